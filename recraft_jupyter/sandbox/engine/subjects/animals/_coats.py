"""Tones of a coat: one color becomes base, shade, depth, light and a pale belly."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...color import darken, lighten, luminance, mix, saturate, to_oklab

__all__ = ["Coat", "coat", "rusted"]

DARKEST = 0.3
# Yellow in the shade turns to amber; plain darkening would make it olive.
AMBER = "#d98a1c"
YELLOW_DEGREES = 98.0


@dataclass(frozen=True)
class Coat:
    """Tones of one material.

    Attributes:
        base: The color itself, lifted a little where it is nearly black, so that shading can be seen.
        shade: Parts turned away and far legs.
        deep: Creases, dark markings.
        light: Parts turned to the light.
        pale: Belly, muzzle, inner side.
    """

    base: str
    shade: str
    deep: str
    light: str
    pale: str


def coat(color: str) -> Coat:
    """Return the tones of a color."""
    lightness = luminance(color)
    base = lighten(color, (DARKEST - lightness) * 0.75) if lightness < DARKEST else color
    warm = mix(saturate(base, 1.12), AMBER, 0.5 * _yellowness(base))
    return Coat(
        base=base,
        shade=darken(warm, 0.17 - 0.12 * _yellowness(base)),
        deep=darken(warm, 0.38 - 0.1 * _yellowness(base)),
        light=lighten(base, 0.22),
        pale=mix(base, "#fff4e4", 0.45 if lightness < DARKEST else 0.72),
    )


def rusted(color: str, rust: str, amount: float) -> str:
    """Return a warm color mixed with a rusty one; cool colors, such as a blue lion's, are only deepened."""
    return mix(color, rust, amount) if to_oklab(color)[2] > 0 else darken(saturate(color, 1.1), amount * 0.4)


def _yellowness(color: str) -> float:
    """How yellow and strong a color is, 0 to 1."""
    _, a, b = to_oklab(color)
    distance = abs(math.degrees(math.atan2(b, a)) - YELLOW_DEGREES) / 28
    return max(0.0, 1 - distance) * min(1.0, math.hypot(a, b) / 0.12)
