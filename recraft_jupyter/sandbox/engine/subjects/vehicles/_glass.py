"""Window panes and lamps that vehicles share."""

from __future__ import annotations

from dataclasses import replace

from ...color import darken, lighten
from ...drawing import Shape, clipped, ellipse, linear, outline, polygon, rectangle
from ...path import bounds

__all__ = ["GLASS", "glass", "lamp", "pane", "panes"]

GLASS = "#8fc4e0"


def glass(shape: Shape, *, tint: str = GLASS) -> tuple[Shape, ...]:
    """Return the shape as a pane with two slanted reflections."""
    left, top, right, bottom = bounds(shape.path)
    width, height = right - left, bottom - top
    slant = height * 0.45

    def stripe(start: float, end: float) -> Shape:
        near, far = left + width * start, left + width * end
        corners = [(near + slant, top), (far + slant, top), (far, bottom), (near, bottom)]
        return polygon(corners, "#ffffff", role="light", opacity=0.42)

    body = replace(shape, fill=linear(darken(tint, 0.34), tint, angle=90), role="detail")
    reflections = (stripe(0.08, 0.3), stripe(0.38, 0.46))
    return body, *clipped(reflections, shape)


def pane(data: str, *, tint: str = GLASS) -> tuple[Shape, ...]:
    """Return a pane from SVG path data."""
    return glass(outline(data, tint), tint=tint)


def panes(xs: tuple[float, ...], y: float, width: float, height: float, *, radius: float = 1.2) -> tuple[Shape, ...]:
    """Return a row of equal panes with a dark rubber seal."""
    return tuple(
        part
        for x in xs
        for part in (
            rectangle(x - 0.5, y - 0.5, width + 1, height + 1, "#2a2f3a", radius=radius + 0.5, role="detail"),
            *glass(rectangle(x, y, width, height, GLASS, radius=radius)),
        )
    )


def lamp(x: float, y: float, radius_x: float, radius_y: float, color: str) -> tuple[Shape, ...]:
    """Return a lamp with a rim and a bright spot."""
    return (
        ellipse(x, y, radius_x, radius_y, darken(color, 0.35), role="detail"),
        ellipse(x, y, radius_x * 0.74, radius_y * 0.78, color, role="detail"),
        ellipse(
            x - radius_x * 0.2, y - radius_y * 0.25, radius_x * 0.3, radius_y * 0.3, lighten(color, 0.7), role="light"
        ),
    )
