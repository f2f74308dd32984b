"""The treatment that repeats the figures on a half-drop grid, so that the picture tiles without a seam."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..color import mix, to_oklab
from ..drawing import Drawing, Shape, circle, star
from ..scene import Layer, Scene
from .treatment import FIGURES, Pen, Treatment, chance, main_color, sheet, size_of

__all__ = ["half_drop"]


def half_drop(grounds: Sequence[str], *, size: float = 0.43) -> Treatment:
    """Return a treatment that makes a repeat pattern of the figures.

    Args:
        grounds: Colors of the ground; the one least like the figures is taken.
        size: Largest side of a figure as a share of the picture's shorter side.
    """

    def treat(scene: Scene, pen: Pen) -> Scene:
        figures = [Drawing(layer.shapes) for layer in scene.layers if layer.name in FIGURES and layer.shapes]
        if not figures:
            return scene
        ground = scene.background or _ground(figures, grounds)
        shapes: list[Shape] = []
        fillers: list[Shape] = []
        for number, (x, y, below) in enumerate(_places(scene, _slenderness(figures))):
            turn = chance(scene, f"turn {number}").uniform(-11, 11)
            fitted = _fitted(figures[number % len(figures)], scene, size, turn)
            shapes.extend(_repeated(fitted, x, y, scene))
            filler = _filler(scene, pen, figures[0], number)
            fillers.extend(_repeated(filler, x, below, scene))
        layers = (
            Layer("ground", (sheet(scene, ground),)),
            Layer("fillers", tuple(fillers)),
            Layer("figure", tuple(shapes)),
        )
        return replace(scene, layers=layers)

    return treat


def _slenderness(figures: Sequence[Drawing]) -> float:
    """Height against width of the figures: their mean."""
    boxes = [figure.bounds for figure in figures]
    return sum((bottom - top) / max(1.0, right - left) for left, top, right, bottom in boxes) / len(boxes)


def _places(scene: Scene, slenderness: float) -> list[tuple[float, float, float]]:
    """(x, y, y of the filler below) of each figure in pixels; every second of the columns hangs half a row lower.

    Slender figures stand in more columns, flat ones in more rows, so that no bare stripes are left between them.
    """
    columns = 2 * max(1, round(scene.width / scene.height * min(2.0, max(1.0, slenderness * 0.7))))
    rows = 2 * max(1, round(scene.height / scene.width * min(2.0, max(1.0, 0.7 / max(slenderness, 0.1)))))
    places = []
    for row in range(rows):
        for column in range(columns):
            drop = row + column % 2 / 2
            y, below = ((drop + share) % rows * scene.height / rows for share in (0.5, 1.0))
            places.append(((column + 0.5) * scene.width / columns, y, below))
    return places


def _fitted(figure: Drawing, scene: Scene, size: float, turn: float) -> Drawing:
    """The figure around (0, 0), as large as it may be."""
    shapes = tuple(shape for shape in figure.shapes if shape.role not in ("shadow", "glow"))
    left, top, right, bottom = Drawing(shapes).bounds
    scale = size * min(scene.width, scene.height) / max(right - left, bottom - top, 1e-6)
    centered = Drawing(shapes).placed(x=-(left + right) / 2, y=-(top + bottom) / 2)
    return centered.placed(scale=scale, rotate=turn)


def _repeated(drawing: Drawing, x: float, y: float, scene: Scene) -> list[Shape]:
    """The drawing at a place of the tile, and again on the other side wherever it crosses an edge."""
    left, top, right, bottom = drawing.placed(x=x, y=y).bounds
    margin = 0.02 * min(scene.width, scene.height)
    copies: list[Shape] = []
    for across in (-1, 0, 1):
        for down in (-1, 0, 1):
            dx, dy = across * scene.width, down * scene.height
            is_seen = left + dx < scene.width + margin and right + dx > -margin
            if is_seen and top + dy < scene.height + margin and bottom + dy > -margin:
                copies.extend(drawing.placed(x=x + dx, y=y + dy).shapes)
    return copies


def _filler(scene: Scene, pen: Pen, figure: Drawing, number: int) -> Drawing:
    """A dot, a star or a ring of dots in one of the figure's own colors."""
    source = chance(scene, f"filler {number}")
    forms = [shape for shape in figure.shapes if shape.role == "form" and shape.fill is not None]
    color = mix(main_color(source.choice(forms or list(figure.shapes)).fill), "#ffffff", 0.15)
    kind = source.randrange(3)
    if kind == 0:
        return Drawing((star(0, 0, 3.2 * pen.unit, 1.4 * pen.unit, color),))
    if kind == 1:
        return Drawing((circle(0, 0, 1.5 * pen.unit, color),))
    return Drawing(
        tuple(
            circle(dx * pen.unit, dy * pen.unit, 0.75 * pen.unit, color)
            for dx, dy in ((-1.8, 0.8), (1.8, 0.8), (0, -1.6))
        )
    )


def _ground(figures: Sequence[Drawing], grounds: Sequence[str]) -> str:
    """The ground that differs most from the largest form of the figures."""
    shapes = [shape for figure in figures for shape in figure.shapes if shape.role == "form" and shape.fill]
    if not shapes:
        return grounds[0]
    main = to_oklab(main_color(max(shapes, key=size_of).fill))

    def difference(color: str) -> float:
        return sum((one - other) ** 2 for one, other in zip(to_oklab(color), main, strict=True))

    return max(grounds, key=difference)
