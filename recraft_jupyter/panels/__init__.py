"""Panels: forms over the client, one a file, which stand alone in a cell or together in the studio.

Example:
    >>> panel = open_panel("generate")
    >>> panel
    >>> panel.result
"""

from __future__ import annotations

from collections.abc import Mapping

from .. import catalog
from ..errors import InvalidRequestError
from .edit import EditPanel
from .frame import Panel
from .generate import GeneratePanel
from .library import LibraryPanel
from .shared_state import SharedState
from .studio import Studio
from .styles import StylePanel

__all__ = [
    "PANELS",
    "EditPanel",
    "GeneratePanel",
    "LibraryPanel",
    "Panel",
    "SharedState",
    "Studio",
    "StylePanel",
    "open_panel",
    "panel",
]

PANELS: Mapping[str, type[Panel]] = {
    panel.name: panel for panel in (GeneratePanel, EditPanel, StylePanel, LibraryPanel, Studio)
}


def open_panel(name: str = "studio") -> Panel:
    """Return a new panel; as the last line of a cell it shows itself.

    Args:
        name: ``generate``, ``edit``, ``styles``, ``library`` or ``studio`` (all four as tabs).

    Raises:
        InvalidRequestError: If there is no such panel.
    """
    if name not in PANELS:
        advice = catalog.suggestion(name, PANELS) or f" Choose from: {', '.join(PANELS)}."
        raise InvalidRequestError(f"There is no panel {name!r}.{advice}")
    return PANELS[name]()


panel = open_panel
