"""A striped hot air balloon with a wicker basket."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject

WICKER = "#b47a42"
ENVELOPE = (
    "M0 -122C26 -122 43 -104 43 -82C43 -62 24 -46 11 -29L-11 -29C-24 -46 -43 -62 -43 -82C-43 -104 -26 -122 0 -122Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_ropes(), *_envelope(options.color, options.accent), *_burner(), *_basket(options.accent)),
        anchors={"window": (0, -13), "lintel": (0, -26), "seat": (0, -12), "top": (0, -122)},
    )


def _ropes() -> tuple[Shape, ...]:
    return tuple(
        line([(top, -30), (low, -14)], "#6b4a2c", 0.7) for top, low in ((-10, -8.5), (-3, -3), (3, 3), (10, 8.5))
    )


def _envelope(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(ENVELOPE, color)
    gores = (
        outline("M0 -122C-66 -112 -62 -64 -11 -29L-6.5 -29C-40 -62 -44 -108 0 -122Z", accent, role="detail"),
        outline("M0 -122C66 -112 62 -64 11 -29L6.5 -29C40 -62 44 -108 0 -122Z", accent, role="detail"),
        outline("M0 -122C-22 -108 -20 -64 -2.5 -29L2.5 -29C20 -64 22 -108 0 -122Z", accent, role="detail"),
        outline(
            "M-44 -80C-24 -72 24 -72 44 -80L42 -71C24 -64 -24 -64 -42 -71Z",
            lighten(accent, 0.55),
            role="detail",
            opacity=0.9,
        ),
        outline("M8 -124C34 -112 40 -66 4 -29L50 -29L50 -124Z", darken(color, 0.6), role="shadow", opacity=0.16),
        outline("M24 -122C44 -108 42 -66 8 -29L50 -29L50 -124Z", darken(color, 0.6), role="shadow", opacity=0.2),
        outline(
            "M-30 -104C-38 -92 -38 -78 -31 -68C-33 -80 -31 -92 -22 -106C-22 -110 -26 -109 -30 -104Z",
            "#ffffff",
            role="light",
            opacity=0.55,
        ),
        outline("M-14 -37L14 -37L12 -28L-12 -28Z", darken(color, 0.4), role="detail"),
    )
    seams = tuple(
        curve(
            [(0, -122), (x * 0.72, -112), (x, -84), (x * 0.62, -56), (x * 0.2, -29)],
            darken(color, 0.3),
            0.35,
            opacity=0.6,
        )
        for x in (-34, -17, 0, 17, 34)
    )
    return body, *clipped((*gores, *seams), body)


def _burner() -> tuple[Shape, ...]:
    return (
        outline("M0 -33C3 -28 3.5 -25 0 -22C-3.5 -25 -3 -28 0 -33Z", "#ff9a2e", role="glow"),
        outline("M0 -29C1.6 -26.5 1.8 -24.5 0 -22.5C-1.8 -24.5 -1.6 -26.5 0 -29Z", "#ffe890", role="glow"),
        rectangle(-4, -22.5, 8, 2.6, "#4a4f5b", radius=1),
    )


def _basket(accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-10 -15L10 -15L8.5 -1.5C8.4 -0.5 7.5 0 6.5 0L-6.5 0C-7.5 0 -8.4 -0.5 -8.5 -1.5Z",
        linear(lighten(WICKER, 0.2), WICKER, darken(WICKER, 0.3), angle=0),
    )
    weave = [line([(-11, y), (11, y)], darken(WICKER, 0.35), 0.5, opacity=0.7) for y in (-11.5, -8.5, -5.5, -2.5)]
    staves = [
        line([(x, -15), (x * 0.85, 0)], darken(WICKER, 0.3), 0.4, opacity=0.6) for x in (-7.5, -5, -2.5, 0, 2.5, 5, 7.5)
    ]
    return (
        body,
        *clipped((*weave, *staves), body),
        rectangle(-11.2, -16.8, 22.4, 3.4, darken(WICKER, 0.25), radius=1.6),
        rectangle(-10, -16.3, 12, 0.9, lighten(WICKER, 0.5), radius=0.4, role="light"),
        rectangle(-9.5, -13.4, 3.6, 5, accent, radius=1.4),
        rectangle(5.9, -13.4, 3.6, 5, accent, radius=1.4),
    )


SUBJECT = Subject(
    names=("hot air balloon", "hot-air balloon", "air balloon", "balloon ride"),
    draw=draw,
    kind="vehicle",
    height=18,
    color="#e0533f",
    accent="#f7c948",
    place="sky",
    stance="air",
)
