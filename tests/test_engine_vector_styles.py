"""The vector styles: every name draws, differs from the others and keeps its promises."""

from __future__ import annotations

import functools
import io
import itertools
import re
from dataclasses import replace
from random import Random
from xml.etree import ElementTree

import cairosvg
import numpy as np
import pytest
from PIL import Image

from recraft_jupyter.sandbox.engine.drawing import (
    Drawing,
    blob,
    circle,
    curve,
    ellipse,
    limb,
    line,
    linear,
    polygon,
    radial,
    rectangle,
)
from recraft_jupyter.sandbox.engine.path import bounds
from recraft_jupyter.sandbox.engine.scene import Layer, Scene
from recraft_jupyter.sandbox.engine.svg import scene_to_svg, shapes_to_svg
from recraft_jupyter.sandbox.engine.vector_styles import RECIPES, style_scene
from recraft_jupyter.sandbox.engine.vector_styles.faces import find_eyes
from recraft_jupyter.sandbox.engine.vector_styles.recipes import find_recipe
from recraft_jupyter.sandbox.engine.vector_styles.surface import visible_runs
from recraft_jupyter.sandbox.engine.vector_styles.treatment import Pen

ILLUSTRATION = "vector_illustration"
V3_SUBSTYLES = [
    "bold_stroke",
    "chemistry",
    "colored_stencil",
    "contour_pop_art",
    "cosmics",
    "cutout",
    "depressive",
    "editorial",
    "emotional_flat",
    "engraving",
    "infographical",
    "line_art",
    "line_circuit",
    "linocut",
    "marker_outline",
    "mosaic",
    "naivector",
    "roundish_flat",
    "segmented_colors",
    "sharp_contrast",
    "thin",
    "vector_photo",
    "vivid_shapes",
]
V2_SUBSTYLES = [
    "cartoon",
    "doodle_line_art",
    "engraving",
    "flat_2",
    "kawaii",
    "line_art",
    "line_circuit",
    "linocut",
    "seamless",
]
ICON_SUBSTYLES = [
    "broken_line",
    "colored_outline",
    "colored_shapes",
    "colored_shapes_gradient",
    "doodle_fill",
    "doodle_offset_fill",
    "offset_fill",
    "outline",
    "outline_gradient",
    "uneven_fill",
]
KEYS = list(RECIPES)
ILLUSTRATIONS = [key for key in KEYS if key[0] == ILLUSTRATION]
ICONS = [key for key in KEYS if key[0] == "icon"]
SIZE = 320
BACKGROUND = "#2f9e44"


def bear() -> Drawing:
    coat = radial("#b98a5a", "#96683d", "#6f4a2a", center=(0.4, 0.3))
    return Drawing(
        (
            ellipse(0, 0, 40, 6, "#000000", role="shadow", opacity=0.3),
            blob([(-28, 0), (-30, -30), (0, -48), (30, -30), (28, 0)], linear("#a87a4c", "#7a5330")),
            blob([(-14, -4), (0, -36), (14, -4)], "#ecd3ac", role="detail"),
            limb([(24, -30), (40, -20), (44, -34)], 12, 9, "#8a5f38"),
            circle(-20, -88, 10, "#7a5330"),
            circle(20, -88, 10, "#7a5330"),
            circle(0, -68, 28, coat),
            circle(-10, -72, 4, "#1c1512", role="detail"),
            circle(10, -72, 4, "#1c1512", role="detail"),
            ellipse(0, -60, 5, 4, "#1c1512", role="detail"),
            curve([(-8, -54), (0, -50), (8, -54)], "#1c1512", 1.5),
            ellipse(-10, -84, 9, 5, "#ffffff", role="light", opacity=0.4),
        )
    )


def forest(width: float, height: float) -> tuple:
    trees = [
        shape
        for x in (0.12, 0.3, 0.86)
        for shape in (
            rectangle(width * x - 8, height * 0.5, 16, height * 0.2, "#6b4a2f"),
            polygon([(width * x - 60, height * 0.55), (width * x, 90), (width * x + 60, height * 0.55)], "#2f7d4a"),
        )
    ]
    grass = [line([(x, height * 0.9), (x + 4, height * 0.86)], "#2d6b2d", 2) for x in range(0, int(width), 24)]
    return (
        rectangle(0, 0, width, height, linear("#5fb0ea", "#cdeafa")),
        circle(width * 0.8, height * 0.16, width * 0.15, "#fff3c0", role="glow", opacity=0.4),
        circle(width * 0.8, height * 0.16, width * 0.07, "#ffd34d"),
        rectangle(0, height * 0.66, width, height * 0.34, linear("#8fce62", "#4f9440")),
        *trees,
        *grass,
    )


def scene(*, width: int = SIZE, height: int = SIZE, background: str | None = None, seed: int = 7) -> Scene:
    figure = bear().placed(x=width * 0.5, y=height * 0.86, scale=min(width, height) * 0.0065)
    backdrop = (rectangle(0, 0, width, height, background),) if background else forest(width, height)
    return Scene(
        width=width,
        height=height,
        layers=(Layer("backdrop", backdrop, 1.0), Layer("figure", figure.shapes, 0.4)),
        light=(width * 0.8, height * 0.16),
        focus=(width * 0.5, height * 0.55),
        horizon=height * 0.66,
        background=background,
        seed=seed,
    )


def mark(*, background: str | None = None) -> Scene:
    figure = bear().placed(x=SIZE * 0.47, y=SIZE * 0.88, scale=SIZE * 0.0078)
    return Scene(width=SIZE, height=SIZE, layers=(Layer("figure", figure.shapes, 0.5),), background=background, seed=3)


def subject_of(key: tuple, **options) -> Scene:
    return mark(**options) if key[0] == "icon" else scene(**options)


def styled(key: tuple, drawn: Scene) -> Scene:
    return style_scene(drawn, style=key[0], substyle=key[1], model=key[2])


@functools.cache
def svg_of(key: tuple) -> str:
    return scene_to_svg(styled(key, subject_of(key)))


def picture(svg: str, *, width: int = SIZE) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(cairosvg.svg2png(svg.encode(), output_width=width))).convert("RGBA"))


@functools.cache
def thumbnail(key: tuple) -> np.ndarray:
    image = Image.fromarray(picture(svg_of(key), width=96))
    paper = Image.new("RGBA", image.size, "white")
    paper.alpha_composite(image)
    return np.asarray(paper.convert("RGB"), dtype=float)


def test_every_substyle_of_the_vocabulary_has_a_recipe():
    expected = {
        *((ILLUSTRATION, name, "recraftv3") for name in [None, *V3_SUBSTYLES]),
        *((ILLUSTRATION, name, "recraft20b") for name in [None, *V2_SUBSTYLES]),
        *(("icon", name, "recraft20b") for name in [None, *ICON_SUBSTYLES]),
    }
    assert set(KEYS) == expected


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_a_styled_scene_is_a_small_svg_of_paths_and_gradients(key):
    svg = svg_of(key)
    names = {element.tag.split("}")[1] for element in ElementTree.fromstring(svg).iter()}
    assert names <= {"svg", "defs", "path", "linearGradient", "radialGradient", "stop", "clipPath"}
    assert "nan" not in svg
    assert "inf" not in svg
    assert len(svg) < 1_500_000
    assert all(path.get("d") for path in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}path"))


@pytest.mark.parametrize("group", [ILLUSTRATIONS, ICONS], ids=["illustrations", "icons"])
def test_every_style_looks_different_from_every_other(group):
    alike = {
        (first[1:], second[1:]): difference
        for first, second in itertools.combinations(group, 2)
        if (difference := float(np.abs(thumbnail(first) - thumbnail(second)).mean())) < 3.0
    }
    assert alike == {}


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_a_style_shows_something(key):
    assert thumbnail(key).std() > 12


@pytest.mark.parametrize("key", KEYS[::5], ids=str)
def test_equal_scenes_give_equal_bytes(key):
    assert scene_to_svg(styled(key, subject_of(key))) == svg_of(key)


def test_another_seed_gives_another_picture():
    key = (ILLUSTRATION, "naivector", "recraftv3")
    assert scene_to_svg(styled(key, scene(seed=8))) != svg_of(key)


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_a_plain_background_stays_exact_at_the_corners(key):
    pixels = picture(scene_to_svg(styled(key, subject_of(key, background=BACKGROUND))))
    wanted = [*(int(BACKGROUND[place : place + 2], 16) for place in (1, 3, 5)), 255]
    for row, column in ((0, 0), (0, -1), (-1, 0), (-1, -1), (4, 4), (-5, -5)):
        assert pixels[row, column].tolist() == wanted


@pytest.mark.parametrize("background", ["#ffffff", "#000000", "#0c3b2e"])
@pytest.mark.parametrize("substyle", ["line_art", "line_circuit", "engraving", "linocut", "bold_stroke"])
def test_ink_can_be_told_from_any_background(background, substyle):
    key = (ILLUSTRATION, substyle, "recraftv3")
    pixels = picture(scene_to_svg(styled(key, scene(background=background))))[..., :3].astype(float).mean(axis=2)
    ground = pixels[0, 0]
    assert np.percentile(np.abs(pixels - ground), 98.5) > 60


@pytest.mark.parametrize("key", ICONS, ids=str)
def test_an_icon_stands_on_nothing(key):
    alpha = picture(svg_of(key))[..., 3]
    assert alpha[[0, 0, -1, -1], [0, -1, 0, -1]].tolist() == [0, 0, 0, 0]
    assert 0.03 < (alpha > 128).mean() < 0.7


@pytest.mark.parametrize("key", ICONS, ids=str)
def test_an_icon_can_be_seen_at_64_pixels(key):
    small = picture(svg_of(key), width=64)[..., 3]
    assert (small > 150).mean() > 0.02


@pytest.mark.parametrize("substyle", [name for name in ICON_SUBSTYLES if "outline" in name] + ["broken_line"])
def test_a_line_icon_has_no_fills_but_spots(substyle):
    layers = styled(("icon", substyle, "recraft20b"), mark()).layers
    filled = [shape for layer in layers for shape in layer.shapes if shape.fill is not None]
    for shape in filled:
        left, top, right, bottom = bounds(shape.path)
        assert max(right - left, bottom - top) < SIZE * 0.12


@pytest.mark.parametrize("size", [(SIZE, SIZE), (SIZE, 180), (180, SIZE)])
def test_the_seamless_pattern_tiles(size):
    width, height = size
    tile = styled((ILLUSTRATION, "seamless", "recraft20b"), scene(width=width, height=height))
    one = picture(scene_to_svg(tile), width=width)[..., :3].astype(float)
    # Four copies beside each other, drawn as one picture: a shape that crosses a seam is drawn by both of its copies.
    shapes = [
        shape
        for layer in tile.layers
        for down in (0, 1)
        for across in (0, 1)
        for shape in Drawing(layer.shapes).placed(x=across * width, y=down * height).shapes
    ]
    four = picture(shapes_to_svg(shapes, 2 * width, 2 * height), width=2 * width)[..., :3].astype(float)
    wrapped = np.tile(one, (2, 2, 1))
    assert np.abs(four - wrapped).mean() < 0.6
    down, across = (np.abs(np.diff(wrapped, axis=axis)).mean(axis=(1 - axis, 2)) for axis in (0, 1))
    assert down[height - 1] <= np.delete(down, height - 1).max() * 1.05
    assert across[width - 1] <= np.delete(across, width - 1).max() * 1.05


def test_the_corners_of_every_wall_and_sky_stay_covered():
    for key in ILLUSTRATIONS:
        alpha = picture(svg_of(key), width=128)[..., 3]
        assert alpha.min() == 255, key


@pytest.mark.parametrize("size", [(480, 160), (160, 480), (48, 48)])
def test_odd_sizes_can_be_styled(size):
    for key in ILLUSTRATIONS:
        width, height = size
        root = ElementTree.fromstring(scene_to_svg(styled(key, scene(width=width, height=height))))
        assert (root.get("width"), root.get("height")) == (str(width), str(height))


def test_scenes_without_figures_or_without_shapes_can_be_styled():
    full = scene()
    bare = replace(full, layers=full.layers[:1])
    for key in KEYS:
        for poor in (bare, replace(full, layers=())):
            root = ElementTree.fromstring(scene_to_svg(styled(key, poor)))
            assert (root.get("width"), root.get("height")) == (str(full.width), str(full.height)), key


@pytest.mark.parametrize(
    "key",
    [
        (ILLUSTRATION, "chemistry", "recraftv3"),
        (ILLUSTRATION, "infographical", "recraftv3"),
        (ILLUSTRATION, "line_circuit", "recraftv3"),
        (ILLUSTRATION, "seamless", "recraft20b"),
    ],
    ids=lambda key: key[1],
)
def test_a_place_without_figures_is_seen_in_styles_that_drop_the_place(key):
    full = scene()
    place = replace(full, layers=full.layers[:1])
    empty = replace(full, layers=(Layer("backdrop", (rectangle(0, 0, SIZE, SIZE, "#8fce62"),), 1.0),))
    shown, bare = (
        picture(scene_to_svg(styled(key, each)))[..., :3].astype(float)[80:240, 80:240] for each in (place, empty)
    )
    assert np.abs(shown - bare).mean() > 6


def test_slender_figures_leave_no_bare_stripes_in_a_seamless_pattern():
    full = scene()
    pole = Layer("figure", (rectangle(150, 60, 20, 200, "#c8502f"),), 0.4)
    tile = styled((ILLUSTRATION, "seamless", "recraft20b"), replace(full, layers=(full.layers[0], pole)))
    pixels = picture(scene_to_svg(tile))[..., :3].astype(int)
    is_pole = (np.abs(pixels - [0xC8, 0x50, 0x2F]).max(axis=2) < 60).any(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate([[True], is_pole, [True]]).astype(int)))
    assert np.diff(edges)[::2].max(initial=0) < SIZE * 0.3


def test_an_unknown_substyle_falls_back_to_the_base():
    base = find_recipe(ILLUSTRATION, None, "recraftv3")
    assert find_recipe(ILLUSTRATION, "cartoon", "recraftv3") is base
    assert find_recipe(ILLUSTRATION, "no_such_style", "recraftv3") is base
    assert find_recipe("icon", None, "recraftv3") is find_recipe("icon", "no_such_style", "recraft20b")


def test_a_reference_line_sets_the_width_of_the_strokes():
    def widths(substyle: str | None, reference: float | None) -> set[float]:
        drawn = style_scene(scene(), style=ILLUSTRATION, substyle=substyle, model="recraftv3", reference_line=reference)
        return {float(width) for width in re.findall(r'stroke-width="([\d.]+)"', scene_to_svg(drawn))}

    assert max(widths("bold_stroke", 2.5)) == pytest.approx(2.5 * SIZE / 100)
    assert max(widths("bold_stroke", None)) < 2 * SIZE / 100
    assert any(width == pytest.approx(1.5 * SIZE / 100, abs=0.01) for width in widths(None, 1.5))


def test_hidden_contours_are_not_drawn():
    back, front = circle(100, 100, 60, "#ff0000"), rectangle(100, 0, 100, 200, "#0000ff")
    drawn = Scene(width=200, height=200, layers=(Layer("figure", (back, front)),))
    points = np.vstack([run.points for run in visible_runs(drawn) if run.shape is back])
    assert points[:, 0].max() < 104


def test_contours_between_like_colors_are_not_drawn():
    body, arm = circle(100, 100, 60, "#aa5533"), rectangle(90, 90, 20, 100, "#aa5534")
    drawn = Scene(width=200, height=200, layers=(Layer("figure", (body, arm)),))
    points = np.vstack([run.points for run in visible_runs(drawn) if run.shape is arm])
    assert points[:, 1].min() > 150


def test_eyes_are_found_by_their_looks():
    pair = find_eyes(bear().shapes, Pen(1.0, 1.0))
    assert pair is not None
    assert [round(eye.x) for eye in pair] == [-10, 10]


@pytest.mark.parametrize("model", ["recraftv3", "recraft20b"])
def test_eyes_of_a_dark_face_are_white_with_a_dark_middle_in_a_linocut(model):
    eyes = [
        part
        for x in (120, 200)
        for part in (
            ellipse(x, 150, 18, 20, "#ffffff", role="detail"),
            circle(x, 152, 11, "#3b2a20", role="detail"),
            circle(x, 152, 6, "#141014", role="detail"),
        )
    ]
    face = Layer("figure", (circle(160, 160, 110, "#5a3420"), *eyes), 0.4)
    drawn = styled((ILLUSTRATION, "linocut", model), replace(scene(), layers=(scene().layers[0], face)))
    light = picture(scene_to_svg(drawn))[..., :3].astype(float).mean(axis=2)
    for x in (120, 200):
        assert light[135, x] > 200, "the white of the eye"
        assert light[146:158, x - 5 : x + 5].max() < 120, "the iris, without rings in it"


def test_teeth_stay_white_in_an_inked_mouth():
    mouth = (
        ellipse(160, 200, 14, 11, "#7c2430", role="detail"),
        rectangle(152, 192, 16, 7, "#ffffff", role="detail"),
    )
    face = Layer("figure", (circle(160, 160, 110, "#e8b48a"), *mouth), 0.4)
    drawn = styled((ILLUSTRATION, "engraving", "recraftv3"), replace(scene(), layers=(scene().layers[0], face)))
    light = picture(scene_to_svg(drawn))[..., :3].astype(float).mean(axis=2)
    assert light[194, 160] > 240
    assert light[205, 160] < 60


def test_dark_tips_of_ears_are_no_eyes():
    tips = tuple(circle(x, -92, 8, "#1c1512", role="detail") for x in (-22, 22))
    glints = tuple(circle(x, -73, 1.2, "#ffffff", role="light") for x in (-10, 10))
    pair = find_eyes((*bear().shapes, *tips, *glints), Pen(1.0, 1.0))
    assert pair is not None
    assert [round(eye.x) for eye in pair] == [-10, 10]


def test_a_blush_is_no_eye():
    cheeks = tuple(ellipse(x, -62, 9, 7, "#8a4a3a", role="detail", opacity=0.55) for x in (-16, 16))
    pair = find_eyes((*bear().shapes, *cheeks), Pen(1.0, 1.0))
    assert pair is not None
    assert [round(eye.x) for eye in pair] == [-10, 10]


def test_an_icon_of_many_small_forms_is_drawn_with_thinner_lines():
    def widest(forms: tuple) -> float:
        drawn = Scene(width=SIZE, height=SIZE, layers=(Layer("figure", forms, 0.5),), seed=3)
        svg = scene_to_svg(styled(("icon", "outline", "recraft20b"), drawn))
        return max(float(width) for width in re.findall(r'stroke-width="([\d.]+)"', svg))

    large = (circle(160, 160, 110, "#d8342c"),)
    small = tuple(
        rectangle(140, y, 28, 28, color) for y, color in ((60, "#d8342c"), (100, "#2f7d4a"), (140, "#3a6ea5"))
    )
    assert widest(small) < 0.6 * widest(large)


def test_chance_comes_from_the_scene_alone():
    state = Random(1).getstate()
    first, second = (scene_to_svg(styled((ILLUSTRATION, "mosaic", "recraftv3"), scene())) for _ in range(2))
    assert first == second
    assert Random(1).getstate() == state


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
@pytest.mark.parametrize("key", KEYS[::11], ids=str)
def test_chromium_draws_the_same_as_cairo(key, browser, tmp_path):
    page_file = tmp_path / "picture.svg"
    page_file.write_text(svg_of(key), encoding="utf-8")
    page = browser.new_page(viewport={"width": SIZE, "height": SIZE})
    page.goto(page_file.as_uri())
    shot = page.screenshot()
    page.close()
    seen = np.asarray(Image.open(io.BytesIO(shot)).convert("RGB"), dtype=float)
    paper = Image.new("RGBA", (SIZE, SIZE), "white")
    paper.alpha_composite(Image.fromarray(picture(svg_of(key))))
    error = float(((seen - np.asarray(paper.convert("RGB"), dtype=float)) ** 2).mean())
    assert 10 * np.log10(255**2 / max(error, 1e-9)) >= 30
