"""The jobs of the worker process: bytes and plain values in, bytes and plain values out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PIL import Image

from . import models
from .engine.reference import Reference
from .pictures import Answer, encode_raster, encode_svg, open_picture

__all__ = ["JOBS", "Answer"]

_METHOD_NOTES = {
    "network": "The figure was found by the U2-Net-p network.",
    "color key": "The even color of the border was keyed out.",
    "classical": "The figure was found by color and shape.",
    "own transparency": "The image was transparent around the figure already and is unchanged.",
}
_INSTALL_NOTE = "Better cutouts after: %recraft sandbox install-models"
_LEAST_COVERAGE = 0.03


def _generate(*, image_format: str = "webp", reference: Mapping[str, Any] | None = None, **arguments: Any) -> Answer:  # noqa: ANN401 - the engine checks them
    """Draw a prompt; see `engine.generate.generate` for the arguments."""
    from .engine.generate import generate

    look = Reference.from_dict(reference) if reference else None
    picture = generate(**arguments, reference=look)
    return encode_svg(picture) if isinstance(picture, str) else encode_raster(picture, image_format)


def _vectorize(content: bytes, *, max_colors: int | None = None) -> Answer:
    from .engine.vectorize import vectorize

    return encode_svg(vectorize(open_picture(content), max_colors=max_colors))


def _remove_background(content: bytes, *, image_format: str = "png") -> Answer:
    from .engine.remove_background import remove_background

    model = models.find_model()
    cutout = remove_background(open_picture(content), model_path=model)
    notes = [_METHOD_NOTES[cutout.method]]
    if model is None and cutout.method == "classical":
        notes.append(_INSTALL_NOTE)
    if cutout.coverage < _LEAST_COVERAGE:
        notes.append(f"Only {cutout.coverage:.1%} of the image is left: perhaps it has no clear figure.")
    return encode_raster(cutout.image, image_format, notes=tuple(notes))


def _clarity_upscale(content: bytes, *, factor: int = 2, image_format: str = "png") -> Answer:
    from .engine.upscale import clarity_upscale

    image = open_picture(content)
    return _enlarged_answer(image, clarity_upscale(image, factor=factor), factor, image_format)


def _generative_upscale(content: bytes, *, seed: int = 0, image_format: str = "png") -> Answer:
    from .engine.upscale import generative_upscale

    image = open_picture(content)
    return _enlarged_answer(image, generative_upscale(image, seed=seed), 4, image_format)


def _enlarged_answer(image: Image.Image, large: Image.Image, factor: int, image_format: str) -> Answer:
    notes = []
    if large.width < image.width * factor:
        reached = large.width / image.width
        notes.append(f"Enlarged {reached:.2g} times instead of {factor}: the result is limited to 16.8 megapixels.")
    return encode_raster(large, image_format, notes=tuple(notes))


def _measure_reference(contents: Sequence[bytes]) -> dict[str, Any]:
    from .engine.reference import measure_reference

    return measure_reference([open_picture(content) for content in contents]).to_dict()


JOBS: dict[str, Callable[..., Any]] = {
    "generate": _generate,
    "vectorize": _vectorize,
    "remove_background": _remove_background,
    "clarity_upscale": _clarity_upscale,
    "generative_upscale": _generative_upscale,
    "measure_reference": _measure_reference,
}
