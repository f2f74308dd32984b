"""Buildings: far skylines, street facades, houses and street lamps."""

from __future__ import annotations

from collections.abc import Sequence

from ..color import darken, lighten, mix
from ..drawing import Shape, circle, ellipse, linear, polygon, rectangle
from ._outlines import Box, boxes, glow, polygons, strokes
from ._place import Place

__all__ = ["facade", "house", "skyline", "street_lamp", "terrace", "tower"]

LIT = "#ffd98a"


def skyline(place: Place, y: float, height: float, color: str, distance: float, *, calm: bool = True) -> list[Shape]:
    """Return a row of far towers as one silhouette with windows, lower in the middle if ``calm``."""
    random, unit = place.random, place.unit
    towers: list[Box] = []
    panes: list[Box] = []
    x = -2 * unit
    while x < place.width:
        wide = unit * random.uniform(5, 10)
        aside = 0.55 + 0.45 * min(1.0, abs((x + wide / 2) / place.width - 0.5) * 2.4) if calm else 1.0
        tall = height * aside * random.uniform(0.45, 1.0)
        towers.append((x, y - tall, wide, tall + unit))
        if random.random() < 0.3:
            towers.append((x + wide * 0.46, y - tall - unit * 3.4, wide * 0.08, unit * 4))
        panes += _panes(place, x, y - tall, wide, tall, step=1.9, share=0.55)
        x += wide + random.uniform(-0.6, 0.8) * unit
    seen = place.air.shade(color, distance)
    glass = place.air.lamp(lighten(color, 0.45), mix(LIT, seen, 0.25))
    return [
        boxes(towers, linear(seen, mix(seen, place.air.haze, 0.4)), role="form"),
        boxes(panes, glass if place.air.dark else mix(seen, place.air.haze, 0.4), opacity=0.75),
    ]


def _panes(place: Place, x: float, y: float, width: float, height: float, *, step: float, share: float) -> list[Box]:
    """Small windows in a grid, some of them left out."""
    unit = place.unit * step
    columns, rows = int((width - unit * 0.5) // unit), int((height - unit) // (unit * 1.25))
    margin = (width - columns * unit) / 2
    return [
        (x + margin + unit * (column + 0.22), y + unit * (0.8 + row * 1.25), unit * 0.55, unit * 0.7)
        for column in range(columns)
        for row in range(rows)
        if place.random.random() < share
    ]


def tower(
    place: Place, x: float, y: float, width: float, height: float, color: str, distance: float = 0.0
) -> list[Shape]:
    """Return an office tower with bands of windows, some lit at night."""
    seen = place.air.shade(color, distance)
    unit = place.unit
    rows = max(2, int(height // (4.2 * unit)))
    step = (height - 3 * unit) / rows
    bands = [(x + width * 0.1, y - height + 2 * unit + step * row, width * 0.8, step * 0.55) for row in range(rows)]
    glass = mix(place.air.shade("#bfe0f2", distance), seen, 0.25)
    shapes = [
        rectangle(x, y - height, width, height, linear(lighten(seen, 0.06), darken(seen, 0.06))),
        rectangle(x + width * 0.78, y - height, width * 0.22, height, darken(seen, 0.3), role="shadow", opacity=0.4),
        boxes(bands, darken(glass, 0.45) if place.air.dark else glass),
        strokes(
            [[(x + width * s, y - height + 2 * unit), (x + width * s, y - 1.5 * unit)] for s in (0.3, 0.5, 0.7)],
            seen,
            unit * 0.5,
        ),
    ]
    if place.air.dark:
        lit = [
            (bx + bw * column / 4 + unit * 0.2, by, bw / 4 - unit * 0.4, bh)
            for bx, by, bw, bh in bands
            for column in range(4)
            if place.random.random() < 0.4
        ]
        shapes.append(boxes(lit, LIT, role="light", opacity=0.9))
    return shapes


def facade(
    place: Place,
    x: float,
    y: float,
    width: float,
    height: float,
    color: str,
    *,
    floors: int = 3,
    shop: str | None = None,
) -> list[Shape]:
    """Return a street house: windows with sills, a cornice, and a shop with an awning on the ground floor."""
    air, unit = place.air, place.unit
    wall, trim = air.shade(color, 0.06), air.shade(lighten(color, 0.55), 0.05)
    base = min(height * 0.3, 13 * unit)
    columns = max(2, round(width / (7.5 * unit)))
    step, rise = width / columns, (height - base - 2 * unit) / floors
    panes = [
        (x + step * (column + 0.24), y - height + 3 * unit + rise * row, step * 0.52, rise * 0.58)
        for column in range(columns)
        for row in range(floors)
    ]
    lit = [pane for pane in panes if air.dark and place.random.random() < 0.55]
    glass = air.shade("#9fcbe0", 0.1) if not air.dark else "#26305a"
    shapes = [
        rectangle(x, y - height, width, height, linear(lighten(wall, 0.07), darken(wall, 0.07))),
        rectangle(x - 0.6 * unit, y - height - unit, width + 1.2 * unit, 1.8 * unit, trim),
        boxes([(px - 0.4 * unit, py - 0.4 * unit, pw + 0.8 * unit, ph + 0.8 * unit) for px, py, pw, ph in panes], trim),
        boxes(panes, glass),
        boxes([(px, py, pw * 0.5, ph) for px, py, pw, ph in panes], lighten(glass, 0.25), role="light", opacity=0.5),
        boxes(
            [(px - 0.8 * unit, py + ph + 0.3 * unit, pw + 1.6 * unit, 0.7 * unit) for px, py, pw, ph in panes],
            darken(trim, 0.12),
        ),
    ]
    if lit:
        shapes.append(boxes(lit, LIT, role="light"))
    return shapes + _ground_floor(place, x, y, width, base, color, shop)


def _ground_floor(
    place: Place, x: float, y: float, width: float, height: float, color: str, shop: str | None
) -> list[Shape]:
    air, unit = place.air, place.unit
    dark, glass = air.shade(darken(color, 0.45), 0.05), air.lamp("#b8dbe8", "#ffe1a0")
    door = 5 * unit
    shapes = [
        rectangle(x, y - height, width, height, dark),
        rectangle(x + unit, y - height * 0.72, width - door - 3 * unit, height * 0.55, glass),
        rectangle(x + width - door - unit, y - height * 0.74, door, height * 0.74, darken(dark, 0.3)),
        rectangle(x + width - door, y - height * 0.68, door - 2 * unit, height * 0.36, glass),
    ]
    if shop:
        count = max(4, round(width / (2.6 * unit)))
        step, top, low = width / count, y - height * 1.02, y - height * 0.68
        stripes = [
            [
                (x + step * i, top),
                (x + step * (i + 1), top),
                (x + step * (i + 1) + 0.3 * unit, low),
                (x + step * i - 0.1 * unit, low),
            ]
            for i in range(0, count, 2)
        ]
        shapes += [
            polygon(
                [(x, top), (x + width, top), (x + width + unit * 0.8, low), (x - unit * 0.8, low)], air.shade("#fbf4e6")
            ),
            polygons(stripes, air.shade(shop)),
            rectangle(x - 0.8 * unit, low, width + 1.6 * unit, unit * 0.7, darken(air.shade(shop), 0.2), role="shadow"),
        ]
    return shapes


def house(place: Place, x: float, y: float, width: float, color: str, roof: str, distance: float = 0.0) -> list[Shape]:
    """Return a small house with a gable roof, door, windows and chimney."""
    air = place.air
    wall, tile = air.shade(color, distance), air.ground(roof, distance)
    high, glass = width * 0.52, air.lamp("#a8d4e8", LIT)
    top, eave = y - high - width * 0.42, width * 0.1
    return [
        rectangle(x + width * 0.2, top + width * 0.02, width * 0.11, width * 0.26, darken(wall, 0.3)),
        rectangle(x - width / 2, y - high, width, high, linear(wall, darken(wall, 0.1))),
        polygon(
            [(x - width / 2 - eave, y - high), (x, top), (x + width / 2 + eave, y - high)],
            linear(lighten(tile, 0.08), darken(tile, 0.1)),
        ),
        polygon(
            [
                (x - width / 2, y - high),
                (x + width / 2, y - high),
                (x + width / 2, y - high * 0.9),
                (x - width / 2, y - high * 0.9),
            ],
            darken(wall, 0.5),
            role="shadow",
            opacity=0.25,
        ),
        rectangle(
            x - width * 0.1,
            y - high * 0.62,
            width * 0.2,
            high * 0.62,
            air.shade("#8a5a3c", distance),
            radius=width * 0.02,
        ),
        boxes(
            [(x + s * width - width * 0.09, y - high * 0.66, width * 0.18, high * 0.34) for s in (-0.3, 0.3)],
            air.shade("#ffffff", distance),
        ),
        boxes([(x + s * width - width * 0.07, y - high * 0.62, width * 0.14, high * 0.26) for s in (-0.3, 0.3)], glass),
        circle(x, y - high - width * 0.17, width * 0.065, glass),
    ]


def street_lamp(place: Place, x: float, y: float, height: float, *, arm: float = 0.0) -> list[Shape]:
    """Return a street lamp that glows at night and at sunset."""
    air, unit = place.air, place.unit
    pole = air.shade("#3d4757", 0.04)
    top, wide = y - height, height * 0.1
    head = [
        polygon(
            [
                (x - wide * 0.6, top + wide * 1.7),
                (x - wide, top + wide * 0.3),
                (x + wide, top + wide * 0.3),
                (x + wide * 0.6, top + wide * 1.7),
            ],
            air.lamp("#fdf3cf", "#ffe8a8"),
        ),
        polygon(
            [(x - wide * 1.2, top + wide * 0.35), (x, top - wide * 0.6), (x + wide * 1.2, top + wide * 0.35)], pole
        ),
        rectangle(x - wide * 0.75, top + wide * 1.65, wide * 1.5, wide * 0.3, pole),
    ]
    shapes = [
        rectangle(x - 0.45 * unit, top + wide * 1.8, 0.9 * unit, height - wide * 1.8, pole),
        polygon(
            [(x - 1.5 * unit, y), (x - 0.8 * unit, y - 4 * unit), (x + 0.8 * unit, y - 4 * unit), (x + 1.5 * unit, y)],
            pole,
        ),
        *head,
    ]
    if place.stage.time != "day":
        shapes += [
            glow(x, top + wide, height * 0.5, height * 0.5, "#ffdf94", 0.7),
            ellipse(x, y, 9 * unit, 2 * unit, "#ffdf94", role="glow", opacity=0.16),
        ]
    return shapes


def terrace(place: Place, y: float, height: float, colors: Sequence[str], *, edge: float, left: bool) -> list[Shape]:
    """Return street houses side by side from the picture's edge inwards to about ``edge``."""
    shapes: list[Shape] = []
    awnings = ("#d9534f", None, "#3f8f8a", "#e0a13c", None)
    x, index = 0.0, 0
    while x < edge:
        wide = place.unit * place.random.uniform(17, 23)
        tall = height * place.random.uniform(0.8, 1.05)
        start = x if left else place.width - x - wide
        floors = max(2, round(tall / (13 * place.unit)))
        shapes += facade(
            place,
            start,
            y,
            wide,
            tall,
            colors[index % len(colors)],
            floors=floors,
            shop=awnings[(index + (0 if left else 2)) % 5],
        )
        x, index = x + wide, index + 1
    return shapes
