"""A bonsai in a shallow tray."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, ellipse, limb, outline, rectangle
from ...scene import Options, Subject

PADS = ((-34, -56, 22, 11), (32, -46, 20, 10), (-2, -82, 24, 12), (26, -68, 15, 8))


def pad(x: float, y: float, wide: float, tall: float, color: str) -> tuple[Shape, ...]:
    body = blob(
        [
            (x - wide, y + tall * 0.3),
            (x - wide * 0.8, y - tall * 0.4),
            (x - wide * 0.35, y - tall * 0.7),
            (x, y - tall),
            (x + wide * 0.4, y - tall * 0.75),
            (x + wide * 0.8, y - tall * 0.3),
            (x + wide, y + tall * 0.35),
            (x + wide * 0.4, y + tall * 0.6),
            (x - wide * 0.4, y + tall * 0.6),
        ],
        color,
    )
    shade = ellipse(x + wide * 0.2, y + tall * 0.8, wide, tall * 0.7, darken(color, 0.22), role="shadow", opacity=0.7)
    light = ellipse(x - wide * 0.25, y - tall * 0.5, wide * 0.5, tall * 0.26, lighten(color, 0.25), role="light")
    leaves = [
        ellipse(x + dx * wide, y + dy * tall, 2.2, 1.3, lighten(color, 0.3), role="detail")
        for dx, dy in ((-0.6, 0), (0.1, -0.2), (0.6, 0.1), (-0.1, 0.3), (0.4, -0.5))
    ]
    return (body, *clipped([shade, light, *leaves], body))


def draw(options: Options) -> Drawing:
    color, bark, tray = options.color, "#7a5238", options.accent
    trunk = limb([(4, -14), (-12, -28), (-6, -44), (10, -54), (0, -78)], 14, 4, bark)
    roots = [limb([(x * 0.4, -18), (x, -12)], 5, 2.4, bark) for x in (-12, 16)]
    branches = (
        limb([(-9, -36), (-20, -46), (-34, -54)], 5, 2.6, bark),
        limb([(4, -50), (20, -48), (32, -44)], 4.6, 2.4, bark),
        limb([(6, -58), (16, -62), (26, -66)], 3.6, 2, bark),
    )
    shade = limb(
        [(8, -14), (-6, -28), (0, -43), (14, -54), (4, -78)], 6, 2, darken(bark, 0.3), role="shadow", opacity=0.6
    )
    moss = ellipse(0, -14, 36, 4.6, "#6f9a4a")
    body = outline("M-42 -15H42L37 -3H-37Z", tray)
    rim = rectangle(-44, -17, 88, 4, lighten(tray, 0.14), radius=1.6)
    feet = [rectangle(x, -3.4, 11, 3.4, darken(tray, 0.3), radius=1) for x in (-31, 20)]
    gloss = outline("M-36 -12H-18L-19 -7H-34Z", lighten(tray, 0.3), role="light", opacity=0.6)
    crowns = [shape for x, y, wide, tall in PADS for shape in pad(x, y, wide, tall, color)]
    return Drawing(
        (*feet, body, gloss, moss, rim, *roots, *branches, trunk, *clipped([shade], trunk), *crowns),
        anchors={"top": (0, -94)},
    )


SUBJECT = Subject(
    names=("bonsai", "bonsai tree"),
    draw=draw,
    kind="plant",
    height=0.45,
    color="#4f8f4a",
    accent="#3f6f8f",
    place="living room",
    stance="table",
)
