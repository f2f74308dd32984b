"""Hair styles, drawn around a head of ten units half width."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from ...color import darken, lighten
from ...drawing import Shape, circle, curve, ellipse, outline

__all__ = ["HAIR_COLORS", "STYLES", "Hair"]

# Shapes behind the head and shapes over it.
Hair = tuple[tuple[Shape, ...], tuple[Shape, ...]]

HAIR_COLORS = ("#2a1d1a", "#3f2a20", "#5b3a25", "#7d4f2c", "#a8442a", "#c98d45", "#e0b562", "#1c1a22")


def short(color: str) -> Hair:
    cap = outline(
        "M-10.5 2.2C-12.4 -6.8 -9 -14.6 -0.4 -15C8.6 -15.4 12.8 -8 10.5 2.2C9.8 .4 9.6 -2 9 -4.6C5.4 -4.8 .8 -5.8 -3 -9"
        "C-4.2 -6.6 -6.6 -5 -8.8 -4.4C-9.4 -2 -9.8 .4 -10.5 2.2Z",
        color,
    )
    return (), (cap, _shine(color, [(-6.4, -8.6), (-3.4, -11.6), (1.4, -12.8)]))


def quiff(color: str) -> Hair:
    cap = outline(
        "M-10.4 2C-11.6 -3 -11.4 -8 -9 -11C-6.4 -15.6 2 -18.4 9 -15.4C8.6 -14.6 8.2 -14.2 7.6 -13.8"
        "C11.4 -10.8 11.8 -4 10.4 2"
        "C9.9 .2 9.8 -2.6 8.9 -5.6C7 -8 4 -8.6 -1 -8.2C-4.6 -7.8 -7.8 -7.4 -8.9 -5C-9.4 -2.4 -9.8 0 -10.4 2Z",
        color,
    )
    return (), (cap, _shine(color, [(-6, -11), (-1.4, -13.8), (4.6, -14.4)]))


def crop(color: str) -> Hair:
    cap = outline(
        "M-10.2 .8C-11.6 -8 -7.4 -13.4 0 -13.4C7.4 -13.4 11.6 -8 10.2 .8L9.5 -3.6C8.6 -7.6 4.6 -8.6 0 -8.6"
        "C-4.6 -8.6 -8.6 -7.6 -9.5 -3.6Z",
        color,
    )
    return (), (cap, _shine(color, [(-6, -9.8), (-2.4, -11.6), (2.4, -11.8)]))


def spiky(color: str) -> Hair:
    cap = outline(
        "M-10.4 1.6C-11.6 -3 -11.6 -6 -10.6 -9L-12 -12.6L-7.8 -12.6L-6.4 -16.8L-2.6 -14.6L0.8 -18L3.4 -14.8L7.8 -16.2"
        "L8.2 -12.4L12.2 -11.4L10.6 -8C11.6 -5 11.4 -2 10.4 1.6L9.2 -3.4L6 -6.4L3.6 -4.6L.6 -7.4"
        "L-2.4 -4.8L-5 -7.4L-9.2 -3Z",
        color,
    )
    return (), (cap, _shine(color, [(-6.4, -9.6), (-3, -11.8), (1, -12.2)]))


def curly(color: str) -> Hair:
    ring = [(math.radians(a), 3.6 + 0.5 * (index % 2)) for index, a in enumerate(range(-200, 30, 19))]
    curls = tuple(circle(math.cos(a) * 9.6, -2.6 + math.sin(a) * 9.4, r, color) for a, r in ring)
    front = (
        *(circle(x, y, 3.4, color) for x, y in ((-6.8, -7.8), (-2.4, -9.0), (2.4, -9.2), (6.8, -7.8))),
        *(circle(x, y, 1.2, lighten(color, 0.14), role="light") for x, y in ((-6.4, -10.4), (-1.2, -12.4), (4, -11.8))),
    )
    return curls, front


def afro(color: str) -> Hair:
    back = tuple(
        circle(math.cos(math.radians(a)) * 9.4, -4.4 + math.sin(math.radians(a)) * 8.4, 6.4, color)
        for a in range(-215, 40, 25)
    )
    dome = outline("M-10 .6C-11 -9 -6 -13 0 -13C6 -13 11 -9 10 .6C9.2 -5.6 5 -8 0 -8C-5 -8 -9.2 -5.6 -10 .6Z", color)
    return (*back, circle(0, -7, 11, color)), (dome, _shine(color, [(-8.6, -13.6), (-4, -17), (1.4, -18)]))


def long(color: str) -> Hair:
    back = outline(
        "M0 -15C10.4 -15 13 -7 13 2C13 10 14.4 16 12.4 22.4C8 25 3 23 0 22.6C-3 23 -8 25 -12.4 22.4"
        "C-14.4 16 -13 10 -13 2"
        "C-13 -7 -10.4 -15 0 -15Z",
        darken(color, 0.14),
    )
    front = outline(
        "M1.6 -15C10.6 -15.2 13.2 -7.4 12.8 1.6C12.6 7 13.4 12 12.2 16.6C10.4 12 10.2 5 9.4 -.6C8.6 -4.4 6 -8 2.4 -10"
        "C-1 -6 -6 -4 -9.2 -2.6C-10 4 -10.4 11 -12.2 16.6C-13.4 12 -12.6 7 -12.8 1.6C-13.2 -7.4 -8.6 -14.8 1.6 -15Z",
        color,
    )
    return (back,), (front, _shine(color, [(-9.8, -5), (-7.4, -10), (-2, -12.6)]))


def wavy(color: str) -> Hair:
    back = outline(
        "M0 -15C11 -15 12.6 -8 12.8 -2C13 2 16 4 14.6 8.6C13.6 12 16.4 14 14.4 18C11.6 22.6 5 20 0 20"
        "C-5 20 -11.6 22.6 -14.4 18"
        "C-16.4 14 -13.6 12 -14.6 8.6C-16 4 -13 2 -12.8 -2C-12.6 -8 -11 -15 0 -15Z",
        darken(color, 0.14),
    )
    front = outline(
        "M-2 -15C8.6 -16 12.8 -9 12.4 -1.6C12.2 2.4 14.4 4.4 13 8.6C11.2 6 10.6 3 9.6 -.4C8.8 -4 6.4 -6.4 2 -7.4"
        "C-2 -8 -3.4 -9 -4.6 -10C-5.6 -6.6 -8.4 -4.4 -9.4 -1C-10.4 3 -11.2 6 -13 8.6C-14.4 4.4 -12.2 2.4 -12.4 -1.6"
        "C-12.8 -8 -10.4 -14.2 -2 -15Z",
        color,
    )
    return (back,), (front, _shine(color, [(-1.4, -12.6), (4.4, -12), (8.4, -8)]))


def bob(color: str) -> Hair:
    back = outline(
        "M0 -15C10.6 -15 13.4 -8 13.2 0C13 5 13.6 9 11.6 12C7 14 -7 14 -11.6 12C-13.6 9 -13 5 -13.2 0"
        "C-13.4 -8 -10.6 -15 0 -15Z",
        darken(color, 0.14),
    )
    front = outline(
        "M0 -15.2C10.6 -15.2 13.4 -8 13 0C12.8 4.6 13.2 8 11.8 11.4C10 9 9.9 4 9.4 -.6C9.2 -2.8 8.8 -4.6 8 -5.8"
        "C3 -4.6 -3 -4.6 -8 -5.8C-8.8 -4.6 -9.2 -2.8 -9.4 -.6C-9.9 4 -10 9 -11.8 11.4C-13.2 8 -12.8 4.6 -13 0"
        "C-13.4 -8 -10.6 -15.2 0 -15.2Z",
        color,
    )
    return (back,), (front, _shine(color, [(-8.6, -8.6), (-4.6, -11.8), (1, -12.6)]))


def ponytail(color: str) -> Hair:
    tail = outline(
        "M6 -11C13 -13.6 19 -9 18.6 -1C18.4 5 15.4 8 16.4 13.6C11.6 11.4 10.4 5 12 -.4C12.6 -3.4 11 -6 6 -7Z",
        darken(color, 0.1),
    )
    return (tail,), (*_cap(color), circle(8.4, -10.4, 1.7, "#e2574c", role="detail"))


def bun(color: str) -> Hair:
    knot = (
        circle(0, -15.6, 5.6, darken(color, 0.1)),
        curve([(-3, -17.6), (0.4, -19), (3.2, -17)], darken(color, 0.3), 0.7),
    )
    return knot, _cap(color)


def low_bun(color: str) -> Hair:
    return (circle(0, 9, 7.2, darken(color, 0.16)),), _cap(color)


def pigtails(color: str) -> Hair:
    tails = tuple(
        outline(
            f"M{s * 9} -5C{s * 15} -8.6 {s * 19} -3 {s * 17.4} 3C{s * 16.6} 7 {s * 17.6} 9 {s * 16} 13"
            f"C{s * 12} 11 {s * 10.6} 3 {s * 9} -2Z",
            darken(color, 0.06),
        )
        for s in (-1, 1)
    )
    bands = tuple(circle(s * 10.8, -4.4, 1.8, "#f2b632", role="detail") for s in (-1, 1))
    return tails, (*_cap(color), *bands)


def braids(color: str) -> Hair:
    beads = tuple(
        ellipse(s * (10.8 + (i % 2) * 0.5), 3 + i * 4.1, 2.7 - i * 0.14, 2.6, darken(color, 0.05 + 0.07 * (i % 2)))
        for s in (-1, 1)
        for i in range(5)
    )
    bands = tuple(circle(s * 11, 22.8, 1.5, "#e2574c", role="detail") for s in (-1, 1))
    return (), (*beads, *bands, *_cap(color))


def balding(color: str) -> Hair:
    sides = tuple(
        outline(
            f"M{s * 9.4} 3C{s * 12.4} 3.4 {s * 13.4} -1 {s * 11.6} -3.6C{s * 11.4} -6.6 {s * 9.6} -7 {s * 9} -6.2"
            f"C{s * 9.8} -3.6 {s * 9.9} 0 {s * 9.4} 3Z",
            color,
        )
        for s in (-1, 1)
    )
    return (), (*sides, ellipse(-3.4, -8.2, 2.6, 1.2, "#ffffff", rotation=-24, role="light", opacity=0.4))


def bald(color: str) -> Hair:
    return (), (ellipse(-3.4, -8, 2.8, 1.3, lighten(color, 0.6), rotation=-24, role="light", opacity=0.4),)


STYLES: Mapping[str, Callable[[str], Hair]] = MappingProxyType(
    {
        "short": short,
        "quiff": quiff,
        "crop": crop,
        "spiky": spiky,
        "curly": curly,
        "afro": afro,
        "long": long,
        "wavy": wavy,
        "bob": bob,
        "ponytail": ponytail,
        "bun": bun,
        "low bun": low_bun,
        "pigtails": pigtails,
        "braids": braids,
        "balding": balding,
        "bald": bald,
    }
)


def _cap(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-10.4 2.4C-12 -6.8 -8.8 -14.6 0 -14.6C8.8 -14.6 12 -6.8 10.4 2.4C9.8 -3.4 6.8 -7.6 2 -9.4"
            "C-1.4 -6.4 -6.6 -4.6 -9.3 -3C-9.8 -1 -10 .6 -10.4 2.4Z",
            color,
        ),
        _shine(color, [(-8, -7.6), (-4.8, -11.2), (0, -12.4)]),
    )


def _shine(color: str, points: list[tuple[float, float]]) -> Shape:
    return curve(points, lighten(color, 0.2), 1.3, role="light", opacity=0.75)
