"""Treatments that draw: visible contours in many manners, papered forms, wobbly and rounded shapes."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..color import from_oklab, luminance, saturate, to_oklab
from ..drawing import Shape
from ..path import Command, Path, Point, circle_path
from ..scene import Scene
from .contours import Bend, Points, faceted, lines_path, moved, resampled, ribbon, rounded, simplified, wobble, wobbled
from .surface import Run, visible_runs
from .treatment import (
    BEHIND,
    FIGURES,
    Pen,
    Treatment,
    chance,
    covers,
    each_shape,
    main_color,
    on_top,
    readable_ink,
    size_of,
)

__all__ = ["Contour", "bent", "contoured", "cut", "papered", "round_cornered", "shifted"]

EVERYWHERE = FIGURES + BEHIND


@dataclass(frozen=True, kw_only=True)
class Contour:
    """How contours are drawn.

    Attributes:
        ink: Color, or None for each form's own color, darkened.
        lightness: Largest OKLab lightness of such an own color.
        weight: Width against the pen's.
        behind: Width around the figures against that of figures; 0 draws none there.
        details: Width of the contours of details against that of forms; 0 draws none.
        merge: Largest color distance (OKLab) of neighbours drawn as one body.
        smallest: Details below this size, in hundredths of the shorter side, get no contour.
        spots: Dark details below this size get none either: they are drawn as spots of ink.
        manner: How a line looks: a key of MANNERS.
    """

    ink: str | None = "#17131f"
    lightness: float = 0.5
    weight: float = 1.0
    behind: float = 0.6
    details: float = 0.6
    merge: float = 0.06
    smallest: float = 1.6
    spots: float = 0.0
    manner: str = "plain"


def contoured(contour: Contour) -> Treatment:
    """Return a treatment that draws the visible contours on top of everything."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        groups: dict[tuple[str, float], list[Points]] = {}
        for run in visible_runs(scene, roles=("form", "detail"), merge=contour.merge, smallest=3.0 * pen.unit):
            width = _width(run, contour, pen)
            if width > 0:
                groups.setdefault((readable_ink(scene, _ink(run, contour)), width), []).append(run.points)
        source = chance(scene, f"contour {contour.manner} {contour.weight}")
        manner = MANNERS[contour.manner]
        return on_top(
            scene, [shape for (ink, width), lines in groups.items() for shape in manner(lines, width, ink, source)]
        )

    return treat


def papered(*, paper: str, ink: str, dark: float = 0.5, spots: float = 5.0, weight: float = 0.7) -> Treatment:
    """Return a treatment that empties forms to paper: small dark details stay as spots, drawn lines stay lines.

    Args:
        paper: Fill of forms.
        ink: Color of spots and lines.
        dark: Details darker than this lightness become spots.
        spots: ... if they are smaller than this, in hundredths of the shorter side.
        weight: Width of drawn lines against the pen's; half of it around the figures.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        ground, pen_ink = scene.background or paper, readable_ink(scene, ink)

        def change(shape: Shape, pen: Pen, share: float) -> tuple[Shape, ...]:
            if shape.role in ("light", "shadow", "glow"):
                return ()
            if shape.fill is None:
                return (replace(shape, stroke=pen_ink, stroke_width=pen.width * weight * share, opacity=1.0),)
            is_spot = size_of(shape) < spots * pen.unit and luminance(main_color(shape.fill)) < dark
            color = pen_ink if is_spot and shape.role == "detail" else ground
            return (replace(shape, fill=color, stroke=None, opacity=1.0),)

        near = each_shape(lambda shape, pen: change(shape, pen, 1.0), layers=FIGURES)(scene, pen)
        return each_shape(lambda shape, pen: change(shape, pen, 0.5), layers=BEHIND)(near, pen)

    return treat


def bent(
    *, amplitude: float, wavelength: float, layers: Sequence[str] = EVERYWHERE, purpose: str = "bend"
) -> Treatment:
    """Return a treatment that bends all shapes smoothly: a hand that is not a ruler.

    Args:
        amplitude: How far, in hundredths of the shorter side.
        wavelength: Distance between turns, in hundredths of the shorter side.
        layers: Names of the layers that change.
        purpose: Two purposes bend differently.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        free = wobble(f"{scene.seed} {purpose}", amplitude=amplitude * pen.unit, wavelength=wavelength * pen.unit)
        bend = _pinned(free, scene, 8 * pen.unit)
        step = wavelength * pen.unit / 5

        def change(shape: Shape, _: Pen) -> tuple[Shape, ...]:
            if covers(shape, scene):
                return (shape,)
            clip = shape.clip and wobbled(shape.clip, bend, step=step)
            return (replace(shape, path=wobbled(shape.path, bend, step=step), clip=clip),)

        return each_shape(change, layers=layers)(scene, pen)

    return treat


def round_cornered(radius: float, *, layers: Sequence[str] = EVERYWHERE) -> Treatment:
    """Return a treatment that rounds corners, ``radius`` in hundredths of the shorter side."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        def at_edge(point: Point) -> bool:
            return not (1 < point[0] < scene.width - 1 and 1 < point[1] < scene.height - 1)

        def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
            if shape.fill is None:
                return (shape,)
            path = rounded(shape.path, min(radius * pen.unit, size_of(shape) * 0.3), sharp=at_edge)
            return (replace(shape, path=path),) if path else ()

        return each_shape(change, layers=layers)(scene, pen)

    return treat


def cut(tolerance: float, *, layers: Sequence[str] = EVERYWHERE) -> Treatment:
    """Return a treatment that turns curves into straight cuts, ``tolerance`` in hundredths of the shorter side."""

    def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
        fine = min(tolerance * pen.unit, size_of(shape) * 0.035)
        path = faceted(shape.path, fine) if shape.fill is not None else shape.path
        return (replace(shape, path=path),) if path else ()

    return each_shape(change, layers=layers)


def shifted(x: float, y: float, *, layers: Sequence[str] = EVERYWHERE) -> Treatment:
    """Return a treatment that moves fills against the lines drawn so far, in hundredths of the shorter side."""

    def treat(scene: Scene, pen: Pen) -> Scene:
        def change(shape: Shape, pen: Pen) -> tuple[Shape, ...]:
            if covers(shape, scene):
                return (shape,)
            clip = shape.clip and moved(shape.clip, x * pen.unit, y * pen.unit)
            return (replace(shape, path=moved(shape.path, x * pen.unit, y * pen.unit), clip=clip),)

        return each_shape(change, layers=layers)(scene, pen)

    return treat


def _pinned(bend: Bend, scene: Scene, margin: float) -> Bend:
    """The bending, fading out towards the picture's edges, so that grounds still reach them."""

    def fixed(point: Point) -> Point:
        inside = min(point[0], scene.width - point[0], point[1], scene.height - point[1])
        share = min(1.0, max(0.0, inside / margin))
        x, y = bend(point)
        return point[0] + (x - point[0]) * share, point[1] + (y - point[1]) * share

    return fixed


def _width(run: Run, contour: Contour, pen: Pen) -> float:
    width = pen.width * contour.weight
    if run.shape.role == "detail":
        size = size_of(run.shape)
        is_spot = size < contour.spots * pen.unit and luminance(main_color(run.shape.fill)) < 0.45
        width *= contour.details
        # What is hardly wider than the line around it would turn into a blot.
        if size < max(contour.smallest * pen.unit, min(3.5 * width, 4.5 * pen.unit)) or is_spot:
            return 0.0
    return round(width if run.layer in FIGURES else width * contour.behind, 2)


def _ink(run: Run, contour: Contour) -> str:
    if contour.ink:
        return contour.ink
    lightness, a, b = to_oklab(main_color(run.shape.fill))
    return saturate(from_oklab((min(contour.lightness, lightness * 0.8), a, b)), 1.5)


def _plain(lines: Sequence[Points], width: float, ink: str, _: random.Random) -> list[Shape]:
    path = lines_path(simplified(points, 0.25) for points in lines)
    return [Shape(path, stroke=ink, stroke_width=width, role="line")]


def _inked(lines: Sequence[Points], width: float, ink: str, source: random.Random) -> list[Shape]:
    """A nib: thicker where it turns down, pointed where a line begins and ends."""
    return [Shape(_bands(lines, width, source, low=0.45, high=1.5, taper=True), ink, role="line")]


def _markered(lines: Sequence[Points], width: float, ink: str, source: random.Random) -> list[Shape]:
    """A felt pen: uneven, blunt, never quite on the contour."""
    bend = wobble(f"marker {source.random()}", amplitude=width * 0.45, wavelength=width * 14)
    strayed = [np.array([bend((float(x), float(y))) for x, y in points]) for points in lines]
    path = _bands(strayed, width, source, low=0.6, high=1.35, taper=False)
    return [Shape(path, ink, stroke=ink, stroke_width=width * 0.25, role="line")]


def _bands(
    lines: Sequence[Points], width: float, source: random.Random, *, low: float, high: float, taper: bool
) -> Path:
    commands: list[Command] = []
    for points in lines:
        spaced = resampled(simplified(points, 0.3), max(2.5, width * 0.6))
        places = np.arange(len(spaced)) * 0.6
        swing = np.sin(places * source.uniform(0.12, 0.22) + source.uniform(0, math.tau))
        swing = 0.6 * swing + 0.4 * np.sin(places * 0.45 + source.uniform(0, math.tau))
        widths = width * (low + (high - low) * (0.5 + 0.5 * swing))
        if taper and len(spaced) > 4:
            ends = np.minimum(np.arange(len(spaced)), np.arange(len(spaced))[::-1]) / min(6, len(spaced) / 2)
            widths = widths * np.clip(0.25 + ends, 0, 1)
        commands.extend(ribbon(spaced, widths))
    return tuple(commands)


def _broken(lines: Sequence[Points], width: float, ink: str, source: random.Random) -> list[Shape]:
    pieces: list[Points] = []
    for points in lines:
        spaced = resampled(points, 2.0)
        place = source.uniform(0, 6) * width
        while place < len(spaced) * 2:
            length = width * source.uniform(7, 16)
            piece = spaced[int(place / 2) : int((place + length) / 2)]
            pieces.append(simplified(piece, 0.25))
            place += length + width * source.uniform(2.0, 2.7)
    return [Shape(lines_path(pieces), stroke=ink, stroke_width=width, role="line")]


def _doubled(lines: Sequence[Points], width: float, ink: str, source: random.Random) -> list[Shape]:
    shapes: list[Shape] = []
    for share in (1.0, 0.75):
        bend = wobble(f"double {source.random()}", amplitude=2.0 * math.sqrt(width), wavelength=75 * math.sqrt(width))
        strayed = [
            np.array([bend((float(x), float(y))) for x, y in resampled(simplified(points, 0.4), width * 4)])
            for points in lines
        ]
        shapes.append(Shape(lines_path(strayed, smooth=True), stroke=ink, stroke_width=width * share, role="line"))
    return shapes


def _wired(lines: Sequence[Points], width: float, ink: str, source: random.Random) -> list[Shape]:
    """Tracks of a circuit board: on a grid, straight or diagonal, with nodes."""
    grid = max(3.0, width * 2.5)
    tracks: list[Points] = []
    nodes: list[tuple[float, float]] = []
    for points in lines:
        corners = _on_grid(points, grid)
        if len(corners) > 1:
            tracks.append(corners)
            nodes.extend((float(x), float(y)) for x, y in corners[1:-1] if source.random() < 0.13)
            if math.dist(corners[0], corners[-1]) > grid:
                nodes.extend((float(x), float(y)) for x, y in (corners[0], corners[-1]))
    rings = tuple(command for x, y in nodes for command in circle_path(x, y, width * 1.35, width * 1.35))
    return [Shape(lines_path(tracks), stroke=ink, stroke_width=width, role="line"), Shape(rings, ink, role="line")]


def _on_grid(points: Points, grid: float) -> Points:
    snapped = np.round(simplified(points, grid * 0.45) / grid)
    corners = [snapped[0]]
    for goal in snapped[1:]:
        across, down = goal - corners[-1]
        diagonal = min(abs(across), abs(down))
        if not diagonal and not across and not down:
            continue
        turn = corners[-1] + np.array([np.sign(across), np.sign(down)]) * diagonal
        corners.extend([turn, goal] if 0 < diagonal < max(abs(across), abs(down)) else [goal])
    return simplified(np.array(corners) * grid, 0.01)


Manner = Callable[[Sequence[Points], float, str, random.Random], list[Shape]]

MANNERS: Mapping[str, Manner] = {
    "plain": _plain,
    "inked": _inked,
    "marker": _markered,
    "broken": _broken,
    "doubled": _doubled,
    "wired": _wired,
}
