"""A flash of lightning out of a dark cloud."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, ellipse, linear, polygon
from ...scene import Options, Subject

BOLT = [(4, -74), (-22, -34), (-5, -36), (-20, 0), (20, -48), (3, -46), (20, -74)]
PUFFS = ((-36, -80, 15), (-16, -92, 19), (10, -96, 21), (34, -84, 17), (0, -78, 20))


def draw(options: Options) -> Drawing:
    color, cloud = options.color, options.accent
    return Drawing(
        (
            circle(0, -40, 42, Gradient(((0.0, color, 0.6), (1.0, color, 0.0)), angle=None), role="glow"),
            polygon(BOLT, linear(lighten(color, 0.5), color)),
            polygon([(4, -74), (-22, -34), (-12, -35), (9, -74)], "#ffffff", role="light", opacity=0.6),
            *_cloud(cloud),
        ),
        anchors={"top": (0, -116)},
    )


def _cloud(color: str) -> tuple[Shape, ...]:
    return (
        *(circle(x, y + 2, r + 1, darken(color, 0.25)) for x, y, r in PUFFS),
        *(circle(x, y, r, color) for x, y, r in PUFFS),
        ellipse(0, -72, 44, 9, darken(color, 0.2)),
        *(circle(x - 4, y - 5, r * 0.5, lighten(color, 0.2), role="light", opacity=0.7) for x, y, r in PUFFS[1:4]),
    )


SUBJECT = Subject(
    names=("lightning", "lightning bolt", "thunderbolt", "flash of lightning", "storm cloud", "thunder cloud"),
    draw=draw,
    kind="thing",
    height=6,
    color="#f7d23e",
    accent="#5b6478",
    place="sky",
    stance="air",
)
