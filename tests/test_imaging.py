"""Bytes, PIL images and SVG: told apart, turned into each other, and refused where they are dangerous."""

from __future__ import annotations

import base64
import contextlib
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from recraft_jupyter import RecraftImage, imaging
from recraft_jupyter.errors import ImageError, InvalidRequestError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>'


def bomb(depth):
    """An SVG whose parts each repeat the one before ten times."""
    groups = "".join(
        f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" if n else '<rect id="a0" width="1" height="1"/>'
        for n in range(depth)
    )
    body = f'<defs>{groups}</defs><use href="#a{depth - 1}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{body}</svg>'


def picture(mode="RGB", size=(40, 20), color=None):
    return Image.new(mode, size, color) if color is not None else Image.new(mode, size)


def encoded(image, kind="PNG", **options):
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (encoded(picture()), "image/png"),
        (encoded(picture(), "JPEG"), "image/jpeg"),
        (encoded(picture(), "WEBP"), "image/webp"),
        (encoded(picture("P"), "GIF"), "image/gif"),
        (SVG.encode(), "image/svg+xml"),
        (b'<?xml version="1.0"?>\n<!-- made -->\n' + SVG.encode(), "image/svg+xml"),
        (b"\xef\xbb\xbf  <svg>", "image/svg+xml"),
        (b"<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>\n<svg></svg>", "image/svg+xml"),
    ],
)
def test_the_bytes_say_what_they_are(content, expected):
    assert imaging.media_type_of(content) == expected


def test_a_hostile_prolog_takes_no_exponential_time():
    with pytest.raises(ImageError):
        imaging.media_type_of(b"<!---->" * 9000 + b"<x")
    assert imaging.media_type_of(b"<!---->" * 9000 + b"<svg/>") == "image/svg+xml"


@pytest.mark.parametrize("content", [b"", b"hello", b"<html><svg></svg></html>", b"RIFF1234WAVE", b"\x89PN"])
def test_bytes_that_are_no_picture_are_refused(content):
    with pytest.raises(ImageError, match="This is no picture"):
        imaging.media_type_of(content)


def test_every_kind_of_picture_opens(tmp_path):
    image = picture(color=(10, 20, 30))
    png = encoded(image)
    path = tmp_path / "a.png"
    path.write_bytes(png)
    array = np.asarray(image)
    sources = [
        path,
        str(path),
        png,
        bytearray(png),
        io.BytesIO(png),
        image,
        array,
        "data:image/png;base64," + base64.b64encode(png).decode(),
        "http://example.invalid/a.png",
    ]
    for source in sources:
        opened = imaging.open_image(source, fetch=lambda _: png)
        assert opened.size == (40, 20)
        assert opened.convert("RGB").getpixel((3, 3)) == (10, 20, 30)


@pytest.mark.parametrize("shape", [(20, 40), (20, 40, 3), (20, 40, 4)])
def test_arrays_of_uint8_are_pictures(shape):
    assert imaging.open_image(np.zeros(shape, np.uint8)).size == (40, 20)


@pytest.mark.parametrize(
    "array", [np.zeros((4, 4)), np.zeros((4, 4, 2), np.uint8), np.zeros(4, np.uint8), np.zeros((0, 4), np.uint8)]
)
def test_other_arrays_are_refused_with_their_shape(array):
    with pytest.raises(InvalidRequestError, match="is no picture: pass uint8 of shape"):
        imaging.open_image(array)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("missing.png", "There is no file 'missing.png'"),
        (3, "int is no picture"),
        ("data:image/png;base64", "has no comma"),
        ("data:image/png;base64,###", "not valid base64"),
        (io.StringIO("text"), "open it with mode 'rb'"),
        ("https://example.invalid/a.png", "download it first"),
        ("a\0b", "no file name"),
        ("", "The path of the picture is empty"),
        ("HTTPS://example.invalid/a.png", "download it first"),
        (base64.b64encode(bytes(30_000)).decode(), "cannot be read: File name too long"),
    ],
)
def test_what_is_no_picture_is_refused_with_its_value(source, message):
    with pytest.raises(InvalidRequestError, match=message):
        imaging.open_image(source)


def test_text_that_is_no_path_is_not_repeated_as_a_whole():
    with pytest.raises(InvalidRequestError) as caught:
        imaging.to_png(base64.b64encode(bytes(30_000)).decode())
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("address", ["HTTP://example.invalid/a.png", "Data:image/png;base64,"])
def test_the_scheme_of_an_address_is_written_in_any_case(address):
    png = encoded(picture())
    whole = address + base64.b64encode(png).decode() if address.endswith(",") else address
    assert imaging.to_png(whole, fetch=lambda _: png) == png


def test_an_open_file_that_stands_at_its_end_is_read_from_its_beginning(tmp_path):
    stream = io.BytesIO()
    picture().save(stream, "PNG")
    assert imaging.open_image(stream).size == (40, 20)
    assert imaging.open_image(stream).size == (40, 20), "it was read to its end"
    with pytest.raises(ImageError, match="the file is empty"):
        imaging.to_png(io.BytesIO())


def test_a_file_that_cannot_be_read_is_refused_with_the_reason(tmp_path):
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(InvalidRequestError, match=r"cannot be read: I/O operation on closed file.; open it with"):
        imaging.to_png(closed)
    with (tmp_path / "a.png").open("wb") as file, pytest.raises(InvalidRequestError, match="open it with mode 'rb'"):
        imaging.to_png(file)


@pytest.mark.parametrize(
    "mode", ["1", "L", "P", "CMYK", "YCbCr", "LAB", "HSV", "I", "F", "LA", "PA", "La", "RGBa", "I;16"]
)
def test_a_pil_image_of_any_mode_can_be_sent_and_shown(mode):
    image = imaging.open_image(picture(mode))
    assert imaging.open_image(imaging.to_png(image)).size == (40, 20)
    assert imaging.preview(image)[0]
    assert imaging.flatten(image).mode == "RGB"


def test_a_pil_image_that_cannot_be_loaded_is_an_image_error():
    broken = Image.open(io.BytesIO(encoded(Image.effect_noise((64, 64), 80))[:1500]))
    for source, message in [(broken, "cannot be read"), (Image.new("RGB", (0, 4)), "of 0×4 pixels is empty")]:
        with pytest.raises(ImageError, match=message):
            imaging.to_png(source)


@pytest.mark.parametrize("wanted", [{"width": -1}, {"height": 0}, {"width": "64"}, {"width": float("nan")}])
def test_a_size_that_is_none_is_refused_with_its_value(wanted):
    (value,) = wanted.values()
    for content in (SVG.encode(), encoded(picture())):
        image = RecraftImage.from_bytes(content, operation="generate_image")
        with pytest.raises(InvalidRequestError, match=f"is a number of pixels from 1 up, not {value!r}"):
            image.to_pil(**wanted)


def test_a_size_that_was_reckoned_is_rounded():
    for content in (SVG.encode(), encoded(picture())):
        image = RecraftImage.from_bytes(content, operation="generate_image")
        assert image.to_pil(width=60.4).size == (60, 30)


def test_a_text_file_as_picture_is_refused(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("buy milk")
    with pytest.raises(ImageError, match="This is no picture: the file begins with b'buy milk'"):
        imaging.to_png(path)


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "empty.png"
    path.touch()
    with pytest.raises(ImageError, match="the file is empty"):
        imaging.to_png(path)


def test_a_truncated_picture_is_refused():
    noise = Image.effect_noise((64, 64), 80)
    with pytest.raises(ImageError, match="damaged or cut short"):
        imaging.open_image(encoded(noise)[:1500])


def test_a_png_goes_through_untouched():
    png = encoded(picture("RGBA", color=(1, 2, 3, 4)))
    assert imaging.to_png(png) == png


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "YCbCr", "F", "I"])
def test_every_mode_becomes_a_plain_png(mode):
    opened = Image.open(io.BytesIO(imaging.to_png(picture(mode))))
    assert opened.format == "PNG"
    assert opened.mode in ("L", "LA", "RGB", "RGBA")


def test_sixteen_bits_are_scaled_not_cut():
    image = Image.new("I;16", (2, 1))
    image.putdata([0, 65535])
    assert list(imaging.plain_mode(image).tobytes()) == [0, 255]


@pytest.mark.parametrize(("mode", "white"), [("F", 1.0), ("F", 255.0), ("I", 255), ("I", 65535), ("I;16", 65535)])
def test_the_range_of_wide_pixels_is_found(mode, white):
    image = Image.new(mode, (2, 1))
    image.putdata([0, white])
    assert list(imaging.plain_mode(image).tobytes()) == [0, 255]


def test_exif_orientation_is_applied():
    exif = Image.Exif()
    exif[0x0112] = 6
    jpeg = encoded(picture(size=(40, 20)), "JPEG", exif=exif)
    assert imaging.open_image(jpeg).size == (20, 40)
    assert imaging.picture_size(jpeg) == (20, 40)
    assert Image.open(io.BytesIO(imaging.to_png(jpeg))).size == (20, 40)


def test_an_svg_is_drawn_at_any_size():
    assert imaging.rasterize_svg(SVG).size == (40, 20)
    assert imaging.rasterize_svg(SVG, width=200).size == (200, 100)
    assert imaging.rasterize_svg(SVG, height=10).size == (20, 10)
    assert imaging.rasterize_svg(SVG, width=7, height=9).size == (7, 9)
    assert imaging.rasterize_svg(SVG).getpixel((5, 5)) == (255, 0, 0, 255)


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('viewBox="0 0 64 32"', (64, 32)),
        ('width="10mm" height="1in"', (38, 96)),
        ('width="100%" height="100%" viewBox="0 0 10 20"', (10, 20)),
        ('width="50" viewBox="0 0 10 20"', (50, 100)),
        ("", (300, 150)),
        ('width="-3" height="abc"', (300, 150)),
        ('width="1e999" viewBox="0 0 1e999 10"', (300, 150)),
    ],
)
def test_the_size_of_an_svg_is_read_as_browsers_do(attributes, expected):
    assert imaging.picture_size(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode()) == expected


@pytest.mark.parametrize(
    "body",
    [
        '<image href="file:///etc/passwd" width="40" height="20"/>',
        '<image href="http://example.invalid/a.png" width="40" height="20"/>',
        '<rect width="40" height="20" fill="url(http://example.invalid/a.svg#b)"/>',
        "<script>alert(1)</script>",
    ],
)
def test_a_hostile_svg_reaches_nothing_outside(body):
    drawn = imaging.rasterize_svg(f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">{body}</svg>')
    assert drawn.getextrema()[3] == (0, 0), "nothing is painted"


@pytest.mark.parametrize(
    "svg",
    [
        "<svg width='200000' height='200000'/>",
        '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">&a;</svg>',
        "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'><g></svg>",
        bomb(12),
    ],
)
def test_an_svg_that_cannot_be_drawn_safely_is_an_image_error(svg):
    with pytest.raises(ImageError):
        imaging.rasterize_svg(svg)


def test_previews_are_small_and_keep_transparency():
    noise = Image.effect_noise((2000, 1000), 60).convert("RGB")
    content, media_type = imaging.preview(noise)
    assert media_type == "image/jpeg"
    assert Image.open(io.BytesIO(content)).size == (768, 384)
    cutout = noise.convert("RGBA")
    cutout.putalpha(Image.new("L", cutout.size, 100))
    content, media_type = imaging.preview(cutout)
    assert media_type == "image/png"
    assert imaging.has_transparency(Image.open(io.BytesIO(content)))


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"GIF89a", b"<svg "]),
)
def test_any_bytes_are_a_picture_or_an_image_error(content, start):
    with contextlib.suppress(ImageError):
        assert min(imaging.picture_size(start + content)) > 0


def test_damaged_metadata_does_not_spoil_a_good_picture():
    stream = io.BytesIO()
    picture().save(stream, "PNG", exif=b"Exif\0\0garbage")
    assert imaging.open_image(stream.getvalue()).size == (40, 20)
    assert imaging.to_png(stream.getvalue()) == stream.getvalue()


def test_a_truncated_picture_has_a_size_but_does_not_open():
    whole = encoded(Image.effect_noise((64, 64), 80))
    assert imaging.picture_size(whole[:1500]) == (64, 64)


@pytest.mark.parametrize(
    "sides", ['width="1e-300" height="1e300"', 'viewBox="0 0 1e-300 1"', 'width="1e305" height="1"']
)
def test_sides_beyond_all_measure_are_refused_and_not_reckoned_with(sides):
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" {sides}/>'.encode()
    assert max(imaging.picture_size(svg)) <= 10**9
    for wanted in ({}, {"width": 64}, {"height": 64}):
        with contextlib.suppress(ImageError):
            assert max(imaging.rasterize_svg(svg, **wanted).size) <= imaging.MAX_PIXELS
