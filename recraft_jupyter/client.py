"""RecraftClient: one method for each operation of the Recraft image API, with exact arguments."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import planning
from .answers import number_of, style_id_of
from .budget import Budget, credit_limit
from .config import (
    CREDENTIAL_HELP,
    DEFAULT_BASE_URL,
    checked_token,
    find_data_folder,
    find_library_folder,
    find_token,
    normal_base_url,
)
from .errors import InvalidResponseError, LibraryError, MissingTokenError
from .pacing import Pacing
from .pictures import Received
from .planning import Plan
from .reports import Recovery
from .results import Account, RecraftImage, RecraftImages, Style
from .sending import Sender, make_all
from .storage import Library
from .transport import READ_TIMEOUT_SECONDS, Request, Transport

if TYPE_CHECKING:
    from .batch import BatchResults

__all__ = ["RecraftClient"]


class RecraftClient:
    """The Recraft image API, one method an operation.

    Arguments are checked before anything is sent (nothing is spent on a typo), pictures of any kind are turned into
    PNG, results are downloaded at once, kept as bytes, and journaled in the library.

    Args:
        token: The API token; by default ``RECRAFT_API_TOKEN``, ``RECRAFT_API_KEY``, Colab's secret or the keyring.
        base_url: The server, with or without ``/v1``.
        timeout: Seconds of silence after which an answer is given up; a server that goes on sending is waited for.
        retry_paid: Whether to repeat a POST that may have been received already after a timeout or a 5xx: it may
            then be paid twice.
        strict: Whether unknown models, styles, substyles and sizes are refused; False passes them to the server.
        library: A Library, its folder, or "off"; by default ``RECRAFT_LIBRARY`` or the user's data folder.
        budget: Credits this client may spend, also as text from an environment variable; None for no limit.
        keep: Whether an identical request that is in the library already is answered from there, for nothing.
        is_paced: Whether to keep the account's limit of images a minute together with all other kernels.
        identity: What distinguishes this server in the library; its URL by default.

    Raises:
        MissingTokenError: If there is no token.
        InvalidRequestError: If one of these is not what it should be.

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
        library: Library | Path | str | None = None,
        budget: float | str | None = None,
        keep: bool = False,
        is_paced: bool = True,
        identity: str | None = None,
    ) -> None:
        token = checked_token(token) if token else find_token()
        if token is None:
            raise MissingTokenError(
                f"There is no API token. {CREDENTIAL_HELP} Without one, rj.get_client() or rj.use_sandbox() returns a "
                "client of the embedded sandbox."
            )
        self.strict = strict
        self.keep = keep
        self._settings = {"token": token, "timeout": timeout, "retry_paid": retry_paid, "is_paced": is_paced}
        identity = identity or normal_base_url(base_url)
        pacing = _pacing(identity, token) if is_paced else None
        self._transport = Transport(
            base_url=normal_base_url(base_url),
            token=token,
            read_timeout=timeout,
            retry_paid=retry_paid,
            on_rate_limit=pacing.penalize if pacing else None,
        )
        self._sender = Sender(
            transport=self._transport,
            identity=identity,
            library=_library(library),
            pacing=pacing,
            budget=Budget(budget),
        )

    @property
    def base_url(self) -> str:
        """The server, ending in ``/v1``."""
        return self._transport.base_url

    @property
    def is_sandbox(self) -> bool:
        """Whether a sandbox answers, where nothing is paid; another one than the embedded is known by its answers."""
        return self._sender.is_free

    @property
    def library(self) -> Library | None:
        """Where every call is journaled, or None."""
        return self._sender.library

    @property
    def budget(self) -> float | None:
        """Credits that may be spent, those that may have been charged included, or None for no limit; can be set."""
        return self._sender.budget.limit

    @budget.setter
    def budget(self, limit: float | str | None) -> None:
        self._sender.budget.limit = credit_limit(limit)

    @property
    def spent(self) -> float:
        """Credits spent so far, the sandbox's play money included; can be set."""
        return self._sender.budget.spent

    @spent.setter
    def spent(self, credits: float) -> None:  # noqa: A002 - the API's word
        self._sender.budget.spent = credits

    @property
    def doubtful(self) -> float:
        """Credits of requests that may have been charged although no answer came; the budget counts them."""
        return self._sender.budget.doubtful

    @property
    def held_seconds(self) -> float:
        """How much longer the account's requests are held back because the server refused one with 429."""
        pacing = self._sender.pacing
        return pacing.held_seconds() if pacing is not None else 0.0

    def check_budget(self, price: float, **words: str) -> None:
        """Refuse a price that would pass the budget; see ``budget.Budget.check``.

        Raises:
            BudgetExceededError: If it would.
        """
        self._sender.budget.check(price, **words)

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
        keep: bool | None = None,
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
            keep: Whether to take an identical request's pictures from the library; the client's own setting by default.
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
        plan = self.plan(
            "generate_image",
            prompt,
            n=n,
            style=style,
            substyle=substyle,
            style_id=style_id,
            model=model,
            size=size,
            response_format=response_format,
            controls=controls,
            **parameters,
        )
        return self.run(plan, keep=keep)

    def vectorize_image(
        self,
        image: Any,  # noqa: ANN401 - a picture in any form
        *,
        response_format: str | None = None,
        keep: bool | None = None,
        **parameters: Any,  # noqa: ANN401
    ) -> RecraftImage:
        """Turn a raster picture into an SVG (``POST /images/vectorize``).

        Args:
            image: A path, bytes, open file, PIL image, NumPy array, result or URL; it travels as PNG.
            response_format: ``url`` (the server's default) or ``b64_json``.
            keep: Whether to take an identical request's picture from the library; the client's own setting by default.
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
        plan = self.plan("vectorize_image", image, response_format=response_format, **parameters)
        return self.run(plan, keep=keep)[0]

    def remove_background(
        self,
        image: Any,  # noqa: ANN401 - a picture in any form
        *,
        response_format: str | None = None,
        keep: bool | None = None,
        **parameters: Any,  # noqa: ANN401
    ) -> RecraftImage:
        """Make the background of a picture transparent (``POST /images/removeBackground``).

        Arguments, errors and source as for vectorize_image.

        Example:
            >>> client.remove_background("portrait.jpg").to_pil().mode
            'RGBA'
        """
        plan = self.plan("remove_background", image, response_format=response_format, **parameters)
        return self.run(plan, keep=keep)[0]

    def clarity_upscale(
        self,
        image: Any,  # noqa: ANN401 - a picture in any form
        *,
        response_format: str | None = None,
        keep: bool | None = None,
        **parameters: Any,  # noqa: ANN401
    ) -> RecraftImage:
        """Make a picture larger, sharper and cleaner (``POST /images/clarityUpscale``).

        Arguments, errors and source as for vectorize_image.

        Example:
            >>> client.clarity_upscale("small.png").width
            2048
        """
        plan = self.plan("clarity_upscale", image, response_format=response_format, **parameters)
        return self.run(plan, keep=keep)[0]

    def generative_upscale(
        self,
        image: Any,  # noqa: ANN401 - a picture in any form
        *,
        response_format: str | None = None,
        keep: bool | None = None,
        **parameters: Any,  # noqa: ANN401
    ) -> RecraftImage:
        """Make a picture larger and refine small details and faces (``POST /images/generativeUpscale``).

        It costs about sixty times as much as clarity_upscale. Arguments, errors and source as for vectorize_image.

        Example:
            >>> client.generative_upscale("group_photo.jpg").save("poster")
        """
        plan = self.plan("generative_upscale", image, response_format=response_format, **parameters)
        return self.run(plan, keep=keep)[0]

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
        (request,) = planning.style_plan(images, style=style, strict=self.strict, **parameters).requests
        answer, call = self._sender.send(request)
        style_id = style_id_of(answer.body)
        if style_id is None:
            raise InvalidResponseError("The answer holds no style id.", body=repr(answer.body).encode())
        self._sender.stored(call, Received())
        return Style(id=style_id, style=style, credits=answer.credits, is_sandbox=answer.is_sandbox)

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
        self._sender.is_sandbox = answer.is_sandbox
        left = number_of(answer.body.get("credits"))
        if left is None:
            raise InvalidResponseError("The answer holds no credits.", body=repr(answer.body).encode(), is_free=True)
        owner = {name: answer.body.get(name) for name in ("id", "email", "name")}
        return Account(credits=left, **owner, is_sandbox=answer.is_sandbox)

    def plan(self, operation: str, subject: Any, **arguments: Any) -> Plan:  # noqa: ANN401
        """Return what a call would send, and what it would cost, without sending anything.

        Args:
            operation: A method's name, such as ``generate_image``.
            subject: Its first argument: the prompt, the picture or the pictures.
            **arguments: Its other arguments.

        Raises:
            InvalidRequestError: If there is no such operation, or something does not fit.

        Example:
            >>> print(client.plan("generate_image", "a fox", n=2))
            1 request, 80 credits ($0.08), about 12 s; nothing was sent.
              POST /images/generations  {"prompt": "a fox", "model": "recraftv3", "size": "1024x1024", "n": 2}
        """
        planning.check_operation(operation)
        arguments.pop("keep", None)
        if operation in planning.TOOL_PATHS:
            return planning.tool_plan(operation, subject, strict=self.strict, **arguments)
        if operation == "create_style":
            return planning.style_plan(subject, strict=self.strict, **arguments)
        style_id = arguments.get("style_id")
        if isinstance(style_id, str) and self.library is not None:
            arguments["style_id"] = self.library.find_style(style_id) or style_id
        return planning.generation_plan(subject, strict=self.strict, **arguments)

    def run(
        self,
        plan: Plan,
        *,
        keep: bool | None = None,
        parts: Sequence[int] | None = None,
        cancelled: threading.Event | None = None,
    ) -> RecraftImages:
        """Send the requests of a plan one after the other.

        Args:
            plan: From ``plan``.
            keep: Whether to take identical requests' pictures from the library.
            parts: What tells equal requests apart, one number a request; their places in the plan by default.
            cancelled: Ends the wait for the account's limits when it is set; what is sent already is not called back.

        Returns:
            The pictures; if a request fails, those before it are in the error's ``results``.
        """
        keep = self.keep if keep is None else keep
        return make_all(self._sender, plan.requests, parts or range(len(plan.requests)), keep=keep, cancelled=cancelled)

    def map_prompts(self, prompts: Any, **options: Any) -> BatchResults:  # noqa: ANN401
        """Make the pictures of many prompts, resumable and paid once; see ``recraft_jupyter.batch.map_prompts``.

        Example:
            >>> client.map_prompts(["a fox", "an owl"], style="vector_illustration", executor=my_executor)
        """
        from .batch import map_prompts

        return map_prompts(self, prompts, **options)

    def find_kept(self, request: Request, *, part: int = 0) -> RecraftImages | None:
        """Return an identical request's pictures out of the library, or None; nothing is sent.

        Args:
            request: One of a plan's.
            part: What tells it from equal ones.
        """
        return self._sender.find_kept(request, part=part)

    def is_paid(self, request: Request, *, part: int = 0) -> bool:
        """Return whether an identical request was paid before, so that ``keep`` pays nothing; nothing is fetched.

        Args:
            request: One of a plan's.
            part: What tells it from equal ones.
        """
        return self._sender.is_paid(request, part=part)

    def fingerprint(self, request: Request, *, part: int = 0) -> str:
        """Return what makes a request to this server the same as another; see ``planning.fingerprint``."""
        return self._sender.fingerprint(request, part=part)

    def settings(self) -> dict[str, Any]:
        """Return the arguments that make a client like this one in another process; the token is among them."""
        library = "off" if self.library is None else str(self.library.folder.absolute())
        return {**self._settings, "base_url": self.base_url, "identity": self._sender.identity, "library": library}

    def recover(self) -> Recovery:
        """Fetch every picture that was answered but not stored, and list what may have been charged.

        Raises:
            LibraryError: If there is no library.
        """
        if self.library is None:
            raise LibraryError("There is no library to recover from: RECRAFT_LIBRARY is off.")
        return self.library.recover(self._transport.download)

    def close(self) -> None:
        """Close all connections."""
        self._sender.close()

    def __enter__(self) -> RecraftClient:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"RecraftClient(base_url={self.base_url!r})"


def _library(choice: Library | Path | str | None) -> Library | None:
    if isinstance(choice, Library):
        return choice
    folder = find_library_folder(None if choice is None else str(choice))
    return None if folder is None else Library(folder)


def _pacing(identity: str, token: str) -> Pacing:
    account = hashlib.sha256(f"{identity} {token}".encode()).hexdigest()[:16]
    return Pacing(folder=find_data_folder(), account=account)
