"""Contact sheets, comparisons and composites."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from recraft_jupyter import sheets
from recraft_jupyter.errors import ImageError, InvalidRequestError

RED, BLUE = Image.new("RGB", (100, 50), "red"), Image.new("RGB", (50, 100), "blue")


def test_a_sheet_is_as_square_as_can_be_and_keeps_proportions():
    sheet = sheets.contact_sheet([RED, BLUE, RED], cell=64)
    assert sheet.width == 2 * 64 + 3 * 16
    assert sheet.getpixel((16 + 32, 16 + 32)) == (255, 0, 0)
    assert sheet.getpixel((16 + 64 + 16 + 2, 20)) == (255, 255, 255), "the tall picture is narrower than its cell"


def test_captions_make_room_and_long_ones_are_cut():
    plain = sheets.contact_sheet([RED], cell=64)
    written = sheets.contact_sheet([RED], cell=64, captions=["a very long caption that cannot fit here"])
    assert written.height > plain.height
    assert written.width == plain.width


@pytest.mark.parametrize(
    ("images", "captions", "message"),
    [([], None, "at least one picture"), ([RED], ["a", "b"], "There are 1 pictures, but 2 captions")],
)
def test_what_makes_no_sheet_is_refused(images, captions, message):
    with pytest.raises(InvalidRequestError, match=message):
        sheets.contact_sheet(images, captions=captions)


def test_a_comparison_has_both_at_one_height():
    sheet = sheets.compare(RED, BLUE, height=100)
    assert sheet.width == 200 + 50 + 3 * 16
    assert sheet.getpixel((20, 60)) == (255, 0, 0)
    assert sheet.getpixel((16 + 200 + 16 + 20, 60)) == (0, 0, 255)


def test_a_cutout_is_placed_on_a_color_or_a_picture():
    cutout = Image.new("RGBA", (40, 40))
    cutout.paste((255, 0, 0, 255), (10, 10, 30, 30))
    on_color = sheets.composite(cutout, "#00ff00")
    assert on_color.size == (40, 40)
    assert (on_color.getpixel((1, 1)), on_color.getpixel((20, 20))) == ((0, 255, 0), (255, 0, 0))
    on_picture = sheets.composite(cutout, BLUE, position=(0.5, 1.0))
    assert on_picture.size == BLUE.size
    assert (on_picture.getpixel((25, 95)), on_picture.getpixel((25, 50))) == ((255, 0, 0), (0, 0, 255))
    assert sheets.composite(cutout, BLUE, scale=2).getpixel((38, 50)) == (255, 0, 0)


def test_extreme_pictures_and_captions_stay_within_bounds():
    assert sheets.compare(Image.new("RGB", (4000, 1)), RED, height=50).width < 500
    assert sheets.contact_sheet([Image.new("RGB", size) for size in ((1, 4000), (4000, 1))], cell=64).width == 176
    assert sheets.contact_sheet([RED], captions=["x" * 100_000], cell=64).width == 96


@pytest.mark.parametrize("options", [{"columns": 0}, {"columns": -1}])
def test_columns_are_counted_from_one(options):
    with pytest.raises(InvalidRequestError, match="from 1 up"):
        sheets.contact_sheet([RED], **options)


@pytest.mark.parametrize("form", ["image", "path", "text", "bytes", "array", "file"])
def test_a_single_picture_is_a_sheet_of_one(tmp_path, form):
    path = tmp_path / "red.png"
    RED.save(path)
    with path.open("rb") as file:
        picture = {
            "image": RED,
            "path": path,
            "text": str(path),
            "bytes": path.read_bytes(),
            "array": np.asarray(RED),
            "file": file,
        }[form]
        sheet = sheets.contact_sheet(picture, captions="a fox", cell=64)
    assert sheet.tobytes() == sheets.contact_sheet([RED], captions=["a fox"], cell=64).tobytes()


def test_captions_may_be_any_values():
    sheet = sheets.contact_sheet([RED, RED], captions=[7, None], cell=64)
    assert sheet.tobytes() == sheets.contact_sheet([RED, RED], captions=["7", ""], cell=64).tobytes()
    assert sheets.compare(RED, BLUE, captions=(1, 2.5)).width > 0


@pytest.mark.parametrize(
    ("make", "option"),
    [
        (lambda: sheets.contact_sheet([RED], cell=10**6), "cell"),
        (lambda: sheets.contact_sheet([RED] * 100, cell=2000), "cell"),
        (lambda: sheets.compare(RED, RED, height=10**6), "height"),
        (lambda: sheets.composite(RED, scale=1e6), "scale"),
    ],
)
def test_what_could_exhaust_the_memory_is_refused(make, option):
    with pytest.raises(ImageError, match=f"too large to make safely; ask for a smaller {option}="):
        make()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: sheets.contact_sheet([RED], cell="256"), "cell is a number of pixels, a whole number .* not '256'"),
        (lambda: sheets.compare(RED, RED, height=0), "height is a number of pixels, a whole number from 1 up, not 0"),
        (lambda: sheets.composite(RED, scale=float("nan")), "scale is .* a number above 0, not nan"),
        (lambda: sheets.composite(RED, "blurple"), "'blurple' is neither a color nor a file"),
        (lambda: sheets.composite(RED, "data:"), "is no data URL"),
    ],
)
def test_values_that_make_no_picture_are_refused(make, message):
    with pytest.raises(InvalidRequestError, match=message):
        make()


def test_a_comparison_has_two_captions():
    with pytest.raises(InvalidRequestError, match="two captions, not 1"):
        sheets.compare(RED, BLUE, captions=["a"])
