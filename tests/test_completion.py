"""Tab completion, through the function and through IPython's own completer."""

from __future__ import annotations

import pytest
from IPython.core.completer import provisionalcompleter
from PIL import Image

from recraft_jupyter.completion import complete

NAMES = {"img": Image.new("RGB", (2, 2)), "image_path": "text", "_hidden": Image.new("RGB", (2, 2)), "n": 3}


def offered_by_ipython(shell, line):
    with provisionalcompleter():
        return [one.text for one in shell.Completer.completions(line, len(line))]


@pytest.mark.parametrize(
    ("typed", "included", "excluded"),
    [
        ("", {"vectorize", "styles", "--style", "-n"}, {"img"}),
        ("vec", {"vectorize"}, {"styles"}),
        ("--st", {"--style", "--style-id"}, {"--size"}),
        ("--style ", {"icon", "any", "digital_illustration"}, {"--size"}),
        ("--model recraft20b --style ", {"icon"}, {"any"}),
        ("--style icon --substyle ", {"outline"}, {"pixel_art"}),
        ("--model recraft20b --style digital_illustration --substyle ", {"voxel"}, {"noir"}),
        ("--size 1820", {"1820x1024"}, {"1024x1820"}),
        ("--model recraftv4 --size ", {"1536x768"}, {"1820x1024"}),
        ("--style icon ", {"--substyle"}, {"vectorize"}),
        ("vectorize ", {"img", "--output"}, {"n", "_hidden", "image_path"}),
        ("vectorize im", {"img"}, {"--output"}),
        ("styles ", {"recraft20b"}, set()),
        ("--response-format ", {"b64_json"}, set()),
    ],
)
def test_what_fits_is_offered(typed, included, excluded):
    _, offered = complete(typed, NAMES)
    assert included <= set(offered)
    assert not excluded & set(offered)


@pytest.mark.parametrize("typed", ["a red fox --st", "--style icon a fox ", "-- --st", "--color ", "-o "])
def test_nothing_is_offered_inside_a_prompt_or_a_free_value(typed):
    assert complete(typed, NAMES)[1] == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("%recraft --style ic", "icon"),
        ("img = %recraft --style ic", "icon"),
        ("%%recraft --style ic", "icon"),
        ("%recraft vectoriz", "vectorize"),
    ],
)
def test_ipython_offers_it(shell, line, expected):
    assert expected in offered_by_ipython(shell, line)


def test_the_body_of_a_cell_is_left_alone(shell):
    cell = "%%recraft\n%recraft --style ic"
    assert "icon" in offered_by_ipython(shell, cell), "a line magic in a cell is completed"
    assert "icon" not in offered_by_ipython(shell, "%%recraft\n%%recraft --style ic")


def test_an_error_in_the_matcher_is_not_shown(shell, monkeypatch, capsys):
    monkeypatch.setattr("recraft_jupyter.completion.complete", lambda *_: 1 / 0)
    offered_by_ipython(shell, "%recraft --st")
    assert "ZeroDivisionError" not in "".join(capsys.readouterr())
