"""Legs of four-footed animals seen from the side: joints by gait, tubes along them, paws and hooves at their ends."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve
from ...path import Point, tube_path
from ._forms import inside, points, smooth

__all__ = ["Foot", "Legs", "hoof", "legs", "paw", "stump"]

Foot = Callable[[float, str], tuple[Shape, ...]]


class Legs(NamedTuple):
    """The legs away from the viewer and those near to the viewer, to be drawn before and after the body."""

    far: tuple[Shape, ...]
    near: tuple[Shape, ...]


# Joints from the body down to the ankle, in leg lengths from the joint at the body: near front, far front, near hind,
# far hind. The foot is drawn from the ankle on, along the last bone.
GAITS: dict[str, tuple[str, str, str, str]] = {
    "standing": (
        "0,0 0.02,0.34 -0.01,0.58 0,0.9",
        "0.16,0 0.2,0.34 0.19,0.58 0.22,0.9",
        "0,0 0.07,0.3 -0.12,0.58 -0.07,0.9",
        "0.16,0 0.26,0.3 0.1,0.58 0.16,0.9",
    ),
    "walking": (
        "0,0 0.1,0.32 0.16,0.58 0.27,0.9",
        "0.1,0 0.04,0.34 -0.06,0.58 -0.17,0.9",
        "0,0 0.02,0.3 -0.24,0.56 -0.34,0.9",
        "0.16,0 0.3,0.3 0.2,0.58 0.32,0.9",
    ),
    "running": (
        "0,0 0.22,0.2 0.52,0.28 0.8,0.52",
        "0.1,0 0.34,0.2 0.5,0.42 0.26,0.6",
        "0,0 -0.1,0.3 -0.48,0.46 -0.72,0.78",
        "0.14,0 0.1,0.3 -0.24,0.52 -0.4,0.86",
    ),
}
# Smaller than this an angle of the last bone is a foot flat on the ground.
FLAT_DEGREES = 22.0


def legs(
    pose: str, *, front: Point, hind: Point, front_widths: tuple[float, ...], hind_widths: tuple[float, ...],
    near: str, far: str, foot: Foot, foot_color: str, far_foot_color: str | None = None,
) -> Legs:  # fmt: skip
    """Return the four legs in a gait.

    Args:
        pose: A key of ``GAITS``; others stand.
        front: Where the near front leg begins inside the body; its height above 0 is the leg's length.
        hind: Where the near hind leg begins.
        front_widths: Widths from body to ankle.
        hind_widths: Widths from body to ankle.
        near: Color of the near legs.
        far: Color of the far legs.
        foot: Draws a foot.
        foot_color: Color of the near feet.
        far_foot_color: Color of the far feet; darker near feet by default.
    """
    gait = GAITS.get(pose, GAITS["standing"])
    far_foot = far_foot_color or darken(foot_color, 0.15)
    plan = (
        (gait[0], front, front_widths, near, foot_color),
        (gait[1], front, front_widths, far, far_foot),
        (gait[2], hind, hind_widths, near, foot_color),
        (gait[3], hind, hind_widths, far, far_foot),
    )
    near_front, far_front, near_hind, far_hind = (
        _leg(joints, start, widths, color, foot, tint) for joints, start, widths, color, tint in plan
    )
    return Legs((*far_hind, *far_front), (*near_hind, *near_front))


def hoof(width: float, color: str) -> tuple[Shape, ...]:
    """Return a hoof under an ankle at (0, 0), toe to the right."""
    w = width
    form = smooth(f"{-w * 0.5},0 {w * 0.5},0 {w * 0.78},{w * 0.62} {-w * 0.52},{w * 0.62}", color, tension=0.35)
    return (form,)


def paw(width: float, color: str) -> tuple[Shape, ...]:
    """Return a paw under an ankle at (0, 0), toes to the right."""
    w = width
    form = smooth(
        f"{-w * 0.5},{-w * 0.25} {w * 0.35},{-w * 0.3} {w * 0.95},{w * 0.05} {w * 1.05},{w * 0.42} "
        f"{w * 0.4},{w * 0.52} {-w * 0.45},{w * 0.5} {-w * 0.62},{w * 0.2}",
        color,
    )
    toes = [
        curve([(w * x, w * 0.12), (w * (x + 0.06), w * 0.3), (w * x, w * 0.46)], darken(color, 0.35), w * 0.09)
        for x in (0.45, 0.75)
    ]
    return (form, *inside(form, *toes))


def stump(width: float, color: str) -> tuple[Shape, ...]:
    """Return the round foot of a heavy animal with three pale nails."""
    w = width
    form = smooth(
        f"{-w * 0.48},{-w * 0.2} {w * 0.48},{-w * 0.2} {w * 0.6},{w * 0.2} {-w * 0.55},{w * 0.2}", color, tension=0.5
    )
    nails = [
        smooth(
            f"{w * (x - 0.09)},{w * 0.19} {w * x},{w * 0.0} {w * (x + 0.09)},{w * 0.19}",
            lighten(color, 0.45),
            role="detail",
        )
        for x in (0.0, 0.22, 0.43)
    ]
    return (form, *nails)


def _leg(joints: str, start: Point, widths: tuple[float, ...], color: str, foot: Foot, tint: str) -> list[Shape]:
    length = -start[1]
    line = [(start[0] + x * length, start[1] + y * length) for x, y in points(joints)]
    (x0, y0), (x, y) = line[-2:]
    angle = math.degrees(math.atan2(x0 - x, y - y0))
    turn = 0.0 if abs(angle) < FLAT_DEGREES else angle
    end = Drawing(foot(widths[-1] * 1.25, tint)).placed(x=x, y=y, rotate=turn).shapes
    return [Shape(tube_path(line, widths), color), *end]
