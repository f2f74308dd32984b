"""Treatments that make tone out of strokes and dots: engraved hatching, grain, halftone dots."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..color import darken, luminance
from ..drawing import Shape
from ..path import Command, Point, bounds
from ..scene import Layer, Scene
from .contours import dots_path
from .plate import Plate, parallel_lines, prepared_plate, stroke_bands
from .surface import Surface, painted_colors
from .treatment import (
    BEHIND,
    FIGURES,
    Pen,
    Treatment,
    chance,
    main_color,
    on_top,
    paper_color,
    readable_ink,
    sheet,
)

__all__ = ["Hatch", "grained", "halftone", "hatched"]


@dataclass(frozen=True, kw_only=True)
class Hatch:
    """How tone becomes strokes.

    Attributes:
        ink: Color of the strokes.
        paper: Color below them.
        spacing: Distance of the strokes, in hundredths of the shorter side.
        angles: Directions in degrees, dealt out to the shapes; the first is that of skies and walls.
        densest: Widest stroke as a share of the spacing.
        lightest: Tone (0 black to 1 white) from which on paper stays empty.
        crossed: Tone below which a second set of strokes crosses the first; 0 for none.
        bend: How far strokes swing, as a share of the spacing.
        behind: How much lighter everything but the figures is, 0 to 1.
    """

    ink: str
    paper: str
    spacing: float = 0.8
    angles: tuple[float, ...] = (2.0, 38.0, -32.0, 74.0)
    densest: float = 0.78
    lightest: float = 0.93
    crossed: float = 0.42
    bend: float = 2.5
    behind: float = 0.35


def hatched(hatch: Hatch) -> Treatment:
    """Return a treatment that replaces all fills by strokes whose width follows the tone; inked lines stay on top."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        kept = tuple(layer for layer in scene.layers if layer.name == "ink")
        painted = replace(scene, layers=tuple(layer for layer in scene.layers if layer.name != "ink"))
        paper, ink = paper_color(scene, hatch.paper), readable_ink(scene, hatch.ink)
        plate = prepared_plate(painted, paper=paper, directions=len(hatch.angles))
        tones = np.where(plate.is_figure, plate.tones, plate.tones + (1 - plate.tones) * hatch.behind)
        plate = replace(plate, tones=1 - tones if luminance(ink) > luminance(paper) else tones)
        strokes = tuple(
            Shape(tuple(_strokes(plate, family, hatch, hatch.spacing * pen.unit)), ink, role="line")
            for family in range(len(hatch.angles))
        )
        ground = Layer("ground", (sheet(scene, paper),))
        return replace(scene, layers=(ground, Layer("hatching", strokes), *kept))

    return treat


def grained(*, density: float = 1.0, size: float = 0.3, shade: float = 0.3) -> Treatment:
    """Return a treatment that strews dark grains over the sides of forms away from the light.

    Args:
        density: 1 is about nine thousand tries a picture.
        size: Width of a grain, in hundredths of the shorter side.
        shade: How much darker than the form a grain is, 0 to 1.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        surface, source = Surface(scene), chance(scene, "grain")
        boxes = [bounds(shape.path) for shape in surface.shapes]
        away = -1.0 if scene.light[0] > scene.width / 2 else 1.0
        groups: dict[str, list[Point]] = {}
        for _ in range(int(9000 * density)):
            x, y = source.uniform(0, scene.width), source.uniform(0, scene.height)
            number = surface.number_at(x, y)
            if number and _is_shaded(x, y, boxes[number - 1], away, source):
                color = darken(main_color(surface.shapes[number - 1].fill), shade)
                groups.setdefault(color, []).append((x, y))
        grains = [
            Shape(dots_path(places), stroke=color, stroke_width=size * pen.unit, role="line")
            for color, places in groups.items()
        ]
        return on_top(scene, grains, name="grain")

    return treat


def halftone(
    ink: str, *, spacing: float = 1.7, lightest: float = 0.9, opacity: float = 1.0, figures: bool = False
) -> Treatment:
    """Return a treatment that prints dots, larger where the picture is darker, behind the figures or on them.

    Args:
        ink: Color of the dots.
        spacing: Distance of the dots, in hundredths of the shorter side.
        lightest: Tone from which on there are no dots.
        opacity: 0 to 1.
        figures: Whether the dots lie on the figures instead of behind them.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        chosen = replace(scene, layers=tuple(x for x in scene.layers if x.name in (FIGURES if figures else BEHIND)))
        tones = painted_colors(chosen, longest=256, paper="#ffffff").mean(axis=2)
        groups: dict[int, list[Point]] = {}
        for x, y in _dot_places(scene, spacing * pen.unit):
            tone = tones[int(y / scene.height * tones.shape[0]), int(x / scene.width * tones.shape[1])]
            level = round(min(1.0, max(0.0, (lightest - tone) / 0.6)) ** 0.5 * 6)
            if level > 0:
                groups.setdefault(level, []).append((x, y))
        dots = tuple(
            Shape(
                dots_path(places), stroke=ink, stroke_width=level / 6 * spacing * pen.unit, opacity=opacity, role="line"
            )
            for level, places in sorted(groups.items())
        )
        place = next((n for n, layer in enumerate(scene.layers) if layer.name in FIGURES), len(scene.layers))
        place = place if not figures else len(scene.layers)
        return replace(scene, layers=(*scene.layers[:place], Layer("dots", dots), *scene.layers[place:]))

    return treat


def _strokes(plate: Plate, family: int, hatch: Hatch, spacing: float) -> Iterator[Command]:
    """The strokes of one direction, crossed by a second set in the dark and by a third in the darkest."""
    for turn, lightest in ((0.0, hatch.lightest), (68.0, hatch.crossed), (-50.0, hatch.crossed * 0.55)):
        if lightest:
            lines = parallel_lines(plate.scene, hatch.angles[family] + turn, spacing, hatch.bend * spacing)
            darkness = plate.along(lines, family, 1 - plate.tones)
            share = np.clip((darkness - (1 - lightest)) / (lightest - 0.12), 0, 1)
            yield from stroke_bands(lines, spacing * hatch.densest * share, smallest=spacing * 0.07)


def _is_shaded(x: float, y: float, box: Sequence[float], away: float, source: random.Random) -> bool:
    across = (x - box[0]) / max(1.0, box[2] - box[0]) - 0.5
    down = (y - box[1]) / max(1.0, box[3] - box[1]) - 0.5
    return bool(source.random() < max(0.04, across * away + down * 0.9) ** 1.2)


def _dot_places(scene: Scene, spacing: float) -> Iterator[Point]:
    row, y = 0, spacing / 2
    while y < scene.height:
        x = spacing / 2 if row % 2 else spacing
        while x < scene.width:
            yield x, y
            x += spacing
        y += spacing / 2
        row += 1
