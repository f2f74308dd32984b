"""Enlarging pictures, faithfully and inventively."""

from __future__ import annotations

import importlib.util
import platform

import numpy as np
import pytest
from PIL import Image, ImageDraw
from skimage import data
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from recraft_jupyter.sandbox.engine import upscale as module
from recraft_jupyter.sandbox.engine.errors import EngineError
from recraft_jupyter.sandbox.engine.upscale import clarity_upscale, generative_upscale, reachable_factor

LANCZOS = Image.Resampling.LANCZOS
PHOTOS = ["astronaut", "chelsea", "coffee", "camera", "rocket"]


def drawing() -> Image.Image:
    image = Image.new("RGB", (1600, 1600), "#9fd8e8")
    draw = ImageDraw.Draw(image)
    draw.polygon([(500, 1300), (800, 400), (1100, 1300)], fill="#e4572e", outline="#22223b", width=24)
    draw.ellipse((1150, 150, 1450, 450), fill="#ffd23f")
    return image.resize((400, 400), Image.Resampling.BOX)


def picture(name: str) -> Image.Image:
    return drawing() if name == "drawing" else Image.fromarray(getattr(data, name)()).convert("RGB")


def quality(image: Image.Image, truth: Image.Image) -> tuple[float, float]:
    first, second = np.asarray(truth), np.asarray(image)
    return peak_signal_noise_ratio(first, second), structural_similarity(first, second, channel_axis=2)


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="pyanime4k has no wheel for this machine")
@pytest.mark.parametrize("factor", [2, 4])
@pytest.mark.parametrize("name", [*PHOTOS, "drawing"])
def test_clarity_is_at_least_as_good_as_lanczos(name, factor):
    assert importlib.util.find_spec("pyanime4k"), "without the network this would compare Lanczos with itself"
    truth = picture(name)
    truth = truth.crop((0, 0, truth.width // factor * factor, truth.height // factor * factor))
    small = truth.resize((truth.width // factor, truth.height // factor), LANCZOS)
    ours = quality(clarity_upscale(small, factor=factor), truth)
    theirs = quality(small.resize(truth.size, LANCZOS), truth)
    assert ours[0] >= theirs[0]
    assert ours[1] >= theirs[1]


def test_made_small_again_the_result_equals_the_input():
    small = picture("coffee").resize((150, 100), LANCZOS)
    again = clarity_upscale(small, factor=2).resize(small.size, LANCZOS)
    assert peak_signal_noise_ratio(np.asarray(small), np.asarray(again)) > 38


def test_without_the_network_lanczos_answers(monkeypatch):
    monkeypatch.setattr(module, "_processor", lambda _: None)
    small = picture("astronaut").resize((128, 128), LANCZOS)
    assert clarity_upscale(small, factor=4).size == (512, 512)
    assert generative_upscale(small, seed=1).size == (512, 512)


def test_generative_adds_fine_detail_where_there_is_texture():
    small = picture("chelsea").resize((225, 150), LANCZOS)

    def sharpness(image: Image.Image) -> float:
        gray = np.asarray(image.convert("L"), float)
        return np.abs(np.diff(gray, 2)).mean()

    assert sharpness(generative_upscale(small, seed=3)) > 1.5 * sharpness(clarity_upscale(small, factor=4))


def test_generative_stays_true_to_the_picture():
    small = picture("chelsea").resize((225, 150), LANCZOS)
    again = generative_upscale(small, seed=3).resize(small.size, Image.Resampling.BOX)
    assert peak_signal_noise_ratio(np.asarray(small), np.asarray(again)) > 28


def test_seeds_decide_the_new_detail():
    small = picture("chelsea").crop((50, 50, 150, 130))
    first = generative_upscale(small, seed=1)
    assert first.tobytes() == generative_upscale(small, seed=1).tobytes()
    assert first.tobytes() != generative_upscale(small, seed=2).tobytes()


def test_flat_art_gets_no_texture():
    large = np.asarray(generative_upscale(drawing().resize((200, 200), LANCZOS), seed=1)).astype(int)
    assert np.ptp(large[40:120, 40:200].reshape(-1, 3), axis=0).max() <= 2


@pytest.mark.parametrize("factor", [2, 4])
def test_lines_of_flat_art_have_no_echo(factor):
    small = Image.new("RGB", (60, 60), "white")
    ImageDraw.Draw(small).rectangle((15, 15, 44, 44), outline="#0000c0")
    large = np.asarray(clarity_upscale(small, factor=factor))
    inside, outside = large[19 * factor : 41 * factor, 19 * factor : 41 * factor], large[: 12 * factor]
    assert inside.min() == 255
    assert outside.min() == 255


def test_noise_does_not_grow_into_worms():
    truth = picture("astronaut").crop((160, 50, 416, 306))
    small = np.asarray(truth.resize((64, 64), LANCZOS)).astype(float)
    noisy = Image.fromarray(
        np.clip(small + np.random.default_rng(0).normal(0, 15, small.shape), 0, 255).astype(np.uint8)
    )
    ours, _ = quality(generative_upscale(noisy, seed=1), truth)
    theirs, _ = quality(noisy.resize(truth.size, LANCZOS), truth)
    assert ours > theirs


@pytest.mark.parametrize("name", PHOTOS)
def test_clean_pictures_are_not_smoothed(name):
    image = picture(name)
    assert module._calmed(image) is image


def test_tiles_leave_no_seams():
    ramp = Image.linear_gradient("L").resize((600, 40)).rotate(0).convert("RGB")
    across = np.asarray(ramp.transpose(Image.Transpose.ROTATE_90).resize((600, 40)))
    large = np.asarray(clarity_upscale(Image.fromarray(across), factor=2)).astype(int)
    assert np.abs(np.diff(large, axis=1)).max() <= 4


def test_rims_of_transparent_pictures_have_no_fringe():
    figure = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    ImageDraw.Draw(figure).ellipse((20, 20, 80, 80), fill=(255, 240, 200, 255))
    large = np.asarray(clarity_upscale(figure, factor=2))
    assert large[0, 0, 3] == 0
    assert large[100, 100, 3] == 255
    visible = large[large[..., 3] > 8]
    assert np.abs(visible[:, :3].astype(int) - (255, 240, 200)).max() <= 6


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (2, 3)])
def test_tiny_pictures_grow(size):
    image = Image.effect_noise(size, 50).convert("RGB")
    assert clarity_upscale(image).size == (2 * size[0], 2 * size[1])
    assert generative_upscale(image, seed=1).size == (4 * size[0], 4 * size[1])


@pytest.mark.parametrize(
    ("width", "height", "factor", "reached"),
    [(1024, 1024, 4, 4), (1100, 1100, 4, 3), (1600, 1600, 4, 2), (1600, 1600, 2, 2), (100, 90, 2, 2)],
)
def test_results_are_limited_to_16_megapixels(width, height, factor, reached):
    assert reachable_factor(width, height, factor) == reached


def test_big_pictures_still_grow_a_little():
    factor = reachable_factor(3400, 3400, 4)
    assert 1.1 < factor < 1.3
    assert (3400 * factor) ** 2 <= module.MAX_OUTPUT_PIXELS * 1.0001


def test_a_picture_with_no_room_to_grow_is_refused():
    with pytest.raises(EngineError, match="too big to be enlarged") as caught:
        reachable_factor(4000, 4000, 2)
    assert caught.value.code == "image_too_big"
