"""Nouns that nobody drew as a subject: their Phosphor icon becomes a sign, a print or a kite in the picture."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import py_phosphor_icons
from py_phosphor_icons import IconEntry

from .color import darken, lighten, luminance
from .drawing import Drawing, Shape, circle, curve, ellipse, limb, linear, polygon, radial, rectangle
from .path import map_points, parse_path
from .scene import Options, Stance, Subject
from .words import find_singulars, read_table

__all__ = ["draw_mark", "find_icon", "guess_icon", "mark_subject", "placard_subject", "sign_subject"]

ICON_BOX = 256.0
PATH_DATA = re.compile(r'<path d="([^"]+)"( opacity="0\.2")?')
# Logos are trademarks, and arrows and editor buttons are no nouns of a picture.
HIDDEN_CATEGORIES = ("Brands", "Arrows", "System & Devices", "Office & Editing", "Math & Finance")
NAMES_ANYWAY = (
    "atom", "infinity", "chart-line-up", "brain", "lightbulb", "hourglass", "key", "lamp", "lightning", "cpu",
    "battery-full", "printer", "keyboard", "mouse", "floppy-disk", "usb", "camera", "book", "notebook", "pen", "pencil",
    "envelope", "money", "coins", "coin", "globe", "question", "paperclip", "scissors", "calculator", "chalkboard",
    "watch",
)  # fmt: skip
PLATES = ("#e4572e", "#2f6690", "#3a7d44", "#8a4fa3", "#d99a1c", "#1b8a8f", "#c23b5e")


def find_icon(word: str) -> str | None:
    """Return the name of the icon that is called exactly like a noun, singular or plural, or None."""
    for candidate in (word, *find_singulars(word)):
        name = candidate.replace(" ", "-")
        if name in _icons():
            return name
    return None


def guess_icon(words: Iterable[str]) -> str | None:
    """Return the icon that says most about some words: by name, by meaning, then by tag; None if none does."""
    wanted = [candidate for word in words for candidate in (word, *find_singulars(word)) if len(candidate) > 2]
    synonyms = read_table("icon_synonyms")
    lookups: tuple[Callable[[str], str | None], ...] = (find_icon, synonyms.get, _tags().get)
    return next((icon for lookup in lookups for word in wanted if (icon := lookup(word)) is not None), None)


def sign_subject(icon: str, *, form: str, count: int = 1) -> Subject:
    """Return a subject that shows an icon on something that can really stand, hang or fly.

    Args:
        icon: Name of the icon.
        form: "print", "sign", "kite" or "cookie".
        count: How many times the sign shows it, up to nine.
    """
    draw, stance, height = FORMS[form]
    return _subject(icon, functools.partial(draw, icon, min(count, 9)), stance=stance, height=height)


def mark_subject(icon: str) -> Subject:
    """Return a subject that is the icon itself, in two tones, for an icon or a logo."""
    return _subject(icon, functools.partial(draw_mark, icon), stance="ground", height=1.0)


def draw_mark(icon: str, options: Options) -> Drawing:
    """Return the icon in two tones, 100 units wide, standing on y = 0."""
    fill, ink = options.color, darken(options.color, 0.55)
    shapes = _glyph(icon, "duotone", 0, -50, 100, fill=fill, ink=ink)
    return Drawing(shapes, anchors={"top": (0, -96)})


def placard_subject(icon: str) -> Subject:
    """Return a subject that is a placard with the icon, for a figure to hold up."""
    return _subject(icon, functools.partial(_draw_placard, icon), stance="ground", height=0.9)


def _subject(icon: str, draw: Callable[[Options], Drawing], *, stance: Stance, height: float) -> Subject:
    color = PLATES[sum(icon.encode()) % len(PLATES)]
    return Subject(
        names=(icon.replace("-", " "),), draw=draw, kind="thing", height=height, color=color, accent="#fff4dc",
        stance=stance,
    )  # fmt: skip


def _draw_print(icon: str, count: int, options: Options) -> Drawing:
    """A framed print with a passe-partout."""
    paper = lighten(options.color, 0.82)
    glass = polygon([(-36, -92), (-8, -92), (-36, -40)], "#ffffff", role="light", opacity=0.22)
    return Drawing(
        (
            rectangle(-41, -98, 86, 102, "#20180f", radius=2, role="shadow", opacity=0.22),
            rectangle(-44, -102, 88, 102, linear("#8a5c34", "#5f3c20", angle=60), radius=2),
            rectangle(-38, -96, 76, 90, "#fbf8f1", role="detail"),
            rectangle(-30, -88, 60, 74, linear(paper, lighten(options.color, 0.6)), role="detail"),
            *_glyphs(icon, "duotone", count, 0, -51, 58, fill=options.color, ink=darken(options.color, 0.45)),
            glass,
        ),
        anchors={"top": (0, -102)},
    )


def _draw_sign(icon: str, count: int, options: Options) -> Drawing:
    """An enamel sign on a post, with grass at its foot."""
    color, ink = options.color, "#fff8e8" if luminance(options.color) < 0.72 else darken(options.color, 0.7)
    tuft = [(-9, 0), (-7, -7), (-4, -2), (-1, -10), (2, -2), (6, -8), (8, 0)]
    return Drawing(
        (
            limb([(0, 0), (0, -60)], 6, 6, linear("#8b6a48", "#5a4029", angle=0)),
            rectangle(-35, -103, 70, 70, darken(color, 0.35), radius=9),
            rectangle(-35, -105, 70, 70, linear(lighten(color, 0.12), color, darken(color, 0.08)), radius=9),
            rectangle(-31, -101, 62, 62, ink, radius=6, role="detail"),
            rectangle(-29.4, -99.4, 58.8, 58.8, linear(lighten(color, 0.1), color), radius=5, role="detail"),
            *_glyphs(icon, "fill", count, 0, -70, 46, fill=ink, ink=ink),
            *(circle(x, y, 1.2, "#d9d5cc", role="detail") for x in (-27, 27) for y in (-97, -43)),
            polygon([(-35, -100), (-10, -105), (-30, -60), (-35, -58)], "#ffffff", role="light", opacity=0.16),
            polygon(tuft, "#5f9a45", role="detail"),
        ),
        anchors={"top": (0, -105)},
    )


def _draw_kite(icon: str, count: int, options: Options) -> Drawing:
    """A diamond kite with a tail of bows."""
    color = options.color
    left, right, top, bottom = (-38, -62), (38, -62), (0, -104), (0, 0)
    bows = [(7, 9, 0.3), (11, 22, 0.1), (7, 36, 0.4)]
    return Drawing(
        (
            curve([(0, 0), (12, 14), (6, 30), (16, 46)], darken(color, 0.3), 1.0),
            polygon([top, right, bottom, left], color),
            polygon([top, right, (0, -62)], lighten(color, 0.25), role="detail"),
            polygon([left, (0, -62), bottom], darken(color, 0.14), role="detail"),
            *_glyphs(icon, "fill", count, 0, -61, 40, fill="#fff8e8", ink="#fff8e8"),
            *(
                polygon([(x - 6, y - 3), (x + 6, y + 3), (x + 6, y - 3), (x - 6, y + 3)], lighten(color, tone))
                for x, y, tone in bows
            ),
        ),
        anchors={"top": top},
    )  # fmt: skip


def _draw_cookie(icon: str, count: int, options: Options) -> Drawing:
    """An iced cookie on a plate."""
    icing = lighten(options.color, 0.35)
    return Drawing(
        (
            ellipse(0, -6, 50, 8, "#e9edf1"),
            ellipse(0, -8, 42, 5, "#d3dae1", role="detail"),
            circle(0, -52, 44, radial("#e7b876", "#c98d47")),
            circle(0, -52, 37, radial(lighten(icing, 0.2), icing, center=(0.4, 0.35)), role="detail"),
            *_glyphs(
                icon, "fill", count, 0, -52, 48, fill=darken(options.color, 0.35), ink=darken(options.color, 0.35)
            ),
        ),
        anchors={"top": (0, -96)},
    )


def _draw_placard(icon: str, options: Options) -> Drawing:
    """A board on a stick."""
    ink = darken(options.color, 0.5)
    return Drawing(
        (
            limb([(0, 0), (0, -56)], 4, 4, "#a9793f"),
            rectangle(-32, -104, 64, 54, linear("#fffaf0", "#ece2cd"), radius=3),
            rectangle(-29, -101, 58, 48, lighten(options.color, 0.7), radius=2, role="detail"),
            *_glyph(icon, "duotone", 0, -77, 42, fill=options.color, ink=ink),
        ),
        anchors={"top": (0, -104), "grip": (0, -16)},
    )


FORMS: dict[str, tuple[Callable[[str, int, Options], Drawing], Stance, float]] = {
    "print": (_draw_print, "hanging", 0.8),
    "sign": (_draw_sign, "ground", 1.6),
    "kite": (_draw_kite, "air", 1.4),
    "cookie": (_draw_cookie, "table", 0.2),
}


def _glyphs(
    icon: str, weight: str, count: int, x: float, y: float, size: float, *, fill: str, ink: str
) -> tuple[Shape, ...]:
    """The icon several times in rows around (x, y)."""
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    cell = size / columns * (1.0 if count == 1 else 1.08)
    shapes: list[Shape] = []
    for number in range(count):
        row, column = divmod(number, columns)
        in_row = min(columns, count - row * columns)
        left = x + (column - (in_row - 1) / 2) * cell
        shapes += _glyph(icon, weight, left, y + (row - (rows - 1) / 2) * cell, cell * 0.96, fill=fill, ink=ink)
    return tuple(shapes)


def _glyph(icon: str, weight: str, x: float, y: float, size: float, *, fill: str, ink: str) -> tuple[Shape, ...]:
    """The icon's outlines in a square around (x, y); its pale part takes ``fill``, the rest ``ink``."""
    scale = size / ICON_BOX
    parts: Sequence[tuple[str, str]] = PATH_DATA.findall(py_phosphor_icons.get_svg(icon, weight=weight))
    shapes = [Shape(parse_path(data), fill if is_pale else ink, role="detail") for data, is_pale in parts]
    return tuple(
        replace(
            shape,
            path=map_points(
                shape.path, lambda p: (x + (p[0] - ICON_BOX / 2) * scale, y + (p[1] - ICON_BOX / 2) * scale)
            ),
        )
        for shape in shapes
    )


@functools.cache
def _icons() -> dict[str, IconEntry]:
    entries = py_phosphor_icons.all_icons()
    return {e.name: e for e in entries if e.name in NAMES_ANYWAY or e.figma_category not in HIDDEN_CATEGORIES}


@functools.cache
def _tags() -> dict[str, str]:
    """The first icon of each tag; icons with few tags are the plainest picture of theirs."""
    tags: dict[str, str] = {}
    for entry in sorted(_icons().values(), key=lambda entry: (len(entry.name), entry.name)):
        for tag in entry.tags:
            tags.setdefault(tag.lower(), entry.name)
    return tags
