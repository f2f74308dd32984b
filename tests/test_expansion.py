"""``{name}`` in prompts and SOURCE on the line."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from recraft_jupyter import RecraftImage, RecraftImages
from recraft_jupyter.batch import BatchResults
from recraft_jupyter.errors import InvalidRequestError
from recraft_jupyter.expansion import expand, find_source, is_picture_like


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a {animal}", "a fox"),
        ("{ animal }s: {2 + 3}", "foxs: 5"),
        ("{animal.upper()}", "FOX"),
        ("{animals[0]} and {animals[-1]}", "owl and elk"),
        ("{{animal}}", "{animal}"),
        ("$prey costs $5, {'$'}animal nothing", "$prey costs $5, $animal nothing"),
        ("nothing", "nothing"),
        ("{2 / 3:.2f} and {animal!r:>7}", "0.67 and   'fox'"),
        ("{animals[0]=}", "animals[0]='owl'"),
    ],
)
def test_braces_are_replaced_by_values(text, expected):
    assert expand(text, {"animal": "fox", "animals": ["owl", "elk"]}) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a {animl}", "There is no variable 'animl'. Did you mean 'animal'?"),
        ("a {1/0}", "{1/0} failed: ZeroDivisionError: division by zero"),
        ("a {two words}", "{two words} is no Python expression; write {{ and }} for braces"),
        ("a { b", "has a '{' of its own"),
        ("a {} b", "has a '{}' of its own"),
        ("a } b", "has a '}' of its own"),
        ("{animal.nothing}", "failed: AttributeError"),
        ("{animal:.2f}", "{animal:.2f} failed: ValueError"),
        ("{animl:>9}", "There is no variable 'animl'. Did you mean 'animal'?"),
        (
            "a $animal",
            "$animal is not replaced in a prompt: write {animal} for its value, or {'$'}animal as",
        ),
        ("{'a': 1}", "{'a': 1} is no Python expression; write {{ and }} for braces"),
    ],
)
def test_what_cannot_be_replaced_is_an_error_before_anything_is_sent(text, message):
    with pytest.raises(InvalidRequestError) as caught:
        expand(text, {"animal": "fox"})
    assert message in str(caught.value)


class Wordy:
    def __str__(self):
        return "in words"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3, "3"),
        (True, "True"),
        (2.5, "2.5"),
        (Decimal("1.50"), "1.50"),
        (np.float64(2.5), "2.5"),
        (np.int64(3), "3"),
        (np.str_("fox"), "fox"),
        (datetime.date(2026, 11, 30), "2026-11-30"),
        (Path("a.png"), "a.png"),
        (Wordy(), "in words"),
    ],
)
def test_words_numbers_and_dates_are_text(value, text):
    assert expand("{value}", {"value": value}) == text


PNG = RecraftImage(content=b"", media_type="image/png", width=4, height=4, operation="generate_image")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "{value} is None, no text for a prompt: say in words"),
        (["fox", "owl"], "{value} is a list, no text for a prompt: say in words what it is to be, such as {', '.join"),
        (("fox",), "is a tuple"),
        ({"fox"}, "is a set"),
        ({"fox": 1}, "is a dict"),
        (np.zeros(3), "is an ndarray"),
        (PNG, "{value} is a RecraftImage, no text for a prompt: a picture is no part of a prompt but a SOURCE"),
        (RecraftImages([PNG]), "is a RecraftImages"),
        (BatchResults([], retry=lambda: None), "is a BatchResults"),
        (Image.new("RGB", (4, 4)), "is an Image, no text for a prompt: a picture"),
        (b"fox", "is a bytes"),
        (len, "is a builtin_function_or_method"),
        (lambda: "fox", "is a function"),
        (int, "is a type"),
        (datetime, "is a module"),
        (object(), "is an object"),
        ((word for word in ("fox",)), "is a generator"),
    ],
)
def test_what_is_no_text_is_refused_in_a_prompt(value, message):
    with pytest.raises(InvalidRequestError) as caught:
        expand("like {value} but blue", {"value": value})
    assert message in str(caught.value)


@given(st.text(max_size=40))
def test_doubled_braces_bring_back_any_text(text):
    assert expand(text.replace("{", "{{").replace("}", "}}"), {}) == text


def test_a_source_is_a_variable_a_path_a_url_or_an_expression(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Image.new("RGB", (4, 4)).save("photo.png")
    image = Image.new("RGB", (4, 4))
    names = {"img": image, "photos": [image], "photo": "no picture", "count": 3}
    assert find_source("img", names) is image
    assert find_source("photos[0]", names) is image
    assert find_source("{photos[0]}", names) is image
    assert find_source("photo.png", names) == Path("photo.png")
    assert find_source("https://example.invalid/a.png", names) == "https://example.invalid/a.png"
    assert find_source("HTTPS://example.invalid/a.png", names) == "HTTPS://example.invalid/a.png"


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("imgg", "neither a variable nor a file"),
        ("imgg", "Did you mean 'img'?"),
        ("count", "'count' is an int, no picture"),
        ("missing.png", "neither a variable nor a file"),
        ("{missing}", "There is no variable 'missing'"),
        ("a\0b", "neither a variable nor a file"),
        ("nothing", "'nothing' is None, no picture, and no file of that name."),
        ("images[7]", "There is no images[7]: 'images' holds only 3."),
        ("images[-4]", "There is no images[-4]: 'images' holds only 3."),
    ],
)
def test_what_is_no_source_is_named(word, message):
    image = Image.new("RGB", (4, 4))
    with pytest.raises(InvalidRequestError) as caught:
        find_source(word, {"img": image, "count": 3, "nothing": None, "images": [image] * 3})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Image.new("RGB", (2, 2)), True),
        (np.zeros((2, 2), np.uint8), True),
        (np.zeros((2, 2)), False),
        (b"bytes", True),
        (Path("a.png"), True),
        ("text", False),
        (3, False),
    ],
)
def test_what_looks_like_a_picture(value, expected):
    assert is_picture_like(value) is expected


def test_a_home_that_nobody_has_is_no_file():
    with pytest.raises(InvalidRequestError, match="neither a variable nor a file"):
        find_source("~nobody_at_all/a.png", {})
