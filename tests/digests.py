"""Prints a digest of many pictures: equal on every Python and NumPy, which .ci/each-python checks.

::

    python tests/digests.py > digests.txt
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator

from PIL import Image, ImageDraw

from recraft_jupyter import catalog
from recraft_jupyter.sandbox import models
from recraft_jupyter.sandbox.engine.generate import generate
from recraft_jupyter.sandbox.engine.remove_background import remove_background
from recraft_jupyter.sandbox.engine.upscale import clarity_upscale, generative_upscale
from recraft_jupyter.sandbox.engine.vectorize import vectorize

PROMPTS = ("two foxes under a red tree at night", "a woman riding a bicycle in the city", "the meaning of life")
SIZE = (256, 256)


def main() -> None:
    """Print one line a picture: what it is and its digest."""
    for name, picture in (*generated(), *operated()):
        content = picture.encode() if isinstance(picture, str) else picture.tobytes()
        print(f"{hashlib.sha256(content).hexdigest()[:16]} {name}")


def generated() -> Iterator[tuple[str, Image.Image | str]]:
    """Yield a picture of every style, the prompts in turns."""
    styles = [
        (model, style, substyle)
        for model in ("recraftv3", "recraft20b")
        for style in catalog.styles(model)
        for substyle in (None, *catalog.substyles(style, model))
    ]
    for number, (model, style, substyle) in enumerate(styles):
        prompt = PROMPTS[number % len(PROMPTS)]
        picture = generate(prompt, model=model, style=style, substyle=substyle, size=SIZE, seed=number)
        yield f"{model} {style} {substyle}: {prompt}", picture


def operated() -> Iterator[tuple[str, Image.Image | str]]:
    """Yield the results of the operations on a scene, on noise and on a drawing with transparent ground."""
    for name, picture in inputs().items():
        yield f"vectorize {name}", vectorize(picture)
        yield f"clarity {name}", clarity_upscale(picture, factor=2)
        yield f"generative {name}", generative_upscale(picture, seed=3)
        for method, weights in (("classical", None), ("network", models.find_model())):
            yield f"remove background, {method}, {name}", remove_background(picture, model_path=weights).image


def inputs() -> dict[str, Image.Image]:
    """Return the pictures that the operations work on."""
    scene = generate(
        "a cat in a meadow", model="recraftv3", style="realistic_image", substyle=None, size=(320, 200), seed=1
    )
    assert isinstance(scene, Image.Image)
    noise = Image.frombytes("RGB", (90, 60), random.Random(5).randbytes(90 * 60 * 3))
    sticker = Image.new("RGBA", (150, 150))
    ImageDraw.Draw(sticker).ellipse((20, 30, 130, 120), fill=(200, 60, 40, 255), outline=(20, 20, 20, 255), width=5)
    return {"scene": scene, "noise": noise, "sticker": sticker}


if __name__ == "__main__":
    main()
