"""Where an actor stands in the picture, and how it is turned and kept inside."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .casting import Actor

__all__ = ["MARGIN", "Frame", "Placement", "keep_inside", "turn_around"]

# Share of the picture's sides that stays free.
MARGIN = 0.045


@dataclass(frozen=True)
class Frame:
    """The picture's size in pixels."""

    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Placement:
    """Where an actor stands.

    Attributes:
        actor: Who.
        x: Middle of its feet, pixels.
        y: Ground under it, pixels.
        scale: Pixels for each unit of its drawing.
        flip: True if mirrored to face left.
        depth: 0 at the viewer to 1 at the horizon.
        zone: "ground", "table", "water", "air" or "hanging".
    """

    actor: Actor
    x: float
    y: float
    scale: float
    flip: bool = False
    depth: float = 0.5
    zone: str = "ground"

    @property
    def box(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) in pixels."""
        left, top, right, bottom = self.actor.box
        if self.flip:
            left, right = -right, -left
        return (
            self.x + left * self.scale,
            self.y + top * self.scale,
            self.x + right * self.scale,
            self.y + bottom * self.scale,
        )

    def moved(self, x: float, y: float) -> Placement:
        """Return it moved by pixels."""
        return replace(self, x=self.x + x, y=self.y + y)


def turn_around(placement: Placement, *, flip: bool) -> Placement:
    """Return it mirrored on the spot: its box stays where it is."""
    if flip == placement.flip:
        return placement
    turned = replace(placement, flip=flip)
    return turned.moved(placement.box[0] - turned.box[0], 0)


def keep_inside(placement: Placement, frame: Frame) -> Placement:
    """Return it uncut: made smaller if need be, then moved into the margins."""
    left, top, right, bottom = placement.box
    wide, tall = frame.width * (1 - 2 * MARGIN), frame.height * (1 - 1.6 * MARGIN)
    fit = min(1.0, wide / max(1e-6, right - left), tall / max(1e-6, bottom - top))
    placement = replace(placement, scale=placement.scale * fit)
    left, top, right, bottom = placement.box
    x = max(0.0, frame.width * MARGIN - left) - max(0.0, right - frame.width * (1 - MARGIN))
    y = max(0.0, frame.height * MARGIN - top) - max(0.0, bottom - frame.height * (1 - 0.6 * MARGIN))
    return placement.moved(x, y)
