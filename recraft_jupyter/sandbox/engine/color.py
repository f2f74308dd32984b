"""Colors as ``#rrggbb`` strings: mixing, lightening and the way to OKLab and back."""

from __future__ import annotations

import math

__all__ = ["darken", "from_oklab", "lighten", "luminance", "mix", "rgb", "saturate", "to_hex", "to_oklab"]

Lab = tuple[float, float, float]
RGB = tuple[int, int, int]


def rgb(color: str) -> RGB:
    """Return the three channels (0 to 255) of a ``#rrggbb`` color."""
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def to_hex(red: float, green: float, blue: float) -> str:
    """Return ``#rrggbb`` for three channels, rounded and clipped to 0 to 255."""
    channels = (min(255, max(0, round(channel))) for channel in (red, green, blue))
    return "#{:02x}{:02x}{:02x}".format(*channels)


def mix(first: str, second: str, amount: float) -> str:
    """Return ``first`` moved towards ``second`` in OKLab; ``amount`` 0 keeps it, 1 replaces it."""
    start, end = to_oklab(first), to_oklab(second)
    return from_oklab(
        (
            start[0] + (end[0] - start[0]) * amount,
            start[1] + (end[1] - start[1]) * amount,
            start[2] + (end[2] - start[2]) * amount,
        )
    )


def lighten(color: str, amount: float = 0.2) -> str:
    """Return the color moved towards white by ``amount`` (0 to 1)."""
    return mix(color, "#ffffff", amount)


def darken(color: str, amount: float = 0.2) -> str:
    """Return the color moved towards a deep blue-black by ``amount`` (0 to 1)."""
    return mix(color, "#0d0b1e", amount)


def saturate(color: str, factor: float) -> str:
    """Return the color with its OKLab chroma multiplied by ``factor`` (0 is gray)."""
    lightness, a, b = to_oklab(color)
    return from_oklab((lightness, a * factor, b * factor))


def luminance(color: str) -> float:
    """Return the perceived lightness of a color, 0 (black) to 1 (white): OKLab's L."""
    return to_oklab(color)[0]


def to_oklab(color: str) -> Lab:
    """Return the OKLab coordinates of a color (Björn Ottosson, https://bottosson.github.io/posts/oklab/)."""
    red, green, blue = (_linear(channel / 255) for channel in rgb(color))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklab(lab: Lab) -> str:
    """Return the ``#rrggbb`` color of OKLab coordinates, clipped to the sRGB gamut."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return to_hex(
        255 * _encoded(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        255 * _encoded(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        255 * _encoded(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


def _linear(channel: float) -> float:
    return math.pow((channel + 0.055) / 1.055, 2.4) if channel > 0.04045 else channel / 12.92


def _encoded(channel: float) -> float:
    if channel <= 0.0031308:
        return 12.92 * max(channel, 0.0)
    return 1.055 * math.pow(min(channel, 1.0), 1 / 2.4) - 0.055
