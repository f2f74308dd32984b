"""Reads the prompts of a batch: a list, a table or a file becomes rows of ``generate_image``'s parameters."""

from __future__ import annotations

import csv
import io
import json
import math
import numbers
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import catalog
from .errors import InvalidRequestError
from .sources import expand_user

__all__ = ["PARAMETERS", "check_names", "combined", "parse_rows", "read_prompts"]

Row = dict[str, Any]

# What says how a picture looks: a row that names one of these does not mix it with the batch's own.
STYLING = ("style", "substyle", "style_id")
TEXTS = ("prompt", *STYLING, "model", "size", "response_format", "negative_prompt", "image_format", "expire")
# The contract's parameters and those of the live API (its description of 2026-08-22, GenerateImageRequestBase).
PARAMETERS = (
    *TEXTS,
    "n",
    "colors",
    "background_color",
    "controls",
    "random_seed",
    "text_layout",
    "block_nsfw",
    "calculate_features",
    "creativity",
    "style_match",
    "style_reference_urls",
    "upscale",
)

COMMENT = re.compile(r"\s*(#+(\s|$)|$)")
# What is surely meant as a file, though none of prompts.
OTHER_ENDINGS = (
    *(".xlsx", ".xls", ".xlsm", ".ods", ".numbers", ".parquet", ".feather", ".arrow", ".pkl", ".sqlite", ".db"),
    *(".md", ".rst", ".yaml", ".yml", ".toml", ".xml", ".html", ".ndjson", ".ipynb", ".py", ".log"),
    *(".doc", ".docx", ".odt", ".rtf", ".pdf", ".zip", ".gz"),
)


def parse_rows(text: str) -> list[str]:
    r"""Return the prompts of a text, one a line, without blank lines and comments.

    A comment begins with ``#`` and a blank; ``#1 dad mug`` is a prompt.

    Example:
        >>> parse_rows("# gifts\n#1 dad mug\n\na fox")
        ['#1 dad mug', 'a fox']
    """
    return [line.strip() for line in _lines(text) if not COMMENT.match(line)]


def read_prompts(source: Any) -> list[Row]:  # noqa: ANN401 - a list, a table or a file
    """Return the rows of a batch, each a mapping of ``generate_image``'s parameters.

    Args:
        source: An iterable of prompts or of mappings, a pandas table or column, or the path of a file: ``.txt`` with a
            prompt a line (see ``parse_rows``), ``.csv`` or ``.tsv`` with a column for each parameter, ``.jsonl`` with a
            prompt or an object a line, ``.json`` with a list of these. Empty cells count as not given. A text is one
            prompt, unless it is the name of a file.

    Raises:
        InvalidRequestError: If there is nothing in it, or it cannot be read; the row is named.
    """
    if _is_file(source):
        rows = _read_file(expand_user(Path(source)))
    elif isinstance(source, str):
        rows = [source]
    elif hasattr(source, "to_dict") and getattr(source, "ndim", 2) == 2:  # a single column is a list
        rows = source.to_dict("records")
    elif isinstance(source, Iterable) and not isinstance(source, Mapping):
        rows = list(source)
    else:
        raise InvalidRequestError(
            f"A batch needs a list of prompts, a table or a file ({', '.join(READERS)}), not {source!r:.60}."
        )
    if not rows:
        raise InvalidRequestError("There are no prompts: the list, table or file is empty.")
    return [_row(row, number) for number, row in enumerate(rows, 1)]


def combined(row: Mapping[str, Any], options: Mapping[str, Any]) -> Row:
    """Return a row with the batch's options for what it leaves open, colors in ``controls``, style and model guessed.

    Args:
        row: Parameters of one row.
        options: Parameters of the whole batch.
    """
    has_styling = any(name in row for name in STYLING)
    usable = {name: value for name, value in options.items() if not (has_styling and name in STYLING)}
    merged = {**usable, **row}
    colored = {name: merged.pop(name) for name in ("colors", "background_color") if name in merged}
    if colored:
        merged["controls"] = {**_mapping(merged.get("controls")), **colored}
    style, model = catalog.guess_style(merged.get("style"), merged.get("substyle"), merged.get("model"))
    size = merged.get("size")
    guessed = {"style": style, "model": model, "size": catalog.size_for(size, model) if isinstance(size, str) else None}
    return merged | {name: value for name, value in guessed.items() if value is not None}


def check_names(parameters: Iterable[str]) -> None:
    """Raise InvalidRequestError for a name that is no parameter, such as a misspelled column."""
    for name in parameters:
        if name not in PARAMETERS:
            advice = catalog.suggestion(name, PARAMETERS) or " RecraftClient(strict=False) passes it to the server."
            raise InvalidRequestError(f"Unknown parameter {name!r}.{advice}")


def _mapping(controls: object) -> Mapping[str, Any]:
    if controls is None:
        return {}
    if not isinstance(controls, Mapping):
        raise InvalidRequestError(f"controls must be a mapping such as {{'no_text': True}}, not {controls!r:.40}.")
    return controls


def _is_file(source: object) -> bool:
    """Whether it is a path; a text is one where it has a file's ending, or is a file: it is not paid as a prompt."""
    if not isinstance(source, str):
        return isinstance(source, os.PathLike)
    if "\n" in source:
        return False
    has_ending = Path(source).suffix.lower() in (*READERS, *OTHER_ENDINGS)
    return has_ending or os.path.isfile(source)  # noqa: PTH113 - unlike Path.is_file it takes a text of any length


def _read_file(path: Path) -> list[Any]:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise InvalidRequestError(
            f"'{path.name}' is no file of prompts; use one of {', '.join(READERS)}, or a pandas table. "
            "If it is a prompt, put it into a list."
        )
    try:
        return reader(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InvalidRequestError(f"Cannot read '{path}': {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise InvalidRequestError(f"'{path}' is no UTF-8 text; save it as UTF-8.") from error


def _read_csv(text: str) -> list[Any]:
    """Rows of a table; a semicolon separates the cells where the head has more of them than commas."""
    head = text.partition("\n")[0]
    return _read_table(text, ";" if head.count(";") > head.count(",") else ",")


def _read_tsv(text: str) -> list[Any]:
    return _read_table(text, "\t")


def _read_table(text: str, separator: str) -> list[Any]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.extend([row] if row else [])
    except csv.Error as error:
        raise InvalidRequestError(
            f"Row {len(rows)} of the table cannot be read: {error}. Close every quote that opens a cell, and write "
            "quotes within such a cell twice."
        ) from error
    columns = [name.strip().lower() for name in rows[0]] if rows else []
    if "prompt" not in columns:
        raise InvalidRequestError(f"The table needs a column 'prompt'; it has {', '.join(columns) or 'none'}.")
    for name in columns:
        if name and columns.count(name) > 1:
            raise InvalidRequestError(f"The table has {columns.count(name)} columns '{name}'; keep one of them.")
    return [_cells(columns, row, number) for number, row in enumerate(rows[1:], 1)]


def _read_jsonl(text: str) -> list[Any]:
    lines = [line for line in _lines(text) if line.strip()]
    return [_json_row(line, number) for number, line in enumerate(lines, 1)]


def _read_json(text: str) -> list[Any]:
    try:
        rows = json.loads(text)
    except ValueError as error:
        raise InvalidRequestError(f"The file is no JSON: {error}.") from error
    if not isinstance(rows, list):
        raise InvalidRequestError("A JSON file of prompts holds a list of prompts or objects.")
    return rows


def _lines(text: str) -> list[str]:
    """The lines of a text; unlike ``str.splitlines``, not broken at marks that JSON and prompts may contain."""
    return re.split(r"\r\n|\r|\n", text)


READERS = {".txt": parse_rows, ".csv": _read_csv, ".tsv": _read_tsv, ".jsonl": _read_jsonl, ".json": _read_json}


def _cells(columns: Sequence[str], row: Sequence[str], number: int) -> Row:
    if len(row) > len(columns):
        raise InvalidRequestError(f"Row {number} has more cells than the table has columns; put texts in quotes.")
    cells = {name: cell.strip() for name, cell in zip(columns, row, strict=False) if cell.strip()}
    return {name: cell if name in TEXTS else _value(cell) for name, cell in cells.items()}


def _value(cell: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    """A cell that is JSON as what it says; colors may be written with commas or semicolons between them."""
    try:
        return json.loads(cell)
    except ValueError:
        return cell


def _json_row(line: str, number: int) -> Any:  # noqa: ANN401
    try:
        return json.loads(line)
    except ValueError as error:
        raise InvalidRequestError(f"Row {number} is no JSON: {error}.") from error


def _row(row: object, number: int) -> Row:
    if isinstance(row, str):
        return {"prompt": row}
    if not isinstance(row, Mapping):
        raise InvalidRequestError(f"Row {number} must be a prompt or a mapping with one, not {row!r:.60}.")
    given = {str(name): _plain(value) for name, value in row.items() if not _is_missing(value)}
    if isinstance(given.get("colors"), str):
        given["colors"] = _colors(given["colors"])
    return given


def _is_missing(value: object) -> bool:
    """Whether a table's cell is empty: None, NaN, or pandas' own marks."""
    is_nan = isinstance(value, numbers.Real) and math.isnan(value)
    return value is None or is_nan or type(value).__name__ in MISSING_TYPES


MISSING_TYPES = ("NAType", "NaTType")


def _plain(value: Any) -> Any:  # noqa: ANN401
    """A number as Python's own; a column of whole numbers with gaps comes as floats."""
    if hasattr(value, "item") and not hasattr(value, "__len__"):
        value = value.item()
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _colors(text: str) -> list[str]:
    """Colors of one cell: ``tomato; #0a5`` or ``tomato, #0a5``."""
    separator = ";" if ";" in text or "(" in text else ","
    return [color.strip() for color in text.split(separator) if color.strip()]
