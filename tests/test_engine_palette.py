import io
from dataclasses import replace

import cairosvg
import numpy as np
import pytest
from PIL import Image

from recraft_jupyter.sandbox.engine.color import luminance, to_oklab
from recraft_jupyter.sandbox.engine.drawing import circle, linear, rectangle
from recraft_jupyter.sandbox.engine.palette import recolor_image, recolor_scene
from recraft_jupyter.sandbox.engine.plain_background import find_background, restore_background
from recraft_jupyter.sandbox.engine.scene import Layer, Scene
from recraft_jupyter.sandbox.engine.svg import scene_to_svg

PALETTES = [
    ["#1d3557"],
    ["#e63946", "#1d3557"],
    ["#264653", "#e9c46a", "#e76f51"],
    ["#e63946", "#f1faee", "#a8dadc", "#457b9d", "#1d3557", "#ffb703", "#8338ec", "#06d6a0"],
]


def meadow(background=None):
    shapes = (
        rectangle(0, 0, 200, 120, linear("#7fc4f5", "#d8f0ff")),
        rectangle(0, 120, 200, 80, linear("#8ccf5a", "#3f8f3a")),
        circle(100, 110, 40, "#d8342c"),
        circle(90, 100, 12, "#f3a09b"),
        circle(115, 130, 15, "#8a1b16"),
    )
    return Scene(width=200, height=200, layers=(Layer("figure", shapes),), background=background)


def pixels_of(scene):
    png = cairosvg.svg2png(scene_to_svg(scene).encode(), background_color="#ffffff")
    return Image.open(io.BytesIO(png)).convert("RGB")


def share_in_family(image, colors):
    """Share of pixels whose hue and chroma are those of a palette color, whatever their lightness."""
    pixels = np.asarray(image.resize((40, 40))).reshape(-1, 3)
    family = np.array([to_oklab(color) for color in colors])
    labs = np.array([to_oklab("#{:02x}{:02x}{:02x}".format(*pixel)) for pixel in pixels])
    distance = np.linalg.norm(labs[:, None, 1:] - family[None, :, 1:], axis=2).min(axis=1)
    return float((distance < 0.09).mean())


@pytest.mark.parametrize("colors", PALETTES, ids=lambda colors: f"{len(colors)} colors")
def test_a_recolored_scene_is_ruled_by_its_palette(colors):
    assert share_in_family(pixels_of(recolor_scene(meadow(), colors)), colors) >= 0.7


@pytest.mark.parametrize("colors", PALETTES, ids=lambda colors: f"{len(colors)} colors")
def test_a_recolored_image_is_ruled_by_its_palette(colors):
    assert share_in_family(recolor_image(pixels_of(meadow()), colors), colors) >= 0.7


def test_shading_survives_recoloring():
    scene = recolor_scene(meadow(), ["#e63946", "#1d3557"])
    shapes = scene.layers[0].shapes
    middle, light, dark = (luminance(shape.fill) for shape in shapes[2:5])

    assert dark < middle < light


def test_no_colors_leave_a_scene_as_it_is():
    assert recolor_scene(meadow(), []) == meadow()


def test_an_exact_background_keeps_its_color():
    scene = meadow(background="#7fc4f5")
    shapes = (rectangle(0, 0, 200, 200, "#7fc4f5"), *scene.layers[0].shapes[2:])
    plain = Scene(width=200, height=200, layers=(Layer("backdrop", shapes),), background="#7fc4f5")

    assert recolor_scene(plain, ["#ff0000"]).layers[0].shapes[0].fill == "#7fc4f5"


def test_a_grainy_background_becomes_exact_and_the_figure_stays():
    grain = np.random.default_rng(1).integers(-6, 7, (64, 64, 3))
    pixels = np.clip(np.full((64, 64, 3), (17, 165, 50)) + grain, 0, 255).astype(np.uint8)
    pixels[20:40, 20:40] = (200, 30, 30)
    figure = np.zeros((64, 64))
    figure[20:40, 20:40] = 1.0
    image = Image.fromarray(pixels)
    restored = restore_background(image, "#12ab34", find_background(image, figure))

    assert (np.asarray(restored)[:10] == (0x12, 0xAB, 0x34)).all()
    assert restored.getpixel((30, 30)) == (200, 30, 30)


def test_every_color_asked_for_is_used():
    colors = ["#e63946", "#2a9d8f", "#ffb703"]
    image = recolor_image(pixels_of(meadow()), colors)

    for color in colors:
        assert share_in_family(image, [color]) > 0.03


def test_one_color_images_can_be_recolored():
    assert recolor_image(Image.new("RGB", (4, 4), "#000000"), ["#ff8800"]).size == (4, 4)
    assert recolor_image(Image.new("L", (4, 4), 255), ["#ff8800", "#000000"]).mode == "RGB"


def test_a_white_background_leaves_the_figures_their_light_and_shade():
    scene = meadow(background="#ffffff")
    sheet = Layer("backdrop", (rectangle(0, 0, 2000, 2000, "#ffffff"),))
    recolored = recolor_scene(replace(scene, width=2000, height=2000, layers=(sheet, *scene.layers)), ["#5f0f40"])
    lightness = [to_oklab(shape.fill)[0] for shape in recolored.layers[1].shapes if isinstance(shape.fill, str)]

    assert recolored.layers[0].shapes[0].fill == "#ffffff"
    assert max(lightness) - min(lightness) > 0.25
