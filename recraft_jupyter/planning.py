"""Turns the arguments of an operation into the requests that will be sent, checked and priced before anything is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import catalog, colors, imaging
from .display import counted
from .errors import InvalidRequestError
from .results import RecraftImages, Style
from .transport import Request, fetch

__all__ = ["Plan", "check_operation", "fingerprint", "generation_plan", "style_plan", "tool_plan"]

RESPONSE_FORMATS = ("url", "b64_json")
SHOWN_REQUESTS = 20
SEEDS = 2**32
TOOL_PATHS = {
    "vectorize_image": "/images/vectorize",
    "remove_background": "/images/removeBackground",
    "clarity_upscale": "/images/clarityUpscale",
    "generative_upscale": "/images/generativeUpscale",
}
OPERATIONS = ("generate_image", *TOOL_PATHS, "create_style")


@dataclass(frozen=True, repr=False)
class Plan:
    """What one call of an operation will send: nothing has been sent yet.

    Attributes:
        requests: In order.
    """

    requests: tuple[Request, ...] = field(repr=False)

    @property
    def operation(self) -> str:
        """The client method."""
        return self.requests[0].operation

    @property
    def images(self) -> int:
        """Pictures it will make."""
        return sum(request.images for request in self.requests)

    @property
    def credits(self) -> float | None:
        """What it will usually cost (1000 are 1 US dollar), or None if a price is not known."""
        prices = [request.credits for request in self.requests]
        return None if None in prices else sum(price for price in prices if price is not None)

    @property
    def seconds(self) -> float:
        """How long it usually takes."""
        return sum(
            catalog.expected_seconds(request.operation, model=(request.body or {}).get("model"))
            for request in self.requests
        )

    def __str__(self) -> str:
        price = "price unknown" if self.credits is None else f"{self.credits:g} credits (${self.credits / 1000:g})"
        lines = [f"{counted(len(self.requests), 'request')}, {price}, about {self.seconds:g} s; nothing was sent."]
        lines.extend(f"  POST {request.path}  {_summary(request)}" for request in self.requests[:SHOWN_REQUESTS])
        if len(self.requests) > SHOWN_REQUESTS:
            lines.append(f"  … and {len(self.requests) - SHOWN_REQUESTS} more")
        return "\n".join(lines)

    __repr__ = __str__


def check_operation(operation: str) -> None:
    """Raise InvalidRequestError for what is no operation that can be planned."""
    if operation not in OPERATIONS:
        advice = catalog.suggestion(operation, OPERATIONS) or f" Choose from: {', '.join(OPERATIONS)}."
        raise InvalidRequestError(f"There is no operation {operation!r:.40} to plan.{advice}")


def generation_plan(
    prompt: str,
    *,
    n: int = 1,
    style: str | None = None,
    substyle: str | None = None,
    style_id: str | Style | None = None,
    model: str | None = None,
    size: str | None = None,
    response_format: str | None = None,
    controls: Mapping[str, Any] | None = None,
    strict: bool = True,
    **parameters: Any,  # noqa: ANN401 - whatever the live API takes
) -> Plan:
    """Return the plan of ``generate_image``; arguments and errors as there."""
    body: dict[str, Any] = {
        "prompt": prompt,
        "style": style,
        "substyle": substyle,
        "style_id": None if style_id is None else str(style_id),
        "model": model or catalog.DEFAULT_MODEL,
        "size": size or _default_size(model),
        "response_format": response_format,
        "controls": _api_controls(controls),
    }
    n = _check_generation(body, n, strict=strict)
    if strict:
        catalog.check_parameters("generate_image", parameters)
    body = _plain({**body, **parameters})
    # What a style of one's own makes, and so its price, depends on the base style it was made with.
    priced_style = style_id.style if isinstance(style_id, Style) else style
    return Plan(tuple(_generation_requests(body, n, priced_style)))


def tool_plan(
    operation: str,
    image: Any,  # noqa: ANN401
    *,
    response_format: str | None = None,
    strict: bool = True,
    **parameters: Any,  # noqa: ANN401
) -> Plan:
    """Return the plan of an operation that takes one picture and gives one back."""
    _check_response_format(response_format)
    if strict:
        catalog.check_parameters(operation, parameters)
    request = Request(
        operation=operation,
        path=TOOL_PATHS[operation],
        fields=_form_fields(_plain({"response_format": response_format, **parameters})),
        files={"file": _upload(image)},
        credits=catalog.expected_credits(operation),
    )
    return Plan((request,))


def style_plan(images: Any, *, style: str, strict: bool = True, **parameters: Any) -> Plan:  # noqa: ANN401
    """Return the plan of ``create_style``; arguments and errors as there."""
    pictures = list(images) if _is_several(images) else [images]
    if strict:
        catalog.check_style_references(len(pictures))
        catalog.check_style(style, None, catalog.model_for(style))
        catalog.check_parameters("create_style", parameters)
    request = Request(
        operation="create_style",
        path="/styles",
        fields={"style": style, **_form_fields(_plain(parameters))},
        files={f"file{number}": _upload(picture) for number, picture in enumerate(pictures, 1)},
        images=0,
        credits=catalog.expected_credits("create_style"),
    )
    return Plan((request,))


def fingerprint(request: Request, *, server: str, part: int = 0) -> str:
    """Return what makes a request the same as another: operation, every parameter, every input byte, the server.

    Args:
        request: The request; how its pictures travel back (``response_format``) does not count.
        server: The server's identity, so that a sandbox picture never stands in for a paid one.
        part: The number of the request within its call: two equal ones in one call want two pictures.

    Returns:
        64 hexadecimal digits.
    """
    parameters = {**(request.body or {}), **request.fields}
    parameters.pop("response_format", None)
    files = {name: hashlib.sha256(content).hexdigest() for name, content in request.files.items()}
    identity = [request.operation, server, part, parameters, files]
    text = json.dumps(identity, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


def _default_size(model: Any) -> str:  # noqa: ANN401 - checked afterwards
    known = model is None or (isinstance(model, str) and model in catalog.models())
    return catalog.sizes(model)[0] if known else catalog.DEFAULT_SIZE


def _check_generation(body: Mapping[str, Any], n: Any, *, strict: bool) -> int:  # noqa: ANN401
    """Refuse what the server would refuse, before anything is sent; returns ``n`` as a plain number."""
    for name in ("style", "substyle", "style_id", "model", "size"):
        if not isinstance(body[name], (str, type(None))):
            raise InvalidRequestError(f"{name} must be text, not {type(body[name]).__name__} ({body[name]!r:.40}).")
    if body["style"] is not None and body["style_id"] is not None:
        raise InvalidRequestError(
            f"style={body['style']!r} and style_id={body['style_id']!r} exclude each other; leave one out."
        )
    if body["substyle"] is not None and body["style_id"] is not None:
        raise InvalidRequestError("A substyle belongs to a style; with style_id leave substyle out.")
    _check_response_format(body["response_format"])
    catalog.check_prompt(body["prompt"], body["model"])
    if strict:
        catalog.check_style(body["style"], body["substyle"], body["model"])
        catalog.check_size(body["size"], body["model"])
    return catalog.check_count(n)


def _generation_requests(body: Mapping[str, Any], n: int, priced_style: str | None) -> list[Request]:
    """Split ``n`` pictures into requests of at most what the model makes in one."""
    model = body["model"]
    limit = catalog.get_model(model).images_per_request if model in catalog.models() else 1
    requests = []
    for start in range(0, n, limit):
        count = min(limit, n - start)
        part = {**body, "n": count}
        if isinstance(body.get("random_seed"), int):
            # The same seed again would make the first pictures again, and charge for them.
            part["random_seed"] = (body["random_seed"] + start) % SEEDS
        price = catalog.expected_credits("generate_image", model=model, style=priced_style, n=count)
        requests.append(
            Request(operation="generate_image", path="/images/generations", body=part, images=count, credits=price)
        )
    return requests


def _api_controls(controls: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Controls with every color as the API takes it; other keys go through."""
    if controls is None:
        return None
    if not isinstance(controls, Mapping):
        raise InvalidRequestError(f"controls must be a dictionary such as {{'colors': ['red']}}, not {controls!r:.40}.")
    converted = {name: value for name, value in controls.items() if value is not None}
    if "colors" in converted:
        given = converted["colors"]
        several = isinstance(given, Iterable) and not isinstance(given, (str, Mapping))
        converted["colors"] = [colors.to_api_color(color) for color in (given if several else [given])]
    if "background_color" in converted:
        converted["background_color"] = colors.to_api_color(converted["background_color"])
    return converted or None


def _check_response_format(response_format: str | None) -> None:
    if response_format not in (None, *RESPONSE_FORMATS):
        advice = catalog.suggestion(response_format, RESPONSE_FORMATS) or " Use 'url' or 'b64_json'."
        raise InvalidRequestError(f"Unknown response_format {response_format!r}.{advice}")


def _plain(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters as JSON's own types, NumPy's numbers among them; those that are None are left out.

    Raises:
        InvalidRequestError: If one cannot be sent as JSON.
    """
    return {name: _plain_value(name, value) for name, value in parameters.items() if value is not None}


def _plain_value(name: str, value: Any) -> Any:  # noqa: ANN401
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, default=lambda other: other.tolist())
        text.encode()  # no halves of characters
    except (AttributeError, TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(
            f"{name} cannot be sent: {value!r:.60} holds something that JSON has no word for."
        ) from error
    return json.loads(text)


def _form_fields(parameters: Mapping[str, Any]) -> dict[str, str]:
    """Parameters as form text: text as it is, everything else as JSON writes it."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}


def _is_several(images: Any) -> bool:  # noqa: ANN401
    """Whether this is a list of pictures rather than one (an array or a file can be iterated, too)."""
    return isinstance(images, (list, tuple, set, frozenset, RecraftImages))


def _upload(image: Any) -> bytes:  # noqa: ANN401
    """A picture as the PNG that travels, if it is not larger than the server takes."""
    content = imaging.to_png(image, fetch=fetch)
    limit = catalog.upload_bytes()
    if len(content) > limit:
        raise InvalidRequestError(
            f"This picture is {len(content) / 1e6:.1f} MB as PNG; the server takes at most {limit / 1e6:.0f} MB. "
            "Make it smaller first, for example image.thumbnail((2048, 2048))."
        )
    return content


def _summary(request: Request) -> str:
    parameters = json.dumps({**(request.body or {}), **request.fields}, ensure_ascii=False)
    files = "".join(f"  {name}: {len(content) / 1000:.0f} kB" for name, content in request.files.items())
    return parameters + files


def all_requests(plans: Sequence[Plan]) -> Plan:
    """Return several plans as one."""
    return Plan(tuple(request for plan in plans for request in plan.requests))
