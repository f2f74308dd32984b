"""Quality beside speed of the engine's image operations: python tests/benchmarks/bench_engine_operations.py.

Seconds are those of the processor, all threads together, so that other programs do not count.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
import math
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

# One process on one or two cores, like the sandbox's worker.
os.environ.setdefault("OMP_NUM_THREADS", "2")

import cairosvg
import numpy as np
import vtracer
from bench_engine_generate import MEGABYTES, own_peak
from measure import report
from PIL import Image, ImageDraw
from skimage import data
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from recraft_jupyter.sandbox import models
from recraft_jupyter.sandbox.engine.generate import generate
from recraft_jupyter.sandbox.engine.remove_background import remove_background
from recraft_jupyter.sandbox.engine.scene import Options, Stage
from recraft_jupyter.sandbox.engine.svg import shapes_to_svg
from recraft_jupyter.sandbox.engine.upscale import clarity_upscale, generative_upscale
from recraft_jupyter.sandbox.engine.vectorize import vectorize

LANCZOS = Image.Resampling.LANCZOS
PHOTOS = ("astronaut", "chelsea", "coffee", "camera", "rocket")
SUBJECTS = "recraft_jupyter.sandbox.engine.subjects"
BACKDROPS = "recraft_jupyter.sandbox.engine.backdrops"
VTRACER_PRESETS = {
    "vtracer default": {},
    "vtracer poster": {"color_precision": 8, "layer_difference": 16, "path_precision": 2},
    "vtracer fine": {"color_precision": 8, "layer_difference": 8, "filter_speckle": 2},
}


ALL_IN_ONE_PROCESS = """
import sys
sys.path.insert(0, {folder!r})
from bench_engine_operations import work_like_a_worker
work_like_a_worker()
"""


def main() -> None:
    bench_vectorize()
    bench_remove_background()
    bench_upscales()
    bench_memory()


def photo(name: str) -> Image.Image:
    return Image.fromarray(getattr(data, name)()).convert("RGB")


def drawn(svg: str, size: tuple[int, int]) -> Image.Image:
    png = cairosvg.svg2png(svg.encode(), output_width=size[0], output_height=size[1])
    return Image.open(io.BytesIO(png)).convert("RGBA")


def subject(name: str, side: int) -> Image.Image:
    found = importlib.import_module(f"{SUBJECTS}.{name}").SUBJECT
    options = Options(color=found.color, accent=found.accent, random=random.Random(1))
    shapes = found.draw(options).shapes
    return drawn(shapes_to_svg(shapes, side, side, view_box=(-75, -118, 150, 150)), (side, side))


def backdrop(name: str, side: int) -> Image.Image:
    place = importlib.import_module(f"{BACKDROPS}.{name}").BACKDROP
    scenery = place.draw(Stage(width=side, height=side, random=random.Random(2)))
    return drawn(shapes_to_svg(scenery.back, side, side), (side, side))


def flat_drawing(side: int) -> Image.Image:
    image = Image.new("RGB", (side * 2, side * 2), "#9fd8e8")
    draw = ImageDraw.Draw(image)
    unit = side / 50
    draw.ellipse((70 * unit, 10 * unit, 90 * unit, 30 * unit), fill="#ffd23f")
    draw.rectangle((0, 70 * unit, 100 * unit, 100 * unit), fill="#4caf6a")
    draw.polygon([(30 * unit, 80 * unit), (50 * unit, 30 * unit), (70 * unit, 80 * unit)], fill="#e4572e")
    draw.line(
        [(30 * unit, 80 * unit), (50 * unit, 30 * unit), (70 * unit, 80 * unit)], fill="#22223b", width=side // 30
    )
    return image.resize((side, side), Image.Resampling.BOX)


def furry_ball(side: int) -> Image.Image:
    chance, scale = random.Random(5), 2
    image = Image.new("RGBA", (side * scale, side * scale))
    draw = ImageDraw.Draw(image)
    middle, radius = side * scale / 2, side * scale * 0.28
    draw.ellipse((middle - radius, middle - radius, middle + radius, middle + radius), fill=(150, 95, 50, 255))
    for _ in range(1500):
        angle, length = chance.random() * math.tau, radius * (1 + 0.18 * chance.random())
        end, light = angle + chance.uniform(-0.15, 0.15), chance.uniform(0.6, 1.25)
        start = (middle + 0.75 * radius * math.cos(angle), middle + 0.75 * radius * math.sin(angle))
        tip = (middle + length * math.cos(end), middle + length * math.sin(end))
        draw.line((*start, *tip), fill=(int(150 * light), int(95 * light), int(50 * light), 255), width=2)
    return image.convert("RGBa").resize((side, side), Image.Resampling.BOX).convert("RGBA")


def quality(image: Image.Image, truth: Image.Image) -> tuple[float, float]:
    first, second = np.asarray(truth), np.asarray(image.convert("RGB"))
    return peak_signal_noise_ratio(first, second), structural_similarity(first, second, channel_axis=2)


def timed(action: Callable[[], object], turns: int = 1) -> tuple[object, float]:
    seconds = []
    for _ in range(turns):
        start = time.process_time()
        result = action()
        seconds.append(time.process_time() - start)
    return result, statistics.median(seconds)


def bench_vectorize() -> None:
    print(
        "\n## vectorize\n\n| picture | method | PSNR dB | SSIM | colors | kB | CPU s |\n|---|---|---|---|---|---|---|"
    )
    pictures = {"flat drawing 1024": flat_drawing(1024), "flat drawing 256": flat_drawing(256)}
    for name in ("astronaut", "coffee", "chelsea", "rocket"):
        image = photo(name)
        pictures[f"{name} 1024"] = image.resize((1024, round(1024 * image.height / image.width)), LANCZOS)
    pictures["retina 1411"] = photo("retina")
    speeds = []
    for name, image in pictures.items():
        png = io.BytesIO()
        image.save(png, "PNG", compress_level=1)
        methods = {"ours": lambda image=image: vectorize(image)}
        for preset, options in VTRACER_PRESETS.items():
            methods[preset] = lambda png=png, options=options: vtracer.convert_raw_image_to_svg(
                png.getvalue(), img_format="png", **options
            )
        measured = {}
        for method, action in methods.items():
            svg, seconds = timed(action)
            psnr, ssim = quality(drawn(svg, image.size), image)
            measured[method] = (psnr, seconds)
            colors = len({part[:7] for part in svg.split('fill="')[1:]})
            print(f"| {name} | {method} | {psnr:.1f} | {ssim:.3f} | {colors} | {len(svg) // 1024} | {seconds:.2f} |")
        if not name.startswith("flat"):
            speeds.append((name, measured.pop("ours")[1], *max(measured.values())))
    print("\n| photo | CPU s | CPU s of vtracer's best | times as fast | its PSNR |\n|---|---|---|---|---|")
    for name, ours, psnr, theirs in speeds:
        print(f"| {name} | {ours:.2f} | {theirs:.2f} | {theirs / ours:.1f} | {psnr:.1f} |")
    ours, theirs = sum(speed[1] for speed in speeds), sum(speed[3] for speed in speeds)
    print(f"| **all** | {ours:.2f} | {theirs:.2f} | {theirs / ours:.1f} | |")


def composites(side: int = 768) -> dict[str, tuple[Image.Image, np.ndarray]]:
    """Return pictures with the true alpha of their figure."""
    sky = np.linspace((250, 220, 200), (150, 170, 230), side).astype(np.uint8)[:, None].repeat(side, 1)
    grounds = {
        "white paper": Image.new("RGBA", (side, side), "white"),
        "gradient": Image.fromarray(sky).convert("RGBA"),
        "wood": photo("coffee").crop((450, 250, 600, 400)).resize((side, side), LANCZOS).convert("RGBA"),
        "star field": photo("hubble_deep_field").resize((side, side), LANCZOS).convert("RGBA"),
        **{name: backdrop(name, side) for name in ("meadow", "forest", "beach", "desert")},
    }
    figures = {
        "furry ball": furry_ball(side),
        **{name: subject(f"animals.{name}", side) for name in ("cat", "dog", "cow", "lion", "horse", "tiger")},
        "apple": subject("food.apple", side),
    }
    pairs = [
        ("cat", "meadow"), ("dog", "forest"), ("cow", "beach"), ("lion", "desert"), ("horse", "gradient"),
        ("apple", "white paper"), ("furry ball", "star field"), ("furry ball", "meadow"), ("tiger", "wood"),
    ]  # fmt: skip
    cases = {}
    for figure, ground in pairs:
        picture = grounds[ground].copy()
        picture.alpha_composite(figures[figure])
        cases[f"{figure} on {ground}"] = (picture.convert("RGB"), np.asarray(figures[figure])[..., 3] / 255)
    return cases


def grabcut(image: Image.Image) -> np.ndarray:
    """Return the mask of OpenCV's GrabCut, told only that the figure does not touch the border."""
    import cv2

    mask = np.full((image.height, image.width), cv2.GC_PR_FGD, np.uint8)
    margin = max(2, min(image.size) // 40)
    mask[:margin] = mask[-margin:] = mask[:, :margin] = mask[:, -margin:] = cv2.GC_BGD
    ground, figure = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(np.asarray(image)[..., ::-1].copy(), mask, None, ground, figure, 5, cv2.GC_INIT_WITH_MASK)
    return np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(float)


def bench_remove_background() -> None:
    print("\n## remove_background (true alpha known)\n\n| picture | method | IoU | gradient error ×1000 | CPU s |")
    print("|---|---|---|---|---|")
    weights = models.find_model()
    if weights is None:
        print("| *network rows are missing: python -m recraft_jupyter.sandbox install-models* |")
    has_opencv = importlib.util.find_spec("cv2") is not None
    if not has_opencv:
        print("| *GrabCut rows are missing: pip install opencv-python-headless* |")
    overlaps: dict[str, list[float]] = {}
    for name, (image, truth) in composites().items():
        for method, alpha, seconds in cutouts(image, weights, has_opencv):
            overlap = np.minimum(alpha, truth).sum() / np.maximum(alpha, truth).sum()
            error = 1000 * np.abs(np.hypot(*np.gradient(alpha)) - np.hypot(*np.gradient(truth))).mean()
            overlaps.setdefault(method.split(" → ")[0], []).append(overlap)
            print(f"| {name} | {method} | {overlap:.3f} | {error:.2f} | {seconds:.2f} |")
    for method, values in overlaps.items():
        print(f"| **mean** | {method} | {np.mean(values):.3f} | | |")


def cutouts(image: Image.Image, weights: Path | None, has_opencv: bool) -> list[tuple[str, np.ndarray, float]]:
    rows = []
    for label, path in (("with network", weights), ("without network", None)):
        if label == "with network" and path is None:
            continue
        cutout, seconds = timed(lambda path=path: remove_background(image, model_path=path))
        rows.append((f"{label} → {cutout.method}", np.asarray(cutout.image)[..., 3] / 255, seconds))
    if has_opencv:
        mask, seconds = timed(lambda: grabcut(image))
        rows.append(("GrabCut", mask, seconds))
    return rows


def bench_upscales() -> None:
    print(
        "\n## upscales (small picture = Lanczos of the truth)\n\n| picture | factor | method | PSNR dB | SSIM | CPU s |"
    )
    print("|---|---|---|---|---|---|")
    pictures = {name: photo(name) for name in PHOTOS}
    pictures["flat drawing"] = flat_drawing(512)
    scene = backdrop("meadow", 512)
    scene.alpha_composite(subject("animals.cat", 512))
    pictures["cat on meadow"] = scene.convert("RGB")
    for name, image in pictures.items():
        for factor in (2, 4):
            small_size = (image.width // factor, image.height // factor)
            truth = image.crop((0, 0, small_size[0] * factor, small_size[1] * factor))
            for method, result, seconds in enlargements(truth.resize(small_size, LANCZOS), factor):
                psnr, ssim = quality(result, truth)
                print(f"| {name} | {factor} | {method} | {psnr:.2f} | {ssim:.4f} | {seconds:.2f} |")


def enlargements(small: Image.Image, factor: int) -> list[tuple[str, Image.Image, float]]:
    size = (small.width * factor, small.height * factor)
    methods = {
        "bicubic": lambda: small.resize(size, Image.Resampling.BICUBIC),
        "Lanczos": lambda: small.resize(size, LANCZOS),
        "clarity": lambda: clarity_upscale(small, factor=factor),
    }
    if factor == 4:
        methods["generative"] = lambda: generative_upscale(small, seed=1)
    return [(method, *timed(action, turns=3)) for method, action in methods.items()]


def bench_memory() -> None:
    print("\n## memory of one process that does everything at 1024 x 1024, twice\n", flush=True)
    code = ALL_IN_ONE_PROCESS.format(folder=str(Path(__file__).resolve().parent))
    subprocess.run([sys.executable, "-c", code], check=True)


def work_like_a_worker() -> None:
    style = {"model": "recraftv3", "style": "realistic_image", "substyle": None, "size": (1024, 1024)}
    for seed in (1, 2):
        image = generate("a cat in a meadow", **style, seed=seed)
        vectorize(image)
        remove_background(image, model_path=models.find_model())
        clarity_upscale(image, factor=4)
        generative_upscale(image, seed=seed)
    report("peak memory", own_peak(), MEGABYTES, target=1.0, unit="MB")


if __name__ == "__main__":
    main()
