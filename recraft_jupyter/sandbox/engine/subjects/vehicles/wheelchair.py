"""A wheelchair, seen from the side."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._wheels import ring, thin_wheel

STEEL = "#aab2bd"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_far_side(),
            *_back(color),
            *_frame(),
            *_seat(color),
            *thin_wheel(-14, 33, spokes=16),
            ring(-14, -33, 25, lighten(STEEL, 0.2), 1.8),
            circle(-14, -33, 4.4, linear("#e9edf1", "#878f9a", angle=45), role="detail"),
            circle(-14, -33, 1.8, options.accent, role="detail"),
            *_caster(),
        ),
        anchors={"seat": (-6, -52), "top": (-30, -100), "hand": (-42, -94)},
    ).placed(x=-2)


def _far_side() -> tuple[Shape, ...]:
    dark = darken(STEEL, 0.35)
    return (
        line([(20, -50), (40, -14), (50, -8)], dark, 2.6, role="form"),
        rectangle(42, -9, 16, 2.6, darken("#4a5058", 0.2), radius=1.2),
    )


def _back(color: str) -> tuple[Shape, ...]:
    return (
        line([(-26, -46), (-33, -96), (-43, -98)], STEEL, 3.2, role="form"),
        line([(-34, -97), (-45, -99)], "#2d3138", 5.4, role="form"),
        outline("M-34 -92L-27 -93L-19 -52L-25 -50Z", linear(lighten(color, 0.2), color, darken(color, 0.3), angle=0)),
        line([(-31.4, -88), (-24.6, -55)], lighten(color, 0.45), 0.9, role="light"),
    )


def _frame() -> tuple[Shape, ...]:
    return (
        line([(-26, -48), (18, -48), (24, -44), (38, -12), (50, -5)], STEEL, 3.2, role="form"),
        line([(-24, -47), (17, -47.4), (22.6, -44)], "#ffffff", 0.8, role="light", opacity=0.7),
        line([(-14, -33), (20, -33), (29, -31)], darken(STEEL, 0.15), 2.8, role="form"),
        line([(22, -46), (25, -18)], darken(STEEL, 0.1), 2.8, role="form"),
        curve([(-29, -70), (8, -70), (16, -66), (17, -50)], STEEL, 2.6, role="form"),
        rectangle(44, -6.4, 17, 3, linear("#6d7580", "#3a4048"), radius=1.4),
    )


def _seat(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-26, -55, 47, 7, linear(lighten(color, 0.24), color, darken(color, 0.24)), radius=3),
        rectangle(-22, -54, 38, 1.4, "#ffffff", radius=0.7, role="light", opacity=0.45),
        rectangle(-16, -74, 27, 5.4, linear("#5a626d", "#2d3138"), radius=2.6),
        rectangle(-13, -73.2, 20, 1.2, "#ffffff", radius=0.6, role="light", opacity=0.4),
    )


def _caster() -> tuple[Shape, ...]:
    return (
        line([(25, -20), (29, -9)], darken(STEEL, 0.1), 2.6, role="form"),
        circle(29, -9, 9, "#2b2e36"),
        circle(29, -9, 6, "#c3c9d1", role="detail"),
        circle(29, -9, 2.2, "#6d737f", role="detail"),
    )


SUBJECT = Subject(
    names=("wheelchair", "wheel chair"),
    draw=draw,
    kind="vehicle",
    height=1.05,
    color="#2f5fa8",
    accent="#f0b23f",
    place="park",
    sideways=True,
)
