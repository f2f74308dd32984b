"""Draws the README's picture, one prompt in sixteen styles: python notebooks/images/draw_styles.py."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

import recraft_jupyter as rj

PROMPT = "a green dragon by a lake in the mountains"
SEED = 3
SUBSTYLES = (
    *("studio_portrait", "3d", "noir", "voxel", "pop_art", "urban_sketching", "80s", "antiquarian"),
    *("graphic_intensity", "pixel_art", "linocut", "warm_folk", "expressionism", "cutout", "psychedelic", "cosmics"),
)
COLORS = 256  # of the PNG's palette, so that it stays below 400 kB


def main() -> None:
    """Draw all styles on the sandbox and write the sheet beside this file."""
    rj.use_sandbox()
    pictures = [rj.generate(PROMPT, substyle=substyle, random_seed=SEED) for substyle in SUBSTYLES]
    sheet = rj.contact_sheet(pictures, captions=SUBSTYLES, columns=8, cell=208)
    sheet = sheet.convert("RGB")
    palette = sheet.quantize(COLORS, kmeans=2)
    small = sheet.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    small.save(Path(__file__).with_name("styles.png"), optimize=True)


if __name__ == "__main__":
    main()
