"""Treatments for icons: fewer and larger parts, few colors, fills that a hand put down beside the line."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from ..color import luminance, mix, saturate, to_oklab
from ..drawing import Gradient, Shape, circle
from ..path import Path, Point, bounds, flatten, polyline_path
from ..scene import Scene
from .contours import Points, lines_path, resampled
from .faces import find_eyes
from .surface import Surface
from .treatment import FIGURES, Pen, Treatment, chance, each_shape, main_color, on_top, readable_ink, size_of

__all__ = ["dipped", "emptied", "gradient_strokes", "ink_spots", "reduced", "scribbled", "two_colored"]


def reduced(*, form: float = 5.0, detail: float = 5.0, line: float = 8.0, whites: float = 0.0) -> Treatment:
    """Return a treatment that leaves only what can still be seen at 64 pixels.

    Args:
        form: Smallest form that stays, in hundredths of the shorter side.
        detail: Smallest detail that stays; dark spots (eyes) may be half as large.
        line: Smallest drawn line that stays.
        whites: Light details below this size go, so that of an eye its dark middle stays.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        kept: list[Point] = []
        fewer = each_shape(lambda shape, pen: _kept_line(shape, kept, pen))(each_shape(change)(scene, pen), pen)
        layers = tuple(
            replace(layer, shapes=(*layer.shapes, *_readable_eyes(before.shapes, pen)))
            for before, layer in zip(scene.layers, fewer.layers, strict=True)
        )
        return replace(scene, layers=layers)

    def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
        if shape.role in ("light", "shadow", "glow") or shape.opacity < 0.5:
            return ()
        if shape.fill is None:
            wide = replace(shape, stroke_width=max(shape.stroke_width, pen.width * 0.7), opacity=1.0)
            return (wide,) if _is_long(shape, line * pen.unit) else ()
        smallest = form if shape.role == "form" else detail
        light = luminance(main_color(shape.fill))
        if shape.role == "detail":
            smallest = smallest / 2 if light < 0.45 else max(smallest, whites) if light > 0.9 else smallest
        return (replace(shape, opacity=1.0),) if size_of(shape) >= smallest * pen.unit else ()

    return treat


def _is_long(shape: Shape, length: float) -> bool:
    """Whether a drawn line reaches that far, and is not a texture of many."""
    left, top, right, bottom = bounds(shape.path)
    return max(right - left, bottom - top) >= length and sum(letter == "M" for letter, _ in shape.path) <= 3


def two_colored(palette: Sequence[str], *, dark: str, light: str) -> Treatment:
    """Return a treatment that paints an icon in few colors: its main color, its second one, a dark and a light one.

    Args:
        palette: Colors for the icon's own colors in order of their area.
        dark: Color of dark things.
        light: Color of light things.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        shapes = [shape for layer in scene.layers if layer.name in FIGURES for shape in layer.shapes]
        # Another picture of the same thing lets the colors change places.
        start = chance(scene, "palette").choice((0, 0, 1))
        chosen = _dealt_out(shapes, (*palette[start:], *palette[:start]))

        def new(color: str) -> str:
            return chosen.get(color, dark if luminance(color) < 0.5 else light)

        def change(shape: Shape, _: Pen) -> tuple[Shape, ...]:
            fill = None if shape.fill is None else new(main_color(shape.fill))
            return (replace(shape, fill=fill, stroke=shape.stroke and new(shape.stroke)),)

        return each_shape(change)(scene, pen)

    return treat


def dipped(first: str, second: str, *, angle: float = 60.0) -> Treatment:
    """Return a treatment that lets colors run from one to another across the whole icon.

    Args:
        first: Color on the side of the light.
        second: Color on the other side.
        angle: Direction in degrees.
    """

    def change(shape: Shape, _: Pen) -> tuple[Shape, ...]:
        color = main_color(shape.fill)
        if shape.fill is None or luminance(color) < 0.3:
            return (shape,)
        vivid, amount = saturate(color, 1.2), 0.45 if luminance(color) < 0.9 else 0.18
        stops = ((0.0, mix(vivid, first, amount), 1.0), (1.0, mix(vivid, second, amount), 1.0))
        return (replace(shape, fill=Gradient(stops, angle=angle)),)

    return each_shape(change)


def scribbled(*, spacing: float = 2.6, width: float = 0.6) -> Treatment:
    """Return a treatment that fills forms with one zigzag line of a pencil instead of a flat color.

    Args:
        spacing: Distance of the strokes, in hundredths of the shorter side.
        width: Width of the strokes against the pen's.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        source = chance(scene, "scribble")

        def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
            if shape.fill is None or size_of(shape) < 9 * pen.unit:
                return ()
            if shape.clip is not None:
                return (replace(shape, opacity=0.7),)
            path = _zigzag(shape.path, spacing * pen.unit, source)
            stroke = main_color(shape.fill)
            scribble = Shape(path, stroke=stroke, stroke_width=pen.width * width, clip=shape.path, role="detail")
            return (scribble,)

        return each_shape(change)(scene, pen)

    return treat


def emptied() -> Treatment:
    """Return a treatment that drops all fills: what is left is what was drawn in ink."""
    return each_shape(lambda *_: ())


def ink_spots(ink: str, *, largest: float = 9.0, weight: float = 0.8) -> Treatment:
    """Return a treatment that draws visible small dark details (eyes) and drawn lines once more, in ink, on top.

    Args:
        ink: Color.
        largest: Largest size of a spot, in hundredths of the shorter side.
        weight: Width of drawn lines against the pen's.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        surface, shown = Surface(scene), readable_ink(scene, ink)
        spots: list[Shape] = []
        for number, shape in enumerate(surface.shapes):
            if surface.names[number] not in FIGURES or not surface.is_visible(number):
                continue
            if shape.fill is None:
                spots.append(replace(shape, stroke=shown, stroke_width=pen.width * weight, role="line"))
            elif _is_spot(shape, largest * pen.unit):
                spots.append(replace(shape, fill=shown))
            elif _is_gap(shape, spots, pen.width):
                spots.append(replace(shape, fill="#ffffff" if luminance(shown) < 0.5 else "#101014"))
        return on_top(scene, spots)

    return treat


def _is_spot(shape: Shape, largest: float) -> bool:
    return shape.role == "detail" and size_of(shape) < largest and luminance(main_color(shape.fill)) < 0.45


def _is_gap(shape: Shape, spots: Sequence[Shape], width: float) -> bool:
    """Whether a light detail lies on an ink spot, as teeth in a mouth, and is large enough for the pen."""
    if shape.role != "detail" or luminance(main_color(shape.fill)) < 0.85 or size_of(shape) < width:
        return False
    left, top, right, bottom = bounds(shape.path)
    x, y = (left + right) / 2, (top + bottom) / 2
    boxes = (bounds(spot.path) for spot in spots if spot.fill is not None)
    return any(box[0] < x < box[2] and box[1] < y < box[3] for box in boxes)


def _dealt_out(shapes: Sequence[Shape], palette: Sequence[str]) -> dict[str, str]:
    """A color of the palette for each color of the shapes, by area; colors that look alike share one."""
    areas: dict[str, float] = {}
    for shape in shapes:
        color = main_color(shape.fill, shape.stroke or "#000000")
        areas[color] = areas.get(color, 0.0) + size_of(shape) ** 2
    groups: list[str] = []
    chosen: dict[str, str] = {}
    for color in sorted(areas, key=lambda c: -areas[c]):
        if 0.35 < luminance(color) < 0.93:
            group = next(
                (n for n, other in enumerate(groups) if math.dist(to_oklab(color), to_oklab(other)) < 0.13), -1
            )
            if group < 0:
                groups.append(color)
                group = len(groups) - 1
            chosen[color] = palette[min(group, len(palette) - 1)]
    return chosen


def _kept_line(shape: Shape, kept: list[Point], pen: Pen) -> tuple[Shape, ...]:
    """Of drawn lines that lie close together (whiskers, planks) only as many as a thick pen has room for."""
    if shape.fill is not None:
        return (shape,)
    left, top, right, bottom = bounds(shape.path)
    middle = ((left + right) / 2, (top + bottom) / 2)
    if any(math.dist(middle, other) < max(5 * pen.unit, 2 * pen.width) for other in kept):
        return ()
    kept.append(middle)
    return (shape,)


def _readable_eyes(shapes: Sequence[Shape], pen: Pen) -> list[Shape]:
    """Dots in place of eyes too small to be seen; a face without them is none."""
    pair = find_eyes(shapes, pen)
    radius = 1.25 * pen.unit
    if pair is None or pair[0].size > 2 * radius or pair[1].x - pair[0].x < 3.4 * radius:
        return []
    return [circle(eye.x, eye.y, radius, "#17131f", role="detail") for eye in pair]


def _zigzag(path: Path, spacing: float, source: random.Random) -> Path:
    left, top, right, bottom = bounds(path)
    height = bottom - top
    x, up = left - height * 0.6, True
    points = []
    while x < right + spacing:
        lean = height * 0.6 + source.uniform(-0.3, 0.3) * spacing
        points.append((x + lean, top - spacing) if up else (x, bottom + spacing))
        x, up = x + spacing * source.uniform(0.35, 0.65), not up
    return polyline_path(points, closed=False)


def gradient_strokes(first: str, second: str, *, angle: float = 55.0, steps: int = 24) -> Treatment:
    """Return a treatment that lets the drawn contours run from one color to another across the picture.

    Args:
        first: Color where the direction begins.
        second: Color where it ends.
        angle: Direction in degrees.
        steps: Number of tones on the way; a stroke is cut where the tone changes.
    """

    def change(shape: Shape, scene: Scene) -> list[Shape]:
        if shape.stroke is None:
            return [shape]
        pieces: dict[int, list[Points]] = {}
        for contour in flatten(shape.path, steps=4):
            points = resampled(contour, 2.5)
            tones = _tone_numbers(points, scene, angle, steps)
            edges = [0, *(np.flatnonzero(np.diff(tones)) + 1), len(points)]
            for start, end in pairwise(edges):
                pieces.setdefault(int(tones[start]), []).append(points[start : end + 1])
        return [
            replace(shape, path=lines_path(lines), stroke=mix(first, second, tone / (steps - 1)))
            for tone, lines in sorted(pieces.items())
        ]

    return lambda scene, pen: each_shape(lambda shape, _: change(shape, scene), layers=("ink",))(scene, pen)


def _tone_numbers(points: Points, scene: Scene, angle: float, steps: int) -> npt.NDArray[np.int64]:
    direction = np.array([math.cos(math.radians(angle)), math.sin(math.radians(angle))])
    middle = np.array([scene.width, scene.height]) / 2
    share = (points - middle) @ direction / min(scene.width, scene.height) + 0.5
    return np.asarray(np.clip(np.floor(share * steps), 0, steps - 1), dtype=np.int64)
