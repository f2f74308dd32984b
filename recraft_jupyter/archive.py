"""Writes pictures of the library, each with its recipe inside, and a table of what made them into a zip file."""

from __future__ import annotations

import contextlib
import csv
import datetime
import html
import io
import json
import urllib.parse
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import provenance
from .errors import ImageError, InvalidRequestError
from .journal_rows import Picture
from .results import RecraftImage

__all__ = ["Archive", "write_archive"]

# The class of this system's paths; a path cannot be derived from Path itself before Python 3.12.
if TYPE_CHECKING:
    PlatformPath = Path
else:
    PlatformPath = type(Path())

CSV_COLUMNS = (
    "file",
    "time",
    "operation",
    "prompt",
    "style",
    "substyle",
    "model",
    "size",
    "credits",
    "image_id",
    "sandbox",
)
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


class Archive(PlatformPath):
    """The path of a zip file, which shows itself in a notebook as a link that downloads it, on Binder for one."""

    def _repr_html_(self) -> str | None:
        """The link, as far as a notebook server can reach the file: below the notebook's folder."""
        try:
            inner = self.absolute().relative_to(Path.cwd())
        except ValueError:
            return None
        size = f"{self.stat().st_size / 1e6:.1f} MB" if self.exists() else "gone"
        address = urllib.parse.quote(inner.as_posix())
        return f'<a href="{address}" download="{html.escape(self.name)}">{html.escape(str(inner))}</a> ({size})'


def write_archive(path: Path, pictures: Iterable[tuple[Picture, RecraftImage]]) -> Archive:
    """Write the zip file; one picture is in memory at a time, and the file appears only when it is whole.

    Args:
        path: The zip file.
        pictures: Rows of the library with their pictures.

    Returns:
        Its path, which shows itself as a link.

    Raises:
        InvalidRequestError: If the path is not writable.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_STORED) as archive:
            records = [_add(archive, row, image) for row, image in pictures]
            archive.writestr("pictures.csv", _table(records), zipfile.ZIP_DEFLATED)
            archive.writestr("pictures.json", json.dumps(records, ensure_ascii=False, indent=1), zipfile.ZIP_DEFLATED)
        unfinished.replace(path)
    except OSError as error:
        raise InvalidRequestError(f"Cannot write '{path}': {error.strerror}. Choose another place.") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink()
    return Archive(path)


def _add(archive: zipfile.ZipFile, row: Picture, image: RecraftImage) -> dict[str, Any]:
    name = f"{row.id:06d}{image.extension}"
    recipe = provenance.recipe_of(image)
    archive.writestr(name, _with_recipe(image.content, recipe))
    moment = datetime.datetime.fromtimestamp(row.sent_at, tz=datetime.timezone.utc)
    return {"file": name, "time": moment.isoformat(timespec="seconds"), **recipe}


def _with_recipe(content: bytes, recipe: Mapping[str, Any]) -> bytes:
    try:
        return provenance.embed_recipe(content, recipe)
    except ImageError:  # a damaged file is still the user's
        return content


def _table(records: Sequence[Mapping[str, Any]]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, CSV_COLUMNS, extrasaction="ignore")
    writer.writeheader()
    for record in records:
        values = {**record.get("parameters", {}), **record}
        writer.writerow({name: _cell(value) for name, value in values.items()})
    return stream.getvalue()


def _cell(value: object) -> object:
    """A text that a spreadsheet would run as a formula, made a plain one."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value
