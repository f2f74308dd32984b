"""The roundness that balls share."""

from __future__ import annotations

from collections.abc import Iterable

from ...color import darken, lighten
from ...drawing import Gradient, Shape, circle, clipped, ellipse, outline, radial

__all__ = ["ball"]


def ball(color: str, marks: Iterable[Shape], *, radius: float = 48.0) -> tuple[Shape, ...]:
    """Return a ball on the ground with markings cut to its outline and light from the left above."""
    y, r = -radius, radius
    body = circle(0, y, r, radial(lighten(color, 0.35), color, darken(color, 0.28), center=(0.35, 0.3)))
    dark = "#15122a"
    shade = Gradient(((0.0, dark, 0.0), (0.62, dark, 0.0), (1.0, dark, 0.36)), angle=None, center=(0.36, 0.3))
    crescent = outline(
        f"M{r * 0.5} {y - r}C{r * 1.1} {y - r * 0.3} {r * 0.7} {y + r * 0.8} {-r * 0.6} {y + r * 0.85}"
        f"L0 0L{r} 0L{r} {y - r}Z",
        dark,
        role="shadow",
        opacity=0.1,
    )
    return (
        body,
        *clipped((*marks, crescent, circle(0, y, r, shade, role="shadow")), body),
        ellipse(-r * 0.42, y - r * 0.52, r * 0.24, r * 0.13, "#ffffff", rotation=-40, role="light", opacity=0.7),
        circle(-r * 0.66, y - r * 0.2, r * 0.05, "#ffffff", role="light", opacity=0.6),
    )
