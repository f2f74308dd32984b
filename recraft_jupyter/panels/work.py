"""Work in the background: one piece at a time, with progress that moves, a way out, and no second payment."""

from __future__ import annotations

import contextvars
import html
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from ipywidgets import HTML, Button

from ..client import RecraftClient
from ..errors import RecraftError
from ..planning import Plan
from ..results import RecraftImages
from .status import Status

__all__ = ["AtOnce", "Executor", "InThreads", "Job", "Work", "run_plan"]

TICK_SECONDS = 0.5
# A double click is one wish: the second half must not order, and pay, again.
DOUBLE_CLICK_SECONDS = 0.6
CANCEL_HELP = "Stop waiting. While a cell is running, some kernels hear this only when the cell has ended."
CANCELLED = (
    "Stopped waiting. The request that was sent may still be charged; if its picture comes, the library keeps it."
)

_Result = TypeVar("_Result")


class Executor(Protocol):
    """What runs functions for the panels."""

    def submit(self, function: Callable[[], object]) -> None:
        """Run a function, now or soon."""

    def repeat(self, function: Callable[[], object], *, seconds: float, until: threading.Event) -> None:
        """Run a function again and again until an event is set."""


class InThreads:
    """Runs each function in a thread of its own, so that the kernel stays free.

    The context is copied along: some kernels route what a thread sends by it.
    """

    def submit(self, function: Callable[[], object]) -> None:
        """Run a function in a new thread."""
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(function,), daemon=True, name="recraft-panel").start()

    def repeat(self, function: Callable[[], object], *, seconds: float, until: threading.Event) -> None:
        """Run a function every few seconds until an event is set."""

        def ticking() -> None:
            while not until.wait(seconds):
                function()

        self.submit(ticking)


class AtOnce:
    """Runs each function before returning, for tests and scripts."""

    def submit(self, function: Callable[[], object]) -> None:
        """Run a function now."""
        function()

    def repeat(self, function: Callable[[], object], *, seconds: float, until: threading.Event) -> None:
        """Do nothing: there is no meanwhile."""


@dataclass
class Job:
    """One piece of work under way.

    Attributes:
        doing: What, such as "Generating".
        seconds: How long it usually takes.
        images: How many pictures it makes; 0 if that is not what it does.
        started: The clock at its start.
        done: How many pictures are made.
        cancelled: Set when nobody waits for it any more.
        has_ended: Set when it is over or cancelled.
    """

    doing: str
    seconds: float
    images: int
    started: float
    done: int = 0
    cancelled: threading.Event = field(default_factory=threading.Event)
    has_ended: threading.Event = field(default_factory=threading.Event)


def run_plan(client: RecraftClient, plan: Plan, job: Job) -> RecraftImages:
    """Send the requests of a plan one by one until the job is cancelled; none is sent, and paid, after that.

    Raises:
        RecraftError: If one fails; the pictures before it are in the error's ``results``.
    """
    images = RecraftImages()
    for part, request in enumerate(plan.requests):
        if job.cancelled.is_set():
            break
        try:
            images += client.run(Plan((request,)), parts=[part], cancelled=job.cancelled)
        except RecraftError as error:
            error.results = images + error.results
            raise
        job.done += request.images
    return images


class Work:
    """The one piece of work a panel does at a time.

    Args:
        status: Where it says what happens.
        executor: What runs it.
        double_click_seconds: How soon after a start the next one is taken for a second click.
        clock: Seconds that only go up.

    Attributes:
        progress: The widget that shows how far it is.
        cancel: The button that stops waiting.
    """

    def __init__(
        self,
        status: Status,
        *,
        executor: Executor,
        double_click_seconds: float = DOUBLE_CLICK_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.progress = HTML().add_class("rj-progress").add_class("rj-hidden")
        self.cancel = Button(description="Cancel", tooltip=CANCEL_HELP).add_class("rj-cancel").add_class("rj-hidden")
        self.cancel.on_click(status.guard(lambda _: self.stop()))
        self._status = status
        self._executor = executor
        self._double_click_seconds = double_click_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._job: Job | None = None
        self._last_start = float("-inf")
        self._buttons: list[Any] = []
        self.when_done: Callable[[], object] = lambda: None

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    def blocks(self, button: Button) -> None:
        """Keep a button disabled while something is under way."""
        self._buttons.append(button)

    def start(
        self,
        task: Callable[[Job], _Result],
        then: Callable[[_Result], object],
        *,
        doing: str,
        seconds: float,
        images: int = 0,
    ) -> bool:
        """Start a piece of work, unless one is under way or this is the second half of a double click.

        Args:
            task: Does it, in a worker thread.
            then: Gets its result, also one that came after all when it was cancelled.
            doing: What it does, such as "Generating".
            seconds: How long it usually takes.
            images: How many pictures it makes.

        Returns:
            Whether it was started.
        """
        with self._lock:
            now = self._clock()
            if self._job is not None or now - self._last_start < self._double_click_seconds:
                return False
            job = self._job = Job(doing, seconds, images, started=now)
            self._last_start = now
        self._show(job)
        self._executor.repeat(lambda: self._tick(job), seconds=TICK_SECONDS, until=job.has_ended)
        self._executor.submit(lambda: self._run(job, task, then))
        return True

    def stop(self) -> None:
        """Stop waiting for what is under way; what was sent goes on without us."""
        job = self._job
        if job is not None:
            job.cancelled.set()
            self._end(job)
            self._status.say(CANCELLED)

    def _run(self, job: Job, task: Callable[[Job], _Result], then: Callable[[_Result], object]) -> None:
        try:
            result = task(job)
        except Exception as error:  # noqa: BLE001 - a thread's exception would be seen by nobody
            self._failed(job, error)
            return
        if not job.cancelled.is_set():
            self._status.clear()
            # Shown first: a panel that is free again without its pictures would look as if nothing had come.
            self._status.guard(then)(result)
            self._end(job)
        elif result:
            # It may be paid: it is shown although nobody waited for it.
            self._status.guard(then)(result)
            self._status.say("What you cancelled was answered after all: it is shown below.")
        self.when_done()

    def _failed(self, job: Job, error: Exception) -> None:
        if job.cancelled.is_set():
            return
        self._end(job)
        self._status.fail(error)
        if isinstance(error, RecraftError):
            self.when_done()

    def _show(self, job: Job) -> None:
        for button in self._buttons:
            button.disabled = True
        self.cancel.remove_class("rj-hidden")
        self.progress.remove_class("rj-hidden")
        self._status.say(f"{job.doing}…")
        self._tick(job)

    def _end(self, job: Job) -> None:
        with self._lock:
            if self._job is not job:
                return
            self._job = None
            job.has_ended.set()
            self.cancel.add_class("rj-hidden")
            self.progress.add_class("rj-hidden")
            for button in self._buttons:
                button.disabled = False

    def _tick(self, job: Job) -> None:
        if not job.has_ended.is_set():
            self.progress.value = progress_html(job, elapsed=self._clock() - job.started)


def progress_html(job: Job, *, elapsed: float) -> str:
    """Return the bar and the words of a job after some seconds."""
    share = min(0.97, elapsed / job.seconds) if job.seconds else 0.0
    count = f" · {job.done} of {job.images} pictures" if job.images > 1 else ""
    words = f"{elapsed:.0f} s of about {job.seconds:.0f} s{count}"
    label = html.escape(job.doing, quote=True)
    bar = f'<progress max="100" value="{100 * share:.0f}" aria-label="{label}"></progress>'
    return f'{bar}<span class="rj-elapsed" role="timer">{words}</span>'
