"""The air of a place: how time of day, weather and distance change every color."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..color import from_oklab, mix, saturate, to_oklab
from ..scene import Stage

__all__ = ["Air", "indoor_air", "outdoor_air", "tinted"]

SNOW = "#f3f7fd"


@dataclass(frozen=True, kw_only=True)
class Air:
    """What lies between the viewer and things.

    Attributes:
        sky: Colors from the zenith to the horizon.
        haze: Color that far things fade to.
        tints: Colors laid over everything, each with its strength (0 to 1).
        sun: Color of sun or moon.
        cloud: Color of the clouds.
        reach: How fast haze gathers with distance.
        veil: Haze that lies even on near things, 0 to 1.
        snow: How much snow covers the ground, 0 to 1.
        chroma: Factor on the saturation of everything.
        accent: Color that the whole place leans to, or None.
        dark: True at night.
    """

    sky: tuple[str, ...]
    haze: str
    tints: tuple[tuple[str, float], ...] = ()
    sun: str = "#fff1b8"
    cloud: str = "#ffffff"
    reach: float = 1.0
    veil: float = 0.0
    snow: float = 0.0
    chroma: float = 1.0
    accent: str | None = None
    dark: bool = False

    def shade(self, color: str, distance: float = 0.0) -> str:
        """Return the color as seen in this air; ``distance`` is 0 near and 1 at the horizon."""
        seen = color if self.accent is None else tinted(color, self.accent, 0.55)
        seen = seen if self.chroma == 1 else saturate(seen, self.chroma)
        for tint, strength in self.tints:
            seen = mix(seen, tint, strength)
        return mix(seen, self.haze, min(1.0, distance * self.reach + self.veil))

    def ground(self, color: str, distance: float = 0.0) -> str:
        """Return the color of something snow lies on, as seen in this air."""
        return self.shade(mix(color, SNOW, self.snow), distance)

    def lamp(self, day: str, night: str) -> str:
        """Return the color of a lamp or a lit window: ``night`` in the dark, else ``day`` as seen in this air."""
        return night if self.dark else self.shade(day)


TIMES = {
    "day": Air(sky=("#49a6ec", "#8fd0f7", "#e2f5fb"), haze="#cfe8f3"),
    "sunset": Air(
        sky=("#4a4088", "#b4588f", "#fb8f6c", "#ffd79a"),
        haze="#f3a584",
        tints=(("#54247d", 0.22), ("#ff8a52", 0.13)),
        sun="#fff0b5",
        cloud="#ff9f8f",
    ),
    "night": Air(
        sky=("#0a1030", "#1a2658", "#3a4d8c"),
        haze="#34457f",
        tints=(("#0f1a4a", 0.54),),
        sun="#f6efcf",
        cloud="#46579a",
        dark=True,
    ),
}
GRAY = {"day": "#97a6b3", "sunset": "#7f6d86", "night": "#232c45"}
WHITE = {"day": "#d9e2ea", "sunset": "#cfb4bb", "night": "#48557a"}
INDOORS: dict[str, tuple[tuple[str, float], ...]] = {
    "day": (),
    "sunset": (("#a3503f", 0.14),),
    "night": (("#1b1845", 0.38),),
}


def outdoor_air(stage: Stage) -> Air:
    """Return the air under the sky at the stage's time and weather."""
    air = replace(TIMES[stage.time], accent=stage.accent)
    gray, white = GRAY[stage.time], WHITE[stage.time]
    if stage.weather == "rain":
        return replace(_clouded(air, gray, 0.72), tints=(*air.tints, (gray, 0.24)), chroma=0.75)
    if stage.weather == "snow":
        return replace(_clouded(air, white, 0.74), tints=(*air.tints, (white, 0.12)), chroma=0.85, snow=0.85)
    if stage.weather == "fog":
        return replace(_clouded(air, white, 0.85), chroma=0.7, reach=1.5, veil=0.14)
    return air


def indoor_air(stage: Stage) -> Air:
    """Return the air of a room; weather only changes what windows show."""
    air = TIMES[stage.time]
    return Air(sky=air.sky, haze="#e9edf0" if not air.dark else "#2a2f57", tints=INDOORS[stage.time], dark=air.dark)


def tinted(color: str, accent: str, amount: float) -> str:
    """Return the color with its hue moved towards the accent's, its lightness kept nearly as it is."""
    lightness, a, b = to_oklab(color)
    other = to_oklab(accent)
    # Hues move by the full amount; lightness by a fifth of it, so that light and shade survive.
    return from_oklab(
        (
            lightness + (other[0] - lightness) * amount * 0.2,
            a + (other[1] - a) * amount,
            b + (other[2] - b) * amount,
        )
    )


def _clouded(air: Air, color: str, amount: float) -> Air:
    return replace(
        air,
        sky=tuple(mix(shade, color, amount) for shade in air.sky),
        haze=mix(air.haze, color, amount),
        cloud=mix(air.cloud, color, 0.45),
        sun=mix(air.sun, color, amount * 0.8),
    )
