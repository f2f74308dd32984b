"""The hall of a castle: stone pillars, banners, torches and a carpet to the throne."""

from __future__ import annotations

from ..color import darken, lighten, mix
from ..drawing import Shape, clipped, linear, outline, polygon, rectangle
from ..scene import Backdrop, Scenery, Stage
from ._outlines import boxes, glow, polygons, stamp, strokes
from ._place import Place, indoors
from ._rooms import floor_light, plain_floor, room_wall


def draw(stage: Stage) -> Scenery:
    place = indoors(stage, horizon=0.64, light=(0.5, 0.25))
    unit, width, line, tall = place.unit, place.width, place.horizon, place.tallness
    stone = room_wall(place, "#9a93a8", pattern="bricks", skirting=None)
    for x in (0.3, 0.7) if not place.is_wide else (0.2, 0.36, 0.64, 0.8):
        place.add(_window(place, width * x, line - 24 * unit, 11 * unit, 30 * unit * tall))
    floor = plain_floor(place, "#8d8798")
    red = place.air.shade("#b3263c")
    carpet = [
        (width / 2 - 11 * unit, line),
        (width / 2 + 11 * unit, line),
        (width / 2 + 33 * unit, place.height),
        (width / 2 - 33 * unit, place.height),
    ]
    trim = [(carpet[0], carpet[3]), (carpet[1], carpet[2])]
    place.add(polygon(carpet, linear(darken(red, 0.25), red)))
    place.add(
        polygons(
            [
                [a, (a[0] + s * 1.4 * unit, a[1]), (b[0] + s * 3.6 * unit, b[1]), b]
                for (a, b), s in zip(trim, (1, -1), strict=True)
            ],
            place.air.shade("#f0c35a"),
        )
    )
    place.add(_throne(place, width / 2, line + 2.5 * unit, 27 * unit))
    for x in (9 * unit, width - 9 * unit, *((width * 0.27, width * 0.73) if place.is_wide else ())):
        place.add(_pillar(place, x, place.down(0.14), 11 * unit, stone))
    for x in (21.5 * unit, width - 21.5 * unit):
        place.add(
            _banner(place, x, max(4 * unit, line - 60 * unit), 9 * unit, 26 * unit), _torch(place, x, line - 20 * unit)
        )
    place.add(floor_light(place, "#ffe7b5", 0.3))
    return place.scenery(mix(red, floor, 0.3), weather=False)


def _window(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    half, top, stone = width / 2, y - height, place.air.shade("#cfc9d6")

    def arch(h: float, grow: float) -> str:
        spring, tip = top + half, top - half * 0.9 - grow
        shoulder = tip + half * 0.3
        return (
            f"M{x - h} {y + grow}V{spring}C{x - h} {top} {x - h * 0.3} {shoulder} {x} {tip}"
            f"C{x + h * 0.3} {shoulder} {x + h} {top} {x + h} {spring}V{y + grow}Z"
        )

    glass = outline(arch(half, 0), linear(*place.air.sky))
    bars = [
        [(x, y), (x, top - half)],
        *[[(x - half, y - height * s), (x + half, y - height * s)] for s in (0.25, 0.5, 0.75)],
    ]
    panes = [
        [
            (x, y - height * s),
            (x + half, y - height * (s + 0.12)),
            (x, y - height * (s + 0.24)),
            (x - half, y - height * (s + 0.12)),
        ]
        for s in (0.02, 0.27, 0.52, 0.77)
    ]
    colors = ("#e2574c", "#f2c14e", "#4f9fd6", "#6fb86f")
    lit = [
        polygon(pane, color, role="detail", opacity=0.62 if not place.air.dark else 0.3)
        for pane, color in zip(panes, colors, strict=True)
    ]
    return [
        outline(arch(half + 1.4 * place.unit, 1.2 * place.unit), stone),
        glass,
        *clipped([*lit, strokes(bars, darken(stone, 0.5), 0.4 * place.unit)], glass),
        glow(x, y - height * 0.4, width * 1.6, height * 0.8, place.air.sun, 0.18),
    ]


def _pillar(place: Place, x: float, y: float, width: float, stone: str) -> list[Shape]:
    unit, seen = place.unit, lighten(stone, 0.18)
    joints = [
        [(x - width / 2, y - k * 13 * unit), (x + width / 2, y - k * 13 * unit)]
        for k in range(1, int(y / unit / 13) + 1)
    ]
    return [
        rectangle(x - width / 2, -unit, width, y, linear(lighten(seen, 0.1), seen, darken(seen, 0.3), angle=0)),
        strokes(joints, darken(seen, 0.25), 0.3 * unit, opacity=0.6),
        boxes(
            [
                (x - width * 0.66, y - 5 * unit, width * 1.32, 5 * unit),
                (x - width * 0.58, y - 7.6 * unit, width * 1.16, 2.6 * unit),
            ],
            linear(lighten(seen, 0.15), darken(seen, 0.2)),
            role="form",
        ),
    ]


def _banner(place: Place, x: float, y: float, width: float, height: float) -> list[Shape]:
    blue, gold, half = place.air.shade("#2f4f9f"), place.air.shade("#f0c35a"), width / 2
    cloth = polygon(
        [(x - half, y), (x + half, y), (x + half, y + height), (x, y + height * 0.84), (x - half, y + height)],
        linear(lighten(blue, 0.12), darken(blue, 0.12)),
    )
    crown = [
        (x - half * 0.5, y + height * 0.46),
        (x - half * 0.6, y + height * 0.3),
        (x - half * 0.24, y + height * 0.38),
        (x, y + height * 0.26),
        (x + half * 0.24, y + height * 0.38),
        (x + half * 0.6, y + height * 0.3),
        (x + half * 0.5, y + height * 0.46),
    ]
    return [
        cloth,
        *clipped([boxes([(x - half, y + height * s, width, height * 0.03) for s in (0.08, 0.66)], gold)], cloth),
        polygon(crown, gold, role="detail"),
        rectangle(
            x - half * 1.3,
            y - 0.8 * place.unit,
            width * 1.3,
            1.6 * place.unit,
            place.air.shade("#6b4a35"),
            radius=place.unit,
        ),
    ]


def _torch(place: Place, x: float, y: float) -> list[Shape]:
    unit = place.unit
    flame = "M0 -9C3.4 -5 2.6 -1 0 -1C-2.6 -1 -3 -4.4 0 -9Z"
    core = "M0 -6C1.6 -3.6 1.4 -1 0 -1C-1.4 -1 -1.6 -3.6 0 -6Z"
    return [
        glow(x, y - 4 * unit, 18 * unit, 18 * unit, "#ffb24a", 0.65),
        polygon(
            [
                (x - 1.8 * unit, y - 2 * unit),
                (x + 1.8 * unit, y - 2 * unit),
                (x + 0.7 * unit, y + 7 * unit),
                (x - 0.7 * unit, y + 7 * unit),
            ],
            "#4a3a3a",
        ),
        stamp(flame, x, y, unit, "#ff8a2f", role="light"),
        stamp(core, x, y, unit, "#ffe08a", role="light"),
    ]


def _throne(place: Place, x: float, y: float, size: float) -> list[Shape]:
    gold, red, half = place.air.shade("#e0b04f"), place.air.shade("#a3213a"), size * 0.3
    return [
        boxes(
            [
                (x - size * 0.7, y - size * 0.1, size * 1.4, size * 0.12),
                (x - size * 0.55, y - size * 0.18, size * 1.1, size * 0.1),
            ],
            place.air.shade("#b5aebf"),
            role="form",
        ),
        stamp(
            "M-0.3 -0.16V-0.95L-0.15 -1.08L0 -1.25L0.15 -1.08L0.3 -0.95V-0.16Z",
            x,
            y,
            size,
            linear(lighten(gold, 0.2), darken(gold, 0.15)),
        ),
        rectangle(x - half * 0.74, y - size * 0.94, half * 1.48, size * 0.5, red, radius=size * 0.08),
        boxes(
            [
                (x - half * 1.25, y - size * 0.52, half * 0.4, size * 0.38),
                (x + half * 0.85, y - size * 0.52, half * 0.4, size * 0.38),
            ],
            gold,
            role="form",
        ),
        rectangle(x - half * 0.95, y - size * 0.44, half * 1.9, size * 0.14, lighten(red, 0.1), radius=size * 0.03),
    ]


BACKDROP = Backdrop(
    names=(
        "castle hall",
        "throne room",
        "castle",
        "palace",
        "great hall",
        "ballroom",
        "royal court",
        "throne",
        "church",
        "cathedral",
        "medieval castle",
        "knight's hall",
        "courtyard",
        "monastery",
    ),
    draw=draw,
    indoors=True,
)
