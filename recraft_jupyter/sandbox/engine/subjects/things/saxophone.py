"""A saxophone."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, linear, outline
from ...path import tube_path
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_neck(color), *_body(color), *_bell(color), *_keys(color, options.accent)),
        anchors={"hand": (-8, -46), "mouth": (-44, -98), "top": (-22, -112)},
    )


def _neck(color: str) -> tuple[Shape, ...]:
    return (
        limb(
            [(-14, -88), (-15, -100), (-24, -107), (-34, -103)],
            6,
            4,
            linear(lighten(color, 0.3), color, darken(color, 0.3)),
        ),
        curve([(-17, -94), (-19, -100), (-25, -104.5), (-32, -102.5)], lighten(color, 0.7), 0.9, role="light"),
        limb([(-32, -104), (-40, -99), (-46, -95)], 5, 3, "#23222b"),
        line([(-35, -103.5), (-42, -98.5)], "#6d6a78", 0.9, role="light"),
        ellipse(-34, -102.5, 1.6, 3.6, "#d9ced0", rotation=35, role="detail"),
    )


def _body(color: str) -> tuple[Shape, ...]:
    points = [(-14, -90), (-11, -64), (-8, -38), (-4, -18), (6, -8), (18, -10), (24, -22), (27, -38)]
    body = Shape(
        tube_path(points, (6, 8.5, 11, 13.5, 15, 16, 17, 19)),
        linear(lighten(color, 0.2), color, darken(color, 0.3), angle=20),
    )
    marks = (
        curve(
            [(-10, -90), (-7, -64), (-3.5, -38), (1, -20), (8, -14), (15, -16), (18, -24)],
            darken(color, 0.35),
            2.2,
            role="shadow",
            opacity=0.7,
        ),
        curve(
            [(-15.5, -88), (-13.5, -64), (-11.5, -38), (-8, -15), (4, -3.6), (16, -4)],
            lighten(color, 0.75),
            1.3,
            role="light",
            opacity=0.9,
        ),
    )
    return (body, *clipped(marks, body))


def _bell(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M17.5 -36C17 -46 12 -54 5 -60C20 -66 40 -66 52 -58C44 -52 38 -46 36.5 -36Z",
            linear(lighten(color, 0.35), color, darken(color, 0.35), angle=10),
        ),
        ellipse(28.5, -60, 24, 6.5, linear(lighten(color, 0.5), color), rotation=2),
        ellipse(28.5, -59.5, 20, 4.7, linear(darken(color, 0.65), darken(color, 0.3)), rotation=2, role="detail"),
        curve([(11, -55), (19, -47), (21.5, -37)], "#ffffff", 1.3, role="light", opacity=0.7),
        curve([(17.5, -36), (27, -33.5), (36.5, -36)], darken(color, 0.3), 1.4),
    )


def _keys(color: str, accent: str) -> tuple[Shape, ...]:
    places = (
        (-12.5, -78, 2.6),
        (-11.5, -70, 2.6),
        (-10.5, -62, 3),
        (-8.5, -50, 3.2),
        (-7, -41, 3.4),
        (-5, -31, 3.6),
        (11, -9, 4),
        (21.5, -22, 4.2),
    )
    shapes: list[Shape] = [
        curve([(-18, -82), (-16, -60), (-15, -40), (-10, -18)], darken(color, 0.3), 1.1),
        line([(-4, -44), (17, -40)], darken(color, 0.25), 1.8),
    ]
    for x, y, r in places:
        shapes += [
            circle(x, y, r, darken(color, 0.38)),
            circle(x, y, r * 0.76, accent, role="detail"),
            circle(x - r * 0.25, y - r * 0.25, r * 0.22, "#ffffff", role="light"),
        ]
    return (*shapes, ellipse_ring(-15.5, -91, (5.5, 2.3), (4, 1.2), darken(color, 0.25), rotation=-8))


SUBJECT = Subject(
    names=("saxophone", "sax", "alto saxophone"),
    draw=draw,
    kind="instrument",
    height=0.7,
    color="#dda02f",
    accent="#f3ead2",
    place="stage",
    stance="table",
)
