"""Enameled cases, chrome handles, knobs and dark glass that household machines share."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Gradient, Shape, circle, clipped, line, linear, polygon, radial, rectangle

__all__ = ["CHROME", "case", "handle", "knob", "pane"]

CHROME = linear("#f7f9fb", "#cbd1d9", "#98a1ad", "#7b8490")
GLASS = linear("#5b6672", "#39424d", "#262c35", angle=60)


def case(x: float, y: float, width: float, height: float, color: str, *, radius: float = 3.0) -> tuple[Shape, ...]:
    """Return an enameled box seen from the front, light from the left; (x, y) is its left top corner."""
    paint = linear(lighten(color, 0.34), lighten(color, 0.1), color, darken(color, 0.2), angle=0)
    body = rectangle(x, y, width, height, paint, radius=radius)
    marks = (
        rectangle(x, y, width, 1.3, "#ffffff", role="light", opacity=0.5),
        rectangle(x + width * 0.05, y + 2, width * 0.045, height - 4, "#ffffff", role="light", opacity=0.35),
        rectangle(x, y + height - 2, width, 2, darken(color, 0.5), role="shadow", opacity=0.35),
    )
    return (body, *clipped(marks, body))


def handle(x: float, y: float, width: float, height: float, *, paint: Gradient = CHROME) -> tuple[Shape, ...]:
    """Return a bar of chrome, upright or across, with the shadow that it throws."""
    is_upright = height > width
    shade = rectangle(x + 0.8, y + 1.4, width, height, "#1b1a26", radius=3, role="shadow", opacity=0.25)
    turned = Gradient(paint.stops, angle=0 if is_upright else 90)
    return (shade, rectangle(x, y, width, height, turned, radius=min(width, height) / 2))


def knob(x: float, y: float, radius: float, color: str) -> tuple[Shape, ...]:
    """Return a round knob with its pointer."""
    return (
        circle(x, y + radius * 0.16, radius * 1.1, "#1b1a26", role="shadow", opacity=0.3),
        circle(
            x, y, radius, radial(lighten(color, 0.45), color, darken(color, 0.3), center=(0.36, 0.3)), role="detail"
        ),
        line([(x, y - radius * 0.75), (x, y - radius * 0.15)], darken(color, 0.6), radius * 0.24),
    )


def pane(x: float, y: float, width: float, height: float, *, radius: float = 2.0) -> tuple[Shape, ...]:
    """Return dark glass with a gleam across its corner."""
    glass = rectangle(x, y, width, height, GLASS, radius=radius, role="detail")
    gleams = (
        polygon(
            [(x + width * 0.1, y), (x + width * 0.34, y), (x, y + height * 0.62), (x, y + height * 0.2)],
            "#ffffff",
            role="light",
            opacity=0.22,
        ),
        polygon(
            [(x + width * 0.42, y), (x + width * 0.5, y), (x, y + height * 0.95), (x, y + height * 0.76)],
            "#ffffff",
            role="light",
            opacity=0.16,
        ),
    )
    return (glass, *clipped(gleams, glass))
