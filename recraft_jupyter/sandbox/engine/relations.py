"""What a relation between two figures amounts to, by what the two are: a person on a horse rides it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .description import Figure, Relation
from .words import read_table

__all__ = ["find_wearing_anchor", "is_being", "is_building", "is_worn_anyway", "settle_relations"]

BEINGS = ("person", "animal", "fantasy")
RIDDEN_THINGS = ("broom", "broomstick", "magic carpet", "sled", "surfboard", "skateboard")
HANDY = ("thing", "tool", "food", "instrument", "plant")
CONTAINERS = (
    "bowl",
    "basket",
    "box",
    "cup",
    "mug",
    "glass",
    "bucket",
    "plant pot",
    "pot",
    "vase",
    "jar",
    "bathtub",
    "bottle",
    "nest",
    "teacup",
    "can",
    "bin",
    "wheelbarrow",
)
TETHERED = ("balloon", "kite")
# Nobody just carries these along.
PLATES = ("plate",)
# What these are with lies on them.
TABLES = ("table", "desk", "dresser")
# These stay where they are: one stands beside them, also to open them.
FIXED = (
    "bookcase",
    "easel",
    "fridge",
    "front door",
    "mirror",
    "oven",
    "wardrobe",
)
HEAVY = (
    "armchair",
    "bathtub",
    "bed",
    "bench",
    "bookcase",
    "cannon",
    "cauldron",
    "desk",
    "desktop computer",
    "dresser",
    "fire hydrant",
    "fireplace",
    "hammock",
    "microwave",
    "piano",
    "printer",
    "scarecrow",
    "sink",
    "sofa",
    "table",
    "toilet",
    "typewriter",
    "vacuum cleaner",
    "washing machine",
    "wheelbarrow",
)
SHARED = ("on", "inside", "under")
# A thing is held if it is at most this much of its holder's height, else it stands beside; so is a small being.
LARGEST_HELD, LARGEST_IN_ARMS = 0.9, 0.45
# More than a bunch stands on the ground.
MOST_HELD = 7


def settle_relations(figures: Sequence[Figure], relations: Sequence[Relation]) -> list[Relation]:
    """Return every relation turned into one that can be laid out.

    A figure is the target of at most one tight relation, and no chain of relations comes back to itself.

    Args:
        figures: In the order of the prompt.
        relations: As the prompt says them: "with", "at", "bearing", "flying" and "through" are still among them.
    """
    settled: list[Relation] = []
    for relation in relations:
        meant = _settle(relation, figures)
        if not _closes_a_circle(meant, settled):
            settled.append(meant)
    return settled


def find_wearing_anchor(figure: Figure) -> str | None:
    """Return the anchor that a thing is worn at ("head_top", "eyes"), or None if it is nothing to wear."""
    wearables: dict[str, str] = read_table("wearables")
    names = figure.subject.names if figure.subject is not None else ()
    return next((wearables[name] for name in (figure.noun, *names) if name in wearables), None)


def is_worn_anyway(wearer: Figure, thing: Figure) -> bool:
    """Return True if the wearer is always drawn with such a thing: a king has his crown."""
    own: dict[str, list[str]] = read_table("worn_anyway")
    names = wearer.subject.names if wearer.subject is not None else ()
    return any(thing.noun in own.get(name, ()) for name in names)


@dataclass(frozen=True)
class _Pair:
    actor: Figure
    target: Figure

    @property
    def is_worn(self) -> bool:
        return is_being(self.actor) and find_wearing_anchor(self.target) is not None

    @property
    def is_worn_the_other_way(self) -> bool:
        return is_being(self.target) and find_wearing_anchor(self.actor) is not None

    @property
    def is_ridden(self) -> bool:
        if not is_being(self.actor) or self.target.subject is None:
            return False
        if any(name in RIDDEN_THINGS for name in self.target.subject.names):
            return True
        is_mount = is_being(self.target) and _height(self.target) > 0.55 * _height(self.actor)
        return self.target.subject.kind == "vehicle" or (is_mount and _is_person(self.actor))

    @property
    def is_pair_of_clothes(self) -> bool:
        """Somebody in boots does not stand on them."""
        is_pair = self.target.count == 2 and _is_named(self.target, read_table("pairs"))
        return is_pair and is_being(self.actor)

    @property
    def is_overhead(self) -> bool:
        return self.target.subject is not None and self.target.subject.stance == "air"

    @property
    def is_content(self) -> bool:
        """Flowers in a vase, fruit in a basket; lemon with tea lies beside the cup."""
        if self.actor.subject is not None and self.actor.subject.kind == "food":
            return False
        return self.target.subject is not None and self.target.subject.kind in ("plant", "food")

    @property
    def is_in_arms(self) -> bool:
        """A child or a small animal can be carried."""
        is_small = is_being(self.target) and _height(self.target) <= LARGEST_IN_ARMS * _height(self.actor)
        return is_being(self.actor) and is_small and self.target.count == 1

    @property
    def is_handy(self) -> bool:
        """Said to be held, and nothing that cannot be."""
        if self.is_in_arms or self.is_sat_down_to:
            return True
        if _is_named(self.target, FIXED):
            return False
        is_thing = self.target.subject is None or self.target.subject.kind in HANDY
        is_instrument = self.target.subject is not None and self.target.subject.kind == "instrument"
        is_light = is_instrument or _height(self.target) <= 2 * _height(self.actor)
        most = MOST_HELD if self.is_bunch else 2
        return is_being(self.actor) and is_thing and is_light and self.target.count <= most

    @property
    def is_sat_down_to(self) -> bool:
        """A piano is played by anybody, however small."""
        return is_being(self.actor) and self.target.subject is not None and "played" in self.target.subject.poses

    @property
    def is_tethered(self) -> bool:
        """A balloon and a kite are held by their string, however large they are."""
        names = self.target.subject.names if self.target.subject is not None else ()
        return is_being(self.actor) and any(name in TETHERED for name in names) and self.target.count <= MOST_HELD

    @property
    def is_bunch(self) -> bool:
        """Flowers and balloons are held many at a time, eggs are not."""
        subject = self.target.subject
        return subject is not None and (subject.kind in ("plant", "tool") or "balloon" in subject.names)

    @property
    def lies_on_tables(self) -> bool:
        """Small enough for a table; somebody at a table is beside it."""
        return self.target.subject is None or self.target.subject.stance == "table" or self.is_content

    @property
    def is_held(self) -> bool:
        """Light enough to be carried by somebody who just is "with" it."""
        if self.is_tethered:
            return True
        if _is_named(self.target, HEAVY):
            return False
        return self.is_handy and _height(self.target) <= LARGEST_HELD * _height(self.actor)


def _always(_: _Pair) -> bool:
    return True


# Each row: the kinds said, what must be true of the pair, and what the relation then is ("!" turns it around).
RULES: tuple[tuple[tuple[str, ...], Callable[[_Pair], bool], str], ...] = (
    (("on", "inside", "with", "wearing", "holding"), lambda pair: pair.is_worn, "wearing"),
    (("crowning",), _always, "wearing"),
    (("on",), lambda pair: pair.is_worn_the_other_way, "!wearing"),
    (("on", "inside", "at"), lambda pair: pair.is_ridden, "riding"),
    (("under",), lambda pair: pair.is_overhead, "!above"),
    (("juggling",), _always, "!above"),
    (("with", "bearing"), lambda pair: _is_named(pair.actor, PLATES) and pair.is_content, "!on"),
    (("with", "bearing"), lambda pair: _is_named(pair.actor, TABLES) and pair.lies_on_tables, "!on"),
    (("inside", "on"), lambda pair: pair.is_pair_of_clothes, "beside"),
    (("bearing",), lambda pair: _is_container(pair.actor), "!inside"),
    (("with", "bearing"), lambda pair: _is_container(pair.actor) and pair.is_content, "!inside"),
    (("bearing",), lambda pair: pair.actor.subject is not None and pair.actor.subject.kind == "vehicle", "beside"),
    (("bearing",), _always, "!on"),
    (("flying",), lambda pair: pair.is_ridden, "riding"),
    (("holding", "flying"), lambda pair: pair.is_handy or pair.is_tethered, "holding"),
    (("with",), lambda pair: pair.is_held and not pair.is_in_arms, "holding"),
    (("with", "holding", "wearing", "through", "flying", "costume"), _always, "beside"),
    (("at",), lambda pair: _is_named(pair.target, FIXED), "beside"),
    (("on",), lambda pair: is_being(pair.actor) and _is_named(pair.target, ("easel",)), "beside"),
    (("at",), lambda pair: is_being(pair.actor) and not is_being(pair.target), "behind"),
    (("at",), _always, "beside"),
    (("inside",), lambda pair: pair.target.subject is not None and pair.target.subject.kind == "building", "before"),
    (("inside",), lambda pair: _is_container(pair.target), "inside"),
    (("inside",), _always, "on"),
)


def _settle(relation: Relation, figures: Sequence[Figure]) -> Relation:
    pair = _Pair(figures[relation.actor], figures[relation.target])
    for kinds, is_true, result in RULES:
        if relation.kind in kinds and is_true(pair):
            if result.startswith("!"):
                return Relation(result[1:], relation.target, relation.actor)
            return Relation(result, relation.actor, relation.target)
    return relation


def _closes_a_circle(relation: Relation, settled: Sequence[Relation]) -> bool:
    """Every figure may be the target once; then the actors above a figure are one line that can be walked up.

    Several figures may share what they are on, in or under: they carry nothing and close nothing.
    """
    if any(other.target == relation.target and other.kind == relation.kind in SHARED for other in settled):
        return any(other.target == relation.actor for other in settled)
    actors = {other.target: other.actor for other in settled}
    above: int | None = relation.actor
    while above is not None and above != relation.target:
        above = actors.get(above)
    return above is not None or relation.target in actors


def is_being(figure: Figure) -> bool:
    """Return True for people, animals and creatures of fantasy."""
    return figure.subject is not None and figure.subject.kind in BEINGS


def is_building(figure: Figure) -> bool:
    """Return True for what is built and stays where it is."""
    return figure.subject is not None and figure.subject.kind == "building"


def _is_named(figure: Figure, names: Sequence[str]) -> bool:
    return figure.subject is not None and figure.subject.names[0] in names


def _is_person(figure: Figure) -> bool:
    return figure.subject is not None and figure.subject.kind in ("person", "fantasy")


def _is_container(figure: Figure) -> bool:
    names = figure.subject.names if figure.subject is not None else (figure.noun,)
    return any(name.split()[-1] in CONTAINERS for name in names)


def _height(figure: Figure) -> float:
    return (figure.subject.height if figure.subject is not None else 0.5) * figure.size
