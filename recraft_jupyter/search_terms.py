"""What people search the library for, as the database takes it: words as an FTS5 query, days as moments."""

from __future__ import annotations

import datetime
import re

from .errors import InvalidRequestError

__all__ = ["Day", "match_of", "moment_of"]

# SQLite ends a text at NUL and takes no lone surrogates.
UNSEARCHABLE = re.compile("[\0\ud800-\udfff]")

Day = datetime.date | str


def match_of(words: str) -> str:
    """Return an FTS5 query: every word, as the beginning of one."""
    quoted = (word.replace('"', '""') for word in UNSEARCHABLE.sub(" ", words).split())
    return " ".join(f'"{word}"*' for word in quoted) or '""'


def moment_of(day: Day, *, is_end: bool = False) -> float:
    """Return the Unix time a day begins (or ends) at, in the local time zone; a datetime is a moment already.

    Args:
        day: A date, a datetime, or either as ISO text such as ``2026-11-30``.
        is_end: Whether the end of the day is meant.

    Raises:
        InvalidRequestError: If it is no date.
    """
    if isinstance(day, str):
        day = _parsed(day)
    if isinstance(day, datetime.datetime):
        return day.timestamp()
    if not isinstance(day, datetime.date):
        raise InvalidRequestError(_no_date(day))
    start = datetime.datetime.combine(day, datetime.time())
    return (start + datetime.timedelta(days=1 if is_end else 0)).timestamp()


def _parsed(text: str) -> datetime.date:
    for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat):
        try:
            return read(text.strip())
        except ValueError:
            continue
    raise InvalidRequestError(_no_date(text))


def _no_date(value: object) -> str:
    return f"{value!r:.40} is no date; write it as 2026-11-30, or 2026-11-30T18:00."
