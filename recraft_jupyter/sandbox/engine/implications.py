"""What a prompt implies without saying it: a rod in the hand of who fishes, a tabletop under what lies on a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .description import Figure, Relation
from .lexicon import find_backdrop, find_subject
from .relations import is_being, is_worn_anyway
from .scene import Backdrop, Time, Weather
from .words import read_table

__all__ = [
    "add_props",
    "clear_table",
    "drop_own_things",
    "fill_containers",
    "find_place_of_pose",
    "find_time",
    "find_weather",
    "gather_around",
]

# What can be put into a bowl, and what is drawn in a dish of its own.
LOOSE_KINDS = ("food", "plant", "animal", "thing")
DISHED = ("noodle bowl", "fries", "popcorn", "coffee", "wine", "milk", "ice cream", "vase", "bouquet", "houseplant")
TABLES = ("table", "desk")
# Where the floor is a tabletop; any other home of things on tables becomes the last one.
TABLETOPS = ("kitchen", "office", "workshop", "laboratory", "cafe")
SHARED_PLACES = ("on", "inside")
# Who is said to be at one of these needs nothing else to type or write on.
MACHINES = ("laptop", "desktop computer", "computer keyboard", "typewriter")
TYPED_ON = ("laptop", "pencil")

Cast = tuple[list[Figure], list[Relation]]


def add_props(figures: Sequence[Figure], relations: Sequence[Relation]) -> Cast:
    """Return figures and relations with the things that poses need: a rod to fish, a book to read."""
    props: dict[str, list[str]] = read_table("pose_props")
    actors, settled = list(figures), list(relations)
    busy = {relation.actor for relation in relations if relation.kind in ("holding", "riding")}
    typists = {r.actor for r in relations if not {*_names([figures[r.target]])}.isdisjoint(MACHINES)}
    for index, figure in enumerate(figures):
        kind, name = props.get(figure.pose, ("", ""))
        prop = find_subject(name)
        if name in TYPED_ON and index in typists:
            continue
        if prop is not None and is_being(figure) and index not in busy:
            actors.append(Figure(noun=prop.names[0], subject=prop))
            settled.append(Relation(kind, index, len(actors) - 1))
    return actors, settled


def fill_containers(figures: Sequence[Figure], relations: Sequence[Relation], containers: Mapping[int, str]) -> Cast:
    """Return them with the bowl of a "bowl of apples".

    Args:
        figures: Of the prompt.
        relations: Between them.
        containers: Name of what each figure, by its index, is in.
    """
    filled, settled = list(figures), list(relations)
    for index, name in containers.items():
        content, container = filled[index].subject, find_subject(name)
        is_loose = content is not None and content.kind in LOOSE_KINDS and content.names[0] not in DISHED
        if container is not None and is_loose:
            filled.append(Figure(noun=name, subject=container))
            settled.append(Relation("inside", index, len(filled) - 1))
    return filled, settled


def drop_own_things(figures: Sequence[Figure], relations: Sequence[Relation]) -> Cast:
    """Return them without what a figure is always drawn with: the ball of a football player."""
    own = {r.target for r in relations if is_worn_anyway(figures[r.actor], figures[r.target])}
    taken = {index for r in relations for index in (r.actor, r.target) if own.isdisjoint((r.actor, r.target))}
    return _without(figures, relations, own - taken)


def clear_table(figures: Sequence[Figure], relations: Sequence[Relation]) -> tuple[Cast, Backdrop | None]:
    """Return them without a table that only small things lie on, and the place whose tabletop they lie on instead.

    Seen with its legs, a table would take the picture and leave a dot of the cup on it.
    """
    for index, figure in enumerate(figures):
        related = [relation for relation in relations if index in (relation.actor, relation.target)]
        lying = [figures[r.actor] for r in related if r.kind == "on" and r.target == index]
        if _is_table(figure) and lying and len(lying) == len(related) and all(_lies(thing) for thing in lying):
            return _without(figures, relations, {index}), _tabletop(figure, lying[0])
    return (list(figures), list(relations)), None


def gather_around(figures: Sequence[Figure], relations: Sequence[Relation]) -> list[Relation]:
    """Return the relations with what is beside something on a table put on that table as well."""
    places = {relation.actor: relation for relation in relations if relation.kind in SHARED_PLACES}
    gathered: list[Relation] = []
    for relation in relations:
        shared = places.get(relation.actor)
        is_near = relation.kind == "beside" and shared is not None and _lies(figures[relation.target])
        if is_near and shared is not None:
            gathered.append(Relation(shared.kind, relation.target, shared.target))
        else:
            gathered.append(relation)
    return gathered


def find_time(figures: Sequence[Figure]) -> Time | None:
    """Return the time of day that something is usually seen at: fireworks at night; None for everything else."""
    times: dict[str, Time] = read_table("noun_times")
    return next((times[name] for name in _names(figures) if name in times), None)


def find_weather(figures: Sequence[Figure]) -> Weather:
    """Return the weather that something comes with: lightning with rain."""
    weathers: dict[str, Weather] = read_table("noun_weathers")
    return next((weathers[name] for name in _names(figures) if name in weathers), "clear")


def find_place_of_pose(figures: Sequence[Figure], weather: Weather) -> Backdrop | None:
    """Return where one does what somebody does; who dances in the rain is not on a stage."""
    places: dict[str, str] = read_table("pose_places")
    place = next((find_backdrop(places[figure.pose]) for figure in figures if figure.pose in places), None)
    return None if place is not None and place.indoors and weather != "clear" else place


def _names(figures: Sequence[Figure]) -> list[str]:
    return [figure.subject.names[0] for figure in figures if figure.subject is not None]


def _is_table(figure: Figure) -> bool:
    return figure.subject is not None and figure.subject.names[0] in TABLES and figure.count == 1


def _lies(figure: Figure) -> bool:
    return (figure.subject is not None and figure.subject.stance == "table") or figure.subject is None


def _tabletop(table: Figure, thing: Figure) -> Backdrop | None:
    home = "office" if "desk" in table.noun else thing.subject.place if thing.subject is not None else ""
    return find_backdrop(home if home in TABLETOPS else TABLETOPS[-1])


def _without(figures: Sequence[Figure], relations: Sequence[Relation], dropped: set[int]) -> Cast:
    kept = [index for index in range(len(figures)) if index not in dropped]
    places = {old: new for new, old in enumerate(kept)}
    settled = [
        replace(relation, actor=places[relation.actor], target=places[relation.target])
        for relation in relations
        if relation.actor in places and relation.target in places
    ]
    return [figures[index] for index in kept], settled
