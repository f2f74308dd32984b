"""The cat that sits, sleeps or walks; breeds differ from it only by their colors and markings."""

from __future__ import annotations

from dataclasses import dataclass

from ...color import darken, lighten, luminance, mix
from ...drawing import Drawing, Gradient, Shape, circle, curve, ellipse, linear, outline, radial
from ...scene import Options
from ._coats import Coat
from ._faces import iris_eye, nose, snout_mouth, whiskers
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric, tube
from ._legs import legs, paw

__all__ = ["POSES", "Breed", "draw_cat"]

POSES = ("sitting", "sleeping", "standing", "walking", "running")
PINK = "#e79a94"
HEAD = "0,-97 13,-96.5 23,-89 28,-77 25,-66 14,-58 0,-56"


@dataclass(frozen=True, kw_only=True)
class Breed:
    """How one breed of cat is colored.

    Attributes:
        fur: Body.
        point: Ears, tail and paws.
        mask: Color that fades out around the muzzle, or None.
        bib: Muzzle.
        chest: Chest.
        paws: Paws.
        iris: Eyes.
        stripes: Color of tabby stripes, or None.
        collar: Color of a collar, or None.
    """

    fur: Coat
    point: Coat
    mask: str | None
    bib: str
    chest: str
    paws: str
    iris: str
    stripes: str | None = None
    collar: str | None = None


def draw_cat(breed: Breed, options: Options) -> Drawing:
    """Return a cat of a breed in one of the poses."""
    if options.pose == "sleeping":
        return sleeping_cat(breed, options)
    return walking_cat(breed, options) if options.pose in POSES[2:] else sitting_cat(breed, options)


def sitting_cat(breed: Breed, options: Options) -> Drawing:
    """Return a cat that sits and looks at the viewer."""
    shapes = (*_tail(breed), *_body(breed), *_collar(breed), *_head(breed, options))
    return fitted(shapes, head_top=(0, -97), mouth=(0, -64), top=(0, -109), hand=(9, -4), seat=(0, -58))


def sleeping_cat(breed: Breed, options: Options) -> Drawing:
    """Return a cat rolled up asleep, its head on its paws."""
    fur = breed.fur
    body = smooth("-48,-16 -40,-36 -18,-50 10,-52 36,-42 48,-22 44,-6 30,0 -34,0 -46,-5", fur.base)
    tail = tube("44,-14 34,-4 8,-4.5 -14,-5", (13, 11, 9, 7), breed.point.base)
    haunch = curve([(14, -8), (13, -22), (21, -33), (33, -35)], fur.deep, 1.4, opacity=0.55)
    stripes = [curve([(x, -51 + abs(x - 8) * 0.16), (x + 5, -42), (x + 3, -32)], breed.stripes, 3.6, role="detail")
               for x in (-12, 2, 16, 29)] if breed.stripes else []  # fmt: skip
    head = Drawing(_sleepy_head(breed, options)).placed(x=-27, y=36, scale=0.82, rotate=-9)
    paw = smooth("-44,-6 -34,-10 -16,-9 -10,-4 -16,0 -40,0", breed.paws)
    shapes = (body, crescent(body, fur.shade, y=6, x=5), *inside(body, *stripes), haunch, tail, paw, *head.shapes)
    return fitted(shapes, top=(6, -52), mouth=(-24, -14))


def walking_cat(breed: Breed, options: Options) -> Drawing:
    """Return a cat from the side that stands, walks or runs, its face turned to the viewer."""
    fur = breed.fur
    body = smooth("-36,-38 -28,-46 -8,-47 14,-49 28,-52 36,-44 34,-33 22,-25 0,-24 -22,-26 -35,-30", fur.base)
    bib = smooth("-24,-24 6,-26 26,-32 36,-44 44,-30 20,-16 -24,-18", breed.chest, role="detail")
    four = legs(
        options.pose, front=(20, -34), hind=(-26, -35), front_widths=(14, 10, 8, 7.5), hind_widths=(20, 14, 8.5, 7.5),
        near=fur.base, far=fur.shade, foot=paw, foot_color=breed.paws,
    )  # fmt: skip
    tail = tube("-33,-40 -46,-44 -50,-58 -46,-72 -52,-82", (8.5, 8, 7.5, 7, 5), breed.point.base)
    stripe = breed.stripes or fur.base
    rings = ((-50, -55), (-48, -64), (-48, -73))
    bands = [curve([(x - 6, y), (x + 6, y - 1)], stripe, 3, role="detail") for x, y in rings]
    flank = [curve([(x, -53), (x + 2, -44), (x - 1, -37)], stripe, 3, role="detail") for x in (-28, -18, -8, 2, 12)]
    marks = (bands, flank) if breed.stripes else ([], [])
    head = Drawing(_head(breed, options)).placed(x=30, y=-1, scale=0.74)
    shapes = (
        *four.far, tail, *inside(tail, *marks[0]), crescent(tail, breed.point.shade, x=2, y=1), body,
        *inside(body, bib, *marks[1]), crescent(body, fur.shade, x=1, y=5, opacity=0.6), *four.near,
        *inside(body, sheen(-26, -38, 12, 11, fur.light)), *head.shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -47), head_top=(30, -73), mouth=(30, -48), top=(30, -82))


def _tail(breed: Breed) -> tuple[Shape, ...]:
    point = breed.point
    tail = tube("14,-8 34,-6 45,-15 43,-31 48,-45", (10, 10.5, 10, 9, 6.5), point.base)
    bands = (
        [
            curve([(x - 6, y), (x + 6, y - 2)], breed.stripes, 3, role="detail")
            for x, y in ((44, -21), (44, -31), (46, -40))
        ]
        if breed.stripes
        else []
    )
    return (tail, *inside(tail, *bands), crescent(tail, point.shade, x=2.5, y=2))


def _body(breed: Breed) -> tuple[Shape, ...]:
    fur = breed.fur
    torso = symmetric("0,-66 13,-62 19,-48 25,-30 28,-13 24,-3 12,0 0,0", fur.base)
    stripes = (
        both(*(curve([(28, y), (20, y + 3), (15, y + 1)], breed.stripes, 2.6, role="detail") for y in (-44, -36, -28)))
        if breed.stripes
        else ()
    )
    bib = symmetric("0,-60 9,-56 11,-46 7,-34 0,-28", breed.chest, role="detail")
    thigh = smooth("15,-24 25,-22 30,-10 26,-2 15,-1 11,-10", fur.base)
    leg = tube("7.5,-38 8,-22 8.2,-5", (11, 11, 10.5), linear(fur.base, fur.light, breed.paws))
    toes = [curve([(x, -4.6), (x + 0.2, -1.8)], darken(breed.paws, 0.3), 0.9) for x in (6.6, 10)]
    paw = smooth("2,-3 3.5,-7 8.5,-8.6 13.5,-7 15,-3 12.5,0 4.5,0", breed.paws)
    hind = smooth("13,-3 15,-6.5 22,-7.5 29,-6 31.5,-2.6 29,0 15,0", breed.paws)
    hind_toes = [curve([(x, -4.4), (x + 0.6, -1.6)], darken(breed.paws, 0.3), 0.9) for x in (22.5, 26.5)]
    return (
        torso, *inside(torso, *stripes), crescent(torso, fur.shade, x=5, y=3), bib,
        *both(thigh), *both(crescent(thigh, fur.shade, x=-2.5, y=-1.5, opacity=0.8)),
        *both(hind, *hind_toes), *both(leg), curve([(0, -30), (0, -8)], fur.shade, 1.4, role="shadow"),
        *both(paw, crescent(paw, darken(breed.paws, 0.16), y=1.6), *toes),
        *inside(torso, symmetric("0,-57 14,-56 17,-51 9,-49.5 0,-49", fur.deep, role="shadow", opacity=0.22)),
    )  # fmt: skip


def _collar(breed: Breed) -> tuple[Shape, ...]:
    if breed.collar is None:
        return ()
    band = symmetric("0,-56.5 15,-59 16.5,-55 9,-52.3 0,-51.3", breed.collar)
    bell = radial("#ffe9a8", "#f3b62f", "#c98714", center=(0.35, 0.3))
    return (band, crescent(band, darken(breed.collar, 0.25), y=1.4), circle(0, -49.5, 3.3, bell),
            circle(0, -48.6, 0.8, "#7a4a10", role="detail"))  # fmt: skip


def _head(breed: Breed, options: Options) -> tuple[Shape, ...]:
    cover = breed.mask or breed.fur.base
    eye = iris_eye(11.2, -78.5, 5.4, options, iris=breed.iris, cover=cover, inner=-1, squash=1.06)
    other = iris_eye(-11.2, -78.5, 5.4, options, iris=breed.iris, cover=cover, squash=1.06)
    return (*_skull(breed), *other, *eye, *_muzzle(breed, options))


def _sleepy_head(breed: Breed, options: Options) -> tuple[Shape, ...]:
    closed = [curve([(6.5, -78), (11.5, -75.2), (16.5, -78.4)], "#3a2a28", 1.5)]
    return (*_skull(breed), *both(*closed), *_muzzle(breed, options))


def _skull(breed: Breed) -> tuple[Shape, ...]:
    fur, point = breed.fur, breed.point
    ear = outline("M6.5 -93 Q15 -108 25 -111 Q29.5 -98 26.5 -79 Q18 -89 6.5 -93Z", point.base)
    inner = outline("M13 -94.5 Q18.5 -102.5 23.6 -106 Q26.4 -97 24.4 -86.5 Q19.5 -91 13 -94.5Z",
        mix(PINK, point.base, 0.25),
                    role="detail")  # fmt: skip
    tuft = outline("M12 -93 Q16 -98 17.5 -101 Q18.5 -97 20.5 -99 Q20.8 -94 24 -89 Q17 -90 12.5 -93Z",
                   lighten(fur.light, 0.35), role="detail", opacity=0.8)  # fmt: skip
    head = symmetric(HEAD, fur.base)
    marks = [] if breed.mask is None else [ellipse(0, -72, 21, 21, _fading(breed.mask), role="detail")]
    return (*both(ear, inner, tuft), head, *inside(head, *marks, *_forehead(breed)),
            crescent(head, fur.shade, x=3.5, y=3, opacity=0.8))  # fmt: skip


def _fading(color: str) -> Gradient:
    return Gradient(((0.0, color, 0.95), (0.55, color, 0.75), (1.0, color, 0.0)), angle=None)


def _forehead(breed: Breed) -> tuple[Shape, ...]:
    if breed.stripes is None:
        return ()
    cheeks = both(*(curve([(29, y), (22, y + 1), (18, y + 3)], breed.stripes, 1.8, role="detail") for y in (-73, -68)))
    brows = both(tube("4.5,-99 5,-93 3.6,-88", (3.4, 2.6, 1), breed.stripes, role="detail"))
    return (tube("0,-99 0,-92 0,-86", (3.4, 2.6, 1), breed.stripes, role="detail"), *brows, *cheeks)


def _muzzle(breed: Breed, options: Options) -> tuple[Shape, ...]:
    cheek = smooth("0,-70 5,-71.5 10.5,-68.5 10.5,-63.5 5.5,-60.6 0,-62", breed.bib, role="detail")
    dark = darken(breed.bib, 0.62) if luminance(breed.bib) > 0.5 else lighten(breed.bib, 0.5)
    pad = "#5b4038" if breed.mask else "#d9777a"
    strands = lighten(breed.fur.light, 0.6)
    return (
        *both(cheek), *both(*whiskers(9.5, -66.5, 26, strands)),
        *nose(0, -72.5, 6.4, pad), *snout_mouth(0, -68.6, 11, options, color=dark),
    )  # fmt: skip
