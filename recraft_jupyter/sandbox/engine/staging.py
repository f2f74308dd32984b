"""Moves actors by what the prompt says of them: behind, before, above, chasing, looking at each other."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from .casting import Actor
from .description import Relation
from .path import Point
from .placement import Frame, Placement, keep_inside

__all__ = ["come_closer", "find_gazes", "lift_actors", "stage_relations"]

# Height of what stands in front as a share of what it stands before, at least.
NEAREST = 0.42
# Kinds that have a face, height against width of a figure whose chest and head make a portrait, and the share shown.
PORTRAYED = ("animal", "fantasy")
UPRIGHT, BUST = 1.25, 0.56
# Size of a head against the way from its crown to its mouth, and how much it is enlarged at most.
HEAD_SIZE, LARGEST_HEAD = 1.9, 2.4


def lift_actors(actors: Sequence[Actor], relations: Sequence[Relation]) -> list[Actor]:
    """Return the actors with those that are above others in the air."""
    lifted = {relation.actor for relation in relations if relation.kind == "above"}
    others = {actor.figure for actor in actors} - lifted
    if not others:
        return list(actors)
    return [replace(actor, stance="air") if actor.figure in lifted else actor for actor in actors]


def stage_relations(placements: Sequence[Placement], relations: Sequence[Relation], frame: Frame) -> list[Placement]:
    """Return the placements with every loose relation between standing actors obeyed, from far to near."""
    staged = list(placements)
    for relation in relations:
        rule = RULES.get(relation.kind)
        one = _find(staged, relation.actor)
        other = _find(staged, relation.target)
        if rule is not None and one is not None and other is not None and one != other:
            staged[one], staged[other] = rule(staged[one], staged[other], frame)
    return sorted((keep_inside(p, frame) for p in staged), key=lambda p: (p.zone != "hanging", -p.depth))


def come_closer(placements: Sequence[Placement], frame: Frame) -> list[Placement]:
    """Return the placements of a portrait: one figure from the chest upwards or its head, all else as large as fits."""
    if len(placements) != 1:
        return list(placements)
    only = placements[0]
    left, top, right, bottom = only.box
    wide, tall = right - left, bottom - top
    kind, anchors = only.actor.kind, only.actor.drawing.anchors
    if "head_top" in anchors and (kind == "person" or (kind in PORTRAYED and tall > UPRIGHT * wide)):
        scale = min(0.9 * frame.height / (BUST * tall), 1.25 * frame.width / min(wide, tall))
        return [_centered_at(only, anchors["head_top"], max(1.0, scale), frame, height=0.09)]
    if "head_top" in anchors and "mouth" in anchors and kind in PORTRAYED:
        (x, y), (mouth_x, mouth_y) = anchors["head_top"], anchors["mouth"]
        head = HEAD_SIZE * math.hypot(mouth_x - x, mouth_y - y) * only.scale
        scale = min(0.6 * min(frame.width, frame.height) / head, LARGEST_HEAD)
        return [_centered_at(only, ((x + mouth_x) / 2, (y + mouth_y) / 2), max(1.0, scale), frame, height=0.44)]
    closer = replace(only, scale=only.scale * max(1.0, min(0.8 * frame.height / tall, 0.86 * frame.width / wide)))
    left, _, right, bottom = closer.box
    return [closer.moved((frame.width - left - right) / 2, 0.92 * frame.height - bottom)]


def _centered_at(placement: Placement, point: Point, scale: float, frame: Frame, *, height: float) -> Placement:
    """The placement enlarged, with a point of its drawing in the middle and at a share of the frame's height."""
    closer = replace(placement, scale=placement.scale * scale)
    x = closer.x + point[0] * closer.scale * (-1 if closer.flip else 1)
    return closer.moved(frame.width / 2 - x, height * frame.height - (closer.y + point[1] * closer.scale))


def find_gazes(placements: Sequence[Placement], actors: Sequence[Actor]) -> list[Point]:
    """Return where each actor looks: at its nearest neighbour of another kind or, alone, at the viewer."""
    by_actor = {id(placement.actor): placement for placement in placements}
    found = [by_actor[id(actor)] for actor in actors]
    return [_gaze(placement, [other for other in found if other is not placement]) for placement in found]


def _gaze(placement: Placement, others: Sequence[Placement]) -> Point:
    if not others or len(others) > 3:
        return 0.0, 0.0
    main = others[0]
    across = 0.55 if _middle(main) > _middle(placement) else -0.55
    down = 0.35 if main.box[1] > placement.box[1] + 0.3 * (placement.box[3] - placement.box[1]) else 0.0
    return (-across if placement.flip else across), down


def _find(placements: Sequence[Placement], figure: int) -> int | None:
    return next((i for i, placement in enumerate(placements) if placement.actor.figure == figure), None)


def _behind(rear: Placement, front: Placement, _: Frame) -> tuple[Placement, Placement]:
    """The one behind looks out beside the other, a little smaller and higher."""
    wide = (front.box[2] - front.box[0]) * 0.42
    side = 1 if _middle(rear) >= _middle(front) else -1
    gone = replace(rear, depth=min(0.92, front.depth + 0.06), scale=rear.scale * 0.94)
    lift = 0.05 * (front.box[3] - front.box[1])
    gone = gone.moved(_middle(front) + side * wide - _middle(gone), front.y - lift - gone.y)
    return gone, front


def _before(front: Placement, rear: Placement, frame: Frame) -> tuple[Placement, Placement]:
    """The one in front is nearer, so it is larger; it stands at a third of the one behind."""
    side = 1 if _middle(front) >= _middle(rear) else -1
    rear = rear.moved(frame.width / 2 - side * 0.06 * frame.width - _middle(rear), -0.02 * frame.height)
    tall = front.box[3] - front.box[1]
    nearer = replace(front, scale=front.scale * max(1.0, NEAREST * (rear.box[3] - rear.box[1]) / tall))
    x = _middle(rear) + side * 0.36 * (rear.box[2] - rear.box[0])
    nearer = nearer.moved(x - _middle(nearer), rear.y + 0.08 * frame.height - nearer.y)
    return replace(nearer, depth=0.12), replace(rear, depth=max(rear.depth, 0.6))


def _leap(upper: Placement, lower: Placement, _: Frame) -> tuple[Placement, Placement]:
    """Who has no wings and still is above something just leaps over it."""
    if upper.actor.pose != "jumping" or lower.zone == "air":
        return upper, lower
    tall = upper.box[3] - upper.box[1]
    scale = min(1.0, 0.6 * (lower.box[1] + tall) / tall) if lower.box[1] < 0.7 * tall else 1.0
    leaping = replace(upper, scale=upper.scale * scale, depth=lower.depth - 0.01)
    x = _middle(lower) - _middle(leaping)
    return leaping.moved(x, lower.box[1] + 0.12 * tall - leaping.box[3]), lower


def _chase(chaser: Placement, chased: Placement, _: Frame) -> tuple[Placement, Placement]:
    """Both run to the right, the chaser behind."""
    if _middle(chaser) > _middle(chased):
        left, right = _middle(chased), _middle(chaser)
        chaser, chased = chaser.moved(left - right, 0), chased.moved(right - left, 0)
    return _facing(chaser, flip=False), _facing(chased, flip=False)


def _look(one: Placement, other: Placement, _: Frame) -> tuple[Placement, Placement]:
    is_left = _middle(one) < _middle(other)
    return _facing(one, flip=not is_left), _facing(other, flip=is_left)


def _facing(placement: Placement, *, flip: bool) -> Placement:
    turned = replace(placement, flip=flip)
    return turned.moved(_middle(placement) - _middle(turned), 0)


def _middle(placement: Placement) -> float:
    return (placement.box[0] + placement.box[2]) / 2


Rule = Callable[[Placement, Placement, Frame], tuple[Placement, Placement]]
RULES: dict[str, Rule] = {"above": _leap, "behind": _behind, "before": _before, "chasing": _chase, "looking": _look}
