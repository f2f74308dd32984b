"""A hedgehog with its spines in rows."""

import math

from ...color import darken, mix
from ...drawing import Drawing, Shape, curve, ellipse, polygon
from ...path import Point
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, smooth


def draw(options: Options) -> Drawing:
    spines = coat(options.color)
    skin = coat(mix("#eed2ac", options.color, 0.12))
    body = smooth("-40,-14 -30,-34 0,-42 24,-36 38,-26 52,-20 60,-14 56,-8 42,-4 10,-3 -26,-4", skin.base)
    feet = [ellipse(x, -3, 7, 3.4, skin.deep) for x in (-22, 20)]
    far_feet = [ellipse(x, -4, 6, 3.2, darken(skin.deep, 0.3)) for x in (-10, 32)]
    shapes = (
        *far_feet, *_rows(spines), body, crescent(body, skin.shade, x=0, y=4), *_coat(spines), *feet,
        *_face(skin, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(34, -36), mouth=(52, -12), top=(-4, -62), seat=(-6, -56))


def _rows(spines: Coat) -> tuple[Shape, ...]:
    return (polygon(_spiked(48, 40, count=24), spines.deep), polygon(_spiked(44, 36, count=22), spines.shade))


def _coat(spines: Coat) -> tuple[Shape, ...]:
    cap = polygon([*_spiked(39, 33, count=20), (24, -12), (22, -20), (15, -14), (12, -22), (4, -12), (-4, -6),
        (-14, -9), (-20, -5)],
                  spines.base)  # fmt: skip
    quills = [curve([(x, y), (x - 3.4, y - 4.6)], tone, 1.5, role="detail") for x, y, tone in _quill_places(spines)]
    return (cap, *quills)


def _quill_places(spines: Coat) -> list[tuple[float, float, str]]:
    places = []
    for row, (radius_x, radius_y) in enumerate(((30, 24), (21, 16.5), (11, 9))):
        count = 11 - row * 3
        for step in range(count):
            angle = math.radians(188 + 160 * step / (count - 1))
            x, y = -5 + math.cos(angle) * radius_x, -16 + math.sin(angle) * radius_y
            places.append((x, y, spines.light if (step + row) % 2 else spines.deep))
    return places


def _spiked(outer: float, inner: float, *, count: int) -> list[Point]:
    """Points of a dome of spikes around (-5, -15) that lean backwards."""
    rim: list[Point] = []
    for step in range(count * 2 + 1):
        angle = math.radians(170 + 188 * step / (count * 2))
        radius = inner if step % 2 == 0 else outer
        lean = 0.0 if step % 2 == 0 else -2.5
        rim.append((-5 + math.cos(angle) * radius + lean, -14 + math.sin(angle) * radius * 0.95))
    return rim


def _face(skin: Coat, options: Options) -> tuple[Shape, ...]:
    ear = ellipse(28, -29, 5, 6, skin.shade, rotation=-15)
    inner = ellipse(28.4, -28.4, 2.8, 3.8, "#d98f86", rotation=-15, role="detail")
    lips = [(56, -12), (50, -10.4), (45, -13 if options.mood in ("happy", "calm") else -8.4)]
    return (
        ear, inner, ellipse(60, -17, 4, 3.6, "#2a2024"),
        ellipse(59, -18.4, 1.3, 0.9, "#ffffff", role="light", opacity=0.8),
        ellipse(41, -13.5, 4, 2.6, "#ef8d86", role="detail", opacity=0.5), curve(lips, "#5a3c34", 1.2),
        *button_eye(42, -22, 3.5, options, cover=skin.base),
    )  # fmt: skip


SUBJECT = Subject(
    names=("hedgehog", "porcupine", "hoglet"),
    draw=draw,
    kind="animal",
    height=0.2,
    color="#7a5a44",
    place="garden",
    sideways=True,
)
