"""Wings to put behind a back: feathered, of an insect, of a bat."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, outline

__all__ = ["bat_wings", "feather_wings", "insect_wings"]


def feather_wings(color: str, *, spread: float = 1.0) -> tuple[Shape, ...]:
    """Return a pair of feathered wings around the base of a neck."""
    shapes: list[Shape] = []
    for side in (-1, 1):
        shade = darken(color, 0.12 if side > 0 else 0.05)
        feathers = [
            ellipse(
                side * (14 + k * 5.2),
                10 + (5 - k) * 4.6 - k * k * 0.5,
                4.6,
                15 - abs(k - 2),
                shade if k % 2 else color,
                rotation=-side * (14 + k * 9),
            )
            for k in range(6)
        ]
        arch = outline(
            f"M{side * 5} 8C{side * 10} -10 {side * 26} -22 {side * 46} -16"
            f"C{side * 48} -8 {side * 40} 4 {side * 30} 10C{side * 20} 16 {side * 10} 16 {side * 5} 8Z",
            lighten(color, 0.4),
        )
        rows = [
            curve(
                [
                    (side * (12 + k * 8), 12 - k * 4),
                    (side * (16 + k * 8), 14.6 - k * 5),
                    (side * (20 + k * 8), 11 - k * 5),
                ],
                darken(color, 0.18),
                1.0,
                opacity=0.7,
            )
            for k in range(4)
        ]
        shapes += [*feathers, arch, *rows]
    return Drawing(tuple(shapes)).placed(scale=spread).shapes


def insect_wings(color: str) -> tuple[Shape, ...]:
    """Return two pairs of see-through wings."""
    shapes: list[Shape] = []
    for side in (-1, 1):
        upper = outline(
            f"M{side * 3} 8C{side * 8} -12 {side * 24} -28 {side * 40} -24"
            f"C{side * 48} -14 {side * 34} 8 {side * 3} 12Z",
            color,
            opacity=0.8,
        )
        lower = outline(
            f"M{side * 3} 12C{side * 16} 12 {side * 32} 18 {side * 34} 30C{side * 30} 42 {side * 10} 30 {side * 3} 16Z",
            lighten(color, 0.25),
            opacity=0.8,
        )
        veins = [
            curve([(side * 4, 9), (side * 18, y / 2 + 2), (side * x, y)], "#ffffff", 0.9, role="light", opacity=0.8)
            for x, y in ((38, -20), (40, -8), (30, 2))
        ]
        dots = [
            circle(side * x, y, r, "#ffffff", role="light", opacity=0.6)
            for x, y, r in ((30, -18, 2.4), (35, -10, 1.5), (25, 28, 2.0))
        ]
        shapes += [lower, upper, *veins, *dots]
    return tuple(shapes)


def bat_wings(color: str, *, scale: float = 1.0) -> tuple[Shape, ...]:
    """Return a pair of leathery wings."""
    shapes: list[Shape] = []
    for side in (-1, 1):
        skin = outline(
            f"M{side * 4} 12C{side * 10} -6 {side * 22} -20 {side * 44} -24"
            f"C{side * 50} -12 {side * 50} 2 {side * 52} 14C{side * 44} 8 {side * 40} 10 {side * 37} 20"
            f"C{side * 30} 12 {side * 25} 14 {side * 22} 24C{side * 17} 15 {side * 10} 16 {side * 4} 22Z",
            color if side < 0 else darken(color, 0.1),
        )
        bones = [
            curve([(side * 44, -24), (side * x, (y - 24) / 2), (side * x, y)], darken(color, 0.28), 1.6, role="detail")
            for x, y in ((37, 19), (22, 22))
        ]
        ridge = curve(
            [(side * 4, 13), (side * 20, -15), (side * 44, -24), (side * 51.4, 12)],
            lighten(color, 0.16),
            2.2,
            role="light",
        )
        shapes += [skin, *clipped(bones, skin), ridge]
    return Drawing(tuple(shapes)).placed(scale=scale).shapes
