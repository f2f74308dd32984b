"""A battle tank."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, polygon, rectangle, star
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    steel = linear(lighten(color, 0.2), color, darken(color, 0.25))
    hull = polygon([(-52, -30), (-46, -36), (42, -36), (56, -26), (50, -18), (-50, -18)], steel)
    turret = outline("M-26 -36L-22 -52C-20 -56 -16 -57 -12 -57L14 -57C20 -57 24 -50 28 -36Z", steel)
    spots = [
        rectangle(x, y, 16, 8, darken(color, 0.22), radius=4, role="detail")
        for x, y in ((-48, -34), (6, -30), (-18, -50))
    ]
    return Drawing(
        (
            rectangle(22, -49, 40, 5, linear(lighten(color, 0.1), darken(color, 0.3))),
            rectangle(58, -50, 6, 7, darken(color, 0.3), radius=1),
            turret,
            *clipped(spots[2:], turret),
            rectangle(-10, -61, 16, 5, darken(color, 0.2), radius=2),
            rectangle(-24, -78, 1.2, 26, darken(color, 0.4)),
            hull,
            *clipped(spots[:2], hull),
            star(2, -46, 7, 3, options.accent, role="detail"),
            *_track(color),
        ),
        anchors={"seat": (-2, -58), "top": (-2, -61)},
    )


def _track(color: str) -> tuple[Shape, ...]:
    belt = outline(
        "M-44 -24L44 -24C58 -24 60 -10 50 -4C46 -1 42 0 38 0L-38 0C-42 0 -46 -1 -50 -4C-60 -10 -58 -24 -44 -24Z",
        "#33353f",
    )
    links = [rectangle(x, -25, 2, 27, "#1f2028", role="detail") for x in range(-56, 58, 6)]
    wheels = [
        shape
        for x in (-42, -25, -8, 9, 26, 43)
        for shape in (
            circle(x, -12, 8.6, darken(color, 0.1)),
            circle(x, -12, 6.4, lighten(color, 0.12), role="detail"),
            circle(x, -12, 2.4, "#33353f", role="detail"),
        )
    ]
    return (belt, *clipped(links, belt), *wheels)


SUBJECT = Subject(
    names=("tank", "battle tank", "army tank", "military tank", "armored vehicle"),
    draw=draw,
    kind="vehicle",
    height=2.8,
    color="#6f7f4a",
    accent="#f2ecd6",
    place="meadow",
    sideways=True,
)
