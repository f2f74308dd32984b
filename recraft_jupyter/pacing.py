"""At most so many images a minute and so many requests a second, shared by all threads and kernels of a user.

Every process keeps the log of what was sent in one small SQLite file for each account. Whoever wants to send asks the
log for the earliest moment at which the request fits, books that moment at once and sleeps until it has come: nobody
polls for room, and nobody is overtaken by smaller requests. A process books one request at a time, so kernels take
turns however many threads each has, and one that is killed wastes no more than the request it had booked.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import math
import os
import re
import secrets
import sqlite3
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from . import catalog
from .errors import InvalidRequestError

if TYPE_CHECKING:
    from pyrate_limiter import RateItem, SQLiteBucket

__all__ = ["LONGEST_PENALTY_SECONDS", "MARGIN", "Pacing"]

IMAGES = catalog.images_per_minute()
REQUESTS_PER_SECOND = catalog.requests_per_second()
WINDOW_SECONDS = 60.0
# The server counts when a request arrives, we when it leaves. If one took longer to arrive than the one that takes its
# place a window later, the second would come too early; so the window is a little longer here. 3 % of a minute are
# 1.8 s, more than a fresh TLS connection takes on a bad line, and leave 97 % of what the limit allows.
MARGIN = 0.03
# The same for the limit on requests, whose window is a second only: 5 in 1.25 s are still more than twice what the
# limit on images lets through, so this margin costs nothing in the long run.
REQUEST_MARGIN_SECONDS = 0.25
LONGEST_PENALTY_SECONDS = 600.0
BUSY_SECONDS = 5.0
# How long a cancelled event, a closed pacing or a Ctrl-C on Windows may go unnoticed.
SLICE_SECONDS = 0.2

Rates = tuple[tuple[str, int, int], ...]
Result = TypeVar("Result")


class Pacing:
    """Holds requests back until the limits of their account let them through.

    Where the folder cannot be used, the limits are kept within this object only, and a RuntimeWarning says so once.

    Args:
        folder: Where the log lies; made if missing.
        account: Whose limits they are: letters, digits, ``-`` and ``_``; never the token itself.
        images: Images that one window allows.
        seconds: Length of the window.
        requests_per_second: Requests that one second allows, or None for no such limit.
        margin: Share of the window that is waited on top, for requests that arrive late; see ``MARGIN``.
        clock: Unix time in seconds; the same for all processes.

    Example:
        >>> pacing = Pacing(folder=Path("~/.cache/recraft_jupyter").expanduser(), account="3f6a")
        >>> pacing.acquire(2)
        0.0
    """

    def __init__(
        self,
        *,
        folder: Path,
        account: str,
        images: int = IMAGES,
        seconds: float = WINDOW_SECONDS,
        requests_per_second: float | None = REQUESTS_PER_SECOND,
        margin: float = MARGIN,
        clock: Callable[[], float] = time.time,
    ) -> None:
        if not re.fullmatch(r"[\w-]{1,100}", account, re.A):
            raise InvalidRequestError("The account of a pacing is named by letters, digits, '-' and '_' only.")
        if images < 1 or seconds <= 0 or (requests_per_second is not None and requests_per_second <= 0):
            raise InvalidRequestError("A limit allows at least one image in some time; give positive numbers.")
        self._path = folder / f"pacing_{account}.sqlite3"
        self._images = images
        self._rates = _rates(images, seconds * (1 + margin), requests_per_second)
        self._clock = clock
        self._closed = threading.Event()
        self._begin()

    def acquire(self, images: int, *, cancelled: threading.Event | None = None) -> float:
        """Block until a request for so many images may be sent, and count it.

        Args:
            images: Pictures it asks for.
            cancelled: Ends the wait when it is set, from any thread.

        Returns:
            Seconds waited.

        Raises:
            InvalidRequestError: If one window never allows so many images.
            concurrent.futures.CancelledError: If ``cancelled`` was set or the pacing closed; nothing is counted then.
        """
        self._check(images)
        begun = time.monotonic()
        if self._process != os.getpid():
            self._begin()
        with self._turn(cancelled):
            ticket = secrets.token_hex(8)
            start, seconds = self._with_log(lambda log: log.book(ticket, images))
            try:
                self._sleep(ticket, start, seconds, cancelled)
            except BaseException:
                self._with_log(lambda log: log.give_back(ticket))
                if self._closed.is_set():
                    self.close()
                raise
        return time.monotonic() - begun

    def penalize(self, seconds: float) -> None:
        """Hold back all requests of this account, in all kernels, because the server refused one with 429.

        Args:
            seconds: How long; at most ``LONGEST_PENALTY_SECONDS``.
        """
        if self._process != os.getpid():
            self._begin()
        if seconds > 0 and not self._closed.is_set():
            self._with_log(lambda log: log.hold(min(seconds, LONGEST_PENALTY_SECONDS)))

    def held_seconds(self) -> float:
        """Return how much longer a refusal holds back all requests of this account."""
        if self._process != os.getpid():
            self._begin()
        return 0.0 if self._closed.is_set() else self._with_log(lambda log: log.held_seconds())

    def close(self) -> None:
        """Close the log; waits under way end with CancelledError."""
        self._closed.set()
        if self._process == os.getpid():
            with self._lock:
                self._drop_log()

    def _begin(self) -> None:
        """Start anew, at first and in a forked child, which must touch neither the locks nor the file of its parent."""
        self._inherited = getattr(self, "_log", None)  # kept alive: closing it could end the parent's transaction
        self._process = os.getpid()
        self._log: _Log | None = None
        self._lock = threading.Lock()
        self._waiting = threading.Lock()

    def _check(self, images: int) -> None:
        if isinstance(images, bool) or not isinstance(images, int) or images < 1:
            raise InvalidRequestError(f"A request asks for at least one image, not {images!r}.")
        if images > self._images:
            raise InvalidRequestError(
                f"{images} images at once are more than the limit of {self._images} in a minute lets through; "
                "split them into several requests."
            )

    @contextlib.contextmanager
    def _turn(self, cancelled: threading.Event | None) -> Iterator[None]:
        """One thread of the process at a time books and waits."""
        self._stop_if(cancelled)
        while not self._waiting.acquire(timeout=SLICE_SECONDS):
            self._stop_if(cancelled)
        try:
            self._stop_if(cancelled)
            yield
        finally:
            self._waiting.release()

    def _sleep(self, ticket: str, start: int, seconds: float, cancelled: threading.Event | None) -> None:
        """Sleep until the booked moment; steps of the wall clock cannot make it longer, penalties do."""
        deadline = time.monotonic() + seconds
        while seconds > 0:
            while (left := deadline - time.monotonic()) > 0:
                (cancelled or self._closed).wait(min(left, SLICE_SECONDS))
                self._stop_if(cancelled)
            moved = self._with_log(lambda log: log.start_of(ticket))
            if moved is None or moved <= start:
                return
            deadline += (moved - start) / 1000
            start = moved

    def _stop_if(self, cancelled: threading.Event | None) -> None:
        if self._closed.is_set() or (cancelled is not None and cancelled.is_set()):
            raise concurrent.futures.CancelledError("The wait for the rate limit was cancelled; nothing was sent.")

    def _with_log(self, action: Callable[[_Log], Result]) -> Result:
        """Run one transaction; a file that vanished or broke is made anew, one that cannot be used is done without."""
        with self._lock:
            problem: Exception | None = None
            for _ in range(2):
                try:
                    return action(self._open_log())
                except (sqlite3.Error, OSError) as error:
                    problem = error
                    self._drop_log()
                    if type(error) is sqlite3.DatabaseError:  # its subclasses say what is wrong around the file
                        _remove(self._path)
                    elif "locked" in str(error):  # waiting longer would help as little
                        break
            warnings.warn(
                f"The rate limit is kept within this kernel only, for '{self._path}' cannot be used: {problem}. "
                "If other kernels use the same account, some requests may be refused and repeated.",
                RuntimeWarning,
                stacklevel=4,
            )
            self._log = _Log(None, self._rates, self._clock)
            return action(self._log)

    def _open_log(self) -> _Log:
        if self._log is not None and self._log.is_gone():
            self._drop_log()
        if self._log is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._log = _Log(self._path, self._rates, self._clock)
        return self._log

    def _drop_log(self) -> None:
        if self._log is not None:
            self._log.close()
        self._log = None


class _Connection(sqlite3.Connection):
    """A connection whose transactions only ``_Log`` ends: a bucket commits after each entry, we write several.

    It is closed when nothing holds it any more; Python 3.13 warns of one that is only dropped.
    """

    def commit(self) -> None:
        """Leave the transaction open."""

    def __del__(self) -> None:
        with contextlib.suppress(sqlite3.ProgrammingError):  # it was never opened
            self.close()


class _Log:
    """What was sent and what is booked, in pyrate-limiter's buckets of one SQLite file, or in memory.

    The file's own lock keeps processes apart; the system releases it when a process dies, and the next one rolls back
    what was left half done. Times are Unix milliseconds: a monotonic clock means nothing after a restart.

    Args:
        path: The file, or None for memory.
        rates: For each bucket its table, how much it allows, and in how many milliseconds.
        clock: Unix time in seconds.
    """

    def __init__(self, path: Path | None, rates: Rates, clock: Callable[[], float]) -> None:
        from pyrate_limiter import Rate, SQLiteBucket, SQLiteQueries

        self._path = path
        self._clock = clock
        self._window = rates[0][2]
        self._connection = sqlite3.connect(
            str(path or ":memory:"),
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            factory=_Connection,
        )
        try:
            self._prepare([table for table, _, _ in rates], SQLiteQueries.CREATE_BUCKET_TABLE)
        except BaseException:
            self._connection.close()
            raise
        self._file = _identity(path)
        self._buckets: list[SQLiteBucket] = [
            SQLiteBucket([Rate(allowed, interval)], self._connection, table) for table, allowed, interval in rates
        ]

    def book(self, ticket: str, images: int) -> tuple[int, float]:
        """Count a request at the earliest moment that suits all limits; return that moment and the seconds until it."""
        from pyrate_limiter import RateItem

        with self._transaction():
            now = self._now()
            held = self._held_until(now)
            self._forget(now, held)
            start = max(now, held)
            for bucket, weight in zip(self._buckets, (images, 1), strict=False):
                start = _put(bucket, RateItem(ticket, start, weight))
            # A later bucket may have asked for a later moment; all entries move there.
            self._change("UPDATE {table} SET item_timestamp = ? WHERE name = ?", start, ticket)
        return start, (start - now) / 1000

    def start_of(self, ticket: str) -> int | None:
        """Return the moment that is booked, or None if the log does not know it any more."""
        return self._number("SELECT MAX(item_timestamp) FROM images WHERE name = ?", ticket)

    def give_back(self, ticket: str) -> None:
        """Forget a request that will not be sent."""
        with self._transaction():
            self._change("DELETE FROM {table} WHERE name = ?", ticket)

    def hold(self, seconds: float) -> None:
        """Let nothing through for so long; what is booked moves as a whole and keeps its order and distances."""
        with self._transaction():
            now = self._now()
            until = max(self._held_until(now), now + math.ceil(seconds * 1000))
            first = self._number("SELECT MIN(item_timestamp) FROM images WHERE item_timestamp > ?", now)
            self._connection.execute("DELETE FROM hold")
            self._connection.execute("INSERT INTO hold VALUES (?)", (until,))
            if first is not None and first < until:
                statement = "UPDATE {table} SET item_timestamp = item_timestamp + ? WHERE item_timestamp > ?"
                self._change(statement, until - first, now)

    def held_seconds(self) -> float:
        """Return how much longer nothing is let through."""
        now = self._now()
        return max(0, self._held_until(now) - now) / 1000

    def is_gone(self) -> bool:
        """Return whether the file was deleted or replaced."""
        return self._path is not None and _identity(self._path) != self._file

    def close(self) -> None:
        """Close the file."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _prepare(self, tables: list[str], create: str) -> None:
        # A power failure may break the file; it would be made anew, and nothing in it outlives a minute anyway.
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute("PRAGMA journal_mode = PERSIST")
        for table in tables:
            self._connection.execute(create.format(table=table))
            self._connection.execute(f"CREATE INDEX IF NOT EXISTS {table}_by_time ON {table} (item_timestamp)")
        self._connection.execute("CREATE TABLE IF NOT EXISTS hold (until INTEGER)")

    def _now(self) -> int:
        return int(self._clock() * 1000)

    def _held_until(self, now: int) -> int:
        until = self._number("SELECT MAX(until) FROM hold") or 0
        return until if until <= now + LONGEST_PENALTY_SECONDS * 1000 else 0

    def _forget(self, now: int, held: int) -> None:
        """Drop what has left the windows, and all that lies so far ahead that the clock must have been put back."""
        for bucket in self._buckets:
            bucket.leak(now)
        first = self._number("SELECT MIN(item_timestamp) FROM images WHERE item_timestamp > ?", now)
        if first is not None and first > max(now, held) + self._window + 1:
            self._change("DELETE FROM {table} WHERE item_timestamp > ?", now)

    def _change(self, statement: str, *values: object) -> None:
        for bucket in self._buckets:
            self._connection.execute(statement.format(table=bucket.table), values)

    def _number(self, query: str, *values: object) -> int | None:
        row = self._connection.execute(query, values).fetchone()
        return None if row[0] is None else int(row[0])

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise


def _put(bucket: SQLiteBucket, item: RateItem) -> int:
    """Put an entry into a bucket at the earliest time it allows from the item's own on; return that time."""
    while not bucket.put(item):
        waiting: Any = bucket.waiting(item)
        item.timestamp += max(1, int(waiting))
    return item.timestamp


def _rates(images: int, seconds: float, requests_per_second: float | None) -> Rates:
    """Table, number allowed and milliseconds of each limit; the images first."""
    rates = (("images", images, math.ceil(seconds * 1000)),)
    if requests_per_second is None:
        return rates
    requests = max(1, math.floor(requests_per_second))
    interval = requests / requests_per_second + REQUEST_MARGIN_SECONDS
    return (*rates, ("requests", requests, math.ceil(interval * 1000)))


def _identity(path: Path | None) -> tuple[int, int] | None:
    """What tells a file from another of the same name, or None if there is none."""
    if path is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _remove(path: Path) -> None:
    for broken in (path, path.with_name(path.name + "-journal")):
        with contextlib.suppress(OSError):
            broken.unlink()
