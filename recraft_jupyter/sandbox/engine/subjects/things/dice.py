"""Two dice."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, ellipse, outline
from ...path import Point, map_points
from ...scene import Options, Subject
from ._pose import resting

PIPS: dict[int, tuple[Point, ...]] = {
    1: ((0.5, 0.5),),
    2: ((0.26, 0.26), (0.74, 0.74)),
    3: ((0.24, 0.24), (0.5, 0.5), (0.76, 0.76)),
    4: ((0.26, 0.26), (0.74, 0.26), (0.26, 0.74), (0.74, 0.74)),
    5: ((0.25, 0.25), (0.75, 0.25), (0.5, 0.5), (0.25, 0.75), (0.75, 0.75)),
    6: ((0.28, 0.22), (0.28, 0.5), (0.28, 0.78), (0.72, 0.22), (0.72, 0.5), (0.72, 0.78)),
}
ROUNDED = "M.12 0L.88 0C.96 0 1 .04 1 .12L1 .88C1 .96 .96 1 .88 1L.12 1C.04 1 0 .96 0 .88L0 .12C0 .04 .04 0 .12 0Z"


def draw(options: Options) -> Drawing:
    first = options.random.sample(range(1, 7), 3)
    second = options.random.sample(range(1, 7), 3)
    back = _die(options.accent, second).placed(x=26, y=-12, rotate=9, scale=0.9)
    front = _die(options.color, first).placed(x=-22, rotate=-7)
    return resting(back + front)


def _die(color: str, values: list[int]) -> Drawing:
    return Drawing(
        (
            outline("M-28 -47L0 -59L28 -47L28 -14L0 0L-28 -14Z", darken(color, 0.12)),
            *_face((-29, -48), (29, 14), (0, 35), values[0], color, 0.0),
            *_face((0, -34), (29, -14), (0, 35), values[1], color, 0.2),
            *_face((0, -62), (29, 14), (-29, 14), values[2], color, -0.35),
        )
    )


def _face(corner: Point, across: Point, down: Point, value: int, color: str, shade: float) -> tuple[Shape, ...]:
    tone = darken(color, shade) if shade >= 0 else lighten(color, -shade)
    pip = lighten(color, 0.92) if sum(int(color[i : i + 2], 16) for i in (1, 3, 5)) < 480 else darken(color, 0.8)

    def place(point: Point) -> Point:
        return corner[0] + point[0] * across[0] + point[1] * down[0], corner[1] + point[0] * across[1] + point[
            1
        ] * down[1]

    side = outline(ROUNDED, tone)
    shapes = [Shape(map_points(side.path, place), tone)]
    for x, y in PIPS[value]:
        dot = ellipse(x, y, 0.1, 0.1, pip, role="detail")
        shapes.append(Shape(map_points(dot.path, place), pip, role="detail"))
    edge = outline(
        "M.06 .1C.06 .06 .1 .05 .14 .05L.86 .05L.86 .09L.14 .09C.1 .09 .1 .1 .1 .14L.1 .86L.06 .86Z", "#ffffff"
    )
    return (*shapes, Shape(map_points(edge.path, place), "#ffffff", role="light", opacity=0.35))


SUBJECT = Subject(
    names=("dice", "die", "pair of dice", "gaming die"),
    draw=draw,
    kind="thing",
    height=0.03,
    color="#d8383f",
    accent="#f5f1e8",
    place="studio",
    stance="table",
)
