"""A place while it is being drawn: what is behind and before the figures, and the way to a finished scenery."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from ..drawing import Shape
from ..path import Point
from ..scene import Scenery, Stage
from ._air import Air, indoor_air, outdoor_air
from ._outlines import veil
from ._sky import clouds, heaven, light_disc, stars
from ._weather import falling

__all__ = ["Place", "indoors", "open_air"]


class Place:
    """A half-drawn place; shapes are added from back to front.

    Attributes:
        stage: What it has to fill.
        air: How time, weather and distance change colors.
        horizon: y of the horizon or of the foot of the back wall.
        light: Where the light is.
        width: Width of the stage.
        height: Height of the stage.
        unit: A hundredth of the stage's shorter side.
        random: The only source of chance.
        ground: Height of the ground: from the horizon to the lower edge.
        tallness: 1 for a square or wide stage, up to 1.5 for a tall one: how much upright things may grow.
    """

    def __init__(self, stage: Stage, air: Air, horizon: float, light: Point) -> None:
        self.stage, self.air, self.horizon, self.light = stage, air, horizon, light
        self.width, self.height, self.unit = stage.width, stage.height, stage.unit
        self.random: Random = stage.random
        self.ground = stage.height - horizon
        self.tallness = min(1.5, max(1.0, (stage.height / stage.width) ** 0.6))
        self.back: list[Shape] = []
        self.front: list[Shape] = []

    @property
    def is_wide(self) -> bool:
        """True if there is room for more at the sides than on a square."""
        return self.width > 1.3 * self.height

    @property
    def is_tall(self) -> bool:
        """True if there is room for more above than on a square."""
        return self.height > 1.3 * self.width

    def add(self, *groups: Shape | Iterable[Shape]) -> None:
        """Put shapes in front of what is there, behind the figures."""
        for group in groups:
            self.back.extend([group] if isinstance(group, Shape) else group)

    def add_front(self, *groups: Shape | Iterable[Shape]) -> None:
        """Put shapes before the figures."""
        for group in groups:
            self.front.extend([group] if isinstance(group, Shape) else group)

    def down(self, share: float) -> float:
        """Return the y that lies ``share`` of the ground's height below the horizon."""
        return self.horizon + self.ground * share

    def spots(self, count: int, top: float, bottom: float, *, middle: float = 1.0) -> list[tuple[float, float, float]]:
        """Return (x, y, nearness 0 to 1) of chance spots on the ground; ``middle`` below 1 keeps the center calm."""
        spots = []
        for _ in range(count):
            x, near = self.random.uniform(0, self.width), self.random.random()
            if abs(x / self.width - 0.5) < 0.22 and self.random.random() > middle:
                x = self.random.choice((0.0, 0.75)) * self.width + self.random.uniform(0, self.width * 0.25)
            spots.append((x, self.down(top + (bottom - top) * near), near))
        return sorted(spots, key=lambda spot: spot[1])

    def scenery(
        self,
        ground_color: str,
        *,
        floor: tuple[float, float] = (0.34, 0.8),
        surfaces: dict[str, float] | None = None,
        weather: bool = True,
    ) -> Scenery:
        """Return the finished place.

        Args:
            ground_color: Color of the ground as painted.
            floor: Far and near limit of where figures stand, as shares of the ground's height.
            surfaces: y of further surfaces in pixels.
            weather: Whether rain, snow and fog reach this place.
        """
        above = {"air": self.horizon * 0.62, "hanging": self.height * 0.04}
        return Scenery(
            back=tuple(self.back),
            front=(*self.front, *(falling(self.stage, self.air) if weather else ())),
            horizon=self.horizon,
            floor=(self.down(floor[0]), self.down(floor[1])),
            surfaces={**above, **(surfaces or {})},
            light=self.light,
            ground_color=ground_color,
        )


def open_air(
    stage: Stage, *, horizon: float = 0.62, sun: Point = (0.8, 0.3), cloud_count: int = 4, accent: float = 0.5
) -> Place:
    """Return a place under the sky with the sky painted.

    Args:
        stage: What it has to fill.
        horizon: Its height as a share of the stage's.
        sun: Where sun or moon stand, as shares of the width and of the horizon's height.
        cloud_count: Number of clouds on a square stage.
        accent: How strongly the prompt's color tints the sky.
    """
    air = outdoor_air(stage)
    line = stage.height * (horizon + (0.05 if stage.height > 1.3 * stage.width else 0.0))
    low = stage.time == "sunset"
    light = (stage.width * sun[0], line - 9 * stage.unit if low else max(line * sun[1], 14 * stage.unit))
    place = Place(stage, air, line, light)
    place.add(heaven(stage, air, line, accent=accent))
    room = stage.width * stage.height / stage.unit**2 / 10000
    if air.dark and stage.weather == "clear":
        place.add(stars(stage, line, round(110 * room)))
    if stage.weather in ("clear", "fog") and ("moon" if air.dark else "sun") not in stage.figures:
        place.add(light_disc(air, *light, stage.unit * (8.5 if low else 7.0), low=low))
    more = 2 if stage.weather in ("rain", "snow") else 1
    total = round(cloud_count * max(1.0, room * 0.75) * more * (0.5 if air.dark and more == 1 else 1))
    place.add(clouds(stage, air, line, total, avoid=light if more == 1 else None))
    place.add(veil((0, line * 0.6, stage.width, line * 0.42), air.haze, 0.0, 0.55, role="glow"))
    return place


def indoors(stage: Stage, *, horizon: float = 0.68, light: Point = (0.25, 0.3)) -> Place:
    """Return an empty place under a roof; ``light`` in shares of the stage's size."""
    line = stage.height * (horizon + (0.03 if stage.height > 1.3 * stage.width else 0.0))
    return Place(stage, indoor_air(stage), line, (stage.width * light[0], stage.height * light[1]))
