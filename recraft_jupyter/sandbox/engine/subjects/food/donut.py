"""A glazed donut with sprinkles, standing on its rim."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, curve, radial, rectangle
from ...path import circle_path
from ...scene import Options, Subject

PAINTS = ("#ffffff", "#f6c62f", "#4f9fd8", "#66b86a", "#ef5f6f")
SPRINKLES = 26


def draw(options: Options) -> Drawing:
    color, dough = options.color, "#d99a52"
    ring = Shape(circle_path(0, -48, 48, 48), radial(lighten(dough, 0.1), dough, darken(dough, 0.14)))
    edge = []
    for step in range(24):
        angle = math.pi * step / 12
        radius = (42.5, 39.0)[step % 2] + 1.6 * math.sin(step * 2.4)
        edge.append((math.cos(angle) * radius, -49 + math.sin(angle) * radius))
    glaze = blob(edge, color)
    light = curve([(-31, -66), (-20, -80), (-4, -85)], "#ffffff", 4.2, role="light", opacity=0.55)
    shade = curve([(26, -24), (14, -16), (-4, -13)], darken(color, 0.18), 4.2, role="shadow", opacity=0.7)
    sprinkles = []
    for index in range(SPRINKLES):
        angle, distance = index * 2.399, 22.5 + (index * 7 % 13)
        mark = rectangle(-3, -0.95, 6, 1.9, PAINTS[index % len(PAINTS)], radius=0.95, role="detail")
        sprinkles.append(
            Drawing((mark,))
            .placed(x=math.cos(angle) * distance, y=-49 + math.sin(angle) * distance, rotate=index * 67)
            .shapes[0]
        )
    hole = (
        circle(0, -49, 15.4, darken(color, 0.14), role="shadow"),
        circle(0, -48.4, 13.6, dough, role="detail"),
        circle(0, -47, 10.6, darken(dough, 0.42), role="detail"),
    )
    return Drawing((ring, glaze, shade, light, *sprinkles, *hole), anchors={"top": (0, -96)})


SUBJECT = Subject(
    names=("donut", "doughnut", "bagel"),
    draw=draw,
    kind="food",
    height=0.09,
    color="#f27fae",
    place="kitchen",
    stance="table",
)
