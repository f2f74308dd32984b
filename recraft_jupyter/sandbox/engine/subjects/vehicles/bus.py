"""A city bus with a line number."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, rectangle, sector
from ...scene import Options, Subject
from ._digits import number
from ._glass import glass, lamp, pane, panes
from ._wheels import wheel

WHEELS = (-33, 31)


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            rectangle(-30, -51, 26, 4, darken(color, 0.3), radius=1.5),
            *_shell(color, options.accent),
            *panes((-49, -34.5, -20, 13.5), -39, 12.5, 14),
            *_door(-4.5),
            *_front(color, str(options.random.randint(2, 98))),
            *(part for x in WHEELS for part in wheel(x, 9, spokes=8)),
        ),
        anchors={"window": (35.5, -23.5), "seat": (40, -26), "top": (0, -50), "door": (2, -20)},
    )


def _shell(color: str, accent: str) -> tuple[Shape, ...]:
    shell = outline(
        "M-55 -9L-55 -44C-55 -47.5 -53 -49 -50 -49L45 -49C49 -49 51 -47.5 52 -44L55 -25L55 -9"
        "C55 -7 54 -6 52 -6L-52 -6C-54 -6 -55 -7 -55 -9Z",
        linear(lighten(color, 0.15), color, darken(color, 0.1)),
    )
    details = (
        rectangle(-56, -49, 112, 2.5, "#ffffff", role="light", opacity=0.45),
        rectangle(-56, -20.5, 112, 3.6, accent, role="detail"),
        rectangle(-56, -12, 112, 8, darken(color, 0.42), role="shadow", opacity=0.5),
        *(sector(x, -9, 11.5, 150, 390, "#1c1d25", role="detail") for x in WHEELS),
    )
    return shell, *clipped(details, shell)


def _door(x: float) -> tuple[Shape, ...]:
    return (
        rectangle(x - 1, -40.5, 15.5, 34, "#2a2f3a", radius=1.5, role="detail"),
        *glass(rectangle(x, -39, 6.3, 31, "#8fc4e0", radius=1)),
        *glass(rectangle(x + 7.2, -39, 6.3, 31, "#8fc4e0", radius=1)),
        line([(x + 5.4, -25), (x + 5.4, -19)], "#e9edf2", 0.7),
        line([(x + 8.1, -25), (x + 8.1, -19)], "#e9edf2", 0.7),
    )


def _front(color: str, route: str) -> tuple[Shape, ...]:
    return (
        outline("M28 -40L50.5 -40L54 -22L31 -22C29 -22 28 -23 28 -25Z", "#2a2f3a", role="detail"),
        *pane("M29.5 -38.5L41 -38.5L41 -23.5L31 -23.5C30 -23.5 29.5 -24 29.5 -25Z"),
        *pane("M42.5 -38.5L49.2 -38.5L52.1 -23.5L42.5 -23.5Z"),
        rectangle(34, -47.4, 15, 6.2, "#1d2029", radius=1, role="detail"),
        *number(route, x=41.5, y=-44.3, height=3.8, color="#ffb52e"),
        outline("M51 -36L56 -36.5L56.5 -29L53.5 -28.5Z", "#2a2f3a"),
        *lamp(53, -14.5, 2, 2.6, "#ffefb0"),
        rectangle(-55.6, -17, 2.4, 6, "#d8333a", radius=0.8, role="detail"),
        rectangle(50, -10, 6, 3.6, "#3a3d48", radius=1.2),
        line([(-27, -9), (20, -9)], darken(color, 0.45), 0.4),
    )


SUBJECT = Subject(
    names=("bus", "city bus", "coach", "autobus"),
    draw=draw,
    kind="vehicle",
    height=3.1,
    color="#f0b323",
    accent="#ffffff",
    place="city street",
    sideways=True,
)
