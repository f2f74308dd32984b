"""Which treatments make which style: the table of all vector styles, by style, substyle and model."""

from __future__ import annotations

from collections.abc import Mapping

from .classic_illustrations import CLASSIC_ILLUSTRATIONS
from .icon_recipes import ICONS
from .illustrations import ILLUSTRATIONS
from .treatment import Recipe

__all__ = ["RECIPES", "find_recipe"]

Key = tuple[str, str | None, str]

ILLUSTRATION = "vector_illustration"
NEWER_MODEL = "recraftv3"
OLDER_MODEL = "recraft20b"

RECIPES: Mapping[Key, Recipe] = {
    **{(ILLUSTRATION, substyle, NEWER_MODEL): recipe for substyle, recipe in ILLUSTRATIONS.items()},
    **{(ILLUSTRATION, substyle, OLDER_MODEL): recipe for substyle, recipe in CLASSIC_ILLUSTRATIONS.items()},
    **{("icon", substyle, OLDER_MODEL): recipe for substyle, recipe in ICONS.items()},
}


def find_recipe(style: str, substyle: str | None, model: str) -> Recipe:
    """Return the recipe of a style; an unknown substyle, model or style falls back to the nearest base."""
    for key in ((style, substyle, model), (style, None, model), (style, None, OLDER_MODEL)):
        if key in RECIPES:
            return RECIPES[key]
    return RECIPES[ILLUSTRATION, None, NEWER_MODEL]
