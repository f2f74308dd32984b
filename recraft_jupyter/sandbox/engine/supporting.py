"""What figures support: others on their top, in them behind the rim, or under them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .attachment import anchor, middle
from .casting import Actor
from .drawing import Drawing
from .path import Point, bounds
from .riding import ride

__all__ = ["SUPPORTS", "stand_on"]

# Who sits in what is large enough for them, such as a bathtub.
BEINGS = ("person", "animal", "fantasy")
# Of what crosses a bridge as a share of the bridge.
LONGEST_CROSSING = 0.6
# Against the height of their vase: how tall flowers are, and how much of that is in it.
FLOWER_HEIGHT, STEM_IN_WATER = 1.25, 0.3


def stand_on(support: Actor, others: list[Actor]) -> Actor:
    """Return the others in a row on the support's top."""
    left, top, right, _ = support.box
    is_seat = "seat" in support.drawing.anchors and support.kind != "vehicle"
    if len(others) == 1 and others[0].kind == "person" and is_seat:
        return replace(ride(others[0], support, is_saddled=True), figure=support.figure)
    x, y = anchor(support.drawing, ("surface", "seat", "top"), ((left + right) / 2, top))
    least = 0.26 * support.height
    if "roadway" in support.drawing.anchors:
        return _cross(support, others)
    if support.kind == "person":
        # Nobody sits in the lap of somebody who stands: a parrot sits on the shoulder.
        x, y = _shoulder(support)
        others = [_at_most(other, least) for other in others]
    row = _row(_at_least(others, least), x, y, width=(right - left) * 0.9)
    return replace(support, drawing=support.drawing + row)


def _cross(bridge: Actor, others: list[Actor]) -> Actor:
    """Return the bridge long enough for those who cross it, who are seen over its parapet."""
    wide = sum(other.width for other in others)
    longer = bridge.drawing.placed(scale=max(1.0, wide / (LONGEST_CROSSING * bridge.width)))
    x, y = longer.anchors["roadway"]
    crossing = _row(_at_least(others, 0.4 * bridge.height), x, y, width=LONGEST_CROSSING * bridge.width * 2)
    return replace(bridge, drawing=Drawing(crossing.shapes + longer.shapes, longer.anchors))


def stand_inside(container: Actor, others: list[Actor]) -> Actor:
    """Return the others looking out over the container's rim; many of them are heaped."""
    left, top, right, _ = container.box
    if "seat" in container.drawing.anchors and len(others) == 1 and others[0].kind in BEINGS:
        return replace(ride(others[0], container, is_saddled=False), figure=container.figure)
    x, y = anchor(container.drawing, ("surface", "top"), ((left + right) / 2, top))
    wide = (right - left) * 0.8
    if others[0].kind == "plant":
        return replace(container, drawing=_around(container, _arranged(others, container, x, y), y))
    if len(others) > 2:
        heap = _heap(others, x, y + 0.04 * container.height, width=wide)
        return replace(container, drawing=_around(container, heap, y))
    tallest = max(other.height for other in others)
    # What is put into something must be seen above its rim.
    row = _row(_at_least(others, 0.5 * min(container.height, container.width)), x, y, width=wide)
    sunk = 0.2 if tallest > 1.5 * container.height else 0.42
    return replace(container, drawing=_around(container, row.placed(y=(y - row.bounds[1]) * sunk), y))


def _arranged(flowers: list[Actor], container: Actor, x: float, y: float) -> Drawing:
    """Flowers fanned out of a neck, the middle ones in front."""
    middle_number = (len(flowers) - 1) / 2
    turn = min(22.0, 84.0 / len(flowers))
    fan = Drawing(())
    for number in sorted(range(len(flowers)), key=lambda number: -abs(number - middle_number)):
        flower, side = flowers[number], number - middle_number
        scale = FLOWER_HEIGHT * container.height / max(flower.height, 0.8 * flower.width) * (1 - 0.05 * abs(side))
        upright = flower.drawing.placed(x=-middle(flower.drawing) * scale, scale=scale)
        fan = fan + Drawing(upright.placed(x=x, y=y + STEM_IN_WATER * container.height, rotate=side * turn).shapes)
    return fan


def _around(container: Actor, content: Drawing, rim: float) -> Drawing:
    """The container's inside behind the content, the rest of it before."""
    shapes = container.drawing.shapes
    inside = [number for number, shape in enumerate(shapes) if bounds(shape.path)[3] <= rim + 0.25 * container.height]
    split = _first_gap(inside)
    behind, before = shapes[:split], shapes[split:]
    return Drawing((*behind, *content.shapes, *before), container.drawing.anchors)


def _first_gap(numbers: list[int]) -> int:
    """How many of the first shapes, from the back, are among the numbers."""
    return next((index for index, number in enumerate(numbers) if index != number), len(numbers))


def _heap(actors: list[Actor], x: float, y: float, *, width: float) -> Drawing:
    """A pile that is widest at the bottom: rows from the back, each standing deeper in the gaps of the one behind."""
    rows: list[list[Actor]] = []
    left = list(actors)
    while left:
        count = max(1, (len(left) + 1) // 2 if len(left) > 3 else len(left))
        rows.append(left[:count])
        left = left[count:]
    largest = sum(max(actor.width, actor.height) for actor in actors) / len(actors)
    scale = width / (max(2.0, len(rows[0]) * 0.78) * largest)
    pile = Drawing(())
    for number in reversed(range(len(rows))):
        row, lift = rows[number], number * 0.62 * largest * scale
        for column, actor in enumerate(row):
            size = max(actor.width, actor.height)
            drawing = actor.drawing.placed(scale=scale * min(max(size, 0.75 * largest), 1.25 * largest) / size)
            center = x + (column - (len(row) - 1) / 2) * largest * scale * 0.8
            base = y + 0.3 * largest * scale - lift
            pile = pile + Drawing(drawing.placed(x=center - middle(drawing), y=base).shapes)
    return pile


def stand_under(roof: Actor, others: list[Actor]) -> Actor:
    """Return the others before what they are under, which grows until it covers them."""
    others = _at_least(others, 0.34 * roof.height)
    tallest = max(other.height for other in others)
    widest = sum(other.width for other in others)
    grown = max(1.0, tallest / (0.62 * roof.height), widest / (0.7 * roof.width))
    cover = roof.drawing.placed(scale=min(grown, 3.0))
    row = _row(others, middle(cover), 0.0, width=(cover.bounds[2] - cover.bounds[0]) * 0.7)
    return replace(roof, drawing=cover + Drawing(row.placed(y=roof.height * 0.02).shapes), figure=others[0].figure)


SUPPORTS: dict[str, Callable[[Actor, list[Actor]], Actor]] = {
    "on": stand_on,
    "inside": stand_inside,
    "under": stand_under,
}


def _shoulder(person: Actor) -> Point:
    crown = anchor(person.drawing, ("head_top",), (0.0, person.box[1]))
    mouth = anchor(person.drawing, ("mouth",), (crown[0], crown[1] * 0.8))
    head = mouth[1] - crown[1]
    return crown[0] + head * 0.86, mouth[1] + head * 0.42


def _at_most(actor: Actor, height: float) -> Actor:
    scale = min(1.0, height / max(actor.height, actor.width))
    return replace(actor, drawing=actor.drawing.placed(scale=scale))


def _at_least(actors: list[Actor], height: float) -> list[Actor]:
    """What is too small to be seen grows."""
    grown = [max(1.0, height / max(actor.height, actor.width)) for actor in actors]
    return [replace(a, drawing=a.drawing.placed(scale=scale)) for a, scale in zip(actors, grown, strict=True)]


def _row(actors: list[Actor], x: float, y: float, *, width: float) -> Drawing:
    """Actors side by side around x, feet on y, made smaller if there is no room."""
    wide = sum(actor.width for actor in actors) * 1.02
    # A single figure may be wider than what it stands on, but not absurdly so.
    scale = min(1.0, max(width / wide, 0.3 if len(actors) > 1 else 0.55))
    row = Drawing(())
    left = x - wide * scale / 2
    for actor in actors:
        drawing = actor.drawing.placed(scale=scale)
        row = row + Drawing(drawing.placed(x=left - drawing.bounds[0], y=y).shapes)
        left += actor.width * 1.02 * scale
    return row
