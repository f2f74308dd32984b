"""A giraffe from the side with a patched coat."""

from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat, rusted
from ._faces import button_eye
from ._forms import crescent, fitted, inside, smooth, tube
from ._legs import hoof, legs

PATCHES = (
    "-33,-58 -27,-62 -21,-58 -23,-51 -31,-50", "-19,-62 -11,-61 -9,-54 -15,-51 -20,-55", "-7,-64 2,-64 3,-57 -4,-54",
    "-30,-47 -22,-48 -19,-42 -25,-39 -32,-42", "-16,-48 -8,-51 -3,-46 -8,-40 -15,-41", "0,-53 8,-55 9,-47 3,-43 -1,-47",
    "5,-67 11,-70 13,-61 7,-58", "11,-57 17,-58 17,-50 12,-47", "11,-75 17,-79 20,-71 15,-66",
    "21,-66 26,-69 25,-60 20,-58",
    "15,-85 21,-89 23,-82 18,-78", "24,-79 28,-80 28,-73 23,-72", "20,-96 25,-99 26,-92 22,-89",
    "27,-90 31,-92 31,-84 27,-84",
    "25,-105 29,-107 30,-101 26,-99", "20,-55 24,-56 22,-48 18,-48", "6,-42 14,-45 14,-39 8,-38",
)  # fmt: skip


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    patch = rusted(fur.deep, "#9a4f1e", 0.45)
    body = smooth(
        "-37,-56 -28,-62 -10,-63 4,-67 12,-76 18,-92 24,-108 30,-114 35,-108 33,-92 29,-72 25,-54 16,-42 -6,-40 "
            "-26,-42 -36,-48",
        fur.base)  # fmt: skip
    patches = [smooth(text, patch, role="detail", tension=0.6) for text in PATCHES]
    four = legs("running" if options.pose == "running" else "standing", front=(15, -49), hind=(-29, -49),
                front_widths=(13, 8.5, 6, 5), hind_widths=(18, 11, 6.5, 5), near=fur.base, far=fur.shade, foot=hoof,
                foot_color="#5b4334")  # fmt: skip
    tail = tube("-35,-56 -42,-50 -43,-38", (3, 2.4, 2), fur.shade)
    shapes = (
        *four.far, tail, smooth("-45,-40 -41,-40 -40,-31 -44,-26 -46,-32", patch), body, *inside(body, *patches),
        crescent(body, fur.shade, x=-1.5, y=5, opacity=0.6), *_spotted(four.near, patch, options),
        *_head(fur, patch, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-10, -62), head_top=(32, -118), mouth=(52, -104), top=(31, -127))


def _spotted(near: tuple[Shape, ...], patch: str, options: Options) -> tuple[Shape, ...]:
    spots = () if options.pose == "running" else tuple(
        ellipse(x, y, 2, 2.6, patch, role="detail")
        for x, y in ((-28, -36), (-24, -43), (-32, -43), (15, -38), (17, -30), (13.5, -45), (-31, -29))
    )  # fmt: skip
    return (*near, *spots)


def _head(fur: Coat, patch: str, options: Options) -> tuple[Shape, ...]:
    head = smooth("23,-112 28,-118 36,-119 44,-113 52,-109 55,-104 52,-100 44,-101 34,-103 27,-106", fur.base)
    muzzle = smooth("45,-114 53,-110 57,-104 52,-98 45,-99 43,-105", fur.pale, role="detail")
    horn = tube("31,-117 30,-122 29,-125", (3, 2.4, 2.4), fur.shade)
    far_horn = tube("35,-118 35,-122 35,-125.5", (3, 2.4, 2.4), fur.shade)
    ear = smooth("25,-113 20,-118 13,-119 14,-114 20,-110", fur.shade)
    mane = tube("24,-114 17,-98 11,-80 2,-68", (3, 4.5, 4.5, 2), patch)
    lips = [(53, -102.5), (48.5, -102), (46, -103.5 if options.mood in ("happy", "calm") else -100.5)]
    return (
        mane, far_horn, circle(35, -126, 2.3, patch), head, *inside(head, muzzle),
        crescent(head, fur.shade, y=3, opacity=0.7),
        horn, circle(29, -126, 2.5, patch), ear, ellipse(51, -106.5, 1, 1.4, fur.deep, rotation=-30, role="detail"),
        curve(lips, fur.deep, 1), *button_eye(38, -112.5, 2.4, options, cover=fur.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("giraffe", "giraffe calf"),
    draw=draw,
    kind="animal",
    height=4.8,
    color="#f2c26b",
    place="meadow",
    poses=("standing", "running"),
    sideways=True,
)
