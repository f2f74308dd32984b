"""Abstract compositions of flowing lines: layered dunes, flow-field ribbons and a sun behind waves."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random

from .color import darken, lighten, luminance, mix
from .drawing import Gradient, Shape, circle, linear, rectangle
from .path import Path, Point, smooth_path
from .scene import Stage

__all__ = ["dunes", "ribbons", "rising_sun"]


def dunes(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return overlapping dunes under a low sun, from the ground's color to the palette's deepest."""
    width, height, random = stage.width, stage.height, stage.random
    ground, *colors = palette
    order = sorted(colors, key=luminance, reverse=True)
    if random.random() < 0.4:
        order.reverse()
    disc = stage.unit * random.uniform(13, 18)
    place = (width * random.uniform(0.3, 0.7), height * random.uniform(0.26, 0.36))
    shapes = [
        rectangle(0, 0, width, height, linear(lighten(ground, 0.15), mix(ground, order[0], 0.55))),
        circle(*place, disc * 1.7, order[1], role="glow", opacity=0.16),
        circle(*place, disc * 1.3, order[1], role="glow", opacity=0.22),
        circle(*place, disc, linear(lighten(order[1], 0.25), order[1])),
    ]
    count = 9
    for index in range(count):
        share = index / (count - 1)
        base = _along(order, share)
        y = height * (0.4 + 0.56 * share**1.1)
        line = _wave_line(stage, y, height * (0.035 + 0.045 * (1 - abs(share - 0.5))), waves=random.uniform(0.8, 1.7))
        shapes.append(
            _below(line, stage, Gradient(((0, lighten(base, 0.14), 1), (0.45, base, 1), (1, darken(base, 0.2), 1))))
        )
        shapes.append(_crest(line, stage, lighten(base, 0.4)))
    return shapes


def rising_sun(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return concentric suns over rows of stylized waves."""
    width, height, unit, random = stage.width, stage.height, stage.unit, stage.random
    ground, *colors = palette
    x, y = width * random.uniform(0.38, 0.62), height * 0.5
    shapes = [rectangle(0, 0, width, height, linear(ground, mix(ground, colors[0], 0.3)))]
    for index, share in enumerate((1.0, 0.82, 0.65, 0.49, 0.34, 0.2)):
        color = colors[index % len(colors)]
        shapes.append(circle(x, y, unit * 42 * share, linear(lighten(color, 0.12), color)))
    step = unit * 15 * max(1.0, (width * height / unit**2 / 10000) ** 0.3)
    for row in range(math.ceil((height * 0.5) / (step * 0.42)) + 1):
        cy = y + row * step * 0.42 + step * 0.2
        offset = step / 2 if row % 2 else 0.0
        for column in range(math.ceil(width / step) + 2):
            cx = column * step - offset
            tone = mix(colors[(row + 2) % len(colors)], ground, 0.15 * (row % 2))
            shapes += [
                circle(cx, cy + step * 0.3, step * 0.52, tone),
                circle(cx, cy + step * 0.3, step * 0.36, lighten(tone, 0.35), role="detail"),
                circle(cx, cy + step * 0.3, step * 0.2, tone, role="detail"),
            ]
    return shapes


def ribbons(stage: Stage, palette: Sequence[str]) -> list[Shape]:
    """Return ribbons that follow a smooth flow field."""
    width, height, unit, random = stage.width, stage.height, stage.unit, stage.random
    ground, *colors = palette
    waves = [
        (random.uniform(0.6, 1.6), random.uniform(0.6, 1.6), random.uniform(0, 6.28), random.uniform(0.5, 1))
        for _ in range(3)
    ]
    turn = random.uniform(0, math.pi)
    size = max(width, height)

    def angle(x: float, y: float) -> float:
        bend = sum(force * math.sin(3.2 * (a * x + b * y) / size + shift) for a, b, shift, force in waves)
        return turn + bend * 0.9

    shapes = [rectangle(0, 0, width, height, linear(lighten(ground, 0.08), darken(ground, 0.08), angle=60))]
    amount = round(130 * min(1.6, width * height / unit**2 / 10000))
    for index in range(amount):
        start = (random.uniform(-0.1, 1.1) * width, random.uniform(-0.1, 1.1) * height)
        points = _stream(start, angle, steps=random.randint(5, 12), step=unit * 4.5)
        thick = unit * random.choice((0.7, 1.2, 2.0, 3.2, 5.0)) * (1.25 - 0.6 * index / amount)
        color = random.choice(colors)
        paint = linear(lighten(color, 0.16), color, darken(color, 0.1), angle=math.degrees(angle(*start)))
        shapes.append(_ribbon(points, thick, paint))
        shapes.append(
            Shape(
                smooth_path(points[:-1], closed=False),
                stroke=lighten(color, 0.55),
                stroke_width=thick * 0.1,
                role="light",
                opacity=0.5,
            )
        )
    return shapes


def _stream(start: Point, angle: Callable[[float, float], float], *, steps: int, step: float) -> list[Point]:
    points = [start]
    for _ in range(steps):
        x, y = points[-1]
        turn = angle(x, y)
        points.append((x + math.cos(turn) * step, y + math.sin(turn) * step))
    return points


def _ribbon(points: Sequence[Point], thick: float, paint: Gradient) -> Shape:
    """A band along the points, widest before its middle and pointed at both ends."""
    left, right = [points[0]], []
    for index in range(1, len(points) - 1):
        (x0, y0), (x, y), (x1, y1) = points[index - 1 : index + 2]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        half = thick / 2 * math.sin(math.pi * (index / (len(points) - 1)) ** 0.7)
        left.append((x - (y1 - y0) / length * half, y + (x1 - x0) / length * half))
        right.append((x + (y1 - y0) / length * half, y - (x1 - x0) / length * half))
    return Shape(smooth_path([*left, points[-1], *reversed(right)], closed=True), paint)


def _along(colors: Sequence[str], share: float) -> str:
    place = share * (len(colors) - 1)
    index = min(int(place), len(colors) - 2)
    return mix(colors[index], colors[index + 1], place - index)


def _wave_line(stage: Stage, y: float, amplitude: float, *, waves: float) -> list[Point]:
    random: Random = stage.random
    shift, second = random.uniform(0, 6.28), random.uniform(0, 6.28)
    points = []
    for step in range(-1, 14):
        share = step / 12
        rise = math.sin(share * waves * 6.28 + shift) + 0.45 * math.sin(share * waves * 13 + second)
        points.append((share * stage.width, y + amplitude * rise))
    return points


def _below(line: Sequence[Point], stage: Stage, paint: Gradient) -> Shape:
    low = stage.height + stage.unit
    path: Path = (
        *smooth_path(line, closed=False),
        ("L", ((line[-1][0], low),)),
        ("L", ((line[0][0], low),)),
        ("Z", ()),
    )
    return Shape(path, paint)


def _crest(line: Sequence[Point], stage: Stage, color: str) -> Shape:
    return Shape(
        smooth_path(line, closed=False), stroke=color, stroke_width=stage.unit * 0.35, role="light", opacity=0.6
    )
