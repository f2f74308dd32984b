"""A wooden sailing ship with square sails and a skull on its flag."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._water import foam

WOOD = "#6b4630"
# Masts: x, top, and the sails as (top, bottom, half width).
MASTS = (
    (-28.0, -92.0, ((-86.0, -66.0, 15.0), (-64.0, -40.0, 18.0))),
    (4.0, -112.0, ((-104.0, -80.0, 18.0), (-77.0, -40.0, 23.0))),
    (34.0, -88.0, ((-82.0, -62.0, 14.0), (-60.0, -38.0, 16.0))),
)


def draw(options: Options) -> Drawing:
    sails = [shape for x, top, canvas in MASTS for shape in _mast(x, top, canvas, options.accent)]
    return Drawing(
        (
            line([(34, -86), (62, -33)], WOOD, 0.5),
            line([(4, -110), (34, -86)], WOOD, 0.5),
            line([(-28, -90), (4, -110)], WOOD, 0.5),
            *sails,
            *_flag(4, -112, options.accent),
            *_hull(options.color),
            *foam(-44, 44),
        ),
        anchors={"seat": (-42, -34), "top": (4, -112)},
    ).placed(x=-4, scale=0.92)


def _mast(x: float, top: float, canvas: tuple[tuple[float, float, float], ...], accent: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = [
        rectangle(x - 1.3, top, 2.6, -22 - top, linear(lighten(WOOD, 0.2), darken(WOOD, 0.3), angle=0))
    ]
    cloth = "#f4ead2"
    for number, (high, low, half) in enumerate(canvas):
        sail = outline(
            f"M{x - half * 0.86} {high}L{x + half * 0.86} {high}C{x + half + 5} {high + 6} {x + half + 5} {low - 5} "
            f"{x + half} {low}Q{x + 3} {low - 5} {x - half} {low}C{x - half + 4} {low - 6} {x - half + 4} {high + 6} "
            f"{x - half * 0.86} {high}Z",
            linear(darken(cloth, 0.1), cloth, lighten(cloth, 0.4), angle=0),
        )
        stripes = [rectangle(x + half * k - 2.4, high, 4.8, low - high, accent, role="detail", opacity=0.8) for k in
                   (-0.55, 0.0, 0.55)] if number else []  # fmt: skip
        shade = rectangle(x - half, high, half * 0.7, low - high, darken(cloth, 0.5), role="shadow", opacity=0.18)
        shapes += [sail, *clipped((*stripes, shade), sail)]
        shapes.append(line([(x - half * 0.95, high), (x + half * 0.95, high)], WOOD, 1.7, role="form"))
    return tuple(shapes)


def _flag(x: float, y: float, accent: str) -> tuple[Shape, ...]:
    bone = "#f6f1e4"
    return (
        outline(f"M{x} {y - 14}C{x - 8} {y - 17} {x - 14} {y - 11} {x - 24} {y - 14}L{x - 23} {y}C{x - 14} {y + 3} "
                f"{x - 8} {y - 3} {x} {y}Z", "#26232c"),
        rectangle(x - 1, y - 16, 2, 18, WOOD),
        line([(x - 16, y - 4), (x - 8, y - 9)], bone, 1.2),
        line([(x - 16, y - 9), (x - 8, y - 4)], bone, 1.2),
        circle(x - 12, y - 8, 2.7, bone, role="detail"),
        *(circle(x - 12 + side, y - 8.2, 0.7, "#26232c", role="detail") for side in (-1, 1)),
        rectangle(x - 13.2, y - 6.2, 2.4, 1.6, bone, role="detail"),
        circle(x, y - 17, 1.6, accent, role="detail"),
    )  # fmt: skip


def _hull(color: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-56 -42L-34 -39L-32 -25C-12 -20 16 -20 32 -26L60 -33C54 -14 46 -3 36 2L-40 2C-50 -6 -55 -22 -56 -42Z",
        linear(lighten(color, 0.16), color, darken(color, 0.25)),
    )
    planks = [curve([(-56, y - 8), (-20, y), (16, y), (60, y - 9)], darken(color, 0.35), 0.7) for y in (-15, -9, -3)]
    trim = curve([(-57, -31), (-33, -27), (0, -22.5), (32, -26), (60, -33)], "#d9a94a", 2.2, role="detail")
    ports = [
        part
        for x in (-22, -8, 6, 20)
        for part in (
            rectangle(x - 3, -16, 6, 5.4, darken(color, 0.6), radius=0.8, role="detail"),
            circle(x, -13.2, 1.8, "#3a3b44", role="detail"),
        )
    ]
    windows = [rectangle(x, -37.5 + (x + 52) * 0.12, 4, 5, "#f6cf6b", radius=1, role="detail") for x in (-52, -46, -40)]
    return (
        line([(44, -28), (68, -44)], WOOD, 2.6, role="form"),
        outline("M-59 -46L-33 -42L-33 -38L-58 -42Z", darken(color, 0.2)),
        hull,
        *clipped((*planks, trim), hull),
        *windows,
        *ports,
    )


SUBJECT = Subject(
    names=(
        "pirate ship",
        "galleon",
        "sailing ship",
        "tall ship",
        "viking ship",
        "caravel",
        "ghost ship",
        "pirate boat",
    ),
    draw=draw,
    kind="vehicle",
    height=16,
    color="#8a5a34",
    accent="#b5323a",
    place="sea",
    stance="water",
    sideways=True,
)
