"""The treatment that carves a picture into a block: black where it is left, paper where a gouge went."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from ..color import luminance
from ..drawing import Shape
from ..path import Command, bounds
from ..scene import Layer, Scene
from .contours import Points, resampled, ribbon, silhouette
from .faces import LEAST_OPACITY
from .plate import Field, Plate, parallel_lines, prepared_plate, stroke_bands
from .surface import visible_runs
from .treatment import (
    FIGURES,
    Pen,
    Treatment,
    chance,
    main_color,
    paper_color,
    readable_ink,
    sheet,
    size_of,
)

__all__ = ["Block", "carved"]

# Details and drawn lines up to this size are cut as clean forms, in hundredths of the shorter side.
LARGEST_DETAIL = 14.0


@dataclass(frozen=True, kw_only=True)
class Block:
    """How a block is carved.

    Attributes:
        ink: Color of what is left.
        paper: Color of what is cut away.
        spacing: Distance of the cuts, in hundredths of the shorter side.
        angles: Directions of the cuts in degrees, dealt out to the shapes; the first is that of skies and walls.
        dark: Tone (0 black to 1 white) up to which nothing is cut.
        light: Tone from which on all is cut away.
    """

    ink: str
    paper: str
    spacing: float = 1.2
    angles: tuple[float, ...] = (3.0, 40.0, -35.0, 80.0)
    dark: float = 0.42
    light: float = 0.68


def carved(block: Block) -> Treatment:
    """Return a treatment that prints the scene from a carved block in one ink."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        printed = replace(block, ink=readable_ink(scene, block.ink), paper=paper_color(scene, block.paper))
        plate = prepared_plate(scene, paper=printed.paper, directions=len(block.angles))
        tones = _separated(plate)
        is_negative = luminance(printed.ink) > luminance(printed.paper)
        plate = replace(plate, tones=1 - tones if is_negative else tones)
        source = chance(scene, "carving")
        cuts = tuple(
            command
            for family in range(len(block.angles))
            for command in _cuts(plate, family, printed, printed.spacing * pen.unit, source)
        )
        contours = _contours(plate, printed, pen, source)
        details = _details(plate, printed, pen)
        shapes = (_uncut(plate, printed), Shape(cuts, printed.paper, role="line"), *contours, *details)
        return replace(scene, layers=(Layer("block", shapes),))

    return treat


def _separated(plate: Plate) -> Field:
    """Tones with the figures moved to one side of gray and all around them to the other, whichever is nearer."""
    tones, is_figure = plate.tones, plate.is_figure
    if not is_figure.any() or is_figure.all():
        return tones
    inside, outside = float(tones[is_figure].mean()), float(tones[~is_figure].mean())
    goals = (0.72, 0.46) if inside > outside else (0.42, 0.66)
    moved = np.where(is_figure, tones + (goals[0] - inside) * 0.8, tones + (goals[1] - outside) * 0.8)
    return np.asarray(np.clip(moved, 0, 1))


def _details(plate: Plate, block: Block, pen: Pen) -> Iterator[Shape]:
    """Small details, eyes and mouths above all, cut as clean forms: no row of cuts is fine enough for them."""
    seen = set(np.unique(plate.surface.labels).tolist())
    middle = (block.dark + block.light) / 2
    cut: list[Shape] = []
    for number, shape in enumerate(plate.surface.shapes):
        if plate.surface.names[number] not in FIGURES or size_of(shape) >= LARGEST_DETAIL * pen.unit:
            continue
        on_dark = _tone_under(shape, plate) < middle
        contrast = block.paper if on_dark else block.ink
        if shape.fill is None:
            width = max(shape.stroke_width, pen.width * 0.7)
            yield replace(shape, stroke=contrast, stroke_width=width, opacity=1.0)
        elif _is_small_detail(shape, pen) and number + 1 in seen:
            is_dark = luminance(main_color(shape.fill)) <= 0.6
            # A rim where it could not be told from what it lies on; the pupil in an iris needs none.
            rim = contrast if is_dark == on_dark and not _lies_on(shape, cut) else None
            cut.append(shape)
            fill = block.ink if is_dark else block.paper
            yield replace(shape, fill=fill, stroke=rim, stroke_width=pen.width * 0.6, opacity=1.0)


def _lies_on(shape: Shape, others: Sequence[Shape]) -> bool:
    """Whether the middle of a shape lies in the box of one of the others."""
    left, top, right, bottom = bounds(shape.path)
    x, y = (left + right) / 2, (top + bottom) / 2
    return any(box[0] < x < box[2] and box[1] < y < box[3] for box in (bounds(other.path) for other in others))


def _tone_under(shape: Shape, plate: Plate) -> float:
    """The tone beside a shape: around its box."""
    left, top, right, bottom = bounds(shape.path)
    wide, tall = (right - left) / 2 + 2.0, (bottom - top) / 2 + 2.0
    around = [(dx, dy) for dx in (-1.15, 0.0, 1.15) for dy in (-1.15, 0.0, 1.15) if dx or dy]
    points = np.array([((left + right) / 2 + dx * wide, (top + bottom) / 2 + dy * tall) for dx, dy in around])
    return float(np.median(plate.surface.sampled(plate.tones, points)))


def _is_small_detail(shape: Shape, pen: Pen) -> bool:
    is_solid = shape.role == "detail" and shape.fill is not None and shape.opacity >= LEAST_OPACITY
    return is_solid and size_of(shape) < LARGEST_DETAIL * pen.unit


def _uncut(plate: Plate, block: Block) -> Shape:
    """The whole sheet, or the figures alone on a ground the user asked for."""
    if plate.scene.background is None:
        return sheet(plate.scene, block.ink)
    forms = [s.path for s in plate.surface.shapes if s.role == "form" and s.fill is not None and s.clip is None]
    return Shape(silhouette(forms), block.ink)


def _cuts(plate: Plate, family: int, block: Block, spacing: float, source: random.Random) -> Iterator[Command]:
    lines = parallel_lines(plate.scene, block.angles[family], spacing, spacing * 1.2)
    tone = plate.along(lines, family, plate.tones)
    share = np.clip((tone - block.dark) / (block.light - block.dark), 0, 1)
    widths = spacing * np.where(share >= 1, 1.25, share * 0.85 * _lenses(lines, spacing, share, source))
    yield from stroke_bands(lines, widths, smallest=spacing * 0.12)


def _lenses(lines: Field, spacing: float, share: Field, source: random.Random) -> Field:
    """Swelling and thinning along each line as a gouge enters and leaves, longer where more is cut."""
    generator = np.random.default_rng(source.getrandbits(32))
    rows, columns = lines.shape[:2]
    step = float(np.hypot(*(lines[0, 1] - lines[0, 0])))
    lengths = generator.uniform(6, 13, (rows, 1)) * spacing / step
    phase = (np.arange(columns)[None, :] + generator.uniform(0, 200, (rows, 1))) % lengths / lengths
    gap = 1.35 - 0.3 * share
    return np.asarray(np.sin(np.pi * np.clip(phase * gap, 0, 1)) ** 0.7)


def _contours(plate: Plate, block: Block, pen: Pen, source: random.Random) -> tuple[Shape, Shape]:
    """Contours: paper where something dark lies beside them, ink between two light places."""
    cut: list[Command] = []
    left: list[Command] = []
    for run in visible_runs(plate.scene, roles=("form", "detail"), smallest=4.0 * pen.unit):
        if run.layer in FIGURES and _is_small_detail(run.shape, pen):
            continue
        width = pen.width * (1.0 if run.layer in FIGURES else 0.7) * (1.0 if run.shape.role == "form" else 0.8)
        points = resampled(run.points, 4.0)
        bright = _lowest_tone(points, plate, width) > (block.dark + block.light) / 2 + 0.06
        widths = width * (0.8 + 0.25 * np.sin(np.arange(len(points)) * 0.31 + source.uniform(0, math.tau)))
        edges = [0, *(np.flatnonzero(np.diff(bright.astype(np.int8))) + 1), len(points)]
        for start, end in pairwise(edges):
            (left if bright[start] else cut).extend(ribbon(points[start : end + 1], widths[start : end + 1]))
    return Shape(tuple(cut), block.paper, role="line"), Shape(tuple(left), block.ink, role="line")


def _lowest_tone(points: Points, plate: Plate, width: float) -> Field:
    """The darker of the tones on both sides of each point."""
    along = np.gradient(points, axis=0)
    along /= np.maximum(np.hypot(*along.T), 1e-9)[:, None]
    sideways = np.column_stack([-along[:, 1], along[:, 0]]) * width * 0.9
    first, second = (plate.surface.sampled(plate.tones, points + side) for side in (sideways, -sideways))
    return np.asarray(np.minimum(first, second), dtype=np.float64)
