"""One request from its budget to its pictures on disk: reserved, paced, journaled, sent, answered, fetched, stored."""

from __future__ import annotations

import contextlib
import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from . import planning
from .answers import Answer
from .budget import Budget
from .errors import DownloadError, LibraryError, RecraftError, RequestInterruptedError
from .pacing import Pacing
from .pictures import Received, receive
from .results import RecraftImages
from .storage import Library
from .transport import Request, Transport

__all__ = ["Sender"]

# The identity of the embedded sandbox.
SANDBOX = "sandbox"


class Sender:
    """Sends requests to one server and lets nothing that was paid be lost.

    Args:
        transport: The way to the server.
        identity: What distinguishes the server in the library.
        library: Where calls are journaled, or None.
        pacing: The account's limit, or None.
        budget: What may be spent.

    Attributes:
        is_sandbox: Whether the last answer came from a sandbox.
    """

    def __init__(
        self, *, transport: Transport, identity: str, library: Library | None, pacing: Pacing | None, budget: Budget
    ) -> None:
        self.transport = transport
        self.identity = identity
        self.library = library
        self.pacing = pacing
        self.budget = budget
        self.is_sandbox = False

    @property
    def is_free(self) -> bool:
        """Whether a sandbox answers; another one than the embedded is known by its answers."""
        return self.identity == SANDBOX or self.is_sandbox

    def make(
        self, request: Request, *, part: int, keep: bool, cancelled: threading.Event | None = None
    ) -> RecraftImages:
        """Return a request's pictures: out of the library if wanted and there, else sent, answered and stored."""
        kept = self.find_kept(request, part=part) if keep else None
        if kept is not None:
            return kept
        answer, call = self.send(request, part=part, cancelled=cancelled)
        parameters = dict(request.body or request.fields)
        with _sent():
            received = receive(
                answer, operation=request.operation, parameters=parameters, download=self.transport.download
            )
            images = self.stored(call, received)
        error = received.error
        if error is None:
            return images
        if isinstance(error, DownloadError) and self.library is not None:
            error = DownloadError(f"{error} It is paid; `%recraft recover` tries again.", urls=error.urls)
        error.results = images
        raise error

    def send(self, request: Request, *, part: int = 0, cancelled: threading.Event | None = None) -> tuple[Answer, int]:
        """Send a request and journal both sides of it; returns the answer and the call's number in the library."""
        with self.budget.reserve(request.credits or 0):
            if self.pacing is not None:
                # Even a request for no picture, a style, is one of the requests a second.
                self.pacing.acquire(max(1, request.images), cancelled=cancelled)
            with _sent():
                answer, call = self._journaled(request, part)
                self.budget.add((request.credits or 0) if answer.credits is None else answer.credits)
        self.is_sandbox = answer.is_sandbox
        return answer, call

    def find_kept(self, request: Request, *, part: int) -> RecraftImages | None:
        """Return an identical request's pictures out of the library, or None; nothing is sent."""
        if self.library is None:
            return None
        return self.library.find(self.fingerprint(request, part=part), download=self.transport.download)

    def is_paid(self, request: Request, *, part: int) -> bool:
        """Return whether an identical request was paid before; nothing is fetched."""
        return self.library is not None and self.library.is_paid(self.fingerprint(request, part=part))

    def fingerprint(self, request: Request, *, part: int) -> str:
        """Return what makes a request to this server the same as another."""
        return planning.fingerprint(request, server=self.identity, part=part)

    def close(self) -> None:
        """Close all connections."""
        self.transport.close()
        if self.pacing is not None:
            self.pacing.close()

    def _journaled(self, request: Request, part: int) -> tuple[Answer, int]:
        library = self.library
        fingerprint = self.fingerprint(request, part=part) if library else ""
        call = library.sent(request, server=self.identity, fingerprint=fingerprint) if library else 0
        try:
            answer = self.transport.send(request)
        except BaseException as error:
            # Whatever ended the wait, an interrupt included: only a refusal is known to be free.
            may_be_charged = error.may_be_charged if isinstance(error, RecraftError) else True
            if may_be_charged:
                self.budget.doubt(request.credits or 0)
            if library:
                _noted(library.failed, call, error, may_be_charged=may_be_charged)
            raise
        if library:
            came = answer.body.get("data")
            _noted(library.answered, call, answer, pictures=len(came) if isinstance(came, list) else request.images)
        return answer, call

    def stored(self, call: int, received: Received) -> RecraftImages:
        """Return the pictures, kept in the library; where that fails they are returned with a warning."""
        images = RecraftImages(received.images.values())
        if self.library is None:
            return images
        try:
            return self.library.stored(call, received)
        except LibraryError as error:
            warnings.warn(str(error), stacklevel=2)
            return images


def make_all(
    sender: Sender,
    requests: Sequence[Request],
    parts: Sequence[int],
    *,
    keep: bool,
    cancelled: threading.Event | None = None,
) -> RecraftImages:
    """Return the pictures of several requests, one after the other.

    Whatever ends it early, an interrupt included, carries in ``results`` the pictures that were made before.
    """
    made = RecraftImages()
    for part, request in zip(parts, requests, strict=True):
        try:
            made += sender.make(request, part=part, keep=keep, cancelled=cancelled)
        except KeyboardInterrupt as interrupt:
            was_sent = getattr(interrupt, "was_sent", False)
            raise RequestInterruptedError(made, was_sent=was_sent, is_free=sender.is_free) from None
        except BaseException as error:
            error.results = made + getattr(error, "results", ())  # type: ignore[attr-defined]
            raise
    return made


@contextlib.contextmanager
def _sent() -> Iterator[None]:
    """Let an interrupt know that a request was under way, or about to be: "nothing was sent" must be true."""
    try:
        yield
    except KeyboardInterrupt as interrupt:
        interrupt.was_sent = True  # type: ignore[attr-defined]
        raise


def _noted(note: Callable[..., object], *what: Any, **details: Any) -> None:  # noqa: ANN401
    """Write something into the library after the request; what came back counts more than a failure to note it."""
    try:
        note(*what, **details)
    except LibraryError as error:
        warnings.warn(str(error), stacklevel=4)
