"""A whale at the surface that blows its spout."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, rectangle
from ...path import bounds
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(skin.pale, "#ffffff", 0.35)
    body = smooth(
        "56,-22 52,-38 34,-50 10,-53 -14,-46 -30,-32 -42,-30 -50,-40 -58,-50 -66,-46 -62,-26 -48,-8 -24,0 10,2 40,1 "
        "53,-8",
        skin.base,
    )
    belly = smooth("62,-16 44,-18 22,-14 0,-12 -20,-6 -36,4 60,8", pale, role="detail")
    grooves = [
        curve([(56, y), (36, y + 1.5), (14, y + 4), (-8, y + 9)], skin.shade, 1.2, role="detail")
        for y in (-12, -7.6, -3.4)
    ]
    shapes = (
        *_spout(), *_flukes(skin), body, *inside(body, belly, *grooves),
        crescent(body, skin.deep, x=1, y=5, opacity=0.35),
        *inside(body, sheen(14, -44, 30, 9, skin.light)), *_fin(skin), *_face(skin, options), *_foam(),
    )  # fmt: skip
    if options.pose == "jumping":
        return _leaping(shapes[2:-4], options)
    return fitted(shapes, head_top=(24, -52), mouth=(48, -20), top=(18, -80), seat=(-4, -50))


def _leaping(parts: tuple[Shape, ...], options: Options) -> Drawing:
    """Head first out of the water, the tail still under it, with a splash around."""
    risen = Drawing(parts, {"head_top": (24, -52), "mouth": (48, -20), "top": (54, -38), "seat": (-4, -50)})
    leaping = risen.placed(rotate=-52, x=8, y=-26)
    surface = rectangle(-200, -400, 400, 397, None)
    seen = tuple(shape if shape.clip else clipped([shape], surface)[0] for shape in leaping.shapes if _is_above(shape))
    return fitted((*seen, *_splash(options)), **leaping.anchors)


def _is_above(shape: Shape) -> bool:
    return bounds(shape.path)[3] < (0 if shape.clip else 200) or (bounds(shape.path)[1] < -8 and shape.clip is None)


def _splash(options: Options) -> tuple[Shape, ...]:
    foam, water = "#f2fbff", "#bfe4f7"
    chance = options.random
    drops = [
        circle(side * chance.uniform(30, 52), chance.uniform(-44, -18), chance.uniform(1.2, 2.6), water)
        for side in (-1, 1)
        for _ in range(5)
    ]
    crown = smooth(
        "-56,2 -50,-12 -44,-6 -38,-22 -30,-8 -22,-16 -12,-5 0,-9 12,-4 22,-16 30,-8 38,-24 45,-7 51,-13 57,2 30,6 0,7 "
        "-30,6",
        water,
    )
    front = smooth("-50,3 -36,-8 -24,-2 -10,-7 6,-1 20,-8 34,-2 46,-7 53,3 24,7 0,8 -26,7", foam, role="detail")
    return (*drops, crown, front)


def _spout() -> tuple[Shape, ...]:
    water = "#bfe4f7"
    return (tube("18,-50 18,-66 8,-78 -2,-74 -5,-66", (4, 5, 6, 5, 3), water),
        tube("18,-50 18,-68 28,-80 38,-76 41,-68", (4, 5, 6, 5, 3), water),
            ellipse(-6, -60, 2, 3, water), ellipse(42.5, -62, 2, 3, water),
            ellipse(18, -82, 2.4, 3.2, water))  # fmt: skip


def _flukes(skin: Coat) -> tuple[Shape, ...]:
    near = smooth("-60,-44 -70,-50 -82,-66 -84,-74 -72,-70 -60,-62 -54,-50", skin.base, tension=0.8)
    far = smooth("-60,-48 -56,-62 -44,-72 -34,-74 -37,-66 -46,-54 -54,-44", skin.shade, tension=0.8)
    return far, near, crescent(near, skin.shade, x=2, y=2)


def _fin(skin: Coat) -> tuple[Shape, ...]:
    fin = smooth("14,-18 10,-6 -2,3 -8,4 -2,-6 0,-16 6,-21", skin.shade)
    return fin, crescent(fin, skin.deep, x=2, y=2, opacity=0.6)


def _face(skin: Coat, options: Options) -> tuple[Shape, ...]:
    rise = {"happy": -25.0, "calm": -21.0}.get(options.mood, -15.0)
    return (
        curve([(56, -20), (46, -18.6), (36, -19.4), (30, rise)], skin.deep, 1.7),
        *button_eye(35, -29.5, 3, options, cover=skin.base),
        ellipse(30, -19, 3.4, 2.2, "#f29a93", role="detail", opacity=0.5),
        ellipse(18, -52, 3.4, 1.1, skin.deep, role="detail"),
    )  # fmt: skip


def _foam() -> tuple[Shape, ...]:
    return tuple(
        curve([(x, -0.6), (x + reach / 2, 1.6), (x + reach, -0.4)], "#ffffff", 2, role="light", opacity=0.75)
        for x, reach in ((-50, 20), (-22, 26), (10, 24), (40, 16))
    )


SUBJECT = Subject(
    names=("whale", "blue whale", "humpback", "humpback whale", "orca", "sperm whale"),
    draw=draw,
    kind="animal",
    height=3.5,
    color="#4a80b5",
    place="sea",
    stance="water",
    poses=("swimming", "jumping"),
    sideways=True,
)
