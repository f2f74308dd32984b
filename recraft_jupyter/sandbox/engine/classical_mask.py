"""The figure of a picture found without a network: by barriers towards the border and by its colors."""

from __future__ import annotations

import numpy as np
from PIL import Image

from .pixels import Floats, Mask, box_mean, flood, guided_filter, resize, to_oklab

__all__ = ["classical_mask", "settled_mask"]

_SIDE = 160
_BORDER = 3
_COMPONENTS = 8
_PLACE_WEIGHT = 0.2
_SMALLEST_PART = 0.25
_LARGEST_HOLE = 0.02
_MOST_PARTS = 60
_ROUNDS = 5
_SMALLEST_VARIANCE = 3e-4


def classical_mask(image: Image.Image) -> Floats:
    """Return how likely each pixel belongs to the figure, shape (H, W), 0 to 1.

    First the minimum barrier distance (Zhang et al., Minimum Barrier Salient Object Detection at 80 FPS, 2015): how far
    the colors must change on the gentlest way to the border. Then mixtures of Gaussians for the colors and places of
    figure and ground, as in GrabCut (Rother, 2004), with a guided filter in the place of the graph cut.
    """
    small = _small(image)
    lab = to_oklab(np.asarray(small))
    likely = _salience(lab)
    for _ in range(_ROUNDS):
        likely = _refined(lab, np.asarray(small, np.float32) / 255, likely)
    return np.clip(resize(_whole(likely), image.size), 0, 1)


def settled_mask(image: Image.Image, mask: Floats) -> Floats:
    """Return a mask whose undecided pixels follow those of their color and place, without stray spots and holes.

    Args:
        image: Mode RGB.
        mask: How likely each pixel belongs to the figure, shape (H, W), 0 to 1.
    """
    small = _small(image)
    lab, guide = to_oklab(np.asarray(small)), np.asarray(small, np.float32) / 255
    prior = np.clip(resize(mask, small.size, resample=Image.Resampling.BOX), 0, 1)
    undecided = np.clip(4 * np.minimum(prior - 0.04, 0.96 - prior), 0, 1)
    likely = prior
    for _ in range(2):
        likely = prior + undecided * (_refined(lab, guide, likely) - prior)
    change = resize(_whole(likely) - prior, image.size)
    return np.clip(mask + change, 0, 1).astype(np.float32)


def _small(image: Image.Image) -> Image.Image:
    scale = min(1.0, _SIDE / max(image.size))
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.convert("RGB").resize(size, Image.Resampling.BOX)


def _salience(lab: Floats) -> Floats:
    barrier = np.sum([_barrier_distance(lab[..., i]) for i in range(3)], axis=0)
    features = _features(lab)
    frame = np.zeros(lab.shape[:2])
    frame[:_BORDER], frame[:, :_BORDER], frame[:, -_BORDER:] = 1, 1, 1
    # Figures often stand on the lower edge.
    frame[-_BORDER:] = 0.3
    strangeness = np.sqrt(np.minimum(_energies(features, _mixture(features, frame.reshape(-1))), 60))
    salience = _stretched(barrier) + 0.6 * _stretched(strangeness.reshape(frame.shape))
    salience = _stretched(salience) * _middle(lab.shape[:2])
    return _logistic((salience - _otsu(salience)) * 12)


def _refined(lab: Floats, guide: Floats, likely: Floats) -> Floats:
    """Return the likelihoods after one round: colors of both sides, then neighbors of equal color agree."""
    features, weights = _features(lab), likely.reshape(-1).astype(np.float64)
    figure = _energies(features, _mixture(features, weights**2))
    ground = _energies(features, _mixture(features, (1 - weights) ** 2))
    around = np.clip(box_mean(likely, 6), 0.02, 0.98)
    odds = 0.5 * (ground - figure).reshape(likely.shape) + 1.2 * np.log(around / (1 - around))
    return np.clip(guided_filter(guide, _logistic(odds), radius=4, epsilon=1e-3), 0, 1)


def _whole(likely: Floats) -> Floats:
    """Return the mask without parts that are small beside the largest one, and without small holes."""
    cleaned: Floats = likely.copy()
    middle = _middle(likely.shape)
    parts = _parts(likely > 0.5)
    # A sun in the corner weighs less than a second figure in the middle.
    weights = [float(middle[part].sum()) for part in parts]
    largest = max(weights, default=0.0)
    for part, weight in zip(parts, weights, strict=True):
        if weight < _SMALLEST_PART * largest:
            cleaned[box_mean(part.astype(np.float32), 3) > 0] = 0
    for hole in _parts(~(likely > 0.5)):
        touches_border = hole[0].any() or hole[-1].any() or hole[:, 0].any() or hole[:, -1].any()
        if not touches_border and hole.sum() < _LARGEST_HOLE * largest:
            cleaned[hole] = np.maximum(cleaned[hole], 0.97)
    return cleaned


def _parts(mask: Mask) -> list[Mask]:
    """Return the connected parts of a mask, at most so many that a noisy one does not take long."""
    parts: list[Mask] = []
    rest = mask.copy()
    while rest.any() and len(parts) < _MOST_PARTS:
        seed = np.zeros(mask.shape, np.bool_)
        seed.flat[int(np.argmax(rest))] = True
        parts.append(flood(rest, seed))
        rest &= ~parts[-1]
    return parts


def _features(lab: Floats) -> Floats:
    """Return the points that mixtures are made of, shape (H × W, 5): color and place."""
    height, width = lab.shape[:2]
    down, across = np.mgrid[0:height, 0:width] / max(height, width) * _PLACE_WEIGHT
    return np.dstack([lab, across, down]).reshape(-1, 5).astype(np.float64)


def _logistic(odds: Floats) -> Floats:
    # In double precision, like the quantile below: single ones differ in the last bit between versions of NumPy.
    return (1 / (1 + np.exp(-np.clip(odds, -12, 12).astype(np.float64)))).astype(np.float32)


def _barrier_distance(plane: Floats) -> Floats:
    """Return the least range of values that any way to the border passes, by relaxation from all four sides."""
    highest, lowest = plane.copy(), plane.copy()
    distance = np.full(plane.shape, np.inf, np.float32)
    distance[0], distance[:, 0], distance[:, -1] = 0, 0, 0
    planes = (plane, highest, lowest, distance)
    for _ in range(3):
        for turned in (planes, tuple(each.T for each in planes)):
            _sweep(*turned)
            _sweep(*(each[::-1] for each in turned))
    return distance


def _sweep(plane: Floats, highest: Floats, lowest: Floats, distance: Floats) -> None:
    """Carry the ways of each row on to the next one, straight and aslant, in place."""
    for row in range(1, len(plane)):
        for shift in (0, 1, -1):
            high = np.maximum(np.roll(highest[row - 1], shift), plane[row])
            low = np.minimum(np.roll(lowest[row - 1], shift), plane[row])
            better = (high - low < distance[row]) & np.isfinite(np.roll(distance[row - 1], shift))
            if shift:
                better[0 if shift > 0 else -1] = False
            highest[row][better], lowest[row][better] = high[better], low[better]
            distance[row][better] = (high - low)[better]


def _mixture(points: Floats, weights: Floats) -> list[tuple[float, Floats, Floats]]:
    """Return share, mean and covariance of each component: k-means from the farthest points, then moments."""
    dimensions = points.shape[1]
    centers = _spread_centers(points, weights)
    for _ in range(6):
        groups = np.argmin((centers**2).sum(1) - 2 * points @ centers.T, axis=1)
        totals = np.bincount(groups, weights, minlength=len(centers)) + 1e-9
        centers = np.stack(
            [np.bincount(groups, points[:, i] * weights, len(centers)) for i in range(dimensions)], axis=1
        )
        centers /= totals[:, None]
    components = []
    for index in np.flatnonzero(totals > 1e-3 * totals.sum()):
        mine = groups == index
        share = totals[index] / totals.sum()
        away = points[mine] - centers[index]
        covariance = (away * weights[mine, None]).T @ away / totals[index] + _SMALLEST_VARIANCE * np.eye(dimensions)
        components.append((float(share), centers[index], covariance))
    return components


def _spread_centers(points: Floats, weights: Floats) -> Floats:
    chosen = [int(np.argmax(weights))]
    distances = ((points - points[chosen[0]]) ** 2).sum(1)
    for _ in range(min(_COMPONENTS, len(points)) - 1):
        chosen.append(int(np.argmax(distances * weights)))
        distances = np.minimum(distances, ((points - points[chosen[-1]]) ** 2).sum(1))
    centers: Floats = points[chosen].copy()
    return centers


def _energies(points: Floats, mixture: list[tuple[float, Floats, Floats]]) -> Floats:
    """Return the least −2 log density over the components, above the best value that is possible."""
    floor = points.shape[1] * np.log(_SMALLEST_VARIANCE)
    energies = []
    for share, mean, covariance in mixture:
        away = points - mean
        mahalanobis = ((away @ np.linalg.inv(covariance)) * away).sum(1)
        energies.append(mahalanobis + np.linalg.slogdet(covariance)[1] - floor - 2 * np.log(share))
    least: Floats = np.min(energies, axis=0)
    return least


def _stretched(plane: Floats) -> Floats:
    low, high = float(plane.min()), float(np.quantile(plane.astype(np.float64), 0.98))
    stretched: Floats = np.clip((plane - low) / max(high - low, 1e-6), 0, 1).astype(np.float32)
    return stretched


def _middle(shape: tuple[int, ...]) -> Floats:
    """Return a weight that falls from 1 in the middle to 0.35 in the corners."""
    down, across = (np.linspace(-1, 1, length) for length in shape)
    return (0.35 + 0.65 * np.exp(-(across[None] ** 2 + down[:, None] ** 2) / 0.9)).astype(np.float32)


def _otsu(plane: Floats) -> float:
    """Return the threshold that parts the values best into two groups (Otsu, 1979)."""
    counts, edges = np.histogram(plane, 64, (0, 1))
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    sums = np.cumsum(counts * middles)
    above = below[-1] - below
    spread = (sums[-1] * below / below[-1] - sums) ** 2 / np.maximum(below * above, 1)
    return float(middles[int(np.argmax(spread))])
