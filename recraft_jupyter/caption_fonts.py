"""The font of captions: Pillow's own where it has the letters of a text, else one of the system that has most."""

from __future__ import annotations

from functools import lru_cache

from PIL import ImageFont

__all__ = ["caption_font"]

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

# No font has this: what is drawn for it is what stands for every missing letter.
NEVER_ASSIGNED = "\U0010ffff"
# Usual fonts of Linux, macOS and Windows, which Pillow finds by name; first those of letters, then those of signs.
SYSTEM_FONTS = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
    "NotoSansCJK-Regular.ttc",
    "PingFang.ttc",
    "Hiragino Sans GB.ttc",
    "msgothic.ttc",
    "msyh.ttc",
    "malgun.ttf",
    "wqy-microhei.ttc",
    "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "Nirmala.ttf",
)


def caption_font(text: str, points: float) -> Font:
    """Return a font of this size that lacks as few letters of the text as possible.

    Args:
        text: What will be written.
        points: Size.
    """
    return min(_fonts(points), key=lambda font: _missing(font, text))


@lru_cache(maxsize=8)
def _fonts(points: float) -> tuple[Font, ...]:
    return (ImageFont.load_default(points), *(font for name in SYSTEM_FONTS if (font := _font(name, points))))


def _font(name: str, points: float) -> Font | None:
    try:
        return ImageFont.truetype(name, points)
    except OSError:
        return None


def _missing(font: Font, text: str) -> int:
    """How many letters are drawn as the sign for a missing one."""
    return sum(not letter.isspace() and _is_missing(font, letter) for letter in set(text))


@lru_cache(maxsize=4096)
def _is_missing(font: Font, letter: str) -> bool:
    return _drawn(font, letter) == _drawn(font, NEVER_ASSIGNED)


def _drawn(font: Font, letter: str) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(letter)
    return mask.size, bytes(mask)
