"""A maple leaf."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, limb, outline
from ...scene import Options, Subject

EDGE = (
    "M0 -18L-3 -20C-12 -17 -20 -16 -29 -19L-27 -25L-50 -42L-43 -47L-49 -60L-36 -59L-32 -66L-20 -55"
    "L-25 -84L-15 -78L0 -104"
    "L15 -78L25 -84L20 -55L32 -66L36 -59L49 -60L43 -47L50 -42L27 -25L29 -19C20 -16 12 -17 3 -20Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(EDGE, color)
    shade = outline("M0 -106V-14H54V-106Z", darken(color, 0.14), role="shadow", opacity=0.8)
    light = lighten(color, 0.35)
    tips = ((0, -92), (-42, -54), (42, -54), (-22, -22), (22, -22))
    veins = [limb([(0, -22), (x * 0.5, (y - 22) / 2), (x, y)], 2.2, 0.6, light, role="light") for x, y in tips]
    twigs = [
        limb([(s * x, y), (s * (x + dx), y + dy)], 1.1, 0.5, light, role="light")
        for s in (-1, 1)
        for x, y, dx, dy in ((0, -52, 13, -14), (0, -66, 9, -11), (20, -38, 14, 4), (18, -37, 6, -14))
    ]
    stalk = limb([(0, -24), (1, -10), (6, -1.6)], 3.2, 2.8, darken(color, 0.25))
    return Drawing(
        (stalk, body, *clipped([shade, *veins, *twigs], body)), anchors={"top": (0, -104), "hand": (4, -6)}
    ).placed(x=0, scale=0.97)


SUBJECT = Subject(
    names=("leaf", "maple leaf", "autumn leaf"), draw=draw, kind="plant", height=0.12, color="#e2672f", place="forest"
)
