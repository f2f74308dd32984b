"""Finds a place and a size for every actor: rows on the ground, things on surfaces, flyers in the air."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from .casting import Actor
from .flight import fly, hang
from .placement import MARGIN, Frame, Placement, keep_inside, turn_around
from .scene import Scenery

__all__ = ["arrange", "make_visible"]

# Share of the free height that the tallest of 1, 2, 3 or more figures may take, and of the width all may take.
TALLEST = (0.64, 0.58, 0.52, 0.5)
WIDEST = (0.74, 0.88, 0.9, 0.92)
# The size of the farthest row as a share of the nearest.
FARTHEST = 0.62
# A figure of which this share can be seen reads as well as a whole one.
ENOUGH_VISIBLE, ENOUGH_OF_FEW = 0.5, 0.78
FEW = 4
# A pair stands one behind the other only if both are this much wider than high.
WIDE = 1.5
# Nothing is smaller than this share of the largest figure, least of all the one that the picture is about.
SMALLEST, SMALLEST_MAIN, SMALLEST_GIANT = 0.29, 0.42, 0.8


def arrange(
    actors: Sequence[Actor], scenery: Scenery, frame: Frame, *, random: Random, is_underwater: bool = False
) -> list[Placement]:
    """Return a placement for every actor, from far to near, all inside the frame.

    Args:
        actors: The main figure first.
        scenery: Says where ground, water, table and air are.
        frame: Size of the picture.
        random: The source of chance.
        is_underwater: True if swimmers hover in the whole picture.
    """
    zones: dict[str, list[Actor]] = {"base": [], "air": [], "hanging": []}
    for actor in actors:
        swims = is_underwater and actor.stance == "water"
        zone = "air" if swims else actor.stance if actor.stance in ("air", "hanging") else "base"
        zones[zone].append(actor)
    is_shared = sum(bool(members) for members in zones.values()) > 1
    placements = _stand(zones["base"], scenery, frame, random, is_shared=is_shared)
    placements += fly(zones["air"], placements, frame, random, horizon=scenery.horizon)
    placements += hang(zones["hanging"], placements, scenery, frame)
    return sorted((keep_inside(p, frame) for p in placements), key=lambda p: (p.zone != "hanging", -p.depth))


def make_visible(actors: Sequence[Actor]) -> list[Actor]:
    """Return the actors with those that would be too small beside the largest one grown."""
    largest = max((max(actor.width, actor.height) for actor in actors), default=1.0)
    shares = [SMALLEST_GIANT if a.is_giant else SMALLEST_MAIN if a.figure == 0 else SMALLEST for a in actors]
    grown = [max(1.0, share * largest / max(a.width, a.height)) for a, share in zip(actors, shares, strict=True)]
    return [
        actor if scale == 1.0 else replace(actor, drawing=actor.drawing.placed(scale=scale))
        for actor, scale in zip(actors, grown, strict=True)
    ]


# Rows on the ground.


@dataclass(frozen=True)
class _Ground:
    far: float
    near: float
    zone: str

    def perspective(self, y: float) -> float:
        """Size at y as a share of the size at the near edge."""
        depth = (self.near - y) / max(1.0, self.near - self.far)
        return 1 - (1 - FARTHEST) * min(1.0, max(0.0, depth))


def _ground(actors: Sequence[Actor], scenery: Scenery, frame: Frame) -> _Ground:
    """Where the main figure's kind of figure stands here."""
    stance = actors[0].stance
    far, near = scenery.floor
    if stance in ("table", "water") and stance in scenery.surfaces:
        top = scenery.surfaces[stance]
        if stance == "table" and len(actors) > 3 and far < top < near:
            # A crowd takes the whole table.
            return _Ground(far, near, stance)
        deep = 0.2 if stance == "water" else 0.09
        # The shore ends the water, where there is one below it.
        shore = far if stance == "water" and far > top else 0.95 * frame.height
        return _Ground(top, max(top + 1, min(top + deep * frame.height, shore)), stance)
    return _Ground(far, max(near, far + 0.04 * frame.height), "ground")


def _stand(
    actors: Sequence[Actor], scenery: Scenery, frame: Frame, random: Random, *, is_shared: bool
) -> list[Placement]:
    if not actors:
        return []
    ground = _ground(actors, scenery, frame)
    best: tuple[float, list[Placement]] = (0.0, [])
    for count in _row_counts(actors):
        rows = _rows(actors, count)
        scale = _largest_scale(rows, ground, frame, is_shared=is_shared)
        placements = _place_rows(rows, scale, ground, frame)
        enough = ENOUGH_OF_FEW if len(actors) <= FEW else ENOUGH_VISIBLE
        score = scale * min(1.0, _least_visible(placements) / enough) ** 1.5
        # A single row is calmer; more rows must be clearly better to be worth it.
        if score > best[0] * 1.1:
            best = (score, placements)
    placed = [_jittered(p, random, frame, len(actors)) for p in best[1]]
    return _faced(placed, random)


def _row_counts(actors: Sequence[Actor]) -> range:
    if len(actors) == 2 and min(actor.width / actor.height for actor in actors) < WIDE:
        return range(1, 2)
    return range(1, min(4, len(actors)) + 1)


def _rows(actors: Sequence[Actor], count: int) -> list[list[Actor]]:
    """Deal actors to rows, far row first: large ones to the back, the rest in their order with the first in front."""
    sizes = [max(actor.width, actor.height) for actor in actors]
    is_mixed = max(sizes) > 1.5 * min(sizes)
    ordered = sorted(actors, key=lambda a: -a.height) if is_mixed else list(reversed(actors))
    size, extra = divmod(len(actors), count)
    rows: list[list[Actor]] = []
    start = 0
    for row in range(count):
        end = start + size + (1 if row >= count - extra else 0)
        rows.append(ordered[start:end])
        start = end
    return rows


def _largest_scale(rows: list[list[Actor]], ground: _Ground, frame: Frame, *, is_shared: bool) -> float:
    count = sum(len(row) for row in rows)
    small, large = 0.0, 4.0 * max(frame.width, frame.height)
    for _ in range(24):
        middle = (small + large) / 2
        placements = _place_rows(rows, middle, ground, frame)
        if _fits(placements, frame, count, is_shared=is_shared):
            small = middle
        else:
            large = middle
    return small


def _least_visible(placements: Sequence[Placement]) -> float:
    """The share of its box that the most hidden one still shows."""
    ordered = sorted(placements, key=lambda p: -p.depth)
    boxes = [placement.box for placement in ordered]
    return min(_visible_share(box, boxes[number + 1 :]) for number, box in enumerate(boxes))


def _visible_share(
    box: tuple[float, float, float, float], nearer: Sequence[tuple[float, float, float, float]]
) -> float:
    """Share of a grid of points in the box that no nearer box hides; figures fill about 0.8 of their boxes."""
    solid = [_shrunk(other, 0.1) for other in nearer]
    points = [
        (box[0] + (box[2] - box[0]) * across, box[1] + (box[3] - box[1]) * down)
        for across in (0.1, 0.3, 0.5, 0.7, 0.9)
        for down in (0.08, 0.25, 0.42, 0.58, 0.75, 0.92)
    ]
    hidden = sum(any(o[0] <= x <= o[2] and o[1] <= y <= o[3] for o in solid) for x, y in points)
    return 1 - hidden / len(points)


def _shrunk(box: tuple[float, float, float, float], share: float) -> tuple[float, float, float, float]:
    wide, tall = (box[2] - box[0]) * share, (box[3] - box[1]) * share
    return box[0] + wide, box[1] + tall, box[2] - wide, box[3] - tall


def _fits(placements: list[Placement], frame: Frame, count: int, *, is_shared: bool) -> bool:
    boxes = [placement.box for placement in placements]
    rank = min(count, len(TALLEST)) - 1
    tallest = TALLEST[rank] * frame.height * (0.84 if is_shared else 1.0)
    # Groups may fill more of the height than each of their members.
    whole = (0.86 if not is_shared else 0.7) * frame.height
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    return (
        right - left <= WIDEST[rank] * frame.width
        and bottom - top <= whole
        and max(box[3] - box[1] for box in boxes) <= tallest
        and top >= MARGIN * 1.4 * frame.height
    )


def _place_rows(rows: list[list[Actor]], scale: float, ground: _Ground, frame: Frame) -> list[Placement]:
    count = sum(len(row) for row in rows)
    reach = ground.near - ground.far
    tallest = max(actor.height for row in rows for actor in row) * scale
    share = 0.5 if count == 1 else 0.7 if count <= 3 and len(rows) == 1 else 0.93
    front = ground.far + reach * share * (0.7 if ground.zone == "water" else 1.0)
    # A tall figure comes nearer, so that its head stays in the picture and its feet near the lower third.
    front = min(max(front, 0.1 * frame.height + tallest), ground.near, 0.95 * frame.height)
    # Two stand clear of each other, a crowd overlaps.
    step = 0.8 if count == len(rows) else 0.6
    back = max(ground.far + reach * 0.05, front - step * tallest * (len(rows) - 1))
    placements: list[Placement] = []
    for number, row in enumerate(rows):
        share = number / (len(rows) - 1) if len(rows) > 1 else 1.0
        y = back + (front - back) * share
        size = scale * ground.perspective(y) / ground.perspective(front)
        sway = 0.34 if count == len(rows) else 0.25
        # Rows of odd and even length are staggered by themselves.
        is_level = len(rows) == 1 or len(row) % 2 != len(rows[number - 1]) % 2
        shift = 0.0 if is_level else sway * (-1 if number % 2 == 0 else 1)
        placements += _place_row(row, y, size, ground, frame, shift=shift, is_crowd=count > 4)
    left, right = min(p.box[0] for p in placements), max(p.box[2] for p in placements)
    return [p.moved(frame.width / 2 - (left + right) / 2, 0) for p in placements]


def _place_row(
    row: list[Actor], y: float, scale: float, ground: _Ground, frame: Frame, *, shift: float, is_crowd: bool
) -> list[Placement]:
    gap = 0.86 if is_crowd else 1.06
    advance = [actor.width * scale * gap for actor in row]
    left = frame.width / 2 - sum(advance) / 2 + shift * advance[0]
    depth = (ground.near - y) / max(1.0, ground.near - ground.far)
    placements: list[Placement] = []
    for number, (actor, width) in enumerate(zip(row, advance, strict=True)):
        box = actor.box
        middle = (box[0] + box[2]) / 2 * scale
        # Neighbours stand a little before and behind each other.
        step = (0.05 if number % 2 else -0.02) * actor.height * scale if len(row) > 1 else 0.0
        lower = y if ground.zone == "table" else min(max(y + step, ground.far), ground.near)
        placements.append(
            Placement(
                actor=actor, x=left + width / 2 - middle, y=lower, scale=scale,
                depth=min(0.9, max(0.1, 0.1 + 0.8 * depth - number * 0.001)), zone=ground.zone,
            )
        )  # fmt: skip
        left += width
    return placements


def _jittered(placement: Placement, random: Random, frame: Frame, count: int) -> Placement:
    if count == 1:
        # A single figure moves between the thirds and comes a little nearer or farther.
        placement = replace(placement, scale=placement.scale * random.uniform(0.84, 1.03))
        return placement.moved(random.uniform(-0.11, 0.11) * frame.width, random.uniform(-0.01, 0.015) * frame.height)
    return placement.moved(random.uniform(-0.018, 0.018) * frame.width, random.uniform(-0.004, 0.01) * frame.height)


def _faced(placements: list[Placement], random: Random) -> list[Placement]:
    """Pairs look at each other; vehicles and runners go the same way; the rest looks into the picture."""
    if len(placements) == 1:
        only = placements[0]
        mirrored = only.actor.kind not in ("vehicle", "building") and random.random() < 0.5
        return [turn_around(only, flip=mirrored)]
    sideways = [p for p in placements if p.actor.is_sideways]
    if all(p.actor.kind == "vehicle" for p in sideways) or len({p.actor.figure for p in sideways}) == 1:
        mirrored = bool(sideways) and sideways[0].actor.kind != "vehicle" and random.random() < 0.5
        return [turn_around(p, flip=mirrored and p.actor.is_sideways) for p in placements]
    middle = sum((p.box[0] + p.box[2]) / 2 for p in placements) / len(placements)
    return [turn_around(p, flip=p.actor.kind != "vehicle" and (p.box[0] + p.box[2]) / 2 > middle) for p in placements]
