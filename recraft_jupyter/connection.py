"""The default client: on Recraft where there is a token, else on the embedded sandbox, started on first use."""

from __future__ import annotations

import atexit
import contextlib
import threading
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .client import RecraftClient
from .config import CREDENTIAL_HELP, DEFAULT_BASE_URL, find_base_url, find_token, is_sandbox_allowed
from .errors import MissingTokenError, RecraftError
from .sending import SANDBOX

if TYPE_CHECKING:
    from .sandbox.server import Sandbox

__all__ = ["announcing", "current_client", "forget_client", "get_client", "use_client", "use_sandbox"]

INSTALL_SANDBOX = "pip install 'recraft-jupyter[sandbox]'"
# The embedded sandbox is this process's own; only a server that others share needs a limit.
EMBEDDED_RATE = 100_000
ANNOUNCEMENT = (
    "No API token found: using the embedded sandbox. Its pictures are drawings made on this machine, free of charge. "
    "Set RECRAFT_API_TOKEN to use Recraft."
)

_lock = threading.RLock()
_client: RecraftClient | None = None
_sandbox: Sandbox | None = None
_announce: ContextVar[Callable[[str], Any]] = ContextVar("announce", default=print)


def get_client() -> RecraftClient:
    """Return the default client, made on first use.

    With a token it talks to Recraft (or ``RECRAFT_BASE_URL``), without one to the embedded sandbox.

    Raises:
        MissingTokenError: If there is no token and the sandbox is forbidden or not installed.
    """
    with _lock:
        return _client or use_client(_make_client())


def current_client() -> RecraftClient | None:
    """Return the default client if there is one already; nothing is made or started."""
    return _client


def use_client(client: RecraftClient) -> RecraftClient:
    """Make a client the default one.

    Example:
        >>> use_client(RecraftClient("my-token", timeout=600))
    """
    global _client
    with _lock:
        _client = client
    return client


def forget_client() -> None:
    """Drop the default client, so that the next use looks for a token again."""
    global _client
    with _lock:
        _client = None


def use_sandbox(**options: Any) -> RecraftClient:  # noqa: ANN401 - the sandbox's own options
    """Make the embedded sandbox the default server, started if it is not running.

    Args:
        **options: ``rate``, ``credits``, ``latency``, ``data``: a new sandbox is started with these.

    Raises:
        MissingTokenError: If the sandbox is not installed.
    """
    return use_client(_sandbox_client(**options))


def install_models() -> Path:
    """Install the network that removes backgrounds in the sandbox, and return where it lies.

    Raises:
        MissingTokenError: If the sandbox is not installed.
        RecraftError: If it cannot be fetched.
    """
    try:
        from .sandbox import models
        from .sandbox.engine.errors import EngineError
    except ImportError as error:
        raise MissingTokenError(f"The sandbox needs {error.name}: {INSTALL_SANDBOX}.") from error
    try:
        return models.install_models()
    except EngineError as error:
        raise RecraftError(str(error)) from error


@contextlib.contextmanager
def announcing(announce: Callable[[str], Any]) -> Iterator[None]:
    """Choose who tells the user, meanwhile, that the sandbox stands in; the magic shows it in the notebook."""
    reset = _announce.set(announce)
    try:
        yield
    finally:
        _announce.reset(reset)


def _make_client() -> RecraftClient:
    token, base_url = find_token(), find_base_url()
    if token is not None:
        return RecraftClient(token, base_url=base_url or DEFAULT_BASE_URL)
    if base_url is not None:
        raise MissingTokenError(f"RECRAFT_BASE_URL is set, but there is no API token for it. {CREDENTIAL_HELP}")
    if not is_sandbox_allowed():
        raise MissingTokenError(f"There is no API token, and RECRAFT_SANDBOX=0 forbids the sandbox. {CREDENTIAL_HELP}")
    client = _sandbox_client()
    _announce.get()(ANNOUNCEMENT)
    return client


def _sandbox_client(**options: Any) -> RecraftClient:  # noqa: ANN401
    global _sandbox
    try:
        from .sandbox.server import Sandbox
    except ImportError as error:
        raise MissingTokenError(
            f"There is no API token, and the sandbox needs {error.name}: {INSTALL_SANDBOX}. {CREDENTIAL_HELP}"
        ) from error
    if _sandbox is not None and options:
        _sandbox.stop()
        _sandbox = None
    if _sandbox is None:
        _sandbox = Sandbox(**{"rate": EMBEDDED_RATE, **options}).start()
        atexit.register(_sandbox.stop)
    return RecraftClient(_sandbox.token, base_url=_sandbox.base_url, identity=SANDBOX, is_paced=False)
