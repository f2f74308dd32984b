"""Puts figures that touch together into one drawing: rider on mount, thing in hand, hat on head, cat on table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .casting import Actor, Cast
from .description import Relation
from .drawing import Drawing
from .path import Point, bounds
from .relations import find_wearing_anchor, is_worn_anyway
from .silhouette import measure_band
from .vector_styles.faces import find_eyes
from .vector_styles.treatment import Pen

__all__ = ["MOST_SHOWN", "build_ensembles"]

# More than these are never drawn, whatever number the prompt says.
MOST_SHOWN = 14
CARRIED = ("riding", "holding", "wearing")
SUPPORTED = ("on", "inside", "under")
# What one sits on; in everything else that moves one sits inside, behind the rim.
SADDLED = ("bicycle", "motorcycle", "scooter", "sled", "broom")
# On these one stands.
STOOD = ("skateboard", "surfboard", "snowboard", "carpet")
# What takes both hands, and what is held over the head.
HELD_BEFORE = (
    "book",
    "open book",
    "box",
    "gift",
    "laptop",
    "basket",
    "map",
    "newspaper",
    "cake",
    "pot",
    "bowl",
    "drum",
)
BEINGS = ("person", "animal", "fantasy")
HELD_OVERHEAD = ("umbrella",)
HAND_ANCHORS = ("hand", "paw", "trunk", "other_hand")
GRIP_ANCHORS = ("grip", "handle", "hold", "hand")
# Height of a rider as shares of the mount's size: in a saddle, inside, and inside what flies.
SADDLE_FIT, SEAT_FIT = (0.3, 0.95), (0.28, 0.55)
FITS = {"air": (0.14, 0.18)}
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
        mounts = [r.target for r in self.relations if r.actor == index and r.kind == "riding"]
        if any(self.cast.subject(mount).names[0] in STOOD for mount in mounts):
            return "standing"
        kinds = [relation.kind for relation in self.relations if index == relation.actor]
        kinds.sort(key=lambda kind: kind == "holding")
        kinds += ["chasing" for relation in self.relations if relation.kind == "chasing" and relation.target == index]
        return next((POSES[kind] for kind in kinds if kind in POSES), "")

    def _carry(self, actor: Actor, relation: Relation, copy: int) -> Actor:
        if relation.kind == "wearing" and self._is_not_put_on(relation):
            return actor
        other = self._bunch(relation.target, copy) if relation.kind == "holding" else self.build(relation.target, copy)
        if relation.kind == "riding":
            names = self.cast.subject(relation.target).names
            if names[0] in STOOD:
                return replace(stand_on(other, [actor]), figure=actor.figure)
            return ride(actor, other, is_saddled=other.kind != "vehicle" or names[0] in SADDLED)
        if relation.kind == "wearing":
            return wear(actor, other, find_wearing_anchor(self.figures[relation.target]) or "head_top")
        held = [r.target for r in self.relations if r.kind == "holding" and r.actor == relation.actor]
        return hold(actor, other, hand=held.index(relation.target))

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
        grip = _anchor(first.drawing, GRIP_ANCHORS, _natural_grip(first.drawing, is_tool=first.kind != "food"))
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
                shown = range(count) if self.figures[index].count == 1 else range(copy, copy + 1)
                others += [self.build(relation.actor, number) for number in shown]
        return others


def ride(rider: Actor, mount: Actor, *, is_saddled: bool) -> Actor:
    """Return the rider on the mount's seat; behind the rim of what one sits in."""
    if mount.kind in ("thing", "tool") and mount.height > 1.5 * mount.width:
        mount = _laid_down(mount)
    extent = max(mount.width, mount.height)
    low, high = SADDLE_FIT if is_saddled else FITS.get(mount.stance, SEAT_FIT)
    fit = min(max(1.0, low * extent / rider.height), high * extent / rider.height)
    left, top, right, bottom = mount.box
    seat = _anchor(mount.drawing, ("seat", "saddle", "deck", "top"), ((left + right) / 2, top + (bottom - top) * 0.12))
    sitting = rider.drawing.placed(scale=fit)
    is_hidden = not is_saddled and _is_covered(mount, sitting, seat)
    if is_hidden and mount.stance == "ground":
        # Nobody would be seen through the roof, so they look out of it.
        seat = _anchor(mount.drawing, ("top",), (seat[0], top))
    # An animal's seat is for its rider; it sits on its own lower end.
    tall = sitting.bounds[3] - sitting.bounds[1]
    sunk = 0.04 if is_saddled else 0.14 if is_hidden else 0.3
    own = _anchor(sitting, ("seat",) if rider.kind == "person" else (), (0.0, sitting.bounds[3] - tall * sunk))
    placed = sitting.placed(x=seat[0] - own[0], y=seat[1] - own[1])
    is_before = is_saddled or (is_hidden and mount.stance == "water")
    drawing = mount.drawing + placed if is_before else placed + mount.drawing
    return replace(mount, drawing=drawing, figure=rider.figure)


def _laid_down(mount: Actor) -> Actor:
    """A broom is ridden lying in the air, handle first."""
    lying = _centered(mount.drawing).placed(rotate=78)
    raised = lying.placed(y=-lying.bounds[3])
    return replace(mount, drawing=Drawing(raised.shapes, {"seat": (0.0, -mount.width * 0.4)}), stance="air")


def _is_covered(mount: Actor, sitting: Drawing, seat: Point) -> bool:
    """True if the mount is drawn where the head of somebody on the seat would be."""
    left, top, right, bottom = sitting.bounds
    head = seat[1] - (bottom - top) * 0.7
    cover = measure_band(mount.drawing, head - (bottom - top) * 0.1, head + (bottom - top) * 0.1)
    half = (right - left) / 3
    return cover is not None and cover[0] < seat[0] + half and cover[1] > seat[0] - half


def hold(holder: Actor, thing: Actor, *, hand: int = 0) -> Actor:
    """Return the holder with the thing in its first or other hand, small enough to be carried."""
    left, top, right, _ = holder.box
    size = max(thing.width, thing.height)
    largest = 0.36 if thing.kind in BEINGS else 0.4 if thing.kind == "food" else 0.62 if holder.kind == "person" or thing.kind == "tool" else 0.5
    scale = min(1.0, largest * holder.height / size)
    scale = max(scale, 0.22 * holder.height / size)
    small = thing.drawing.placed(scale=scale)
    if thing.kind == "instrument" and holder.height > 0.8 * (right - left):
        return replace(holder, drawing=holder.drawing + Drawing(_played(holder, small).shapes))
    if any(name in HELD_BEFORE for name in thing.names) or (thing.kind in BEINGS and not holder.is_sideways):
        return replace(holder, drawing=holder.drawing + Drawing(_before_belly(holder, small).shapes))
    side = right - (right - left) * 0.06 if hand == 0 else left + (right - left) * 0.06
    names = HAND_ANCHORS if hand == 0 else ("other_hand", *HAND_ANCHORS)
    if holder.is_sideways:
        # Seen from the side, what has no hands holds with its mouth; from the front that would hide the face.
        names = (*names, "mouth")
        small = small.placed(scale=0.6 if not any(name in holder.drawing.anchors for name in HAND_ANCHORS) else 1.0)
    palm = _anchor(holder.drawing, names, (side, top * 0.42))
    grip = _anchor(small, GRIP_ANCHORS, _natural_grip(small, is_tool=thing.kind != "food"))
    if any(name in HELD_OVERHEAD for name in thing.names):
        crown = _anchor(holder.drawing, ("head_top",), (0.0, top))[1]
        grown = 1.45 * (palm[1] - crown) / max(1e-6, grip[1] - small.bounds[1])
        roof = small.placed(x=-grip[0], y=-grip[1]).placed(x=palm[0], y=palm[1], scale=max(1.0, grown))
        return replace(holder, drawing=Drawing(roof.shapes) + holder.drawing)
    placed = small.placed(x=palm[0] - grip[0], y=palm[1] - grip[1])
    return replace(holder, drawing=holder.drawing + Drawing(placed.shapes))


def _played(holder: Actor, instrument: Drawing) -> Drawing:
    """What is blown is at the mouth, everything else before the belly, its neck towards the other hand."""
    left, top, right, _ = holder.box
    mouth = _anchor(holder.drawing, ("mouth",), ((left + right) / 2, top * 0.7))
    own = instrument.anchors.get("mouth")
    if own is not None:
        return instrument.placed(x=mouth[0] - own[0], y=mouth[1] - own[1])
    seat = _anchor(holder.drawing, ("seat",), (mouth[0], top * 0.35))
    belly = mouth[0] * 0.3 + seat[0] * 0.7, mouth[1] * 0.3 + seat[1] * 0.7
    return _centered(instrument).placed(rotate=52, x=belly[0], y=belly[1])


def _before_belly(holder: Actor, thing: Drawing) -> Drawing:
    """Carried with both hands."""
    hands = [holder.drawing.anchors[name] for name in ("hand", "other_hand") if name in holder.drawing.anchors]
    mouth = _anchor(holder.drawing, ("mouth",), (0.0, holder.box[1] * 0.7))
    seat = _anchor(holder.drawing, ("seat",), (mouth[0], holder.box[1] * 0.35))
    low = max([y for _, y in hands if y < seat[1]], default=seat[1])
    y = max(mouth[1] * 0.45 + seat[1] * 0.55, min(low, seat[1]))
    return _centered(thing).placed(x=mouth[0] * 0.5 + seat[0] * 0.5, y=y)


def wear(wearer: Actor, thing: Actor, anchor: str) -> Actor:
    """Return the wearer with the thing on its head or before its eyes."""
    left, top, right, _ = wearer.box
    width = _head_width(wearer)
    if anchor == "eyes":
        x, y, across = _eye_line(wearer, width)
        worn = _centered(thing.drawing.placed(scale=across / thing.width)).placed(x=x, y=y)
        return replace(wearer, drawing=wearer.drawing + Drawing(worn.shapes))
    if anchor == "ears":
        crown = _anchor(wearer.drawing, ("head_top", "top"), ((left + right) / 2, top))
        worn = thing.drawing.placed(scale=width * 1.12 / thing.width)
        over = worn.placed(x=crown[0] - _middle(worn), y=crown[1] - worn.bounds[1] - 0.06 * width)
        return replace(wearer, drawing=wearer.drawing + Drawing(over.shapes))
    place = _anchor(wearer.drawing, ("head_top", "top"), ((left + right) / 2, top))
    hat = thing.drawing.placed(scale=width * 1.05 / thing.width)
    sunk = (hat.bounds[3] - hat.bounds[1]) * 0.16
    placed = hat.placed(x=place[0] - _middle(hat), y=place[1] - hat.bounds[3] + sunk)
    return replace(wearer, drawing=wearer.drawing + Drawing(placed.shapes))


def _eye_line(wearer: Actor, head: float) -> tuple[float, float, float]:
    """(x, y) between the eyes, and the width of glasses: by the eyes that are drawn, else by crown and mouth."""
    eyes = find_eyes(wearer.drawing.shapes, Pen(wearer.height / 100, 0.0))
    if eyes is not None:
        one, other = eyes
        across = other.x - one.x
        return (one.x + other.x) / 2, (one.y + other.y) / 2, max(across * 2.0, across + 2.4 * one.size)
    crown = _anchor(wearer.drawing, ("head_top", "top"), (0.0, wearer.box[1]))
    mouth = _anchor(wearer.drawing, ("mouth",), (crown[0], crown[1] + head))
    return (
        crown[0] * 0.4 + mouth[0] * 0.6,
        crown[1] * 0.4 + mouth[1] * 0.6,
        head * (0.62 if wearer.is_sideways else 0.82),
    )


def _head_width(wearer: Actor) -> float:
    left, top, right, _ = wearer.box
    crown = _anchor(wearer.drawing, ("head_top",), (0.0, top))[1]
    head = measure_band(wearer.drawing, crown, crown + wearer.height * 0.15)
    usual = 0.5 * min(right - left, wearer.height * 0.7)
    return min(head[1] - head[0], usual * 1.4) if head else usual


def stand_on(support: Actor, others: list[Actor]) -> Actor:
    """Return the others in a row on the support's top."""
    left, top, right, _ = support.box
    is_seat = "seat" in support.drawing.anchors and support.kind != "vehicle"
    if len(others) == 1 and others[0].kind == "person" and is_seat:
        return replace(ride(others[0], support, is_saddled=True), figure=support.figure)
    x, y = _anchor(support.drawing, ("surface", "seat", "top"), ((left + right) / 2, top))
    row = _row(_at_least(others, 0.26 * support.height), x, y, width=(right - left) * 0.9)
    return replace(support, drawing=support.drawing + row)


def stand_inside(container: Actor, others: list[Actor]) -> Actor:
    """Return the others looking out over the container's rim; many of them are heaped."""
    left, top, right, _ = container.box
    x, y = _anchor(container.drawing, ("surface", "top"), ((left + right) / 2, top))
    wide = (right - left) * 0.8
    if len(others) > 2:
        heap = _heap(others, x, y + 0.04 * container.height, width=wide)
        return replace(container, drawing=_around(container, heap, y))
    tallest = max(other.height for other in others)
    # What is put into something must be seen above its rim.
    row = _row(_at_least(others, 0.5 * min(container.height, container.width)), x, y, width=wide)
    sunk = 0.2 if tallest > 1.5 * container.height or others[0].kind == "plant" else 0.42
    return replace(container, drawing=_around(container, row.placed(y=(y - row.bounds[1]) * sunk), y))


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
        size = max(1, (len(left) + 1) // 2 if len(left) > 3 else len(left))
        rows.append(left[:size])
        left = left[size:]
    largest = sum(max(actor.width, actor.height) for actor in actors) / len(actors)
    scale = width / (max(2.0, len(rows[0]) * 0.78) * largest)
    pile = Drawing(())
    for number in reversed(range(len(rows))):
        row, lift = rows[number], number * 0.62 * largest * scale
        for column, actor in enumerate(row):
            drawing = actor.drawing.placed(scale=scale)
            middle = x + (column - (len(row) - 1) / 2) * largest * scale * 0.8
            base = y + 0.3 * largest * scale - lift
            pile = pile + Drawing(drawing.placed(x=middle - _middle(drawing), y=base).shapes)
    return pile


def stand_under(roof: Actor, others: list[Actor]) -> Actor:
    """Return the others before what they are under, which grows until it covers them."""
    others = _at_least(others, 0.34 * roof.height)
    tallest = max(other.height for other in others)
    widest = sum(other.width for other in others)
    grown = max(1.0, tallest / (0.62 * roof.height), widest / (0.7 * roof.width))
    cover = roof.drawing.placed(scale=min(grown, 3.0))
    row = _row(others, _middle(cover), 0.0, width=(cover.bounds[2] - cover.bounds[0]) * 0.7)
    return replace(roof, drawing=cover + Drawing(row.placed(y=roof.height * 0.02).shapes), figure=others[0].figure)


SUPPORTS: dict[str, Callable[[Actor, list[Actor]], Actor]] = {
    "on": stand_on,
    "inside": stand_inside,
    "under": stand_under,
}


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


def _anchor(drawing: Drawing, names: tuple[str, ...], otherwise: Point) -> Point:
    return next((drawing.anchors[name] for name in names if name in drawing.anchors), otherwise)


def _natural_grip(drawing: Drawing, *, is_tool: bool = True) -> Point:
    """Tall tools are held low, other things in their middle."""
    left, top, right, bottom = drawing.bounds
    is_tall = is_tool and bottom - top > 1.3 * (right - left)
    return (left + right) / 2, bottom - (bottom - top) * (0.14 if is_tall else 0.5)


def _centered(drawing: Drawing) -> Drawing:
    left, top, right, bottom = drawing.bounds
    return drawing.placed(x=-(left + right) / 2, y=-(top + bottom) / 2)


def _middle(drawing: Drawing) -> float:
    return (drawing.bounds[0] + drawing.bounds[2]) / 2
