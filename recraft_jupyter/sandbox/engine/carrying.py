"""What figures carry: a rider on a mount, a thing in a hand or before the belly, a hat on a head."""

from __future__ import annotations

from dataclasses import replace

from .attachment import anchor, centered, middle, natural_grip
from .casting import Actor
from .drawing import Drawing
from .path import Point
from .silhouette import measure_band
from .vector_styles.faces import find_eyes
from .vector_styles.treatment import Pen

__all__ = ["GRIP_ANCHORS", "hold", "ride", "wear"]

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


def ride(rider: Actor, mount: Actor, *, is_saddled: bool) -> Actor:
    """Return the rider on the mount's seat; behind the rim of what one sits in."""
    if mount.kind in ("thing", "tool") and mount.height > 1.5 * mount.width:
        mount = _laid_down(mount)
    extent = max(mount.width, mount.height)
    low, high = SADDLE_FIT if is_saddled else FITS.get(mount.stance, SEAT_FIT)
    fit = min(max(1.0, low * extent / rider.height), high * extent / rider.height)
    left, top, right, bottom = mount.box
    seat = anchor(mount.drawing, ("seat", "saddle", "deck", "top"), ((left + right) / 2, top + (bottom - top) * 0.12))
    sitting = rider.drawing.placed(scale=fit)
    is_hidden = not is_saddled and _is_covered(mount, sitting, seat)
    if is_hidden and mount.stance == "ground":
        # Nobody would be seen through the roof, so they look out of it.
        seat = anchor(mount.drawing, ("top",), (seat[0], top))
    # An animal's seat is for its rider; it sits on its own lower end.
    tall = sitting.bounds[3] - sitting.bounds[1]
    sunk = 0.04 if is_saddled else 0.14 if is_hidden else 0.3
    own = anchor(sitting, ("seat",) if rider.kind == "person" else (), (0.0, sitting.bounds[3] - tall * sunk))
    placed = sitting.placed(x=seat[0] - own[0], y=seat[1] - own[1])
    is_before = is_saddled or (is_hidden and mount.stance == "water")
    drawing = mount.drawing + placed if is_before else placed + mount.drawing
    return replace(mount, drawing=drawing, figure=rider.figure)


def _laid_down(mount: Actor) -> Actor:
    """A broom is ridden lying in the air, handle first."""
    lying = centered(mount.drawing).placed(rotate=78)
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
    usual = 0.62 if holder.kind == "person" or thing.kind == "tool" else 0.5
    largest = {"food": 0.4, **dict.fromkeys(BEINGS, 0.36)}.get(thing.kind, usual)
    scale = min(1.0, largest * holder.height / size)
    scale = max(scale, 0.22 * holder.height / size)
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
        small = small.placed(scale=0.6 if not any(name in holder.drawing.anchors for name in HAND_ANCHORS) else 1.0)
    palm = anchor(holder.drawing, names, (side, top * 0.42))
    grip = anchor(small, GRIP_ANCHORS, natural_grip(small, is_tool=thing.kind != "food"))
    if any(name in HELD_OVERHEAD for name in thing.names):
        return replace(holder, drawing=Drawing(_overhead(holder, small, palm, grip).shapes) + holder.drawing)
    placed = small.placed(x=palm[0] - grip[0], y=palm[1] - grip[1])
    return replace(holder, drawing=holder.drawing + Drawing(placed.shapes))


def _overhead(holder: Actor, roof: Drawing, palm: Point, grip: Point) -> Drawing:
    """As long as it takes to be a roof over the holder's head."""
    crown = anchor(holder.drawing, ("head_top",), (0.0, holder.box[1]))[1]
    grown = 1.45 * (palm[1] - crown) / max(1e-6, grip[1] - roof.bounds[1])
    return roof.placed(x=-grip[0], y=-grip[1]).placed(x=palm[0], y=palm[1], scale=max(1.0, grown))


def _played(holder: Actor, instrument: Drawing) -> Drawing:
    """What is blown is at the mouth, everything else before the belly, its neck towards the other hand."""
    left, top, right, _ = holder.box
    mouth = anchor(holder.drawing, ("mouth",), ((left + right) / 2, top * 0.7))
    own = instrument.anchors.get("mouth")
    if own is not None:
        return instrument.placed(x=mouth[0] - own[0], y=mouth[1] - own[1])
    seat = anchor(holder.drawing, ("seat",), (mouth[0], top * 0.35))
    belly = mouth[0] * 0.3 + seat[0] * 0.7, mouth[1] * 0.3 + seat[1] * 0.7
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


def _eye_line(wearer: Actor, head: float) -> tuple[float, float, float]:
    """(x, y) between the eyes, and the width of glasses: by the eyes that are drawn, else by crown and mouth."""
    eyes = find_eyes(wearer.drawing.shapes, Pen(wearer.height / 100, 0.0))
    if eyes is not None:
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


def _head_width(wearer: Actor) -> float:
    left, top, right, _ = wearer.box
    crown = anchor(wearer.drawing, ("head_top",), (0.0, top))[1]
    head = measure_band(wearer.drawing, crown, crown + wearer.height * 0.15)
    usual = 0.5 * min(right - left, wearer.height * 0.7)
    return min(head[1] - head[0], usual * 1.4) if head else usual
