"""Taking the background out of pictures."""

from __future__ import annotations

import numpy as np
import pytest
from missing import missing
from PIL import Image, ImageDraw, ImageFilter
from skimage import data

from recraft_jupyter.sandbox import models
from recraft_jupyter.sandbox.engine.color_key import find_key, is_scenery, key_alpha
from recraft_jupyter.sandbox.engine.matte import matte
from recraft_jupyter.sandbox.engine.network_mask import network_mask
from recraft_jupyter.sandbox.engine.pixels import box_mean, guided_filter
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


def furry(side: int = SIDE) -> Image.Image:
    figure = Image.new("RGBA", (side * 4, side * 4), (0, 0, 0, 0))
    draw = ImageDraw.Draw(figure)
    middle, radius = side * 2, side * 1.1
    draw.ellipse((middle - radius, middle - radius, middle + radius, middle + radius), fill="#96602f")
    for angle in np.arange(0, 2 * np.pi, 0.06):
        tip = (middle + 1.12 * radius * np.cos(angle), middle + 1.12 * radius * np.sin(angle))
        draw.line((middle, middle, *tip), fill="#7a4a22", width=10)
    return figure.convert("RGBa").resize((side, side), Image.Resampling.BOX).convert("RGBA")


def test_gaps_between_hairs_show_what_lies_behind():
    picture, truth = on(gradient().convert("RGB"), furry())
    # As a network of 320 pixels sees it: a blurred outline that takes half of each gap in.
    coarse = np.clip(box_mean(box_mean((truth > 0.5).astype(np.float32), 5), 5) * 2, 0, 1)
    colors, alpha = matte(np.asarray(picture), coarse, None)
    hairs = (coarse > 0.02) & (coarse < 1)
    filtered = np.clip(guided_filter(np.asarray(picture) / np.float32(255), coarse, radius=3, epsilon=1e-4), 0, 1)
    error, error_before = (np.abs(each - truth)[hairs].mean() for each in (alpha, filtered))
    assert error < 0.1
    assert error < 0.6 * error_before
    rim = (truth > 0.3) & (truth < 0.9) & (alpha > 0.2)
    assert np.abs(colors[rim].astype(int) - (122, 74, 34)).max(axis=1).mean() < 30, "no light of the ground"


def test_faint_things_far_from_the_figure_are_forgotten():
    picture, truth = on(gradient().convert("RGB"), disc())
    ghost = np.zeros_like(truth)
    ghost[10:40, 10:60] = 0.3
    _, alpha = matte(np.asarray(picture), np.maximum(truth, ghost).astype(np.float32), None)
    assert alpha[:45, :70].max() == 0
    assert overlap(alpha, truth) > 0.97


def product_shot() -> Image.Image:
    """A disc with its soft shadow, and letters beside it, on pale paper."""
    paper = Image.new("RGB", (SIDE, SIDE), "#f2f4f0")
    shadow = Image.new("L", (SIDE, SIDE), 0)
    ImageDraw.Draw(shadow).ellipse((60, 190, 260, 290), fill=150)
    paper.paste("#404840", (0, 0), shadow.filter(ImageFilter.GaussianBlur(22)))
    ImageDraw.Draw(paper).text((20, 15), "SHOES", fill="#203060", font_size=30)
    paper.paste("#c8283c", (0, 0), disc().getchannel("A"))
    return paper


def test_shadows_are_paper_and_letters_are_not():
    key = find_key(np.asarray(product_shot()), least_share=0.9)
    alpha = key_alpha(key)
    assert key.distance[255, 160] > 0.1, "the shadow is no paper by its color"
    assert alpha[255, 160] < 0.1
    assert alpha[15:50, 20:120].max() == 1
    assert alpha[130, 160] == 1


def card(figure: Image.Image) -> tuple[Image.Image, np.ndarray]:
    """A figure in a drawn room, with a margin of paper around it."""
    sheet = Image.new("RGBA", (SIDE, SIDE), "#f6ecd8")
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((20, 20, SIDE - 20, SIDE - 20), fill="#7fa8a0")
    draw.rectangle((20, 220, SIDE - 20, SIDE - 20), fill="#8a6a4a")
    sheet.alpha_composite(figure)
    return sheet.convert("RGB"), np.asarray(figure)[..., 3] / 255


def test_a_figure_in_a_card_is_told_from_one_on_paper():
    picture, truth = card(disc())
    assert is_scenery(find_key(np.asarray(picture), least_share=0.9), truth)
    picture, truth = on(Image.new("RGB", (SIDE, SIDE), "white"), disc())
    assert not is_scenery(find_key(np.asarray(picture), least_share=0.9), truth)


def test_a_coarse_guided_filter_is_nearly_the_fine_one():
    picture, truth = on(gradient().convert("RGB"), furry())
    guide, plane = np.asarray(picture) / np.float32(255), truth.astype(np.float32)
    fine, coarse = (guided_filter(guide, plane, radius=6, epsilon=1e-3, step=step) for step in (1, 2))
    assert np.abs(fine - coarse).mean() < 0.01


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


def grainy(image: Image.Image) -> Image.Image:
    noise = np.random.default_rng(1).normal(0, 9, (*image.size[::-1], 1))
    return Image.fromarray(np.clip(np.asarray(image) + noise, 0, 255).astype(np.uint8))


def test_the_network_takes_a_figure_out_of_its_card(weights):
    picture, truth = card(disc())
    cutout = remove_background(grainy(picture), model_path=weights)
    assert cutout.method == "network"
    assert overlap(alpha_of(cutout), truth) > 0.9


def beetle(side: int = 900) -> tuple[Image.Image, np.ndarray]:
    """A small figure with thin legs, and where these are."""
    image = gradient().convert("RGB").resize((side, side))
    legs = Image.new("L", (side, side), 0)
    drawing = ImageDraw.Draw(image)
    for start in (420, 450, 480):
        for line in ((start, 600, start - 60 + (start - 420), 680), (start, 600, start - 60 + (start - 420), 520)):
            drawing.line(line, fill="#5a2010", width=6)
            ImageDraw.Draw(legs).line(line, fill=255, width=6)
    drawing.ellipse((400, 560, 520, 640), fill="#5a2010")
    ImageDraw.Draw(legs).ellipse((390, 550, 530, 650), fill=0)
    return image, np.asarray(legs) > 0


def test_a_closer_look_finds_the_thin_parts_of_a_small_figure(weights):
    image, legs = beetle()
    assert network_mask(image, weights)[legs].mean() > 0.92
