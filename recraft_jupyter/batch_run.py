"""Runs a batch: hands its requests to an executor, gathers what comes back, and stops without losing any of it."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import os
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import Any

from .batch_results import BatchInterruptedError, BatchResults, BatchRow
from .batch_worker import Made, Origin, forget_origin, make_pictures, register_origin, stop_origin
from .client import RecraftClient
from .errors import AuthenticationError, DownloadError, NotEnoughCreditsError
from .results import RecraftImages
from .transport import Request

__all__ = ["Batch", "Job"]

THREADS = 8
MOMENT_SECONDS = 0.2
# How long an interrupted batch waits for requests that are not sent yet to notice it.
STOP_SECONDS = 0.5
# After one of these every further request would fail in the same way.
HOPELESS = (AuthenticationError, NotEnoughCreditsError)


@dataclass
class Job:
    """One row on its way.

    Attributes:
        number: Its place, from 1.
        parameters: What it asks for.
        requests: What it sends.
        parts: What tells each request from equal ones of the batch.
        made: The pictures of each request that is done, by its place.
        failures: How many requests failed.
        error: Why the first of them did.
    """

    number: int
    parameters: Mapping[str, Any]
    requests: Sequence[Request]
    parts: Sequence[int]
    made: dict[int, RecraftImages] = field(default_factory=dict)
    failures: int = 0
    error: Exception | None = None

    @property
    def is_ended(self) -> bool:
        """Whether nothing more will come of it."""
        return len(self.made) + self.failures == len(self.requests)

    def fail(self, error: Exception) -> None:
        """Note that a request failed; the first reason is the one that is told."""
        self.failures += 1
        self.error = self.error or error

    @property
    def row(self) -> BatchRow:
        """What the caller sees of it."""
        images = RecraftImages(image for place in sorted(self.made) for image in self.made[place])
        is_complete = len(self.made) == len(self.requests)
        return BatchRow(
            number=self.number, parameters=self.parameters, images=images, error=self.error, is_complete=is_complete
        )


Place = tuple[Job, int]

# What an interrupted batch of this process left under way, by fingerprint: the next batch waits for it instead of
# paying again.
_left: dict[tuple[int, str], Future[Made]] = {}


@dataclass
class Batch:
    """One run over all jobs."""

    client: RecraftClient
    jobs: Sequence[Job]
    executor: Executor | None
    workers: int | None
    progress: bool
    keep: bool
    on_row: Callable[[BatchRow], object] | None
    cancelled: threading.Event | None
    _futures: dict[Future[Made], Place] = field(default_factory=dict, init=False)
    _finished: queue.SimpleQueue[Future[Made]] = field(default_factory=queue.SimpleQueue, init=False)
    _hopeless: Exception | None = field(default=None, init=False)
    _paid: float = field(default=0.0, init=False)
    _held: int = field(default=0, init=False)

    def again(self) -> Batch:
        """Return the same batch with what is done and without the failures."""
        jobs = [Job(job.number, job.parameters, job.requests, job.parts, dict(job.made)) for job in self.jobs]
        return dataclasses.replace(self, jobs=jobs, cancelled=None)

    def run(self) -> BatchResults:
        """Make everything that is not there yet."""
        places = [(job, place) for job in self.jobs for place in range(len(job.requests)) if place not in job.made]
        missing = [place for place in places if not (self.keep and self._take_paid(*place))]
        for job in self.jobs:
            if job.is_ended:
                self._tell(job)
        self._check_budget(missing)
        with self._origin() as origin:
            try:
                with self._pool() as pool, self._bar() as bar:
                    for future in self._answers(pool, origin, missing, bar):
                        self._take(future, bar)
            except KeyboardInterrupt:
                under_way = self._stop(origin)
                unsent = sum(len(job.requests) - len(job.made) for job in self.jobs if job.error is None) - under_way
                is_resumable = self.keep and self.client.library is not None
                raise BatchInterruptedError(
                    self._results(), under_way=under_way, unsent=unsent, is_resumable=is_resumable
                ) from None
        return self._results()

    def _take_paid(self, job: Job, place: int) -> bool:
        """Take what was paid before: on its way still, or in the library."""
        left = _left.get(self._key(job, place))
        if left is not None:
            self._watch(left, job, place)
            return True
        try:
            kept = self.client.find_kept(job.requests[place], part=job.parts[place])
        except DownloadError as error:  # paid, and not to be paid again
            job.fail(error)
            return True
        if kept is not None:
            job.made[place] = kept
        return kept is not None

    def _key(self, job: Job, place: int) -> tuple[int, str]:
        return os.getpid(), self.client.fingerprint(job.requests[place], part=job.parts[place])

    def _watch(self, future: Future[Made], job: Job, place: int) -> None:
        self._futures[future] = (job, place)
        future.add_done_callback(self._finished.put)

    def _check_budget(self, missing: Iterable[Place]) -> None:
        price = sum(job.requests[place].credits or 0 for job, place in missing)
        self.client.check_budget(price, what="This batch", remedy="raise the budget or send fewer rows")

    def _answers(
        self,
        pool: Executor,
        origin: Origin,
        missing: Sequence[Place],
        bar: Any,  # noqa: ANN401 - tqdm's bar
    ) -> Iterator[Future[Made]]:
        """Hand everything to the executor and yield what ends, as it ends."""
        for job, place in missing:
            try:
                if self._hopeless is not None:
                    raise self._hopeless
                future = pool.submit(make_pictures, origin, job.requests[place], job.parts[place], self.keep)
            except (RuntimeError, *HOPELESS) as error:  # RuntimeError: the executor is broken or closed
                self._fail(job, error)
                continue
            self._watch(future, job, place)
            yield from self._next(block=False)
        while self._futures:
            self._show_wait(bar)
            yield from self._next(block=True)

    def _next(self, *, block: bool) -> Iterator[Future[Made]]:
        """The next request that has ended, if there is one; waits a moment only, so that all can stop the batch."""
        if self.cancelled is not None and self.cancelled.is_set():
            raise KeyboardInterrupt
        with contextlib.suppress(queue.Empty):
            yield self._finished.get(block, MOMENT_SECONDS)

    def _take(self, future: Future[Made], bar: Any) -> None:  # noqa: ANN401 - tqdm's bar
        """Put a finished request where it belongs."""
        job, place = self._futures.pop(future)
        error = _error_of(future)
        if error is None:
            self._add(job, place, future.result(), bar)
        elif isinstance(error, Exception):
            self._give_up(error)
            self._fail(job, (self._hopeless if isinstance(error, CancelledError) else None) or error)
        else:
            raise error

    def _fail(self, job: Job, error: Exception) -> None:
        job.fail(error)
        if job.is_ended:
            self._tell(job)

    def _add(self, job: Job, place: int, made: Made, bar: Any) -> None:  # noqa: ANN401
        job.made[place] = made.images
        paid = sum(image.credits or 0 for image in made.images if not image.is_kept)
        if made.is_by_twin:
            self.client.spent += paid
        self._paid += paid
        bar.set_postfix_str(self._state(), refresh=False)
        bar.update(len(made.images))
        if job.is_ended:
            self._tell(job)

    def _show_wait(self, bar: Any) -> None:  # noqa: ANN401
        held = math.ceil(self.client.held_seconds) if self.progress else 0
        if held != self._held:
            self._held = held
            bar.set_postfix_str(self._state())

    def _state(self) -> str:
        """What the bar says beside its numbers."""
        is_held = self._held and self._futures
        return f"{self._paid:g} credits" + (f", waiting {self._held} s for the account's limit" if is_held else "")

    def _give_up(self, error: Exception) -> None:
        if isinstance(error, HOPELESS) and self._hopeless is None:
            self._hopeless = error
            for future in list(self._futures):
                future.cancel()

    def _stop(self, origin: Origin) -> int:
        """Take back what is not sent yet, keep what has ended, and return how many requests are under way."""
        stop_origin(origin)
        sent = [future for future in self._futures if not future.cancel()]
        ended, under_way = wait(sent, timeout=STOP_SECONDS)
        for future in ended:
            job, place = self._futures[future]
            error = _error_of(future)
            if error is None:
                job.made[place] = future.result().images
            elif isinstance(error, Exception) and not isinstance(error, CancelledError):
                job.fail(error)
        for future in under_way:
            self._leave(future)
        return len(under_way)

    def _leave(self, future: Future[Made]) -> None:
        key = self._key(*self._futures[future])
        _left[key] = future
        future.add_done_callback(lambda _: _left.pop(key, None))

    def _results(self) -> BatchResults:
        return BatchResults((job.row for job in self.jobs), retry=lambda: self.again().run())

    def _tell(self, job: Job) -> None:
        if self.on_row is not None:
            self.on_row(job.row)

    @contextlib.contextmanager
    def _pool(self) -> Iterator[Executor]:
        """The caller's executor, or threads of our own; on an interrupt these end by themselves with their answers."""
        if self.executor is not None:
            yield self.executor
            return
        threads = ThreadPoolExecutor(self.workers or THREADS, thread_name_prefix="recraft-batch")
        try:
            yield threads
        except BaseException:
            threads.shutdown(wait=False, cancel_futures=True)
            raise
        threads.shutdown()

    @contextlib.contextmanager
    def _origin(self) -> Iterator[Origin]:
        """What workers make their clients of; in this process it is the client itself."""
        origin = register_origin(self.client, started_at=time.time())
        try:
            yield origin
        finally:
            forget_origin(origin)

    @contextlib.contextmanager
    def _bar(self) -> Iterator[Any]:
        from tqdm.auto import tqdm

        total = sum(request.images for job in self.jobs for request in job.requests)
        kept = sum(len(images) for job in self.jobs for images in job.made.values())
        with tqdm(total=total, initial=kept, unit="picture", disable=not self.progress) as bar:
            yield bar


def _error_of(future: Future[Made]) -> BaseException | None:
    return CancelledError() if future.cancelled() else future.exception()
