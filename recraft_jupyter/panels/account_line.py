"""Whose account pays, and what is left on it, fetched in the background."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from ipywidgets import HTML

from ..errors import RecraftError
from ..results import Account

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["AccountLine"]


class AccountLine:
    """Says whose account it is; what is left stands where it is spent, beside the panels' buttons.

    Attributes:
        widget: The words.
    """

    def __init__(self, state: SharedState) -> None:
        self._state = state
        self.widget = HTML().add_class("rj-account")

    def refresh(self) -> None:
        """Ask the server, without waiting for it."""
        if self._state.needs_token():
            self._show("no API token set", None)
        else:
            self._state.executor.submit(self._fetch)

    def _fetch(self) -> None:
        try:
            account = self._state.client().get_account()
        except RecraftError:
            self._show("balance unknown", None)
            return
        self._show("sandbox, play money" if account.is_sandbox else account.email or account.name or "Recraft", account)

    def _show(self, words: str, account: Account | None) -> None:
        self.widget.value = f'<span class="rj-chip">{html.escape(words)}</span>'
        self._state.account = account
        for panel in list(self._state.panels.values()):
            panel.show_price()
