"""A whirlwind with dust at its foot."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, ellipse, linear, rectangle
from ...scene import Options, Subject

# From the foot to the cloud: x, y, half width.
RINGS = (
    (-6, -6, 8),
    (-2, -16, 11),
    (4, -27, 15),
    (7, -39, 20),
    (4, -52, 26),
    (-3, -66, 33),
    (-6, -81, 42),
    (0, -97, 54),
)


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    dust = [ellipse(x, -3, 12, 5, accent, role="glow", opacity=0.6) for x in (-26, -8, 10, 26)]
    debris = [
        rectangle(x, y, 4, 3, darken(accent, 0.3), radius=0.6)
        for x, y in ((-34, -34), (28, -24), (36, -52), (-30, -58))
    ]
    return Drawing(
        (*dust, *(shape for ring in RINGS for shape in _ring(*ring, color)), *debris, *_puffs(accent)),
        anchors={"top": (0, -108)},
    )


def _ring(x: float, y: float, half: float, color: str) -> tuple[Shape, ...]:
    deep = half * 0.26 + 4
    return (
        ellipse(
            x, y, half, deep, linear(darken(color, 0.3), color, lighten(color, 0.25), darken(color, 0.15), angle=0)
        ),
        ellipse(x, y - deep * 0.3, half * 0.8, deep * 0.46, darken(color, 0.35), role="shadow", opacity=0.5),
        curve(
            [(x - half * 0.8, y + deep * 0.3), (x, y + deep * 0.8), (x + half * 0.8, y + deep * 0.3)],
            lighten(color, 0.5),
            1,
            role="light",
            opacity=0.6,
        ),
    )


def _puffs(color: str) -> list[Shape]:
    return [circle(x, -3.5, r, lighten(color, 0.15), opacity=0.9) for x, r in ((-18, 5), (-6, 4.4), (8, 5.4), (20, 4))]


SUBJECT = Subject(
    names=("tornado", "hurricane", "whirlwind", "cyclone", "twister"),
    draw=draw,
    kind="thing",
    height=40,
    color="#8b93a3",
    accent="#b7a68c",
    place="farm",
)
