"""Outlines as absolute move, line, curve and close commands, and the ways to build and move them."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = [
    "Command",
    "Path",
    "Point",
    "bounds",
    "circle_path",
    "flatten",
    "map_points",
    "parse_path",
    "polyline_path",
    "smooth_path",
    "to_svg_data",
    "tube_path",
]

Point = tuple[float, float]
# ("M", p), ("L", p), ("C", p1, p2, p) or ("Z",): always absolute, so that a path can be moved point by point.
Command = tuple[str, tuple[Point, ...]]
Path = tuple[Command, ...]

# The distance of the handles that makes four cubic curves a circle.
KAPPA = 0.5522847498
# Points that stand for a curve.
STEPS = 8
# What numbers do not need: the zeros behind their point, the sign of nothing.
IDLE_ZEROS = re.compile(r"\.0+(?!\d)|(\.\d*[1-9])0+(?!\d)")
MINUS_ZERO = re.compile(r"-0(?![\d.])")
TOKEN = re.compile(r"[MmLlHhVvCcSsQqAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "A": 7, "Z": 0}


def polyline_path(points: Sequence[Point], *, closed: bool) -> Path:
    """Return straight lines through the points."""
    commands: list[Command] = [("M", (points[0],)), *(("L", (point,)) for point in points[1:])]
    return (*commands, ("Z", ())) if closed else tuple(commands)


def smooth_path(points: Sequence[Point], *, closed: bool, tension: float = 1.0) -> Path:
    """Return a smooth curve through the points (Catmull-Rom as cubic curves; ``tension`` 0 is straight)."""
    count = len(points)
    if count < 3:
        return polyline_path(points, closed=closed)
    commands: list[Command] = [("M", (points[0],))]
    for index in range(count if closed else count - 1):
        before, start, end, after = (_neighbour(points, index + step, closed=closed) for step in (-1, 0, 1, 2))
        first = (start[0] + (end[0] - before[0]) / 6 * tension, start[1] + (end[1] - before[1]) / 6 * tension)
        second = (end[0] - (after[0] - start[0]) / 6 * tension, end[1] - (after[1] - start[1]) / 6 * tension)
        commands.append(("C", (first, second, end)))
    return (*commands, ("Z", ())) if closed else tuple(commands)


def circle_path(x: float, y: float, radius_x: float, radius_y: float, rotation: float = 0.0) -> Path:
    """Return an ellipse around (x, y); ``rotation`` in degrees, clockwise on screen."""
    handle_x, handle_y = radius_x * KAPPA, radius_y * KAPPA
    path: Path = (
        ("M", ((radius_x, 0.0),)),
        ("C", ((radius_x, handle_y), (handle_x, radius_y), (0.0, radius_y))),
        ("C", ((-handle_x, radius_y), (-radius_x, handle_y), (-radius_x, 0.0))),
        ("C", ((-radius_x, -handle_y), (-handle_x, -radius_y), (0.0, -radius_y))),
        ("C", ((handle_x, -radius_y), (radius_x, -handle_y), (radius_x, 0.0))),
        ("Z", ()),
    )
    cosine, sine = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
    return map_points(path, lambda p: (x + p[0] * cosine - p[1] * sine, y + p[0] * sine + p[1] * cosine))


def tube_path(points: Sequence[Point], widths: Sequence[float]) -> Path:
    """Return the outline of a tube along a smooth line through the points, one width a point, with round ends."""
    line = _polyline(points)
    steps = len(line) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(line):
        (x0, y0), (x1, y1) = line[max(0, index - 1)], line[min(steps, index + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        half = _interpolate(widths, index / steps if steps else 0.0) / 2
        normal = (-(y1 - y0) / length * half, (x1 - x0) / length * half)
        left.append((x + normal[0], y + normal[1]))
        right.append((x - normal[0], y - normal[1]))
    start_cap = _cap(line[0], right[0])
    end_cap = _cap(line[-1], left[-1])
    return smooth_path([*left, *end_cap, *reversed(right), *start_cap], closed=True)


def parse_path(data: str) -> Path:
    """Return the path of SVG path data; M L H V C S Q A Z in both cases are understood."""
    tokens = TOKEN.findall(data)
    commands: list[Command] = []
    current = start = handle = (0.0, 0.0)
    letter, index = "M", 0
    while index < len(tokens):
        if tokens[index].isalpha():
            letter, index = tokens[index], index + 1
        kind = letter.upper()
        values = [float(token) for token in tokens[index : index + ARGUMENTS[kind]]]
        index += ARGUMENTS[kind]
        origin = current if letter.islower() else (0.0, 0.0)
        if kind == "A":
            commands.extend(_arc(current, values[:5], (origin[0] + values[5], origin[1] + values[6])))
        else:
            commands.append(_absolute(kind, values, origin=origin, current=current, handle=handle))
        command = commands[-1]
        current = command[1][-1] if command[1] else start
        handle = command[1][-2] if command[0] == "C" else current
        if kind == "M":
            start = current
            letter = "l" if letter.islower() else "L"
    return tuple(commands)


def map_points(path: Path, move: Callable[[Point], Point]) -> Path:
    """Return the path with every point, handles included, moved by a function."""
    return tuple((letter, tuple(move(point) for point in points)) for letter, points in path)


def flatten(path: Path, *, steps: int = STEPS) -> list[list[Point]]:
    """Return each contour of the path as a list of points, curves sampled ``steps`` times."""
    contours: list[list[Point]] = []
    for letter, points in path:
        if letter == "M":
            contours.append([points[0]])
        elif letter == "L":
            contours[-1].append(points[0])
        elif letter == "C":
            contours[-1].extend(_sample(contours[-1][-1], points, steps))
        elif letter == "Z" and contours[-1][0] != contours[-1][-1]:
            contours[-1].append(contours[-1][0])
    return contours


def bounds(path: Path) -> tuple[float, float, float, float]:
    """Return (left, top, right, bottom) of the path as drawn."""
    known = [points[-1] for _, points in path if points]
    left, top, right, bottom = _box(known)
    current = known[0]
    for letter, points in path:
        # A curve stays between its handles: only where one lies outside can the curve bulge out.
        if letter == "C" and not all(left <= x <= right and top <= y <= bottom for x, y in points[:2]):
            known.extend(_sample(current, points, STEPS))
        current = points[-1] if points else current
    return _box(known)


def to_svg_data(path: Path, *, digits: int = 1) -> str:
    """Return SVG path data with coordinates rounded to ``digits``."""
    data = "".join(letter + " ".join([f"{x:.{digits}f} {y:.{digits}f}" for x, y in points]) for letter, points in path)
    return MINUS_ZERO.sub("0", IDLE_ZEROS.sub(r"\1", data))


def _box(points: Sequence[Point]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _neighbour(points: Sequence[Point], index: int, *, closed: bool) -> Point:
    return points[index % len(points)] if closed else points[min(max(index, 0), len(points) - 1)]


def _sample(start: Point, curve: Sequence[Point], steps: int) -> list[Point]:
    (x0, y0), ((x1, y1), (x2, y2), (x3, y3)) = start, curve
    return [(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in _bernstein(steps)]


@functools.cache
def _bernstein(steps: int) -> list[tuple[float, float, float, float]]:
    """How much each of a cubic curve's four points counts at each step."""
    places = [step / steps for step in range(1, steps + 1)]
    return [((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3) for t in places]


def _polyline(points: Sequence[Point]) -> list[Point]:
    """Points along a smooth line, close enough together that a tube's sides bend with it."""
    if len(points) == 2:
        (x0, y0), (x1, y1) = points
        return [(x0 + (x1 - x0) * step / 5, y0 + (y1 - y0) * step / 5) for step in range(6)]
    return flatten(smooth_path(points, closed=False), steps=5)[0]


def _interpolate(values: Sequence[float], position: float) -> float:
    place = position * (len(values) - 1)
    index = min(int(place), len(values) - 2) if len(values) > 1 else 0
    if len(values) == 1:
        return values[0]
    return values[index] + (values[index + 1] - values[index]) * (place - index)


def _cap(center: Point, start: Point) -> Iterable[Point]:
    """Half a circle from start on, turning the way that leads outwards."""
    angle = math.atan2(start[1] - center[1], start[0] - center[0])
    radius = math.hypot(start[0] - center[0], start[1] - center[1])
    for step in (1, 2, 3):
        turned = angle - math.pi * step / 4
        yield center[0] + radius * math.cos(turned), center[1] + radius * math.sin(turned)


def _absolute(kind: str, values: Sequence[float], *, origin: Point, current: Point, handle: Point) -> Command:
    if kind == "Z":
        return "Z", ()
    if kind == "H":
        return "L", ((origin[0] + values[0], current[1]),)
    if kind == "V":
        return "L", ((current[0], origin[1] + values[0]),)
    points = [(origin[0] + x, origin[1] + y) for x, y in zip(values[::2], values[1::2], strict=True)]
    if kind == "S":
        mirrored = (2 * current[0] - handle[0], 2 * current[1] - handle[1])
        return "C", (mirrored, *points)
    if kind == "Q":
        control, end = points
        return "C", (_third(current, control), _third(end, control), end)
    return kind, tuple(points)


def _third(end: Point, control: Point) -> Point:
    return end[0] + (control[0] - end[0]) * 2 / 3, end[1] + (control[1] - end[1]) * 2 / 3


def _arc(start: Point, values: Sequence[float], end: Point) -> list[Command]:
    """Cubic curves for an elliptical arc (SVG 2, appendix B.2.4: from end points to center)."""
    radius_x, radius_y, rotation, is_large, is_clockwise = values
    radius_x, radius_y = abs(radius_x), abs(radius_y)
    if radius_x == 0 or radius_y == 0 or start == end:
        return [("L", (end,))]
    cosine, sine = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
    half_x, half_y = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cosine * half_x + sine * half_y, cosine * half_y - sine * half_x
    # Radii that are too short to reach both ends are lengthened until they do.
    reach = max(1.0, math.hypot(x / radius_x, y / radius_y))
    radius_x, radius_y = radius_x * reach, radius_y * reach
    x, y = x / radius_x, y / radius_y
    distance = math.sqrt(max(0.0, 1 / (x * x + y * y) - 1)) * (-1 if is_large == is_clockwise else 1)
    center_x, center_y = distance * y, -distance * x
    first = math.atan2(y - center_y, x - center_x)
    sweep = (math.atan2(-y - center_y, -x - center_x) - first) % (2 * math.pi)
    sweep = sweep if is_clockwise else sweep - 2 * math.pi
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)

    def place(point: Point) -> Point:
        px, py = (point[0] + center_x) * radius_x, (point[1] + center_y) * radius_y
        return middle[0] + cosine * px - sine * py, middle[1] + sine * px + cosine * py

    return [(letter, tuple(place(point) for point in points)) for letter, points in _unit_arc(first, sweep)]


def _unit_arc(first: float, sweep: float) -> Iterator[Command]:
    """Curves along the unit circle from an angle on, a quarter turn each at most."""
    count = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    step = sweep / count
    handle = 4 / 3 * math.tan(step / 4)
    for index in range(count):
        angle, following = first + index * step, first + (index + 1) * step
        start, end = (math.cos(angle), math.sin(angle)), (math.cos(following), math.sin(following))
        yield (
            "C",
            (
                (start[0] - handle * start[1], start[1] + handle * start[0]),
                (end[0] + handle * end[1], end[1] - handle * end[0]),
                end,
            ),
        )
