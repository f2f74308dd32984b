"""What a picture consists of before a style paints it: subjects, backdrops, and the layers they become."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from .drawing import Drawing, Shape
from .path import Point

__all__ = ["Backdrop", "Layer", "Options", "Scene", "Scenery", "Stage", "Subject"]

Kind = Literal["person", "animal", "vehicle", "food", "tool", "building", "plant", "instrument", "fantasy", "thing"]
Stance = Literal["ground", "table", "water", "air", "hanging"]
Time = Literal["day", "night", "sunset"]
Weather = Literal["clear", "rain", "snow", "fog"]


@dataclass(frozen=True, kw_only=True)
class Options:
    """What the prompt and the composition ask of one figure.

    Attributes:
        color: Main color, ``#rrggbb``: coat, paint, fruit.
        accent: Second color: clothes, stripes, trim.
        random: The only source of chance, seeded.
        pose: One of the subject's own poses; the first of them is the default.
        gaze: Where eyes look, x and y from -1 to 1.
        mood: "happy", "sad", "angry" or "calm".
        parts: How many of a part the prompt asks for, such as ``{"hand": 9, "eye": 3}``.
        hair: Color of a person's hair, or an empty string.
    """

    color: str
    accent: str
    random: Random
    pose: str = ""
    gaze: Point = (0.0, 0.0)
    mood: str = "happy"
    parts: Mapping[str, int] = field(default_factory=dict)
    hair: str = ""


@dataclass(frozen=True, kw_only=True)
class Subject:
    """Something that can stand in a picture.

    It is drawn with its ground contact at y = 0 and its middle at x = 0, upwards into negative y, with the larger of
    width and height about 100 units. A subject that faces sideways faces right.

    Attributes:
        names: Singular nouns that mean it, its own name first: ``("race car", "racing car", "formula one car")``.
        draw: Draws it.
        kind: What sort of thing it is.
        height: Its usual height in meters, to scale figures against each other.
        color: Main color where the prompt names none.
        accent: Second color where the prompt names fewer than two.
        place: The name of the backdrop it is at home in.
        stance: How it meets the world: on the "ground", on a "table", on "water", in the "air" or "hanging".
        poses: Poses it can be drawn in, the default first.
        parts: Names of parts whose number can be asked for.
        sideways: True if it faces right, False if it looks at the viewer.
    """

    names: tuple[str, ...]
    draw: Callable[[Options], Drawing]
    kind: Kind
    height: float
    color: str
    accent: str = "#f6c12c"
    place: str = "studio"
    stance: Stance = "ground"
    poses: tuple[str, ...] = ("standing",)
    parts: tuple[str, ...] = ()
    sideways: bool = False


@dataclass(frozen=True, kw_only=True)
class Stage:
    """What a backdrop has to fill.

    Attributes:
        width: Width in pixels of the final picture.
        height: Height in pixels.
        random: The only source of chance, seeded.
        time: Time of day.
        weather: Weather, for places under the sky.
        accent: A color the prompt gave to the place ("a blue room"), or None.
        figures: Names of what will be put into the place, which it must not show a second time: sun, moon.
        is_afloat: True if that is on the water, so that no jetty and no quay must be in its way.
    """

    width: float
    height: float
    random: Random
    time: Time = "day"
    weather: Weather = "clear"
    accent: str | None = None
    figures: frozenset[str] = frozenset()
    is_afloat: bool = False

    @property
    def unit(self) -> float:
        """A hundredth of the shorter side: the length that drawings of a place are measured in."""
        return min(self.width, self.height) / 100


@dataclass(frozen=True, kw_only=True)
class Scenery:
    """A drawn place, with what the composer must know to put figures into it.

    Attributes:
        back: Shapes behind all figures; the first ones cover the whole stage.
        front: Shapes before all figures: grass, a kerb, falling snow.
        horizon: y where ground and background meet, in pixels.
        floor: (far, near) y between which figures can stand, in pixels.
        surfaces: y of other places to put things on: "table", "water", "air", "hanging".
        light: Where the light is, in pixels.
        ground_color: The ground's color, for contact shadows and reflections.
    """

    back: tuple[Shape, ...]
    front: tuple[Shape, ...] = ()
    horizon: float
    floor: tuple[float, float]
    surfaces: Mapping[str, float] = field(default_factory=dict)
    light: Point = (0.0, 0.0)
    ground_color: str = "#808080"


@dataclass(frozen=True, kw_only=True)
class Backdrop:
    """A place.

    Attributes:
        names: Nouns that mean it, its own name first: ``("race track", "track", "circuit", "speedway")``.
        draw: Draws it for a stage of any size and aspect.
        indoors: True if time of day and weather are only seen through windows.
    """

    names: tuple[str, ...]
    draw: Callable[[Stage], Scenery]
    indoors: bool = False


@dataclass(frozen=True)
class Layer:
    """Shapes that lie at one distance.

    Attributes:
        name: "backdrop", "figure" (one layer a figure) or "foreground".
        shapes: From back to front.
        depth: 0 at the viewer to 1 at the horizon; a style may blur or fade by it.
    """

    name: str
    shapes: tuple[Shape, ...]
    depth: float = 0.5


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A composed picture: what a style turns into SVG or pixels.

    Attributes:
        width: Pixels.
        height: Pixels.
        layers: From back to front.
        light: Where the light is, in pixels.
        focus: Center of the main figure, in pixels.
        horizon: y of the horizon, in pixels.
        background: Plain background color asked for by ``controls.background_color``, or None.
        seed: Number that styles take their own chance from.
    """

    width: int
    height: int
    layers: tuple[Layer, ...]
    light: Point = (0.0, 0.0)
    focus: Point = (0.0, 0.0)
    horizon: float = 0.0
    background: str | None = None
    seed: int = 0
