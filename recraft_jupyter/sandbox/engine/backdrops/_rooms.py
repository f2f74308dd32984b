"""Rooms: walls, floors and worktops."""

from __future__ import annotations

from typing import Literal

from ..color import darken, lighten, mix, saturate
from ..drawing import Shape, linear, rectangle
from ..path import Point
from ._air import tinted
from ._outlines import boxes, glow, polygons, strokes, veil
from ._place import Place

__all__ = ["boards", "floor_light", "plain_floor", "planks", "room_wall", "tiled_floor", "worktop"]

Pattern = Literal["plain", "stripes", "tiles", "panels", "bricks"]


def room_wall(place: Place, color: str, *, pattern: Pattern = "plain", skirting: str | None = "#fbf6ec") -> str:
    """Paint the back wall over the whole stage in the prompt's color if it gave one, and return that color."""
    asked = place.stage.accent
    chosen = color if asked is None else mix(saturate(tinted(color, asked, 0.9), 0.75), asked, 0.4)
    seen = place.air.shade(chosen)
    unit, width, line = place.unit, place.width, place.horizon
    place.add(rectangle(0, 0, width, place.height, linear(lighten(seen, 0.16), seen, darken(seen, 0.08))))
    place.add(PATTERNS[pattern](place, seen))
    if skirting:
        trim = place.air.shade(skirting)
        place.add(rectangle(0, line - 3 * unit, width, 3 * unit, linear(trim, darken(trim, 0.12))))
    return seen


def _plain(place: Place, color: str) -> list[Shape]:
    return []


def _stripes(place: Place, color: str) -> list[Shape]:
    step = 5 * place.unit
    bands = [(2 * step * k, 0.0, step, place.horizon) for k in range(int(place.width / step / 2) + 1)]
    return [boxes(bands, lighten(color, 0.3), role="light", opacity=0.28)]


def _tiles(place: Place, color: str) -> list[Shape]:
    unit, rows = place.unit, int(place.horizon / place.unit / 5) + 2
    joints: list[list[Point]] = []
    for row in range(rows):
        y = place.horizon - row * 5 * unit
        joints.append([(0, y), (place.width, y)])
        joints += [
            [(x * 10 * unit + (row % 2) * 5 * unit, y), (x * 10 * unit + (row % 2) * 5 * unit, y - 5 * unit)]
            for x in range(int(place.width / unit / 10) + 2)
        ]
    shine = [
        (
            place.random.randrange(int(place.width / unit / 10) + 1) * 10 * unit + (row % 2) * 5 * unit,
            place.horizon - (row + 1) * 5 * unit,
            10 * unit,
            5 * unit,
        )
        for row in range(rows)
        for _ in range(2)
    ]
    return [
        boxes(shine, lighten(color, 0.6), role="light", opacity=0.35),
        strokes(joints, lighten(color, 0.65), unit * 0.3, opacity=0.65),
    ]


def _panels(place: Place, color: str) -> list[Shape]:
    """Wooden panels along the lower wall."""
    unit, line = place.unit, place.horizon
    top, trim = line - 24 * unit, lighten(color, 0.28)
    count = max(4, round(place.width / unit / 17))
    step = place.width / count
    frames = [(step * k + 2 * unit, top + 3.5 * unit, step - 4 * unit, 16 * unit) for k in range(count)]
    inner = [(x + 0.8 * unit, y + 0.8 * unit, w - 1.6 * unit, h - 1.6 * unit) for x, y, w, h in frames]
    return [
        rectangle(0, top, place.width, 24 * unit, linear(lighten(trim, 0.1), trim)),
        boxes(frames, darken(trim, 0.1)),
        boxes(inner, lighten(trim, 0.08)),
        rectangle(0, top - unit, place.width, 1.8 * unit, lighten(trim, 0.35)),
    ]


def _bricks(place: Place, color: str) -> list[Shape]:
    unit, found = place.unit, []
    for row in range(int(place.horizon / place.unit / 4) + 1):
        for column in range(int(place.width / unit / 9) + 2):
            if place.random.random() < 0.42:
                found.append(
                    (
                        column * 9 * unit - (row % 2) * 4.5 * unit,
                        place.horizon - (row + 1) * 4 * unit,
                        8.2 * unit,
                        3.3 * unit,
                    )
                )
    return [boxes(found[::2], darken(color, 0.12), opacity=0.55), boxes(found[1::2], lighten(color, 0.2), opacity=0.5)]


PATTERNS = {"plain": _plain, "stripes": _stripes, "tiles": _tiles, "panels": _panels, "bricks": _bricks}


def _base(place: Place, color: str) -> tuple[str, Shape]:
    seen = place.air.shade(color)
    return seen, rectangle(
        0, place.horizon, place.width, place.ground + place.unit, linear(darken(seen, 0.1), lighten(seen, 0.05))
    )


def _fan(place: Place, step: float, spread: float) -> list[list[Point]]:
    """Lines that run from the foot of the wall towards the viewer and apart."""
    middle, count = place.width / 2, int(place.width / step / 2) + 2
    return [
        [(middle + k * step, place.horizon), (middle + k * step * spread, place.height + 1)]
        for k in range(-count, count + 1)
    ]


def planks(place: Place, color: str) -> str:
    """Paint a floor of boards and return its color."""
    seen, base = _base(place, color)
    unit, step, spread = place.unit, 9 * place.unit, 2.1
    lines, joints, tones = _fan(place, step, spread), [], []
    for index, ((x0, y0), (x1, y1)) in enumerate(lines[:-1]):
        (x2, _), (x3, _) = lines[index + 1]
        share = place.random.uniform(0.1, 0.9)
        joints.append(
            [(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share), (x2 + (x3 - x2) * share, y0 + (y1 - y0) * share)]
        )
        if place.random.random() < 0.4:
            tones.append([(x0, y0), (x2, y0), (x3, y1), (x1, y1)])
    dark = darken(seen, 0.32)
    place.add(
        base,
        polygons(tones, lighten(seen, 0.2), "light", 0.3),
        strokes([*lines, *joints], dark, unit * 0.22, opacity=0.5),
    )
    place.add(veil((0, place.horizon, place.width, place.ground * 0.18), "#1c1424", 0.2, 0.0))
    return seen


def boards(place: Place, color: str, *, top: float | None = None) -> str:
    """Paint level boards, as of a table top or a stage floor, and return their color."""
    seen, base = _base(place, color)
    unit, lines = place.unit, []
    for index in range(1, 7):
        y = place.horizon + place.ground * (index / 7) ** 1.35
        lines.append([(-unit, y), (place.width + unit, y)])
    grain = []
    for _ in range(26):
        x, share = place.random.uniform(-5 * unit, place.width), place.random.random()
        y, reach = place.down(0.03 + 0.95 * share), unit * place.random.uniform(8, 26)
        bend = unit * place.random.uniform(-0.7, 0.7)
        grain.append([(x, y), (x + reach * 0.4, y + bend), (x + reach, y - bend * 0.4)])
    place.add(base, strokes(lines, darken(seen, 0.35), unit * 0.3, opacity=0.55))
    place.add(strokes(grain, darken(seen, 0.3), unit * 0.2, smooth=True, opacity=0.35))
    return seen


def worktop(place: Place, color: str) -> str:
    """Paint a worktop that things stand on: boards with a bright back edge and a soft shadow along the wall."""
    seen = boards(place, color)
    unit = place.unit
    place.add(veil((0, place.horizon - 2.5 * unit, place.width, 2.5 * unit), "#1c1424", 0.0, 0.16))
    place.add(rectangle(0, place.horizon, place.width, 1.3 * unit, lighten(seen, 0.35), role="light"))
    place.add(floor_light(place, "#fff4dd"))
    return seen


def tiled_floor(place: Place, color: str, other: str) -> str:
    """Paint a floor of two-colored tiles in perspective and return its color."""
    seen, base = _base(place, color)
    second = place.air.shade(other)
    step, spread, rows = 11 * place.unit, 2.3, 7
    middle, count = place.width / 2, int(place.width / place.unit / 22) + 3
    tiles = []
    for row in range(rows):
        near, far = ((row + 1) / rows) ** 1.5, (row / rows) ** 1.5
        y0, y1 = place.down(far), place.down(near)
        s0, s1 = step * (1 + (spread - 1) * far), step * (1 + (spread - 1) * near)
        tiles += [
            [(middle + k * s0, y0), (middle + (k + 1) * s0, y0), (middle + (k + 1) * s1, y1), (middle + k * s1, y1)]
            for k in range(-count, count)
            if (k + row) % 2
        ]
    place.add(base, polygons(tiles, second, opacity=0.7))
    place.add(veil((0, place.horizon, place.width, place.ground * 0.2), "#1c1424", 0.16, 0.0))
    return mix(seen, second, 0.5)


def plain_floor(place: Place, color: str, *, joints: bool = True) -> str:
    """Paint a smooth floor with faint joints and a soft sheen, and return its color."""
    seen, base = _base(place, color)
    place.add(base)
    if joints:
        rows: list[list[Point]] = [[(0, place.down(s)), (place.width, place.down(s))] for s in (0.16, 0.42, 0.78)]
        place.add(
            strokes([*_fan(place, 22 * place.unit, 2.2), *rows], darken(seen, 0.2), place.unit * 0.2, opacity=0.4)
        )
    place.add(veil((0, place.horizon, place.width, place.ground * 0.16), "#1c1424", 0.14, 0.0))
    return seen


def floor_light(place: Place, color: str, strength: float = 0.3) -> Shape:
    """Return a pool of light where figures stand; it is warmer and weaker at night."""
    shine = mix(color, "#ffc978", 0.5) if place.air.dark else color
    return glow(
        place.width / 2, place.down(0.5), min(place.width * 0.5, place.unit * 60), place.ground * 0.5, shine, strength
    )
