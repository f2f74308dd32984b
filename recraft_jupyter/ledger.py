"""The ledger: nothing that was paid for is lost. Every call is journaled and every picture kept on disk.

Pictures lie in files named by their content's SHA-256, written to a temporary name, synced and renamed; what made them
lies in ``library.sqlite`` beside them.
"""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .answers import Answer, style_id_of, without_base64
from .errors import DownloadError, InvalidResponseError, LibraryError, RecraftError
from .journal import Journal
from .journal_rows import Call, Picture
from .picture_files import PictureFiles
from .pictures import Download, Received, receive
from .reports import Recovery
from .results import RecraftImage, RecraftImages
from .sources import expand_user
from .transport import Request, fetch

__all__ = ["Ledger"]

# How long the live service keeps a picture under its address.
ADDRESS_SECONDS = 86_400.0
PAY_AGAIN = "`%recraft recover` tries again, --fresh (keep=False) makes and pays another"


class Ledger:
    """What was sent, answered and stored, in a folder, in steps that each last before the next begins.

    Args:
        folder: Made if it is missing.

    Raises:
        LibraryError: If the folder cannot be written.
    """

    def __init__(self, folder: Path | str) -> None:
        self.folder = expand_user(Path(folder)).absolute()
        self.journal = Journal(self.folder)
        self._files = PictureFiles(self.folder)

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

    def stored(self, call: int, received: Received) -> RecraftImages:
        """Keep a call's pictures on disk and return them with their numbers in the library.

        Pictures that could not be had yet leave the call open for ``recover``.
        """
        rows = [
            {
                "position": position,
                "image_id": image.image_id,
                "url": image.url,
                "sha256": self._files.write(image.content, image.media_type),
                **{name: getattr(image, name) for name in ("media_type", "width", "height")},
                "bytes": len(image.content),
            }
            for position, image in received.images.items()
        ]
        if received.problems:
            self.journal.stored(call, rows, is_all=False)
        else:
            self.journal.stored(call, rows, answer=self._slim_answer(call))
        numbers = {row.position: row.id for row in self.journal.pictures("call = ?", (call,))}
        return RecraftImages(
            dataclasses.replace(image, library_id=numbers.get(position)) for position, image in received.images.items()
        )

    def find(self, fingerprint: str, *, download: Download | None = None) -> RecraftImages | None:
        """Return the pictures of the newest call that is the same and of which all are still there, or None.

        Args:
            fingerprint: What makes calls the same.
            download: Fetches the pictures of a call that was answered but not stored; None leaves such calls out.

        Raises:
            DownloadError: If such a call was paid, but its pictures cannot be fetched now.
        """
        waiting: DownloadError | None = None
        for call in self.journal.find(fingerprint):
            try:
                images = self._all_images(call, download)
            except DownloadError as error:
                waiting = waiting or (None if _is_dead(call) else error)
            except (LibraryError, InvalidResponseError):
                continue
            else:
                if images:
                    return RecraftImages(dataclasses.replace(image, is_kept=True) for image in images)
        if waiting is not None:
            raise DownloadError(f"{waiting} It is paid already; {PAY_AGAIN}.", urls=waiting.urls)
        return None

    def is_paid(self, fingerprint: str) -> bool:
        """Return whether a call that is the same has its pictures here or at addresses that still hold."""
        for call in self.journal.find(fingerprint):
            with contextlib.suppress(LibraryError):
                if self._stored_images(call) or (call.state == "answered" and not _is_dead(call)):
                    return True
        return False

    def forget_unanswered(self) -> int:
        """Take off the list what may have been charged, and pictures whose addresses are dead; return their number."""
        dead = [call for call in self.journal.answered_calls() if _is_dead(call)]
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
            images, error = self._recovered(call, download or _download)
            recovered.extend(images)
            if error is not None:
                lost.append((call, str(error)))
        return Recovery(RecraftImages(recovered), tuple(lost), tuple(self.journal.unanswered_calls()))

    def path_of(self, row: Picture) -> Path:
        """Return the file of a picture."""
        return self._files.path(row.sha256, row.media_type)

    def close(self) -> None:
        """Close the database."""
        self.journal.close()

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

    def _all_images(self, call: Call, download: Download | None) -> list[RecraftImage]:
        """All pictures of a call, those not stored yet fetched; or none."""
        if call.state != "stored" and download is not None:
            _, error = self._recovered(call, download)
            if error is not None:
                raise error
        return self._stored_images(call)

    def _recovered(self, call: Call, download: Download) -> tuple[RecraftImages, RecraftError | None]:
        """The pictures of a call that were missing so far, and why not all could be had."""
        answer = Answer(body=call.answer or {}, request_id=call.request_id, is_sandbox=call.is_sandbox)
        if call.operation == "create_style":  # its answer is all there is
            if style_id_of(answer.body) is None:
                return RecraftImages(), InvalidResponseError("The answer holds no style id.")
            return self.stored(call.id, Received()), None
        known = {row.position for row in self.journal.pictures("call = ?", (call.id,))}
        try:
            received = receive(
                answer, operation=call.operation, parameters=call.request, download=download, without=known
            )
        except InvalidResponseError as error:
            return RecraftImages(), error
        return self.stored(call.id, received), received.error

    def _slim_answer(self, number: int) -> dict[str, Any] | None:
        """The answer without pictures in base64, which lie in files of their own by now; None if it has none."""
        call = self.journal.call(number)
        if call is None or call.answer is None:
            return None
        slim = without_base64(call.answer)
        return None if slim == call.answer else slim


def _is_dead(call: Call) -> bool:
    """Whether the addresses in a call's answer have run out."""
    return time.time() - call.sent_at > ADDRESS_SECONDS


def _download(urls: Sequence[str]) -> list[bytes | DownloadError]:
    return [_fetched(url) for url in urls]


def _fetched(url: str) -> bytes | DownloadError:
    try:
        return fetch(url)
    except DownloadError as error:
        return error
