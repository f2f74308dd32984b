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
    """Return the instrument with its player, who sits behind it where its "player" anchor is."""
    seat = instrument.drawing.anchors["player"]
    fit = min(max(1.0, SHORTEST * instrument.height / player.height), TALLEST * instrument.height / player.height)
    # Animals sit on their own lower end; the feet of people reach the floor, not below it.
    seated = anchor(player.drawing, ("seat",) if player.kind == "person" else (), (0.0, player.box[3]))
    if player.box[3] > seated[1]:
        fit = min(fit, -seat[1] / (player.box[3] - seated[1]))
    sitting = player.drawing.placed(scale=fit)
    own = seated[0] * fit, seated[1] * fit
    placed = Drawing(sitting.placed(x=seat[0] - own[0], y=seat[1] - own[1]).shapes)
    return replace(instrument, drawing=placed + instrument.drawing, figure=player.figure, kind=player.kind)
