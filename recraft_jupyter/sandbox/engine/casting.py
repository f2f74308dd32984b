"""Draws one figure of a description: which colors, pose, look and size its subject gets."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass, replace
from random import Random

from .bathing import bathe
from .color import darken, from_oklab, lighten, to_oklab
from .description import Description, Figure
from .drawing import Drawing
from .lexicon import find_backdrop
from .path import Point
from .scene import Backdrop, Options, Stance, Subject
from .signage import mark_subject, placard_subject, sign_subject
from .subjects.people._hair import HAIR_COLORS
from .words import read_table

__all__ = ["Actor", "Cast", "find_home"]

# Sizes are compressed by this power, so that a mouse beside an elephant is small but can be seen.
SIZE_POWER = 0.6
GIANT = 2.0
FLYING_PEOPLE = ("superhero", "angel", "witch", "fairy")
# Where several of these stand together, each has its own color.
COLORFUL_KINDS = ("vehicle",)
DRESSED_KINDS = ("person", "animal", "vehicle")
COLORFUL_NAMES = (
    "balloon",
    "flower",
    "tulip",
    "butterfly",
    "gift",
    "kite",
    "hot air balloon",
    "umbrella",
    "book",
    "lollipop",
    "man",
    "woman",
    "boy",
    "girl",
)
# What is known by its color keeps it.
LIVERIED = (
    "excavator",
    "school bus",
    "tank",
    "pirate ship",
    "fire engine",
    "police car",
    "ambulance",
    "taxi",
    "submarine",
    "satellite",
    "spaceship",
    "rowing boat",
)
TURNS = (0.0, 3.4, 0.9, 2.4, 1.6, 4.6)
TALLEST_INDOORS = 2.4
# Where nouns that are only known as icons are shown, and on what.
SIGN_PLACES = {"studio": "print", "park": "sign", "sky": "kite", "kitchen": "cookie"}
# A color that is as near as this to a natural one means that.
NATURAL_HAIR = 0.11
# What one can sit on in any place.
ANYWHERE = ("rock", "mountain", "box", "barrel")
# Anything lower can be carried anywhere: a basket, a pillow.
LOWEST_FURNITURE = 0.7
# How often a figure is not at home.
ELSEWHERE = 0.35
MOBILE_KINDS = {"animal", "person", "fantasy", "vehicle"}
# Poses that need no reason; UNUSUAL says how often they are taken.
FREE_POSES = ("standing", "walking", "sitting")
# What one can do in the pose that the place asks for: sitting on a bench.
WEAK_POSES = ("reading", "writing", "holding", "fishing", "cooking", "painting", "singing")
UNUSUAL = 0.45
OPEN_AIR = ("park", "meadow", "city", "street", "forest")


@dataclass(frozen=True, kw_only=True)
class Actor:
    """A drawn figure.

    Attributes:
        drawing: Standing on y = 0 around x = 0, in sizes that can be compared between actors (1 is a meter's worth).
        kind: Of its subject.
        stance: How it meets the world.
        is_sideways: True if it faces right.
        figure: Index of its figure in the description.
        is_giant: True if the prompt calls it giant.
        names: Of its subject.
        pose: What it was asked to do, in the prompt's own word.
    """

    drawing: Drawing
    kind: str
    stance: Stance
    is_sideways: bool
    figure: int
    is_giant: bool = False
    names: tuple[str, ...] = ()
    pose: str = ""

    @functools.cached_property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of what is drawn; measured once, because it is asked for often."""
        return self.drawing.bounds

    @property
    def width(self) -> float:
        """Width of what is drawn."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        """Height above the ground."""
        return max(0.01, -self.box[1])


class Cast:
    """Turns the figures of one description into drawings; equal seeds give equal casts."""

    def __init__(self, description: Description, *, seed: int, place: Backdrop | None, is_icon: bool = False) -> None:
        self.description = description
        self.seed = seed
        self.is_icon = is_icon
        self._place = place
        self._is_space = place is not None and ("space" in place.names or "sky" in place.names)
        self._is_sky = place is not None and "sky" in place.names

    def subject(self, index: int, copy: int = 0) -> Subject:
        """Return what draws a copy of a figure: its subject, or a sign for a noun that only has an icon."""
        figure = self.description.figures[index]
        if figure.subject is not None:
            takes = (figure.subject, *figure.others)
            return takes[copy % len(takes)]
        icon = figure.icon or "question"
        if self.is_icon:
            return mark_subject(icon)
        if any(relation.target == index and relation.kind == "holding" for relation in self.description.relations):
            return placard_subject(icon)
        return sign_subject(icon, form=self._sign_form(figure), count=figure.count)

    def _sign_form(self, figure: Figure) -> str:
        if figure.pose == "flying" or self._is_sky:
            return "kite"
        own = [form for name, form in SIGN_PLACES.items() if self._place is not None and name in self._place.names]
        return own[0] if own else "print" if self._place is not None and self._place.indoors else "sign"

    def draw(self, index: int, copy: int, *, pose: str = "", gaze: Point = (0.0, 0.0)) -> Actor:
        """Return one copy of a figure.

        Args:
            index: Of the figure in the description.
            copy: Number of the copy, from 0.
            pose: A pose that its relations ask for; what the prompt asks for is stronger.
            gaze: Where its eyes look.
        """
        figure, subject = self.description.figures[index], self.subject(index, copy)
        own = (pose, figure.pose) if figure.pose in WEAK_POSES else (figure.pose, pose)
        wishes = (*own, "flying" if self._is_sky else "")
        pose = closest_pose(subject, wishes if any(wishes) else (self._chosen_pose(subject, index, copy),))
        options = self._options(figure, subject, index, copy, pose, gaze)
        drawing = subject.draw(options)
        scale = _unit_size(subject, drawing, options) * figure.size**1.2
        if self._bathes(subject, (pose, figure.pose)):
            return Actor(
                drawing=bathe(drawing).placed(scale=scale), kind=subject.kind, stance="water",
                is_sideways=subject.sideways, figure=index, is_giant=figure.size >= GIANT, names=subject.names,
            )  # fmt: skip
        is_weightless = self._is_space and "flying" in (pose, figure.pose)
        if is_weightless and subject.kind == "person":
            drawing = drawing.placed(rotate=Random(f"{self.seed} tilt {index} {copy}").uniform(-24, 24))
        can_fly = is_weightless or subject.kind != "person" or subject.names[0] in FLYING_PEOPLE
        flies = can_fly and "flying" in (pose, figure.pose)
        return Actor(
            drawing=drawing.placed(scale=scale),
            kind=subject.kind,
            stance="air" if flies else self._stance(subject),
            is_sideways=subject.sideways,
            figure=index,
            is_giant=figure.size >= GIANT,
            names=subject.names,
            pose=figure.pose,
        )

    def _bathes(self, subject: Subject, poses: tuple[str, str]) -> bool:
        """A swimmer in a pool, a dog that swims in a lake; under water and in a boat one is seen whole."""
        is_wet = self._place is not None and self._place.names[0] in read_table("bathing_places")
        is_swimmer = "swimming" in poses or (subject.kind == "person" and subject.place == "underwater")
        return is_wet and is_swimmer and subject.stance != "water" and subject.kind in ("person", "animal")

    def _stance(self, subject: Subject) -> Stance:
        """What lives under water swims at the surface of any other water."""
        is_fish = subject.stance == "air" and subject.place == "underwater" and subject.kind == "animal"
        is_under = self._place is None or "underwater" in self._place.names
        return "water" if is_fish and not is_under else subject.stance

    def _chosen_pose(self, subject: Subject, index: int, copy: int) -> str:
        """Where nobody asks for a pose, most keep their usual one."""
        if self.description.is_close:
            return ""
        poses = FREE_POSES[:2] if subject.kind == "person" else FREE_POSES
        free = [pose for pose in poses if pose in subject.poses[1:]]
        random = Random(f"{self.seed} pose {index} {copy}")
        return random.choice(free) if free and random.random() < UNUSUAL else ""

    def _options(self, figure: Figure, subject: Subject, index: int, copy: int, pose: str, gaze: Point) -> Options:
        random = Random(f"{self.seed} {index} {copy}")
        color, accent = _choose_colors(figure, subject, copy, Random(f"{self.seed} {index}"))
        mood = figure.mood or self.description.mood or "happy"
        return Options(
            color=color, accent=accent, random=random, pose=pose, gaze=gaze, mood=mood if mood in MOODS else "happy",
            parts=figure.parts, hair=_hair_tone(figure.hair),
        )  # fmt: skip


def _hair_tone(color: str) -> str:
    """Red hair is a natural red, blue hair is blue."""
    if not color:
        return ""
    nearest = min(HAIR_COLORS, key=lambda tone: math.dist(to_oklab(tone), to_oklab(color)))
    return nearest if math.dist(to_oklab(nearest), to_oklab(color)) < NATURAL_HAIR else color


MOODS = ("happy", "sad", "angry", "calm")


def closest_pose(subject: Subject, wanted: tuple[str, ...]) -> str:
    """Return the subject's pose that is nearest to the first wanted one it has anything like."""
    similar: dict[str, list[str]] = read_table("similar_poses")
    candidates = (pose for wish in wanted if wish for pose in (wish, *similar.get(wish, ())))
    return next((pose for pose in candidates if pose in subject.poses), subject.poses[0] if subject.poses else "")


def find_home(description: Description, *, seed: int = 0) -> Backdrop | None:
    """Return the place of the picture: the one named by the prompt, else where the main figure is at home.

    Args:
        description: What the prompt says.
        seed: Chooses a place for a picture of nothing but signs.
    """
    if description.place is not None:
        return description.place
    homes = _homes(description)
    found = [backdrop for home in homes for backdrop in (_backdrop(home),) if backdrop is not None]
    if found and description.weather == "snow" and not found[0].indoors and "city" not in found[0].names[0]:
        return _backdrop("snow") or found[0]
    wild = [backdrop for backdrop in _wild_homes(description) if found and found[0].indoors]
    if wild:
        return wild[0]
    if found and found[0].indoors and (description.weather != "clear" or _needs_open_air(description)):
        found = [backdrop for name in OPEN_AIR for backdrop in (find_backdrop(name),) if backdrop is not None] or found
    if found:
        kinds = {figure.subject.kind for figure in description.figures if figure.subject is not None}
        is_free = kinds <= MOBILE_KINDS or "kitchen" in found[0].names
        return _elsewhere(found[0], seed) if is_free and description.weather == "clear" else found[0]
    return _backdrop(Random(f"{seed} home").choice(list(SIGN_PLACES)))


def _elsewhere(home: Backdrop, seed: int) -> Backdrop:
    """Where no place was asked for, another picture may show another place of the same kind."""
    places = read_table("other_homes").get(home.names[0], [])
    random = Random(f"{seed} elsewhere")
    if not places or random.random() >= ELSEWHERE:
        return home
    return _backdrop(random.choice(places)) or home


def _needs_open_air(description: Description) -> bool:
    """No house and no elephant fits into a room."""
    return any(figure.subject.height > TALLEST_INDOORS for figure in description.figures if figure.subject is not None)


def _wild_homes(description: Description) -> list[Backdrop]:
    """Where the animals are at home that do not live in houses, unless one of the figures does: pigeons, no cat."""
    if _is_furnished(description):
        return []
    animals = [f.subject for f in description.figures if f.subject is not None and f.subject.kind == "animal"]
    homes = [backdrop for animal in animals if (backdrop := _backdrop(animal.place)) is not None]
    return [] if any(home.indoors for home in homes) else homes


def _is_furnished(description: Description) -> bool:
    """A dog on a sofa or in a bathtub is in the room that these stand in."""
    held = {relation.target for relation in description.relations if relation.kind in ("on", "inside")}
    things = [description.figures[index].subject for index in held]
    furniture = [thing for thing in things if thing is not None and thing.kind == "thing" and thing.stance == "ground"]
    return any(thing.height >= LOWEST_FURNITURE and thing.names[0] not in ANYWHERE for thing in furniture)


def _homes(description: Description) -> list[str]:
    """Homes in order of say: what is ridden or stood on decides where one can be, then boats do, then all others."""
    ridden = {relation.target for relation in description.relations if relation.kind == "riding"}
    subjects = [(index, figure.subject) for index, figure in enumerate(description.figures) if figure.subject]
    ridden_vehicles = [s for index, s in subjects if index in ridden and s.kind == "vehicle"]
    floating = [s for _, s in subjects if s.kind in ("vehicle", "plant") and s.stance == "water"]
    played = [s for _, s in subjects if "played" in s.poses]
    under = {relation.target for relation in description.relations if relation.kind in ("on", "under", "inside")}
    # A man at a desk is behind it.
    before = {relation.target for relation in description.relations if relation.kind == "behind"}
    under |= {index for index, s in subjects if index in before and s.kind == "thing"}
    furniture = [s for index, s in subjects if index in under and s.kind in ("thing", "building") and s.stance != "air"]
    furniture = [s for s in furniture if s.names[0] not in ANYWHERE]
    return [subject.place for subject in (*ridden_vehicles, *played, *furniture, *floating, *(s for _, s in subjects))]


def _backdrop(name: str) -> Backdrop | None:
    candidates = (name, *name.split())
    return next((backdrop for word in candidates if (backdrop := find_backdrop(word)) is not None), None)


def _unit_size(subject: Subject, drawing: Drawing, options: Options) -> float:
    """Scale from drawing units to compressed meters, measured on the default pose so that sleepers do not grow."""
    if options.pose not in subject.poses[:1] and subject.poses:
        drawing = subject.draw(_in_pose(options, subject.poses[0]))
    left, top, right, bottom = drawing.bounds
    tall, wide = max(1.0, bottom - top), max(1.0, right - left)
    extent = subject.height / tall * max(tall, wide)
    return float(extent**SIZE_POWER / max(tall, wide))


def _in_pose(options: Options, pose: str) -> Options:
    return replace(options, random=Random(0), pose=pose, gaze=(0.0, 0.0), hair="")


def _choose_colors(figure: Figure, subject: Subject, copy: int, random: Random) -> tuple[str, str]:
    asked = figure.colors
    if asked and figure.count > 1:
        return _varied(asked[copy % len(asked)], copy // len(asked)), subject.accent
    if asked:
        return asked[0], asked[1] if len(asked) > 1 else subject.accent
    is_colorful = subject.kind in COLORFUL_KINDS and subject.names[0] not in LIVERIED
    if is_colorful or subject.names[0] in COLORFUL_NAMES:
        start = random.choice((0, 0, 1, 2, 3))
        return turn_hue(subject.color, TURNS[(start + copy) % len(TURNS)]), subject.accent
    turn = TURNS[copy % len(TURNS)] if subject.kind in DRESSED_KINDS else 0.0
    return _varied(subject.color, copy + random.choice((0, 0, 1, 2))), turn_hue(subject.accent, turn)


def _varied(color: str, copy: int) -> str:
    """Brothers and sisters differ a little."""
    steps = (lambda c: c, lambda c: lighten(c, 0.14), lambda c: darken(c, 0.12), lambda c: lighten(c, 0.07))
    return steps[copy % len(steps)](color)


def turn_hue(color: str, angle: float) -> str:
    """Return the color with its hue turned by an angle in radians, at the same lightness and chroma."""
    if angle == 0:
        return color
    lightness, a, b = to_oklab(color)
    cosine, sine = math.cos(angle), math.sin(angle)
    return from_oklab((lightness, a * cosine - b * sine, a * sine + b * cosine))
