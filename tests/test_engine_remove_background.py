"""Taking the background out of pictures."""

from __future__ import annotations

import numpy as np
import pytest
from missing import missing
from PIL import Image, ImageDraw, ImageFilter
from skimage import data

from recraft_jupyter.sandbox import models
from recraft_jupyter.sandbox.engine.remove_background import remove_background

SIDE = 320


def alpha_of(cutout) -> np.ndarray:
    return np.asarray(cutout.image)[..., 3] / 255


def overlap(alpha: np.ndarray, truth: np.ndarray) -> float:
    return np.minimum(alpha, truth).sum() / np.maximum(alpha, truth).sum()


def disc(fill: str = "#c8283c") -> Image.Image:
    figure = Image.new("RGBA", (SIDE * 4, SIDE * 4), (0, 0, 0, 0))
    ImageDraw.Draw(figure).ellipse((SIDE, SIDE * 0.8, SIDE * 3, SIDE * 2.8), fill=fill)
    return figure.convert("RGBa").resize((SIDE, SIDE), Image.Resampling.BOX).convert("RGBA")


def on(ground: Image.Image, figure: Image.Image) -> tuple[Image.Image, np.ndarray]:
    picture = ground.convert("RGBA")
    picture.alpha_composite(figure)
    return picture.convert("RGB"), np.asarray(figure)[..., 3] / 255


def gradient() -> Image.Image:
    return Image.linear_gradient("L").resize((SIDE, SIDE)).point(lambda value: 120 + value // 3)


@pytest.mark.parametrize("paper", ["white", "black", "#f4e3c1"])
def test_an_even_border_is_keyed_out_exactly(paper):
    picture, truth = on(Image.new("RGB", (SIDE, SIDE), paper), disc())
    cutout = remove_background(picture)
    assert cutout.method == "color key"
    assert np.abs(alpha_of(cutout) - truth).max() < 0.06
    assert cutout.coverage == pytest.approx(truth.mean(), abs=0.001)


def test_rims_keep_no_color_of_the_paper():
    picture, truth = on(Image.new("RGB", (SIDE, SIDE), "white"), disc())
    rim = (truth > 0.1) & (truth < 0.9)
    colors = np.asarray(remove_background(picture).image)[..., :3][rim].astype(int)
    assert np.abs(colors - (200, 40, 60)).max() < 30


def ring(extra: tuple[str, ...]) -> Image.Image:
    image = Image.new("RGB", (200, 200), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((30, 30, 170, 170), fill="#204080")
    draw.ellipse((70, 70, 130, 130), fill="white")
    for index, color in enumerate(extra):
        draw.rectangle((85 + 8 * index, 50, 92 + 8 * index, 62), fill=color)
    return image


def test_the_inside_of_a_letter_becomes_transparent_in_a_logo():
    assert remove_background(ring(())).image.getpixel((100, 100))[3] == 0


def test_white_eyes_of_a_many_colored_drawing_stay():
    image = Image.new("RGB", (300, 300), "white")
    draw = ImageDraw.Draw(image)
    for index in range(12):
        draw.rectangle((40, 40 + 18 * index, 260, 57 + 18 * index), fill=f"hsl({index * 30}, 70%, 50%)")
    draw.ellipse((120, 100, 160, 140), fill="white")
    cutout = remove_background(image)
    assert cutout.method == "color key"
    assert cutout.image.getpixel((140, 120))[3] == 255
    assert cutout.image.getpixel((5, 5))[3] == 0


def test_without_weights_a_figure_is_found_by_color_and_shape():
    picture, truth = on(gradient().convert("RGB"), disc())
    cutout = remove_background(picture)
    assert cutout.method == "classical"
    assert overlap(alpha_of(cutout), truth) > 0.93


def test_a_picture_that_is_cut_out_already_is_unchanged():
    figure = disc()
    cutout = remove_background(figure)
    assert cutout.method == "own transparency"
    assert cutout.image.tobytes() == figure.tobytes()


def test_transparent_spots_of_the_input_stay_transparent():
    picture, _ = on(Image.new("RGB", (SIDE, SIDE), "white"), disc())
    picture = picture.convert("RGBA")
    picture.paste((0, 0, 0, 0), (150, 130, 170, 150))
    assert remove_background(picture).image.getpixel((160, 140))[3] == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (7, 7), (9, 500)])
def test_tiny_and_thin_pictures_come_back_in_their_size(size):
    image = Image.effect_noise(size, 60).convert("RGB")
    assert remove_background(image).image.size == size


def test_an_even_picture_and_noise_get_an_answer():
    for image in (Image.new("RGB", (64, 64), "teal"), Image.effect_noise((64, 64), 90)):
        assert remove_background(image).image.mode == "RGBA"


def test_large_pictures_keep_their_own_pixels():
    figure = disc().resize((1700, 1700))
    picture = Image.new("RGBA", figure.size, "white")
    picture.alpha_composite(figure)
    picture = picture.convert("RGB").filter(ImageFilter.GaussianBlur(1))
    cutout = remove_background(picture)
    assert cutout.image.size == (1700, 1700)
    assert cutout.image.getpixel((850, 800))[:3] == picture.getpixel((850, 800))


def test_equal_pictures_give_equal_cutouts():
    picture, _ = on(gradient().convert("RGB"), disc())
    assert remove_background(picture).image.tobytes() == remove_background(picture.copy()).image.tobytes()


@pytest.fixture(scope="module")
def weights():
    path = models.find_model()
    if path is None:
        missing("The background network is not installed: python -m recraft_jupyter.sandbox install-models")
    return path


def test_the_network_finds_a_person(weights):
    cutout = remove_background(Image.fromarray(data.astronaut()), model_path=weights)
    assert cutout.method == "network"
    alpha = alpha_of(cutout)
    assert alpha[90:130, 200:250].mean() > 0.98, "the face"
    assert alpha[:60, 300:].mean() < 0.02, "the wall"


def test_the_network_finds_a_cup(weights):
    cutout = remove_background(Image.fromarray(data.coffee()), model_path=weights)
    assert cutout.method == "network"
    assert 0.4 < cutout.coverage < 0.55
