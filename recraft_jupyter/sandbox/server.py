"""The sandbox server: the contract's API on localhost, in this process or as ``python -m recraft_jupyter.sandbox``."""

from __future__ import annotations

import asyncio
import collections
import secrets
import threading
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from .account import Account, RateLimit
from .failures import Failure, FailurePlan
from .handlers import ROUTES, NotFound
from .store import Store
from .worker import Worker

__all__ = ["Sandbox"]

SERVER_NAME = f"recraft_jupyter sandbox/{metadata.version('recraft-jupyter')}"
HOST = "127.0.0.1"
DEFAULT_CREDITS = 1_000_000
DEFAULT_RATE = 100
RATE_SECONDS = 60.0
# Above the API's own upload limit, so that what is too large gets the API's answer and not a bare 400.
BODY_BYTES = 120_000_000
WAITING_JOBS = 32


class Sandbox:
    """Serves the Recraft API on localhost with real image operations, free of charge.

    Args:
        port: 0 takes a free one.
        token: The only token accepted; a random one by default.
        rate: Images that a token may make in a window.
        rate_seconds: Length of the window.
        credits: Play money that a token begins with.
        latency: Seconds that every paid request waits before it is worked on.
        data: Folder that keeps results and styles; in memory by default.
        retry_after: Seconds for the Retry-After header of a 429; no header by default, like the live service.

    Attributes:
        requests: How often each path was asked for.
        failures: Failures on order, for tests.

    Example:
        >>> with Sandbox() as sandbox:
        ...     RecraftClient(sandbox.token, base_url=sandbox.base_url).get_account()
    """

    def __init__(
        self,
        *,
        port: int = 0,
        token: str | None = None,
        rate: int = DEFAULT_RATE,
        rate_seconds: float = RATE_SECONDS,
        credits: float = DEFAULT_CREDITS,  # noqa: A002 - the API's word
        latency: float = 0.0,
        data: Path | str | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.token = token or secrets.token_urlsafe(24)
        self.latency = latency
        self.retry_after = retry_after
        self.requests: collections.Counter[str] = collections.Counter()
        self.failures = FailurePlan()
        self.store = Store(Path(data).expanduser() if data else None)
        self._limits = {"rate": rate, "rate_seconds": rate_seconds, "credits": credits}
        self._account = self._new_account()
        self._port = port
        self._worker = Worker()
        self._jobs = ThreadPoolExecutor(WAITING_JOBS, thread_name_prefix="sandbox-job")
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://{HOST}:{self._port}"

    @property
    def base_url(self) -> str:
        """What a client needs: the origin and ``/v1``."""
        return f"{self.origin}/v1"

    @property
    def charged_images(self) -> int:
        """Pictures charged so far."""
        return self._account.charged_images

    @property
    def charged_credits(self) -> float:
        """Credits charged so far."""
        return self._account.charged_credits

    def account(self, token: str) -> Account | None:
        """Return the account of a token, or None if it is not ours."""
        return self._account if secrets.compare_digest(token.encode(), self.token.encode()) else None

    def count(self, path: str) -> None:
        """Count a request by its path; all pictures count as one path."""
        self.requests[path if path.startswith("/v1") else path.split("/", 2)[-1].split(":")[0]] += 1

    def reset(self) -> None:
        """Forget what was charged, counted and planned; pictures and styles stay."""
        self._account = self._new_account()
        self.requests.clear()
        self.failures = FailurePlan()

    def plan_failure(self, *, times: int = 1, **details: Any) -> None:  # noqa: ANN401 - Failure's own attributes
        """Order a failure for the next requests; see ``failures.Failure`` for the details.

        Example:
            >>> sandbox.plan_failure(status=429, code="rate_limit_exceeded", retry_after=0.1)
        """
        self.failures.add(Failure(**details), times=times)

    async def run(self, operation: str, **arguments: Any) -> Any:  # noqa: ANN401 - each job has its own answer
        """Run a job in the worker process without holding up the event loop."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._jobs, lambda: self._worker.run(operation, **arguments))

    def start(self) -> Sandbox:
        """Serve in a thread of this process; returns once requests are accepted."""
        if self._thread is None:
            self._worker.start()
            ready = threading.Event()
            problem: list[BaseException] = []
            self._thread = threading.Thread(target=self._serve, args=(ready, problem), name="sandbox", daemon=True)
            self._thread.start()
            ready.wait()
            if problem:
                self._thread = None
                raise problem[0]
        return self

    def wait(self) -> None:
        """Block until the server is stopped."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(0.5)

    def stop(self) -> None:
        """Stop serving and end the worker."""
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(5)
        self._thread = None
        self._worker.close()
        self._jobs.shutdown(wait=False, cancel_futures=True)

    def __enter__(self) -> Sandbox:
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.stop()

    def _new_account(self) -> Account:
        rate = RateLimit(images=int(self._limits["rate"]), seconds=self._limits["rate_seconds"])
        return Account(credits=self._limits["credits"], rate=rate)

    def _serve(self, ready: threading.Event, problem: list[BaseException]) -> None:
        loop = asyncio.new_event_loop()
        asyncio.set_event_loop(loop)
        try:
            server = self._listen()
        except OSError as error:
            problem.append(error)
            loop.close()
            return
        finally:
            ready.set()
        self._loop = loop
        try:
            loop.run_forever()
        finally:
            server.stop()
            loop.run_until_complete(server.close_all_connections())
            loop.close()

    def _listen(self) -> HTTPServer:
        options = {"sandbox": self}
        routes = [(path, handler, options) for path, handler in ROUTES]
        application = Application(
            routes, default_handler_class=NotFound, default_handler_args=options, log_function=lambda _: None
        )
        server = HTTPServer(application, max_body_size=BODY_BYTES, max_buffer_size=2 * BODY_BYTES)
        sockets = bind_sockets(self._port, HOST)
        self._port = sockets[0].getsockname()[1]
        server.add_sockets(sockets)
        return server
