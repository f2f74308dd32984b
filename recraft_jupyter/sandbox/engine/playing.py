"""Who plays what is too large to be held: a pianist on the stool, a drummer behind the drums."""

from __future__ import annotations

from dataclasses import replace

from .attachment import anchor
from .casting import Actor
from .drawing import Drawing

__all__ = ["play"]

# Height of a player against the instrument's, sitting.
SHORTEST, TALLEST = 0.6, 1.3


def play(player: Actor, instrument: Actor) -> Actor:
    """Return the instrument with its player, who sits where its "player" anchor is.

    A player beside it sits in front of everything; one whose place is within its outline is seen behind it.
    """
    seat = instrument.drawing.anchors["player"]
    fit = min(max(1.0, SHORTEST * instrument.height / player.height), TALLEST * instrument.height / player.height)
    sitting = player.drawing.placed(scale=fit)
    # Animals sit on their own lower end.
    own = anchor(sitting, ("seat",) if player.kind == "person" else (), (0.0, sitting.bounds[3]))
    placed = Drawing(sitting.placed(x=seat[0] - own[0], y=seat[1] - own[1]).shapes)
    is_behind = instrument.drawing.anchors.get("keys", seat)[0] == seat[0]
    together = placed + instrument.drawing if is_behind else instrument.drawing + placed
    return replace(instrument, drawing=together, figure=player.figure, kind=player.kind)
