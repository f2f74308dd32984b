"""Words as data: the tables of ``words.json``, and how a prompt becomes plain tokens and singular nouns."""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

__all__ = ["find_singulars", "read_table", "split_words"]

# Chinese and Japanese set no spaces between words: each sign is a word, and phrases of several are looked up.
UNSPACED = "\u3040-\u30ff\u4e00-\u9fff"
WORD = re.compile(rf"#[0-9a-f]{{6}}\b|#[0-9a-f]{{3}}\b|[{UNSPACED}]|[^\W_{UNSPACED}]+|[,.;:!?()]")
# (ending of the plural, ending of the singular), the longest first; a word may have several candidates.
PLURAL_ENDINGS = (
    ("ies", "y"),
    ("ves", "f"),
    ("ves", "fe"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("zes", "z"),
    ("oes", "o"),
    ("ses", "s"),
    ("s", ""),
)


@functools.cache
def _tables() -> dict[str, Any]:
    text = Path(__file__).with_name("words.json").read_text(encoding="utf-8")
    tables: dict[str, Any] = json.loads(text)
    return tables


def read_table(name: str) -> Any:  # noqa: ANN401 - every table has its own shape
    """Return one table of ``words.json``: a mapping or a list of words."""
    return _tables()[name]


def split_words(text: str) -> list[str]:
    """Return lower-case words, numbers, colors and punctuation of any text; emoji become their English names."""
    plain = unicodedata.normalize("NFKC", _name_emoji(text)).lower().replace("&", " and ")
    return WORD.findall(plain.replace("'s ", " ").replace("’s ", " "))


def find_singulars(word: str) -> Iterator[str]:
    """Yield what the singular of a plural noun may be, the likeliest first; nothing for a word in the singular."""
    irregular = read_table("irregular_plurals").get(word)
    if irregular is not None:
        yield irregular
        return
    if len(word) < 4 or word.endswith(("ss", "us", "is")):
        return
    for plural, singular in PLURAL_ENDINGS:
        if word.endswith(plural):
            yield word[: -len(plural)] + singular


def _name_emoji(text: str) -> str:
    return "".join(_emoji_words(symbol, len(list(run))) for symbol, run in groupby(text))


def _emoji_words(symbol: str, count: int) -> str:
    if symbol.isascii() or unicodedata.category(symbol) != "So":
        return symbol * count
    noise = read_table("emoji_noise")
    words = [word for word in unicodedata.name(symbol, "").lower().split() if word not in noise]
    return f" , {count} {' '.join(words)} , " if words else " "
