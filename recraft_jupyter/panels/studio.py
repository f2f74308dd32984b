"""The studio: the four panels as tabs that share one state, each made when it is first looked at."""

from __future__ import annotations

from typing import Any

from ipywidgets import ToggleButtons, VBox

from .code_line import Request
from .frame import Panel

__all__ = ["Studio"]

TABS = (("Generate", "generate"), ("Edit", "edit"), ("Styles", "styles"), ("Library", "library"))


class Studio(Panel):
    """All panels; a result of one is the input of the next with one click."""

    name = "studio"
    title = "Recraft"

    def build(self) -> list[Any]:
        """Return the tabs and the panel of the chosen one."""
        self.tabs = ToggleButtons(description="Panels", options=TABS, value="generate").add_class("rj-tabs")
        self.tabs.observe(self.status.guard(lambda _: self._show_tab()), "value")
        self._parts = VBox().add_class("rj-parts")
        self._parts.children = [self.state.panel("generate")]
        return [self.tabs, self.status.widget, self._parts]

    @property
    def current(self) -> Panel:
        """The panel of the chosen tab."""
        panel: Panel = self.state.panel(self.tabs.value)
        return panel

    @property
    def code(self) -> str:
        """The current panel's line of magic."""
        return self.current.code

    @property
    def python(self) -> str:
        """The current panel's Python call."""
        return self.current.python

    def request(self) -> Request | None:
        """Return nothing: the panels show code of their own."""
        return None

    def shown(self) -> None:
        """Bring the current panel up to date."""
        self.current.shown()

    def bring_forward(self, panel: Panel) -> None:
        """Turn to a panel's tab."""
        self.tabs.value = panel.name

    def _show_tab(self) -> None:
        panel = self.current
        # Panels once made stay in the page, so that turning back costs nothing.
        if panel not in self._parts.children:
            self._parts.children = [*self._parts.children, panel]
        for part in self._parts.children:
            if part is panel:
                part.remove_class("rj-hidden")
            else:
                part.add_class("rj-hidden")
        panel.shown()
