import io
import re
from collections import Counter
from random import Random
from xml.etree import ElementTree

import cairosvg
import pytest
from PIL import Image

from recraft_jupyter.sandbox.engine.abstract import COMPOSITIONS, draw_abstract
from recraft_jupyter.sandbox.engine.abstract_palettes import PALETTES, choose_palette
from recraft_jupyter.sandbox.engine.backdrops import all_backdrops
from recraft_jupyter.sandbox.engine.drawing import Gradient
from recraft_jupyter.sandbox.engine.path import bounds
from recraft_jupyter.sandbox.engine.scene import Backdrop, Scenery, Stage
from recraft_jupyter.sandbox.engine.svg import shapes_to_svg

SIZES = ((1024, 1024), (1820, 1024), (1024, 2048))
TIMES = ("day", "night", "sunset")
WEATHERS = ("clear", "rain", "snow", "fog")
EXPECTED = {
    "studio", "kitchen", "living room", "forest", "jungle", "meadow", "garden", "farm", "beach", "sea", "underwater",
    "sky", "space", "moon", "night sky", "desert", "mountain", "snow", "city", "race track", "road", "cave", "stage",
    "workshop", "library", "office", "hospital", "bedroom", "classroom", "laboratory", "market", "river", "lake",
    "volcano", "swamp", "train station", "bridge", "museum", "graveyard", "cafe",
}  # fmt: skip

each_place = pytest.mark.parametrize("place", all_backdrops(), ids=lambda place: place.names[0])


def make_stage(size=(1024, 1024), time="day", weather="clear", accent=None, seed=7):
    width, height = size
    return Stage(width=width, height=height, random=Random(seed), time=time, weather=weather, accent=accent)


def as_svg(scenery: Scenery, stage: Stage) -> str:
    return shapes_to_svg((*scenery.back, *scenery.front), stage.width, stage.height)


def render(scenery: Scenery, stage: Stage, width=64) -> Image.Image:
    png = cairosvg.svg2png(as_svg(scenery, stage).encode(), output_width=width)
    return Image.open(io.BytesIO(png)).convert("RGBA")


def assert_covers_stage(scenery: Scenery, stage: Stage):
    first = scenery.back[0]
    left, top, right, bottom = bounds(first.path)
    assert max(left, top) <= 0
    assert right >= stage.width
    assert bottom >= stage.height
    assert first.opacity == 1
    assert first.fill is not None
    if isinstance(first.fill, Gradient):
        assert all(opacity == 1 for _, _, opacity in first.fill.stops)


def assert_places_figures(scenery: Scenery, stage: Stage):
    far, near = scenery.floor
    assert 0 < far < near <= stage.height
    assert 0.3 * stage.height < scenery.horizon < 0.95 * stage.height
    assert near >= 0.6 * stage.height
    assert {"air", "hanging"} <= set(scenery.surfaces)
    assert all(0 <= y <= stage.height for y in scenery.surfaces.values())
    assert -0.5 * stage.width < scenery.light[0] < 1.5 * stage.width
    assert re.fullmatch(r"#[0-9a-f]{6}", scenery.ground_color)


def test_the_wanted_places_are_there():
    assert {place.names[0] for place in all_backdrops()} >= EXPECTED


def test_names_are_lower_case_singular_and_mean_one_place_only():
    names = [name for place in all_backdrops() for name in place.names]
    assert all(name == name.lower().strip() for name in names)
    assert [name for name, count in Counter(names).items() if count > 1] == []


@each_place
def test_place_fills_every_size(place: Backdrop):
    for size, time in zip(SIZES * 2, ("day", "night", "sunset", "sunset", "day", "night"), strict=True):
        stage = make_stage(size, time)
        scenery = place.draw(stage)
        assert_covers_stage(scenery, stage)
        assert_places_figures(scenery, stage)


@each_place
def test_place_stands_every_weather(place: Backdrop):
    for weather, time in zip(WEATHERS[1:], TIMES, strict=True):
        stage = make_stage(time=time, weather=weather, seed=2)
        scenery = place.draw(stage)
        assert_covers_stage(scenery, stage)
        assert_places_figures(scenery, stage)


@pytest.mark.parametrize("place", all_backdrops()[::4], ids=lambda place: place.names[0])
def test_place_renders_without_a_hole(place: Backdrop):
    stage = make_stage(SIZES[1])
    picture = render(place.draw(stage), stage)
    assert picture.getchannel("A").getextrema() == (255, 255)


@each_place
def test_place_is_the_same_for_the_same_seed(place: Backdrop):
    first, second = make_stage(time="sunset"), make_stage(time="sunset")
    assert as_svg(place.draw(first), first) == as_svg(place.draw(second), second)


@each_place
def test_place_is_a_small_svg_document(place: Backdrop):
    stage = make_stage(SIZES[1], weather="snow")
    scenery = place.draw(stage)
    svg = as_svg(scenery, stage)
    ElementTree.fromstring(svg)
    assert len(scenery.back) + len(scenery.front) <= 320
    assert len(svg) < 400_000


@each_place
def test_front_leaves_the_figures_faces_free(place: Backdrop):
    stage = make_stage()
    for shape in place.draw(stage).front:
        left, top, right, _ = bounds(shape.path)
        in_the_middle = left < 0.6 * stage.width and right > 0.4 * stage.width
        assert not in_the_middle or top > 0.74 * stage.height


@each_place
def test_time_of_day_changes_the_picture_unless_it_is_always_dark(place: Backdrop):
    day, night = (make_stage(time=time) for time in ("day", "night"))
    is_always_dark = place.names[0] in ("space", "graveyard", "night sky")
    assert (as_svg(place.draw(day), day) == as_svg(place.draw(night), night)) == is_always_dark


def test_night_is_darker_than_day():
    for place in all_backdrops():
        if place.names[0] in ("meadow", "city", "beach", "snow", "living room"):
            levels = []
            for time in ("day", "night"):
                stage = make_stage(time=time)
                levels.append(sum(render(place.draw(stage), stage, 24).convert("L").tobytes()))
            assert levels[1] < 0.8 * levels[0]


def test_accent_colors_the_walls_of_a_room():
    room = next(place for place in all_backdrops() if "living room" in place.names)
    stage = make_stage(accent="#2f6fe0")
    red, _, blue, _ = render(room.draw(stage), stage, 100).getpixel((50, 20))
    assert blue > red + 60


def test_rain_and_snow_fall_before_the_figures():
    meadow = next(place for place in all_backdrops() if "meadow" in place.names)
    fronts = {weather: len(meadow.draw(make_stage(weather=weather)).front) for weather in WEATHERS}
    assert all(fronts[weather] > fronts["clear"] for weather in WEATHERS[1:])


def test_table_places_say_where_the_table_is():
    for place in all_backdrops():
        if place.names[0] in ("kitchen", "cafe", "office", "workshop", "laboratory", "studio"):
            stage = make_stage()
            scenery = place.draw(stage)
            assert scenery.floor[0] < scenery.surfaces["table"] < scenery.floor[1]


@pytest.mark.parametrize("composition", COMPOSITIONS, ids=lambda composition: composition.__name__)
def test_abstract_composition_fills_every_size(composition):
    for size in (*SIZES, (2048, 1024)):
        stage = make_stage(size)
        shapes = composition(stage, choose_palette(stage.random))
        scenery = Scenery(back=tuple(shapes), horizon=1, floor=(1, 2))
        assert_covers_stage(scenery, stage)
        assert len(as_svg(scenery, stage)) < 400_000
    assert render(scenery, stage).getchannel("A").getextrema() == (255, 255)


def test_abstract_pictures_differ_by_seed_and_agree_for_one_seed():
    pictures = []
    for seed in (*range(12), 3):
        stage = make_stage(seed=seed)
        scenery = draw_abstract(stage)
        assert_places_figures(scenery, stage)
        pictures.append(as_svg(scenery, stage))
    assert len(set(pictures[:12])) == 12
    assert pictures[12] == pictures[3]


def test_abstract_picture_is_made_of_the_given_colors():
    for seed in range(8):
        palette = choose_palette(Random(seed), ("#2f6fe0", "#f6c12c"))
        assert {"#2f6fe0", "#f6c12c"} <= set(palette)
        assert len(palette) >= 6
        stage = make_stage(seed=seed)
        picture = render(draw_abstract(stage, colors=("#d62828",)), stage, 48).convert("RGB")
        colors = [picture.getpixel((x, y)) for x in range(48) for y in range(48)]
        reds = sum(red > blue + 25 and red > green + 25 for red, green, blue in colors)
        assert reds > 0.1 * len(colors)


def test_palettes_are_six_proper_colors():
    for palette in PALETTES:
        assert len(palette) == 6
        assert all(len(color) == 7 and color.startswith("#") for color in palette)
