"""Tracing pictures into SVG."""

from __future__ import annotations

import io
import re

import cairosvg
import numpy as np
import pytest
from defusedxml import ElementTree
from PIL import Image, ImageDraw
from skimage import data
from skimage.metrics import peak_signal_noise_ratio

from recraft_jupyter.sandbox.engine import vectorize as module
from recraft_jupyter.sandbox.engine.errors import EngineError
from recraft_jupyter.sandbox.engine.palette_image import choose_palette, is_flat, nearest_colors
from recraft_jupyter.sandbox.engine.vectorize import vectorize


def flat_drawing(side: int = 512) -> Image.Image:
    image = Image.new("RGB", (side * 4, side * 4), "#9fd8e8")
    draw = ImageDraw.Draw(image)
    unit = side / 25
    draw.ellipse((70 * unit, 10 * unit, 90 * unit, 30 * unit), fill="#ffd23f")
    draw.polygon([(30 * unit, 80 * unit), (50 * unit, 30 * unit), (70 * unit, 80 * unit)], fill="#e4572e")
    draw.line([(10 * unit, 90 * unit), (90 * unit, 85 * unit)], fill="#22223b", width=round(2 * unit))
    return image.resize((side, side), Image.Resampling.BOX)


def drawn(svg: str, size: tuple[int, int]) -> Image.Image:
    png = cairosvg.svg2png(svg.encode(), output_width=size[0], output_height=size[1])
    return Image.open(io.BytesIO(png)).convert("RGBA")


def likeness(image: Image.Image, svg: str) -> float:
    return peak_signal_noise_ratio(np.asarray(image), np.asarray(drawn(svg, image.size).convert("RGB")))


def colors_of(svg: str) -> set[str]:
    return set(re.findall(r'fill="(#\w+)"', svg))


def test_flat_art_is_traced_almost_exactly():
    image = flat_drawing()
    assert is_flat(image)
    svg = vectorize(image)
    assert likeness(image, svg) >= 35
    assert colors_of(svg) == {"#9fd8e8", "#ffd23f", "#e4572e", "#22223b"}


def lines(width: int, gap: int) -> Image.Image:
    """Slanting lines of ink on white paper."""
    image = Image.new("L", (1600, 1600), 255)
    draw = ImageDraw.Draw(image)
    for left in range(-400, 1600, gap * 4):
        draw.line((left, 0, left + 400, 1600), fill=10, width=width * 4)
    return image.resize((400, 400), Image.Resampling.BOX).convert("RGB")


def test_hatching_stays_lines_of_ink():
    image = lines(2, 6)
    assert not is_flat(image)
    svg = vectorize(image)
    assert likeness(image, svg) >= 22
    assert len(colors_of(svg)) <= 3


@pytest.mark.parametrize("name", ["astronaut", "chelsea", "coffee", "rocket"])
def test_photos_stay_recognizable_with_few_colors(name):
    image = Image.fromarray(getattr(data, name)())
    assert not is_flat(image)
    svg = vectorize(image)
    assert likeness(image, svg) >= 24
    assert len(colors_of(svg)) <= 48


def test_a_small_vivid_area_keeps_its_color():
    image = Image.fromarray(data.camera()).convert("RGB")
    image.paste("#00c040", (300, 60, 312, 72))
    palette = choose_palette(image, 12, flat=False)
    vivid = palette[nearest_colors(np.array([[0, 192, 64]], np.uint8), palette)[0]]
    assert np.abs(vivid.astype(int) - (0, 192, 64)).max() < 40


def test_size_and_view_box_are_those_of_the_picture():
    root = ElementTree.fromstring(vectorize(flat_drawing().resize((301, 77))))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("301", "77", "0 0 301 77")


def test_large_pictures_are_traced_smaller_but_keep_their_size():
    image = flat_drawing(500).resize((2600, 2600))
    svg = vectorize(image)
    assert 'viewBox="0 0 2600 2600"' in svg
    assert likeness(image.resize((650, 650), Image.Resampling.BOX), svg) > 30


def test_transparent_parts_stay_transparent():
    image = Image.new("RGBA", (200, 200), (255, 0, 255, 0))
    ImageDraw.Draw(image).ellipse((40, 40, 160, 160), fill=(200, 40, 60, 255))
    ImageDraw.Draw(image).ellipse((80, 80, 120, 120), fill=(0, 255, 0, 0))
    svg = vectorize(image)
    result = drawn(svg, image.size)
    assert colors_of(svg) == {"#c8283c"}
    assert [result.getpixel(at)[3] for at in ((5, 5), (100, 50), (100, 100))] == [0, 255, 0]


def test_glass_stays_half_transparent():
    image = Image.new("RGBA", (120, 120), (0, 0, 0, 0))
    image.paste((30, 90, 200, 110), (20, 20, 100, 100))
    assert 90 <= drawn(vectorize(image), image.size).getpixel((60, 60))[3] <= 130


def test_an_invisible_picture_has_no_paths():
    assert "<path" not in vectorize(Image.new("RGBA", (30, 20), (9, 9, 9, 0)))


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (40, 1), (2, 2), (3, 4000)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_tiny_and_thin_pictures_are_traced(size, mode):
    svg = vectorize(Image.new(mode, size, "#c02030"))
    assert f'viewBox="0 0 {size[0]} {size[1]}"' in svg


def test_output_holds_only_paths():
    root = ElementTree.fromstring(vectorize(Image.fromarray(data.chelsea())))
    assert {element.tag.rpartition("}")[2] for element in root.iter()} == {"svg", "g", "path"}
    assert {name for element in root.iter("{http://www.w3.org/2000/svg}path") for name in element.attrib} == {
        "fill", "transform", "d",
    }  # fmt: skip


def test_equal_pictures_give_equal_text():
    image = Image.fromarray(data.coffee()).resize((150, 100))
    assert vectorize(image) == vectorize(image.copy())


def test_max_colors_is_kept():
    assert len(colors_of(vectorize(Image.fromarray(data.astronaut()).resize((128, 128)), max_colors=5))) <= 5


@pytest.mark.parametrize("kind", [Exception, BaseException])
def test_a_tracer_that_gives_up_becomes_an_engine_error(monkeypatch, kind):
    def give_up(*_, **__):
        raise kind("panicked")

    monkeypatch.setattr(module.vtracer, "convert_raw_image_to_svg", give_up)
    with pytest.raises(EngineError, match="cannot be traced") as caught:
        vectorize(flat_drawing(64))
    assert caught.value.code == "vectorize_failed"
