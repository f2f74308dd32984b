"""HTTP to the API: one pooled session, safe retries, errors by what the caller can do, downloads without the token."""

from __future__ import annotations

import contextlib
import numbers
import os
import random
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib import metadata
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.exceptions import HTTPError
from urllib3.util.retry import Retry

from .answers import Answer, read_json, read_reason, read_retry_after
from .config import Token
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    DownloadError,
    InvalidRequestError,
    InvalidResponseError,
    NotEnoughCreditsError,
    RateLimitError,
    RecraftError,
    ServerError,
)

__all__ = ["CONNECT_TIMEOUT_SECONDS", "READ_TIMEOUT_SECONDS", "Request", "Transport", "fetch"]

CONNECT_TIMEOUT_SECONDS = 10.0
# Vector and pro models take 45 s, creative upscales minutes.
READ_TIMEOUT_SECONDS = 300.0
# Beyond this the system's own clocks overflow.
LONGEST_TIMEOUT_SECONDS = 1_000_000
DOWNLOAD_TIMEOUT_SECONDS = 60.0
DOWNLOAD_BYTES = 256_000_000
DOWNLOAD_THREADS = 8
BROKEN_BODY_RETRIES = 2
POOL_SIZE = 32
CONNECT_RETRIES = 2
RATE_LIMIT_RETRIES = 7
LONGEST_WAIT_SECONDS = 60.0
SANDBOX_SERVER = "recraft_jupyter sandbox"

NEVER_SENT = (
    requests.exceptions.ConnectTimeout,
    requests.exceptions.SSLError,
    requests.exceptions.ProxyError,
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.InvalidHeader,
    requests.exceptions.InvalidJSONError,
)
REASONS: Sequence[tuple[type[requests.RequestException], str]] = (
    (requests.exceptions.ConnectTimeout, "it took too long to connect"),
    (requests.exceptions.SSLError, "its certificate is not accepted (REQUESTS_CA_BUNDLE names your company's own)"),
    (requests.exceptions.ProxyError, "the proxy does not answer (HTTPS_PROXY)"),
    (requests.exceptions.InvalidURL, "it is no valid address"),
)
STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: AuthenticationError,
}
CODE_ERRORS: Mapping[str, type[APIStatusError]] = {"not_enough_credits": NotEnoughCreditsError}


@dataclass(frozen=True, kw_only=True)
class Request:
    """One POST, complete before anything is sent.

    Attributes:
        operation: The client method it belongs to.
        path: Below the base URL, such as ``/images/generations``.
        body: JSON body, or None for a multipart form.
        fields: Text fields of the form.
        files: Form field name to PNG bytes.
        images: Pictures it asks for.
        credits: What it is expected to cost, or None.
    """

    operation: str
    path: str
    body: Mapping[str, Any] | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    images: int = 1
    credits: int | None = None


class _BearerToken(AuthBase):
    """Adds the token; as an ``auth`` it also keeps ``.netrc`` from replacing it. No repr shows it, nor the header's."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = Token(f"Bearer {self._token}")
        return request

    def __repr__(self) -> str:
        return "<token hidden>"


class _NoAuthentication(AuthBase):
    """Sends no credentials at all, not even those of ``.netrc``."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


class Transport:
    """Sends requests to one server with one token.

    Args:
        base_url: Ends in ``/v1``.
        token: The API token.
        connect_timeout: Seconds to wait for a connection.
        read_timeout: Longest silence of the server, in seconds.
        retry_paid: Whether to repeat a POST that may have been received already (timeouts, 5xx): it may be paid twice.
        on_rate_limit: Called with the seconds of each wait that a 429 causes.
    """

    def __init__(
        self,
        *,
        base_url: str,
        token: str,
        connect_timeout: float = CONNECT_TIMEOUT_SECONDS,
        read_timeout: float = READ_TIMEOUT_SECONDS,
        retry_paid: bool = False,
        on_rate_limit: Callable[[float], None] | None = None,
    ) -> None:
        _check_timeout(read_timeout)
        self.base_url = base_url
        self._token = token
        self._timeout = (connect_timeout, read_timeout)
        self._on_rate_limit = on_rate_limit
        self._closed = threading.Event()
        self._retry_paid = retry_paid
        self._begin()

    def _begin(self) -> None:
        """Make the sessions, anew in a forked child: on one connection two processes would mix up their answers."""
        self._process = os.getpid()
        self._session = _session(_BearerToken(self._token), _paid_retry() if self._retry_paid else _safe_retry())
        self._downloads = _session(_NoAuthentication(), _download_retry())

    def _begin_in_child(self) -> None:
        if self._process != os.getpid():
            self._begin()

    def send(self, request: Request) -> Answer:
        """Return the answer to a POST.

        Raises:
            APIConnectionError: If no answer came.
            APIStatusError: If the server refused.
            InvalidResponseError: If the success holds no JSON object.
        """
        options: dict[str, Any] = {"json": dict(request.body)} if request.body is not None else _form(request)
        return self._answer("POST", request.path, **options)

    def get(self, path: str) -> Answer:
        """Return the answer to a GET, which costs nothing."""
        return self._answer("GET", path)

    def download(self, urls: Sequence[str]) -> list[bytes | DownloadError]:
        """Return the bytes behind each result URL or why not, fetched at once; the token never goes along."""
        self._begin_in_child()
        if len(urls) == 1:
            return [self._download(urls[0])]
        with ThreadPoolExecutor(min(DOWNLOAD_THREADS, max(1, len(urls)))) as threads:
            return list(threads.map(self._download, urls))

    def close(self) -> None:
        """Close all connections; waits that a 429 caused end at once."""
        self._closed.set()
        self._session.close()
        self._downloads.close()

    def _download(self, url: str) -> bytes | DownloadError:
        try:
            return _get(self._downloads, url)
        except DownloadError as error:
            return error

    def _answer(self, method: str, path: str, **options: Any) -> Answer:  # noqa: ANN401 - requests' own options
        self._begin_in_child()
        for attempt in range(RATE_LIMIT_RETRIES + 1):
            try:
                return _parsed(self._exchange(method, path, **options), self._token, is_free=method == "GET")
            except RateLimitError as error:
                if attempt == RATE_LIMIT_RETRIES:
                    raise
                self._wait(attempt, error.retry_after)
        raise AssertionError("unreachable")

    def _wait(self, attempt: int, retry_after: float | None) -> None:
        """Wait after a 429: as long as the server says, else twice as long each time with chance on top."""
        backoff = min(2.0**attempt, LONGEST_WAIT_SECONDS / 2)
        seconds = min(retry_after if retry_after is not None else backoff, LONGEST_WAIT_SECONDS)
        seconds += random.uniform(0, max(0.25, backoff / 2))
        if self._on_rate_limit is not None:
            self._on_rate_limit(seconds)
        if self._closed.wait(seconds):
            raise APIConnectionError("The client was closed while it waited for the account's limit; nothing was sent.")

    def _exchange(self, method: str, path: str, **options: Any) -> requests.Response:  # noqa: ANN401
        url = self.base_url + path
        was_sent = method == "POST"
        paid = "; the request may have been charged" if was_sent else ""
        try:
            with _token_removed_from_errors():
                return self._session.request(method, url, timeout=self._timeout, allow_redirects=False, **options)
        except NEVER_SENT as error:
            raise APIConnectionError(_no_connection(self.base_url, _reason(error))) from error
        except requests.Timeout as error:
            raise APITimeoutError(f"No answer came within {self._timeout[1]:g} s{paid}.", was_sent=was_sent) from error
        except requests.ConnectionError as error:
            if _never_connected(error):
                raise APIConnectionError(_no_connection(self.base_url, _reason(error))) from error
            message = f"The connection to {self.base_url} broke before an answer came{paid}."
            raise APIConnectionError(message, was_sent=was_sent) from error
        except requests.RequestException as error:  # the answer was cut short, or cannot be unpacked
            message = f"The answer of {self.base_url} cannot be read ({type(error).__name__}){paid}."
            raise APIConnectionError(message, was_sent=was_sent) from error


@contextlib.contextmanager
def _token_removed_from_errors() -> Iterator[None]:
    """Take the token out of the request that an error of requests carries: debuggers and pickles look there."""
    try:
        yield
    except requests.RequestException as error:
        if error.request is not None:
            error.request.headers.pop("Authorization", None)
        raise


def fetch(url: str) -> bytes:
    """Return the bytes of a picture on the web, for pictures given by URL; no token goes along.

    Raises:
        DownloadError: If it cannot be fetched.
    """
    with _session(_NoAuthentication(), _download_retry()) as session:
        return _get(session, url)


def _get(session: requests.Session, url: str) -> bytes:
    """The bytes behind an address; fetching costs nothing, so a body that breaks off is fetched again."""
    for _ in range(BROKEN_BODY_RETRIES):
        with contextlib.suppress(requests.exceptions.ChunkedEncodingError):
            return _fetched(session, url)
    try:
        return _fetched(session, url)
    except requests.exceptions.ChunkedEncodingError as error:
        raise DownloadError(f"{url:.300} breaks off in the middle each time.", urls=(url,)) from error


def _fetched(session: requests.Session, url: str) -> bytes:
    try:
        with session.get(url, timeout=(CONNECT_TIMEOUT_SECONDS, DOWNLOAD_TIMEOUT_SECONDS), stream=True) as response:
            if not response.ok:
                raise DownloadError(f"{url:.300} answered {response.status_code}, no picture.", urls=(url,))
            content = bytearray()
            for chunk in response.iter_content(1 << 18):
                content += chunk
                if len(content) > DOWNLOAD_BYTES:
                    raise DownloadError(f"{url:.300} is larger than {DOWNLOAD_BYTES // 10**6} MB.", urls=(url,))
            return bytes(content)
    except requests.exceptions.ChunkedEncodingError:
        raise
    except (requests.RequestException, HTTPError, ValueError) as error:  # ValueError: what no URL parser takes
        raise DownloadError(f"{url:.300} cannot be fetched ({type(error).__name__}).", urls=(url,)) from error


def _check_timeout(seconds: float) -> None:
    is_number = isinstance(seconds, numbers.Real) and not isinstance(seconds, bool)
    if not is_number or not 0 < seconds <= LONGEST_TIMEOUT_SECONDS:
        raise InvalidRequestError(
            f"timeout is a number of seconds above 0, {LONGEST_TIMEOUT_SECONDS} at most, not {seconds!r:.40}."
        )


def _session(auth: AuthBase, retry: Retry) -> requests.Session:
    session = requests.Session()
    session.auth = auth
    # The sandbox is on this machine: a company's proxy can neither reach it nor should it see its token.
    session.proxies = {"http://127.0.0.1": "", "http://localhost": ""}
    session.headers["User-Agent"] = f"recraft_jupyter/{metadata.version('recraft-jupyter')}"
    adapter = HTTPAdapter(pool_connections=4, pool_maxsize=POOL_SIZE, max_retries=retry)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


def _safe_retry() -> Retry:
    """Repeats only what the server cannot have received, and free GETs."""
    return Retry(
        total=None,
        connect=CONNECT_RETRIES,
        read=2,
        status=0,
        redirect=0,
        other=0,
        allowed_methods={"GET"},
        backoff_factor=0.3,
    )


def _paid_retry() -> Retry:
    """Repeats POSTs as well, also when they may have been received and paid."""
    return Retry(
        total=None,
        connect=CONNECT_RETRIES,
        read=2,
        status=2,
        redirect=0,
        other=0,
        allowed_methods=None,
        status_forcelist=(500, 502, 503, 504),
        backoff_factor=0.5,
        raise_on_status=False,
    )


def _download_retry() -> Retry:
    return Retry(total=4, allowed_methods={"GET"}, status_forcelist=(429, 500, 502, 503, 504), backoff_factor=0.5)


def _form(request: Request) -> dict[str, Any]:
    """The multipart form; requests writes the Content-Type with its boundary itself and must be left to."""
    files = {name: ("image.png", content, "image/png") for name, content in request.files.items()}
    return {"files": files, "data": dict(request.fields)}


def _parsed(response: requests.Response, token: str, *, is_free: bool) -> Answer:
    request_id = response.headers.get("x-recraft-requestid")
    if not 200 <= response.status_code < 300:
        raise _status_error(response, token=token, request_id=request_id)
    body = read_json(response.content)
    if not isinstance(body, dict):
        raise InvalidResponseError(
            "The server answered with something that is no JSON object.", body=response.content, is_free=is_free
        )
    is_sandbox = response.headers.get("Server", "").startswith(SANDBOX_SERVER)
    return Answer(body=body, request_id=request_id, is_sandbox=is_sandbox)


def _status_error(response: requests.Response, *, token: str, request_id: str | None) -> RecraftError:
    status = response.status_code
    code, message = read_reason(response.content, _usual_reason(response))
    code, message = (text.replace(token, "(token hidden)") for text in (code, message))
    details: dict[str, Any] = {"status_code": status, "code": code, "request_id": request_id}
    if status == 429 and code not in CODE_ERRORS:
        return RateLimitError(message, **details, retry_after=read_retry_after(response.headers.get("Retry-After")))
    usual = ServerError if status >= 500 else APIStatusError
    kind = CODE_ERRORS.get(code) or STATUS_ERRORS.get(status, usual)
    return kind(message, **details)


def _usual_reason(response: requests.Response) -> str:
    if response.is_redirect:
        return f"the server is elsewhere now: {response.headers['Location']:.200}"
    return str(response.reason or "no explanation")


def _never_connected(error: requests.ConnectionError) -> bool:
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    return type(reason).__name__ in ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError")


def _reason(error: requests.RequestException) -> str:
    """Why a request was never sent."""
    return next((text for kind, text in REASONS if isinstance(error, kind)), "it does not answer")


def _no_connection(base_url: str, reason: str) -> str:
    return f"{base_url} cannot be reached: {reason}. Nothing was sent; check the network and RECRAFT_BASE_URL."
