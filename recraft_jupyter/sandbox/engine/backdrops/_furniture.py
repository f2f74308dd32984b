"""Furniture and small things at the sides of a place: shelves, books, plants, lamps, pictures, benches, rugs."""

from __future__ import annotations

from collections.abc import Sequence

from ..color import darken, lighten
from ..drawing import Shape, blob, circle, clipped, ellipse, linear, polygon, rectangle
from ._outlines import Box, blades, boxes, stamp, strokes
from ._place import Place
from ._trees import fern

__all__ = ["bookcase", "books", "clock", "flasks", "jars", "picture", "plant", "rug", "shelf"]

SPINES = ("#c8553d", "#e0a340", "#3f7f7a", "#32527b", "#f0e3c8", "#8a4f7d")


def books(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    """Return a row of books that stands on y and fills about ``width``, one shape a color."""
    random = place.random
    found: list[list[Box]] = [[] for _ in SPINES]
    marks: list[Box] = []
    left = x
    while left < x + width - height * 0.12:
        thick, tall = height * random.uniform(0.13, 0.24), height * random.uniform(0.72, 1.0)
        found[random.randrange(len(SPINES))].append((left, y - tall, thick * 0.93, tall))
        marks.append((left + thick * 0.18, y - tall * 0.84, thick * 0.56, tall * 0.07))
        left += thick
    shapes = [boxes(spines, place.air.shade(color)) for spines, color in zip(found, SPINES, strict=True) if spines]
    return [*shapes, boxes(marks, place.air.shade("#fff3d6"), opacity=0.6)]


def shelf(place: Place, x: float, y: float, width: float, color: str = "#a87347") -> list[Shape]:
    """Return a wall board whose upper side is at y."""
    unit, wood = place.unit, place.air.shade(color)
    return [
        rectangle(x + unit, y + 1.6 * unit, width - 2 * unit, 1.2 * unit, "#1c1424", role="shadow", opacity=0.16),
        rectangle(x, y, width, 1.8 * unit, linear(lighten(wood, 0.1), darken(wood, 0.12)), radius=0.4 * unit),
    ]


def jars(place: Place, x: float, y: float, colors: Sequence[str], size: float) -> list[Shape]:
    """Return lidded jars side by side that stand on y."""
    shapes: list[Shape] = []
    for index, color in enumerate(colors):
        left, tall = x + index * size * 0.86, size * (1.0, 0.82, 1.15)[index % 3]
        seen = place.air.shade(color)
        shapes += [
            rectangle(
                left,
                y - tall,
                size * 0.66,
                tall,
                linear(lighten(seen, 0.15), seen, darken(seen, 0.15), angle=0),
                radius=size * 0.13,
            ),
            rectangle(
                left + size * 0.06,
                y - tall - size * 0.13,
                size * 0.54,
                size * 0.17,
                darken(seen, 0.32),
                radius=size * 0.05,
            ),
            rectangle(
                left + size * 0.12,
                y - tall * 0.62,
                size * 0.42,
                tall * 0.32,
                lighten(seen, 0.65),
                radius=size * 0.04,
                role="detail",
            ),
        ]
    return shapes


def bookcase(
    place: Place, x: float, y: float, width: float, height: float, *, rows: int = 4, color: str = "#8a5a3a"
) -> list[Shape]:
    """Return a full bookcase that stands on y."""
    unit, wood = place.unit, place.air.shade(color)
    shapes: list[Shape] = [
        rectangle(x, y - height, width, height, wood),
        rectangle(x + 1.4 * unit, y - height + 1.4 * unit, width - 2.8 * unit, height - 3.4 * unit, darken(wood, 0.42)),
    ]
    step = (height - 3 * unit) / rows
    for row in range(rows):
        foot = y - height + 1.4 * unit + step * (row + 1) - 1.1 * unit
        filled = width - 3.6 * unit - (place.random.uniform(0.0, 0.3) * width if row % 2 else 0)
        shapes += books(place, x + 1.8 * unit, foot, filled, step * 0.74)
        shapes.append(rectangle(x + unit, foot, width - 2 * unit, 1.2 * unit, lighten(wood, 0.1)))
    shapes.append(rectangle(x - unit, y - height - 1.4 * unit, width + 2 * unit, 2.2 * unit, lighten(wood, 0.15)))
    return shapes


def picture(
    place: Place, x: float, y: float, width: float, height: float, *, index: int = 0, frame: str = "#7a5236"
) -> list[Shape]:
    """Return a framed picture with its left top corner at (x, y); ``index`` chooses one of three motifs."""
    unit, shade = place.unit, place.air.shade
    wood = shade(frame)
    inner = rectangle(x + 1.3 * unit, y + 1.3 * unit, width - 2.6 * unit, height - 2.6 * unit, shade("#f7ecd6"))
    cx, cy, r = x + width / 2, y + height / 2, min(width, height)
    motifs = (
        [
            circle(cx, cy - r * 0.08, r * 0.2, shade("#e2683f"), role="detail"),
            blob(
                [
                    (x, y + height),
                    (x, cy + r * 0.18),
                    (cx - r * 0.2, cy + r * 0.06),
                    (cx + r * 0.2, cy + r * 0.22),
                    (x + width, cy + r * 0.1),
                    (x + width, y + height),
                ],
                shade("#2d6f73"),
                role="detail",
            ),
        ],
        [
            polygon(
                [(x, y + height), (cx - r * 0.12, cy - r * 0.14), (cx + r * 0.32, y + height)],
                shade("#6f93b5"),
                role="detail",
            ),
            polygon(
                [(cx - r * 0.1, y + height), (cx + r * 0.22, cy), (x + width, y + height)],
                shade("#3f6288"),
                role="detail",
            ),
            circle(cx + r * 0.2, cy - r * 0.2, r * 0.09, shade("#f2b84b"), role="detail"),
        ],
        [
            ellipse(cx, cy + r * 0.12, r * 0.14, r * 0.26, shade("#d98b74"), role="detail"),
            blades(
                [(cx + k * r * 0.05, cy - r * 0.1, r * 0.32) for k in (-1, 0, 1)],
                shade("#4f8f63"),
                random=place.random,
                thickness=0.3,
            ),
        ],
    )
    return [
        rectangle(x + 0.7 * unit, y + unit, width, height, "#1c1424", role="shadow", opacity=0.16),
        rectangle(x, y, width, height, linear(lighten(wood, 0.12), darken(wood, 0.12))),
        inner,
        *clipped(motifs[index % 3], inner),
    ]


def plant(place: Place, x: float, y: float, size: float, *, pot: str = "#cf7350", leaf: str = "#4a9c63") -> list[Shape]:
    """Return a potted plant of the given height, standing on y."""
    clay = place.air.shade(pot)
    high, half = size * 0.3, size * 0.19
    return [
        ellipse(x, y, half * 1.3, size * 0.035, "#1c1424", role="shadow", opacity=0.22),
        *fern(place, x, y - high * 0.95, size * 0.68, leaf, count=9),
        polygon(
            [(x - half, y - high), (x + half, y - high), (x + half * 0.74, y), (x - half * 0.74, y)],
            linear(lighten(clay, 0.15), clay, darken(clay, 0.2), angle=0),
        ),
        rectangle(x - half * 1.1, y - high * 1.06, half * 2.2, high * 0.22, lighten(clay, 0.1), radius=size * 0.02),
    ]


def rug(place: Place, color: str, *, share: float = 0.56) -> list[Shape]:
    """Return a round rug on the floor where figures stand."""
    seen = place.air.shade(color)
    x, y = place.width / 2, place.down(share)
    wide, tall = min(place.width * 0.44, 58 * place.unit), place.ground * 0.36
    hoop = [(0.86, "#f6e3c5", 0.5), (0.62, "#f6e3c5", 0.35)]
    return [
        ellipse(x, y + place.ground * 0.025, wide * 1.01, tall, darken(seen, 0.35), role="shadow", opacity=0.8),
        ellipse(x, y, wide, tall, linear(darken(seen, 0.06), lighten(seen, 0.08))),
        *[
            Shape(
                ellipse(x, y, wide * s, tall * s, None).path,
                stroke=place.air.shade(c),
                stroke_width=place.unit * w,
                role="detail",
                opacity=0.8,
            )
            for s, c, w in hoop
        ],
    ]


def clock(place: Place, x: float, y: float, radius: float, color: str = "#3f4a5a") -> list[Shape]:
    """Return a wall clock around (x, y)."""
    shade = place.air.shade
    ticks = [
        [(x + a * radius * 0.7, y + b * radius * 0.7), (x + a * radius * 0.82, y + b * radius * 0.82)]
        for a, b in (
            (0, -1),
            (1, 0),
            (0, 1),
            (-1, 0),
            (0.5, -0.87),
            (0.87, -0.5),
            (0.87, 0.5),
            (0.5, 0.87),
            (-0.5, 0.87),
            (-0.87, 0.5),
            (-0.87, -0.5),
            (-0.5, -0.87),
        )
    ]
    hands = [[(x, y), (x + radius * 0.36, y - radius * 0.24)], [(x, y), (x - radius * 0.26, y - radius * 0.58)]]
    return [
        circle(x + radius * 0.08, y + radius * 0.12, radius, "#1c1424", role="shadow", opacity=0.16),
        circle(x, y, radius, shade(color)),
        circle(x, y, radius * 0.86, shade("#fdfaf2")),
        strokes([*ticks, *hands], shade("#2d3440"), radius * 0.07),
        circle(x, y, radius * 0.08, shade("#d9534f"), role="detail"),
    ]


def flasks(place: Place, x: float, y: float, colors: Sequence[str], size: float) -> list[Shape]:
    """Return glass flasks with colored liquids side by side that stand on y."""
    shapes: list[Shape] = []
    for index, color in enumerate(colors):
        level = 0.38 + 0.1 * (index % 2)
        shapes += _flask(place, x + index * size * 0.82, y, size, color, level)
    return shapes


def _flask(place: Place, x: float, y: float, size: float, color: str, level: float) -> list[Shape]:
    seen, rim = place.air.shade(color), place.air.shade("#c8dde4")
    body = "M-0.1 -1H0.1V-0.6L0.34 0H-0.34L-0.1 -0.6Z"
    glass = stamp(body, x, y, size, place.air.shade("#e6f4f8"), opacity=0.85)
    paint = linear(lighten(seen, 0.2), seen)
    liquid = rectangle(x - size, y - size * level, size * 2, size, paint, role="detail")
    return [
        glass,
        *clipped([liquid], glass),
        rectangle(x - size * 0.14, y - size * 1.05, size * 0.28, size * 0.09, rim, radius=size * 0.04),
        stamp("M-0.05 -0.55H0L-0.14 -0.1H-0.22Z", x, y, size, "#ffffff", role="light", opacity=0.5),
    ]
