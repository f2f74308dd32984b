"""The library: nothing that was paid for is lost. Every call is journaled and every picture kept on disk.

Pictures lie in files named by their content's SHA-256, written to a temporary name, synced and renamed; what made them
lies in ``library.sqlite`` beside them.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from .answers import Answer, without_base64
from .archive import Archive, write_archive
from .errors import DownloadError, ImageError, InvalidRequestError, InvalidResponseError, LibraryError
from .journal import Journal
from .journal_rows import Call, Picture
from .picture_files import PictureFiles
from .pictures import content_of, images_of, items_of
from .reports import Pruning, Recovery
from .results import RecraftImage, RecraftImages, Style
from .search_terms import Day, match_of, moment_of
from .sources import expand_user
from .transport import Request, fetch

__all__ = ["Library", "Pruning", "Recovery"]

NEWEST = 50

FEW_CALLS = 1000
# How long the live service keeps a picture under its address.
ADDRESS_SECONDS = 86_400.0

Download = Callable[[Sequence[str]], list[bytes]]
# Why the pictures of an answer cannot be had.
UNFETCHED = (DownloadError, ImageError, InvalidResponseError)


class Library:
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

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder).expanduser().absolute()
        self.journal = Journal(self.folder)
        self._files = PictureFiles(self.folder)

    # What the client writes, in this order.

    def sent(self, request: Request, *, server: str, fingerprint: str) -> int:
        """Note that a request is about to be sent, and return the call's number.

        Raises:
            LibraryError: If it cannot be noted; then nothing may be sent.
        """
        parameters = dict(request.body or request.fields)
        texts = (parameters.get(name) for name in ("prompt", "style", "substyle", "model"))
        return self.journal.sent(
            operation=request.operation,
            server=server,
            fingerprint=fingerprint,
            request=parameters,
            expected_credits=request.credits,
            pictures=request.images,
            words=" ".join([*(str(text) for text in texts if text), request.operation]),
        )

    def failed(self, call: int, error: BaseException, *, may_be_charged: bool) -> None:
        """Note that no usable answer came."""
        state = "unknown" if may_be_charged else "refused"
        self.journal.ended(call, state=state, error=str(error) or type(error).__name__)

    def answered(self, call: int, answer: Answer, *, pictures: int) -> None:
        """Keep the whole answer; from here on no picture can be lost."""
        self.journal.answered(
            call,
            answer=answer.body,
            credits=answer.credits,
            created=answer.created,
            request_id=answer.request_id,
            is_sandbox=answer.is_sandbox,
            pictures=pictures,
        )

    def stored(self, call: int, images: Sequence[RecraftImage]) -> RecraftImages:
        """Keep a call's pictures on disk and return them with their numbers in the library."""
        rows = [
            {
                "position": position,
                "image_id": image.image_id,
                "url": image.url,
                "sha256": self._files.write(image.content, image.media_type),
                **{name: getattr(image, name) for name in ("media_type", "width", "height")},
                "bytes": len(image.content),
            }
            for position, image in enumerate(images)
        ]
        self.journal.stored(call, rows, answer=self._slim_answer(call))
        numbers = {row.position: row.id for row in self.journal.pictures("call = ?", (call,))}
        return RecraftImages(
            dataclasses.replace(image, library_id=numbers.get(position)) for position, image in enumerate(images)
        )

    def find(self, fingerprint: str, *, download: Download | None = None) -> RecraftImages | None:
        """Return the pictures of the newest call that is the same and of which all are still there, or None.

        Args:
            fingerprint: What makes calls the same.
            download: Fetches the pictures of a call that was answered but not stored; None leaves such calls out.
        """
        for call in self.journal.find(fingerprint):
            with contextlib.suppress(LibraryError, *UNFETCHED):
                images = self._stored_images(call) if call.state == "stored" else self._fetched(call, download)
                if images:
                    return RecraftImages(dataclasses.replace(image, is_kept=True) for image in images)
        return None

    # What people read.

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
                id=str((call.answer or {}).get("id")),
                style=str(call.request.get("style")),
                credits=call.credits,
                is_sandbox=call.is_sandbox,
            )
            for call in calls
        ]

    def find_style(self, style_id: str) -> Style | None:
        """Return the style of an id if it was made here, or None."""
        return next((style for style in self.styles() if style.id == style_id), None)

    def forget_unanswered(self) -> int:
        """Take off the list what may have been charged, and pictures whose addresses are dead; return their number."""
        dead = [call for call in self.journal.answered_calls() if time.time() - call.sent_at > ADDRESS_SECONDS]
        calls = [*self.journal.unanswered_calls(), *dead]
        for call in calls:
            self.journal.forget(call.id)
        return len(calls)

    def recover(self, download: Download | None = None) -> Recovery:
        """Fetch every picture whose answer came but which is not on disk, and list what may have been charged.

        Args:
            download: Gets the bytes behind result URLs; one after the other over the web by default.

        Example:
            >>> print(library.recover())
            2 pictures recovered.
        """
        recovered: list[RecraftImage] = []
        lost: list[tuple[Call, str]] = []
        for call in self.journal.answered_calls():
            try:
                recovered.extend(self._recovered(call, download or _download))
            except UNFETCHED as error:
                lost.append((call, str(error)))
        return Recovery(RecraftImages(recovered), tuple(lost), tuple(self.journal.unanswered_calls()))

    def favour(self, image: RecraftImage | int, is_favourite: bool = True) -> None:
        """Mark a picture as a favourite, which pruning spares, or unmark it."""
        self._mark(image, is_favourite=is_favourite)

    def hide(self, image: RecraftImage | int) -> None:
        """Take a picture out of searches; its file stays."""
        self._mark(image, is_hidden=True)

    def prune(
        self, *, older_than: datetime.timedelta | int, keep_favourites: bool = True, dry_run: bool = True
    ) -> Pruning:
        """Delete old pictures; by default only say what would go and how much it frees.

        Args:
            older_than: A timedelta, or a number of days.
            keep_favourites: Spare favourites.
            dry_run: Delete nothing.
        """
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

    def export(self, path: str | os.PathLike[str], images: Iterable[RecraftImage] | None = None) -> Archive:
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

    def path_of(self, row: Picture) -> Path:
        """Return the file of a picture."""
        return self._files.path(row.sha256, row.media_type)

    def close(self) -> None:
        """Close the database."""
        self.journal.close()

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
        number = _number(image)
        if not self.journal.mark(number, **marks):
            raise InvalidRequestError(f"The library has no picture number {number!r}.")

    def _image(self, row: Picture, *, is_checked: bool = True) -> RecraftImage:
        try:
            content = self.path_of(row).read_bytes()
        except OSError as error:
            raise LibraryError(f"Picture {row.id} of the library is gone: {error}.") from error
        if is_checked and hashlib.sha256(content).hexdigest() != row.sha256:
            raise LibraryError(f"Picture {row.id} of the library is damaged: '{self.path_of(row)}' was changed.")
        return RecraftImage(
            content=content,
            **{name: getattr(row, name) for name in ("media_type", "width", "height", "operation", "image_id", "url")},
            parameters=row.request,
            credits=None if row.credits is None else row.credits / max(1, row.siblings),
            created=row.created,
            is_sandbox=row.is_sandbox,
            library_id=row.id,
        )

    def _stored_images(self, call: Call) -> list[RecraftImage]:
        """All pictures of a call, or none if one is gone from the library."""
        rows = sorted(self.journal.pictures("call = ?", (call.id,)), key=lambda row: row.position)
        return [self._image(row) for row in rows] if rows and len(rows) == rows[0].siblings else []

    def _fetched(self, call: Call, download: Download | None) -> Sequence[RecraftImage]:
        return () if download is None else self._recovered(call, download)

    def _existing(self, rows: Iterable[Picture]) -> Iterator[RecraftImage]:
        for row in rows:
            with contextlib.suppress(LibraryError):
                yield self._image(row)

    def _recovered(self, call: Call, download: Download) -> RecraftImages:
        answer = Answer(body=call.answer or {}, request_id=call.request_id, is_sandbox=call.is_sandbox)
        if call.operation == "create_style":  # its answer is all there is
            return self.stored(call.id, ())
        items = items_of(answer)
        contents = content_of(items, answer, download)
        images = images_of(items, contents, answer, operation=call.operation, parameters=call.request)
        return self.stored(call.id, images)

    def _slim_answer(self, number: int) -> dict[str, Any] | None:
        """The answer without pictures in base64, which lie in files of their own by now; None if it has none."""
        call = self.journal.call(number)
        if call is None or call.answer is None:
            return None
        slim = without_base64(call.answer)
        return None if slim == call.answer else slim

    def _is_shared(self, sha256: str, doomed: set[int]) -> bool:
        rows = self.journal.pictures("pictures.sha256 = ?", (sha256,))
        return any(row.id not in doomed for row in rows)

    def _rows_of(self, images: Iterable[RecraftImage] | None) -> list[Picture]:
        if images is None:
            return self.journal.pictures()
        numbers = [_number(image) for image in images]
        found = {row.id: row for number in numbers for row in self.journal.pictures("pictures.id = ?", (number,))}
        return [found[number] for number in numbers if number in found]


def _download(urls: Sequence[str]) -> list[bytes]:
    return [fetch(url) for url in urls]


def _number(image: RecraftImage | int) -> int:
    number = image if isinstance(image, int) else image.library_id
    if number is None:
        raise InvalidRequestError("This picture is not in the library; RECRAFT_LIBRARY may be off.")
    return number
