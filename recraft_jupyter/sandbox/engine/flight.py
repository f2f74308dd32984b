"""Finds places for what does not stand: flyers in the free sky, and what hangs from above."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .casting import Actor
from .placement import MARGIN, Frame, Placement, turn_around
from .scene import Scenery

__all__ = ["fly", "hang"]

# Formations of flyers as (across, down) in the free sky, the leader first.
AIR_SPOTS = {
    2: [(0.34, 0.64), (0.68, 0.34)],
    3: [(0.48, 0.68), (0.26, 0.3), (0.76, 0.36)],
    4: [(0.36, 0.74), (0.24, 0.26), (0.74, 0.6), (0.64, 0.2)],
    5: [(0.5, 0.5), (0.22, 0.24), (0.8, 0.28), (0.25, 0.78), (0.78, 0.78)],
}
# What is seen in the whole sky, and the share of the width that it takes.
ARCHES = ("rainbow",)
WIDEST_ARCH = 0.86


def fly(
    actors: Sequence[Actor], standing: list[Placement], frame: Frame, random: Random, *, horizon: float
) -> list[Placement]:
    """Return flyers in the sky that those who stand leave free, the first one as the leader."""
    arches = [actor for actor in actors if any(name in ARCHES for name in actor.names)]
    if arches:
        rest = [actor for actor in actors if actor not in arches]
        span = [_span(arch, frame, horizon) for arch in arches]
        return [*span, *fly(rest, standing, frame, random, horizon=horizon)]
    if not actors:
        return []
    top = MARGIN * frame.height
    heads = min((p.box[1] for p in standing), default=0.86 * frame.height)
    # Alone in the air one is above the roofs, wherever the horizon leaves room for that.
    alone = min(0.84 * frame.height, max(0.66 * frame.height, horizon + 0.1 * frame.height))
    bottom = max(heads, 0.34 * frame.height) if standing else alone
    share = 0.34 if standing else 0.62
    area = (frame.width * (0.62 if standing else 0.72), min(bottom - top, share * frame.height * 1.3))
    scale = _air_scale(actors, area)
    spots = _air_spots(len(actors), random, is_alone=not standing)
    placements: list[Placement] = []
    for actor, (across, down) in zip(actors, spots, strict=True):
        box = actor.box
        size = scale * (random.uniform(0.86, 1.05) if placements else 1.0 if len(actors) < 3 else 1.3)
        x = frame.width * across - (box[0] + box[2]) / 2 * size
        y = top + (bottom - top) * down - (box[1] + box[3]) / 2 * size
        flip = across > 0.5 and actor.kind not in ("vehicle",) and actor.is_sideways
        placement = Placement(actor=actor, x=x, y=y, scale=size, depth=0.35 + down * 0.1, zone="air")
        placements.append(turn_around(placement, flip=flip))
    return placements


def _span(arch: Actor, frame: Frame, horizon: float) -> Placement:
    """From side to side behind everything, its feet at the horizon."""
    left, _, right, bottom = arch.box
    scale = min(WIDEST_ARCH * frame.width / arch.width, 0.86 * horizon / arch.height)
    x = frame.width / 2 - (left + right) / 2 * scale
    return Placement(actor=arch, x=x, y=horizon - bottom * scale, scale=scale, depth=0.94, zone="air")


def _air_scale(actors: Sequence[Actor], area: tuple[float, float]) -> float:
    width, height = max(a.width for a in actors), max(a.height for a in actors)
    count = len(actors)
    crowd = 1.0 if count == 1 else 0.64 if count == 2 else 1.1 / math.sqrt(count + 1)
    return min(area[0] / width, area[1] * 0.86 / height) * crowd


def _air_spots(count: int, random: Random, *, is_alone: bool) -> list[tuple[float, float]]:
    """Points in the unit square, well apart from each other; one alone is near the middle."""
    if count == 1:
        return [(0.5 + random.uniform(-0.04, 0.04), 0.48) if is_alone else (random.choice((0.3, 0.7)), 0.46)]
    if count in AIR_SPOTS:
        return AIR_SPOTS[count]
    spots: list[tuple[float, float]] = [(0.5, 0.5)]
    while len(spots) < count:
        candidates = [(random.uniform(0.12, 0.88), random.uniform(0.12, 0.88)) for _ in range(24)]
        spots.append(max(candidates, key=lambda c: min(math.dist(c, spot) for spot in spots)))
    return spots


def hang(actors: Sequence[Actor], standing: list[Placement], scenery: Scenery, frame: Frame) -> list[Placement]:
    """Return what hangs, from the place's own height, beside the main figure."""
    if not actors:
        return []
    free = (0.36 if standing else 0.68) * frame.height
    width = frame.width * (0.3 if standing else 0.68) if len(actors) == 1 else frame.width * 0.84 / len(actors)
    scale = min(free / max(a.height for a in actors), width / max(a.width for a in actors))
    top = max(scenery.surfaces.get("hanging", 0.0), 0.08 * frame.height if standing else 0.12 * frame.height)
    focus = standing[0].x / frame.width if standing else 0.5
    single = 0.5 if not standing else 0.24 if focus > 0.45 else 0.76
    placements: list[Placement] = []
    for number, actor in enumerate(actors):
        across = single if len(actors) == 1 else 0.08 + 0.84 * (number + 0.5) / len(actors)
        box = actor.box
        x = frame.width * across - (box[0] + box[2]) / 2 * scale
        placements.append(Placement(actor=actor, x=x, y=top - box[1] * scale, scale=scale, depth=0.95, zone="hanging"))
    return placements
