"""What is worn on a torso: lapels, aprons, belts, capes and badges, drawn from the base of the neck down."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Shape, circle, clipped, curve, ellipse, line, outline, polygon, rectangle

__all__ = [
    "air_tank",
    "apron",
    "belt",
    "buttons",
    "cape",
    "collar",
    "jacket",
    "overalls",
    "reflective_vest",
    "scarf",
    "stethoscope",
    "tabard",
    "tie",
    "zip_front",
]


def jacket(color: str, shirt: str, *, low: float = 15.0) -> tuple[Shape, ...]:
    """Return an open neck with shirt and lapels; ``low`` is where the lapels meet."""
    dark, light = darken(color, 0.24), lighten(color, 0.1)
    return (
        polygon([(-4.4, -3), (4.4, -3), (0, low)], shirt, role="detail"),
        polygon([(-3.8, -3), (-7, 3.4), (-4.6, 5), (-5.6, 6.4), (0, low), (-1.6, 5)], light, role="detail"),
        polygon([(3.8, -3), (7, 3.4), (4.6, 5), (5.6, 6.4), (0, low), (1.6, 5)], dark, role="detail"),
        line([(0, low), (0.4, 30)], dark, 0.7),
    )


def tie(color: str) -> tuple[Shape, ...]:
    return (
        polygon([(-1.6, 0), (1.6, 0), (1.0, 2.6), (-1.0, 2.6)], darken(color, 0.2), role="detail"),
        polygon([(-1.0, 2.6), (1.0, 2.6), (2.1, 11), (0, 13.8), (-2.1, 11)], color, role="detail"),
    )


def collar(color: str) -> tuple[Shape, ...]:
    return (
        polygon([(-4.6, -2), (0, 2), (-3.4, 5), (-6.4, 1)], color, role="detail"),
        polygon([(4.6, -2), (0, 2), (3.4, 5), (6.4, 1)], darken(color, 0.1), role="detail"),
    )


def buttons(
    color: str, *, top: float = 6.0, bottom: float = 24.0, count: int = 4, double: bool = False
) -> tuple[Shape, ...]:
    rows = [top + (bottom - top) * index / max(1, count - 1) for index in range(count)]
    columns = (-3.2, 3.2) if double else (0.0,)
    return tuple(circle(x, y, 1.0, color, role="detail") for y in rows for x in columns)


def belt(color: str, buckle: str = "#efc04d", *, y: float = 21.0) -> tuple[Shape, ...]:
    return (
        rectangle(-13, y, 26, 3.4, color, role="detail"),
        rectangle(-2.4, y - 0.4, 4.8, 4.2, buckle, radius=0.8, role="detail"),
        rectangle(-1.2, y + 0.8, 2.4, 1.8, color, role="detail"),
    )


def apron(color: str, *, length: float = 38.0) -> tuple[Shape, ...]:
    """Return an apron that hangs before the body down to ``length``."""
    skirt = outline(
        f"M-6 7H6C6.6 12 7.4 15 9.6 17.4L10.6 {length - 2}Q10.4 {length} 8.6 {length}H-8.6"
        f"Q-10.4 {length} -10.6 {length - 2}L-9.6 17.4C-7.4 15 -6.6 12 -6 7Z",
        color,
    )
    dark = darken(color, 0.16)
    return (
        line([(-5.6, 7.4), (-3.6, 0.6)], color, 1.5),
        line([(5.6, 7.4), (3.6, 0.6)], color, 1.5),
        skirt,
        *clipped([outline(f"M5 4L6 {length + 2}H13V4Z", dark, role="shadow")], skirt),
        outline("M-5.4 22H5.4V28Q5.4 30 3.4 30H-3.4Q-5.4 30 -5.4 28Z", dark, role="detail"),
        line([(-9.4, 17.6), (9.4, 17.6)], dark, 0.8),
    )


def overalls(color: str, button: str = "#f0c24b") -> tuple[Shape, ...]:
    dark = darken(color, 0.2)
    return (
        polygon([(-7.6, -1), (-4.6, -1), (-4.4, 12), (-7.4, 12)], color, role="detail"),
        polygon([(7.6, -1), (4.6, -1), (4.4, 12), (7.4, 12)], color, role="detail"),
        outline("M-7.8 10.4H7.8L8 18Q10 19.4 14 19.4V31H-14V19.4Q-10 19.4 -8 18Z", color, role="detail"),
        outline("M-4 13.4H4V18Q4 19.4 2.6 19.4H-2.6Q-4 19.4 -4 18Z", dark, role="detail"),
        circle(-5.9, 12, 1.1, button, role="detail"),
        circle(5.9, 12, 1.1, button, role="detail"),
    )


def reflective_vest(color: str, stripe: str = "#f4f6d8") -> tuple[Shape, ...]:
    return (
        outline("M-8.6 -2L-5.2 -2L-.6 12V31H-15V6Z", color, role="detail"),
        outline("M8.6 -2L5.2 -2L.6 12V31H15V6Z", color, role="detail"),
        rectangle(-15, 18.4, 30, 2.8, stripe, role="detail"),
        polygon([(-8.6, 0), (-6, 0), (-5.4, 18), (-8, 18)], stripe, role="detail"),
        polygon([(8.6, 0), (6, 0), (5.4, 18), (8, 18)], stripe, role="detail"),
    )


def stethoscope() -> tuple[Shape, ...]:
    tube = "#3d4a5c"
    return (
        curve([(-4.6, -1.4), (-5.6, 6), (-2.4, 11.4), (0.6, 12)], tube, 1.1),
        curve([(4.6, -1.4), (5.8, 5), (4.6, 9)], tube, 1.1),
        curve([(0.6, 12), (2.4, 12.6), (3, 15)], tube, 1.1),
        circle(4.6, 10, 1.5, "#c3cbd6", role="detail"),
        circle(3.2, 16.4, 1.9, "#c3cbd6", role="detail"),
        circle(3.2, 16.4, 1.0, "#8f99a8", role="detail"),
    )


def scarf(color: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.18)
    end = outline("M1.4 2L6 1.6L7 15H2.2Z", dark)
    wrap = outline("M-6.4 -2.4Q0 1 6.4 -2.4C7.6 .6 7.2 3 5.6 4.2Q0 6.8 -5.6 4.2C-7.2 3 -7.6 .6 -6.4 -2.4Z", color)
    fringe = [line([(x, 15), (x + 0.1, 17)], dark, 0.9) for x in (2.8, 4.4, 6.2)]
    return (*fringe, end, wrap, curve([(-5.4, 0.6), (0, 2.8), (5.4, 0.6)], dark, 0.6))


def cape(color: str, *, length: float = 58.0, wide: float = 21.0) -> tuple[Shape, ...]:
    """Return a cape that hangs behind the body."""
    dark = darken(color, 0.22)
    body = outline(
        f"M-7 .4C-12 2 -13.6 6 -14.6 14C-16 {length * 0.5} {-wide + 1} {length * 0.75} {-wide} {length - 2}"
        f"Q{-wide * 0.6} {length + 2} {-wide * 0.3} {length - 1.6}Q0 {length + 2.4} {wide * 0.3} {length - 1.6}"
        f"Q{wide * 0.6} {length + 2} {wide} {length - 2}C{wide - 1} {length * 0.75} 16 {length * 0.5} 14.6 14"
        "C13.6 6 12 2 7 .4Z",
        color,
    )
    folds = [
        outline(f"M{x * 0.6} 8L{x * 1.25 - 2} {length + 3}H{x * 1.25 + 2.4}Z", dark, role="shadow")
        for x in (-12.0, 0.0, 12.0)
    ]
    return (body, *clipped(folds, body))


def tabard(color: str, mark: str) -> tuple[Shape, ...]:
    """Return a knight's tabard: cloth with a cross."""
    return (
        outline("M-7.6 -2H7.6L8.4 31H-8.4Z", color, role="detail"),
        rectangle(-1.5, 5, 3, 13, mark, role="detail"),
        rectangle(-5, 8.4, 10, 3, mark, role="detail"),
    )


def zip_front(color: str, *, pockets: bool = True) -> tuple[Shape, ...]:
    dark = darken(color, 0.26)
    seam = line([(0, 0), (0, 30)], dark, 0.9)
    flaps = [rectangle(x, 7.6, 5.4, 1.4, dark, role="detail") for x in (-8.4, 3)] if pockets else []
    return (seam, *flaps)


def air_tank(color: str) -> tuple[Shape, ...]:
    """Return a diver's tank, behind the back."""
    dark = darken(color, 0.25)
    tanks = [rectangle(x, -4, 8, 26, color, radius=4) for x in (-9.4, 1.4)]
    return (*tanks, rectangle(-10, 8, 20, 2.4, dark, role="detail"), ellipse(0, -4, 4, 2, dark))
