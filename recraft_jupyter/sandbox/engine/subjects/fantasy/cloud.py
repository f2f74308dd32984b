"""A fluffy cloud."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, ellipse, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    dark = darken(color, 0.14)
    body = outline(
        "M-38 -2C-54 -2 -58 -24 -44 -30C-46 -46 -28 -54 -18 -46C-14 -66 18 -70 24 -48"
        "C36 -56 52 -46 48 -32C60 -28 58 -2 40 -2Z",
        color,
    )
    back = [circle(x, y, r, darken(color, 0.07)) for x, y, r in ((-26, -40, 15), (2, -54, 17), (32, -42, 15))]
    shade = [
        ellipse(x, y, rx, ry, dark, role="shadow", opacity=0.6)
        for x, y, rx, ry in ((-28, -2, 26, 9), (14, 0, 30, 11), (42, -8, 14, 12))
    ]
    puffs = [
        ellipse(x, y, rx, ry, lighten(color, 0.7), role="light", opacity=0.9)
        for x, y, rx, ry in ((-30, -36, 9, 6), (0, -52, 12, 7), (34, -40, 8, 5))
    ]
    curls = [
        outline(
            f"M{x - 9} {y}C{x - 8} {y - 9} {x + 7} {y - 10} {x + 9} {y - 1}"
            f"C{x + 5} {y - 7} {x - 5} {y - 6} {x - 9} {y}Z",
            dark,
            role="shadow",
            opacity=0.6,
        )
        for x, y in ((-14, -24), (20, -28))
    ]
    return Drawing(
        (*back, body, *clipped([*shade, *puffs, *curls], body)), anchors={"top": (0, -66), "seat": (2, -44)}
    ).placed(scale=0.98)


SUBJECT = Subject(names=("cloud",), draw=draw, kind="thing", height=12.0, color="#fbfdff", place="sky", stance="air")
