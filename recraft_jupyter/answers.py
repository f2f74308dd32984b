"""What a server says: the numbers of a success and the reason of a refusal, read whatever form they come in."""

from __future__ import annotations

import contextlib
import email.utils
import json
import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Answer", "number_of", "read_json", "read_reason", "read_retry_after", "style_id_of", "without_base64"]

REASON_CHARACTERS = 300
# The year 9999; what is later is no time that a database or a calendar knows.
LATEST_SECONDS = 253_402_300_799
# Where servers and the gateways before them put their reason.
REASON_MEMBERS = ("message", "error", "detail", "msg", "error_message")


@dataclass(frozen=True, kw_only=True)
class Answer:
    """A success: the JSON body and what its headers say.

    Attributes:
        body: The JSON object.
        request_id: ``x-recraft-requestid``, or None.
        is_sandbox: Whether our own sandbox answered.
    """

    body: Mapping[str, Any]
    request_id: str | None = None
    is_sandbox: bool = False

    @property
    def credits(self) -> float | None:
        """What was charged, or None where the answer does not say; the contract does not promise it."""
        charged = number_of(self.body.get("credits"))
        return None if charged is None or charged < 0 else charged

    @property
    def created(self) -> int | None:
        """Unix time in seconds, or None where the answer does not say."""
        created = number_of(self.body.get("created"))
        return int(created) if created is not None and 0 <= created <= LATEST_SECONDS else None


def number_of(value: object) -> float | None:
    """Return a finite number, also one that came as text, or None."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    if not math.isfinite(number):
        return None
    return value if isinstance(value, (int, float)) else number


def read_json(content: bytes) -> Any:  # noqa: ANN401 - any JSON value
    """Return the JSON value of a body, with or without a byte order mark, or None where it is none."""
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None


def read_reason(content: bytes, usual: str) -> tuple[str, str]:
    """Return code and message of an error's body, which is JSON, plain text, or a proxy's page.

    Args:
        content: The body.
        usual: What the status itself means, where the body says nothing of use.
    """
    body = read_json(content)
    if isinstance(body, Mapping):
        code, message = _in_object(body)
        return code, message or usual
    text = body if isinstance(body, str) else content.decode("utf-8", "replace").strip()
    return "", usual if not text or text.startswith(("<", "{", "[")) else _line(text)


def read_retry_after(header: str | None) -> float | None:
    """Return the seconds of a Retry-After header, given in seconds or as a date, or None."""
    seconds = number_of(header)
    if seconds is None and header:
        with contextlib.suppress(ValueError, OverflowError):
            seconds = email.utils.parsedate_to_datetime(header).timestamp() - time.time()
    return None if seconds is None else max(0.0, seconds)


def _in_object(body: Mapping[str, Any]) -> tuple[str, str]:
    """Code and message of an error object: flat as Recraft sends it, or nested as gateways do."""
    code = body.get("code")
    for member in map(body.get, REASON_MEMBERS):
        if isinstance(member, str) and member.strip():
            return str(code or ""), _line(member)
        first = member[0] if isinstance(member, Sequence) and member else member
        if isinstance(first, Mapping):
            inner_code, message = _in_object(first)
            if message:
                return str(code or inner_code), message
    return str(code or ""), ""


def _line(text: str) -> str:
    return " ".join(text.split())[:REASON_CHARACTERS]


def style_id_of(body: Mapping[str, Any]) -> str | None:
    """Return the id of the style that an answer tells of, also one that is a number, or None."""
    style_id = body.get("id")
    is_id = isinstance(style_id, (str, int)) and not isinstance(style_id, bool) and style_id != ""
    return str(style_id) if is_id else None


def without_base64(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return an answer's body without the pictures that are in it in base64."""
    slim = dict(body)
    if isinstance(slim.get("image"), Mapping):
        slim["image"] = _without_picture(slim["image"])
    if isinstance(slim.get("data"), list):
        slim["data"] = [_without_picture(item) if isinstance(item, Mapping) else item for item in slim["data"]]
    return slim


def _without_picture(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "b64_json"}
