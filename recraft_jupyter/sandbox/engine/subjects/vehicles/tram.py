"""A tram with a pantograph."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._digits import number
from ._glass import glass, lamp, pane, panes


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_pantograph(),
            *_bogie(-30),
            *_bogie(30),
            *_shell(color, options.accent),
            *panes((-35, -8, 5.5, 33), -39, 11.5, 14),
            *_door(-21.5),
            *_door(19.2),
            *_ends(str(options.random.randint(1, 29))),
        ),
        anchors={"window": (45, -24), "seat": (46, -26), "top": (0, -51), "door": (25, -20)},
    )


def _pantograph() -> tuple[Shape, ...]:
    return (
        rectangle(-16, -54, 22, 4, "#4a4f5b", radius=1.2),
        line([(-10, -54), (2, -61), (-8, -68)], "#3a3d48", 1.2),
        line([(0, -54), (-11, -61), (-1, -68)], "#5b606d", 1.2),
        line([(-12, -68.5), (3, -68.5)], "#2b2d37", 1.6, role="form"),
    )


def _bogie(x: float) -> tuple[Shape, ...]:
    wheels = [
        part
        for middle in (x - 8, x + 8)
        for part in (
            circle(middle, -5.5, 5.5, "#2b2d37"),
            circle(middle, -5.5, 3.6, "#868c97", role="detail"),
            circle(middle, -5.5, 1.2, "#2b2d37", role="detail"),
        )
    ]
    return (*wheels, rectangle(x - 12, -9, 24, 3.6, "#3c404c", radius=1.5))


def _shell(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-55 -11L-53.5 -40C-53 -46 -51 -50 -46 -50L46 -50C51 -50 53 -46 53.5 -40L55 -11"
        "C55 -8.5 54 -7.5 52 -7.5L-52 -7.5C-54 -7.5 -55 -8.5 -55 -11Z",
        linear(lighten(color, 0.14), color, darken(color, 0.1)),
    )
    details = (
        outline("M-56 -51L56 -51L56 -42L-56 -42Z", accent, role="detail"),
        rectangle(-56, -50, 112, 2.2, "#ffffff", role="light", opacity=0.5),
        rectangle(-56, -43, 112, 1.2, darken(color, 0.2), role="detail"),
        rectangle(-56, -21, 112, 2.4, accent, role="detail"),
        rectangle(-56, -13, 112, 7, darken(color, 0.42), role="shadow", opacity=0.5),
    )
    return body, *clipped(details, body)


def _door(x: float) -> tuple[Shape, ...]:
    return (
        rectangle(x - 1, -40, 12.5, 31, "#2a2f3a", radius=1.4, role="detail"),
        *glass(rectangle(x, -38.8, 4.9, 28, "#8fc4e0", radius=0.8)),
        *glass(rectangle(x + 5.6, -38.8, 4.9, 28, "#8fc4e0", radius=0.8)),
    )


def _ends(route: str) -> tuple[Shape, ...]:
    return (
        *pane("M-51.6 -40L-38.5 -40L-38.5 -24L-52.6 -24Z"),
        *pane("M51.6 -40L46.5 -40L46.5 -24L52.6 -24Z"),
        rectangle(31, -48.5, 14, 5.5, "#1d2029", radius=1, role="detail"),
        *number(route, x=38, y=-45.8, height=3.4, color="#ffb52e"),
        *lamp(52.5, -16, 1.8, 2.4, "#ffefb0"),
        rectangle(-55, -18.5, 2.2, 5, "#d8333a", radius=0.8, role="detail"),
        rectangle(51, -10.5, 6, 3.2, "#3a3d48", radius=1.2),
        rectangle(-57, -10.5, 6, 3.2, "#3a3d48", radius=1.2),
    )


SUBJECT = Subject(
    names=("tram", "streetcar", "trolley", "tramway", "light rail"),
    draw=draw,
    kind="vehicle",
    height=3.6,
    color="#c5352f",
    accent="#f5ecd7",
    place="city street",
    sideways=True,
)
