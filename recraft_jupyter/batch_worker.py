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

Settings = tuple[tuple[str, Any], ...]


@dataclass(frozen=True, kw_only=True)
class Origin:
    """What a worker needs to make the client's twin; it travels in memory only and never shows the token.

    Attributes:
        settings: Arguments of the twin.
        started_at: Unix time of the batch's beginning.
    """

    settings: Settings = field(repr=False)
    started_at: float


@dataclass(frozen=True)
class _Seat:
    """Where requests are sent from: a client, and what ends its waits when the batch is stopped."""

    client: RecraftClient
    stopped: threading.Event = field(default_factory=threading.Event)


# By process, because a fork copies them, but their connections belong to the parent.
_own: dict[tuple[int, Origin], _Seat] = {}
_twins: dict[tuple[int, Settings], _Seat] = {}
_lock = threading.Lock()


def _seat_of(origin: Origin) -> tuple[_Seat, bool]:
    """The batch's own client in its own process, else this worker's twin of it; and whether it is a twin."""
    process = os.getpid()
    with _lock:
        if (process, origin) in _own:
            return _own[process, origin], False
        if (process, origin.settings) not in _twins:
            _twins[process, origin.settings] = _Seat(RecraftClient(**dict(origin.settings)))
        return _twins[process, origin.settings], True


@dataclass(frozen=True, kw_only=True)
class Made:
    """What a worker gives back.

    Attributes:
        images: The pictures.
        is_by_twin: Whether a twin made them, whose spending the batch's own client does not know.
    """

    images: RecraftImages
    is_by_twin: bool


def make_pictures(origin: Origin, request: Request, part: int, keep: bool) -> Made:
    """Send one request from wherever the executor runs it."""
    seat, is_twin = _seat_of(origin)
    _refuse_second_attempt(seat.client, origin, request, part)
    images = seat.client.run(Plan((request,)), keep=keep, parts=(part,), cancelled=seat.stopped)
    return Made(images=images, is_by_twin=is_twin)


def _refuse_second_attempt(client: RecraftClient, origin: Origin, request: Request, part: int) -> None:
    """Some executors run a task again whose worker died; what may have been paid then is not sent again unasked."""
    if client.library is None:
        return
    if client.library.journal.has_unanswered(client.fingerprint(request, part=part), since=origin.started_at):
        raise APIConnectionError(
            "The worker that sent this ended before the answer came; the request may have been charged. "
            "retry() sends it again.",
            was_sent=True,
        )


def register_origin(client: RecraftClient, *, started_at: float) -> Origin:
    """Return what workers make the client's twins of; in this process it stands for the client itself."""
    origin = Origin(settings=tuple(sorted(client.settings().items())), started_at=started_at)
    with _lock:
        _own[os.getpid(), origin] = _Seat(client)
    return origin


def stop_origin(origin: Origin) -> None:
    """End the waits of what this process has not sent yet."""
    _seat_of(origin)[0].stopped.set()


def forget_origin(origin: Origin) -> None:
    """Let go of the client."""
    with _lock:
        _own.pop((os.getpid(), origin), None)
