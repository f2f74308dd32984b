"""Brushes: paint smoothed along edges, directed strokes with bristle marks, patchwork, old varnish."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from .canvas import Canvas, paint_color
from .filters import LUMA, Pixels, Resampling, as_pixels, blur, brightness, coordinates, mix, resize, slopes, smoothstep
from .noise import bristles, clouds
from .texture import emboss

__all__ = ["crackle", "directions", "harlequin", "impasto", "smooth_paint", "strokes"]

Indexes = npt.NDArray[np.int32]
Places = npt.NDArray[np.float64]

# How far a place must differ from what is painted there, summed over red, green and blue, to get another stroke.
LEAST_DIFFERENCE = 0.11


def directions(tone: Pixels, *, radius: float, swirl: Pixels | None = None) -> tuple[Pixels, Pixels]:
    """Return unit vectors (x, y) along the edges nearby; where there are none, along ``swirl`` (angles) or level."""
    down, right = slopes(blur(tone, 1.5))
    xx, yy, xy = blur(right * right, radius), blur(down * down, radius), blur(right * down, radius)
    # Twice the angle of the structure tensor's small eigenvector, so that opposite slopes agree.
    cosine, sine = yy - xx, -2 * xy
    if swirl is not None:
        weak = np.float32(float(np.quantile(np.hypot(cosine, sine)[::4, ::4], 0.55)) + 1e-7)
        cosine, sine = cosine + weak * np.cos(2 * swirl), sine + weak * np.sin(2 * swirl)
    angle = np.arctan2(sine, cosine) / 2
    return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)


def smooth_paint(canvas: Canvas, *, radius: float = 7.0, sharp: float = 0.6) -> Pixels:
    """Return the picture as flat patches of paint with clear edges (after Kuwahara, 1976).

    Each pixel takes the mean of the most even of four windows around it.

    Args:
        canvas: The canvas.
        radius: Size of a window, in pixels of a 1024 pixel picture.
        sharp: Strength of the sharpening afterwards.
    """
    half_width, half_height = max(2, canvas.width // 2), max(2, canvas.height // 2)
    small = resize(np.clip(canvas.color, 0, 1), half_width, half_height, resampling=Resampling.BOX)
    reach = max(1, round(radius * canvas.unit / 2))
    mean, variance = _window_means(small, reach)
    best, painted = None, small
    for down in (0, reach):
        for right in (0, reach):
            candidate = variance[down : down + half_height, right : right + half_width]
            color = mean[down : down + half_height, right : right + half_width]
            if best is None:
                best, painted = candidate.copy(), color.copy()
                continue
            better = candidate < best
            best[better], painted[better] = candidate[better], color[better]
    large = np.clip(resize(painted, canvas.width, canvas.height), 0, 1)
    return as_pixels(large + (large - blur(large, 1.6 * canvas.unit)) * np.float32(sharp))


def _window_means(color: Pixels, reach: int) -> tuple[Pixels, Pixels]:
    """Return means and variances of windows of reach + 1 pixels, for windows that begin up to ``reach`` before."""
    padded = np.pad(color, ((reach, reach), (reach, reach), (0, 0)), "edge")
    gray = brightness(padded)
    planes = np.dstack([padded, gray, gray * gray]).astype(np.float64)
    total = np.pad(planes, ((1, 0), (1, 0), (0, 0))).cumsum(0).cumsum(1)
    size = reach + 1
    window = total[size:, size:] - total[:-size, size:] - total[size:, :-size] + total[:-size, :-size]
    window /= size * size
    return window[..., :3].astype(np.float32), (window[..., 4] - window[..., 3] ** 2).astype(np.float32)


def strokes(
    canvas: Canvas,
    *,
    sizes: tuple[float, ...] = (46.0, 22.0, 11.0),
    length: float = 3.6,
    scatter: float = 0.09,
    swirl: float = 1.0,
    relief: float = 0.8,
    opacity: int = 235,
) -> Pixels:
    """Return the picture painted in strokes along its edges, large ones first, small ones where detail is.

    After Hertzmann, Painterly Rendering with Curved Brush Strokes of Multiple Sizes, 1998.

    Args:
        canvas: The canvas.
        sizes: Widths of the brushes, in pixels of a 1024 pixel picture.
        length: Length of a stroke relative to its width.
        scatter: How much strokes differ in color from the picture.
        swirl: How much open areas flow in swirls, 0 to 2.
        relief: Depth of the bristle marks.
        opacity: 0 to 255.
    """
    height, width, unit = canvas.height, canvas.width, canvas.unit
    source = np.clip(canvas.color, 0, 1)
    flow = (clouds(canvas.random, height, width, cells=2.2, octaves=2) - np.float32(0.5)) * np.float32(math.tau * swirl)
    x, y = directions(brightness(source), radius=9 * unit, swirl=flow)
    image = Image.fromarray((blur(source, 18 * unit) * 255).astype(np.uint8))
    for number, size in enumerate(sizes):
        reach = max(1.5, size * unit)
        target = blur(source, reach * 0.22)
        painted = np.asarray(image, np.float32) / np.float32(255)
        needed = np.abs(target - painted).sum(axis=2) if number else np.full((height, width), 9, np.float32)
        _lay_strokes(canvas, image, target, blur(needed, reach * 0.3), (x, y), (reach, length, scatter, opacity))
    marks = bristles(canvas.random, x, y, length=26 * unit, size=1.7 * unit)
    painted = np.asarray(image, np.float32) / np.float32(255)
    ridges = blur(brightness(painted), 0.8 * unit) * np.float32(5 * unit)
    return emboss(painted, marks * np.float32(2.2 * unit) + ridges, strength=relief * 0.2, unit=1.0)


def _lay_strokes(
    canvas: Canvas,
    image: Image.Image,
    target: Pixels,
    needed: Pixels,
    field: tuple[Pixels, Pixels],
    brush: tuple[float, float, float, int],
) -> None:
    size, length, scatter, opacity = brush
    height, width = needed.shape
    step = max(2.0, size * 0.62)
    rows, columns = np.mgrid[0 : height + step : step, 0 : width + step : step]
    points = np.stack([columns.ravel(), rows.ravel()], axis=1)
    points += canvas.random.uniform(-step * 0.6, step * 0.6, points.shape)
    points = np.clip(points, 0, (width - 1, height - 1))
    canvas.random.shuffle(points)
    left, top = points.astype(np.intp).T
    wanted = needed[top, left] >= LEAST_DIFFERENCE
    points, left, top = points[wanted], left[wanted], top[wanted]
    shades = target[top, left] * (1 + canvas.random.normal(0, scatter, (len(points), 1)))
    shades = np.clip(shades + canvas.random.normal(0, scatter * 0.35, (len(points), 3)), 0, 1) * 255
    draw, width, end = ImageDraw.Draw(image, "RGBA"), max(1, round(size * 0.8)), size * 0.39
    joint = "curve" if size > 16 * canvas.unit else None
    paths = _curved_paths(field, points, size * length / 4)
    for path, (red, green, blue) in zip(paths.tolist(), shades.astype(int).tolist(), strict=True):
        color = (red, green, blue, opacity)
        draw.line([(x, y) for x, y in path], fill=color, width=width, joint=joint)
        for x, y in (path[0], path[-1]):
            draw.ellipse((x - end, y - end, x + end, y + end), fill=color)


def _curved_paths(field: tuple[Pixels, Pixels], starts: Places, stride: float) -> Places:
    """Return (n, 5, 2) points along the field, two strides to both sides of each of the (n, 2) starts."""
    height, width = field[0].shape
    sides = []
    for sign in (-stride, stride):
        place, side = starts, []
        for _ in range(2):
            column, row = np.clip(place.astype(np.intp), 0, (width - 1, height - 1)).T
            place = place + sign * np.stack([field[0][row, column], field[1][row, column]], axis=1)
            side.append(place)
        sides.append(side)
    (near, far), after = sides
    return np.stack([far, near, starts, *after], axis=1)


def impasto(canvas: Canvas, *, length: float = 22.0, size: float = 1.8, strength: float = 0.5) -> Pixels:
    """Return the picture with bristle marks that run along its edges."""
    unit = canvas.unit
    swirl = (clouds(canvas.random, canvas.height, canvas.width, cells=3, octaves=2) - np.float32(0.5)) * np.float32(5)
    x, y = directions(brightness(canvas.color), radius=7 * unit, swirl=swirl)
    marks = bristles(canvas.random, x, y, length=length * unit, size=size * unit)
    thick = blur(brightness(canvas.color), 1.2 * unit) * np.float32(4)
    return emboss(canvas.color, (marks * 2 + thick) * np.float32(unit), strength=strength * 0.3, unit=1.0)


def harlequin(
    canvas: Canvas,
    *,
    count: int = 420,
    turn: float = 0.9,
    tint: float = 0.16,
    light: float = 0.1,
    outside: float = 0.45,
) -> Pixels:
    """Return the picture as a patchwork that turns the hues of each patch its own way; edges of shapes stay crisp.

    Args:
        canvas: The canvas.
        count: Number of patches, if all of a square picture had as many as the figures.
        turn: How far hues turn at most, in radians.
        tint: Strength of the color that gray things get.
        light: How much patches differ in lightness.
        outside: How many patches the place has against the figures.
    """
    scale = max(1, round(2 * canvas.unit))
    width, height = math.ceil(canvas.width / scale), math.ceil(canvas.height / scale)
    seeds = _seeds(canvas, count, outside, (width, height), scale)
    nearest = _nearest_seed(seeds, width, height)

    def patches(values: npt.ArrayLike) -> Pixels:
        return resize(as_pixels(values)[nearest], canvas.width, canvas.height, resampling=Resampling.BILINEAR)

    hues = canvas.random.uniform(-turn, turn, len(seeds))
    own = canvas.random.uniform(0, math.tau, len(seeds))
    tone = brightness(canvas.color)
    red, blue = canvas.color[..., 0] - tone, canvas.color[..., 2] - tone
    cosine, sine = patches(np.cos(hues)), patches(np.sin(hues))
    red, blue = red * cosine - blue * sine, red * sine + blue * cosine
    gray = np.clip(1 - (np.abs(red) + np.abs(blue)) * np.float32(4), 0, 1) * np.float32(tint)
    red, blue = red + patches(np.cos(own)) * gray, blue + patches(np.sin(own)) * gray
    tone = as_pixels(tone * (1 + patches(canvas.random.uniform(-light, light, len(seeds)))))
    green = (-LUMA[0] * red - LUMA[2] * blue) / LUMA[1]
    return as_pixels(np.clip(tone[..., None] + np.stack([red, green, blue], axis=2), 0, 1))


def _seeds(canvas: Canvas, count: int, outside: float, size: tuple[int, int], scale: int) -> Pixels:
    width, height = size
    total = round(count * max(1.0, max(width, height) / min(width, height)))
    points = canvas.random.random((total * 4, 2)) * (width - 1, height - 1)
    inside = canvas.figure[
        (points[:, 1] * scale).astype(int) % canvas.height, (points[:, 0] * scale).astype(int) % canvas.width
    ]
    kept = canvas.random.random(len(points)) < outside + (1 - outside) * inside
    return as_pixels(points[kept])


def _nearest_seed(seeds: Pixels, width: int, height: int) -> Indexes:
    """Return each pixel's nearest seed by jump flooding (Rong and Tan, 2006)."""
    nearest = np.full((height, width), 0, np.int32)
    nearest[seeds[:, 1].astype(int), seeds[:, 0].astype(int)] = np.arange(len(seeds))
    known = np.zeros((height, width), bool)
    known[seeds[:, 1].astype(int), seeds[:, 0].astype(int)] = True
    rows, columns = coordinates(height, width)
    far = np.float32(1e12)
    distance = np.where(known, (seeds[nearest, 0] - columns) ** 2 + (seeds[nearest, 1] - rows) ** 2, far)
    step = 2 ** max(0, math.ceil(math.log2(max(width, height))) - 1)
    while step >= 1:
        for down in (-step, 0, step):
            for right in (-step, 0, step):
                if down or right:
                    _flood(nearest, distance, seeds, (down, right), (rows, columns))
        step //= 2
    return nearest


def _flood(
    nearest: Indexes,
    distance: Pixels,
    seeds: Pixels,
    step: tuple[int, int],
    grid: tuple[Pixels, Pixels],
) -> None:
    height, width = nearest.shape
    down, right = step
    into = slice(max(0, down), height + min(0, down)), slice(max(0, right), width + min(0, right))
    out_of = slice(max(0, -down), height + min(0, -down)), slice(max(0, -right), width + min(0, -right))
    if abs(down) >= height or abs(right) >= width:
        return
    offered = nearest[out_of].copy()
    reached = (seeds[offered, 0] - grid[1][:, into[1]]) ** 2 + (seeds[offered, 1] - grid[0][into[0]]) ** 2
    reached = np.where(distance[out_of] > 1e11, np.float32(1e12), reached)
    better = reached < distance[into]
    nearest[into][better], distance[into][better] = offered[better], reached[better]


def crackle(canvas: Canvas, *, count: int = 3000, strength: float = 0.35, color: str = "#2a1a10") -> Pixels:
    """Return the picture under old varnish with fine cracks between cells."""
    scale = max(1, round(2 * canvas.unit))
    width, height = math.ceil(canvas.width / scale), math.ceil(canvas.height / scale)
    total = round(count * width * height / min(width, height) ** 2)
    seeds = (canvas.random.random((total, 2)) * (width - 1, height - 1)).astype(np.float32)
    cells = _nearest_seed(seeds, width, height).astype(np.float32)
    edge = (
        np.abs(np.diff(cells, axis=0, append=cells[-1:])) + np.abs(np.diff(cells, axis=1, append=cells[:, -1:]))
    ) > 0
    cracks = Image.fromarray((edge * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.4))
    fine = resize(np.asarray(cracks, np.float32) / np.float32(255), canvas.width, canvas.height)
    worn = smoothstep(clouds(canvas.random, canvas.height, canvas.width, cells=5, octaves=3), 0.4, 0.62)
    worn = worn * (np.float32(0.3) + np.float32(0.7) * canvas.figure)
    return mix(canvas.color, paint_color(color), (np.clip(fine, 0, 1) * worn * np.float32(strength))[..., None])
