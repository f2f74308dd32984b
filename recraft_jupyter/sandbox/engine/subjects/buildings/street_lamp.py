"""A cast iron street lamp."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, limb, line, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, light = options.color, options.accent
    return Drawing(
        (
            circle(0, -92, 20, radial(light, light), role="glow", opacity=0.22),
            outline(
                "M-10 0L-8 -6L-4 -9L-2.4 -76L2.4 -76L4 -9L8 -6L10 0Z",
                linear(lighten(color, 0.3), color, darken(color, 0.3), angle=0),
            ),
            rectangle(-5, -34, 10, 3, lighten(color, 0.15), radius=1.5, role="detail"),
            limb([(-11, -70), (11, -70)], 2.4, 2.4, color),
            polygon([(-7, -77), (7, -77), (10, -98), (-10, -98)], linear(lighten(light, 0.5), light)),
            line([(0, -77), (0, -98)], color, 1.2),
            polygon([(-13, -97), (13, -97), (6, -105), (-6, -105)], color),
            rectangle(-8.5, -78.5, 17, 3, color, radius=1),
            circle(0, -107, 2.6, color),
        ),
        anchors={"top": (0, -109)},
    )


SUBJECT = Subject(
    names=("street lamp", "lamppost", "lamp post", "streetlight", "street light", "street lantern"),
    draw=draw,
    kind="building",
    height=4.0,
    color="#2f3a40",
    accent="#ffd773",
    place="city street",
)
