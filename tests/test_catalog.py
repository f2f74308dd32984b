"""The vocabulary, held against the contract's appendix, typed here once more by hand."""

from __future__ import annotations

import pytest

from recraft_jupyter import catalog
from recraft_jupyter.errors import InvalidRequestError

V3_REALISTIC = """
b_and_w enterprise evening_light faded_nostalgia forest_life hard_flash hdr motion_blur mystic_naturalism natural_light
natural_tones organic_calm real_life_glow retro_realism retro_snapshot studio_portrait urban_drama village_realism
warm_folk
"""
V3_DIGITAL = """
2d_art_poster 2d_art_poster_2 engraving_color grain hand_drawn hand_drawn_outline handmade_3d infantile_sketch pixel_art
antiquarian bold_fantasy child_book child_books cover crosshatch digital_engraving expressionism freehand_details
grain_20 graphic_intensity hard_comics long_shadow modern_folk multicolor neon_calm noir nostalgic_pastel
outline_details pastel_gradient pastel_sketch pop_art pop_renaissance street_art tablet_sketch urban_glow
urban_sketching vanilla_dreams young_adult_book young_adult_book_2
"""
V3_VECTOR = """
bold_stroke chemistry colored_stencil contour_pop_art cosmics cutout depressive editorial emotional_flat engraving
infographical line_art line_circuit linocut marker_outline mosaic naivector roundish_flat segmented_colors
sharp_contrast thin vector_photo vivid_shapes
"""
V20_REALISTIC = "b_and_w enterprise hard_flash hdr motion_blur natural_light studio_portrait"
V20_DIGITAL = """
2d_art_poster 2d_art_poster_2 3d 80s engraving_color glow grain hand_drawn hand_drawn_outline handmade_3d
infantile_sketch kawaii pixel_art psychedelic seamless voxel watercolor
"""
V20_VECTOR = "cartoon doodle_line_art engraving flat_2 kawaii line_art line_circuit linocut seamless"
V20_ICON = """
broken_line colored_outline colored_shapes colored_shapes_gradient doodle_fill doodle_offset_fill offset_fill outline
outline_gradient uneven_fill
"""
APPENDIX = {
    ("recraftv3", "any"): "",
    ("recraftv3", "realistic_image"): V3_REALISTIC,
    ("recraftv3", "digital_illustration"): V3_DIGITAL,
    ("recraftv3", "vector_illustration"): V3_VECTOR,
    ("recraft20b", "realistic_image"): V20_REALISTIC,
    ("recraft20b", "digital_illustration"): V20_DIGITAL,
    ("recraft20b", "vector_illustration"): V20_VECTOR,
    ("recraft20b", "icon"): V20_ICON,
}
COUNTS = {
    "recraftv3": {"any": 0, "realistic_image": 19, "digital_illustration": 39, "vector_illustration": 23},
    "recraft20b": {"realistic_image": 7, "digital_illustration": 17, "vector_illustration": 9, "icon": 10},
}
SIZES = """
1024x1024 1365x1024 1024x1365 1536x1024 1024x1536 1820x1024 1024x1820 1024x2048 2048x1024 1434x1024 1024x1434
1024x1280 1280x1024 1024x1707 1707x1024
"""


@pytest.mark.parametrize(("model", "style"), APPENDIX)
def test_substyles_equal_the_appendix(model, style):
    assert catalog.substyles(style, model) == tuple(APPENDIX[model, style].split())


@pytest.mark.parametrize("model", COUNTS)
def test_styles_and_their_counts_equal_the_appendix(model):
    assert {style: len(catalog.substyles(style, model)) for style in catalog.styles(model)} == COUNTS[model]


@pytest.mark.parametrize("model", ["recraftv3", "recraft20b"])
def test_the_fifteen_sizes_equal_the_appendix(model):
    assert catalog.sizes(model) == tuple(SIZES.split())
    assert len(catalog.sizes(model)) == 15


def test_the_contracts_defaults_and_limits():
    assert catalog.DEFAULT_MODEL == "recraftv3"
    assert catalog.DEFAULT_STYLE == "realistic_image"
    assert catalog.DEFAULT_SIZE == "1024x1024"
    assert catalog.STYLE_REFERENCES == 5
    assert catalog.images_per_minute() == 100
    for model in ("recraftv3", "recraft20b"):
        assert catalog.get_model(model).images_per_request == 2
        assert catalog.get_model(model).prompt_characters == 1000


@pytest.mark.parametrize(
    ("style", "model", "expected"),
    [
        ("vector_illustration", "recraftv3", True),
        ("vector_illustration", None, True),
        ("icon", "recraft20b", True),
        ("digital_illustration", "recraftv3", False),
        (None, "recraftv3", False),
        (None, "recraftv4_vector", True),
        ("icon", "a_model_of_tomorrow", True),
    ],
)
def test_which_styles_give_vector_output(style, model, expected):
    assert catalog.is_vector(style, model) is expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("ikon", None), "Unknown style 'ikon'. Did you mean 'icon' (recraft20b)?"),
        (("icon", None), "The style 'icon' is not available on recraftv3; use model='recraft20b'."),
        (("any", None, "recraft20b"), "The style 'any' is not available on recraft20b; use model='recraftv3'."),
        (("pixel_art", None), "'pixel_art' is a substyle: use style='digital_illustration', substyle='pixel_art'."),
        (("digital_illustration", "pixl_art"), "Did you mean 'pixel_art'?"),
        (("digital_illustration", "voxel"), "is not available on recraftv3; use model='recraft20b'."),
        (("digital_illustration", "linocut"), "belongs to the style 'vector_illustration', not to"),
        ((None, "pixel_art"), "needs its style: add style='digital_illustration'."),
        (("any", "grain"), "belongs to the style 'digital_illustration', not to 'any'."),
        ((None, None, "recraftv5"), "Unknown model 'recraftv5'. Did you mean 'recraftv"),
    ],
)
def test_what_does_not_fit_is_named_with_its_remedy(arguments, message):
    with pytest.raises(InvalidRequestError) as caught:
        catalog.check_style(*arguments)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_model_and_style_are_found_from_what_is_known():
    assert catalog.model_for("icon") == "recraft20b"
    assert catalog.model_for("digital_illustration", "voxel") == "recraft20b"
    assert catalog.model_for("digital_illustration") == "recraftv3"
    assert catalog.style_for("pixel_art") == "digital_illustration"
    assert catalog.style_for("kawaii") is None, "kawaii is a substyle of two styles"
    assert catalog.style_for("nothing") is None


@pytest.mark.parametrize(
    ("operation", "options", "expected"),
    [
        ("generate_image", {}, 40),
        ("generate_image", {"style": "vector_illustration", "n": 2}, 160),
        ("generate_image", {"style": "icon", "model": "recraft20b"}, 44),
        ("generative_upscale", {}, 250),
        ("clarity_upscale", {}, 4),
        ("create_style", {}, 40),
        ("an_operation_of_tomorrow", {}, None),
    ],
)
def test_expected_credits(operation, options, expected):
    assert catalog.expected_credits(operation, **options) == expected


@pytest.mark.parametrize("model", catalog.models())
def test_every_model_has_all_it_needs(model):
    row = catalog.get_model(model)
    assert row.sizes
    assert row.credits
    assert row.output in ("raster", "vector", "style")
    for size in row.sizes:
        width, height = size.split("x")
        assert min(int(width), int(height)) >= 768


@pytest.mark.parametrize(
    ("model", "sizes"),
    [
        ("recraftv3", {"1:1": "1024x1024", "16:9": "1820x1024", "6:10": "1024x1707", "10:14": "1024x1434"}),
        (
            "recraftv4",
            {"3:2": "1280x832", "4:3": "1216x896", "5:4": "1152x896", "6:10": "832x1344", "14:10": "1280x896"},
        ),
        ("recraftv4_1_pro", {"9:16": "1536x2688", "2:1": "3072x1536", "10:14": "1792x2560"}),
    ],
)
def test_an_aspect_stands_for_the_size_that_the_documentation_names(model, sizes):
    assert {aspect: catalog.size_for(aspect, model) for aspect in sizes} == sizes


@pytest.mark.parametrize("aspect", ["7:1", "0:1", "1024x1024", "a:b", "1:"])
def test_what_is_near_no_size_is_none(aspect):
    assert catalog.size_for(aspect) is None


@pytest.mark.parametrize("prompt", ["\u200b", " \u00a0\n", "\u2060\ufeff"])
def test_a_prompt_that_shows_nothing_is_empty(prompt):
    with pytest.raises(InvalidRequestError, match="The prompt is empty"):
        catalog.check_prompt(prompt)


def test_one_number_is_taken_for_a_square():
    with pytest.raises(InvalidRequestError, match=r"Unknown size '1024' of recraftv3\. Did you mean '1024x1024'"):
        catalog.check_size("1024")
    with pytest.raises(InvalidRequestError, match="Did you mean '2048x2048'"):
        catalog.check_size("2048", "recraftv4_pro")


def test_an_unknown_style_is_answered_with_all_styles_and_where_they_are():
    with pytest.raises(InvalidRequestError, match=r"any, .*vector_illustration, icon \(recraft20b\)\."):
        catalog.check_style("nope", None)
