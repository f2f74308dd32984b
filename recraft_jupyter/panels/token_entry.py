"""Asks for the API token where none is set; the token leaves the field at once and is kept by the client only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ipywidgets import HTML, Box, Button, Password, VBox
from traitlets import Unicode

from .. import connection
from ..client import RecraftClient
from ..config import DEFAULT_BASE_URL, find_base_url, is_sandbox_allowed
from ..errors import InvalidRequestError
from .status import Status

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["TokenEntry"]

WORDS = (
    "<strong>No API token is set.</strong> Paste one from "
    '<a href="https://www.recraft.ai/profile/api" target="_blank" rel="noopener">your Recraft profile</a>; '
    "it is kept in this kernel only, never in the notebook."
)
SANDBOX_WORDS = " Or draw with the sandbox, free of charge, on this machine."


class _TokenField(Password):  # type: ignore[misc] # ipywidgets publishes no types
    """A masked field whose value the kernel does not repeat to other views."""

    value = Unicode("").tag(sync=True, echo_update=False)


class TokenEntry:
    """A masked field and a way without a token.

    Args:
        state: What the panels share.
        status: Where it is said what was done; it becomes part of the widget.
        connected: Called when there is a client.

    Attributes:
        widget: Field and buttons.
        field: The masked field; its value is always empty again when a handler has seen it.
    """

    def __init__(self, state: SharedState, status: Status, connected: Callable[[], object]) -> None:
        self._state = state
        self._status = status
        self._connected = connected
        self.field = _TokenField(description="API token", placeholder="paste it here", continuous_update=False)
        self.field.observe(status.guard(self._take), "value")
        self.use = Button(description="Use this token")
        self.use.on_click(status.guard(lambda _: self._ask()))
        self.sandbox = Button(description="Use the sandbox", tooltip="Free of charge, on this machine")
        self.sandbox.on_click(status.guard(lambda _: self._use_sandbox()))
        buttons = [self.use, *([self.sandbox] if is_sandbox_allowed() else [])]
        words = HTML(f"<p>{WORDS}{SANDBOX_WORDS if is_sandbox_allowed() else ''}</p>")
        self.widget = VBox([words, self.field, Box(buttons).add_class("rj-buttons"), status.widget])
        self.widget.add_class("rj-token").add_class("rj-hidden")

    def refresh(self) -> None:
        """Show it if there is no token, else hide it."""
        if self._state.needs_token():
            self.widget.remove_class("rj-hidden")
        else:
            self.widget.add_class("rj-hidden")

    def _take(self, change: Mapping[str, Any]) -> None:
        token, self.field.value = change["new"], ""
        if token.strip():
            self._state.executor.submit(self._status.guard(lambda: self._connect(token)))

    def _connect(self, token: str) -> None:
        """Use a token that the server accepts."""
        client = RecraftClient(token, base_url=find_base_url() or DEFAULT_BASE_URL)
        client.get_account()
        connection.use_client(client)
        self._status.say("The token is in use.")
        self._connected()

    def _ask(self) -> None:
        if self._state.needs_token():
            raise InvalidRequestError(
                "Paste the token into the field first; it is used as soon as you leave the field."
            )

    def _use_sandbox(self) -> None:
        self._status.say("Starting the sandbox…")
        self._state.executor.submit(self._status.guard(self._start_sandbox))

    def _start_sandbox(self) -> None:
        connection.use_sandbox()
        self._status.say("Pictures now come from the sandbox: drawings made on this machine, free of charge.")
        self._connected()
