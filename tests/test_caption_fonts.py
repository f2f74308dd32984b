"""Captions are written in a font that has their letters."""

from __future__ import annotations

import pytest
from PIL import Image, ImageFont

from recraft_jupyter import sheets
from recraft_jupyter.caption_fonts import _missing, caption_font


def test_plain_captions_have_the_same_font_on_every_machine():
    assert caption_font("a red fox, 2 owls & more…", 15).getname() == ImageFont.load_default(15).getname()


@pytest.mark.parametrize("text", ["ein großer Bär", "un niño en la montaña", "лиса в снегу", "μια αλεπού", "שועל"])
def test_letters_that_the_plain_font_lacks_are_found_in_another(text):
    assert _missing(ImageFont.load_default(15), text)
    assert not _missing(caption_font(text, 15), text)


@pytest.mark.parametrize("text", ["", " ", "\U0010ffff", "a\u0301", "🦊🦉", "\ud800", "\0"])
def test_any_text_is_written_with_some_font(text):
    sheet = sheets.contact_sheet([Image.new("RGB", (8, 8))], captions=[text], cell=120)
    assert sheet.width == 152
