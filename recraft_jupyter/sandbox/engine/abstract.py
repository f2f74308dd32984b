"""Abstract compositions for prompts that name nothing to draw: waves, ribbons, mosaics, paper cuts and more."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from .abstract_forms import bauhaus, bloom, paper_cut, terrazzo
from .abstract_mosaics import city_of_blocks, low_poly, stained_glass
from .abstract_palettes import choose_palette
from .abstract_waves import dunes, ribbons, rising_sun
from .drawing import Shape
from .scene import Scenery, Stage

__all__ = ["COMPOSITIONS", "draw_abstract"]

COMPOSITIONS: tuple[Callable[[Stage, Sequence[str]], list[Shape]], ...] = (
    dunes,
    low_poly,
    stained_glass,
    ribbons,
    bauhaus,
    paper_cut,
    terrazzo,
    city_of_blocks,
    rising_sun,
    bloom,
)


def draw_abstract(stage: Stage, *, colors: Sequence[str] = ()) -> Scenery:
    """Return an abstract composition as a scenery.

    Args:
        stage: What it has to fill; its random source chooses composition and palette.
        colors: ``#rrggbb`` colors it has to be made of; else one of the designed palettes is taken.
    """
    asked = tuple(colors) or ((stage.accent,) if stage.accent else ())
    composition = COMPOSITIONS[math.floor(stage.random.random() * len(COMPOSITIONS))]
    palette = choose_palette(stage.random, asked)
    height = stage.height
    return Scenery(
        back=tuple(composition(stage, palette)),
        horizon=height * 0.68,
        floor=(height * 0.76, height * 0.92),
        surfaces={"table": height * 0.84, "air": height * 0.5, "hanging": height * 0.04},
        light=(stage.width * 0.3, height * 0.15),
        ground_color=palette[0],
    )
