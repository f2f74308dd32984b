"""An open umbrella."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

CANOPY = (
    "M-54 -62C-52 -94 -28 -112 0 -112C28 -112 52 -94 54 -62C48 -68 40 -69 34.5 -62C29 -68 20 -69.5 13 -62"
    "C9 -67 -9 -67 -13 -62C-20 -69.5 -29 -68 -34.5 -62C-40 -69 -48 -68 -54 -62Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_stick(options.accent), *_canopy(options.color, options.accent)), anchors={"hand": (0, -16), "top": (0, -118)}
    )


def _stick(handle: str) -> tuple[Shape, ...]:
    wood = darken(handle, 0.05)
    return (
        rectangle(-1.3, -119, 2.6, 100, linear("#eef1f4", "#aab2bd", "#7b828e", angle=0)),
        curve([(0, -24), (0, -8), (2, -3), (8, -1.8), (13.5, -4.5), (15, -11)], wood, 4, role="form"),
        curve([(-0.9, -23), (-0.9, -9)], lighten(wood, 0.55), 1.1, role="light"),
        rectangle(-2.6, -29, 5.2, 6, "#c9ced6", radius=1.2),
    )


def _canopy(color: str, accent: str) -> tuple[Shape, ...]:
    canopy = outline(CANOPY, color)
    second = darken(color, 0.16)
    panels = (
        outline("M0 -112C-28 -108 -36 -84 -34.5 -60L-56 -60L-56 -112Z", lighten(color, 0.14), role="detail"),
        outline("M0 -112C-12 -104 -15 -84 -13 -60L-34.5 -60C-36 -84 -28 -108 0 -112Z", color, role="detail"),
        outline("M0 -112C-12 -104 -15 -84 -13 -60L13 -60C15 -84 12 -104 0 -112Z", lighten(color, 0.1), role="detail"),
        outline("M0 -112C12 -104 15 -84 13 -60L34.5 -60C36 -84 28 -108 0 -112Z", second, role="detail"),
        outline("M0 -112C28 -108 36 -84 34.5 -60L56 -60L56 -112Z", darken(color, 0.3), role="detail"),
        *(curve([(0, -112), (x * 0.85, -94), (x, -60)], darken(color, 0.38), 0.5) for x in (-34.5, -13, 13, 34.5)),
        outline(
            "M-45 -78C-40 -94 -28 -104 -14 -108C-26 -100 -34 -90 -37 -77C-40 -75 -44 -75 -45 -78Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
    )
    return (
        outline(
            "M-52 -63C-44 -70 -38 -68 -34.5 -61C-29 -69 -20 -70 -13 -61C-9 -68 9 -68 13 -61"
            "C20 -70 29 -69 34.5 -61C38 -68 44 -70 52 -63C48 -80 20 -86 0 -86C-20 -86 -48 -80 -52 -63"
            "Z",
            darken(color, 0.5),
        ),
        *(line([(0, -74), (x, -64)], "#6d737f", 0.7) for x in (-34, -13, 13, 34)),
        canopy,
        *clipped(panels, canopy),
        rectangle(-2.2, -121, 4.4, 10, accent, radius=2),
        *(
            rectangle(x - 0.8, -63, 1.6, 3, accent, radius=0.8, role="detail")
            for x in (-53.5, -34.5, -13, 13, 34.5, 53.5)
        ),
    )


SUBJECT = Subject(
    names=("umbrella", "parasol", "brolly", "sunshade"),
    draw=draw,
    kind="thing",
    height=0.95,
    color="#d9433f",
    accent="#7a4c2c",
    place="city street",
)
