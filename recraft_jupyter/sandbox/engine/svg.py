"""Writes shapes as an SVG document: paths and gradients only, the same bytes for the same shapes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from .drawing import Gradient, Paint, Shape
from .path import Path, to_svg_data
from .scene import Scene

__all__ = ["scene_to_svg", "shapes_to_svg"]


def scene_to_svg(scene: Scene) -> str:
    """Return the SVG document of all layers of a scene, without any style."""
    return shapes_to_svg([shape for layer in scene.layers for shape in layer.shapes], scene.width, scene.height)


def shapes_to_svg(
    shapes: Iterable[Shape], width: float, height: float, *, view_box: Sequence[float] | None = None, digits: int = 1
) -> str:
    """Return an SVG document that shows the shapes.

    Args:
        shapes: From back to front.
        width: Width in pixels.
        height: Height in pixels.
        view_box: (x, y, width, height) in drawing units; the pixels themselves by default.
        digits: Decimals of the coordinates.
    """
    writer = _Writer(digits)
    body = "".join(writer.element(shape) for shape in shapes)
    box = " ".join(f"{value:g}" for value in (view_box or (0, 0, width, height)))
    definitions = f"<defs>{''.join(writer.definitions)}</defs>" if writer.definitions else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" viewBox="{box}">'
        f"{definitions}{body}</svg>"
    )


class _Writer:
    """Collects the definitions that elements refer to; equal gradients and clips are written once."""

    def __init__(self, digits: int) -> None:
        self.definitions: list[str] = []
        self._digits = digits
        self._ids: dict[Gradient | Path, str] = {}

    def element(self, shape: Shape) -> str:
        if shape.opacity <= 0 or (shape.fill is None and shape.stroke is None):
            return ""
        attributes = [f'd="{to_svg_data(shape.path, digits=self._digits)}"', f'fill="{self._paint(shape.fill)}"']
        if shape.stroke is not None:
            attributes.append(
                f'stroke="{shape.stroke}" stroke-width="{shape.stroke_width:.2f}" stroke-linecap="round" '
                'stroke-linejoin="round"'
            )
        if shape.opacity < 1:
            attributes.append(f'opacity="{shape.opacity:.3g}"')
        if shape.clip is not None:
            attributes.append(f'clip-path="url(#{self._clip(shape.clip)})"')
        return f"<path {' '.join(attributes)}/>"

    def _paint(self, paint: Paint | None) -> str:
        if paint is None:
            return "none"
        return f"url(#{self._gradient(paint)})" if isinstance(paint, Gradient) else paint

    def _gradient(self, gradient: Gradient) -> str:
        if gradient not in self._ids:
            self._ids[gradient] = f"g{len(self._ids)}"
            self.definitions.append(_gradient_definition(gradient, self._ids[gradient]))
        return self._ids[gradient]

    def _clip(self, path: Path) -> str:
        if path not in self._ids:
            self._ids[path] = f"c{len(self._ids)}"
            data = to_svg_data(path, digits=self._digits)
            self.definitions.append(f'<clipPath id="{self._ids[path]}"><path d="{data}"/></clipPath>')
        return self._ids[path]


def _gradient_definition(gradient: Gradient, name: str) -> str:
    stops = "".join(
        f'<stop offset="{offset:.3g}" stop-color="{color}"'
        + (f' stop-opacity="{opacity:.3g}"' if opacity < 1 else "")
        + "/>"
        for offset, color, opacity in gradient.stops
    )
    if gradient.angle is None:
        x, y = gradient.center
        return f'<radialGradient id="{name}" cx="{x:.3g}" cy="{y:.3g}" r="0.6">{stops}</radialGradient>'
    cosine, sine = math.cos(math.radians(gradient.angle)) / 2, math.sin(math.radians(gradient.angle)) / 2
    ends = f'x1="{0.5 - cosine:.3g}" y1="{0.5 - sine:.3g}" x2="{0.5 + cosine:.3g}" y2="{0.5 + sine:.3g}"'
    return f'<linearGradient id="{name}" {ends}>{stops}</linearGradient>'
