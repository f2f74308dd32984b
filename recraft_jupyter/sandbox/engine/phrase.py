"""A noun and the adjectives before it: what a phrase of the prompt becomes as a figure."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .description import Figure
from .lexicon import Term, find_subject
from .scene import Subject
from .words import read_table

__all__ = ["Pending", "join_compound", "make_figure", "take_role"]

# What a plural without a number means: a few large ones, some more small ones.
PLURAL_LARGE, PLURAL_SMALL = 3, 5
LARGE_METERS = 0.7


@dataclass
class Pending:
    """Adjectives that wait for their noun."""

    number: int | None = None
    is_negated: bool = False
    is_definite: bool = False
    colors: list[str] = field(default_factory=list)
    parts: dict[str, int] = field(default_factory=dict)
    pose: str = ""
    mood: str = ""
    size: float = 1.0
    hair: str = ""


def make_figure(term: Term, subject: Subject | None, icon: str | None, pending: Pending) -> Figure:
    """Return the figure of a noun with the adjectives that waited for it."""
    plural = PLURAL_LARGE if subject is not None and subject.height > LARGE_METERS else PLURAL_SMALL
    if term.is_plural and subject is not None and subject.names[0] in read_table("pairs"):
        plural = 2
    if subject is not None and subject.names[0] in read_table("bunches"):
        plural = 1
    count = pending.number if pending.number is not None else 1
    if term.is_plural and count == 1:
        count = plural
    return Figure(
        noun=term.text,
        subject=subject,
        icon=icon,
        count=max(1, count),
        colors=tuple(pending.colors),
        parts={**read_table("noun_parts").get(term.text, {}), **pending.parts},
        pose=pending.pose or read_table("noun_poses").get(term.text, ""),
        mood=pending.mood,
        size=pending.size,
        hair=pending.hair,
    )


def join_compound(modifier: Figure, head: Figure) -> Figure:
    """Return the head of two nouns in a row: in "apple pie" the apple only says which pie."""
    return replace(
        head,
        colors=head.colors or modifier.colors,
        count=max(head.count, modifier.count),
        pose=head.pose or modifier.pose,
        mood=head.mood or modifier.mood,
        size=head.size * modifier.size,
        parts={**modifier.parts, **head.parts},
    )


def take_role(figure: Figure) -> Figure:
    """Return a person who does something as the one whose trade it is: a man fishing is drawn with a rod."""
    role = find_subject(read_table("pose_roles").get(figure.pose, ""))
    is_person = figure.subject is not None and figure.subject.kind == "person"
    return replace(figure, subject=role) if is_person and role is not None else figure
