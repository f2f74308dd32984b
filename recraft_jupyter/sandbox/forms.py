"""Reads what clients send: JSON or multipart bodies with nulls, unknown keys, numbers as text and nested controls."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tornado.httputil import HTTPServerRequest

from .engine.errors import EngineError

__all__ = ["Form", "read_form"]

BRACKETS = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True)
class Form:
    """A request's parameters and pictures.

    Attributes:
        values: Parameters by name; those sent as null are left out.
        files: Bytes of every file part (or data URL) in order, whatever the part's name.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    files: Sequence[bytes] = ()

    def text(self, name: str) -> str | None:
        """Return a parameter as text, or None where it is absent or empty."""
        value = self.values.get(name)
        return None if value in (None, "") else str(value)

    def whole(self, name: str) -> int | None:
        """Return a parameter as a whole number, or None where it is absent.

        Raises:
            EngineError: If it is no whole number.
        """
        value = self.values.get(name)
        if value in (None, ""):
            return None
        if isinstance(value, bool) or not re.fullmatch(r"[-+]?\d{1,18}", str(value)):
            raise EngineError("invalid_request_parameter", f"{name} must be a whole number, not {value!r:.40}")
        return int(value)


def read_form(request: HTTPServerRequest) -> Form:
    """Return the parameters of a request.

    Raises:
        EngineError: If the body is neither a JSON object nor a multipart form.
    """
    content_type = request.headers.get("Content-Type", "").lower()
    if content_type.startswith("multipart/form-data"):
        return _from_multipart(request)
    return _from_json(request.body)


def _from_json(body: bytes) -> Form:
    try:
        values = json.loads(body or b"{}")
    except (ValueError, RecursionError) as error:
        raise EngineError("invalid_request", "the body is no valid JSON") from error
    if not isinstance(values, dict):
        raise EngineError("invalid_request", "the body must be a JSON object")
    several = values.get("image_urls")
    if several is not None and not isinstance(several, list):
        raise EngineError("invalid_request_parameter", "image_urls must be an array")
    urls = [values.get("image_url"), *(several or ())]
    files = [_from_data_url(url) for url in urls if url]
    return Form({name: value for name, value in values.items() if value is not None}, files)


def _from_multipart(request: HTTPServerRequest) -> Form:
    if "boundary=" not in request.headers.get("Content-Type", ""):
        raise EngineError(
            "invalid_request", "the multipart body has no boundary: let the HTTP library set Content-Type"
        )
    fields = {
        name: [part.decode("utf-8", "replace") for part in parts] for name, parts in request.body_arguments.items()
    }
    values: dict[str, Any] = {name: parts[-1] for name, parts in fields.items() if "[" not in name}
    controls = _controls(fields, values.get("controls"))
    if controls is not None:
        values["controls"] = controls
    files = [part["body"] for parts in request.files.values() for part in parts]
    return Form(values, files)


def _controls(fields: Mapping[str, Sequence[str]], text: str | None) -> Any:  # noqa: ANN401 - whatever the JSON holds
    """Controls sent as one part of JSON text, or as ``controls[colors][][rgb][]`` parts."""
    if text:
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise EngineError("invalid_request_parameter", "controls is no valid JSON") from error
    bracketed = {name: parts for name, parts in fields.items() if name.startswith("controls[")}
    if not bracketed:
        return None
    controls: dict[str, Any] = {}
    for name, parts in bracketed.items():
        keys = [key for key in BRACKETS.findall(name) if key and not key.isdigit()]
        if keys[-1:] == ["rgb"]:
            channels = [int(part) if part.lstrip("-").isdigit() else part for part in parts]
            triples = [{"rgb": channels[start : start + 3]} for start in range(0, len(channels), 3)]
            if keys[0] == "colors":
                earlier = controls.get("colors")
                controls["colors"] = [*(earlier if isinstance(earlier, list) else []), *triples]
            else:
                controls[keys[0]] = triples[0]
        elif keys:
            controls[keys[0]] = parts[-1]
    return controls


def _from_data_url(url: object) -> bytes:
    header, comma, payload = str(url).partition(",")
    if not header.startswith("data:") or not comma or not header.endswith(";base64"):
        raise EngineError(
            "invalid_request_parameter", "the sandbox reads pictures from data: URLs only, not from the web"
        )
    try:
        return base64.b64decode(payload, validate=True)
    except (binascii.Error, ValueError) as error:
        raise EngineError("invalid_request_parameter", "the data URL is not valid base64") from error
