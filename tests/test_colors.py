"""Colors as people write them, and palettes of pictures."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from recraft_jupyter import colors
from recraft_jupyter.errors import InvalidRequestError


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("#f80", (255, 136, 0)),
        ("#FF8800", (255, 136, 0)),
        (" tomato ", (255, 99, 71)),
        ("rgb(1, 2, 3)", (1, 2, 3)),
        ((1, 2, 3), (1, 2, 3)),
        ([0, 0, 255], (0, 0, 255)),
        (np.array([9, 8, 7], np.uint8), (9, 8, 7)),
        ({"rgb": [4, 5, 6]}, (4, 5, 6)),
    ],
)
def test_every_way_to_write_a_color(color, expected):
    assert colors.to_rgb(color) == expected


@pytest.mark.parametrize(
    "color",
    ["tomatoe", "#ggg", "", (1, 2), (1, 2, 3.5), (0, 0, 256), (-1, 0, 0), None, 7, {"hex": "#fff"}, (True, 0, 0)],
)
def test_what_is_no_color_is_refused_with_its_value(color):
    with pytest.raises(InvalidRequestError, match=r"is no color|is from 0 to 255"):
        colors.to_rgb(color)


def test_other_keys_of_an_api_color_are_kept():
    assert colors.to_api_color({"rgb": (1, 2, 3), "weight": 0.5}) == {"rgb": [1, 2, 3], "weight": 0.5}


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_hex_and_numbers_agree(rgb):
    assert colors.to_rgb("#{:02x}{:02x}{:02x}".format(*rgb)) == rgb == colors.to_rgb(rgb)


def test_a_palette_names_the_dominant_colors_most_frequent_first():
    image = Image.new("RGB", (100, 100), "#102030")
    image.paste("#ff8800", (0, 0, 30, 100))
    assert colors.extract_palette(image, 2) == ["#102030", "#ff8800"]


def test_transparent_pixels_do_not_count():
    image = Image.new("RGBA", (100, 100), (255, 0, 0, 0))
    image.paste((0, 0, 255, 255), (0, 0, 10, 10))
    assert colors.extract_palette(image, 3) == ["#0000ff"]
    assert colors.extract_palette(Image.new("RGBA", (4, 4)), 3) == []


@pytest.mark.parametrize("n", [0, 257])
def test_the_number_of_palette_colors_has_limits(n):
    with pytest.raises(InvalidRequestError, match="from 1 to 256"):
        colors.extract_palette(Image.new("RGB", (4, 4)), n)


@pytest.mark.parametrize("text", ["255, 136, 0", "(255,136,0)", "rgb(255, 136, 0)"])
def test_three_numbers_as_text_are_a_color(text):
    assert colors.to_rgb(text) == (255, 136, 0)


@pytest.mark.parametrize("text", ["300, 0, 0", "(0,0,256)", "rgb(300, 0, 0)"])
def test_a_channel_that_is_too_large_is_refused_in_text_as_well(text):
    with pytest.raises(InvalidRequestError, match="each is from 0 to 255"):
        colors.to_rgb(text)
