"""Results: what they hold, how they are saved, and what they put into a notebook."""

from __future__ import annotations

import base64
import io
import re

import numpy as np
import pytest
from PIL import Image

import recraft_jupyter as rj
from recraft_jupyter import RecraftImage, RecraftImages
from recraft_jupyter.errors import ImageError, InvalidRequestError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="512"><script/><rect width="9" height="9"/></svg>'


def encoded(image, kind="PNG"):
    stream = io.BytesIO()
    image.save(stream, kind)
    return stream.getvalue()


def made(content, **details):
    details = {"operation": "generate_image", "parameters": {"prompt": "a <b>fox</b>", "style": "any"}, **details}
    return RecraftImage.from_bytes(content, **details)


@pytest.fixture
def raster():
    picture = Image.radial_gradient("L").resize((1024, 1024)).convert("RGB")
    return made(encoded(picture, "WEBP"), credits=40.0, is_sandbox=True)


@pytest.fixture
def vector():
    return made(SVG.encode(), credits=80)


@pytest.fixture
def cutout():
    image = Image.effect_noise((1024, 700), 60).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    return made(encoded(image), operation="remove_background", parameters={})


def test_type_and_size_are_read_off_the_bytes(raster, vector):
    assert (raster.media_type, raster.width, raster.height, raster.extension) == ("image/webp", 1024, 1024, ".webp")
    assert (vector.media_type, vector.width, vector.height, vector.extension) == ("image/svg+xml", 1024, 512, ".svg")


def test_every_result_becomes_a_pil_image_at_any_size(raster, vector):
    assert raster.to_pil().size == raster.image.size == (1024, 1024)
    assert raster.to_pil(width=100).size == (100, 100)
    assert vector.to_pil(height=100).size == (200, 100)
    assert [image.size for image in RecraftImages([raster, vector]).images] == [(1024, 1024), (1024, 512)]


def test_a_result_is_an_array(raster, cutout):
    assert np.asarray(raster).shape == (1024, 1024, 3)
    assert np.asarray(cutout).shape == (700, 1024, 4)
    assert np.asarray(raster, dtype=float).dtype == float


def test_only_a_vector_has_svg_text(raster, vector):
    assert vector.to_svg() == SVG
    with pytest.raises(ImageError, match=r"rj\.vectorize\(image\) makes an SVG"):
        raster.to_svg()


def test_saving_never_mislabels(raster, vector, tmp_path):
    assert raster.save(tmp_path / "a.webp", recipe=False).read_bytes() == raster.content
    assert Image.open(io.BytesIO(raster.save(tmp_path / "a.webp").read_bytes())).tobytes() == raster.image.tobytes()
    assert raster.save(tmp_path / "a").name == "a.webp"
    assert vector.save(tmp_path / "new" / "folder" / "v").name == "v.svg"
    for name, kind in [("a.png", "PNG"), ("a.jpg", "JPEG"), ("a.JPEG", "JPEG"), ("a.gif", "GIF")]:
        with Image.open(raster.save(tmp_path / name)) as saved:
            assert saved.format == kind
    with Image.open(vector.save(tmp_path / "v.png")) as saved:
        assert saved.size == (1024, 512)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("a.svg", "'a.svg' would be an SVG, but this is a raster picture: save it as 'a.png'"),
        ("a.tiff", "Unknown extension '.tiff'"),
        ("/proc/nowhere/a.webp", "Cannot write '/proc/nowhere/a.webp': .*Choose a folder you can write to"),
    ],
)
def test_what_cannot_be_saved_is_refused_with_the_remedy(raster, path, message):
    with pytest.raises(InvalidRequestError, match=message):
        raster.save(path)


def test_a_raster_shows_as_a_small_preview_with_its_size_and_description(raster):
    data, metadata = raster._repr_mimebundle_()
    assert set(data) == {"image/jpeg", "text/plain"}
    assert Image.open(io.BytesIO(base64.b64decode(data["image/jpeg"]))).size == (768, 768)
    shown = {"width": 512, "height": 512, "alt": raster.description, "needs_background": "light"}
    assert metadata["image/jpeg"] == shown
    assert len(str(data)) < 150_000


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_even_noise_adds_at_most_150_kb_to_a_notebook(mode):
    noise = Image.effect_noise((1024, 1024), 60).convert(mode)
    if mode == "RGBA":
        noise.putalpha(Image.effect_noise(noise.size, 60))
    assert len(str(made(encoded(noise))._repr_mimebundle_())) < 150_000


def test_a_cutout_keeps_its_transparency_in_the_preview(cutout):
    data, metadata = cutout._repr_mimebundle_()
    preview = Image.open(io.BytesIO(base64.b64decode(data["image/png"])))
    assert preview.convert("RGBA").getextrema()[3][0] < 30
    assert metadata["image/png"]["width"] == 512


def test_a_vector_shows_as_an_image_element_never_inline(vector):
    data, _ = vector._repr_mimebundle_()
    assert "<svg" not in data["text/html"]
    assert "<script" not in data["text/html"]
    assert re.match(r'<img src="data:image/svg\+xml;base64,[\w+/=]+" alt="', data["text/html"])
    assert 'width="512"' in data["text/html"]
    assert base64.b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert "image/svg+xml" not in data


def test_a_very_large_svg_shows_as_a_picture_of_itself():
    shapes = "".join(f'<rect x="{x}" width="9" height="9"/>' for x in range(15_000))
    data, _ = made(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">{shapes}</svg>'.encode()
    )._repr_mimebundle_()
    assert len(data["text/html"]) < 50_000
    assert "data:image/jpeg" in data["text/html"] or "data:image/png" in data["text/html"]


def test_the_description_is_stable_human_and_says_sandbox(raster, vector, cutout):
    assert raster.description == "any 1024×1024 — “a <b>fox</b>” — sandbox"
    assert vector.description == "any 1024×512 — “a <b>fox</b>”"
    assert cutout.description == "remove background 1024×700"
    assert "0x" not in repr(raster)
    assert raster._repr_mimebundle_()[0]["text/plain"] == raster.description


def test_a_prompt_cannot_inject_html(vector):
    html = vector._repr_mimebundle_()[0]["text/html"] + RecraftImages([vector])._repr_mimebundle_()[0]["text/html"]
    assert "<b>" not in html


def test_several_results_show_as_a_grid_with_captions_and_cost(raster, vector):
    images = RecraftImages([raster, vector])
    data, _ = images._repr_mimebundle_()
    assert data["text/html"].count("<figure") == 2
    assert "sandbox, free" in data["text/html"]
    assert "80 credits" in data["text/html"]
    assert data["text/plain"].splitlines()[1].strip() == raster.description


def test_several_results_are_a_sequence(raster, vector, tmp_path):
    images = RecraftImages([raster, vector])
    assert len(images) == 2
    assert images[1] is vector
    assert list(images[:1]) == [raster]
    assert len(images + images[:1]) == 3
    assert images.credits == 120
    assert [path.name for path in images.save(tmp_path, name="fox")] == ["fox_1.webp", "fox_2.svg"]
    assert images.contact_sheet(cell=64).width == 2 * 64 + 3 * 16


def test_a_saved_picture_says_what_made_it(raster, vector, tmp_path):
    for image, name in ((raster, "a"), (raster, "a.png"), (raster, "a.jpg"), (vector, "a.svg")):
        recipe = rj.read_recipe(image.save(tmp_path / name))
        assert recipe["parameters"] == image.parameters
        assert recipe["operation"] == "generate_image"
        assert recipe["sandbox"] is image.is_sandbox


def test_results_can_be_compared_hashed_and_collected(raster, vector):
    assert len({raster, vector, raster}) == 2
    assert RecraftImages([raster, vector]) == RecraftImages([raster, vector])
    assert RecraftImages([raster]) != RecraftImages([vector])


def test_a_gray_picture_is_an_array_of_three_channels():
    assert np.asarray(made(encoded(Image.new("L", (4, 3))))).shape == (3, 4, 3)


def test_a_grid_of_many_vectors_stays_small(vector):
    shapes = "".join(f'<rect x="{x}" width="9" height="9"/>' for x in range(2000))
    image = made(f'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">{shapes}</svg>'.encode())
    assert len(image.content) > 50_000
    assert len(str(RecraftImages([image] * 20)._repr_mimebundle_())) < 400_000
