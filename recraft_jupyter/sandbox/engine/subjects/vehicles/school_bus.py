"""A yellow school bus with a hood in front."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._glass import lamp, pane, panes
from ._wheels import wheel

SHELL = "M-56 -44C-56 -49 -53 -51 -49 -51L24 -51C28 -51 30 -49 31 -46L34 -30L50 -28C55 -27 57 -24 57 -20L57 -8L-56 -8Z"


def draw(options: Options) -> Drawing:
    color = options.color
    shell = outline(SHELL, linear(lighten(color, 0.2), color, darken(color, 0.1)))
    return Drawing(
        (
            shell,
            *clipped(_stripes(color), shell),
            *panes((-52, -40, -28, -16, -4), -44, 9.6, 11),
            rectangle(8.5, -45, 10, 36, "#2a2f3a", radius=1.2, role="detail"),
            *pane("M9.6 -44L13 -44L13 -11L9.6 -11Z"),
            *pane("M14 -44L17.4 -44L17.4 -11L14 -11Z"),
            *pane("M21 -44.5L26.6 -44.5C28 -44.5 28.6 -43.8 29 -42L31.4 -31L21 -31Z"),
            rectangle(-40, -54, 14, 4, "#2a2f3a", radius=1.4),
            *lamp(54, -19, 3, 2.8, "#ffefb0"),
            *(rectangle(x, -49.4, 4, 2.4, "#e5484f", radius=1.2, role="detail") for x in (-53, 25)),
            *_stop_sign(),
            *wheel(-34, 10),
            *wheel(36, 10),
        ),
        anchors={"window": (25, -31), "seat": (24, -26), "top": (0, -51), "door": (13, -20)},
    )


def _stripes(color: str) -> tuple[Shape, ...]:
    dark = "#2b2833"
    return (
        rectangle(-60, -30, 96, 2.2, dark, role="detail"),
        rectangle(-60, -24, 120, 1.8, dark, role="detail"),
        rectangle(-60, -12, 120, 6, darken(color, 0.45), role="shadow", opacity=0.5),
        rectangle(-60, -50, 90, 2, "#ffffff", role="light", opacity=0.5),
    )


def _stop_sign() -> tuple[Shape, ...]:
    corners = [(-2.2, -5.4), (2.2, -5.4), (5.4, -2.2), (5.4, 2.2), (2.2, 5.4), (-2.2, 5.4), (-5.4, 2.2), (-5.4, -2.2)]
    return (
        polygon([(2 + x, -17 + y) for x, y in corners], "#d8333f", role="detail"),
        rectangle(-1.6, -18, 7.2, 2, "#ffffff", role="detail"),
    )


SUBJECT = Subject(
    names=("school bus", "yellow bus", "american school bus"),
    draw=draw,
    kind="vehicle",
    height=3,
    color="#f2b62a",
    place="city street",
    sideways=True,
)
