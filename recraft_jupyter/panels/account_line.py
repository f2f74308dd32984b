"""What is left on the account, fetched in the background."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from ipywidgets import HTML

from ..errors import RecraftError

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["AccountLine"]


class AccountLine:
    """Says how many credits are left.

    Attributes:
        widget: The words.
    """

    def __init__(self, state: SharedState) -> None:
        self._state = state
        self.widget = HTML().add_class("rj-account")

    def refresh(self) -> None:
        """Ask the server, without waiting for it."""
        if self._state.needs_token():
            self._say("no API token set")
        else:
            self._state.executor.submit(self._fetch)

    def _fetch(self) -> None:
        try:
            account = self._state.client().get_account()
        except RecraftError:
            self._say("balance unknown")
            return
        owner = "sandbox, play money" if account.is_sandbox else ""
        self._say(f"{account.credits:,.0f} credits left", owner)

    def _say(self, words: str, owner: str = "") -> None:
        note = f'<span class="rj-chip">{html.escape(owner)}</span>' if owner else ""
        self.widget.value = f"<span>{html.escape(words)}</span>{note}"
