"""Recipes inside files: they come back, replace each other, and touch no pixel."""

from __future__ import annotations

import contextlib
import io
import json
import random
import types
import xml.etree.ElementTree as ElementTree

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageSequence

from recraft_jupyter import imaging
from recraft_jupyter.errors import ImageError, InvalidRequestError
from recraft_jupyter.provenance import embed_recipe, read_recipe, recipe_of, without_secrets

RECIPE = {"tool": "recraft_jupyter 0", "operation": "generate_image", "parameters": {"prompt": "a fox & <b>", "n": 1}}
NASTY = (
    "]]> --> </metadata></recipe><script>alert('1')</script> \"&quot;&lt; \x00\x07\x7f\x85 \ufffe 狐 🦊 \u2028 \\u003c"
)
FOREIGN_XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ada</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>'
    b'<?xpacket end="w"?>'
)
PLAIN_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="9" height="9" fill="navy"/></svg>'
)


def picture(mode="RGB", seed=1):
    return Image.frombytes("RGBA", (23, 17), random.Random(seed).randbytes(23 * 17 * 4)).convert(mode)


def encoded(image, name, **options):
    stream = io.BytesIO()
    image.save(stream, name, **options)
    return stream.getvalue()


def interlaced_png():
    """Adam7 of 1×1 pixel, which is one pass: what Pillow reads but does not write."""
    import struct
    import zlib

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 1)
    pixels = zlib.compress(b"\0\x10\x20\x30")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def exif():
    data = Image.Exif()
    data[0x010E] = "a description"
    return data.tobytes()


FRAMES = [picture("RGBA", seed) for seed in range(4)]
ANIMATION = {"save_all": True, "append_images": FRAMES[1:], "duration": 40, "loop": 0}
RASTERS = {
    "png": encoded(picture(), "PNG"),
    "png with alpha": encoded(picture("RGBA"), "PNG"),
    "png with a palette": encoded(picture("P"), "PNG"),
    "png of 16 bits": encoded(Image.frombytes("I;16", (4, 3), bytes(range(24))), "PNG"),
    "png interlaced": interlaced_png(),
    "png animated": encoded(FRAMES[0], "PNG", **ANIMATION),
    "webp lossy": encoded(picture(), "WEBP"),
    "webp lossy with alpha": encoded(picture("RGBA"), "WEBP"),
    "webp lossless": encoded(picture(), "WEBP", lossless=True),
    "webp lossless with alpha": encoded(picture("RGBA"), "WEBP", lossless=True),
    "webp with exif": encoded(picture(), "WEBP", exif=exif()),
    "webp with foreign xmp": encoded(picture(), "WEBP", xmp=FOREIGN_XMP),
    "webp animated": encoded(FRAMES[0], "WEBP", **ANIMATION),
    "jpeg": encoded(picture(), "JPEG"),
    "jpeg progressive with exif": encoded(picture(), "JPEG", progressive=True, exif=exif()),
    "jpeg in gray": encoded(picture("L"), "JPEG"),
    "jpeg with foreign xmp": encoded(picture(), "JPEG", xmp=FOREIGN_XMP, exif=exif()),
    "gif": encoded(picture("P"), "GIF"),
    "gif animated": encoded(FRAMES[0], "GIF", **ANIMATION),
    "gif with a comment": encoded(picture("P"), "GIF", comment=b"another comment"),
    "gif of 1987": b"GIF87a" + encoded(picture("P"), "GIF")[6:],
}
SVGS = {
    "plain": PLAIN_SVG,
    "declaration and doctype": b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- <svg> --><!DOCTYPE svg PUBLIC '
    b'"-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n' + PLAIN_SVG,
    "byte order mark": b"\xef\xbb\xbf" + PLAIN_SVG,
    "latin": b'<?xml version="1.0" encoding="ISO-8859-1"?>'
    + PLAIN_SVG.replace(b"</svg>", b"<title>\xe9</title></svg>"),
    "greater in an attribute": PLAIN_SVG.replace(b"<svg ", b"<svg data-note='a > b />' "),
    "self-closing": b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4" />',
    "foreign metadata": PLAIN_SVG.replace(b"<rect", b"<metadata><other>1</other></metadata><rect", 1),
    "a style with cdata": PLAIN_SVG.replace(b"<rect", b"<style><![CDATA[rect > a {}]]></style><rect", 1),
    "lines": PLAIN_SVG.replace(b"<svg ", b"<svg\n  ").replace(b"><rect", b">\n  <rect"),
    "instruction": b'<?xml version="1.0"?>' + PLAIN_SVG,
}
ALL = RASTERS | SVGS


def frames(content):
    with Image.open(io.BytesIO(content)) as image:
        return [
            (image.mode, frame.info.get("duration"), frame.copy().tobytes()) for frame in ImageSequence.Iterator(image)
        ]


@pytest.mark.parametrize("name", ALL)
def test_a_recipe_comes_back_and_a_second_one_replaces_it(name):
    assert read_recipe(ALL[name]) is None
    first = embed_recipe(ALL[name], {"prompt": "x" * 2000})
    assert read_recipe(first) == {"prompt": "x" * 2000}
    second = embed_recipe(first, RECIPE)
    assert read_recipe(second) == RECIPE
    assert b"xxxx" not in second
    assert second == embed_recipe(ALL[name], RECIPE) == embed_recipe(second, RECIPE)


@pytest.mark.parametrize("name", RASTERS)
def test_pixels_and_frames_stay_as_they_are(name):
    marked = embed_recipe(RASTERS[name], RECIPE)
    assert frames(marked) == frames(RASTERS[name])
    with Image.open(io.BytesIO(marked)) as new, Image.open(io.BytesIO(RASTERS[name])) as old:
        ours = {"xmp", "recraft_jupyter", "comment", "version", "extension"}  # the last is a place in the file
        assert {k: v for k, v in new.info.items() if k not in ours} == {
            k: v for k, v in old.info.items() if k not in ours
        }
        assert new.getexif() == old.getexif()


@pytest.mark.parametrize("name", ["webp with foreign xmp", "jpeg with foreign xmp"])
def test_foreign_xmp_is_kept(name):
    marked = embed_recipe(embed_recipe(RASTERS[name], RECIPE), RECIPE)
    with Image.open(io.BytesIO(marked)) as image:
        packet = image.info["xmp"]
    assert packet.count(b"recraft:recipe>") == 2
    assert "Ada" in [element.text for element in ElementTree.fromstring(packet).iter()]


@pytest.mark.parametrize("name", ["WEBP", "JPEG"])
def test_foreign_xmp_without_a_place_for_ours_leaves_the_file_alone(name):
    content = encoded(picture(), name, xmp=b"something else entirely")
    assert embed_recipe(content, RECIPE) == content


def test_a_foreign_comment_of_a_gif_is_kept():
    marked = embed_recipe(RASTERS["gif with a comment"], RECIPE)
    assert b"another comment" in marked


def test_a_png_gets_one_chunk_with_a_right_checksum_and_nothing_else():
    content = RASTERS["png"]
    marked = embed_recipe(content, RECIPE)
    place = marked.index(b"iTXt") - 4
    length = int.from_bytes(marked[place : place + 4], "big")
    assert marked[:place] + marked[place + length + 12 :] == content
    with Image.open(io.BytesIO(marked)) as image:
        image.verify()
    with Image.open(io.BytesIO(marked)) as image:
        assert json.loads(image.text["recraft_jupyter"]) == RECIPE
        assert read_recipe(image) == RECIPE


@pytest.mark.parametrize(("name", "flags"), [("webp lossless", 4), ("webp lossless with alpha", 20)])
def test_a_webp_gets_a_header_that_says_what_it_holds(name, flags):
    marked = embed_recipe(RASTERS[name], RECIPE)
    assert marked[12:16] == b"VP8X"
    assert marked[20] == flags
    assert (marked[24:27], marked[27:30]) == (b"\x16\0\0", b"\x10\0\0")
    assert int.from_bytes(marked[4:8], "little") + 8 == len(marked)
    assert len(marked) % 2 == 0


@pytest.mark.parametrize("name", SVGS)
def test_an_svg_stays_well_formed_and_looks_the_same(name):
    marked = embed_recipe(SVGS[name], {"prompt": NASTY})
    before, after = ElementTree.fromstring(SVGS[name]), ElementTree.fromstring(marked)
    assert after[0].tag.endswith("metadata")
    assert json.loads(after[0][0].text) == {"prompt": NASTY}
    assert [child.tag for child in after[1:]] == [child.tag for child in before]
    assert imaging.rasterize_svg(marked).tobytes() == imaging.rasterize_svg(SVGS[name]).tobytes()


@pytest.mark.parametrize(
    "prompt", ["</recipe></metadata><script>x()</script>", "]]><script/>", "--><script/>", "&#60;script&#62;"]
)
def test_no_prompt_can_bring_elements_into_a_file(prompt):
    for content in (PLAIN_SVG, RASTERS["webp lossy"], RASTERS["jpeg"]):
        marked = embed_recipe(content, {prompt: prompt, "prompt": [prompt]})
        assert b"<script" not in marked
        assert b"&" not in marked[: marked.find(b"</recipe>")] or content is not PLAIN_SVG
        assert read_recipe(marked) == {prompt: prompt, "prompt": [prompt]}


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(), children, max_size=4),
    max_leaves=12,
)
SAMPLES = [RASTERS[name] for name in ("png", "webp lossy", "webp with foreign xmp", "jpeg", "gif")] + [PLAIN_SVG]


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.text(), json_values, max_size=5))
@example({"prompt": NASTY, NASTY: [NASTY, {"deep": NASTY}]})
@example({"text": "\ud800 a lone surrogate"})
def test_any_recipe_comes_back_from_every_format(recipe):
    for content in SAMPLES:
        assert read_recipe(embed_recipe(content, recipe)) == without_secrets(recipe)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_damaged_files_never_crash_the_reader(data):
    start = data.draw(
        st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF\xff\0\0\0WEBP", b"GIF89a", b"<svg ", b""])
    )
    content = start + data.draw(st.binary(max_size=200))
    with contextlib.suppress(ImageError):
        assert isinstance(read_recipe(content), (dict, type(None)))
        assert embed_recipe(content, RECIPE)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(ALL)), st.randoms(use_true_random=False))
def test_cut_and_flipped_files_never_crash_the_reader(name, chance):
    content = bytearray(embed_recipe(ALL[name], RECIPE))
    for _ in range(chance.randrange(6)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    content = bytes(content[: chance.randrange(len(content))])
    with contextlib.suppress(ImageError):
        assert isinstance(read_recipe(content), (dict, type(None)))
        assert embed_recipe(content, RECIPE)


@pytest.mark.parametrize("name", ["png", "webp lossy", "jpeg", "svg"])
def test_what_is_no_whole_picture_is_refused(name):
    content = (ALL | {"svg": PLAIN_SVG})[name]
    with pytest.raises(ImageError):
        embed_recipe(content[:18], RECIPE)
    with pytest.raises(ImageError):
        read_recipe(b"no picture")


def test_a_recipe_too_long_for_a_jpeg_loses_the_end_of_its_longest_text():
    recipe = {"operation": "generate_image", "parameters": {"prompt": "fox " * 30_000, "n": 2}, "list": list(range(9))}
    read = read_recipe(embed_recipe(RASTERS["jpeg"], recipe))
    assert read["operation"] == "generate_image"
    assert read["parameters"]["n"] == 2
    assert read["parameters"]["prompt"].startswith("fox fox")
    assert read["parameters"]["prompt"].endswith("…")
    assert read_recipe(embed_recipe(RASTERS["png"], recipe)) == recipe


def test_a_recipe_of_many_small_members_is_dropped_rather_than_broken():
    numbers = {"operation": "generate_image", "numbers": list(range(40_000))}
    assert read_recipe(embed_recipe(RASTERS["jpeg"], numbers)) == {"operation": "generate_image"}
    endless = {f"member {number}": number for number in range(4500)}
    assert read_recipe(embed_recipe(RASTERS["jpeg"], endless)) in ({}, None)


def test_a_recipe_of_more_than_a_megabyte_is_not_read():
    image = Image.new("L", (1, 1))
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_itxt("recraft_jupyter", json.dumps({"prompt": "x" * 1_000_001}))
    assert read_recipe(encoded(image, "PNG", pnginfo=info)) is None


def test_a_deeply_nested_recipe_is_not_read():
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_itxt("recraft_jupyter", '{"a":' + "[" * 400_000)
    assert read_recipe(encoded(Image.new("L", (1, 1)), "PNG", pnginfo=info)) is None


def test_a_recipe_that_another_tool_wrote_as_an_attribute_is_read():
    packet = FOREIGN_XMP.replace(
        b'xmlns:dc="http', b'xmlns:r="https://recraft-jupyter.invalid/ns/" r:recipe="{&quot;n&quot;:1}" xmlns:dc="http'
    )
    assert read_recipe(encoded(picture(), "WEBP", xmp=packet)) == {"n": 1}


def test_a_path_is_read_and_a_missing_one_is_an_error(tmp_path):
    (tmp_path / "fox.png").write_bytes(embed_recipe(RASTERS["png"], RECIPE))
    assert read_recipe(tmp_path / "fox.png") == RECIPE
    with pytest.raises(InvalidRequestError):
        read_recipe(tmp_path / "none.png")


def test_the_recipe_of_a_result_holds_no_secrets_at_any_depth():
    secrets = {"token": "s", "api_key": "s", "apiKey": "s", "X-Api-Key": "s", "Authorization": "s", "PASSWORD": "s"}
    image = types.SimpleNamespace(
        operation="generate_image",
        parameters={
            "prompt": "a fox",
            "size": (1, 2),
            "key": "s",
            "accesstoken": "s",
            "deep": [secrets | {"ok": b"123"}],
        },
        image_id="1",
        credits=40,
        created=5,
        is_sandbox=True,
    )
    recipe = recipe_of(image)
    assert recipe.pop("tool").startswith("recraft_jupyter ")
    assert recipe == {
        "operation": "generate_image",
        "parameters": {"prompt": "a fox", "size": [1, 2], "deep": [{"ok": "(3 bytes)"}]},
        "image_id": "1",
        "credits": 40,
        "created": 5,
        "sandbox": True,
    }
    assert "token" not in read_recipe(embed_recipe(PLAIN_SVG, {"token": "s", "keyframes": 1}))
