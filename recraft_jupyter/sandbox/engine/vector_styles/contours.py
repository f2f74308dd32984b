"""Changes to outlines themselves: wobble, rounding, facets, ribbons of changing width."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from ..path import Command, Path, Point, flatten, map_points, polyline_path, smooth_path

__all__ = [
    "Bend",
    "Points",
    "dots_path",
    "faceted",
    "finer",
    "lines_path",
    "moved",
    "resampled",
    "ribbon",
    "rounded",
    "silhouette",
    "simplified",
    "wobble",
    "wobbled",
]

Points = npt.NDArray[np.float64]
Bend = Callable[[Point], Point]


def moved(path: Path, x: float, y: float) -> Path:
    """Return the path moved by (x, y)."""
    return map_points(path, lambda point: (point[0] + x, point[1] + y))


def wobble(seed: str, *, amplitude: float, wavelength: float) -> Bend:
    """Return a smooth bending of the plane: the same place always moves the same way, so that neighbours stay together.

    Args:
        seed: Decides the bending.
        amplitude: How far a point moves, in pixels.
        wavelength: Distance after which the movement turns, in pixels.
    """
    source = random.Random(seed)
    waves = [
        (source.uniform(0, math.tau), source.uniform(0.7, 1.6) * math.tau / wavelength, source.uniform(0, math.tau))
        for _ in range(6)
    ]

    def bend(point: Point) -> Point:
        shifts = [math.sin((point[0] * math.cos(a) + point[1] * math.sin(a)) * k + phase) for a, k, phase in waves]
        scale = amplitude / 1.7
        return point[0] + scale * sum(shifts[:3]), point[1] + scale * sum(shifts[3:])

    return bend


def wobbled(path: Path, bend: Bend, *, step: float) -> Path:
    """Return the path bent point by point, long parts cut into pieces of about ``step`` pixels first."""
    return map_points(finer(path, step), bend)


def finer(path: Path, step: float) -> Path:
    """Return the same outline with long lines and curves cut into shorter ones."""
    commands: list[Command] = []
    current = start = (0.0, 0.0)
    for letter, points in path:
        if letter == "L":
            commands.extend(_cut_line(current, points[0], step))
        elif letter == "C":
            commands.extend(_cut_curve(current, points, step))
        elif letter == "Z":
            commands.extend([*_cut_line(current, start, step)[:-1], ("Z", ())])
        else:
            commands.append((letter, points))
        if letter == "M":
            start = points[0]
        current = points[-1] if points else start
    return tuple(commands)


def rounded(path: Path, radius: float, *, sharp: Callable[[Point], bool] = lambda _: False) -> Path:
    """Return the path with its corners rounded off, but for those that ``sharp`` wants to stay."""
    result: list[Command] = []
    for contour in flatten(path, steps=6):
        closed = len(contour) > 3 and math.dist(contour[0], contour[-1]) < 0.01
        corners = simplified(np.array(contour[:-1] if closed else contour), radius * 0.04)
        result.extend(_rounded_contour([(float(x), float(y)) for x, y in corners], radius, sharp, closed=closed))
    return tuple(result)


def faceted(path: Path, tolerance: float) -> Path:
    """Return the path as straight cuts that stay within ``tolerance`` of it (Douglas and Peucker)."""
    result: list[Command] = []
    for contour in flatten(path, steps=6):
        points = simplified(np.array(contour), tolerance)
        closed = len(contour) > 2 and contour[0] == contour[-1]
        corners = [(float(x), float(y)) for x, y in (points[:-1] if closed else points)]
        if len(corners) > 1:
            result.extend(polyline_path(corners, closed=closed))
    return tuple(result)


def simplified(points: Points, tolerance: float) -> Points:
    """Return the points of a line that it needs to stay within ``tolerance`` (Douglas and Peucker)."""
    count = len(points)
    if count < 3:
        return points
    keep = np.zeros(count, dtype=bool)
    keep[0] = keep[-1] = True
    spans = [(0, count - 1)]
    if np.allclose(points[0], points[-1]):
        far = int(np.argmax(np.hypot(*(points - points[0]).T)))
        keep[far] = True
        spans = [(0, far), (far, count - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        offsets = points[first + 1 : last] - points[first]
        along = points[last] - points[first]
        length = float(np.hypot(*along)) or 1.0
        distances = np.abs(offsets[:, 0] * along[1] - offsets[:, 1] * along[0]) / length
        place = int(np.argmax(distances))
        if distances[place] > tolerance:
            middle = first + 1 + place
            keep[middle] = True
            spans.extend([(first, middle), (middle, last)])
    return points[keep]


def resampled(contour: Sequence[Point] | Points, step: float) -> Points:
    """Return points every ``step`` pixels along straight parts, first and last included: array (n, 2)."""
    points = np.asarray(contour, dtype=np.float64)
    lengths = np.hypot(*np.diff(points, axis=0).T)
    travelled = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(2, math.ceil(travelled[-1] / step) + 1)
    places = np.linspace(0.0, travelled[-1], count)
    return np.column_stack([np.interp(places, travelled, points[:, axis]) for axis in (0, 1)])


def ribbon(points: Points, widths: Points) -> Path:
    """Return the outline of a band along the points, one width a point."""
    if len(points) < 2:
        return ()
    along = np.gradient(points, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    half = widths[:, None] / 2
    sideways = np.column_stack([-along[:, 1], along[:, 0]]) * half
    border = np.vstack([points + sideways, (points - sideways)[::-1]])
    return polyline_path([(x, y) for x, y in border.tolist()], closed=True)


def lines_path(lines: Iterable[Points], *, smooth: bool = False) -> Path:
    """Return many open lines as one path."""
    commands: list[Command] = []
    for points in lines:
        if len(points) > 1:
            corners = [(x, y) for x, y in points.tolist()]
            commands.extend(smooth_path(corners, closed=False) if smooth else polyline_path(corners, closed=False))
    return tuple(commands)


def silhouette(paths: Iterable[Path]) -> Path:
    """Return all areas of the paths as one path; their contours turn the same way, so that overlaps stay filled."""
    result: list[Command] = []
    for path in paths:
        for contour in flatten(path, steps=6):
            if len(contour) > 3:
                points = np.array(contour)
                turns = float(np.sum(points[:-1, 0] * points[1:, 1] - points[1:, 0] * points[:-1, 1]))
                result.extend(polyline_path(contour if turns > 0 else contour[::-1], closed=True))
    return tuple(result)


def dots_path(centers: Iterable[Point]) -> Path:
    """Return lines of nearly no length: stroked with round ends they are dots, at a tenth of a circle's text."""
    return tuple(command for x, y in centers for command in (("M", ((x, y),)), ("L", ((x + 0.1, y),))))


def _cut_line(start: Point, end: Point, step: float) -> list[Command]:
    count = max(1, round(math.dist(start, end) / step))
    return [
        ("L", ((start[0] + (end[0] - start[0]) * i / count, start[1] + (end[1] - start[1]) * i / count),))
        for i in range(1, count + 1)
    ]


def _cut_curve(start: Point, points: Sequence[Point], step: float) -> list[Command]:
    first, second, end = points
    if math.dist(start, first) + math.dist(first, second) + math.dist(second, end) <= step:
        return [("C", (first, second, end))]
    a, b, c = _middle(start, first), _middle(first, second), _middle(second, end)
    ab, bc = _middle(a, b), _middle(b, c)
    center = _middle(ab, bc)
    return [*_cut_curve(start, (a, ab, center), step), *_cut_curve(center, (bc, c, end), step)]


def _middle(first: Point, second: Point) -> Point:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2


def _rounded_contour(
    corners: Sequence[Point], radius: float, sharp: Callable[[Point], bool], *, closed: bool
) -> list[Command]:
    count = len(corners)
    if count < 3:
        return list(polyline_path(corners, closed=False)) if count == 2 else []
    commands: list[Command] = []
    for index, corner in enumerate(corners):
        if sharp(corner) or (not closed and index in (0, count - 1)):
            commands.append(("L", (corner,)))
            continue
        before = _towards(corner, corners[index - 1], radius)
        after = _towards(corner, corners[(index + 1) % count], radius)
        commands.append(("L", (before,)))
        commands.append(("C", (_middle(before, corner), _middle(corner, after), after)))
    commands[0] = ("M", commands[0][1])
    return [*commands, ("Z", ())] if closed else commands


def _towards(corner: Point, other: Point, radius: float) -> Point:
    length = math.dist(corner, other)
    share = min(0.5, radius / length) if length else 0.0
    return corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share
