"""Composes marks for icons: the figures as one group, varied by chance, alone or in an emblem of their own."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from random import Random

from .casting import Actor
from .drawing import Drawing, Shape, circle, outline, rectangle, star
from .placement import Frame

__all__ = ["MARK_FILL", "draw_mark_of"]

# Share of the shorter side that a mark fills.
MARK_FILL = 0.78
WIDE_MARK = 1.5
MOST_IN_A_MARK = 3
# A round frame, or any frame, is left out around a figure that is longer than this.
NEARLY_SQUARE, LONG = 1.45, 1.8
SPARKS_FILL = 0.92
FRAME_WIDTH = 0.042
MOST_TURN = 5.0
SMALLEST_ROOM = 0.93
DARK, PALE = "#2a2f3d", "#f2b632"


def draw_mark_of(actors: Sequence[Actor], frame: Frame, random: Random) -> Drawing:
    """Return the figures as one mark in the middle of the frame.

    Args:
        actors: At most three of them are shown.
        frame: Size of the picture.
        random: Decides about mirroring, tilt, emblem and a little of the size: no two marks are quite the same.
    """
    is_mirrored, turn = random.random() < 0.5, random.triangular(-MOST_TURN, MOST_TURN)
    emblem, fill, is_round = random.choice(EMBLEMS)
    is_still = emblem is _ground or any(actor.kind == "building" for actor in actors)
    mark = _grouped(actors).placed(flip=is_mirrored, rotate=0.0 if is_still else turn)
    left, top, right, bottom = mark.bounds
    longest = NEARLY_SQUARE if is_round else LONG
    if fill < SPARKS_FILL and max(right - left, bottom - top) > longest * min(right - left, bottom - top):
        # In a frame a long figure would be small.
        emblem, fill, is_round = _sparks, SPARKS_FILL, False
    room = MARK_FILL * min(frame.width, frame.height) * random.uniform(SMALLEST_ROOM, 1.0)
    x, y = frame.width / 2, frame.height / 2
    fitted = _fitted(mark, x, y, room * fill, is_round=is_round)
    if emblem is None:
        return fitted
    ornament = emblem(fitted, room, random)
    # Styles that draw contours look whether a shape's middle can be seen, so frames lie before the figure.
    return Drawing((*ornament, *fitted.shapes) if emblem is _ground else (*fitted.shapes, *ornament))


def _grouped(actors: Sequence[Actor]) -> Drawing:
    """Side by side, or as steps downwards where the figures are wide."""
    shown = list(actors)[:MOST_IN_A_MARK]
    is_wide = sum(actor.width / actor.height for actor in shown) > WIDE_MARK * len(shown)
    mark, x, y = Drawing(()), 0.0, 0.0
    for actor in shown:
        mark = mark + actor.drawing.placed(x=x - actor.box[0], y=y)
        x += actor.width * (0.22 if is_wide else 0.9)
        y += actor.height * (1.05 if is_wide else 0.0)
    return mark


def _fitted(drawing: Drawing, x: float, y: float, room: float, *, is_round: bool) -> Drawing:
    left, top, right, bottom = drawing.bounds
    wide, tall = max(right - left, 1e-6), max(bottom - top, 1e-6)
    # In a ring the corners of the box must have room, not its sides.
    scale = room / (math.hypot(wide, tall) * 0.88 if is_round else max(wide, tall))
    return drawing.placed(x=x - (left + right) / 2 * scale, y=y - (top + bottom) / 2 * scale, scale=scale)


# Emblems: open frames and ornaments that leave the figure's own colors alone.


def _ring(mark: Drawing, room: float, _: Random) -> tuple[Shape, ...]:
    x, y = _middle(mark)
    return (_frame(circle(x, y, room * 0.54, None), room),)


def _tile(mark: Drawing, room: float, _: Random) -> tuple[Shape, ...]:
    x, y = _middle(mark)
    half = room * 0.52
    return (_frame(rectangle(x - half, y - half, 2 * half, 2 * half, None, radius=room * 0.18), room),)


def _shield(mark: Drawing, room: float, _: Random) -> tuple[Shape, ...]:
    x, y = _middle(mark)

    def form(half: float) -> Shape:
        top, low = y - half * 0.96, y + half * 1.12
        return outline(
            f"M{x} {top}C{x + half * 0.4} {top + half * 0.16} {x + half * 0.7} {top + half * 0.2} {x + half} "
            f"{top + half * 0.16}C{x + half} {y + half * 0.5} {x + half * 0.6} {low - half * 0.3} {x} {low}"
            f"C{x - half * 0.6} {low - half * 0.3} {x - half} {y + half * 0.5} {x - half} {top + half * 0.16}"
            f"C{x - half * 0.7} {top + half * 0.2} {x - half * 0.4} {top + half * 0.16} {x} {top}Z",
            None,
        )

    return (_frame(form(room * 0.55), room),)


def _sparks(mark: Drawing, room: float, random: Random) -> tuple[Shape, ...]:
    x, y = _middle(mark)
    side = random.choice((-1, 1))
    spots = ((0.47, -0.4, 0.085), (0.53, -0.22, 0.05), (-0.5, 0.4, 0.06))
    return tuple(star(x + side * a * room, y + b * room, size * room, size * room * 0.3, PALE, points=4)
                 for a, b, size in spots)  # fmt: skip


def _ground(mark: Drawing, room: float, random: Random) -> tuple[Shape, ...]:
    x, y = _middle(mark)[0], mark.bounds[3]
    shift = random.uniform(-0.05, 0.05) * room
    thick = room * 0.045
    pieces = ((-0.5, 0.72), (0.28, 0.14), (0.47, 0.05))
    return tuple(
        rectangle(x + shift + start * room, y - thick * 0.3, length * room, thick, DARK, radius=thick / 2)
        for start, length in pieces
    )


def _middle(mark: Drawing) -> tuple[float, float]:
    left, top, right, bottom = mark.bounds
    return (left + right) / 2, (top + bottom) / 2


def _frame(form: Shape, room: float) -> Shape:
    return Shape(form.path, stroke=DARK, stroke_width=room * FRAME_WIDTH, role="line")


Emblem = Callable[[Drawing, float, Random], tuple[Shape, ...]]
# Each with the share of the room that the figures fill, and whether it is a round frame around them.
EMBLEMS: tuple[tuple[Emblem | None, float, bool], ...] = (
    (None, 1.0, False),
    (None, 1.0, False),
    (None, 1.0, False),
    (_ring, 0.9, True),
    (_tile, 0.8, False),
    (_shield, 0.84, True),
    (_sparks, SPARKS_FILL, False),
    (_ground, 0.96, False),
)
