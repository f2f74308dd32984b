"""An igloo of snow blocks."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, line, linear, outline, radial
from ...scene import Options, Subject
from ._walls import arch, joined

DOME = "M-50 0C-52 -36 -28 -60 0 -60C28 -60 52 -36 50 0Z"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_dome(options.color), *_porch(options.color, options.accent), *_drifts(options.color)),
        anchors={"top": (0, -60), "door": (14, -10)},
    )


def _dome(color: str) -> tuple[Shape, ...]:
    dome = outline(DOME, radial(lighten(color, 0.6), color, darken(color, 0.22), center=(0.35, 0.25)))
    rows = [
        curve([(-56, y + 3), (-28, y - 1), (0, y - 3), (28, y - 1), (56, y + 3)], darken(color, 0.28), 0.7)
        for y in (-10, -22, -34, -45)
    ]
    joints = [
        line([(x, top), (x * 0.96, top + 12)], darken(color, 0.28), 0.7)
        for index, (top, reach) in enumerate(((-12, 48), (-24, 44), (-36, 38), (-47, 28)))
        for x in range(-reach + (index % 2) * 7, reach, 14)
    ]
    cap = [line([(x * 0.4, -60), (x, -48)], darken(color, 0.28), 0.7) for x in (-18, -6, 6, 18)]
    shade = outline("M20 -62C34 -40 38 -20 36 0L56 0L56 -62Z", darken(color, 0.5), role="shadow", opacity=0.14)
    return (
        dome,
        *clipped((*joined(rows), *joined(joints), *joined(cap), shade), dome),
        outline("M-40 -22C-37 -38 -26 -50 -12 -54C-22 -46 -30 -36 -33 -22Z", "#ffffff", role="light", opacity=0.7),
    )


def _porch(color: str, accent: str) -> tuple[Shape, ...]:
    porch = outline(
        "M-8 0L-8 -14C-8 -28 2 -34 14 -34C26 -34 36 -28 36 -14L36 0Z",
        linear(lighten(color, 0.55), color, darken(color, 0.18), angle=20),
    )
    blocks = [
        line([(14, -10), (14 + dx, -10 + dy)], darken(color, 0.28), 0.7)
        for dx, dy in ((-30, 0), (-26, -14), (-14, -26), (0, -30), (14, -26), (26, -14), (30, 0))
    ]
    return (
        outline("M-12 0C-14 -20 -6 -34 10 -37L14 -34L-6 0Z", darken(color, 0.45), role="shadow", opacity=0.25),
        porch,
        *clipped(joined(blocks), porch),
        *arch(14, 0, 27, 25, darken(color, 0.72)),
        outline(
            "M4 0C4 -14 9 -20 14 -20C19 -20 24 -14 24 0Z",
            linear(darken(accent, 0.15), lighten(accent, 0.15)),
            role="detail",
            opacity=0.85,
        ),
        outline(
            "M0.5 -12.5C1 -21 7 -25 14 -25C21 -25 27 -21 27.5 -12.5C24 -19 20 -21.5 14 -21.5C8 -21.5 4 -19 0.5 -12.5Z",
            darken(color, 0.6),
            role="shadow",
        ),
    )


def _drifts(color: str) -> tuple[Shape, ...]:
    snow = lighten(color, 0.7)
    return (
        outline("M-58 0C-56 -5 -50 -7 -44 -6C-38 -10 -30 -6 -26 0Z", linear(snow, lighten(color, 0.2))),
        outline("M30 0C34 -5 40 -6 44 -4.5C50 -7 56 -4 58 0Z", linear(snow, lighten(color, 0.2))),
        ellipse(-46, -3.5, 6, 1.2, "#ffffff", role="light", opacity=0.8),
    )


SUBJECT = Subject(
    names=("igloo", "snow house", "snow hut"),
    draw=draw,
    kind="building",
    height=2.6,
    color="#cfe4f2",
    accent="#f3a83c",
    place="snow",
)
