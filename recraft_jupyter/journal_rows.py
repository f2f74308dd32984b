"""The rows of the journal: calls that were sent and pictures that are kept, and how they are read from SQLite."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["CALL_COLUMNS", "PICTURE_COLUMNS", "Call", "Picture", "read_call", "read_picture"]

CALL_COLUMNS = (
    "id, sent_at, operation, server, fingerprint, request, state, answer, credits, request_id, is_sandbox, error"
)
PICTURE_COLUMNS = (
    "pictures.id, pictures.call, pictures.position, pictures.image_id, pictures.url, pictures.sha256, "
    "pictures.media_type, pictures.width, pictures.height, pictures.bytes, pictures.stored_at, pictures.is_favourite, "
    "calls.sent_at, calls.operation, calls.request, calls.credits, calls.is_sandbox, calls.pictures, calls.created"
)


@dataclass(frozen=True)
class Call:
    """One request that was sent.

    Attributes:
        id: Number of the row.
        sent_at: Unix time in seconds.
        operation: The client method.
        server: The server's identity.
        fingerprint: What makes the request the same as another.
        request: The parameters.
        state: "sent", "answered", "stored", "lost" (charged, its pictures given up), "refused" (not charged) or
            "unknown" (may have been charged).
        answer: The JSON answer, or None.
        credits: What it cost, or None.
        request_id: The server's id of the request, or None.
        is_sandbox: Whether the sandbox answered.
        error: What went wrong, or None.
    """

    id: int
    sent_at: float
    operation: str
    server: str
    fingerprint: str
    request: Mapping[str, Any]
    state: str
    answer: Mapping[str, Any] | None
    credits: float | None
    request_id: str | None
    is_sandbox: bool
    error: str | None


@dataclass(frozen=True)
class Picture:
    """One picture that is kept, with the call that made it.

    Attributes:
        id: Number of the row.
        call: Its call's number.
        position: Its place in the answer.
        image_id: The API's id, or None.
        url: Where the server kept it, or None.
        sha256: Of the bytes; the file's name.
        media_type: What the bytes are.
        width: Pixels.
        height: Pixels.
        bytes: Size of the file.
        stored_at: Unix time in seconds.
        is_favourite: Whether pruning spares it.
        sent_at: When the call was sent.
        operation: The client method.
        request: The call's parameters.
        credits: What the whole call cost, or None.
        is_sandbox: Whether the sandbox made it.
        siblings: Pictures the call made.
        created: The answer's own time, or None.
    """

    id: int
    call: int
    position: int
    image_id: str | None
    url: str | None
    sha256: str
    media_type: str
    width: int
    height: int
    bytes: int
    stored_at: float
    is_favourite: bool
    sent_at: float
    operation: str
    request: Mapping[str, Any]
    credits: float | None
    is_sandbox: bool
    siblings: int
    created: int | None


def read_call(row: Sequence[Any]) -> Call:
    """Return the call of a row of CALL_COLUMNS."""
    values = list(row)
    values[5], values[7] = json.loads(values[5]), None if values[7] is None else json.loads(values[7])
    values[10] = bool(values[10])
    return Call(*values)


def read_picture(row: Sequence[Any]) -> Picture:
    """Return the picture of a row of PICTURE_COLUMNS."""
    values = list(row)
    values[11], values[14], values[16] = bool(values[11]), json.loads(values[14]), bool(values[16])
    return Picture(*values)
