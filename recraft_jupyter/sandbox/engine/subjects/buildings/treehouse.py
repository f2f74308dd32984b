"""A wooden house in a tree, with a ladder."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, limb, line, linear, polygon, rectangle
from ...scene import Options, Subject
from ._walls import planks, window

LEAF, BARK = "#57a04a", "#7a5233"
BACK = ((-40, -84, 20), (38, -86, 20), (-22, -100, 18), (18, -104, 20), (0, -92, 22), (-46, -66, 14), (46, -68, 14))
FRONT = ((-46, -60, 11), (46, -58, 12), (-34, -108, 10), (36, -106, 10))


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_leaves(BACK, darken(LEAF, 0.12)),
            limb(
                [(0, -11), (-1, -32), (0, -60)], 24, 16, linear(lighten(BARK, 0.12), BARK, darken(BARK, 0.3), angle=0)
            ),
            *(limb([(0, -34), (side * 18, -44), (side * 28, -52)], 9, 5, BARK) for side in (-1, 1)),
            *(limb([(side * 4, -3), (side * 16, 0)], 8, 3, BARK) for side in (-1, 1)),
            *_house(color, options.accent),
            rectangle(-36, -52, 72, 5, linear(lighten(color, 0.1), darken(color, 0.3))),
            *_ladder(darken(color, 0.3)),
            *_leaves(FRONT, LEAF),
        ),
        anchors={"top": (0, -112), "surface": (22, -52), "door": (-12, -52)},
    )


def _leaves(clumps: tuple[tuple[float, float, float], ...], color: str) -> list[Shape]:
    shapes: list[Shape] = []
    for x, y, r in clumps:
        shapes += [
            blob([(x - r, y), (x - r * 0.6, y - r * 0.8), (x + r * 0.2, y - r), (x + r * 0.9, y - r * 0.5),
                  (x + r, y + r * 0.3), (x + r * 0.2, y + r * 0.8), (x - r * 0.7, y + r * 0.6)], color),
            circle(x - r * 0.3, y - r * 0.35, r * 0.4, lighten(color, 0.2), role="light", opacity=0.7),
        ]  # fmt: skip
    return shapes


def _house(color: str, accent: str) -> tuple[Shape, ...]:
    wall = polygon([(-27, -52), (-27, -78), (0, -96), (27, -78), (27, -52)], linear(lighten(color, 0.15), color))
    roof = [(-34, -73), (0, -97), (34, -73), (34, -79), (0, -104), (-34, -79)]
    return (
        wall,
        *planks(wall, color, step=5, upright=True),
        polygon(roof, linear(lighten(accent, 0.1), darken(accent, 0.2))),
        rectangle(-19, -71, 13, 19, darken(color, 0.45), radius=1, role="detail"),
        circle(-8.6, -61, 0.9, "#f0c75a", role="detail"),
        *window(4, -72, 14, 12),
    )


def _ladder(color: str) -> tuple[Shape, ...]:
    rails = [line([(x, -50), (x - 5, 0)], color, 2, role="form") for x in (-18, -7)]
    rungs = [line([(-18.4 - n * 0.68, -45 + n * 7), (-7.4 - n * 0.68, -45 + n * 7)], color, 1.6) for n in range(7)]
    return (*rails, *rungs)


SUBJECT = Subject(
    names=("treehouse", "tree house"),
    draw=draw,
    kind="building",
    height=8,
    color="#b98a55",
    accent="#b5523b",
    place="forest",
)
