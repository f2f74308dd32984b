"""Eyes, mouths, hands, horns and fur of friendly creatures."""

from __future__ import annotations

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, outline, polygon, radial
from ...path import Point
from ...scene import Options

__all__ = ["eye", "eye_places", "furry", "horn", "many_fingered_hand", "mouth"]


def eye(x: float, y: float, radius: float, iris: str, options: Options, *, lid: str | None = None) -> tuple[Shape, ...]:
    """Return a round eye that looks where the options say; ``lid`` is the color of its upper lid."""
    white = circle(x, y, radius, "#ffffff")
    gaze_x, gaze_y = x + options.gaze[0] * radius * 0.36, y + options.gaze[1] * radius * 0.36
    inside: list[Shape] = [
        ellipse(x, y - radius * 0.9, radius, radius * 0.6, "#b9c4d8", role="shadow", opacity=0.6),
        circle(gaze_x, gaze_y, radius * 0.6, radial(lighten(iris, 0.25), iris, darken(iris, 0.3)), role="detail"),
        circle(gaze_x, gaze_y, radius * 0.32, "#15101c", role="detail"),
    ]
    lights = [
        circle(gaze_x - radius * 0.2, gaze_y - radius * 0.24, radius * 0.19, "#ffffff", role="light"),
        circle(gaze_x + radius * 0.22, gaze_y + radius * 0.2, radius * 0.09, "#ffffff", role="light", opacity=0.8),
    ]
    if lid is not None:
        inside.append(_lid(x, y, radius, lid, options.mood))
    return (white, *clipped(inside[:3], white), *lights, *clipped(inside[3:], white))


def eye_places(count: int, width: float, y: float) -> list[tuple[float, float, float]]:
    """Return (x, y, radius) of eyes in rows across a face of a half ``width`` around ``y``."""
    if count <= 3:
        radius = width * (0.46, 0.36, 0.3)[count - 1]
        gap = radius * 2.15
        return [
            ((index - (count - 1) / 2) * gap, y - (radius * 0.5 if count == 3 and index == 1 else 0.0), radius)
            for index in range(count)
        ]
    rows = 2 if count <= 8 else 3
    per_row = math.ceil(count / rows)
    radius = min(width / (per_row * 1.12), width * 0.3)
    places: list[tuple[float, float, float]] = []
    for row in range(rows):
        here = min(per_row, count - len(places))
        size = radius * (1.06 if row == rows - 1 else 0.92)
        for index in range(here):
            x = (index - (here - 1) / 2) * radius * 2.12
            places.append((x, y + (row - (rows - 1) / 2) * radius * 2.0 + abs(x) * 0.06, size))
    return places


def mouth(x: float, y: float, width: float, options: Options, *, fangs: int = 6) -> tuple[Shape, ...]:
    """Return a creature's mouth: open and toothy when happy, otherwise a line with fangs."""
    w, dark = width / 2, "#43152c"
    if options.mood == "happy":
        hole = outline(
            f"M{x - w} {y}Q{x} {y + w * 0.5} {x + w} {y}"
            f"C{x + w * 0.9} {y + w * 1.1} {x + w * 0.4} {y + w * 1.3} {x} {y + w * 1.3}"
            f"C{x - w * 0.4} {y + w * 1.3} {x - w * 0.9} {y + w * 1.1} {x - w} {y}Z",
            dark,
        )
        tongue = ellipse(x, y + w * 1.25, w * 0.55, w * 0.42, "#ef6f86", role="detail")
        step = 2 * w / fangs
        teeth = [
            polygon(
                [
                    (x - w + step * i, y - 2),
                    (x - w + step * (i + 1), y - 2),
                    (x - w + step * (i + 0.5), y + w * (0.62 - 0.1 * abs(i - (fangs - 1) / 2))),
                ],
                "#fffdf4",
                role="detail",
            )
            for i in range(fangs)
        ]
        return (hole, *clipped([tongue, *teeth], hole))
    bend = {"sad": -0.36, "angry": -0.14}.get(options.mood, 0.34)
    lips = curve([(x - w * 0.8, y + w * 0.3), (x, y + w * (0.3 + bend)), (x + w * 0.8, y + w * 0.3)], dark, w * 0.14)
    base = y + w * (0.3 + bend * 0.8)
    tips = [
        polygon(
            [
                (x + s * w * 0.4 - w * 0.12, base),
                (x + s * w * 0.4 + w * 0.12, base),
                (x + s * w * 0.4, base + w * 0.36),
            ],
            "#fffdf4",
        )
        for s in (-1, 1)
    ]
    return (*tips, lips)


def many_fingered_hand(x: float, y: float, size: float, turn: float, color: str) -> tuple[Shape, ...]:
    """Return an open hand with four fingers and a thumb; ``turn`` 0 points up."""
    light = lighten(color, 0.3)
    fingers: list[Shape] = []
    for angle in (-40.0, -14.0, 12.0, 38.0):
        tip = _around(angle, size * 1.85)
        fingers += [
            limb([_around(angle, size * 0.5), tip], size * 0.52, size * 0.46, color),
            circle(tip[0], tip[1], size * 0.15, light, role="light"),
        ]
    thumb = limb(
        [(size * 0.4, 0), (size * 1.1, -size * 0.2), (size * 1.5, -size * 0.7)],
        size * 0.52,
        size * 0.42,
        darken(color, 0.08),
    )
    palm = circle(0, 0, size * 0.85, color)
    pad = ellipse(0, -size * 0.04, size * 0.46, size * 0.42, light, role="light", opacity=0.75)
    return Drawing((thumb, *fingers, palm, pad)).placed(x=x, y=y, rotate=turn).shapes


def horn(x: float, y: float, size: float, turn: float, color: str = "#f3e3bf") -> tuple[Shape, ...]:
    """Return a ringed horn with its root at (x, y); positive ``turn`` leans right and curves outwards."""
    side = 1.0 if turn >= 0 else -1.0
    body = outline(
        f"M{-size * 0.24} 0"
        f"C{-size * 0.2} {-size * 0.5} {side * size * 0.05} {-size * 0.8} {side * size * 0.4} {-size}"
        f"C{side * size * 0.3} {-size * 0.6} {size * 0.3} {-size * 0.3} {size * 0.24} 0Z",
        color,
    )
    rings = [
        curve(
            [(-size * 0.3, -size * k), (0, -size * (k - 0.06)), (size * 0.32, -size * k)],
            darken(color, 0.2),
            size * 0.05,
        )
        for k in (0.22, 0.42, 0.6)
    ]
    return Drawing((body, *clipped(rings, body))).placed(x=x, y=y, rotate=turn).shapes


def furry(
    x: float, y: float, radius_x: float, radius_y: float, color: str, *, tufts: int = 30, depth: float = 0.08
) -> Shape:
    """Return an ellipse with a coat of fur: its edge is a ring of tufts that hang down."""
    data = ""
    for index in range(tufts):
        start, end = 2 * math.pi * index / tufts, 2 * math.pi * (index + 1) / tufts
        lean = 0.5 + 0.35 * (math.cos(start) if math.sin(start) < 0.9 else 0)
        tip = start + (end - start) * lean
        reach = 1 + depth * (1.0 if index % 2 else 0.66)
        points = [
            (x + math.cos(a) * radius_x * r, y + math.sin(a) * radius_y * r)
            for a, r in ((start, 1.0), (tip, reach), (end, 1.0))
        ]
        (x0, y0), (x1, y1), (x2, y2) = points
        data += f"{'M' if index == 0 else 'L'}{x0} {y0}L{x1} {y1}L{x2} {y2}"
    return outline(data + "Z", color)


def _around(angle: float, distance: float) -> Point:
    return math.sin(math.radians(angle)) * distance, -math.cos(math.radians(angle)) * distance


def _lid(x: float, y: float, radius: float, color: str, mood: str) -> Shape:
    """The upper lid, lower and slanted by mood; ``x`` says on which side of the face it is."""
    slant = {"angry": 0.5, "sad": -0.45}.get(mood, 0.0) * (1 if x < -0.5 else -1 if x > 0.5 else 0)
    low = {"happy": -0.72, "calm": -0.4, "sad": -0.45, "angry": -0.4}.get(mood, -0.6)
    return polygon(
        [
            (x - radius * 1.2, y - radius * 1.3),
            (x + radius * 1.2, y - radius * 1.3),
            (x + radius * 1.2, y + radius * (low + slant)),
            (x - radius * 1.2, y + radius * (low - slant)),
        ],
        color,
        role="detail",
    )
