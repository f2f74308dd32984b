"""The part of a batch that runs wherever its executor is: a thread, another process, another machine."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field
from typing import Any

from .client import RecraftClient
from .errors import APIConnectionError
from .planning import Plan
from .results import RecraftImages
from .transport import Request

__all__ = ["Made", "Origin", "forget_origin", "make_pictures", "register_origin", "stop_origin"]


@dataclass(frozen=True, kw_only=True)
class Origin:
    """What a worker needs to make the client's twin; it travels in memory only and never shows the token.

    Attributes:
        settings: Arguments of the twin.
        started_at: Unix time of the batch's beginning.
    """

    settings: tuple[tuple[str, Any], ...] = field(repr=False)
    started_at: float


@dataclass(frozen=True)
class _Seat:
    """Where requests are sent from: a client, and what ends its waits when the batch is stopped."""

    client: RecraftClient
    stopped: threading.Event = field(default_factory=threading.Event)


# By process and origin: a worker makes its client once, the batch's own process has it already.
_seats: dict[tuple[int, Origin], _Seat] = {}
_lock = threading.Lock()


def _seat_of(origin: Origin) -> _Seat:
    # After a fork the parent's client is there, too, but its connections belong to the parent.
    key = (os.getpid(), origin)
    with _lock:
        if key not in _seats:
            _seats[key] = _Seat(RecraftClient(**dict(origin.settings)))
        return _seats[key]


@dataclass(frozen=True, kw_only=True)
class Made:
    """What a worker gives back: the pictures, and the process that made them."""

    images: RecraftImages
    process: int


def make_pictures(origin: Origin, request: Request, part: int, keep: bool) -> Made:
    """Send one request from wherever the executor runs it."""
    seat = _seat_of(origin)
    _refuse_second_attempt(seat.client, origin, request, part)
    images = seat.client.run(Plan((request,)), keep=keep, parts=(part,), cancelled=seat.stopped)
    return Made(images=images, process=os.getpid())


def _refuse_second_attempt(client: RecraftClient, origin: Origin, request: Request, part: int) -> None:
    """Some executors run a task again whose worker died; what may have been paid then is not sent again unasked."""
    if client.library is None:
        return
    if client.library.journal.has_open(client.fingerprint(request, part=part), since=origin.started_at):
        raise APIConnectionError(
            "The worker that sent this ended before the answer came; the request may have been charged. "
            "retry() sends it again.",
            was_sent=True,
        )


def register_origin(client: RecraftClient, *, started_at: float) -> Origin:
    """Return what workers make the client's twins of; in this process it stands for the client itself."""
    origin = Origin(settings=tuple(sorted(client.settings().items())), started_at=started_at)
    with _lock:
        _seats[os.getpid(), origin] = _Seat(client)
    return origin


def stop_origin(origin: Origin) -> None:
    """End the waits of what this process has not sent yet."""
    _seat_of(origin).stopped.set()


def forget_origin(origin: Origin) -> None:
    """Let go of the client."""
    with _lock:
        _seats.pop((os.getpid(), origin), None)
