"""An old ornate key."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, outline, rectangle
from ...scene import Options, Subject
from ._pose import resting
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return resting(
        Drawing(
            (*_bit(options.color), *_shaft(options.color), *_bow(options.color, options.accent)),
            anchors={"hand": (0, -92)},
        ),
        rotate=40,
    )


def _bit(color: str) -> tuple[Shape, ...]:
    bit = outline("M2 -28L21 -28L21 -23L16 -23L16 -18L21 -18L21 -6L15 -6L15 -11L10 -11L10 -4L2 -4Z", color)
    return (
        bit,
        *clipped(
            (
                rectangle(0, -12, 30, 12, darken(color, 0.24), role="shadow"),
                rectangle(3, -27, 17, 1.6, lighten(color, 0.6), role="light"),
            ),
            bit,
        ),
        rectangle(6, -24, 3.5, 9, darken(color, 0.4), radius=1, role="detail"),
    )


def _shaft(color: str) -> tuple[Shape, ...]:
    rod = rectangle(-4, -88, 8, 88, color, radius=2.5)
    return (
        rod,
        *clipped(
            (
                rectangle(0.8, -90, 8, 94, darken(color, 0.25), role="shadow"),
                rectangle(-2.8, -74, 1.3, 70, lighten(color, 0.65), role="light", opacity=0.9),
            ),
            rod,
        ),
        *(
            part
            for y, half in ((-73, 8.5), (-67, 6), (-34, 5.5))
            for part in (
                rectangle(-half, y, 2 * half, 4.2, color, radius=2),
                rectangle(1, y, half - 1, 4.2, darken(color, 0.25), radius=2, role="shadow"),
                rectangle(-half + 1.5, y + 0.8, half * 0.6, 1.1, lighten(color, 0.65), radius=0.5, role="light"),
            )
        ),
    )


def _bow(color: str, accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x, y in ((-12, -86), (12, -86), (0, -103)):
        shapes.append(ellipse_ring(x, y, (12.7, 12.7), (7.3, 7.3), color))
    for x, y in ((-12, -86), (12, -86), (0, -103)):
        shapes.append(
            curve(
                [(x + 9.5, y - 4), (x + 9, y + 5), (x + 2, y + 10)], darken(color, 0.28), 2, role="shadow", opacity=0.9
            )
        )
        shapes.append(
            curve(
                [(x - 10, y + 1), (x - 8, y - 7), (x - 1, y - 10.5)],
                lighten(color, 0.65),
                1.2,
                role="light",
                opacity=0.9,
            )
        )
    gem = (
        circle(0, -91, 6, darken(color, 0.25)),
        circle(0, -91, 4.6, accent, role="detail"),
        circle(-1.3, -92.5, 1.4, lighten(accent, 0.75), role="light"),
    )
    return *shapes, *gem


SUBJECT = Subject(
    names=("key", "old key", "skeleton key", "door key"),
    draw=draw,
    kind="thing",
    height=0.09,
    color="#d9a53a",
    accent="#c23b4a",
    place="studio",
    stance="table",
)
