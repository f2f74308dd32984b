"""RecraftClient: one method for each operation of the Recraft image API, with exact arguments."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from . import catalog, colors, imaging
from .config import CREDENTIAL_HELP, DEFAULT_BASE_URL, checked_token, find_token, normal_base_url
from .errors import InvalidRequestError, InvalidResponseError, MissingTokenError, RecraftError
from .results import Account, RecraftImage, RecraftImages, Style
from .transport import READ_TIMEOUT_SECONDS, Answer, Request, Transport, fetch

__all__ = ["RecraftClient"]

RESPONSE_FORMATS = ("url", "b64_json")


class RecraftClient:
    """The Recraft image API, one method an operation.

    Arguments are checked before anything is sent (nothing is spent on a typo), pictures of any kind are turned into
    PNG, results are downloaded at once and kept as bytes.

    Args:
        token: The API token; by default ``RECRAFT_API_TOKEN``, ``RECRAFT_API_KEY``, Colab's secret or the keyring.
        base_url: The server, with or without ``/v1``.
        timeout: Seconds to wait for an answer.
        retry_paid: Whether to repeat a POST that may have been received already after a timeout or a 5xx: it may
            then be paid twice.
        strict: Whether unknown models, styles, substyles and sizes are refused; False passes them to the server.

    Raises:
        MissingTokenError: If there is no token.

    Example:
        >>> client = RecraftClient()
        >>> images = client.generate_image("race car on a track", style="digital_illustration")
        >>> images[0].save("race_car")
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float = READ_TIMEOUT_SECONDS,
        retry_paid: bool = False,
        strict: bool = True,
    ) -> None:
        token = checked_token(token) if token else find_token()
        if token is None:
            raise MissingTokenError(f"There is no API token. {CREDENTIAL_HELP}")
        self.strict = strict
        self._transport = Transport(
            base_url=normal_base_url(base_url), token=token, read_timeout=timeout, retry_paid=retry_paid
        )

    @property
    def base_url(self) -> str:
        """The server, ending in ``/v1``."""
        return self._transport.base_url

    def generate_image(
        self,
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
        **parameters: Any,  # noqa: ANN401 - whatever the live API takes beyond the contract
    ) -> RecraftImages:
        """Make pictures from a prompt (``POST /images/generations``).

        Args:
            prompt: What to show, at most 1000 characters.
            n: Number of pictures; more than the server makes in one request are split into several.
            style: ``any``, ``realistic_image``, ``digital_illustration``, ``vector_illustration`` or ``icon``.
            substyle: One of the style's substyles; see ``catalog.substyles``.
            style_id: A style made by create_style; excludes ``style``.
            model: ``recraftv3`` (default), ``recraft20b`` or a newer one; it always travels along, because styles
                belong to models.
            size: ``WxH``; the model's first size by default, ``1024x1024``.
            response_format: ``url`` (the server's default) or ``b64_json``.
            controls: ``colors`` (a list) and ``background_color``, each color as hex, CSS name, three numbers or
                ``{"rgb": [r, g, b]}``; other keys go through unchanged.
            **parameters: Further parameters of the live API, such as ``negative_prompt`` or ``random_seed``.

        Returns:
            The pictures, in order.

        Raises:
            InvalidRequestError: If something does not fit; nothing was sent.
            APIConnectionError: If no answer came.
            APIStatusError: If the server refused.
            DownloadError: If a picture cannot be fetched yet.

        Example:
            >>> client.generate_image(
            ...     "two race cars on a track",
            ...     style="vector_illustration",
            ...     controls={"colors": ["tomato", "#0a5"], "background_color": "ivory"},
            ... )

        Source: Recraft API reference, "Generate Image".
        """
        body: dict[str, Any] = {
            "prompt": prompt,
            "style": style,
            "substyle": substyle,
            "style_id": None if style_id is None else str(style_id),
            "model": model or catalog.DEFAULT_MODEL,
            "size": size or self._default_size(model),
            "response_format": response_format,
            "controls": _api_controls(controls),
            **parameters,
        }
        self._check_generation(body, n)
        body = {name: value for name, value in body.items() if value is not None}
        return self._run_all(_generation_requests(body, n))

    def vectorize_image(self, image: Any, *, response_format: str | None = None, **parameters: Any) -> RecraftImage:  # noqa: ANN401
        """Turn a raster picture into an SVG (``POST /images/vectorize``).

        Args:
            image: A path, bytes, open file, PIL image, NumPy array, result or URL; it travels as PNG.
            response_format: ``url`` (the server's default) or ``b64_json``.
            **parameters: Further parameters of the live API.

        Raises:
            InvalidRequestError: If the picture is missing or something does not fit; nothing was sent.
            ImageError: If the bytes are no picture; nothing was sent.
            APIConnectionError: If no answer came.
            APIStatusError: If the server refused.

        Example:
            >>> client.vectorize_image("logo.png").save("logo.svg")

        Source: Recraft API reference, "Vectorize Image".
        """
        return self._process("vectorize_image", "/images/vectorize", image, response_format, parameters)

    def remove_background(self, image: Any, *, response_format: str | None = None, **parameters: Any) -> RecraftImage:  # noqa: ANN401
        """Make the background of a picture transparent (``POST /images/removeBackground``).

        Arguments, errors and source as for vectorize_image.

        Example:
            >>> client.remove_background("portrait.jpg").to_pil().mode
            'RGBA'
        """
        return self._process("remove_background", "/images/removeBackground", image, response_format, parameters)

    def clarity_upscale(self, image: Any, *, response_format: str | None = None, **parameters: Any) -> RecraftImage:  # noqa: ANN401
        """Make a picture larger, sharper and cleaner (``POST /images/clarityUpscale``).

        Arguments, errors and source as for vectorize_image.

        Example:
            >>> client.clarity_upscale("small.png").width
            2048
        """
        return self._process("clarity_upscale", "/images/clarityUpscale", image, response_format, parameters)

    def generative_upscale(self, image: Any, *, response_format: str | None = None, **parameters: Any) -> RecraftImage:  # noqa: ANN401
        """Make a picture larger and refine small details and faces (``POST /images/generativeUpscale``).

        It costs about sixty times as much as clarity_upscale. Arguments, errors and source as for vectorize_image.

        Example:
            >>> client.generative_upscale("group_photo.jpg").size
        """
        return self._process("generative_upscale", "/images/generativeUpscale", image, response_format, parameters)

    def create_style(self, images: Any, *, style: str, **parameters: Any) -> Style:  # noqa: ANN401
        """Make a style of one's own from reference pictures (``POST /styles``).

        Args:
            images: One to five pictures of any kind; they travel as PNG.
            style: The base style, such as ``digital_illustration``.
            **parameters: Further parameters of the live API.

        Returns:
            The style; pass it as ``style_id`` to generate_image.

        Raises:
            InvalidRequestError: If something does not fit; nothing was sent.
            ImageError: If a picture is none; nothing was sent.
            APIStatusError: If the server refused.

        Example:
            >>> style = client.create_style(["a.png", "b.png"], style="digital_illustration")
            >>> client.generate_image("wood potato masher", style_id=style)

        Source: Recraft API reference, "Create style".
        """
        pictures = list(images) if _is_several(images) else [images]
        if self.strict:
            catalog.check_style_references(len(pictures))
            catalog.check_style(style, None, catalog.model_for(style))
        request = Request(
            operation="create_style",
            path="/styles",
            fields={"style": style, **_form_fields(parameters)},
            files={f"file{number}": _upload(picture) for number, picture in enumerate(pictures, 1)},
            images=0,
            credits=catalog.expected_credits("create_style"),
        )
        answer = self._transport.send(request)
        if not isinstance(answer.body.get("id"), str):
            raise InvalidResponseError("The answer holds no style id.", body=repr(answer.body).encode())
        return Style(
            id=answer.body["id"], style=style, credits=answer.body.get("credits"), is_sandbox=answer.is_sandbox
        )

    def get_account(self) -> Account:
        """Return what is left on the account (``GET /users/me``); it costs nothing.

        Raises:
            APIConnectionError: If no answer came.
            APIStatusError: If the server refused.

        Example:
            >>> client.get_account()
            12,480 credits left (someone@example.org)

        Source: Recraft API description, GetCurrentUser.
        """
        answer = self._transport.get("/users/me")
        if not isinstance(answer.body.get("credits"), (int, float)):
            raise InvalidResponseError("The answer holds no credits.", body=repr(answer.body).encode())
        owner = {name: answer.body.get(name) for name in ("id", "email", "name")}
        return Account(credits=answer.body["credits"], **owner, is_sandbox=answer.is_sandbox)

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def __enter__(self) -> RecraftClient:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"RecraftClient(base_url={self.base_url!r})"

    def _default_size(self, model: str | None) -> str:
        known = model is None or model in catalog.models()
        return catalog.sizes(model)[0] if known else catalog.DEFAULT_SIZE

    def _check_generation(self, body: Mapping[str, Any], n: int) -> None:
        """Refuse what the server would refuse, before anything is sent."""
        if body["style"] is not None and body["style_id"] is not None:
            raise InvalidRequestError(
                f"style={body['style']!r} and style_id={body['style_id']!r} exclude each other; leave one out."
            )
        if body["substyle"] is not None and body["style_id"] is not None:
            raise InvalidRequestError("A substyle belongs to a style; with style_id leave substyle out.")
        _check_response_format(body["response_format"])
        catalog.check_prompt(body["prompt"], body["model"])
        catalog.check_count(n)
        if self.strict:
            catalog.check_style(body["style"], body["substyle"], body["model"])
            catalog.check_size(body["size"], body["model"])

    def _process(
        self,
        operation: str,
        path: str,
        image: Any,  # noqa: ANN401
        response_format: str | None,
        parameters: Mapping[str, Any],
    ) -> RecraftImage:
        """Run one of the operations that take a picture and give one back."""
        _check_response_format(response_format)
        request = Request(
            operation=operation,
            path=path,
            fields=_form_fields({"response_format": response_format, **parameters}),
            files={"file": _upload(image)},
            credits=catalog.expected_credits(operation),
        )
        return self._run_all([request])[0]

    def _run_all(self, requests: Sequence[Request]) -> RecraftImages:
        """Run requests one after the other; if one fails, those before it are in the error's ``results``."""
        made = RecraftImages()
        for request in requests:
            try:
                made += self._run(request)
            except RecraftError as error:
                error.results = made
                raise
        return made

    def _run(self, request: Request) -> RecraftImages:
        answer = self._transport.send(request)
        items = _items(answer)
        contents = self._contents(items, answer)
        charged = answer.body.get("credits")
        share = charged / len(items) if isinstance(charged, (int, float)) else None
        return RecraftImages(
            RecraftImage.from_bytes(
                content,
                operation=request.operation,
                parameters=dict(request.body or request.fields),
                image_id=item.get("image_id"),
                credits=share,
                url=item.get("url"),
                created=answer.body.get("created"),
                is_sandbox=answer.is_sandbox,
            )
            for item, content in zip(items, contents, strict=True)
        )

    def _contents(self, items: Sequence[Mapping[str, Any]], answer: Answer) -> list[bytes]:
        """The bytes of every picture: decoded where they came along, else downloaded in parallel."""
        urls = [item["url"] for item in items if not item.get("b64_json")]
        downloaded = iter(self._transport.download(urls) if urls else [])
        return [_decoded(item["b64_json"], answer) if item.get("b64_json") else next(downloaded) for item in items]


def _generation_requests(body: Mapping[str, Any], n: int) -> list[Request]:
    """Split ``n`` pictures into requests of at most what the model makes in one."""
    model = body["model"]
    limit = catalog.get_model(model).images_per_request if model in catalog.models() else 1
    requests = []
    for start in range(0, n, limit):
        count = min(limit, n - start)
        part = {**body, "n": count}
        if isinstance(body.get("random_seed"), int):
            # The same seed again would make the first pictures again, and charge for them.
            part["random_seed"] = body["random_seed"] + start
        price = catalog.expected_credits("generate_image", model=model, style=body.get("style"), n=count)
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


def _form_fields(parameters: Mapping[str, Any]) -> dict[str, str]:
    """Parameters as form text: true/false in small letters, nothing for None."""
    texts = {True: "true", False: "false"}
    return {
        name: texts[value] if isinstance(value, bool) else str(value)
        for name, value in parameters.items()
        if value is not None
    }


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


def _items(answer: Answer) -> list[Mapping[str, Any]]:
    """The pictures of an answer: ``data`` for generations, ``image`` for tools; each holds a url or base64."""
    single = answer.body.get("image")
    items = [single] if isinstance(single, Mapping) else answer.body.get("data")
    usable = isinstance(items, list) and all(
        isinstance(item, Mapping) and (item.get("url") or item.get("b64_json")) for item in items
    )
    if not items or not usable:
        raise InvalidResponseError("The answer holds no pictures.", body=repr(answer.body).encode())
    return list(items)


def _decoded(text: str, answer: Answer) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidResponseError(
            "A picture in the answer is not valid base64.", body=repr(answer.body).encode()
        ) from error
