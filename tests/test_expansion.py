"""``{name}`` in prompts and SOURCE on the line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

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
        ("$animal costs $5", "$animal costs $5"),
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
        ("{'a': 1}", "{'a': 1} is no Python expression; write {{ and }} for braces"),
    ],
)
def test_what_cannot_be_replaced_is_an_error_before_anything_is_sent(text, message):
    with pytest.raises(InvalidRequestError) as caught:
        expand(text, {"animal": "fox"})
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


@pytest.mark.parametrize(
    ("word", "message"),
    [
        ("imgg", "neither a variable nor a file"),
        ("imgg", "Did you mean 'img'?"),
        ("count", "'count' is an int, no picture"),
        ("missing.png", "neither a variable nor a file"),
        ("{nothing}", "There is no variable 'nothing'"),
        ("a\0b", "neither a variable nor a file"),
    ],
)
def test_what_is_no_source_is_named(word, message):
    with pytest.raises(InvalidRequestError, match=message.replace("?", r"\?").replace("{", r"\{")):
        find_source(word, {"img": Image.new("RGB", (4, 4)), "count": 3})


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
