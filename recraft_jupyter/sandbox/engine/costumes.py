"""Animals in the clothes of people: a cat astronaut wears the helmet, a penguin in a tuxedo the bow tie."""

from __future__ import annotations

from dataclasses import replace

from .description import Figure, Relation
from .lexicon import find_subject
from .phrase import join_compound
from .scene import Subject
from .words import read_table

__all__ = ["dress_animal", "find_clothes", "find_costume", "is_animal", "put_on"]


def is_animal(figure: Figure) -> bool:
    """Return True for an animal of nature."""
    return figure.subject is not None and figure.subject.kind == "animal"


def find_costume(figure: Figure) -> Subject | None:
    """Return what a trade is known by when an animal takes it: the hat of a chef."""
    names = figure.subject.names if figure.subject is not None else ()
    costumes: dict[str, str] = read_table("costumes")
    return next((find_subject(costumes[name]) for name in (figure.noun, *names) if name in costumes), None)


def find_clothes(word: str) -> Subject | None:
    """Return what an animal wears that is said to be in some piece of clothing."""
    return find_subject(read_table("animal_clothes").get(word, ""))


def dress_animal(animal: Figure, role: Figure) -> Figure:
    """Return the animal of a "cat astronaut" with what the prompt says of either noun."""
    return replace(join_compound(role, animal), colors=animal.colors, count=max(animal.count, role.count))


def put_on(
    figures: list[Figure], relations: list[Relation], wearer: int, thing: Subject, colors: tuple[str, ...] = ()
) -> None:
    """Add the thing to the figures, worn by one of them."""
    figures.append(Figure(noun=thing.names[0], subject=thing, colors=colors))
    relations.append(Relation("wearing", wearer, len(figures) - 1))
