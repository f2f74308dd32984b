"""The library as people use it: searching, marking, pruning and exporting what the ledger keeps."""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .answers import style_id_of
from .archive import Archive, write_archive
from .errors import InvalidRequestError, LibraryError
from .journal_rows import Picture
from .ledger import Ledger
from .reports import Pruning, Recovery
from .results import RecraftImage, RecraftImages, Style
from .search_terms import Day, match_of, moment_of
from .sources import expand_user

__all__ = ["Library", "Pruning", "Recovery"]

NEWEST = 50
FEW_CALLS = 1000


class Library(Ledger):
    """Calls and pictures in a folder, shared by all kernels of a user.

    Args:
        folder: Made if it is missing.

    Raises:
        LibraryError: If the folder cannot be written.

    Example:
        >>> library = rj.get_library()
        >>> library.search("fox", style="vector_illustration")
        >>> library.export("foxes.zip", library.search("fox"))
    """

    def newest(self, limit: int = NEWEST) -> RecraftImages:
        """Return the newest pictures."""
        return self.search(limit=limit)

    def search(
        self,
        words: str = "",
        *,
        operation: str | None = None,
        style: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        favourites: bool = False,
        limit: int = NEWEST,
        offset: int = 0,
    ) -> RecraftImages:
        """Return pictures, newest first.

        Args:
            words: All must occur in prompt, style, substyle, model or operation; beginnings of words are enough.
            operation: A client method's name, such as ``vectorize_image``.
            style: A style or substyle.
            since: First day (or moment, with a datetime); as text ``"2026-11-30"``.
            until: Last day (or moment).
            favourites: Only favourites.
            limit: How many at most.
            offset: How many to leave out first.
        """
        rows = self.rows(
            words,
            operation=operation,
            style=style,
            since=since,
            until=until,
            favourites=favourites,
            limit=limit,
            offset=offset,
        )
        return RecraftImages(self._existing(rows))

    def rows(
        self,
        words: str = "",
        *,
        operation: str | None = None,
        style: str | None = None,
        since: Day | None = None,
        until: Day | None = None,
        favourites: bool = False,
        limit: int = NEWEST,
        offset: int = 0,
    ) -> list[Picture]:
        """Return what search finds without reading a file; arguments as there."""
        conditions: list[tuple[str, Any]] = [("pictures.is_hidden = ?", 0)]
        if words.split() or style is not None:
            conditions = self._matching(f"{words} {style or ''}")
        if operation is not None:
            conditions.append(("calls.operation = ?", operation))
        if since is not None:
            conditions.append(("pictures.stored_at >= ?", moment_of(since)))
        if until is not None:
            conditions.append(("pictures.stored_at < ?", moment_of(until, is_end=True)))
        if favourites:
            conditions.append(("pictures.is_favourite = ?", 1))
        text = " AND ".join(condition for condition, _ in conditions)
        return self.journal.pictures(text, [value for _, value in conditions], limit=limit, offset=offset)

    def image(self, number: int) -> RecraftImage:
        """Return the picture of a number.

        Raises:
            InvalidRequestError: If there is no such number.
            LibraryError: If its file is gone or damaged.
        """
        rows = self.journal.pictures("pictures.id = ?", (number,))
        if not rows:
            raise InvalidRequestError(f"The library has no picture number {number!r}.")
        return self._image(rows[0])

    def find_content(self, content: bytes) -> RecraftImage | None:
        """Return the newest picture with exactly these bytes, or None."""
        rows = self.journal.pictures("pictures.sha256 = ?", (hashlib.sha256(content).hexdigest(),), limit=1)
        return self._image(rows[0]) if rows else None

    def spent(self, *, since: datetime.datetime) -> float:
        """Return the credits spent since a moment, without the sandbox's play money."""
        return self.journal.spent(since=since.timestamp())

    def styles(self) -> list[Style]:
        """Return the styles made so far, newest first."""
        calls = self.journal.calls_of("create_style")
        return [
            Style(
                id=style_id,
                style=str(call.request.get("style")),
                credits=call.credits,
                is_sandbox=call.is_sandbox,
            )
            for call in calls
            if (style_id := style_id_of(call.answer or {})) is not None
        ]

    def find_style(self, style_id: str) -> Style | None:
        """Return the style of an id if it was made here, or None."""
        return next((style for style in self.styles() if style.id == style_id), None)

    def favour(self, image: RecraftImage | int, is_favourite: bool = True) -> None:
        """Mark a picture as a favourite, which pruning spares, or unmark it."""
        self._mark(image, is_favourite=is_favourite)

    def hide(self, image: RecraftImage | int) -> None:
        """Take a picture out of searches; its file stays."""
        self._mark(image, is_hidden=True)

    def prune(
        self, *, older_than: datetime.timedelta | float, keep_favourites: bool = True, dry_run: bool = True
    ) -> Pruning:
        """Delete old pictures; by default only say what would go and how much it frees.

        Args:
            older_than: A timedelta, or a number of days.
            keep_favourites: Spare favourites.
            dry_run: Delete nothing.
        """
        if isinstance(older_than, bool) or not isinstance(older_than, (datetime.timedelta, int, float)):
            raise InvalidRequestError(f"older_than={older_than!r} is no number of days and no timedelta.")
        age = older_than if isinstance(older_than, datetime.timedelta) else datetime.timedelta(days=older_than)
        limit = (datetime.datetime.now(tz=datetime.timezone.utc) - age).timestamp()
        condition = "pictures.stored_at < ?" + (" AND NOT pictures.is_favourite" if keep_favourites else "")
        rows = self.journal.pictures(condition, (limit,))
        if not dry_run:
            self.journal.delete([row.id for row in rows])
        # A file that a younger picture shares stays.
        gone = {row.sha256: row for row in rows}
        doomed = {row.id for row in rows}
        orphans = [row for sha256, row in gone.items() if not self._is_shared(sha256, doomed)]
        if not dry_run:
            self._files.delete(self.path_of(row) for row in orphans)
            self._files.sweep()
        return Pruning(len(rows), sum(row.bytes for row in orphans), is_done=not dry_run)

    def export(
        self, path: str | os.PathLike[str], images: Iterable[RecraftImage] | RecraftImage | None = None
    ) -> Archive:
        """Write pictures, each with its recipe inside, and a table of what made them into a zip file.

        Args:
            path: The zip file.
            images: Pictures of this library; all by default. One whose file is gone is left out.

        Returns:
            The file written; below the notebook's folder it shows itself as a link that downloads it, as on Binder.

        Raises:
            InvalidRequestError: If the path is not writable.
        """
        rows = self._rows_of(images)
        existing = ((row, self._image(row, is_checked=False)) for row in rows if self.path_of(row).exists())
        return write_archive(expand_user(Path(path)), existing)

    def __repr__(self) -> str:
        return f"Library({str(self.folder)!r})"

    def _matching(self, words: str) -> list[tuple[str, Any]]:
        """Conditions for words: few calls are looked up one by one, many are met soonest by going through time."""
        match = match_of(words)
        calls = self.journal.matching(match, limit=FEW_CALLS)
        if len(calls) == FEW_CALLS:
            by_words = ("calls.id IN (SELECT rowid FROM words WHERE words MATCH ?)", match)
            return [("pictures.is_hidden = ?", 0), by_words]
        # The plus keeps SQLite from going through the index by time.
        return [("+pictures.is_hidden = ?", 0), ("calls.id IN (SELECT value FROM json_each(?))", json.dumps(calls))]

    def _mark(self, image: RecraftImage | int, **marks: bool) -> None:
        number = self._number(image)
        if not self.journal.mark(number, **marks):
            raise InvalidRequestError(f"The library has no picture number {number!r}.")

    def _existing(self, rows: Iterable[Picture]) -> Iterator[RecraftImage]:
        for row in rows:
            with contextlib.suppress(LibraryError):
                yield self._image(row)

    def _is_shared(self, sha256: str, doomed: set[int]) -> bool:
        rows = self.journal.pictures("pictures.sha256 = ?", (sha256,))
        return any(row.id not in doomed for row in rows)

    def _number(self, image: RecraftImage | int) -> int:
        """The number of a picture here; one of another library is known by its bytes, or not at all."""
        if isinstance(image, int):
            return image
        if not isinstance(image, RecraftImage):
            raise InvalidRequestError(f"{type(image).__name__} is no picture: pass one result or its number.")
        rows = self.journal.pictures("pictures.sha256 = ?", (hashlib.sha256(image.content).hexdigest(),))
        numbers = [row.id for row in rows]
        if not numbers:
            raise InvalidRequestError(f"This picture is not in the library '{self.folder}'.")
        return image.library_id if image.library_id in numbers else numbers[0]

    def _rows_of(self, images: Iterable[RecraftImage] | RecraftImage | None) -> list[Picture]:
        if images is None:
            return self.journal.pictures()
        numbers = [self._number(image) for image in ([images] if isinstance(images, RecraftImage) else images)]
        found = {row.id: row for number in numbers for row in self.journal.pictures("pictures.id = ?", (number,))}
        return [found[number] for number in numbers if number in found]
