"""A passenger jet."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._glass import pane

WHITE = "#f4f5f7"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_far_side(color), *_tail(color, options.accent), *_fuselage(color, options.accent), *_wing(color)),
        anchors={"window": (51, -22.8), "seat": (42, -24), "top": (0, -32), "door": (34, -20)},
    )


def _far_side(color: str) -> tuple[Shape, ...]:
    return (
        outline("M4 -27L-14 -44L-20 -44L-8 -27Z", "#b4bcc8"),
        outline("M-38 -29L-52 -38L-56 -38L-50 -28Z", darken(color, 0.35)),
    )


def _tail(color: str, accent: str) -> tuple[Shape, ...]:
    fin = outline(
        "M-58 -56C-56.5 -57 -53 -57 -50 -57C-47 -57 -46 -56 -44 -53L-29 -31L-52 -26Z",
        linear(lighten(color, 0.15), color, darken(color, 0.15), angle=30),
    )
    stripe = (
        outline("M-60 -48L-40 -48L-36 -42L-60 -42Z", accent, role="detail"),
        outline("M-60 -40L-35 -40L-33.5 -37.5L-60 -37.5Z", accent, role="detail"),
        outline("M-57 -56L-46 -56L-44 -52L-42 -50L-48 -54Z", "#ffffff", role="light", opacity=0.4),
    )
    return fin, *clipped(stripe, fin)


def _fuselage(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-60 -29C-58 -31.5 -50 -32 -42 -32L38 -32C48 -32 58 -26 60 -20.5C60 -16 52 -12 42 -12"
        "L-14 -12C-32 -13 -50 -22 -60 -28Z",
        linear("#ffffff", WHITE, darken(WHITE, 0.1)),
    )
    details = (
        outline("M-62 -30C-40 -20 -10 -18 62 -18L62 -8L-62 -8Z", color, role="detail"),
        outline("M-62 -31C-40 -21.5 -10 -19.8 62 -19.8L62 -18L-62 -18C-40 -20 -20 -17 -62 -29Z", accent, role="detail"),
        outline("M-40 -16C-10 -13.5 30 -13.5 60 -17L60 -9L-40 -9Z", darken(color, 0.4), role="shadow", opacity=0.45),
        rectangle(-56, -31.5, 96, 1.8, "#ffffff", role="light", opacity=0.9),
    )
    windows = [rectangle(x, -27, 2, 3.2, "#4a6a86", radius=0.9, role="detail") for x in range(-30, 32, 4)]
    return (
        body,
        *clipped(details, body),
        *windows,
        rectangle(33.5, -27.8, 5, 8.5, darken(WHITE, 0.1), radius=1.2, role="detail"),
        rectangle(35, -26.8, 2, 2.6, "#4a6a86", radius=0.8, role="detail"),
        *pane(
            "M46 -27.8L51.5 -26.5C54 -25.5 55.5 -24.2 56.5 -22.8L47 -23.2C45.5 -24.5 45.3 -26.5 46 -27.8Z",
            tint="#6fa9cb",
        ),
        line([(49.8, -27), (50.5, -23)], "#e6e9ee", 0.7),
    )


def _wing(color: str) -> tuple[Shape, ...]:
    metal = "#dfe4ea"
    return (
        outline(
            "M-42 -25C-40 -26 -36 -26 -33 -25L-50 -14L-55 -14C-56 -14 -56 -15 -55.5 -16Z",
            linear(metal, darken(metal, 0.2)),
        ),
        outline(
            "M-8 -13C-8 -16 -5 -17.5 0 -17.5L12 -17C15 -17 16.5 -15 16.5 -11.5C16.5 -8 15 -6 12 -6"
            "L0 -5.5C-5 -5.5 -8 -8 -8 -11Z",
            linear(lighten(color, 0.2), color, darken(color, 0.25)),
        ),
        ellipse(15.2, -11.5, 2.4, 5.4, "#2f3440", role="detail"),
        ellipse(15.6, -11.5, 1.1, 3.2, "#8b919c", role="detail"),
        outline("M-8 -10L-13 -11.5L-8 -13Z", "#5b606d", role="detail"),
        outline(
            "M-2 -19C4 -20.5 12 -20 16 -18L-24 -1C-27 0 -31 0 -33 -0.5C-33.5 -1.5 -33 -2.5 -32 -3.5Z",
            linear("#f3f5f8", metal, darken(metal, 0.22)),
        ),
        outline("M-2 -19L-32 -3.5L-33 -1L-28 -2.5L0 -16.5Z", darken(metal, 0.25), role="shadow", opacity=0.55),
        outline("M-33 -0.5C-34 -5 -37 -8 -39 -9L-35.5 -9C-32 -7 -30 -3.5 -28.5 -1Z", color),
    )


SUBJECT = Subject(
    names=("airplane", "plane", "aeroplane", "aircraft", "jet", "airliner", "passenger jet"),
    draw=draw,
    kind="vehicle",
    height=12,
    color="#2866b8",
    accent="#f3b63a",
    place="sky",
    stance="air",
    sideways=True,
)
