"""What begins an option of the magic: dashes as typed, and as word processors and web pages make them."""

from __future__ import annotations

import re

__all__ = ["looks_like_option", "with_plain_dashes"]

TYPOGRAPHIC_DASHES = re.compile("[-‐‑‒–—―−]*[‐‑‒–—―−][-‐‑‒–—―−]*(?=[A-Za-z])")


def with_plain_dashes(word: str) -> str:
    """Return an option as it was typed before a word processor made one long dash of two; other words as they are.

    Example:
        >>> with_plain_dashes("—style"), with_plain_dashes("–n"), with_plain_dashes("—")
        ('--style', '-n', '—')
    """
    name = TYPOGRAPHIC_DASHES.sub("", word, count=1) if TYPOGRAPHIC_DASHES.match(word) else None
    if name is None:
        return word
    return f"-{name}" if not name[1:2].isalpha() else f"--{name}"


def looks_like_option(word: str) -> bool:
    """Return whether the magic might take a word for an option, or for the end of the options."""
    return with_plain_dashes(word).startswith("-")
