"""What a prompt was understood to ask for: figures, how they relate, and the place around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .scene import Backdrop, Subject, Time, Weather

__all__ = ["Description", "Figure", "Relation"]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One noun of the prompt that will be drawn, once or several times.

    Attributes:
        noun: The word or words it was called by.
        subject: What draws it, or None for a noun that only an icon is known for.
        icon: Name of the icon that stands for it where ``subject`` is None.
        others: Further subjects that its copies take turns with: "people" are men, women and children.
        count: How many the prompt asks for, 1 or more.
        colors: Colors the prompt gives it, ``#rrggbb``; with several figures each takes its own.
        parts: How many of a part it has, such as ``{"hand": 9}``.
        pose: The pose asked for, or an empty string.
        mood: "happy", "sad", "angry" or "calm"; an empty string where the prompt is silent.
        size: Factor on its usual size: 2.4 for "giant", 0.45 for "tiny".
        hair: Color of the hair, or an empty string.
        is_symbol: True for an icon that only stands for an idea.
    """

    noun: str
    subject: Subject | None
    icon: str | None = None
    others: tuple[Subject, ...] = ()
    count: int = 1
    colors: tuple[str, ...] = ()
    parts: Mapping[str, int] = field(default_factory=dict)
    pose: str = ""
    mood: str = ""
    size: float = 1.0
    hair: str = ""
    is_symbol: bool = False


@dataclass(frozen=True)
class Relation:
    """How one figure stands to another.

    Attributes:
        kind: "riding", "holding", "wearing", "on", "under", "inside", "beside", "behind", "before", "above", "chasing"
            or "looking".
        actor: Index of the figure that rides, holds, wears, stands on, ...
        target: Index of the figure that is ridden, held, worn, stood on, ...
    """

    kind: str
    actor: int
    target: int


@dataclass(frozen=True, kw_only=True)
class Description:
    """Everything that a prompt says, in the engine's own terms.

    Attributes:
        prompt: The prompt itself, as it came.
        figures: In the order of the prompt; the first one is the main figure.
        relations: Between figures.
        place: The backdrop that the prompt names, or None to use the main figure's home.
        place_color: A color given to the place or the background, or None.
        time: Time of day.
        weather: Weather.
        mood: Mood of the whole picture, or an empty string.
        is_plain: True if the prompt asks for a plain background.
        is_close: True if the prompt asks for a portrait or a close-up.
        has_time: True if the prompt names the time of day.
    """

    prompt: str
    figures: tuple[Figure, ...] = ()
    relations: tuple[Relation, ...] = ()
    place: Backdrop | None = None
    place_color: str | None = None
    time: Time = "day"
    weather: Weather = "clear"
    mood: str = ""
    is_plain: bool = False
    is_close: bool = False
    has_time: bool = False
