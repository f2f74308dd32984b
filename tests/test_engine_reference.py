"""Measuring the look of pictures and giving it to others."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter
from skimage import data

from recraft_jupyter.sandbox.engine.reference import Reference, apply_reference, measure_reference

COFFEE = Image.fromarray(data.coffee())
ASTRONAUT = Image.fromarray(data.astronaut()).resize((256, 256))


def comic() -> Image.Image:
    image = Image.new("RGB", (256, 256), "#ffe8c0")
    draw = ImageDraw.Draw(image)
    for index, color in enumerate(("#e4572e", "#2e86ab", "#f6c12c")):
        draw.ellipse((20 + 70 * index, 40, 110 + 70 * index, 200), fill=color, outline="black", width=6)
    return image


def grainy() -> Image.Image:
    noise = np.random.default_rng(1).normal(140, 14, (256, 256, 1)).clip(0, 255).repeat(3, 2)
    return Image.fromarray(noise.astype(np.uint8))


def test_a_reference_survives_json():
    reference = measure_reference([COFFEE, comic()])
    assert Reference.from_dict(json.loads(json.dumps(reference.to_dict()))) == reference


def test_colors_of_flat_art_are_found_exactly():
    reference = measure_reference([comic()])
    assert reference.is_flat
    assert reference.palette[0] == "#ffe8c0"
    assert {"#e4572e", "#2e86ab", "#f6c12c"} <= set(reference.palette)


def test_outlines_weigh_more_than_soft_pictures():
    assert measure_reference([comic()]).line > 0.3
    assert measure_reference([COFFEE.filter(ImageFilter.GaussianBlur(6))]).line < 0.05


def test_thick_lines_count_and_grain_does_not():
    drawn = Image.new("RGB", (512, 512), "#ffe8c0")
    ImageDraw.Draw(drawn).ellipse((60, 60, 450, 450), fill="#e4572e", outline="black", width=14)
    noise = np.random.default_rng(1).normal(0, 22, (512, 512)) + np.linspace(40, 210, 512)
    grain = Image.fromarray(noise.clip(0, 255).astype(np.uint8)).convert("RGB")
    assert measure_reference([drawn]).line > 0.3
    assert measure_reference([grain]).line < 0.1


def test_grain_is_measured_with_its_size():
    fine = measure_reference([grainy()])
    coarse = measure_reference([grainy().resize((768, 768), Image.Resampling.BICUBIC)])
    assert fine.texture > 0.02
    assert coarse.texture_scale > fine.texture_scale
    assert measure_reference([Image.new("RGB", (64, 64), "gray")]).texture == 0


def test_the_palette_moves_towards_the_reference():
    blue = Image.fromarray(np.asarray(COFFEE)[..., ::-1].copy())
    reference = measure_reference([blue])
    before, after = (
        np.asarray(image, float).mean((0, 1)) for image in (COFFEE, apply_reference(COFFEE, reference, seed=1))
    )
    assert before[0] > before[2] + 40
    assert after[2] > after[0]


def test_a_gray_reference_takes_the_color_out():
    gray = Image.fromarray(data.camera()).convert("RGB")
    result = apply_reference(ASTRONAUT, measure_reference([gray]), seed=1)
    assert measure_reference([result]).saturation < 0.01


def test_contrast_lines_and_grain_are_carried_over():
    reference = measure_reference([grainy()])
    result = measure_reference([apply_reference(ASTRONAUT, reference, seed=1)])
    plain = measure_reference([ASTRONAUT])
    assert result.contrast < plain.contrast
    assert result.texture > plain.texture


def test_size_mode_and_transparency_are_kept():
    image = ASTRONAUT.convert("RGBA")
    image.putalpha(Image.linear_gradient("L"))
    result = apply_reference(image, measure_reference([comic()]), seed=1)
    assert (result.size, result.mode) == (image.size, "RGBA")
    assert result.getchannel("A").tobytes() == image.getchannel("A").tobytes()


def test_equal_seeds_give_equal_pictures():
    reference = measure_reference([grainy()])
    first, second, other = (apply_reference(ASTRONAUT, reference, seed=seed).tobytes() for seed in (1, 1, 2))
    assert first == second != other


@pytest.mark.parametrize("image", [Image.new("RGB", (1, 1)), Image.new("RGBA", (5, 900), (0, 0, 0, 0))])
def test_odd_pictures_can_be_measured_and_changed(image):
    reference = measure_reference([image])
    assert len(reference.palette) >= 1
    assert apply_reference(image, measure_reference([comic()]), seed=1).size == image.size
    assert apply_reference(comic(), reference, seed=1).size == (256, 256)
