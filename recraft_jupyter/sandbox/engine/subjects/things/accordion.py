"""An accordion with its bellows drawn out."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, polygon, rectangle
from ...scene import Options, Subject

FOLDS = 9


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_bellows(options.accent), *_basses(color), *_treble(color), *_keys()),
        anchors={"top": (0, -72), "hand": (-40, -40), "other_hand": (44, -40), "belly": (0, -38)},
    )


def _edge(share: float) -> tuple[float, float, float]:
    """x, upper and lower y of the bellows: they bulge a little in the middle."""
    bulge = 4 * share * (1 - share)
    return -16 + 40 * share, -70 - 4 * bulge - 1 * share, -4 - 0.6 * bulge


def _bellows(accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for fold in range(FOLDS):
        left, middle, right = (_edge((fold + part) / FOLDS) for part in (0, 0.5, 1))
        ridge = 2.4
        shapes += [
            polygon(
                [
                    (left[0], left[1] + ridge),
                    (middle[0], middle[1]),
                    (middle[0], middle[2]),
                    (left[0], left[2] - ridge),
                ],
                linear(lighten(accent, 0.12), accent),
            ),
            polygon(
                [
                    (middle[0], middle[1]),
                    (right[0], right[1] + ridge),
                    (right[0], right[2] - ridge),
                    (middle[0], middle[2]),
                ],
                linear(darken(accent, 0.3), darken(accent, 0.48)),
            ),
            polygon(
                [
                    (left[0], left[1] + ridge),
                    (middle[0], middle[1]),
                    (middle[0], middle[1] + 4),
                    (left[0], left[1] + ridge + 4),
                ],
                "#e6c067",
                role="detail",
            ),
            polygon(
                [
                    (left[0], left[2] - ridge),
                    (middle[0], middle[2]),
                    (middle[0], middle[2] - 4),
                    (left[0], left[2] - ridge - 4),
                ],
                "#e6c067",
                role="detail",
            ),
        ]
    return tuple(shapes)


def _shell(data: str, color: str) -> tuple[Shape, ...]:
    body = outline(data, linear(lighten(color, 0.3), color, darken(color, 0.3), angle=25))
    marks = (
        rectangle(-60, -80, 16, 90, "#ffffff", role="light", opacity=0.16),
        rectangle(24, -80, 7, 90, "#ffffff", role="light", opacity=0.2),
    )
    return (body, *clipped(marks, body))


def _basses(color: str) -> tuple[Shape, ...]:
    return (
        *_shell("M22 -74L44 -72C49 -71 51 -68 51 -63L51 -12C51 -7 49 -4 44 -3L22 -1Z", color),
        rectangle(22, -74, 3.4, 73, "#e6c067", role="detail"),
        *(
            circle(32 + column * 5, -60 + row * 6.4, 1.7, "#f6f2e8", role="detail")
            for column in range(3)
            for row in range(8)
        ),
        curve([(51, -66), (57, -58), (58, -38), (57, -18), (51, -9)], "#7a4a2c", 4, role="form"),
        curve([(52, -64), (56.6, -56), (57.4, -40)], "#b98052", 1, role="light"),
    )


def _treble(color: str) -> tuple[Shape, ...]:
    return (
        *_shell("M-12 -76L-36 -74C-42 -73 -44 -70 -44 -66L-44 -8C-44 -4 -42 -1 -36 -0.4L-12 0Z", color),
        rectangle(-15, -76, 3.4, 76, "#e6c067", role="detail"),
        *(
            outline(
                f"M-36 {y}C-31 {y - 4} -25 {y - 4} -20 {y}C-25 {y + 4} -31 {y + 4} -36 {y}Z",
                lighten("#e6c067", 0.15),
                role="detail",
            )
            for y in (-62, -50, -38, -26, -14)
        ),
        *(circle(-28, y, 1.7, darken(color, 0.3), role="detail") for y in (-62, -50, -38, -26, -14)),
    )


def _keys() -> tuple[Shape, ...]:
    whites = [
        rectangle(-58, -72 + number * 6.9, 16, 6.4, linear("#ffffff", "#e6e1d6"), radius=1.2) for number in range(10)
    ]
    blacks = [
        rectangle(-49, -72 + number * 6.9 + 4.6, 9, 4, linear("#4a4753", "#17161d"), radius=1, role="detail")
        for number in range(9)
        if number % 7 not in (2, 6)
    ]
    return (rectangle(-60, -74, 4.6, 73, "#25222b", radius=2), *whites, *blacks)


SUBJECT = Subject(
    names=("accordion", "squeezebox", "concertina"),
    draw=draw,
    kind="instrument",
    height=0.45,
    color="#b5282f",
    accent="#33303c",
    place="stage",
    stance="table",
)
