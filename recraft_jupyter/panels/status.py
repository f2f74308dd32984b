"""The line in which a panel says what happened; no handler of a panel can fail without a word here."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Callable
from typing import Any

from ipywidgets import HTML

from ..errors import APIStatusError, RecraftError

__all__ = ["Status"]

CODE = re.compile("`([^`]+)`")

Handler = Callable[..., object]


class Status:
    """Says in words what goes on; errors are announced at once (``role="alert"``), the rest politely.

    Attributes:
        widget: The line.
        text: What it says, as plain text; what stands in `these` is shown as code.
    """

    def __init__(self) -> None:
        self.widget = HTML().add_class("rj-status")
        self.text = ""

    def say(self, text: str) -> None:
        """Say something in passing."""
        self._show(text, '<div role="status" aria-live="polite" class="rj-said">{}</div>')

    def warn(self, text: str) -> None:
        """Say what the user should do differently."""
        self._show(text, '<div role="alert" class="rj-failed">{}</div>')

    def fail(self, error: Exception) -> None:
        """Say what went wrong and what to do."""
        if isinstance(error, RecraftError):
            self.warn(_told(error))
        else:
            self.warn(
                f"{type(error).__name__}: {error!s:.300}. This is a defect of the panel; "
                "the code below does the same without it."
            )

    def clear(self) -> None:
        """Say nothing."""
        self._show("", "")

    def guard(self, handler: Handler) -> Handler:
        """Return a handler whose errors are shown here; a front end would swallow them."""

        @functools.wraps(handler)
        def guarded(*values: Any) -> object:  # noqa: ANN401 - whatever the widget hands over
            try:
                return handler(*values)
            except Exception as error:  # noqa: BLE001 - nobody else would ever show it
                self.fail(error)
                return None

        return guarded

    def _show(self, text: str, template: str) -> None:
        self.text = text
        self.widget.value = template.format(CODE.sub(r"<code>\1</code>", html.escape(text)))


def _told(error: RecraftError) -> str:
    parts = [str(error)]
    if error.results:
        parts.append(f"{len(error.results)} pictures were made before that; they are shown below.")
    if isinstance(error, APIStatusError) and error.request_id:
        parts.append(f"Request id: {error.request_id}")
    return " ".join(parts)
