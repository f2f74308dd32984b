"""The raster styles: every name paints, no two paint the same, and what was promised of single ones holds."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest

from recraft_jupyter.sandbox.engine.drawing import (
    Drawing,
    circle,
    ellipse,
    limb,
    linear,
    polygon,
    radial,
    rectangle,
)
from recraft_jupyter.sandbox.engine.path import map_points
from recraft_jupyter.sandbox.engine.raster_styles import paint_scene
from recraft_jupyter.sandbox.engine.raster_styles.brush import harlequin
from recraft_jupyter.sandbox.engine.raster_styles.canvas import Canvas
from recraft_jupyter.sandbox.engine.raster_styles.diorama import diorama
from recraft_jupyter.sandbox.engine.raster_styles.filters import brightness
from recraft_jupyter.sandbox.engine.raster_styles.framing import closer, portrait
from recraft_jupyter.sandbox.engine.raster_styles.light import foliage
from recraft_jupyter.sandbox.engine.raster_styles.lines import sketch_lines
from recraft_jupyter.sandbox.engine.raster_styles.recipes import all_names
from recraft_jupyter.sandbox.engine.raster_styles.texture import knitted
from recraft_jupyter.sandbox.engine.scene import Layer, Scene

NAMES = list(all_names())
PLAIN = "#7fb2d9"


def a_scene(width=256, height=256, background=None, seed=3):
    unit = min(width, height) / 256
    middle, floor = width / 2, height * 0.85
    if background:
        place = (rectangle(0, 0, width, height, background),)
    else:
        random = Random(seed)
        trees = (
            circle(random.uniform(0, width), height * 0.55, 22 * unit, radial("#6fbf5f", "#2f7d3a")) for _ in range(5)
        )
        sky, sun = rectangle(0, 0, width, height, linear("#5fb2f2", "#dff1ff")), circle(width * 0.8, 45, 20, "#ffe9a0")
        place = (sky, sun, *trees, rectangle(0, height * 0.6, width, height, linear("#8fca5e", "#4f9a3e")))
    figure = (
        ellipse(middle, floor, 60 * unit, 9 * unit, "#1a1430", role="shadow", opacity=0.3),
        limb([(middle + 40 * unit, floor - 25 * unit), (middle + 75 * unit, floor - 70 * unit)], 14, 8, "#a8442c"),
        ellipse(middle, floor - 45 * unit, 48 * unit, 46 * unit, radial("#f08a5a", "#c8502f")),
        circle(middle, floor - 105 * unit, 38 * unit, "#e8744a"),
        polygon(
            [(middle - 30, floor - 125 * unit), (middle - 18, floor - 165 * unit), (middle, floor - 138 * unit)],
            "#a8442c",
        ),
        circle(middle - 13 * unit, floor - 108 * unit, 8 * unit, "#fffdf5", role="detail"),
        circle(middle - 12 * unit, floor - 107 * unit, 4 * unit, "#1b1622", role="detail"),
        circle(middle + 13 * unit, floor - 108 * unit, 8 * unit, "#fffdf5", role="detail"),
        circle(middle + 12 * unit, floor - 107 * unit, 4 * unit, "#1b1622", role="detail"),
    )
    return Scene(
        width=width,
        height=height,
        layers=(Layer("backdrop", place, 1.0), Layer("figure", figure, 0.3)),
        light=(width * 0.8, 45.0),
        focus=(middle, floor - 70 * unit),
        horizon=height * 0.6,
        background=background,
        seed=seed,
    )


def paint(scene, name):
    model, style, substyle = name
    return paint_scene(scene, style=style, substyle=substyle, model=model)


def pixels(image):
    return np.asarray(image, np.float32)


@pytest.fixture(scope="module")
def painted():
    scene = a_scene(128, 128)
    return {name: paint(scene, name) for name in NAMES}


def test_the_table_holds_every_documented_substyle():
    counted = {}
    for model, style, substyle in NAMES:
        counted[model, style] = counted.get((model, style), 0) + (substyle is not None)
    assert counted == {
        ("recraftv3", "realistic_image"): 19,
        ("recraftv3", "digital_illustration"): 39,
        ("recraftv3", "any"): 0,
        ("recraft20b", "realistic_image"): 7,
        ("recraft20b", "digital_illustration"): 17,
    }


def test_every_name_paints_rgb_in_the_scenes_size(painted):
    for name, image in painted.items():
        assert (image.mode, image.size) == ("RGB", (128, 128)), name


@pytest.mark.parametrize("name", NAMES, ids=lambda name: "-".join(part or "base" for part in name))
def test_a_wide_picture_is_painted_in_its_own_size(name):
    image = paint(a_scene(173, 96), name)
    assert (image.mode, image.size) == ("RGB", (173, 96))
    assert pixels(image).std() > 8


def test_no_two_names_paint_the_same_picture(painted):
    small = {name: pixels(image.resize((64, 64))) for name, image in painted.items()}
    names = list(small)
    alike = [
        (first, second, round(float(np.abs(small[first] - small[second]).mean()), 2))
        for number, first in enumerate(names)
        for second in names[number + 1 :]
        if np.abs(small[first] - small[second]).mean() < 4.0
    ]
    assert alike == []


def test_most_pictures_keep_their_colors_and_their_range_of_tones(painted):
    for (model, style, substyle), image in painted.items():
        tone = pixels(image.convert("L"))
        assert np.percentile(tone, 98) - np.percentile(tone, 2) > 55, (model, style, substyle)
        assert 25 < tone.mean() < 246, (model, style, substyle)


def test_equal_scenes_give_equal_bytes():
    for name in NAMES[::7]:
        assert paint(a_scene(96, 96), name).tobytes() == paint(a_scene(96, 96), name).tobytes(), name


def test_another_seed_changes_the_texture():
    name = ("recraftv3", "realistic_image", None)
    assert paint(a_scene(96, 96, seed=3), name).tobytes() != paint(a_scene(96, 96, seed=4), name).tobytes()


@pytest.mark.parametrize("name", NAMES, ids=lambda name: "-".join(part or "base" for part in name))
def test_a_plain_background_keeps_its_color_at_the_corners(name):
    picture = pixels(paint(a_scene(128, 128, background=PLAIN), name))
    wanted = np.array([0x7F, 0xB2, 0xD9], np.float32)
    for corner in (picture[:16, :16], picture[:16, -16:], picture[-16:, :16], picture[-16:, -16:]):
        if name[2] == "seamless":
            continue  # its motif is cut by the corners on purpose; the ground between is tested below
        assert np.abs(corner.mean(axis=(0, 1)) - wanted).max() <= 10, name


@pytest.mark.parametrize("model", ["recraftv3", "recraft20b"])
def test_figures_printed_on_a_plain_color_keep_their_own_lightness(model):
    name = (model, "digital_illustration", "2d_art_poster_2")
    on_paper, on_color = (pixels(paint(a_scene(background=color), name)) for color in ("#fff9ec", PLAIN))
    body = (slice(160, 190), slice(110, 146))
    assert abs(on_paper[body].mean() - on_color[body].mean()) < 12


def test_a_seamless_tile_on_a_plain_background_has_that_background():
    picture = pixels(paint(a_scene(background=PLAIN), ("recraft20b", "digital_illustration", "seamless")))
    share = (np.abs(picture - np.array([0x7F, 0xB2, 0xD9])).max(axis=2) < 10).mean()
    assert share > 0.4


def test_a_seamless_tile_continues_across_its_edges():
    picture = pixels(paint(a_scene(), ("recraft20b", "digital_illustration", "seamless")))
    inside_rows = np.abs(np.diff(picture, axis=0)).mean(axis=(1, 2))
    inside_columns = np.abs(np.diff(picture, axis=1)).mean(axis=(0, 2))
    assert np.abs(picture[0] - picture[-1]).mean() <= inside_rows.max() * 1.2
    assert np.abs(picture[:, 0] - picture[:, -1]).mean() <= inside_columns.max() * 1.2
    assert picture[:, 0].std() > 5, "the motif must cross the edge, or the test proves nothing"


@pytest.mark.parametrize(("model", "least"), [("recraftv3", 2), ("recraft20b", 4)])
def test_pixel_art_consists_of_whole_blocks_of_few_colors(model, least):
    picture = np.asarray(paint(a_scene(512, 512), (model, "digital_illustration", "pixel_art")))
    changes = np.flatnonzero((np.diff(picture.astype(int), axis=1) != 0).any(axis=(0, 2))) + 1
    block = int(np.gcd.reduce(changes))
    assert block >= least
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) <= 41


def test_black_and_white_is_without_color():
    picture = pixels(paint(a_scene(96, 96), ("recraftv3", "realistic_image", "b_and_w")))
    assert np.abs(picture.max(axis=2) - picture.min(axis=2)).mean() < 6


def test_pure_colors_out_of_focus_leave_no_holes():
    size = 256
    halves = (rectangle(0, 0, size, size, "#ff0000"), rectangle(100, 0, 60, size, "#0000ff"))
    scene = Scene(width=size, height=size, layers=(Layer("backdrop", halves, 1.0),), horizon=size * 0.9, seed=2)
    picture = diorama(Canvas(scene, np.random.default_rng(1)), aperture=40.0)
    assert np.isfinite(picture).all()


def test_unknown_substyles_fall_back_to_their_style():
    scene = a_scene(64, 64)
    base = paint(scene, ("recraftv3", "realistic_image", None))
    assert paint(scene, ("recraftv3", "realistic_image", "not_yet_known")).tobytes() == base.tobytes()


def a_place(hue, size=128):
    """A scene without figures: a hill under a sun."""
    sky, hill = ("#5fb2f2", "#3f8f3a") if hue == "green" else ("#ffd9a0", "#a8442c")
    shapes = (
        rectangle(0, 0, size, size, linear(sky, "#f4f9ff")),
        circle(size * 0.6, size * 0.4, size * 0.1, "#fff3c0"),
        polygon([(0, size), (size * 0.45, size * 0.42), (size, size)], hill),
    )
    layers = (Layer("backdrop", shapes, 1.0),)
    return Scene(width=size, height=size, layers=layers, horizon=size * 0.6, seed=4)


@pytest.mark.parametrize(
    "name",
    [
        ("recraftv3", "realistic_image", "studio_portrait"),
        ("recraftv3", "digital_illustration", "cover"),
        ("recraftv3", "digital_illustration", "graphic_intensity"),
        ("recraftv3", "digital_illustration", "outline_details"),
        ("recraft20b", "digital_illustration", "80s"),
        ("recraft20b", "digital_illustration", "kawaii"),
        ("recraft20b", "digital_illustration", "seamless"),
    ],
    ids=lambda name: name[2],
)
def test_a_place_without_figures_is_seen_in_styles_that_put_another_behind_figures(name):
    green, red = (pixels(paint(a_place(hue), name))[52:76, 52:76] for hue in ("green", "red"))
    assert np.abs(green - red).mean() > 15
    assert green.std() > 8


def test_a_knitted_picture_keeps_its_colors_and_shows_its_stitches():
    canvas = Canvas(a_scene(200, 200), np.random.default_rng(1))
    canvas.color = canvas.flat
    knit = knitted(canvas, pitch=51.2)
    columns = brightness(knit).mean(axis=0)
    seams, threads = columns[10:190:10].mean(), columns[12:192:10].mean()
    assert threads - seams > 0.05
    small = [np.asarray(image, float).reshape(20, 10, 20, 10, 3).mean(axis=(1, 3)) for image in (knit, canvas.flat)]
    assert np.corrcoef(small[0].ravel(), small[1].ravel())[0, 1] > 0.9


def test_patchwork_keeps_the_tone_of_shapes_and_turns_their_hues():
    canvas = Canvas(a_scene(256, 256), np.random.default_rng(1))
    canvas.color = canvas.flat
    patched = harlequin(canvas, light=0.0)
    assert np.abs(brightness(patched) - brightness(canvas.flat)).mean() < 0.03
    assert np.abs(patched - canvas.flat).mean() > 0.05


def test_chalk_lines_leave_pupils_dark():
    canvas = Canvas(a_scene(), np.random.default_rng(1))
    canvas.color = canvas.flat
    chalked = sketch_lines(canvas, attempts=1, color="#ffffff", strength=1.0, tooth=0.0, spots=False)
    eye = chalked[105:117, 110:122]
    assert brightness(eye).min() < 0.25


def test_leaves_near_the_lens_leave_the_figures_free():
    canvas = Canvas(a_scene(), np.random.default_rng(1))
    canvas.color = canvas.flat
    seen = np.abs(foliage(canvas) - canvas.flat).max(axis=2)
    assert (seen > 0.1).mean() > 0.05
    assert seen[canvas.figure > 0.99].mean() < 0.05


@pytest.mark.parametrize("substyle", ["faded_nostalgia", "retro_snapshot"])
def test_a_print_has_an_even_border_that_no_figure_reaches_over(substyle):
    scene = a_scene()
    tall = Layer("figure", (rectangle(100, 0, 60, 256, "#c8502f"),), 0.3)
    picture = pixels(paint(replace(scene, layers=(scene.layers[0], tall)), ("recraftv3", "realistic_image", substyle)))
    assert picture[:4, 10:-10].std(axis=(0, 1)).max() < 4


def test_the_roundness_of_figures_leaves_the_place_around_them_alone():
    bars = (rectangle(60, 60, 50, 136, "#3a6ea5"), rectangle(130, 60, 50, 136, "#3a6ea5"))
    wall = Layer("backdrop", (rectangle(0, 0, 256, 256, "#d8d2c8"),), 1.0)
    scene = Scene(width=256, height=256, layers=(wall, Layer("figure", bars, 0.3)), horizon=180.0, seed=2)
    flat, round_ = (
        diorama(Canvas(scene, np.random.default_rng(1)), puff=puff, shadow=0.0, crevices=0.0, aperture=0.0)
        for puff in (0.05, 2.0)
    )
    change = np.abs(round_ - flat).max(axis=2)
    assert change[60:196, 60:110].max() > 0.1, "the figures themselves must change"
    assert change[40:216, 116:124].max() < 0.06, "their relief must not cross the gap between them"


def test_a_portrait_keeps_the_cut_of_a_close_figure():
    scene = a_scene()
    close = portrait(closer(scene, fill=3.0, most=3.0))
    (_, _, _, bottom) = Drawing(close.layers[1].shapes).bounds
    assert bottom > close.height + 20


def test_a_portrait_of_a_standing_figure_ends_at_its_chest():
    scene = a_scene()
    tall = tuple(
        replace(shape, path=map_points(shape.path, lambda point: (128 + (point[0] - 128) * 0.3, point[1] * 0.35)))
        for shape in scene.layers[1].shapes
    )
    legs = rectangle(116, 70, 24, 150, "#27407a")
    standing = replace(scene, layers=(scene.layers[0], Layer("figure", (*tall, legs), 0.3)))
    left, top, right, bottom = Drawing(portrait(standing).layers[1].shapes).bounds
    assert 0 <= top < 40
    assert bottom > 300
    assert (left + right) / 2 == pytest.approx(128, abs=2)


def test_a_portrait_of_a_wide_figure_shows_all_of_it():
    scene = a_scene()
    wheels = tuple(circle(x, 190, 34, "#27407a") for x in (60, 196))
    riding = replace(scene, layers=(scene.layers[0], Layer("figure", (*wheels, *scene.layers[1].shapes), 0.3)))
    left, top, right, bottom = Drawing(portrait(riding).layers[1].shapes).bounds
    assert min(left, top) >= 0
    assert max(right, bottom) <= 256


def test_a_scene_without_figures_or_backdrop_is_painted_too():
    scene = a_scene(48, 48)
    for layers in (scene.layers[:1], scene.layers[1:]):
        bare = Scene(width=48, height=48, layers=layers, seed=1)
        for name in NAMES:
            assert paint(bare, name).size == (48, 48), name
