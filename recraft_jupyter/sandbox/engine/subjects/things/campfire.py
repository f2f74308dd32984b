"""A campfire between stones."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, ellipse, limb, linear, outline
from ...scene import Options, Subject

WOOD = "#7d5334"
STONES = ((-46, -6, 9), (-30, -2, 8), (-10, 0, 9), (12, 0, 8.4), (31, -2, 9), (46, -6, 8))


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    back = [shape for x, y, r in STONES[::5] for shape in _stone(x * 0.8, y - 8, r * 0.8)]
    front = [shape for x, y, r in STONES for shape in _stone(x, y, r)]
    return Drawing(
        (
            circle(0, -46, 54, Gradient(((0.0, accent, 0.35), (1.0, accent, 0.0)), angle=None), role="glow"),
            *back,
            *_flames(color, accent),
            *_log(-36, -2, 24, -22),
            *_log(36, -2, -24, -22),
            *_log(-4, 0, 6, -24),
            *front,
        ),
        anchors={"top": (0, -96)},
    )


def _flames(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-30 -10C-42 -34 -26 -46 -24 -64C-14 -56 -12 -48 -12 -42C-4 -54 -8 -78 2 -98C8 -78 24 -66 20 -44"
            "C26 -48 28 -54 28 -62C40 -44 42 -26 30 -10Z",
            linear(color, lighten(color, 0.1), accent),
        ),
        outline(
            "M-18 -10C-26 -28 -14 -36 -12 -46C-4 -40 -2 -34 0 -30C2 -44 2 -56 6 -66C10 -50 18 -40 14 -28"
            "C18 -30 20 -34 20 -38C26 -26 26 -16 18 -10Z",
            linear(accent, lighten(accent, 0.35)),
            role="detail",
        ),
        outline("M-8 -10C-12 -22 -4 -28 2 -40C6 -28 14 -20 8 -10Z", "#fff3c4", role="light"),
        *(
            circle(x, y, 1.3, accent, role="glow", opacity=0.9)
            for x, y in ((-20, -78), (18, -84), (30, -74), (-6, -104))
        ),
    )


def _log(x: float, y: float, end_x: float, end_y: float) -> tuple[Shape, ...]:
    return (
        limb([(x, y - 4), (end_x, end_y)], 10, 8, linear(lighten(WOOD, 0.15), darken(WOOD, 0.3))),
        ellipse(x, y - 4, 4, 5, lighten(WOOD, 0.5), role="detail"),
        ellipse(x, y - 4, 1.8, 2.4, WOOD, role="detail"),
    )


def _stone(x: float, y: float, radius: float) -> tuple[Shape, ...]:
    return (
        ellipse(x, y - radius * 0.6, radius, radius * 0.72, linear("#b3b0ac", "#7d7a78")),
        ellipse(x - radius * 0.3, y - radius * 0.9, radius * 0.4, radius * 0.2, "#ffffff", role="light", opacity=0.4),
    )


SUBJECT = Subject(
    names=("campfire", "bonfire", "camp fire", "fire pit"),
    draw=draw,
    kind="thing",
    height=0.9,
    color="#e8552b",
    accent="#f9b62f",
    place="forest",
)
