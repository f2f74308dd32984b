import io

import cairosvg
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from recraft_jupyter.sandbox.engine.generate import generate

SMALL = (256, 256)


def picture(prompt, **wishes):
    wishes = {
        "model": "recraftv3",
        "style": "vector_illustration",
        "substyle": None,
        "size": SMALL,
        "seed": 1,
        **wishes,
    }
    return generate(prompt, **wishes)


def pixels(svg):
    return np.asarray(Image.open(io.BytesIO(cairosvg.svg2png(svg.encode(), background_color="#ffffff"))).convert("RGB"))


@pytest.mark.parametrize("style", ["vector_illustration", "icon"])
def test_vector_styles_answer_with_svg(style):
    svg = picture("a cat", style=style)

    assert svg.startswith("<svg")
    assert 'width="256" height="256"' in svg


@pytest.mark.parametrize("style", ["realistic_image", "digital_illustration", "any"])
def test_raster_styles_answer_with_pixels_of_the_size_asked_for(style):
    image = picture("a cat", style=style, size=(320, 200))

    assert (image.mode, image.size) == ("RGB", (320, 200))


def test_equal_prompts_and_seeds_give_equal_pictures():
    assert picture("two cats") == picture("two cats")
    assert picture("two cats", style="any").tobytes() == picture("two cats", style="any").tobytes()


def test_other_seeds_give_other_pictures():
    first, second = (pixels(picture("a cat", seed=seed)) for seed in (1, 2))

    assert np.abs(first.astype(int) - second).mean() > 2


@pytest.mark.parametrize("substyle", [None, "outline"])
def test_no_two_icons_of_a_prompt_are_the_same(substyle):
    icons = {picture("an owl", model="recraft20b", style="icon", substyle=substyle, seed=seed) for seed in range(24)}

    assert len(icons) == 24


def test_other_prompts_give_other_pictures():
    assert picture("a cat") != picture("a dog")
    assert picture("a cat") != picture("a cat at night")


@pytest.mark.parametrize("style", ["vector_illustration", "icon", "realistic_image", "digital_illustration"])
@pytest.mark.parametrize("colors", [(), ("#ff8800",)])
def test_a_background_color_fills_every_corner(style, colors):
    answer = picture("a cat", style=style, background_color="#12ab34", colors=colors)
    image = pixels(answer) if isinstance(answer, str) else np.asarray(answer)

    for y, x in ((0, 0), (0, -1), (-1, 0), (-1, -1)):
        assert tuple(image[y, x]) == (0x12, 0xAB, 0x34)


def test_colors_rule_the_picture():
    image = pixels(picture("a fox in the forest", colors=["#cc0000"])).astype(int)

    assert (image[..., 0] > image[..., 1] + 20).mean() > 0.7


@given(st.text(max_size=120))
@settings(max_examples=8, deadline=None)
def test_any_prompt_gives_a_picture(prompt):
    assert picture(prompt).startswith("<svg")
    assert picture(prompt, style="icon").startswith("<svg")
