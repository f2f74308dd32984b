"""Patterns of diagrams: squared paper, honeycombs, molecules, charts, leader lines, tracks of a circuit board."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace

from ..color import mix
from ..drawing import Shape, circle, line, rectangle, sector
from ..path import Command, Path, Point, circle_path, polyline_path
from ..scene import Scene
from .patterns import Pattern
from .surface import Surface
from .treatment import FIGURES, Pen

__all__ = ["charts", "circuit_tracks", "grid", "hexagons", "leader_lines", "molecules"]


def grid(color: str, *, spacing: float = 6.0, width: float = 0.12) -> Pattern:
    """Return a pattern of squared paper; lengths in hundredths of the shorter side."""

    def draw(scene: Scene, pen: Pen, _: random.Random) -> list[Shape]:
        step = spacing * pen.unit
        right, bottom = float(scene.width), float(scene.height)
        lines = [((x * step, 0.0), (x * step, bottom)) for x in range(1, math.ceil(right / step))]
        lines += [((0.0, y * step), (right, y * step)) for y in range(1, math.ceil(bottom / step))]
        path = tuple(command for ends in lines for command in polyline_path(ends, closed=False))
        return [Shape(path, stroke=color, stroke_width=width * pen.unit, role="line")]

    return draw


def hexagons(color: str, *, radius: float = 5.0, width: float = 0.16) -> Pattern:
    """Return a pattern of a honeycomb with gaps, as of a drawn lattice."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        size = radius * pen.unit
        commands: list[Command] = []
        for row in range(math.ceil(scene.height / (size * 1.5)) + 1):
            for column in range(math.ceil(scene.width / (size * math.sqrt(3))) + 1):
                if source.random() < 0.72:
                    x = (column + row % 2 / 2) * size * math.sqrt(3)
                    commands.extend(_hexagon(x, row * size * 1.5, size))
        return [Shape(tuple(commands), stroke=color, stroke_width=width * pen.unit, role="line")]

    return draw


def molecules(line_color: str, atom_colors: Sequence[str], *, count: int = 7) -> Pattern:
    """Return a pattern of skeletal formulas: rings with bonds and atoms, around the edges of the picture."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        shapes: list[Shape] = []
        for number in range(count):
            angle = math.tau * (number + source.uniform(0.2, 0.8)) / count
            x = scene.width * (0.5 + 0.42 * math.cos(angle))
            y = scene.height * (0.45 + 0.37 * math.sin(angle))
            shapes.extend(_molecule(x, y, source.uniform(3.4, 5.2) * pen.unit, pen, line_color, atom_colors, source))
        return shapes

    return draw


def charts(accents: Sequence[str], pale: str) -> Pattern:
    """Return a pattern of a ring chart and bars in the lower corners."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        unit, bottom = pen.unit, scene.height - 6 * pen.unit
        x, y, radius = 13 * unit, bottom - 7 * unit, 6 * unit
        shapes = [circle(x, y, radius, pale, role="detail")]
        start = -90.0
        for color, share in zip(accents, (150.0, 90.0, 60.0), strict=False):
            shapes.append(sector(x, y, radius, start, start + share, color, role="detail"))
            start += share
        shapes.append(circle(x, y, radius * 0.55, "#ffffff", role="detail"))
        for number in range(5):
            height = source.uniform(4, 13) * unit
            left = scene.width - (22 - number * 3.4) * unit
            color = accents[number % len(accents)]
            shapes.append(rectangle(left, bottom - height, 2.2 * unit, height, color, radius=0.5 * unit, role="detail"))
        return shapes

    return draw


def leader_lines(ink: str, accents: Sequence[str]) -> Pattern:
    """Return a pattern of thin lines that lead from the figure to small bars and rings, as on a chart."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        shapes: list[Shape] = []
        unit = pen.unit
        for number, (start, side) in enumerate(_figure_spots(scene)):
            edge = 5 * unit if side < 0 else scene.width - 5 * unit
            y = (12 + 24 * (number // 2)) * unit * scene.height / (100 * unit)
            knee = (edge - side * 16 * unit, y)
            color = accents[number % len(accents)]
            shapes.append(line([start, knee, (edge, y)], ink, 0.22 * unit))
            shapes.extend([circle(*start, 1.1 * unit, "#ffffff"), circle(*start, 0.7 * unit, color)])
            left = min(edge, edge - side * 14 * unit)
            for row, length in enumerate((14.0, 10.0, source.uniform(5, 12))):
                fill = color if row == 0 else mix(ink, "#ffffff", 0.7)
                top = y + (1.4 + row * 2.0) * unit
                shapes.append(rectangle(left, top, length * unit, 0.9 * unit, fill, radius=0.45 * unit))
        return shapes

    return draw


def circuit_tracks(color: str, *, count: int = 46, width: float = 0.3, grid_step: float = 2.2) -> Pattern:
    """Return a pattern of tracks with nodes at their ends that keep clear of the figures."""

    def draw(scene: Scene, pen: Pen, source: random.Random) -> list[Shape]:
        figures = replace(scene, layers=tuple(layer for layer in scene.layers if layer.name in FIGURES))
        surface = Surface(figures)
        step, stroke = grid_step * pen.unit, width * pen.unit
        tracks: list[list[Point]] = []
        nodes: list[Point] = []
        for _ in range(count * 3):
            points = _track(scene, step, source)
            if len(tracks) < count and all(_is_free(surface, scene, point) for point in points):
                tracks.append(points)
                nodes.extend([points[0], points[-1]])
        lines = tuple(c for points in tracks for c in polyline_path(points, closed=False))
        rings = tuple(c for x, y in nodes for c in circle_path(x, y, stroke * 2.3, stroke * 2.3))
        ground = scene.background or "#ffffff"
        return [
            Shape(lines, stroke=color, stroke_width=stroke, role="line"),
            Shape(rings, _ground_color(scene, ground), stroke=color, stroke_width=stroke, role="line"),
        ]

    return draw


def _ground_color(scene: Scene, default: str) -> str:
    """The color inside of rings: that of the ground they lie on."""
    ground = next((layer.shapes[0] for layer in scene.layers if layer.name == "ground" and layer.shapes), None)
    return ground.fill if ground is not None and isinstance(ground.fill, str) else default


def _hexagon(x: float, y: float, radius: float) -> Path:
    corners = [(x + radius * math.sin(math.tau * n / 6), y - radius * math.cos(math.tau * n / 6)) for n in range(6)]
    return polyline_path(corners, closed=True)


def _molecule(
    x: float, y: float, radius: float, pen: Pen, ink: str, colors: Sequence[str], source: random.Random
) -> list[Shape]:
    ring = _hexagon(x, y, radius)
    shapes = [
        Shape(ring, stroke=ink, stroke_width=pen.width, role="line"),
        Shape(circle_path(x, y, radius * 0.58, radius * 0.58), stroke=ink, stroke_width=pen.width * 0.8, role="line"),
    ]
    for corner in source.sample(range(6), 3):
        angle = math.tau * corner / 6
        start = (x + radius * math.sin(angle), y - radius * math.cos(angle))
        end = (x + radius * 2 * math.sin(angle), y - radius * 2 * math.cos(angle))
        shapes.append(line([start, end], ink, pen.width))
        color = source.choice(list(colors))
        shapes.append(
            replace(circle(*end, radius * source.uniform(0.22, 0.36), color), stroke=ink, stroke_width=pen.width)
        )
    return shapes


def _figure_spots(scene: Scene) -> list[tuple[Point, int]]:
    """Six points on the figures' left and right parts, from top to bottom, and the side they lie on."""
    surface = Surface(replace(scene, layers=tuple(layer for layer in scene.layers if layer.name in FIGURES)))
    rows = surface.labels.any(axis=1).nonzero()[0]
    spots: list[tuple[Point, int]] = []
    for share in (0.2, 0.48, 0.76) if len(rows) else ():
        row = int(rows[0] + share * (rows[-1] - rows[0]))
        columns = surface.labels[row].nonzero()[0]
        if len(columns):
            for side, place in ((-1, 0.12), (1, 0.88)):
                column = columns[int(place * (len(columns) - 1))]
                spots.append(((float(column) / surface.scale, row / surface.scale), side))
    return spots


def _track(scene: Scene, step: float, source: random.Random) -> list[Point]:
    column, row = source.randint(1, int(scene.width / step) - 1), source.randint(1, int(scene.height / step) - 1)
    points = [(column * step, row * step)]
    across, down = source.choice([(1, 0), (-1, 0), (0, 1), (0, -1)])
    for _ in range(source.randint(1, 3)):
        for turn in ((across, down), (across or source.choice([1, -1]), down or source.choice([1, -1]))):
            length = source.randint(1, 5) if turn == (across, down) else source.randint(1, 2)
            column, row = column + turn[0] * length, row + turn[1] * length
            points.append((column * step, row * step))
    return points


def _is_free(surface: Surface, scene: Scene, point: Point) -> bool:
    if not (0 < point[0] < scene.width and 0 < point[1] < scene.height):
        return False
    return not surface.number_at(*point)
