"""Who rides what: in a saddle, behind the rim of a boat, at the window of a car, astride a bicycle."""

from __future__ import annotations

from dataclasses import replace

from .attachment import anchor, centered, cut_to, middle
from .casting import Actor
from .drawing import Drawing
from .path import Point
from .silhouette import measure_band

__all__ = ["board", "ride"]

# Height of a rider as shares of the mount's size: in a saddle, inside, and inside what flies.
SADDLE_FIT, SEAT_FIT = (0.3, 0.95), (0.28, 0.55)
FITS = {"air": (0.14, 0.18)}
# Four-footed riders: their length as a share of the mount's, and where their belly is as a share of their height.
LONGEST_ASTRIDE, BELLY = 0.86, 0.4
# Of a head at a window: its size against the height from sill to roof, and the largest share of the vehicle.
HEAD_AT_WINDOW, LARGEST_AT_WINDOW = 1.3, 0.2
# From seat to seat, from the first to the last, and from there to the end, as shares of the vehicle's length.
SEAT_STEP, ROOM, EDGE = 0.2, 0.46, 0.12
# The same in a basket, as a share of the height of its opening.
CLOSE = 0.8
# The way from crown to chin against that from crown to mouth.
CHIN = 1.5


def ride(rider: Actor, mount: Actor, *, is_saddled: bool) -> Actor:
    """Return the rider on the mount's seat, behind the rim of what one sits in, or at its window."""
    if mount.kind in ("thing", "tool") and mount.height > 1.5 * mount.width:
        mount = _laid_down(mount)
    if not is_saddled and "window" in mount.drawing.anchors:
        return _look_out(rider, mount)
    if is_saddled and mount.kind == "vehicle" and _is_four_footed(rider):
        return _sit_astride(rider, mount)
    return _sit(rider, mount, is_saddled=is_saddled)


def board(seated: Actor, vehicle: Actor, others: list[Actor]) -> Actor:
    """Return the vehicle with more riders, each a seat farther from its nearer end; who has no seat is left out.

    Args:
        seated: The vehicle with its first rider.
        vehicle: The vehicle alone.
        others: Who else is in it.
    """
    anchors, (left, _, right, _) = vehicle.drawing.anchors, vehicle.box
    first = anchor(vehicle.drawing, ("window", "seat"), (middle(vehicle.drawing), 0.0))[0]
    way = 1 if first < middle(vehicle.drawing) else -1
    step = way * min(SEAT_STEP, ROOM / max(1, len(others))) * vehicle.width
    if "lintel" in anchors:
        # In a basket one stands close.
        step = way * CLOSE * (anchors["window"][1] - anchors["lintel"][1])
    for number, other in enumerate(others, 1):
        if not left + EDGE * vehicle.width < first + step * number < right - EDGE * vehicle.width:
            break
        moved = {name: (x + step * number, y) for name, (x, y) in anchors.items() if name in ("seat", "window")}
        back = replace(vehicle, drawing=Drawing(vehicle.drawing.shapes, {**anchors, **moved}))
        full = ride(other, back, is_saddled=False)
        own = set(map(id, vehicle.drawing.shapes))
        added = tuple(shape for shape in full.drawing.shapes if id(shape) not in own)
        is_before = id(full.drawing.shapes[0]) in own
        shapes = seated.drawing.shapes + added if is_before else added + seated.drawing.shapes
        seated = replace(seated, drawing=Drawing(shapes, seated.drawing.anchors))
    return seated


def _sit(rider: Actor, mount: Actor, *, is_saddled: bool) -> Actor:
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


def _is_four_footed(rider: Actor) -> bool:
    return rider.is_sideways and rider.kind in ("animal", "fantasy") and rider.width > 0.8 * rider.height


def _sit_astride(rider: Actor, mount: Actor) -> Actor:
    """Belly on the saddle, the legs behind the frame, the head before it, no longer than the mount itself."""
    seat = anchor(mount.drawing, ("seat", "saddle"), (middle(mount.drawing), mount.box[1]))
    fit = min(LONGEST_ASTRIDE * mount.width / rider.width, -0.8 * seat[1] / (BELLY * rider.height))
    sitting = rider.drawing.placed(scale=fit)
    left, top, right, bottom = sitting.bounds
    x = (seat[0] + middle(mount.drawing)) / 2
    y = seat[1] - (bottom - BELLY * (bottom - top))
    placed = sitting.placed(x=x - (left + right) / 2, y=y)
    low = max(seat[1], y + _head(rider)[1][1] * fit)
    upper = (x - 2 * mount.width, low - 2 * mount.width, x + 2 * mount.width, low)
    before = Drawing(cut_to(placed.shapes, upper))
    return replace(mount, drawing=placed + mount.drawing + before, figure=rider.figure)


def _look_out(rider: Actor, mount: Actor) -> Actor:
    """Head and shoulders at the window, cut by its sill."""
    sill = mount.drawing.anchors["window"]
    roof = anchor(mount.drawing, ("lintel", "top"), (0.0, mount.box[1]))[1]
    size = min(HEAD_AT_WINDOW * (sill[1] - roof), LARGEST_AT_WINDOW * max(mount.width, mount.height))
    crown, chin = _head(rider)
    scale = size / (chin[1] - crown[1])
    looking = rider.drawing.placed(scale=scale)
    placed = looking.placed(x=sill[0] - (crown[0] + chin[0]) / 2 * scale, y=sill[1] - chin[1] * scale)
    # Of animals from the side, the back would be seen behind the head.
    back = 0.8 if rider.is_sideways else 1.2
    seen = Drawing(cut_to(placed.shapes, (sill[0] - back * size, sill[1] - 8 * size, sill[0] + 1.2 * size, sill[1])))
    return replace(mount, drawing=mount.drawing + seen, figure=rider.figure)


def _head(rider: Actor) -> tuple[Point, Point]:
    """Crown and chin; of what has no face, its upper half."""
    anchors = rider.drawing.anchors
    if "head_top" not in anchors or "mouth" not in anchors:
        across = middle(rider.drawing)
        return (across, rider.box[1]), (across, rider.box[1] * 0.5)
    crown, mouth = anchors["head_top"], anchors["mouth"]
    return crown, (mouth[0], crown[1] + max(CHIN * (mouth[1] - crown[1]), 0.12 * rider.height))
