"""A game controller."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, rectangle
from ...scene import Options, Subject

BUTTONS = ((30, -58, "#f6c93f"), (40, -48, "#e5484f"), (20, -48, "#3f8fe0"), (30, -38, "#4fb36a"))
BODY = (
    "M-34 -70C-16 -66 16 -66 34 -70C50 -72 58 -44 60 -20C61 -4 50 2 42 -6C36 -12 30 -22 22 -26L-22 -26"
    "C-30 -22 -36 -12 -42 -6C-50 2 -61 -4 -60 -20C-58 -44 -50 -72 -34 -70Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(BODY, linear(lighten(color, 0.22), color, darken(color, 0.2)))
    gleam = outline(
        "M-50 -64C-20 -72 20 -72 50 -64L46 -58C20 -64 -20 -64 -46 -58Z", "#ffffff", role="light", opacity=0.35
    )
    return Drawing(
        (
            *(rectangle(x, -77, 22, 12, darken(color, 0.35), radius=5) for x in (-46, 24)),
            body,
            *clipped((gleam,), body),
            rectangle(-39, -51.5, 20, 7, darken(color, 0.6), radius=1.5, role="detail"),
            rectangle(-32.5, -58, 7, 20, darken(color, 0.6), radius=1.5, role="detail"),
            *(shape for x, y, paint in BUTTONS for shape in _button(x, y, paint)),
            *(shape for x in (-14, 14) for shape in _stick(x, -34, color)),
            rectangle(-7, -56, 14, 4, options.accent, radius=2, role="detail"),
        ),
        anchors={"top": (0, -72), "hand": (0, -40)},
    ).placed(y=2.5)


def _button(x: float, y: float, color: str) -> tuple[Shape, ...]:
    return circle(x, y + 0.8, 5.2, darken(color, 0.4), role="detail"), circle(x, y, 4.9, color, role="detail")


def _stick(x: float, y: float, color: str) -> tuple[Shape, ...]:
    return (
        circle(x, y, 9.4, darken(color, 0.5), role="detail"),
        circle(x, y - 1.4, 7, linear(lighten(color, 0.1), darken(color, 0.35)), role="detail"),
    )


SUBJECT = Subject(
    names=("game controller", "gamepad", "joystick", "video game", "console", "controller", "playstation", "xbox"),
    draw=draw,
    kind="thing",
    height=0.12,
    color="#4a4f63",
    accent="#7fd6f2",
    place="living room",
    stance="table",
)
