"""What the panels share: the client, the library, where work runs, and who wants to know what has happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .. import connection
from ..client import RecraftClient
from ..config import find_library_folder, find_token
from ..results import Account, RecraftImage, RecraftImages, Style
from ..storage import Library
from .outlet import Outlet
from .work import DOUBLE_CLICK_SECONDS, Executor, InThreads

if TYPE_CHECKING:
    from .frame import Panel

__all__ = ["SharedState"]

Listener = Callable[[], object]


class SharedState:
    """One for each panel that stands alone, and one for all panels of a studio.

    Args:
        executor: What runs the work; threads by default.
        double_click_seconds: How soon after a click a second one is no wish of its own.

    Attributes:
        outlet: The cells' own output.
        result: What was made last.
        results: All that was made by the last click.
        account: What was left on the account when it was asked last, or None.
    """

    def __init__(self, *, executor: Executor | None = None, double_click_seconds: float = DOUBLE_CLICK_SECONDS) -> None:
        self.executor = executor or InThreads()
        self.double_click_seconds = double_click_seconds
        self.outlet = Outlet()
        self.result: RecraftImage | Style | None = None
        self.results = RecraftImages()
        self.announce: Callable[[str], object] = lambda _: None
        self.bring_forward: Callable[[Panel], object] = lambda _: None
        self.account: Account | None = None
        self.panels: dict[str, Panel] = {}
        self._listeners: list[Listener] = []
        self._library: Library | None = None

    def client(self) -> RecraftClient:
        """Return the default client; where there is no token the sandbox is started, and it is said."""
        with connection.announcing(self.announce):
            return connection.get_client()

    def needs_token(self) -> bool:
        """Return whether nobody has chosen a server yet: no client in use and no token to be found."""
        return connection.current_client() is None and find_token() is None

    def library(self) -> Library | None:
        """Return the library, without starting a server for it; None if it is switched off."""
        client = connection.current_client()
        if client is not None:
            return client.library
        folder = find_library_folder()
        if folder is None:
            return None
        if self._library is None or self._library.folder != folder:
            self._library = Library(folder)
        return self._library

    def styles(self) -> list[Style]:
        """Return the styles made so far, newest first."""
        library = self.library()
        return [] if library is None else library.styles()

    def keep(self, images: RecraftImages) -> None:
        """Take in pictures that were made: the last ones, in the cell's output."""
        if len(images):
            self.result, self.results = images[0], images
            self.outlet.add(images)
        self.tell()

    def listen(self, listener: Listener) -> None:
        """Call a function whenever something was made or the connection is another."""
        self._listeners.append(listener)

    def tell(self) -> None:
        """Let everyone know that something has changed."""
        for listener in self._listeners:
            listener()

    def panel(self, name: str) -> Any:  # noqa: ANN401 - the panel of that name, with methods of its own
        """Return the panel of a name, made on first use."""
        if name not in self.panels:
            from . import PANELS

            self.panels[name] = PANELS[name](self, is_alone=False)
        return self.panels[name]

    def open(self, name: str) -> Any:  # noqa: ANN401
        """Return the panel of a name, brought before the user's eyes."""
        panel = self.panel(name)
        self.bring_forward(panel)
        return panel
