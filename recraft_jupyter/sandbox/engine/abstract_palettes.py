"""Palettes for pictures without a subject: a ground, then colors that go together on it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from .color import darken, lighten, luminance, mix, saturate

__all__ = ["PALETTES", "choose_palette"]

PALETTES: tuple[tuple[str, ...], ...] = (
    ("#f6efe2", "#e4572e", "#f3a712", "#29335c", "#669bbc", "#a8c686"),
    ("#12263a", "#06bcc1", "#c5d8d1", "#f4edea", "#f4d1ae", "#ef7b5b"),
    ("#fdf0d5", "#c1121f", "#780000", "#003049", "#669bbc", "#f2b880"),
    ("#2b193d", "#2c365e", "#484d6d", "#4b8f8c", "#c5979d", "#f6c28b"),
    ("#f7ede2", "#f5cac3", "#84a59d", "#f28482", "#f6bd60", "#5b6c8f"),
    ("#0b132b", "#1c2541", "#3a506b", "#5bc0be", "#b8f2e6", "#ffd6a5"),
    ("#fff8f0", "#9e2b25", "#51355a", "#e88d67", "#f3d9b1", "#3d5a80"),
    ("#1b2a1f", "#386641", "#6a994e", "#a7c957", "#f2e8cf", "#bc4749"),
    ("#f4f1de", "#e07a5f", "#3d405b", "#81b29a", "#f2cc8f", "#b56576"),
    ("#231942", "#5e548e", "#9f86c0", "#be95c4", "#e0b1cb", "#ffe3d8"),
    ("#fefae0", "#606c38", "#283618", "#dda15e", "#bc6c25", "#8fae9b"),
    ("#eaf4f4", "#2a6f97", "#013a63", "#61a5c2", "#a9d6e5", "#ffb703"),
)


def choose_palette(random: Random, colors: Sequence[str] = ()) -> tuple[str, ...]:
    """Return a ground and five colors: one of the table's palettes, or one built around the given colors.

    Args:
        random: The only source of chance.
        colors: ``#rrggbb`` colors that must appear; the palette is filled up with their tints and shades.
    """
    if not colors:
        return random.choice(PALETTES)
    asked = list(dict.fromkeys(colors))
    first, last = asked[0], asked[-1]
    bright = luminance(first) < 0.75
    ground = mix(first, "#fffaf0", 0.86) if bright and random.random() < 0.6 else darken(saturate(first, 0.7), 0.72)
    extra = [lighten(last, 0.45), darken(first, 0.35), mix(first, last, 0.5), lighten(first, 0.65), darken(last, 0.55)]
    return (ground, *asked, *extra[: max(0, 5 - len(asked))])
