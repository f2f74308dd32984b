"""Ctrl+Enter (Cmd+Enter on a Mac) in a panel; without anywidget only the button starts anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .scripts import has_scripts, scripted_widget

__all__ = ["SHORTCUT_HINT", "make_keyboard"]

SHORTCUT_HINT = "Ctrl+Enter"


def make_keyboard(submit: Callable[[str], object]) -> Any | None:  # noqa: ANN401 - a widget
    """Return the widget that listens to keys in its panel, or None where anywidget is absent.

    Args:
        submit: Called with the prompt as it stands in the page when a panel with a prompt is to run.
    """
    if not has_scripts():
        return None
    keyboard = scripted_widget("keyboard").add_class("rj-hidden")

    def receive(_: object, content: Mapping[str, Any], __: object) -> None:
        submit(str(content.get("prompt", "")))

    keyboard.on_msg(receive)
    return keyboard
