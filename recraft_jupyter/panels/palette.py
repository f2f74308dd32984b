"""A palette: swatches that open the browser's color picker, + and ×, and the same as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ipywidgets import HTML, Box, Button, ColorPicker, Text

from ..colors import to_rgb
from ..errors import InvalidRequestError
from .status import Status

__all__ = ["Palette", "hex_color"]

MOST_COLORS = 8
NEW_COLORS = ("#ff8800", "#00aa55", "#2f6fde", "#d6336c", "#ffd43b", "#7048e8", "#1d3557", "#f1faee")
BETWEEN_COLORS = re.compile(r"[,;](?![^(]*\))")


class Palette:
    """A row of colors.

    Args:
        status: Where what is no color is refused.
        changed: Called when the colors are others.

    Attributes:
        widget: The swatches with their buttons.
        text: The text form.
    """

    def __init__(self, status: Status, changed: Callable[[], object]) -> None:
        self._guard = status.guard
        self._changed = changed
        self._swatches: list[Box] = []
        self._count = 0
        self._is_updating = False
        self.add = Button(description="+", tooltip="Add a color").add_class("rj-add")
        self.add.on_click(self._guard(lambda _: self.append(self._new_color())))
        self.text = Text(
            description="Colors as text", placeholder="#f80, #0a5, tomato", continuous_update=False
        ).add_class("rj-palette-text")
        self.text.observe(self._guard(self._read_text), "value")
        self._row = Box([self.add]).add_class("rj-swatches")
        label = HTML('<span class="rj-label">Colors</span>')
        self.widget = Box([label, Box([self._row, self.text]).add_class("rj-palette")]).add_class("rj-row")

    @property
    def colors(self) -> list[str]:
        """The colors as ``#rrggbb``."""
        return [hex_color(swatch.children[0].value) for swatch in self._swatches[: self._count]]

    @colors.setter
    def colors(self, colors: Sequence[Any]) -> None:
        wanted = [hex_color(color) for color in colors]
        if len(wanted) > MOST_COLORS:
            raise InvalidRequestError(f"A palette here has at most {MOST_COLORS} colors, not {len(wanted)}.")
        self._show(wanted)

    def append(self, color: Any) -> None:  # noqa: ANN401 - a color in any form
        """Add a color at the end."""
        self.colors = [*self.colors, color]

    def remove(self, position: int) -> None:
        """Take a color out."""
        colors = self.colors
        del colors[position]
        self.colors = colors

    def _new_color(self) -> str:
        """A color that is not there yet."""
        return next((color for color in NEW_COLORS if color not in self.colors), NEW_COLORS[0])

    def _show(self, colors: Sequence[str]) -> None:
        while len(self._swatches) < len(colors):
            self._swatches.append(self._swatch(len(self._swatches)))
        self._is_updating = True
        try:
            self._count = len(colors)
            for swatch, color in zip(self._swatches, colors, strict=False):
                swatch.children[0].value = color
            self._row.children = (*self._swatches[: self._count], self.add)
            self.add.disabled = self._count >= MOST_COLORS
            self.text.value = ", ".join(colors)
        finally:
            self._is_updating = False
        self._changed()

    def _swatch(self, position: int) -> Box:
        picker = ColorPicker(concise=True, description=f"Color {position + 1}", value=NEW_COLORS[position])
        picker.observe(self._guard(self._picked), "value")
        remove = Button(description="×", tooltip=f"Remove color {position + 1}").add_class("rj-remove")
        remove.on_click(self._guard(lambda _: self.remove(position)))
        return Box([picker, remove]).add_class("rj-swatch")

    def _picked(self, _: Mapping[str, Any]) -> None:
        if not self._is_updating:
            self._show(self.colors)

    def _read_text(self, change: Mapping[str, Any]) -> None:
        if not self._is_updating:
            words = [word.strip() for word in BETWEEN_COLORS.split(change["new"])]
            self.colors = [word for word in words if word]


def hex_color(color: Any) -> str:  # noqa: ANN401 - a color in any form
    """Return a color as ``#rrggbb``.

    Raises:
        InvalidRequestError: If it is none.
    """
    return "#{:02x}{:02x}{:02x}".format(*to_rgb(color))
