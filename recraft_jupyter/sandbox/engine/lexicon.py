"""Every phrase the engine knows, with all that it can mean: a subject, a place, a color, a number, a relation."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from .backdrops import all_backdrops
from .scene import Backdrop, Subject
from .subjects import all_subjects
from .words import find_singulars, read_table, split_words

__all__ = ["Term", "find_backdrop", "find_subject", "read_terms"]

LONGEST_PHRASE = 8
# Tables of words.json whose rows are phrase -> value, and the kind of meaning each gives.
VALUE_TABLES = {
    "numbers": "number",
    "colors": "color",
    "color_qualifiers": "qualifier",
    "materials": "material",
    "poses": "pose",
    "times": "time",
    "weathers": "weather",
    "moods": "mood",
    "sizes": "size",
    "relations": "relation",
    "parts": "part",
}
# Tables that only list phrases.
LIST_TABLES = {
    "measures": "measure",
    "framings": "framing",
    "clothes": "clothing",
    "features": "feature",
    "plain_backgrounds": "plain",
    "separators": "separator",
    "links": "link",
    "negations": "negation",
    "possessions": "possession",
    "articles": "article",
    "fillers": "filler",
}
# How nouns of other languages end in the plural, by their last letter.
FOREIGN_ENDINGS = {"o": ("i",), "a": ("e",), "e": ("i",)}
Meanings = Mapping[str, Any]
Noun = TypeVar("Noun", Subject, Backdrop)


@dataclass(frozen=True)
class Term:
    """A phrase of the prompt.

    Attributes:
        text: The words as written, in lower case.
        meanings: What it can mean, by kind: ``{"color": ["#f0812a"], "subject": Subject(...)}``. Empty if unknown.
        is_plural: True if only its singular is known.
    """

    text: str
    meanings: Meanings
    is_plural: bool = False

    @property
    def is_unknown(self) -> bool:
        """True for a word that is in no table."""
        return bool(self.text) and not self.meanings

    def means(self, *kinds: str) -> bool:
        """Return True if it can mean one of the kinds."""
        return any(kind in self.meanings for kind in kinds)


def read_terms(text: str) -> list[Term]:
    """Return the terms of a text, the longest known phrase first at every word."""
    words = split_words(text)
    terms: list[Term] = []
    index = 0
    while index < len(words):
        term, length = _longest_term(words[index : index + LONGEST_PHRASE])
        terms.append(term)
        index += length
    return terms


def find_subject(name: str) -> Subject | None:
    """Return the subject that a singular noun means, through synonyms if need be."""
    return _follow(_subject_names(), name, read_table("synonyms"))


def find_backdrop(name: str) -> Backdrop | None:
    """Return the backdrop that a noun means, through synonyms if need be."""
    return _follow(_backdrop_names(), name, read_table("places"))


def _follow(known: Mapping[str, Noun], name: str, synonyms: Mapping[str, str]) -> Noun | None:
    seen: set[str] = set()
    while name not in known and name in synonyms and name not in seen:
        seen.add(name)
        name = synonyms[name]
    return known.get(name)


def _longest_term(words: Sequence[str]) -> tuple[Term, int]:
    for length in range(len(words), 0, -1):
        phrase = " ".join(words[:length])
        if phrase in _lexicon():
            return Term(phrase, _lexicon()[phrase]), length
        for singular in find_singulars(words[length - 1]):
            meanings = _nouns(" ".join([*words[: length - 1], singular]))
            if meanings:
                return Term(phrase, meanings, is_plural=True), length
    if words[0] in _foreign_plurals():
        return Term(words[0], _foreign_plurals()[words[0]], is_plural=True), 1
    return Term(words[0], _spelled(words[0])), 1


def _nouns(phrase: str) -> Meanings:
    """Only nouns have a plural: "oranges" are never a color."""
    meanings = _lexicon().get(phrase, {})
    return {kind: value for kind, value in meanings.items() if kind in ("subject", "place", "part", "feature")}


def _spelled(word: str) -> Meanings:
    """Meanings of what no table can list: digits and hex colors."""
    if word.isdecimal():
        return {"number": int(word[:6])}
    if word.startswith("#"):
        digits = word[1:] if len(word) == 7 else "".join(digit * 2 for digit in word[1:])
        return {"color": [f"#{digits}"]}
    return {}


@functools.cache
def _lexicon() -> dict[str, dict[str, Any]]:
    lexicon: dict[str, dict[str, Any]] = {}
    for table, kind in VALUE_TABLES.items():
        for phrase, value in read_table(table).items():
            lexicon.setdefault(phrase, {})[kind] = value
    for table, kind in LIST_TABLES.items():
        for phrase in read_table(table):
            lexicon.setdefault(phrase, {})[kind] = True
    for phrase in {*_subject_names(), *read_table("synonyms")}:
        subject = find_subject(phrase)
        if subject is not None and not _is_colored(phrase, subject):
            lexicon.setdefault(phrase, {})["subject"] = subject
    for phrase in {*_backdrop_names(), *read_table("places")}:
        if (backdrop := find_backdrop(phrase)) is not None:
            lexicon.setdefault(phrase, {})["place"] = backdrop
    for phrase, names in read_table("mixed").items():
        if subjects := [subject for name in names if (subject := find_subject(name)) is not None]:
            lexicon.setdefault(phrase, {})["mixed"] = subjects
    return {**_translations(lexicon), **lexicon}


def _translations(lexicon: Mapping[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The commonest words of other languages, with and without accents, as what they mean in English."""
    meanings: dict[str, dict[str, Any]] = {}
    for english, words in read_table("translations").items():
        for word in words.split(" | "):
            plain = unicodedata.normalize("NFD", word)
            bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
            for spelling in (word, bare):
                meanings.setdefault(_phrase(spelling), lexicon.get(english, {}))
    return meanings


@functools.cache
def _foreign_plurals() -> dict[str, dict[str, Any]]:
    """Plurals that end otherwise than in English: "Hunde", "Frauen", "gatti"."""
    plurals: dict[str, dict[str, Any]] = {}
    for word, meanings in _translations(_lexicon()).items():
        endings = FOREIGN_ENDINGS.get(word[-1:], ()) if "subject" in meanings else ()
        stem = word[:-1]
        for plural in (*(stem + ending for ending in endings), *(word + ending for ending in ("e", "n", "en"))):
            if "subject" in meanings:
                plurals.setdefault(plural, {"subject": meanings["subject"]})
    return plurals


def _is_colored(phrase: str, subject: Subject) -> bool:
    """True for "red point siamese cat" beside "siamese cat": its color must be read as a color."""
    words = phrase.split()
    splits = ((" ".join(words[:index]), " ".join(words[index:])) for index in range(1, len(words)))
    return any(color in read_table("colors") and find_subject(rest) is subject for color, rest in splits)


@functools.cache
def _subject_names() -> dict[str, Subject]:
    """First names win over second names, so that "cat" is the cat and not a costume."""
    names: dict[str, Subject] = {}
    for rank in range(max((len(subject.names) for subject in all_subjects()), default=0)):
        for subject in all_subjects():
            if rank < len(subject.names):
                names.setdefault(_phrase(subject.names[rank]), subject)
    return names


@functools.cache
def _backdrop_names() -> dict[str, Backdrop]:
    names: dict[str, Backdrop] = {}
    for rank in range(max((len(backdrop.names) for backdrop in all_backdrops()), default=0)):
        for backdrop in all_backdrops():
            if rank < len(backdrop.names):
                names.setdefault(_phrase(backdrop.names[rank]), backdrop)
    return names


def _phrase(name: str) -> str:
    return " ".join(split_words(name))
