"""Windows, doors, bricks, planks and roofs that buildings share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from ...color import darken, lighten
from ...drawing import Shape, circle, clipped, line, linear, outline, polygon, rectangle
from ...path import Point, bounds

__all__ = ["arch", "bricks", "bush", "door", "joined", "planks", "roof", "steps", "window"]

GLASS = "#7fb4d2"


def window(
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    frame: str = "#fbf8f0",
    columns: int = 2,
    rows: int = 2,
    sill: bool = True,
) -> tuple[Shape, ...]:
    """Return a window with bars, a reflection and a sill; (x, y) is its left top corner."""
    edge = min(width, height) * 0.11
    bar = edge * 0.7
    pane = rectangle(
        x + edge, y + edge, width - 2 * edge, height - 2 * edge, linear(darken(GLASS, 0.45), GLASS), role="detail"
    )
    gleam = polygon(
        [(x + width * 0.5, y), (x + width * 0.8, y), (x + width * 0.35, y + height), (x + width * 0.05, y + height)],
        "#ffffff",
        role="light",
        opacity=0.35,
    )
    bars = [
        rectangle(x + width * i / columns - bar / 2, y, bar, height, frame, role="detail") for i in range(1, columns)
    ]
    bars += [rectangle(x, y + height * i / rows - bar / 2, width, bar, frame, role="detail") for i in range(1, rows)]
    ledge = (
        rectangle(x - edge, y + height, width + 2 * edge, edge * 1.2, darken(frame, 0.1), role="detail"),
        rectangle(
            x - edge, y + height + edge * 1.2, width + 2 * edge, edge * 0.8, "#1d1a2c", role="shadow", opacity=0.25
        ),
    )
    return (
        rectangle(x, y, width, height, frame, role="detail"),
        pane,
        *clipped((gleam,), pane),
        *bars,
        *(ledge if sill else ()),
    )


def arch(x: float, y: float, width: float, height: float, fill: str, *, frame: str | None = None) -> tuple[Shape, ...]:
    """Return an opening with a round top; (x, y) is the middle of its foot."""
    half = width / 2
    shoulder = y - height + half
    k = half * 0.55
    data = (
        f"M{x - half} {y}L{x - half} {shoulder}C{x - half} {shoulder - k} {x - k} {y - height} {x} {y - height}"
        f"C{x + k} {y - height} {x + half} {shoulder - k} {x + half} {shoulder}L{x + half} {y}Z"
    )
    opening = outline(data, fill, role="detail")
    if frame is None:
        return (opening,)
    return *arch(x, y, width + 2.4, height + 1.2, frame), opening


def door(
    x: float, width: float, height: float, color: str, *, frame: str = "#fbf8f0", y: float = 0
) -> tuple[Shape, ...]:
    """Return a paneled door with its threshold at ``y`` and its left edge at ``x``."""
    top = y - height
    inset, gap = width * 0.16, height * 0.07
    panel_height = (height - 3 * gap) / 2
    panels = [
        part
        for row in (0, 1)
        for part in (
            rectangle(
                x + inset,
                top + gap + row * (panel_height + gap),
                width - 2 * inset,
                panel_height,
                darken(color, 0.25),
                role="detail",
            ),
            rectangle(
                x + inset + width * 0.06,
                top + gap + row * (panel_height + gap) + width * 0.06,
                width - 2 * inset - width * 0.06,
                panel_height - width * 0.06,
                lighten(color, 0.08),
                role="detail",
            ),
        )
    ]
    return (
        rectangle(x - width * 0.12, top - width * 0.12, width * 1.24, height + width * 0.12, frame, role="detail"),
        rectangle(x, top, width, height, linear(darken(color, 0.12), color, angle=90), role="detail"),
        *panels,
        circle(x + width * 0.88, y - height * 0.47, width * 0.055, "#f3c64b", role="detail"),
    )


def joined(shapes: Sequence[Shape]) -> tuple[Shape, ...]:
    """Return shapes of one paint as a single shape, so that a wall of bricks stays light."""
    if not shapes:
        return ()
    return (replace(shapes[0], path=tuple(command for shape in shapes for command in shape.path)),)


def bricks(wall: Shape, color: str, random: Random, *, count: int = 12, size: float = 4.5) -> tuple[Shape, ...]:
    """Return a few single bricks that hint at masonry, inside the outline of a wall."""
    left, top, right, bottom = bounds(wall.path)
    dark: list[Shape] = []
    light: list[Shape] = []
    for index in range(count):
        row = int((bottom - top) / (size * 0.5) * (index + random.random()) / count)
        x = left + round(random.uniform(0, (right - left) / size) * 2) / 2 * size
        tone, chosen = (darken(color, 0.14), dark) if random.random() < 0.6 else (lighten(color, 0.22), light)
        chosen.append(rectangle(x, top + row * size * 0.5, size * 0.92, size * 0.44, tone, radius=0.3, role="detail"))
    return clipped((*joined(dark), *joined(light)), wall)


def planks(wall: Shape, color: str, *, step: float = 4, upright: bool = True) -> tuple[Shape, ...]:
    """Return the seams between boards, inside the outline of a wall."""
    left, top, right, bottom = bounds(wall.path)
    length = right - left if upright else bottom - top
    places = [(left if upright else top) + step * index for index in range(1, int(length / step) + 1)]
    seams = [
        line(
            [(place, top), (place, bottom)] if upright else [(left, place), (right, place)],
            darken(color, 0.3),
            0.45,
            opacity=0.6,
        )
        for place in places
    ]
    return clipped(joined(seams), wall)


def roof(corners: Sequence[Point], color: str, *, step: float = 4.5) -> tuple[Shape, ...]:
    """Return a roof with rows of tiles inside any polygon."""
    body = polygon(corners, linear(lighten(color, 0.12), color, darken(color, 0.16)))
    left, top, right, bottom = bounds(body.path)
    seam, wide = darken(color, 0.26), step * 1.4
    rows: list[Shape] = []
    edges: list[Shape] = []
    for row in range(1, int((bottom - top) / step) + 1):
        y = top + row * step
        rows.append(line([(left, y), (right, y)], seam, 0.5, opacity=0.7))
        start = left + (step * 0.7 if row % 2 else 0.0)
        xs = [start + index * wide for index in range(int((right - left) / wide) + 1)]
        edges.extend(line([(x, y - step), (x, y)], seam, 0.4, opacity=0.5) for x in xs)
    return body, *clipped((*joined(rows), *joined(edges)), body)


def bush(x: float, y: float, size: float, color: str = "#5d9b45") -> tuple[Shape, ...]:
    """Return a round bush standing at (x, y)."""
    return (
        outline(
            f"M{x - size} {y}"
            f"C{x - size * 1.3} {y - size * 0.7} {x - size * 0.7} {y - size * 1.1} {x - size * 0.5} {y - size * 0.95}"
            f"C{x - size * 0.3} {y - size * 1.5} {x + size * 0.4} {y - size * 1.5} {x + size * 0.5} {y - size}"
            f"C{x + size * 0.9} {y - size * 1.1} {x + size * 1.3} {y - size * 0.6} {x + size} {y}Z",
            linear(lighten(color, 0.15), color, darken(color, 0.25)),
        ),
        circle(x - size * 0.25, y - size * 0.9, size * 0.22, lighten(color, 0.35), role="light", opacity=0.5),
        circle(x + size * 0.4, y - size * 0.6, size * 0.16, lighten(color, 0.35), role="light", opacity=0.5),
    )


def steps(x: float, width: float, color: str = "#b9b4ab") -> tuple[Shape, ...]:
    """Return two stone steps before a door in the middle of ``x``."""
    return (
        rectangle(x - width / 2, -2.6, width, 2.6, linear(lighten(color, 0.25), color)),
        rectangle(x - width / 2 - 2, -1.3, width + 4, 1.3, linear(lighten(color, 0.35), darken(color, 0.1))),
    )
