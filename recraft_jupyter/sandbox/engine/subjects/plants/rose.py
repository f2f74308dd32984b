"""A rose in bloom."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, outline, polygon
from ...scene import Options, Subject
from ._greenery import leaf, leafy_stem


def bloom(color: str) -> tuple[Shape, ...]:
    dark, deep, light = darken(color, 0.18), darken(color, 0.34), lighten(color, 0.16)
    cup = blob(
        [(-27, -84), (-24, -66), (-10, -54), (10, -54), (24, -66), (27, -84), (18, -100), (0, -106), (-18, -100)], dark
    )
    heart = circle(0, -88, 14, deep, role="detail")
    spiral = [
        outline("M-12 -86C-12 -100 4 -104 11 -96C4 -99 -5 -96 -5 -87C-5 -80 6 -79 8 -86C9 -76 -12 -73 -12 -86Z", color),
        outline("M-3 -90C-3 -95 4 -96 6 -92C8 -86 0 -84 -1 -88Z", light, role="light"),
    ]
    petals = [
        outline(
            "M-29 -86C-24 -98 -12 -96 -10 -88C-8 -76 2 -72 12 -76C8 -62 -10 -54 -20 -64C-27 -70 -30 -78 -29 -86Z", color
        ),
        outline(
            "M29 -88C24 -100 14 -98 12 -90C10 -80 0 -74 -6 -74C0 -60 14 -54 22 -64C28 -71 31 -80 29 -88Z",
            darken(color, 0.07),
        ),
        outline("M-18 -66C-8 -72 10 -72 19 -67C16 -55 6 -50 0 -50C-6 -50 -15 -54 -18 -66Z", light),
    ]
    rims = [
        outline("M-29 -86C-24 -98 -12 -96 -10 -88C-14 -92 -24 -92 -29 -86Z", lighten(color, 0.34), role="light"),
        outline("M29 -88C24 -100 14 -98 12 -90C16 -94 25 -94 29 -88Z", lighten(color, 0.3), role="light"),
        outline("M-18 -66C-8 -72 10 -72 19 -67C8 -69 -8 -69 -18 -66Z", lighten(color, 0.4), role="light"),
    ]
    return (cup, heart, *clipped(spiral, cup), *petals, *rims)


def draw(options: Options) -> Drawing:
    green = "#3f8748"
    sepals = [polygon([(x * 0.3, -54), (x, -47), (x * 0.5, -51)], darken(green, 0.1)) for x in (-17, 17)]
    thorns = [
        polygon([(s * 1.4, y), (s * 6, y - 2.6), (s * 1.4, y - 5)], darken(green, 0.2))
        for s, y in ((1, -40), (-1, -30), (1, -10))
    ]
    stem = leafy_stem([(0, -52), (1, -28), (-1, -1)], 3.6, green)
    foliage = (
        *leaf(0, -22, 24, 66, "#4f9f52"),
        *leaf(14, -29, 15, 24, "#4f9f52"),
        *leaf(0, -34, 24, -62, "#3f8f48"),
        *leaf(-13, -41, 14, -24, "#3f8f48"),
    )
    return Drawing(
        (*thorns, *stem, *foliage, *sepals, *bloom(options.color)), anchors={"top": (0, -105), "hand": (0, -16)}
    ).placed(scale=0.97)


SUBJECT = Subject(
    names=("rose", "red rose", "peony"), draw=draw, kind="plant", height=0.5, color="#d8283f", place="garden"
)
