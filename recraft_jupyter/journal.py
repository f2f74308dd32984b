"""The library's database: every call in three durable steps, sent, answered and stored.

SQLite in WAL mode with full synchronization: a step that returned survives a crash of the kernel or of the machine.
Several kernels may write at once.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from .errors import LibraryError
from .journal_rows import CALL_COLUMNS, PICTURE_COLUMNS, Call, Picture, read_call, read_picture

__all__ = ["MAY_BE_CHARGED_SECONDS", "Journal"]

BUSY_SECONDS = 30.0
# A call without an answer for this long is not under way any more, whatever its process does.
MAY_BE_CHARGED_SECONDS = 900.0

HALF_CHARACTER = re.compile("[\ud800-\udfff]")
UNANSWERED = "state = 'unknown' OR (state = 'sent' AND NOT under_way(sent_at, process))"

Migration = Callable[[sqlite3.Connection], None]
MIGRATIONS: list[Migration] = []
migration = MIGRATIONS.append


@migration
def _m001_calls_and_pictures(database: sqlite3.Connection) -> None:
    database.executescript(
        """
        CREATE TABLE calls (
            id INTEGER PRIMARY KEY, sent_at REAL NOT NULL, operation TEXT NOT NULL, server TEXT NOT NULL,
            fingerprint TEXT NOT NULL, request TEXT NOT NULL, expected_credits REAL, pictures INTEGER NOT NULL,
            process TEXT NOT NULL, state TEXT NOT NULL, answer TEXT, credits REAL, created INTEGER, request_id TEXT,
            is_sandbox INTEGER NOT NULL DEFAULT 0, error TEXT
        );
        CREATE INDEX calls_by_fingerprint ON calls (fingerprint);
        CREATE INDEX calls_by_time ON calls (sent_at);
        CREATE INDEX calls_open ON calls (state) WHERE state IN ('sent', 'answered', 'unknown');
        CREATE TABLE pictures (
            id INTEGER PRIMARY KEY, call INTEGER NOT NULL REFERENCES calls (id), position INTEGER NOT NULL,
            image_id TEXT, url TEXT, sha256 TEXT NOT NULL, media_type TEXT NOT NULL, width INTEGER NOT NULL,
            height INTEGER NOT NULL, bytes INTEGER NOT NULL, stored_at REAL NOT NULL,
            is_favourite INTEGER NOT NULL DEFAULT 0, is_hidden INTEGER NOT NULL DEFAULT 0, UNIQUE (call, position)
        );
        CREATE INDEX pictures_by_time ON pictures (is_hidden, stored_at);
        CREATE INDEX pictures_by_content ON pictures (sha256);
        CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');
        """
    )


class Journal:
    """The database in a folder.

    Args:
        folder: Made if it is missing.

    Raises:
        LibraryError: If the folder or the database cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / "library.sqlite"
        self._begin()
        with self._explaining("cannot be opened"):
            self._open()

    def _begin(self) -> None:
        """Start anew, at first and in a forked child, which must touch neither the lock nor the file of its parent."""
        self._inherited = getattr(self, "_database", None)  # kept alive: closing it could end the parent's transaction
        self._process = os.getpid()
        self._lock = threading.RLock()
        self._file: tuple[int, int] | None = None

    def _open(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(
            self._path,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            factory=_Connection,
        )
        try:
            self._begin_wal()
            self._database.execute("PRAGMA synchronous = FULL")
            self._file = _identity(self._path)
            self._migrate()
        except BaseException:
            self._database.close()
            raise

    def sent(
        self,
        *,
        operation: str,
        server: str,
        fingerprint: str,
        request: Mapping[str, Any],
        expected_credits: float | None,
        pictures: int,
        words: str,
    ) -> int:
        """Note that a request is about to be sent, and return the call's number."""
        with self._writing("cannot be written, so nothing was sent") as database:
            row = (
                time.time(),
                operation,
                server,
                fingerprint,
                _dumped(request),
                expected_credits,
                pictures,
                _process(),
            )
            columns = "sent_at, operation, server, fingerprint, request, expected_credits, pictures, process, state"
            cursor = database.execute(f"INSERT INTO calls ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'sent')", row)  # noqa: S608
            call = cursor.lastrowid
            assert call is not None  # noqa: S101 - an INSERT has a row id
            database.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (call, words))
        return call

    def ended(self, call: int, *, state: str, error: str) -> None:
        """Note that no usable answer came: "refused" (not charged) or "unknown" (may have been charged)."""
        with self._writing() as database:
            database.execute("UPDATE calls SET state = ?, error = ? WHERE id = ?", (state, error, call))

    def answered(
        self,
        call: int,
        *,
        answer: Mapping[str, Any],
        credits: float | None,  # noqa: A002 - the API's word
        created: int | None,
        request_id: str | None,
        is_sandbox: bool,
        pictures: int,
    ) -> None:
        """Keep the whole answer: from here on no picture can be lost."""
        values = (_dumped(answer), credits, created, request_id, is_sandbox, pictures, call)
        with self._writing() as database:
            database.execute(
                "UPDATE calls SET state = 'answered', answer = ?, credits = ?, created = ?, request_id = ?, "
                "is_sandbox = ?, pictures = ? WHERE id = ?",
                values,
            )

    def stored(
        self,
        call: int,
        pictures: Sequence[Mapping[str, Any]],
        *,
        is_all: bool = True,
        answer: Mapping[str, Any] | None = None,
    ) -> None:
        """Note that pictures of a call lie on the disk; once it is all, ``answer`` replaces the one kept so far."""
        columns = ("position", "image_id", "url", "sha256", "media_type", "width", "height", "bytes")
        rows = [(call, time.time(), *(picture[column] for column in columns)) for picture in pictures]
        marks = ", ".join("?" * (len(columns) + 2))
        insert = f"INSERT OR IGNORE INTO pictures (call, stored_at, {', '.join(columns)}) VALUES ({marks})"  # noqa: S608
        with self._writing() as database:
            database.executemany(insert, rows)
            if is_all:
                database.execute(
                    "UPDATE calls SET state = 'stored', answer = coalesce(?, answer) WHERE id = ?",
                    (None if answer is None else _dumped(answer), call),
                )

    def call(self, number: int) -> Call | None:
        """Return a call."""
        return next(iter(self._calls("id = ?", (number,))), None)

    def answered_calls(self) -> list[Call]:
        """Return the calls whose answer came and whose pictures are not all stored."""
        return self._calls("state = 'answered' ORDER BY id", ())

    def unanswered_calls(self) -> list[Call]:
        """Return the calls that may have been charged: no answer, and none under way in a living process."""
        return self._calls(f"{UNANSWERED} ORDER BY id", ())

    def calls_of(self, operation: str) -> list[Call]:
        """Return the answered calls of an operation, newest first."""
        return self._calls("operation = ? AND state IN ('answered', 'stored') ORDER BY id DESC", (operation,))

    def find(self, fingerprint: str) -> list[Call]:
        """Return the answered calls that are the same as another, newest first."""
        return self._calls("fingerprint = ? AND state IN ('answered', 'stored') ORDER BY id DESC", (fingerprint,))

    def has_unanswered(self, fingerprint: str, *, since: float) -> bool:
        """Return whether the same call was sent since a Unix time and may have been charged without an answer."""
        return bool(self._calls(f"fingerprint = ? AND sent_at >= ? AND ({UNANSWERED})", (fingerprint, since)))

    def forget(self, call: int) -> None:
        """Take a call off the list of those that may have been charged, or whose pictures can be fetched."""
        with self._writing() as database:
            database.execute(
                "UPDATE calls SET state = CASE state WHEN 'answered' THEN 'lost' ELSE 'refused' END "
                "WHERE id = ? AND state IN ('sent', 'unknown', 'answered')",
                (call,),
            )

    def pictures(
        self, condition: str = "1", values: Sequence[Any] = (), *, limit: int = -1, offset: int = 0
    ) -> list[Picture]:
        """Return pictures, newest first."""
        query = (
            f"SELECT {PICTURE_COLUMNS} FROM pictures JOIN calls ON calls.id = pictures.call WHERE {condition} "  # noqa: S608 - conditions are our own text
            "ORDER BY pictures.stored_at DESC, pictures.id DESC LIMIT ? OFFSET ?"
        )
        with self._reading() as database:
            rows = database.execute(query, (*values, limit, offset)).fetchall()
        return [read_picture(row) for row in rows]

    def matching(self, match: str, *, limit: int) -> list[int]:
        """Return the numbers of calls whose words meet an FTS5 query, so many at most."""
        with self._reading() as database:
            rows = database.execute("SELECT rowid FROM words WHERE words MATCH ? LIMIT ?", (match, limit)).fetchall()
        return [number for (number,) in rows]

    def count(self) -> int:
        """Return how many pictures there are."""
        with self._reading() as database:
            return int(database.execute("SELECT count(*) FROM pictures").fetchone()[0])

    def spent(self, *, since: float) -> float:
        """Return the credits spent since a Unix time, without the sandbox's play money.

        Where an answer does not say what it cost, the expected price counts.
        """
        query = (
            "SELECT coalesce(sum(coalesce(credits, expected_credits)), 0) FROM calls "
            "WHERE sent_at >= ? AND NOT is_sandbox AND state IN ('answered', 'stored', 'lost')"
        )
        with self._reading() as database:
            return float(database.execute(query, (since,)).fetchone()[0])

    def mark(self, picture: int, **marks: bool) -> bool:
        """Set ``is_favourite`` or ``is_hidden`` of a picture and return whether there is such a picture."""
        changed = 0
        with self._writing() as database:
            for name, value in marks.items():
                if name not in ("is_favourite", "is_hidden"):
                    raise ValueError(name)
                cursor = database.execute(f"UPDATE pictures SET {name} = ? WHERE id = ?", (value, picture))  # noqa: S608
                changed += cursor.rowcount
        return changed > 0

    def delete(self, pictures: Sequence[int]) -> None:
        """Forget pictures; their calls stay, for the account."""
        with self._writing() as database:
            database.executemany("DELETE FROM pictures WHERE id = ?", [(number,) for number in pictures])

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._database.close()

    def _calls(self, condition: str, values: Sequence[Any]) -> list[Call]:
        with self._reading() as database:
            rows = database.execute(f"SELECT {CALL_COLUMNS} FROM calls WHERE {condition}", values).fetchall()  # noqa: S608
        return [read_call(row) for row in rows]

    def _begin_wal(self) -> None:
        """Switch to WAL; while others do it, SQLite says "locked" at once instead of waiting."""
        limit = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                self._database.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > limit:
                    raise
                time.sleep(0.01)
            else:
                return

    def _migrate(self) -> None:
        """Bring the database up to date; several processes may try at once."""
        self._database.create_function("under_way", 2, _is_under_way)
        version = self._database.execute("PRAGMA user_version").fetchone()[0]
        for number, migrate in enumerate(MIGRATIONS[version:], version + 1):
            with self._writing() as database:
                if database.execute("PRAGMA user_version").fetchone()[0] < number:
                    migrate(_Statements(database))  # type: ignore[arg-type]
                    database.execute(f"PRAGMA user_version = {number}")

    @contextlib.contextmanager
    def _writing(self, problem: str = "cannot be written") -> Iterator[sqlite3.Connection]:
        """One transaction; durable when it returns."""
        with self._connected(problem) as database:
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise

    def _reading(self) -> contextlib.AbstractContextManager[sqlite3.Connection]:
        return self._connected("cannot be read")

    @contextlib.contextmanager
    def _connected(self, problem: str) -> Iterator[sqlite3.Connection]:
        """The connection of this process to the file that is there now; one that was deleted is made anew."""
        if self._process != os.getpid():
            self._begin()
        with self._lock, self._explaining(problem):
            if self._file != _identity(self._path):
                if self._file is not None:
                    self._database.close()
                self._open()
            yield self._database

    @contextlib.contextmanager
    def _explaining(self, problem: str) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise LibraryError(
                f"The library in '{self.folder}' {problem}: {error}. Free space or choose another folder with "
                "RECRAFT_LIBRARY; RECRAFT_LIBRARY=off works without one."
            ) from error


class _Connection(sqlite3.Connection):
    """A connection that is closed when nothing holds it any more; Python 3.13 warns of one that is only dropped."""

    def __del__(self) -> None:
        with contextlib.suppress(sqlite3.ProgrammingError):  # it was never opened
            self.close()


class _Statements:
    """A connection whose ``executescript`` keeps the transaction open (sqlite3's own commits first)."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def executescript(self, script: str) -> None:
        for statement in script.split(";"):
            if statement.strip():
                self._database.execute(statement)


def _is_under_way(sent_at: float, process: str) -> bool:
    """Whether a call without an answer may still get one."""
    if time.time() - sent_at > MAY_BE_CHARGED_SECONDS:
        return False
    host, _, number = process.rpartition(":")
    if host != socket.gethostname() or os.name == "nt":  # on Windows a signal cannot ask, it ends the process
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of the same name, or None if there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _process() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def _dumped(value: Mapping[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    # SQLite takes no halves of characters; escaped they survive.
    return json.dumps(value, default=str) if HALF_CHARACTER.search(text) else text
