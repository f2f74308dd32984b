"""The library page by page: only the rows of a page are read, and their thumbnails come when they are ready."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipywidgets import HTML, Box, Button, VBox

from .. import display
from ..errors import RecraftError
from ..journal_rows import Picture
from ..results import RecraftImage
from ..storage import Library
from .gallery import Gallery, Tile
from .status import Status
from .thumbnails import thumbnail_url

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["LibraryPages"]

THUMBNAIL_PIXELS = 200
REMEMBERED = 256


class LibraryPages:
    """Thumbnails of what the library holds, newest first.

    Args:
        state: What the panels share.
        status: Where it is said what went wrong.
        choose: Called with the picture that was chosen.
        tiles: How many a page has.

    Attributes:
        widget: A page with its arrows.
        criteria: What is searched for, as ``Library.rows`` takes it.
    """

    def __init__(
        self, state: SharedState, status: Status, choose: Callable[[RecraftImage], object], *, tiles: int
    ) -> None:
        self._state = state
        self._guard = status.guard
        self._choose = choose
        self._tiles = tiles
        self._offset = 0
        self._showing = 0
        self.criteria: dict[str, Any] = {}
        self.rows: list[Picture] = []
        self.gallery = Gallery(status, self._chosen, ring=tiles)
        self.newer = self._button(status, "‹ Newer", -1)
        self.older = self._button(status, "Older ›", 1)
        self.place = HTML().add_class("rj-place")
        arrows = Box([self.newer, self.place, self.older]).add_class("rj-pages")
        self.widget = VBox([self.gallery.widget, arrows]).add_class("rj-library-pages")

    def find(self, **criteria: Any) -> None:  # noqa: ANN401 - what Library.rows takes
        """Show the first page of a search."""
        self.criteria = {name: value for name, value in criteria.items() if value}
        self._offset = 0
        self.show()

    def show(self) -> None:
        """Read the page again."""
        library = self._state.library()
        if library is None:
            self._empty("The library is switched off (RECRAFT_LIBRARY=off).")
            return
        # One row more than is shown tells whether there are older ones.
        found = library.rows(**self.criteria, limit=self._tiles + 1, offset=self._offset)
        self.rows = found[: self._tiles]
        self.older.disabled = len(found) <= self._tiles
        self.newer.disabled = self._offset == 0
        self._show_arrows(self._offset > 0 or not self.older.disabled)
        if not found:
            self._empty("Nothing found." if self.criteria else "Nothing made yet: pictures you make appear here.")
            return
        self.place.value = self._place_words(library)
        tiles = [Tile(row.id, _description(row), _caption(row), _remembered(row)) for row in self.rows]
        self.gallery.show(tiles, chosen=self.gallery.chosen)
        self._showing += 1
        showing = self._showing
        rows = list(self.rows)
        self._state.executor.submit(self._guard(lambda: self._fill(library, showing, rows, tiles)))

    def _fill(self, library: Library, showing: int, rows: list[Picture], tiles: list[Tile]) -> None:
        """Make the thumbnails, unless another page was asked for meanwhile."""
        for position, (row, tile) in enumerate(zip(rows, tiles, strict=True)):
            if showing != self._showing:
                return
            if not tile.url:
                url = _thumbnail(library.path_of(row), row.sha256)
                self.gallery.replace(position, Tile(tile.key, tile.alternative, tile.caption, url))

    def _place_words(self, library: Library) -> str:
        if self._offset == 0 and self.older.disabled:
            return "1 picture" if len(self.rows) == 1 else f"{len(self.rows)} pictures"
        total = "" if self.criteria else f" of {library.journal.count():,}"
        return f"{self._offset + 1:,}–{self._offset + len(self.rows):,}{total}"

    def _empty(self, words: str) -> None:
        self.rows = []
        self.gallery.show([])
        self.place.value = words
        self.newer.disabled = self._offset == 0
        self.older.disabled = True

    def _show_arrows(self, is_needed: bool) -> None:
        for button in (self.newer, self.older):
            if is_needed:
                button.remove_class("rj-one-page")
            else:
                button.add_class("rj-one-page")

    def _button(self, status: Status, words: str, direction: int) -> Button:
        button = Button(description=words, disabled=True)
        button.on_click(status.guard(lambda _: self._turn(direction)))
        return button

    def _turn(self, direction: int) -> None:
        self._offset = max(0, self._offset + direction * self._tiles)
        self.show()

    def _chosen(self, number: int) -> None:
        library = self._state.library()
        if library is not None:
            self._choose(library.image(number))


def _description(row: Picture) -> str:
    subject: Mapping[str, Any] = row.request
    return display.describe(RecraftImage(content=b"", **_fields(row), parameters=subject, is_sandbox=row.is_sandbox))


def _fields(row: Picture) -> dict[str, Any]:
    return {name: getattr(row, name) for name in ("media_type", "width", "height", "operation")}


def _caption(row: Picture) -> str:
    star = "★ " if row.is_favourite else ""
    words = row.request.get("prompt") or row.operation.replace("_", " ")
    return f"{star}{' '.join(str(words).split()):.60}"


_urls: dict[str, str] = {}


def _remembered(row: Picture) -> str:
    return _urls.get(row.sha256, "")


def _thumbnail(path: Path, sha256: str) -> str:
    """The thumbnail of a file, made once; "" where the file is gone or damaged."""
    if sha256 not in _urls:
        while len(_urls) >= REMEMBERED:
            _urls.pop(next(iter(_urls)))
        try:
            image = RecraftImage.from_bytes(path.read_bytes(), operation="")
            _urls[sha256] = thumbnail_url(image, longest_side=THUMBNAIL_PIXELS)
        except (OSError, RecraftError):
            return ""
    return _urls[sha256]
