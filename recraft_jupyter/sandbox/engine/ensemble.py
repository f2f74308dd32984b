"""Puts figures that touch together into one drawing: rider on mount, thing in hand, hat on head, cat on table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .attachment import anchor, natural_grip
from .carrying import GRIP_ANCHORS, hold, wear
from .casting import Actor, Cast
from .description import Relation
from .drawing import Drawing
from .path import Point
from .playing import play
from .relations import find_wearing_anchor, is_worn_anyway
from .riding import board, ride
from .supporting import SUPPORTS, stand_on

__all__ = ["MOST_SHOWN", "build_ensembles"]

# More than these are never drawn, whatever number the prompt says.
MOST_SHOWN = 14
# As many as can be told apart in one vehicle.
LARGEST_CREW = 4
CARRIED = ("riding", "holding", "wearing")
SUPPORTED = ("on", "inside", "under")
# What one sits on; in everything else that moves one sits inside, behind the rim.
SADDLED = ("bicycle", "motorcycle", "scooter", "sled", "broom", "wheelchair")
# On these one stands.
STOOD = ("skateboard", "surfboard", "snowboard", "carpet")
POSES = {"riding": "riding", "holding": "holding", "on": "sitting", "chasing": "running"}


def build_ensembles(cast: Cast, *, gazes: Sequence[Point] = ()) -> list[Actor]:
    """Return what stands by itself in the picture, figures that touch already put together.

    Args:
        cast: Draws the figures.
        gazes: Where the eyes of each actor look, in the order of the answer; straight ahead by default.

    Returns:
        One actor for each copy of each figure that nobody carries or supports, at most ``MOST_SHOWN``.
    """
    builder = _Builder(cast)
    counts = builder.count_shown()
    roots = [(index, copy) for index, count in counts.items() for copy in range(count)]
    looks = [*gazes, *[(0.0, 0.0)] * len(roots)]
    return [builder.build(index, copy, gaze=gaze) for (index, copy), gaze in zip(roots, looks, strict=False)]


class _Builder:
    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.figures = cast.description.figures
        self.relations = cast.description.relations

    def count_shown(self) -> dict[int, int]:
        """How many of each root figure are drawn; a crowd never pushes single figures out."""
        carried = {relation.target for relation in self.relations if relation.kind in CARRIED}
        supported = {relation.actor for relation in self.relations if relation.kind in SUPPORTED}
        roots = [index for index in range(len(self.figures)) if index not in carried | supported]
        # A sign shows its icon as many times as there are; it stands there once.
        asked = {index: self.figures[index].count if self.figures[index].subject else 1 for index in roots}
        asked.update({relation.actor: 1 for relation in self.relations if self._shares_vehicle(relation)})
        room = MOST_SHOWN - len(roots)
        counts: dict[int, int] = {}
        for index in sorted(roots, key=lambda index: asked[index]):
            counts[index] = min(asked[index], 1 + max(0, room))
            room -= counts[index] - 1
        return dict(sorted(counts.items()))

    def build(self, index: int, copy: int, *, pose: str = "", gaze: Point = (0.0, 0.0)) -> Actor:
        """Return a figure with everything it carries and supports."""
        actor = self.cast.draw(index, copy, pose=self._pose(index) or pose, gaze=gaze)
        for relation in self.relations:
            if relation.actor == index and relation.kind in CARRIED:
                actor = self._carry(actor, relation, copy)
        for kind, put in SUPPORTS.items():
            others = self._supported(index, kind, copy)
            actor = put(actor, others) if others else actor
        return actor

    def _pose(self, index: int) -> str:
        if any(relation.kind in ("inside", "riding") and relation.target == index for relation in self.relations):
            # Whoever is in it or on it takes the place of its usual driver or flowers.
            return "empty"
        if any(self._is_played(relation) for relation in self.relations if relation.actor == index):
            return "riding"
        mounts = [r.target for r in self.relations if r.actor == index and r.kind == "riding"]
        if any(self.cast.subject(mount).names[0] in STOOD for mount in mounts):
            return "standing"
        if any(self._is_walked_on(relation) for relation in self.relations if relation.actor == index):
            return "standing"
        kinds = [relation.kind for relation in self.relations if index == relation.actor]
        kinds.sort(key=lambda kind: kind == "holding")
        kinds += ["chasing" for relation in self.relations if relation.kind == "chasing" and relation.target == index]
        return next((POSES[kind] for kind in kinds if kind in POSES), "")

    def _carry(self, actor: Actor, relation: Relation, copy: int) -> Actor:
        if relation.kind == "wearing" and self._is_not_put_on(relation):
            return actor
        if self._is_played(relation):
            return play(actor, self.build(relation.target, copy, pose="played"))
        other = self._bunch(relation.target, copy) if relation.kind == "holding" else self.build(relation.target, copy)
        if relation.kind == "riding":
            names = self.cast.subject(relation.target).names
            if names[0] in STOOD:
                return replace(stand_on(other, [actor]), figure=actor.figure)
            seated = ride(actor, other, is_saddled=other.kind != "vehicle" or names[0] in SADDLED)
            return self._with_crew(seated, other, relation) if self._shares_vehicle(relation) else seated
        if relation.kind == "wearing":
            return wear(actor, other, find_wearing_anchor(self.figures[relation.target]) or "head_top")
        held = [r.target for r in self.relations if r.kind == "holding" and r.actor == relation.actor]
        return hold(actor, other, hand=held.index(relation.target))

    def _shares_vehicle(self, relation: Relation) -> bool:
        """Two cats in a boat are in the same boat; two cats on a bicycle have one each."""
        rider, mount = self.figures[relation.actor], self.figures[relation.target]
        subject = mount.subject
        is_roomy = subject is not None and subject.kind == "vehicle" and subject.names[0] not in (*SADDLED, *STOOD)
        return relation.kind == "riding" and rider.count > 1 and mount.count == 1 and is_roomy

    def _with_crew(self, seated: Actor, vehicle: Actor, relation: Relation) -> Actor:
        """The others behind the one at the wheel, as many as there is room for."""
        count = min(self.figures[relation.actor].count, LARGEST_CREW)
        others = [self.cast.draw(relation.actor, number, pose="riding") for number in range(1, count)]
        return board(seated, vehicle, others)

    def _is_walked_on(self, relation: Relation) -> bool:
        """Animals sit down on a wall or a roof; people stand on a bridge."""
        actor, target = (self.cast.subject(index) for index in (relation.actor, relation.target))
        return relation.kind == "on" and actor.kind == "person" and target.kind == "building"

    def _is_played(self, relation: Relation) -> bool:
        """True for an instrument that is too large to be held: one sits down to it."""
        return relation.kind == "holding" and "played" in self.cast.subject(relation.target).poses

    def _is_not_put_on(self, relation: Relation) -> bool:
        """A sign is nothing to wear, and a crown is not put on a crown."""
        wearer, thing = self.figures[relation.actor], self.figures[relation.target]
        return thing.subject is None or is_worn_anyway(wearer, thing)

    def _bunch(self, index: int, copy: int) -> Actor:
        """Several things in one hand, fanned out; with several holders each has its own."""
        first = self.build(index, copy, pose="held")
        figure = self.figures[index]
        if figure.count == 1 or figure.subject is None or copy > 0:
            return first
        grip = anchor(first.drawing, GRIP_ANCHORS, natural_grip(first.drawing, is_tool=first.kind != "food"))
        bunch = Drawing((), {"grip": grip})
        for number in range(figure.count):
            drawing = first.drawing if number == 0 else self.build(index, number).drawing
            turn = (number - (figure.count - 1) / 2) * min(24.0, 96 / figure.count)
            fanned = drawing.placed(x=-grip[0], y=-grip[1]).placed(x=grip[0], y=grip[1], rotate=turn)
            bunch = Drawing(bunch.shapes + fanned.shapes, bunch.anchors)
        return replace(first, drawing=bunch)

    def _supported(self, index: int, kind: str, copy: int) -> list[Actor]:
        """Everything that is on, in or under a figure; with several of it each has its own."""
        others: list[Actor] = []
        for relation in self.relations:
            if relation.target == index and relation.kind == kind:
                count = min(self.figures[relation.actor].count, MOST_SHOWN // 2)
                # One cat on five books lies on one of them.
                own = range(copy, min(copy + 1, count))
                shown = range(count) if self.figures[index].count == 1 else own
                others += [self.build(relation.actor, number) for number in shown]
        return others
