"""The panel that shows everything made so far: search, filters, favourites, and what to do with a picture."""

from __future__ import annotations

import html
from typing import Any

from ipywidgets import HTML, Checkbox, Combobox, Dropdown, Text, VBox

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
    ("All", ""),
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
        self.chosen: RecraftImage | None = None
        self.words = Text(description="Search", placeholder="words of the prompt", continuous_update=False)
        self.operation = Dropdown(description="Made by", options=OPERATIONS, value="")
        self.style = Combobox(
            description="Style", options=_styles(), placeholder="any style or substyle", continuous_update=False
        )
        self.favourites = Checkbox(description="Favourites only", indent=False)
        for widget in (self.words, self.operation, self.style, self.favourites):
            widget.observe(self.status.guard(lambda _: self.find()), "value")
        self.pages = LibraryPages(self.state, self.status, self.choose, tiles=TILES)
        self.actions = PictureActions(self.state, self.status, self.picture)
        self.favour = self.button("★ Favourite", self._favour)
        self.hide = self.button("Remove from view", self._hide, tooltip="The file stays in the library")
        first_row = self.actions.widget.children[0]
        first_row.children = [*first_row.children, self.favour, self.hide]
        self.chosen_line = HTML().add_class("rj-note")
        self.of_chosen = VBox([self.chosen_line, self.actions.widget]).add_class("rj-results").add_class("rj-hidden")
        form = VBox([self.words, self.operation, self.style, self.favourites]).add_class("rj-form")
        self.state.listen(self.status.guard(self._reload))
        return [form.add_class("rj-filters"), self.status.widget, self.pages.widget, self.of_chosen]

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
        self.chosen = image
        self.state.result, self.state.results = image, RecraftImages([image])
        self.chosen_line.value = html.escape(image.description)
        self.actions.buttons["generate"].disabled = not image.parameters.get("prompt")
        self.of_chosen.remove_class("rj-hidden")

    def picture(self) -> RecraftImage:
        """Return the chosen picture.

        Raises:
            InvalidRequestError: If there is none.
        """
        if self.chosen is None:
            raise InvalidRequestError("Choose a picture first.")
        return self.chosen

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
        image = self.picture()
        is_favourite = any(row.id == image.library_id and row.is_favourite for row in self.pages.rows)
        self._library().favour(image, not is_favourite)
        self.pages.show()
        self.status.say("No favourite any more." if is_favourite else "Marked as a favourite; pruning spares it.")

    def _hide(self) -> None:
        self._library().hide(self.picture())
        self.chosen = None
        self.of_chosen.add_class("rj-hidden")
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
