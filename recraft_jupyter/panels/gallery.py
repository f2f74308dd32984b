"""Pictures in rows, one of them chosen; a fixed ring of widgets shows whatever is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ipywidgets import HTML, Box, Button

from .status import Status
from .thumbnails import picture_html

__all__ = ["Gallery", "Tile"]


@dataclass(frozen=True)
class Tile:
    """One picture of a gallery.

    Attributes:
        key: What the gallery's owner knows it by.
        alternative: What it shows, for those who cannot see it.
        caption: A few words below it.
        url: The thumbnail as a data URL; "" while it is being made.
    """

    key: Any
    alternative: str
    caption: str = ""
    url: str = ""


class Gallery:
    """Shows tiles and lets one be chosen with the mouse or the keyboard.

    Args:
        status: Where errors of the handler are shown.
        choose: Called with the key of the tile that was chosen.
        ring: How many tiles there can be.
        remove: Called with the key of a tile whose × was pressed; without it tiles have none.

    Attributes:
        widget: The rows.
        chosen: The key of the chosen tile, or None.
    """

    def __init__(
        self,
        status: Status,
        choose: Callable[[Any], object],
        *,
        ring: int,
        remove: Callable[[Any], object] | None = None,
    ) -> None:
        self._choose = choose
        self._remove = remove
        self._guard = status.guard
        self._ring = ring
        self._cells: list[Box] = []
        self._tiles: list[Tile] = []
        self.chosen: Any = None
        self.widget = Box().add_class("rj-gallery")

    @property
    def tiles(self) -> list[Tile]:
        """What is shown."""
        return list(self._tiles)

    def show(self, tiles: Sequence[Tile], *, chosen: Any = None) -> None:  # noqa: ANN401
        """Show other tiles, as many as the ring holds."""
        self._tiles = list(tiles[: self._ring])
        while len(self._cells) < len(self._tiles):
            self._cells.append(self._cell(len(self._cells)))
        for position in range(len(self._tiles)):
            self._draw(position)
        self.widget.children = self._cells[: len(self._tiles)]
        self._mark(chosen)

    def replace(self, position: int, tile: Tile) -> None:
        """Show one tile differently, for example with its thumbnail."""
        if position < len(self._tiles) and self._tiles[position].key == tile.key:
            self._tiles[position] = tile
            self._draw(position)

    def choose(self, key: Any) -> None:  # noqa: ANN401
        """Choose a tile by its key."""
        self._mark(key)
        self._choose(key)

    def remove(self, key: Any) -> None:  # noqa: ANN401
        """Ask the owner to take a tile out."""
        if self._remove is not None:
            self._remove(key)

    def _cell(self, position: int) -> Box:
        is_removable = self._remove is not None
        button = Button(description="×" if is_removable else "").add_class("rj-remove" if is_removable else "rj-choose")
        step = self.remove if is_removable else self.choose
        button.on_click(self._guard(lambda _: step(self._tiles[position].key)))
        return Box([HTML(), button]).add_class("rj-tile")

    def _draw(self, position: int) -> None:
        tile = self._tiles[position]
        picture, button = self._cells[position].children
        picture.value = picture_html(tile.url, alternative=tile.alternative, caption=tile.caption)
        if self._remove is not None:
            button.tooltip = f"Remove {tile.alternative}"
        else:
            button.description = f"Choose {tile.alternative}"

    def _mark(self, key: Any) -> None:  # noqa: ANN401
        self.chosen = key
        for tile, cell in zip(self._tiles, self._cells, strict=False):
            if key is not None and tile.key == key:
                cell.add_class("rj-chosen")
            else:
                cell.remove_class("rj-chosen")
