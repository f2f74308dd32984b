"""Finds the recipe of a style: the whole table, and what stands in for names it does not know."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from .brush import impasto, smooth_paint
from .canvas import Recipe
from .fill import plastic
from .lens import bloom
from .recipes_art_20b import ART_20B
from .recipes_art_v3 import ART_V3
from .recipes_art_v3_moods import ART_V3_MOODS
from .recipes_photo_20b import PHOTO_20B
from .recipes_photo_v3 import PHOTO_V3
from .tone import grade

__all__ = ["all_names", "find_recipe"]

ANY: Mapping[str | None, Recipe] = {
    None: Recipe(
        (
            partial(plastic, roundness=0.8, gloss=0.25),
            partial(smooth_paint, radius=5, sharp=0.6),
            partial(impasto, strength=0.18),
            partial(bloom, threshold=0.75, strength=0.3),
            partial(grade, saturation=1.1),
        )
    ),
}

TABLE: Mapping[str, Mapping[str, Mapping[str | None, Recipe]]] = {
    "recraftv3": {"realistic_image": PHOTO_V3, "digital_illustration": {**ART_V3, **ART_V3_MOODS}, "any": ANY},
    "recraft20b": {"realistic_image": PHOTO_20B, "digital_illustration": ART_20B},
}


def find_recipe(style: str, substyle: str | None, model: str) -> Recipe:
    """Return the recipe of a style; unknown names fall back to the style without substyle, then to ``any``."""
    styles = TABLE.get(model, TABLE["recraftv3"])
    recipes = styles.get(style, ANY)
    return recipes.get(substyle, recipes[None])


def all_names() -> Iterator[tuple[str, str, str | None]]:
    """Yield (model, style, substyle) of every recipe; the substyle is None for a style without one."""
    for model, styles in TABLE.items():
        for style, recipes in styles.items():
            for substyle in recipes:
                yield model, style, substyle
