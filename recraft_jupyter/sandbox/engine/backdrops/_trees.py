"""Trees, bushes and leaves, near ones with light and shade, far ones as rows of silhouettes."""

from __future__ import annotations

import math
from itertools import pairwise

from ..color import darken, lighten, mix
from ..drawing import Gradient, Shape, blob, clipped, ellipse, limb, linear, polygon
from ..path import Path, Point, smooth_path
from ._outlines import merged, ring, scalloped, strokes
from ._place import Place

__all__ = ["bare_tree", "bush", "contact", "fern", "leafy_tree", "palm", "pine", "pine_row", "tree_row", "trunk"]

BARK = "#7a5538"


def contact(place: Place, x: float, y: float, radius: float, distance: float = 0.0) -> Shape:
    """Return the soft shadow under something that stands at (x, y)."""
    shade = place.air.shade("#1d3a3c", distance)
    fade = Gradient(((0.0, shade, 0.42), (0.5, shade, 0.26), (0.83, shade, 0.0)), angle=None)
    return ellipse(x, y, radius, radius * 0.2, fade, role="shadow")


def leafy_tree(place: Place, x: float, y: float, height: float, color: str, distance: float = 0.0) -> list[Shape]:
    """Return a round tree standing at (x, y)."""
    air, random = place.air, place.random
    leaf, bark = air.shade(mix(color, "#ffffff", air.snow * 0.35), distance), air.shade(BARK, distance)
    top, wide = y - height * 0.66, height * random.uniform(0.3, 0.36)
    crown = Shape(scalloped(ring(x, top, wide, height * 0.31, count=9, random=random)), darken(leaf, 0.12))
    side = -1 if place.light[0] < x else 1
    shift = side * wide * 0.22
    lit = scalloped(ring(x + shift, top - height * 0.07, wide * 0.78, height * 0.23, count=8, random=random))
    high = scalloped(ring(x + shift * 1.8, top - height * 0.13, wide * 0.42, height * 0.11, count=6, random=random))
    branch = limb([(x, y - height * 0.36), (x + wide * 0.4, y - height * 0.52)], height * 0.035, height * 0.02, bark)
    return [
        contact(place, x, y, wide * 1.1, distance),
        limb([(x, y), (x, y - height * 0.5)], height * 0.085, height * 0.05, linear(darken(bark, 0.15), bark, angle=0)),
        branch,
        crown,
        *clipped([Shape(lit, leaf, role="light"), Shape(high, lighten(leaf, 0.16), role="light")], crown),
    ]


def pine(place: Place, x: float, y: float, height: float, color: str, distance: float = 0.0) -> list[Shape]:
    """Return a conifer standing at (x, y)."""
    air = place.air
    leaf, bark = air.shade(color, distance), air.shade(BARK, distance)
    shapes = [
        contact(place, x, y, height * 0.26, distance),
        limb([(x, y), (x, y - height * 0.2)], height * 0.07, height * 0.06, bark),
    ]
    side = -1 if place.light[0] < x else 1
    for low, high, half in ((0.1, 0.52, 0.24), (0.33, 0.76, 0.185), (0.57, 1.0, 0.13)):
        tier = Shape(_tier(x, y - height * low, y - height * high, half * height), leaf)
        shade = [(x, y - height * high), (x - side * height, y - height * low + height), (x, y - height * low + height)]
        shapes += [tier, *clipped([polygon(shade, darken(leaf, 0.22), role="shadow")], tier)]
        if air.snow:
            edge = [(x, y - height * high), (x + half * height * 0.52, y - height * (low + 0.18)),
                    (x + half * height * 0.2, y - height * (low + 0.15)), (x, y - height * (low + 0.2)),
                    (x - half * height * 0.22, y - height * (low + 0.14)),
                    (x - half * height * 0.52, y - height * (low + 0.18))]  # fmt: skip
            shapes += clipped([polygon(edge, air.shade("#f6f9ff", distance), role="light")], tier)
    return shapes


def _tier(x: float, low: float, high: float, half: float) -> Path:
    """One skirt of a conifer: curved sides and a wavy hem."""
    drop = (low - high) * 0.08
    rim = [(x - half, low), (x - half * 0.5, low + drop), (x, low + drop * 0.4), (x + half * 0.5, low + drop)]
    middle = high + (low - high) * 0.6
    return (
        ("M", ((x, high),)),
        ("C", ((x + half * 0.12, high + (low - high) * 0.3), (x + half * 0.5, middle), (x + half, low))),
        *(
            ("C", (_between(a, b, 0.3, drop), _between(a, b, 0.7, drop), b))
            for a, b in _steps([(x + half, low), *rim[::-1]])
        ),
        ("C", ((x - half * 0.5, middle), (x - half * 0.12, high + (low - high) * 0.3), (x, high))),
        ("Z", ()),
    )


def _steps(points: list[Point]) -> list[tuple[Point, Point]]:
    return list(pairwise(points))


def _between(a: Point, b: Point, share: float, drop: float) -> Point:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share + drop * 0.5


def tree_row(place: Place, y: float, height: float, color: str, distance: float, *, gap: bool = False) -> Shape:
    """Return a far row of round trees as one silhouette on the line ``y``; ``gap`` keeps it low in the middle."""
    random = place.random
    points: list[Point] = [(-height, y)]
    x = -height
    while x < place.width + height:
        aside = min(1.0, abs(x / place.width - 0.5) * 2.6) if gap else 1.0
        points.append((x, y - height * (0.25 + 0.75 * aside) * random.uniform(0.55, 1.0)))
        x += height * random.uniform(0.22, 0.5)
    points.append((place.width + height, y))
    seen = place.air.shade(mix(color, "#ffffff", place.air.snow * 0.35), distance)
    return Shape(scalloped(points, bulge=0.4, closed=False), linear(seen, mix(seen, place.air.haze, 0.35)))


def pine_row(place: Place, y: float, height: float, color: str, distance: float, *, gap: bool = False) -> Shape:
    """Return a far row of conifers as one silhouette on the line ``y``; ``gap`` keeps it low in the middle."""
    random = place.random
    paths = []
    x = -height * 0.2
    while x < place.width + height * 0.2:
        aside = min(1.0, abs(x / place.width - 0.5) * 2.6) if gap else 1.0
        tall = height * (0.4 + 0.6 * aside) * random.uniform(0.6, 1.0)
        paths += [_tier(x, y - tall * low, y - tall * high, tall * half) for low, high, half in ROW_TIERS]
        x += tall * random.uniform(0.2, 0.4)
    seen = place.air.shade(mix(color, "#ffffff", place.air.snow * 0.35), distance)
    return Shape(merged(paths), linear(seen, mix(seen, place.air.haze, 0.4)))


ROW_TIERS = ((-0.1, 0.5, 0.22), (0.3, 0.76, 0.16), (0.55, 1.0, 0.11))


def bush(place: Place, x: float, y: float, width: float, color: str, distance: float = 0.0) -> list[Shape]:
    """Return a low round bush that stands on ``y``."""
    air, random = place.air, place.random
    leaf = air.shade(mix(color, "#ffffff", air.snow * 0.5), distance)
    count, tall = 7, width * random.uniform(0.32, 0.42)
    points = [
        (
            x + width / 2 * (index / count * 2 - 1),
            y - tall * math.sin(math.pi * index / count) * random.uniform(0.8, 1.1),
        )
        for index in range(count + 1)
    ]
    body = Shape(scalloped(points, bulge=0.4, closed=False), darken(leaf, 0.14))
    side = -0.12 if place.light[0] < x else 0.12
    lit = scalloped(ring(x + side * width, y - tall * 0.75, width * 0.33, tall * 0.42, count=7, random=random))
    return [body, *clipped([Shape(lit, lighten(leaf, 0.05), role="light")], body)]


def palm(place: Place, x: float, y: float, height: float, *, lean: float = 0.2, distance: float = 0.0) -> list[Shape]:
    """Return a palm rooted at (x, y) that leans by a share of its height."""
    air, random = place.air, place.random
    bark, leaf = air.shade("#9c7048", distance), air.shade("#3f9b57", distance)
    top = (x + height * lean, y - height)
    stem = limb([(x, y), (x + height * lean * 0.3, y - height * 0.5), top], height * 0.085, height * 0.045, bark)
    rings = [
        [
            (x + height * lean * t**1.7 - height * 0.04, y - height * t),
            (x + height * lean * t**1.7 + height * 0.04, y - height * t),
        ]
        for t in (0.12, 0.22, 0.32, 0.42, 0.52, 0.62, 0.72, 0.82, 0.91)
    ]
    marks = clipped([strokes(rings, darken(bark, 0.3), height * 0.012, opacity=0.6)], stem)
    fronds: list[list[Path]] = [[], []]
    for index, angle in enumerate((-178, -152, -118, -88, -58, -26, -4)):
        fronds[index % 2].append(_frond(top, angle + random.uniform(-6, 6), height * random.uniform(0.42, 0.52)))
    nuts = [
        ellipse(top[0] + dx * height, top[1] + height * 0.03, height * 0.03, height * 0.033, darken(bark, 0.3))
        for dx in (-0.03, 0.03)
    ]
    return [stem, *marks, Shape(merged(fronds[1]), darken(leaf, 0.22)), Shape(merged(fronds[0]), leaf), *nuts]


def _frond(root: Point, angle: float, length: float) -> Path:
    """A drooping feather leaf with a notched lower edge."""
    turn = math.radians(angle)
    cosine, sine = math.cos(turn), math.sin(turn)
    spine = []
    for step in range(7):
        t = step / 6
        spine.append(
            (root[0] + cosine * length * t, root[1] + sine * length * t * (1 - 0.35 * t) + length * 0.52 * t * t)
        )
    upper = [(px, py - length * 0.075 * math.sin(math.pi * min(1.0, t / 6 + 0.08))) for t, (px, py) in enumerate(spine)]
    lower = []
    for t, (px, py) in enumerate(spine[1:-1], start=1):
        drop = length * 0.17 * math.sin(math.pi * t / 6.5)
        lower += [(px, py + drop), (px - cosine * length * 0.06, py + drop * 0.35)]
    outline = smooth_path(upper, closed=False)
    return (*outline, *(("L", (point,)) for point in [spine[-1], *reversed(lower), root]), ("Z", ()))


def bare_tree(place: Place, x: float, y: float, height: float, color: str, distance: float = 0.0) -> list[Shape]:
    """Return a leafless tree with crooked branches."""
    seen, random = place.air.shade(color, distance), place.random
    lean = random.choice((-1, 1)) * height * 0.06
    top = (x + lean * 1.4, y - height * 0.62)
    parts = [limb([(x, y), (x + lean, y - height * 0.3), top], height * 0.12, height * 0.05, seen)]
    for angle, start, length in (
        (-150, 0.4, 0.3),
        (-35, 0.5, 0.34),
        (-120, 0.62, 0.36),
        (-62, 0.62, 0.38),
        (-95, 0.6, 0.3),
    ):
        root = (x + lean * (0.6 + start), y - height * start)
        turn = math.radians(angle + random.uniform(-8, 8))
        bend = (root[0] + math.cos(turn) * height * length * 0.55, root[1] + math.sin(turn) * height * length * 0.4)
        tip = (bend[0] + math.cos(turn) * height * length * 0.4, bend[1] - height * length * 0.5)
        twig = (bend[0] + math.cos(turn + 0.5) * height * length * 0.4, bend[1] + math.sin(turn + 0.2) * height * 0.1)
        parts += [
            limb([root, bend, tip], height * 0.045, height * 0.008, seen),
            limb([bend, twig], height * 0.022, height * 0.006, seen),
        ]
    return [Shape(merged(part.path for part in parts), seen)]


def trunk(
    place: Place, x: float, y: float, width: float, color: str, distance: float = 0.0, *, root: bool = True
) -> list[Shape]:
    """Return a trunk that reaches out of the picture's top."""
    seen = place.air.shade(color, distance)
    flare = width * (0.75 if root else 0.5)
    lean = place.random.uniform(-0.4, 0.4) * width
    top = -place.unit * 2
    body = Shape(
        (
            ("M", ((x - width / 2 + lean, top),)),
            ("C", ((x - width * 0.45, y * 0.5), (x - width / 2, y - width * 1.4), (x - flare, y))),
            (
                "C",
                (
                    (x - flare * 0.4, y - width * 0.12),
                    (x + flare * 0.3, y + width * 0.14),
                    (x + flare, y - width * 0.05),
                ),
            ),
            ("C", ((x + width / 2, y - width * 1.4), (x + width * 0.4, y * 0.5), (x + width / 2 + lean, top))),
            ("Z", ()),
        ),
        linear(lighten(seen, 0.1), seen, darken(seen, 0.28), angle=0 if place.light[0] < x else 180),
    )
    marks = []
    for _ in range(6):
        mx, my = x + place.random.uniform(-0.3, 0.3) * width, place.random.uniform(0.05, 0.92) * y
        marks.append([(mx, my), (mx + width * 0.03, my + width * 0.4), (mx - width * 0.02, my + width * 0.8)])
    return [body, *clipped([strokes(marks, darken(seen, 0.35), width * 0.045, smooth=True, opacity=0.5)], body)]


def fern(
    place: Place, x: float, y: float, size: float, color: str, distance: float = 0.0, *, count: int = 7
) -> list[Shape]:
    """Return a fan of long pointed leaves that grow from (x, y), the back ones darker."""
    leaf, random = place.air.shade(color, distance), place.random
    backs: list[Path] = []
    fronts: list[Path] = []
    veins: list[list[Point]] = []
    for index in range(count):
        angle = math.radians(-168 + 156 * index / (count - 1) + random.uniform(-7, 7))
        length = size * random.uniform(0.75, 1.05) * (0.8 + 0.3 * math.sin(math.pi * index / (count - 1)))
        tip = (x + math.cos(angle) * length, y + math.sin(angle) * length + length * 0.12)
        knee = (x + math.cos(angle) * length * 0.5, y + math.sin(angle) * length * 0.62)
        side = (-(tip[1] - y) * 0.11, (tip[0] - x) * 0.11)
        path = blob([(x, y), (knee[0] - side[0], knee[1] - side[1]), tip, (knee[0] + side[0], knee[1] + side[1])],
                    None, tension=0.8).path  # fmt: skip
        (backs if index % 2 else fronts).append(path)
        veins.append([(x, y), knee, tip])
    return [
        Shape(merged(backs), darken(leaf, 0.25)),
        Shape(merged(fronts), leaf),
        strokes(veins[::2], lighten(leaf, 0.2), size * 0.012, smooth=True, opacity=0.6),
    ]
