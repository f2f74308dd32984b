"""What figures carry: a thing in a hand or before the belly, a hat on a head, a scarf around a neck."""

from __future__ import annotations

import math
from dataclasses import replace

from .attachment import anchor, centered, middle, natural_grip
from .casting import Actor
from .drawing import Drawing
from .path import Point
from .silhouette import measure_band
from .vector_styles.faces import find_eyes
from .vector_styles.treatment import Pen

__all__ = ["GRIP_ANCHORS", "hold", "wear"]

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
# What flies on a string, and its size with the string against the holder's height.
TETHERED = {"balloon": 0.9, "kite": 1.2}
# What stands on the ground beside the hand that holds it.
PLANTED = ("flag",)
TALLEST_PLANTED = 1.5
# Width of what is worn around a neck against the head's, and how far below the mouth it begins, crown to mouth being 1.
NECK, CHIN = 0.95, 0.3


def hold(holder: Actor, thing: Actor, *, hand: int = 0) -> Actor:
    """Return the holder with the thing in its first or other hand, small enough to be carried."""
    left, top, right, _ = holder.box
    size = max(thing.width, thing.height)
    usual = 0.62 if holder.kind == "person" or thing.kind == "tool" else 0.5
    largest = {"food": 0.4, **dict.fromkeys(BEINGS, 0.36)}.get(thing.kind, usual)
    scale = min(1.0, largest * holder.height / size)
    scale = max(scale, 0.22 * holder.height / size)
    scale = next((share * holder.height / size for name, share in TETHERED.items() if name in thing.names), scale)
    small = thing.drawing.placed(scale=scale)
    if thing.kind == "instrument" and holder.height > 0.8 * (right - left):
        return replace(holder, drawing=holder.drawing + Drawing(_played(holder, small).shapes))
    if thing.kind in BEINGS and not holder.is_sideways:
        return replace(holder, drawing=holder.drawing + Drawing(_in_arms(holder, small).shapes))
    if any(name in HELD_BEFORE for name in thing.names):
        return replace(holder, drawing=holder.drawing + Drawing(_before_belly(holder, small).shapes))
    side = right - (right - left) * 0.06 if hand == 0 else left + (right - left) * 0.06
    names = HAND_ANCHORS if hand == 0 else ("other_hand", *HAND_ANCHORS)
    if holder.is_sideways:
        # Seen from the side, what has no hands holds with its mouth; from the front that would hide the face.
        names = (*names, "mouth")
        has_hands = any(name in holder.drawing.anchors for name in HAND_ANCHORS)
        small = small.placed(scale=1.0 if has_hands or any(name in TETHERED for name in thing.names) else 0.6)
    palm = anchor(holder.drawing, names, (side, top * 0.42))
    grip = anchor(small, GRIP_ANCHORS, natural_grip(small, is_tool=thing.kind != "food"))
    if any(name in HELD_OVERHEAD for name in thing.names):
        return replace(holder, drawing=Drawing(_overhead(holder, small, palm, grip).shapes) + holder.drawing)
    if any(name in PLANTED for name in thing.names):
        return _plant(holder, thing, palm)
    placed = small.placed(x=palm[0] - grip[0], y=palm[1] - grip[1])
    return replace(holder, drawing=holder.drawing + Drawing(placed.shapes))


def _plant(holder: Actor, pole: Actor, palm: Point) -> Actor:
    """Behind the hand, its foot on the ground that the holder stands on."""
    scale = min(1.0, TALLEST_PLANTED * holder.height / pole.height)
    standing = pole.drawing.placed(scale=scale)
    grip = anchor(standing, GRIP_ANCHORS, (middle(standing), 0.0))
    return replace(holder, drawing=Drawing(standing.placed(x=palm[0] - grip[0]).shapes) + holder.drawing)


def _overhead(holder: Actor, roof: Drawing, palm: Point, grip: Point) -> Drawing:
    """As long as it takes to be a roof over the holder's head."""
    crown = anchor(holder.drawing, ("head_top",), (0.0, holder.box[1]))[1]
    grown = 1.45 * (palm[1] - crown) / max(1e-6, grip[1] - roof.bounds[1])
    return roof.placed(x=-grip[0], y=-grip[1]).placed(x=palm[0], y=palm[1], scale=max(1.0, grown))


def _played(holder: Actor, instrument: Drawing) -> Drawing:
    """What is blown is at the mouth, what hangs from straps upright before the belly, all else slanted before it."""
    left, top, right, _ = holder.box
    mouth = anchor(holder.drawing, ("mouth",), ((left + right) / 2, top * 0.7))
    own = instrument.anchors.get("mouth")
    if own is not None:
        return instrument.placed(x=mouth[0] - own[0], y=mouth[1] - own[1])
    seat = anchor(holder.drawing, ("seat",), (mouth[0], top * 0.35))
    belly = mouth[0] * 0.3 + seat[0] * 0.7, mouth[1] * 0.3 + seat[1] * 0.7
    hung = instrument.anchors.get("belly")
    if hung is not None:
        return instrument.placed(x=belly[0] - hung[0], y=belly[1] - hung[1])
    return centered(instrument).placed(rotate=52, x=belly[0], y=belly[1])


def _in_arms(holder: Actor, being: Drawing) -> Drawing:
    """Held before the chest, its head below the holder's chin."""
    mouth = anchor(holder.drawing, ("mouth",), (0.0, holder.box[1] * 0.7))
    carried = centered(being)
    return carried.placed(x=mouth[0] + 0.03 * holder.height, y=mouth[1] + 0.1 * holder.height - carried.bounds[1])


def _before_belly(holder: Actor, thing: Drawing) -> Drawing:
    """Carried with both hands."""
    hands = [holder.drawing.anchors[name] for name in ("hand", "other_hand") if name in holder.drawing.anchors]
    mouth = anchor(holder.drawing, ("mouth",), (0.0, holder.box[1] * 0.7))
    seat = anchor(holder.drawing, ("seat",), (mouth[0], holder.box[1] * 0.35))
    low = max([y for _, y in hands if y < seat[1]], default=seat[1])
    y = max(mouth[1] * 0.45 + seat[1] * 0.55, min(low, seat[1]))
    return centered(thing).placed(x=mouth[0] * 0.5 + seat[0] * 0.5, y=y)


def wear(wearer: Actor, thing: Actor, spot: str) -> Actor:
    """Return the wearer with the thing on its head or before its eyes."""
    left, top, right, _ = wearer.box
    width = _head_width(wearer)
    if spot == "eyes":
        x, y, across = _eye_line(wearer, width)
        worn = centered(thing.drawing.placed(scale=across / thing.width)).placed(x=x, y=y)
        return replace(wearer, drawing=wearer.drawing + Drawing(worn.shapes))
    if spot in ("neck", "head"):
        put = _around_neck if spot == "neck" else _around_head
        return replace(wearer, drawing=wearer.drawing + Drawing(put(wearer, thing, width).shapes))
    if spot == "ears":
        crown = anchor(wearer.drawing, ("head_top", "top"), ((left + right) / 2, top))
        worn = thing.drawing.placed(scale=width * 1.12 / thing.width)
        over = worn.placed(x=crown[0] - middle(worn), y=crown[1] - worn.bounds[1] - 0.06 * width)
        return replace(wearer, drawing=wearer.drawing + Drawing(over.shapes))
    place = anchor(wearer.drawing, ("head_top", "top"), ((left + right) / 2, top))
    hat = thing.drawing.placed(scale=width * 1.05 / thing.width)
    sunk = (hat.bounds[3] - hat.bounds[1]) * 0.16
    placed = hat.placed(x=place[0] - middle(hat), y=place[1] - hat.bounds[3] + sunk)
    return replace(wearer, drawing=wearer.drawing + Drawing(placed.shapes))


def _around_neck(wearer: Actor, thing: Actor, head: float) -> Drawing:
    """Below the chin; seen from the side, also behind it."""
    crown = anchor(wearer.drawing, ("head_top", "top"), (0.0, wearer.box[1]))
    mouth = anchor(wearer.drawing, ("mouth",), (crown[0], crown[1] + 0.8 * head))
    across, down = mouth[0] - crown[0], mouth[1] - crown[1]
    x = crown[0] - 0.1 * across if wearer.is_sideways else (crown[0] + mouth[0]) / 2
    collar = thing.drawing.placed(scale=NECK * head / thing.width)
    return collar.placed(x=x - middle(collar), y=mouth[1] + CHIN * down - collar.bounds[1])


def _around_head(wearer: Actor, thing: Actor, head: float) -> Drawing:
    """A globe with the whole head in it."""
    crown = anchor(wearer.drawing, ("head_top", "top"), (0.0, wearer.box[1]))
    mouth = anchor(wearer.drawing, ("mouth",), (crown[0], crown[1] + 0.8 * head))
    size = max(1.25 * head, 2.1 * math.dist(crown, mouth))
    globe = centered(thing.drawing.placed(scale=size / thing.height))
    return globe.placed(x=(crown[0] + mouth[0]) / 2, y=(crown[1] + mouth[1]) / 2 + 0.06 * size)


def _eye_line(wearer: Actor, head: float) -> tuple[float, float, float]:
    """(x, y) between the eyes, and the width of glasses: by the eyes that are drawn, else by crown and mouth."""
    eyes = find_eyes(wearer.drawing.shapes, Pen(wearer.height / 100, 0.0))
    if eyes is not None and all(_is_on_head(wearer, (eye.x, eye.y)) for eye in eyes):
        one, other = eyes
        across = other.x - one.x
        return (one.x + other.x) / 2, (one.y + other.y) / 2, max(across * 2.0, across + 2.4 * one.size)
    crown = anchor(wearer.drawing, ("head_top", "top"), (0.0, wearer.box[1]))
    mouth = anchor(wearer.drawing, ("mouth",), (crown[0], crown[1] + head))
    return (
        crown[0] * 0.4 + mouth[0] * 0.6,
        crown[1] * 0.4 + mouth[1] * 0.6,
        head * (0.62 if wearer.is_sideways else 0.82),
    )


def _is_on_head(wearer: Actor, point: Point) -> bool:
    """The spots of a giraffe come in pairs, too."""
    anchors = wearer.drawing.anchors
    if "head_top" not in anchors or "mouth" not in anchors:
        return True
    crown, mouth = anchors["head_top"], anchors["mouth"]
    return math.dist(point, ((crown[0] + mouth[0]) / 2, (crown[1] + mouth[1]) / 2)) < 1.1 * math.dist(crown, mouth)


def _head_width(wearer: Actor) -> float:
    left, top, right, _ = wearer.box
    crown = anchor(wearer.drawing, ("head_top",), (0.0, top))[1]
    head = measure_band(wearer.drawing, crown, crown + wearer.height * 0.15)
    usual = 0.5 * min(right - left, wearer.height * 0.7)
    return min(head[1] - head[0], usual * 1.4) if head else usual
