"""Every error the package raises, told apart by what the caller can do about it.

::

    RecraftError
    ├── InvalidRequestError       refused before sending: the value, why, what to use instead (nothing was spent)
    ├── MissingTokenError         no API token, and the sandbox was ruled out or is not installed
    ├── BudgetExceededError       the session's budget would be passed (nothing was sent)
    ├── APIConnectionError        no answer came
    │   └── APITimeoutError       … in time: the request may have been charged
    ├── APIStatusError            4xx or 5xx
    │   ├── BadRequestError       400
    │   ├── AuthenticationError   401, 403
    │   ├── NotEnoughCreditsError by code, whatever the status
    │   ├── RateLimitError        429
    │   └── ServerError           5xx
    ├── InvalidResponseError      2xx whose body is not what the API promises; the raw body is kept
    ├── DownloadError             the answer came, its picture could not be fetched yet
    ├── LibraryError              the library's folder cannot be read or written
    └── ImageError                bytes that are not the picture they claim to be, or too large to open safely

An interrupt stays a ``KeyboardInterrupt``: RequestInterruptedError says what it means for pictures and charges.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "BudgetExceededError",
    "DownloadError",
    "ImageError",
    "InvalidRequestError",
    "InvalidResponseError",
    "LibraryError",
    "MissingTokenError",
    "NotEnoughCreditsError",
    "RateLimitError",
    "RecraftError",
    "RequestInterruptedError",
    "ServerError",
]


ADDRESS_REMEDY = "Check the server's address: RECRAFT_BASE_URL or base_url=."
REMEDIES = {
    **dict.fromkeys((301, 302, 303, 307, 308, 404, 405), ADDRESS_REMEDY),
    413: "Make the picture smaller first, for example image.thumbnail((2048, 2048)).",
}


class RecraftError(Exception):
    """Base of every error of this package; its text is one clear sentence or two with the remedy.

    In a notebook it shows as that text and the line of the cell that caused it, without a stack trace.

    Attributes:
        results: The pictures that were made before it happened (``RecraftImages``), so that none is lost.
        may_be_charged: Whether the request may have been charged although no picture came.
        tracebacks: Whether IPython shows whole tracebacks of all these errors; ``%config RecraftMagics.tracebacks``
            sets it.
    """

    results: Sequence[Any] = ()
    tracebacks: ClassVar[bool] = False

    @property
    def may_be_charged(self) -> bool:
        """Whether the request may have been charged although no picture came."""
        return False

    @property
    def _render_traceback_(self) -> Callable[[], list[str]]:
        """What IPython calls in place of making a traceback, if it is there."""
        from .error_lines import error_lines

        if self.tracebacks:
            raise AttributeError("Whole tracebacks are asked for.")
        return lambda: error_lines(self)

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel between processes whole, whatever the subclass's own arguments are."""
        return _restored, (type(self), self.args, self.__dict__)


class InvalidRequestError(RecraftError, ValueError):
    """The request was refused before anything was sent; nothing was spent."""


class MissingTokenError(RecraftError):
    """There is no API token, and the sandbox was ruled out or is not installed."""


class BudgetExceededError(RecraftError):
    """The request would pass the budget; nothing was sent."""


class APIConnectionError(RecraftError):
    """No answer came from the server.

    Attributes:
        was_sent: Whether the request may have reached the server.
    """

    def __init__(self, message: str, *, was_sent: bool = False) -> None:
        self.was_sent = was_sent
        super().__init__(message)

    @property
    def may_be_charged(self) -> bool:
        """True if the request may have reached the server."""
        return self.was_sent


class APITimeoutError(APIConnectionError):
    """No answer came in time; the request may have been charged."""


class APIStatusError(RecraftError):
    """The server answered with an error.

    Attributes:
        status_code: The HTTP status.
        code: The API's own code, such as ``rate_limit_exceeded``, or "" where it gave none.
        message: The server's explanation.
        request_id: The ``x-recraft-requestid`` header, for support requests, or None.
    """

    def __init__(self, message: str, *, status_code: int, code: str = "", request_id: str | None = None) -> None:
        self.status_code = status_code
        self.code = code
        self.message = message
        self.request_id = request_id
        super().__init__(self._sentence())

    def _sentence(self) -> str:
        told = (
            f"{self.message.rstrip('.') or 'no explanation'} ({self.status_code}{f' {self.code}' if self.code else ''})"
        )
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{self.verdict}: {told}.{remedy}"

    @property
    def verdict(self) -> str:
        """What happened, in a few words."""
        return "Recraft refused the request"

    @property
    def remedy(self) -> str:
        """What the user can do, as a sentence, or ""."""
        return REMEDIES.get(self.status_code, "")


class BadRequestError(APIStatusError):
    """400: the server does not accept the request as it is; nothing was made."""


class AuthenticationError(APIStatusError):
    """401 or 403: the token is missing, wrong or not allowed to do this."""

    @property
    def remedy(self) -> str:
        """Where a token comes from and where it goes."""
        return "Check RECRAFT_API_TOKEN: tokens are made in your Recraft profile under API."


class NotEnoughCreditsError(APIStatusError):
    """The account does not hold enough credits for the request."""

    @property
    def remedy(self) -> str:
        """How to see the balance."""
        return "`%recraft account` shows what is left."


class RateLimitError(APIStatusError):
    """429: too many images or requests in a short time; nothing was billed.

    Attributes:
        retry_after: Seconds the server asks to wait, or None if it does not say.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int = 429,
        code: str = "",
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.retry_after = retry_after
        super().__init__(message, status_code=status_code, code=code, request_id=request_id)

    @property
    def remedy(self) -> str:
        """How long to wait."""
        wait = "a minute" if self.retry_after is None else f"{self.retry_after:g} s"
        return f"Wait {wait} and run it again; nothing was charged."


class ServerError(APIStatusError):
    """5xx: the server failed; whether the request was charged is not known."""

    @property
    def may_be_charged(self) -> bool:
        """Always: nobody knows."""
        return True

    @property
    def verdict(self) -> str:
        """The server failed; it did not refuse."""
        return "Recraft could not answer"

    @property
    def remedy(self) -> str:
        """Why it is not repeated by itself."""
        return "It was not repeated because it may have been charged; run it again if `%recraft account` says not."


class InvalidResponseError(RecraftError):
    """A success whose body is not what the API promises.

    Attributes:
        body: The raw body, so that nothing paid for is lost.
        is_free: Whether it answers a request that costs nothing.
    """

    def __init__(self, message: str, *, body: bytes = b"", is_free: bool = False) -> None:
        self.body = body
        self.is_free = is_free
        super().__init__(message)

    @property
    def may_be_charged(self) -> bool:
        """True unless the request was free: it was a success."""
        return not self.is_free


class DownloadError(RecraftError):
    """The picture was made, but could not be fetched yet.

    Attributes:
        urls: Where the pictures wait.
    """

    def __init__(self, message: str, *, urls: tuple[str, ...] = ()) -> None:
        self.urls = urls
        super().__init__(message)

    @property
    def may_be_charged(self) -> bool:
        """Always: it was made."""
        return True


class RequestInterruptedError(KeyboardInterrupt):
    """The wait for pictures was interrupted; the text says what that means for them and for what was sent.

    In a notebook it shows as that text, without a stack trace.

    Args:
        results: The pictures that were made before it.
        was_sent: Whether a request was under way.
        is_free: Whether a sandbox answers.
    """

    def __init__(self, results: Sequence[Any] = (), *, was_sent: bool, is_free: bool) -> None:
        self.results = results
        self.was_sent = was_sent
        number = len(results)
        made = f"{number} picture{' was' if number == 1 else 's were'} made before, see `%recraft library`. "
        if not was_sent:
            meaning = "Nothing more was sent." if number else "Nothing was sent."
        elif is_free:
            meaning = "The sandbox charges nothing."
        else:
            meaning = "The request that was sent may still be charged; `%recraft recover` fetches what was answered."
        super().__init__(f"{made if number else ''}{meaning}")

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback."""
        from .error_lines import stopped_lines

        return stopped_lines(self)


class LibraryError(RecraftError):
    """The library's folder cannot be read or written; nothing that was stored is harmed."""


class ImageError(RecraftError, ValueError):
    """Bytes that are not the picture they claim to be, or too large to open safely."""


def _restored(kind: type[RecraftError], arguments: tuple[Any, ...], attributes: dict[str, Any]) -> RecraftError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(attributes)
    return error
