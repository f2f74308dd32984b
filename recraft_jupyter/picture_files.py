"""Pictures on disk: each under the SHA-256 of its content, whole or absent whatever happens."""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from . import imaging
from .errors import LibraryError

__all__ = ["PictureFiles"]

TEMPORARY = ".new-"
# A file under a temporary name and older than this is what a killed process left behind.
LEFT_BEHIND_SECONDS = 3600.0


class PictureFiles:
    """The files of a library.

    Args:
        folder: The library's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._library = folder
        self.folder = folder / "pictures"

    def path(self, sha256: str, media_type: str) -> Path:
        """Return where a picture lies."""
        return self.folder / sha256[:2] / f"{sha256}{imaging.EXTENSIONS[media_type]}"

    def write(self, content: bytes, media_type: str) -> str:
        """Keep bytes under the name of their content; durable when it returns.

        Returns:
            The SHA-256 in hexadecimal digits.

        Raises:
            LibraryError: If they cannot be written; nothing else is harmed.
        """
        sha256 = hashlib.sha256(content).hexdigest()
        path = self.path(sha256, media_type)
        if not _holds(path, content):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                _write_durably(path, content)
            except OSError as error:
                raise LibraryError(
                    f"The picture cannot be kept in '{self._library}': {error.strerror}. Free space or choose another "
                    "folder with RECRAFT_LIBRARY; `%recraft recover` fetches it then."
                ) from error
        return sha256

    def delete(self, paths: Iterable[Path]) -> None:
        """Delete pictures.

        Raises:
            LibraryError: If one cannot be deleted.
        """
        for path in paths:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise LibraryError(f"'{path}' cannot be deleted: {error.strerror}.") from error

    def sweep(self) -> None:
        """Delete what killed processes left half-written."""
        for path in self.folder.glob(f"*/{TEMPORARY}*"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > LEFT_BEHIND_SECONDS:
                    path.unlink()


def _holds(path: Path, content: bytes) -> bool:
    """Whether the file is there and whole; one that was damaged is written anew."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _write_durably(path: Path, content: bytes) -> None:
    """Write under a temporary name, sync, rename, sync the folder: after a crash the file is whole or absent."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=TEMPORARY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
