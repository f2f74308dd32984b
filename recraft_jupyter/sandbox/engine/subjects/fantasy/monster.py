"""A friendly furry monster with as many arms and eyes as asked for."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, outline, polygon
from ...path import Point
from ...scene import Options, Subject
from ._creature import eye, eye_places, furry, horn, many_fingered_hand, mouth

CENTER = (0.0, -46.0)
WIDE, TALL = 29.0, 35.0
MOST = 14


def draw(options: Options) -> Drawing:
    color = options.color
    arms, hands = _arms(options)
    body = _body(options)
    face = _face(options)
    horns = [
        shape
        for x, turn in _horn_places(options.parts.get("horn", 2))
        for shape in horn(x, CENTER[1] - math.sqrt(max(0.0, 1 - (x / WIDE) ** 2)) * TALL + 6, 17, turn)
    ]
    anchors = {
        "hand": hands[0],
        "other_hand": hands[-1],
        "head_top": (0.0, -79.0),
        "top": (0.0, -79.0),
        "mouth": (0.0, -32.0),
        "seat": (0.0, -8.0),
    }
    return _fitted(Drawing((*_feet(color, options.parts.get("leg", 2)), *arms, *horns, *body, *face), anchors))


def _fitted(drawing: Drawing) -> Drawing:
    left, top, right, bottom = drawing.bounds
    return drawing.placed(scale=min(1.0, 124 / max(right - left, bottom - top)), x=-(left + right) * 0.25)


def _count(options: Options) -> int:
    asked = max(options.parts.get(name, 0) for name in ("hand", "arm", "tentacle"))
    return min(MOST, asked) if asked > 0 else 4


def _arms(options: Options) -> tuple[list[Shape], list[Point]]:
    """Arms in waves all around, evenly on both sides, and where their hands are."""
    count, color, random = _count(options), options.color, options.random
    thick, size = (9.0, 5.2) if count <= 6 else (7.4, 4.5) if count <= 10 else (6.2, 3.8)
    shapes: list[Shape] = []
    hands: list[Point] = []
    for index in range(count):
        side, step = (1, -1)[index % 2], index // 2
        on_side = (count + 1) // 2 if side > 0 else count // 2
        angle = math.radians(-68 + (step + 0.5) / on_side * 112) if on_side > 1 else math.radians(-30)
        angle += random.uniform(-0.04, 0.04)
        length = random.uniform(22, 26) + (3 if step % 2 else 0)
        root = (side * math.cos(angle) * WIDE * 0.8, CENTER[1] + math.sin(angle) * TALL * 0.8)
        end = (
            side * (math.cos(angle) * (WIDE + length) + 3),
            CENTER[1] + math.sin(angle) * (TALL * 0.92 + length * 0.86),
        )
        bend = random.choice((-1, 1)) * random.uniform(5, 8)
        middle = (
            (root[0] + end[0]) / 2 - math.sin(angle) * bend * side,
            (root[1] + end[1]) / 2 + math.cos(angle) * bend,
        )
        tone = darken(color, 0.1 if index % 4 < 2 else 0.02)
        bones = limb([root, middle, end], thick, thick * 0.62, tone)
        bands = [
            circle(
                root[0] + (end[0] - root[0]) * t,
                root[1] + (end[1] - root[1]) * t,
                1.3,
                darken(tone, 0.2),
                role="detail",
            )
            for t in (0.5, 0.7)
        ]
        turn = math.degrees(math.atan2(end[0] - middle[0], -(end[1] - middle[1])))
        shapes += [
            bones,
            *clipped(bands, bones),
            *Drawing(many_fingered_hand(0, 0, size, turn * side, tone))
            .placed(x=end[0], y=end[1], flip=side < 0)
            .shapes,
        ]
        hands.append(end)
    return shapes, hands


def _body(options: Options) -> tuple[Shape, ...]:
    color, dark, light = options.color, darken(options.color, 0.22), lighten(options.color, 0.28)
    x, y = CENTER
    coat = furry(x, y, WIDE, TALL, color, tufts=38, depth=0.09)
    shade = outline("M8 -82C26 -60 24 -30 2 -8L40 -4V-82Z", dark, role="shadow", opacity=0.5)
    belly = furry(x, y + 15, WIDE * 0.62, TALL * 0.46, light, tufts=26, depth=0.07)
    stripes = [
        curve([(-8, y + 12 + k), (0, y + 14 + k), (8, y + 12 + k)], darken(light, 0.14), 1.1, opacity=0.7)
        for k in (9, 14, 19)
    ]
    spots = [
        ellipse(sx, sy, r, r * 0.8, options.accent, role="detail", opacity=0.75)
        for sx, sy, r in (
            (-19, -58, 2.6),
            (-21, -50, 1.7),
            (20, -62, 2.2),
            (22, -52, 2.8),
            (-15, -68, 1.8),
            (19, -26, 2.2),
            (-21, -28, 2.4),
        )
    ]
    tufts = [
        curve([(fx - 2, fy), (fx, fy + 3), (fx + 2, fy)], dark, 0.9, opacity=0.7)
        for fx, fy in ((-14, -72), (10, -74), (-22, -40), (22, -38), (15, -14), (-15, -15))
    ]
    hair = [
        polygon(
            [(hx - 2.6, -75 + abs(hx) * 0.12), (hx * 1.6, -86 + abs(hx) * 0.5), (hx + 2.6, -75 + abs(hx) * 0.12)],
            color if index % 2 else lighten(color, 0.14),
        )
        for index, hx in enumerate((-8, -4, 0, 4, 8))
    ]
    return (
        *hair,
        coat,
        *clipped([shade, *spots, *tufts], coat),
        Shape(belly.path, light, role="light", opacity=0.9),
        *stripes,
    )


def _face(options: Options) -> tuple[Shape, ...]:
    count = min(MOST, options.parts.get("eye", 0)) or options.random.choice((1, 2, 3))
    places = eye_places(count, 23, -58 - (2.0 if count > 8 else 0.0))
    lid = darken(options.color, 0.12)
    eyes = [
        shape
        for x, y, radius in places
        for shape in (
            circle(x, y + 0.6, radius + 1.1, darken(options.color, 0.28), role="shadow"),
            *eye(x, y, radius, options.accent, options, lid=lid),
        )
    ]
    cheeks = [ellipse(s * 15.5, -38.5, 3.4, 2.2, "#ff7f9a", role="detail", opacity=0.55) for s in (-1, 1)]
    low = -42.0 if count <= 8 else -38.0
    return (*cheeks, *mouth(0, low, 22, options), *eyes)


def _feet(color: str, count: int) -> list[Shape]:
    tone = darken(color, 0.14)
    shapes: list[Shape] = []
    count = max(1, min(8, count))
    for index in range(count):
        x = (index - (count - 1) / 2) * (22.0 if count <= 2 else 44.0 / count)
        wide = 9.0 if count <= 2 else 26.0 / count
        shapes += [
            limb([(x * 0.8, -18), (x, -5)], wide * 1.2, wide * 1.3, tone),
            outline(
                f"M{x - wide} 0C{x - wide * 1.2} -6 {x - wide * 0.5} -9 {x} -9"
                f"C{x + wide * 0.5} -9 {x + wide * 1.2} -6 {x + wide} 0Z",
                tone,
            ),
        ]
        shapes += [
            outline(
                f"M{x + k * wide * 0.55 - wide * 0.24} 0"
                f"Q{x + k * wide * 0.55} -5.4 {x + k * wide * 0.55 + wide * 0.24} 0Z",
                "#fff4d8",
                role="detail",
            )
            for k in (-1, 0, 1)
        ]
    return shapes


def _horn_places(count: int) -> list[tuple[float, float]]:
    if count <= 0:
        return []
    if count == 1:
        return [(0.0, 2.0)]
    count = min(count, 8)
    return [(-17 + 34 * index / (count - 1), -26 + 52 * index / (count - 1)) for index in range(count)]


SUBJECT = Subject(
    names=("monster", "beast", "creature", "yeti", "ogre", "troll", "goblin", "bigfoot", "furry monster"),
    draw=draw,
    kind="fantasy",
    height=2.0,
    color="#e45c9a",
    accent="#f2a62b",
    place="night sky",
    poses=("standing",),
    parts=("hand", "arm", "tentacle", "eye", "horn", "leg"),
)
