"""The panel that shows everything made so far: search, filters, favourites, and what to do with a picture."""

from __future__ import annotations

from typing import Any

from ipywidgets import Checkbox, Combobox, Dropdown, Text, VBox

from .. import catalog
from ..errors import InvalidRequestError
from ..results import RecraftImage, RecraftImages
from ..storage import Library
from .code_line import Request, search_code
from .frame import Panel
from .library_pages import LibraryPages
from .results_area import PictureActions

__all__ = ["LibraryPanel"]

TILES = 12
OPERATIONS = (
    ("Any operation", ""),
    ("Generate", "generate_image"),
    ("Vectorize", "vectorize_image"),
    ("Remove background", "remove_background"),
    ("Clarity upscale", "clarity_upscale"),
    ("Generative upscale", "generative_upscale"),
)


class LibraryPanel(Panel):
    """Thumbnails of all pictures, newest first."""

    name = "library"
    title = "Library"

    def build(self) -> list[Any]:
        """Return the search, a page of pictures, and what to do with one."""
        self.words = Text(description="Search", placeholder="Search prompts", continuous_update=False)
        self.operation = Dropdown(description="Made by", options=OPERATIONS, value="")
        self.style = Combobox(
            description="Style", options=_styles(), placeholder="Any style or substyle", continuous_update=False
        )
        self.favourites = Checkbox(description="Favourites only", indent=False)
        for widget in (self.words, self.operation, self.style, self.favourites):
            widget.observe(self.status.guard(lambda _: self.find()), "value")
        self.pages = LibraryPages(self.state, self.status, self.choose, tiles=TILES)
        self.actions = PictureActions(self.state, self.status)
        self.favour = self.button("☆ Favourite", self._favour, tooltip="Pruning the library spares favourites")
        self.hide = self.button("Remove from view", self._hide, tooltip="The file stays in the library")
        self.actions.row.children = [*self.actions.row.children, self.favour, self.hide]
        form = VBox([self.words, self.operation, self.style, self.favourites]).add_class("rj-form")
        self.state.listen(self.status.guard(self._reload))
        return [form.add_class("rj-filters"), self.status.widget, self.pages.widget, self.actions.widget]

    def shown(self) -> None:
        """Read the page."""
        self.pages.show()

    def criteria(self) -> dict[str, Any]:
        """Return the search as ``Library.rows`` takes it."""
        chosen: dict[str, Any] = {
            "words": self.words.value.strip(),
            "operation": self.operation.value,
            "style": self.style.value.strip(),
            "favourites": self.favourites.value,
        }
        return {name: value for name, value in chosen.items() if value}

    def request(self) -> Request | None:
        """Return nothing: a search is no request, its code is written by ``refresh``."""
        return None

    def refresh(self) -> None:
        """Bring the code up to date."""
        criteria = self.criteria()
        self.code_line.show(*search_code(criteria.pop("words", ""), criteria))

    def find(self) -> None:
        """Show what fits the search."""
        self.status.clear()
        self.pages.find(**self.criteria())
        self.refresh()

    def choose(self, image: RecraftImage) -> None:
        """Choose a picture."""
        self.state.result, self.state.results = image, RecraftImages([image])
        self._show_chosen(image)

    def _show_chosen(self, image: RecraftImage) -> None:
        is_favourite = self._is_favourite(image)
        self.actions.show(image, is_favourite=is_favourite)
        self.favour.description = "★ Unfavourite" if is_favourite else "☆ Favourite"

    def _is_favourite(self, image: RecraftImage) -> bool:
        return any(row.id == image.library_id and row.is_favourite for row in self.pages.rows)

    def _reload(self) -> None:
        """Read the page again, if it was ever before the user's eyes."""
        if self.pages.rows or self.pages.place.value:
            self.pages.show()

    def _library(self) -> Library:
        library = self.state.library()
        if library is None:
            raise InvalidRequestError("The library is switched off (RECRAFT_LIBRARY=off).")
        return library

    def _favour(self) -> None:
        image = self.actions.chosen
        is_favourite = self._is_favourite(image)
        self._library().favour(image, not is_favourite)
        self.pages.show()
        self._show_chosen(image)
        self.status.say("No longer a favourite." if is_favourite else "Marked as a favourite; pruning spares it.")

    def _hide(self) -> None:
        self._library().hide(self.actions.chosen)
        self.actions.show(None)
        self.pages.show()
        self.status.say("Removed from view; its file stays in the library.")


def _styles() -> list[str]:
    substyles = (
        name
        for model in catalog.models()
        for style in catalog.styles(model)
        for name in catalog.substyles(style, model)
    )
    return list(dict.fromkeys([*catalog.styles(), *substyles]))
