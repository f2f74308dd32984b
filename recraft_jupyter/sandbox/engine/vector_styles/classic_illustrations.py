"""The recipes of vector illustrations of the older model, by substyle; None is the base style."""

from __future__ import annotations

from collections.abc import Mapping

from .diagrams import circuit_tracks
from .faces import blushed
from .hatching import Hatch, hatched
from .icons import emptied, ink_spots
from .lines import Contour, contoured, papered, round_cornered
from .linocut import Block, carved
from .palettes import faded_behind, flat, graded
from .patterns import added_behind, centered, motif, on_ground, without_backdrop
from .seamless import half_drop
from .shading import SIMPLE, banded, cel_shaded, long_shadow, only_large, without
from .treatment import FIGURES, Recipe

__all__ = ["CLASSIC_ILLUSTRATIONS"]

CLASSIC_ILLUSTRATIONS: Mapping[str | None, Recipe] = {
    None: Recipe(
        0, (*SIMPLE, graded(chroma=0.9, contrast=0.92, light=0.03, tint="#f3d9b0", amount=0.1), cel_shaded(0.16))
    ),
    "cartoon": Recipe(
        0.7,
        (
            without("shadow", "glow"),
            flat(),
            graded(chroma=1.2, light=0.04),
            contoured(Contour(ink="#241a2e", behind=0.55, manner="inked")),
            cel_shaded(0.3),
            faded_behind("#ffffff", 0.22),
        ),
    ),
    "doodle_line_art": Recipe(
        0.24,
        (
            only_large(2.5),
            contoured(Contour(ink="#26304a", manner="doubled", behind=0.9, details=0.9)),
            papered(paper="#fffdf6", ink="#26304a", weight=0.9),
        ),
    ),
    "engraving": Recipe(
        0.45,
        (
            only_large(2.2),
            contoured(Contour(ink="#2a2f5b", behind=0.7, manner="inked")),
            ink_spots("#2a2f5b", weight=0.6),
            hatched(
                Hatch(
                    ink="#2a2f5b",
                    paper="#fbfaf5",
                    spacing=1.15,
                    angles=(0.0, 45.0),
                    crossed=0.62,
                    bend=0.0,
                    lightest=0.97,
                    behind=0.5,
                )
            ),
        ),
    ),
    "flat_2": Recipe(
        0,
        (
            *SIMPLE,
            only_large(2.4),
            graded(chroma=1.05),
            faded_behind("#e6e3f7", 0.3),
            round_cornered(0.8),
            long_shadow(opacity=0.14),
            banded((0.0, -0.14), angle=0.0, smallest=8.0, layers=FIGURES),
        ),
    ),
    "kawaii": Recipe(
        0.85,
        (
            without("shadow", "glow"),
            flat(),
            only_large(3.0),
            graded(chroma=0.92, contrast=0.64, light=0.13, tint="#ffc4dc", amount=0.16),
            round_cornered(1.6),
            contoured(Contour(ink="#8a5570", behind=0.4)),
            blushed(),
        ),
    ),
    "line_art": Recipe(
        0.75,
        (
            only_large(4.0),
            contoured(Contour(ink="#33261d", behind=0.45, details=0.6, manner="inked")),
            papered(paper="#fbf6ea", ink="#33261d"),
        ),
    ),
    "line_circuit": Recipe(
        0.6,
        (
            *SIMPLE,
            motif,
            without_backdrop(),
            centered(0.74, 0.8),
            contoured(Contour(ink="#8ff0b8", manner="wired", details=0.7, smallest=4.0, spots=9.0)),
            ink_spots("#ffd166", largest=7.0, weight=0.6),
            on_ground("#0c3b2e"),
            added_behind(circuit_tracks("#2f8f6b", count=70, width=0.4, grid_step=2.8)),
            emptied(),
        ),
    ),
    "linocut": Recipe(
        0.9,
        (
            without("light", "shadow", "glow"),
            only_large(3.5),
            carved(
                Block(ink="#16425b", paper="#f7f2e4", spacing=1.6, angles=(90.0, 20.0, 60.0), dark=0.44, light=0.62)
            ),
        ),
    ),
    "seamless": Recipe(
        0,
        (
            *SIMPLE,
            motif,
            graded(chroma=1.05),
            cel_shaded(0.14),
            half_drop(("#fdf1de", "#253858", "#cfe8e2", "#f7c9c0")),
        ),
    ),
}
