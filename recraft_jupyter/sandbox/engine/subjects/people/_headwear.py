"""Hats, helmets and crowns, drawn around a head of ten units half width."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Shape, blob, circle, clipped, curve, ellipse, limb, line, outline, polygon, rectangle, star

__all__ = [
    "bandana",
    "beret",
    "bobble_hat",
    "cap",
    "chef_hat",
    "cowboy_hat",
    "crown",
    "fire_helmet",
    "goggles",
    "hard_hat",
    "headband",
    "mortarboard",
    "nurse_cap",
    "officer_cap",
    "party_hat",
    "pointed_hat",
    "straw_hat",
    "tiara",
    "top_hat",
    "tricorn",
    "viking_helmet",
]


def chef_hat(color: str = "#ffffff") -> tuple[Shape, ...]:
    puff = blob(
        [
            (-9.6, -11),
            (-13.6, -16),
            (-12.4, -22),
            (-7, -24),
            (-3.6, -27.4),
            (3.2, -27.6),
            (6.8, -24.2),
            (12.2, -22.4),
            (13.8, -16.4),
            (9.6, -11),
        ],
        color,
    )
    dark = darken(color, 0.12)
    folds = [curve([(x, -12), (x * 1.2, -16), (x * 1.1, -19.4)], dark, 0.8) for x in (-5.4, 0.4, 6.0)]
    shade = ellipse(13.4, -17, 6, 10, dark, role="shadow", opacity=0.6)
    band = outline("M-10.4 -5.4Q0 -8.2 10.4 -5.4L9.9 -13Q0 -15.4 -9.9 -13Z", lighten(color, 0.3))
    edge = outline("M5 -15L12 -14L11 -5L6.4 -6.4Z", dark, role="shadow", opacity=0.6)
    return (puff, *clipped([shade], puff), *folds, band, *clipped([edge], band))


def hard_hat(color: str, *, badge: str | None = None) -> tuple[Shape, ...]:
    dome = outline("M-11 -5.6C-11.6 -14.4 -6.4 -18.4 0 -18.4C6.4 -18.4 11.6 -14.4 11 -5.6Q0 -8.8 -11 -5.6Z", color)
    dark = darken(color, 0.18)
    shapes = [
        dome,
        *clipped([outline("M5 -19C9 -14 9 -9 7 -4L13 -4V-19Z", dark, role="shadow")], dome),
        outline("M-2.2 -19.2Q0 -19.8 2.2 -19.2L2.6 -7.2H-2.6Z", lighten(color, 0.25), role="detail"),
        outline("M-13 -4.8Q-13.4 -7 -11 -7.4Q0 -10.4 11 -7.4Q13.4 -7 13 -4.8Q0 -8 -13 -4.8Z", dark),
        ellipse(-6.4, -13.2, 1.5, 2.8, "#ffffff", rotation=28, role="light", opacity=0.6),
    ]
    return (*shapes, star(0, -12, 3.0, 1.4, badge)) if badge else tuple(shapes)


def fire_helmet(color: str, badge: str) -> tuple[Shape, ...]:
    dome = outline("M-11 -5.4C-12 -14.4 -6.6 -19 0 -19C6.6 -19 12 -14.4 11 -5.4Q0 -8.6 -11 -5.4Z", color)
    dark = darken(color, 0.2)
    ridges = [curve([(x * 0.3, -18.6), (x, -13), (x * 1.1, -7)], dark, 0.9) for x in (-6.4, 6.4)]
    brim = outline(
        "M-15.4 -2.6C-15 -6.4 -8 -9 0 -9C8 -9 15 -6.4 15.4 -2.6C10 -5.4 5 -6.2 0 -6.2C-5 -6.2 -10 -5.4 -15.4 -2.6Z",
        dark,
    )
    shield = outline("M-4 -16.6Q0 -18.6 4 -16.6V-11Q3.4 -8.4 0 -7Q-3.4 -8.4 -4 -11Z", badge)
    mark = outline(
        "M0 -15.6C2.6 -12.6 2.4 -9.6 0 -9.4C-2.4 -9.6 -2 -11.8 -1 -12.8C-.8 -13.6 -.6 -14.6 0 -15.6Z",
        color,
        role="detail",
    )
    return (
        dome,
        *ridges,
        brim,
        shield,
        mark,
        ellipse(-7.6, -13.4, 1.2, 2.6, "#ffffff", rotation=28, role="light", opacity=0.5),
    )


def officer_cap(color: str, badge: str, peak: str = "#1d2230") -> tuple[Shape, ...]:
    top = outline("M-11 -8.4C-15.6 -12.6 -13 -17.4 0 -18.6C13 -17.4 15.6 -12.6 11 -8.4Q0 -11.4 -11 -8.4Z", color)
    shade = outline("M4 -20C8 -15 8 -12 6 -8L16 -6V-20Z", darken(color, 0.2), role="shadow")
    return (
        top,
        *clipped([shade], top),
        outline("M-10.8 -5.2L-11 -8.6Q0 -11.6 11 -8.6L10.8 -5.2Q0 -8.2 -10.8 -5.2Z", darken(color, 0.32)),
        outline("M-9.6 -5.4Q0 -8.6 9.6 -5.4Q7 -2.6 0 -3.2Q-7 -2.6 -9.6 -5.4Z", peak),
        circle(0, -12.6, 2.7, badge, role="detail"),
        star(0, -12.6, 2.0, 0.9, lighten(badge, 0.6), role="detail"),
    )


def cap(color: str, *, turn: float = 1.0) -> tuple[Shape, ...]:
    dome = outline("M-10.9 -4.8C-11.8 -13 -6.8 -17 0 -17C6.8 -17 11.8 -13 10.9 -4.8Q0 -8 -10.9 -4.8Z", color)
    seams = [curve([(0, -16.6), (x * 0.9, -11), (x, -6)], darken(color, 0.22), 0.5) for x in (-4.4, 4.4)]
    side = turn * 3
    peak = (
        f"M{-9.6 + side} -5.4Q{side} -9 {9.6 + side} -5.4Q{8.4 + side * 1.4} -1.8 {side * 1.2} -2.6"
        f"Q{-8 + side} -2.2 {-9.6 + side} -5.4Z"
    )
    return (dome, *seams, circle(0, -17, 1.2, darken(color, 0.25), role="detail"), outline(peak, darken(color, 0.2)))


def straw_hat(color: str = "#e9c46f", band: str = "#c2453b") -> tuple[Shape, ...]:
    crown_shape = outline("M-9.4 -7C-9.4 -14 -6.8 -17.6 0 -17.6C6.8 -17.6 9.4 -14 9.4 -7Z", color)
    dark = darken(color, 0.18)
    weave = [curve([(-10, y), (0, y - 1.6), (10, y)], dark, 0.5) for y in (-12.2, -14.6)]
    shade = outline("M4 -18C7 -13 7 -10 6 -6H12V-18Z", dark, role="shadow")
    brim = ellipse(0, -6.6, 18, 4.2, color)
    under = outline("M-18 -6.4Q0 -1.6 18 -6.4Q14 -1.8 0 -1.8Q-14 -1.8 -18 -6.4Z", dark, role="shadow")
    ribbon = outline("M-9.5 -6.6Q0 -4.6 9.5 -6.6L9.4 -10Q0 -8 -9.4 -10Z", band, role="detail")
    return (brim, *clipped([under], brim), crown_shape, *clipped([shade, *weave], crown_shape), ribbon)


def cowboy_hat(color: str, band: str) -> tuple[Shape, ...]:
    dark = darken(color, 0.2)
    brim = outline(
        "M-19 -10.6C-17 -7.4 -12 -7 -9 -8.4Q0 -10.6 9 -8.4C12 -7 17 -7.4 19 -10.6"
        "C18.4 -5 11 -3.2 0 -4.4C-11 -3.2 -18.4 -5 -19 -10.6Z",
        dark,
    )
    top = outline(
        "M-9.6 -7C-9.4 -14 -8 -20.6 -4.6 -20.6C-2.4 -20.6 -1.6 -18.8 0 -18.8"
        "C1.6 -18.8 2.4 -20.6 4.6 -20.6C8 -20.6 9.4 -14 9.6 -7Q0 -5 -9.6 -7Z",
        color,
    )
    shade = outline("M3 -22C7 -16 6 -10 5 -5H12V-22Z", dark, role="shadow")
    ribbon = outline("M-9.6 -6.8Q0 -4.8 9.6 -6.8L9.6 -10Q0 -7.8 -9.5 -10Z", band, role="detail")
    return (top, *clipped([shade], top), curve([(-1.6, -18), (0, -14.8), (1.6, -18)], dark, 0.8), ribbon, brim)


def beret(color: str) -> tuple[Shape, ...]:
    body = blob(
        [(-10.6, -7), (-13.6, -11), (-8, -17), (3, -18), (12.6, -13.4), (13.4, -7.6), (10.4, -5.6), (0, -8.4)], color
    )
    shade = blob([(3, -19), (15, -14), (15, -4), (8, -5), (9, -12)], darken(color, 0.18), role="shadow")
    band = outline("M-10.8 -4.6Q0 -8.6 10.8 -4.6L10.6 -7.2Q0 -10.8 -10.6 -7.2Z", darken(color, 0.28), role="detail")
    return (limb([(-2, -17.4), (-1, -20.4)], 1.6, 1.2, darken(color, 0.28)), body, *clipped([shade], body), band)


def crown(color: str = "#f4bf37", gem: str = "#d8334a", *, tall: float = 1.0) -> tuple[Shape, ...]:
    top = -7 - 11.5 * tall
    tips = ((-11.6, top + 1.4), (-5.6, top - 0.6), (0, top - 2), (5.6, top - 0.6), (11.6, top + 1.4))
    valleys = ((-8, top + 6.4), (-2.8, top + 6.2), (2.8, top + 6.2), (8, top + 6.4))
    rim = [point for pair in zip(tips, (*valleys, (9.9, -6)), strict=True) for point in pair]
    body = polygon([(-9.9, -6), *rim, (0, -8)], color)
    shade = outline(f"M4 {top - 4}L5.4 -4H14V{top - 4}Z", darken(color, 0.2), role="shadow", opacity=0.8)
    band = outline("M-10 -5.2Q0 -8.4 10 -5.2L10.2 -8.4Q0 -11.6 -10.2 -8.4Z", darken(color, 0.16), role="detail")
    balls = [circle(x, y, 1.5, lighten(color, 0.3), role="detail") for x, y in tips]
    gems = [
        circle(x, -8.6 + abs(x) * 0.16, 1.3, paint, role="detail")
        for x, paint in ((0, gem), (-6, "#3f8fd8"), (6, "#3f8fd8"))
    ]
    return (body, *clipped([shade], body), band, *balls, *gems)


def tiara(color: str = "#f6cf5c", gem: str = "#e75a8f") -> tuple[Shape, ...]:
    body = outline(
        "M-9.4 -8C-7 -10 -6 -11.4 -5.6 -13.4C-4.4 -11.8 -3.2 -11.6 -2.4 -12C-1.2 -14 -.6 -16 0 -18"
        "C.6 -16 1.2 -14 2.4 -12C3.2 -11.6 4.4 -11.8 5.6 -13.4C6 -11.4 7 -10 9.4 -8Q0 -11.4 -9.4 -8Z",
        color,
    )
    gems = [circle(x, y, r, gem, role="detail") for x, y, r in ((0, -12.6, 1.5), (-5.2, -10.8, 0.9), (5.2, -10.8, 0.9))]
    return (body, *gems, circle(0, -18, 0.9, lighten(color, 0.5), role="light"))


def tricorn(color: str = "#2c2733", trim: str = "#e8bb4a") -> tuple[Shape, ...]:
    body = outline(
        "M-19 -7.6C-14 -9 -12 -14 -9 -18C-4 -20.6 4 -20.6 9 -18C12 -14 14 -9 19 -7.6C12 -4 6 -7 0 -8.4"
        "C-6 -7 -12 -4 -19 -7.6Z",
        color,
    )
    edge = curve(
        [(-18.4, -7.4), (-12, -6.2), (-6, -7.6), (0, -9.0), (6, -7.6), (12, -6.2), (18.4, -7.4)],
        trim,
        1.3,
        role="detail",
    )
    skull = [
        line([(-4.4, -16.4), (4.4, -10.8)], "#f4efe2", 1.3),
        line([(4.4, -16.4), (-4.4, -10.8)], "#f4efe2", 1.3),
        circle(0, -14.4, 2.9, "#f4efe2", role="detail"),
        rectangle(-1.6, -12.6, 3.2, 2.4, "#f4efe2", radius=0.6, role="detail"),
        circle(-1.1, -14.4, 0.8, color, role="detail"),
        circle(1.1, -14.4, 0.8, color, role="detail"),
    ]
    return (body, edge, *skull)


def bandana(color: str, dots: str = "#ffffff") -> tuple[Shape, ...]:
    body = outline("M-11 -3.6C-12 -11.6 -7 -15.8 0 -15.8C7 -15.8 12 -11.6 11 -3.6Q0 -9 -11 -3.6Z", color)
    spots = [
        circle(x, y, 0.9, dots, role="detail") for x, y in ((-6, -10), (-1, -12.6), (4, -10.6), (8, -7.4), (-8.6, -6.6))
    ]
    tails = [
        limb([(10, -5), (14, -4), (15.4, 0)], 3.4, 1.2, darken(color, 0.12)),
        limb([(10, -5), (13, -2), (12.4, 3)], 3.4, 1.2, color),
    ]
    return (*tails, body, *clipped(spots, body))


def nurse_cap(color: str = "#ffffff") -> tuple[Shape, ...]:
    body = outline("M-9 -9Q0 -13.4 9 -9L10.2 -16.4Q0 -19.4 -10.2 -16.4Z", color)
    cross = [
        rectangle(-0.9, -16.8, 1.8, 5.4, "#d9343f", role="detail"),
        rectangle(-2.7, -15, 5.4, 1.8, "#d9343f", role="detail"),
    ]
    return (
        body,
        outline("M-9 -9Q0 -13.4 9 -9L9.2 -10.8Q0 -15.2 -9.2 -10.8Z", darken(color, 0.14), role="shadow"),
        *cross,
    )


def bobble_hat(color: str, trim: str) -> tuple[Shape, ...]:
    body = outline("M-11.2 -5.4C-12.2 -14 -6.8 -18.4 0 -18.4C6.8 -18.4 12.2 -14 11.2 -5.4Z", color)
    ribs = [curve([(x * 0.3, -18), (x * 0.9, -12), (x, -6)], darken(color, 0.16), 0.8) for x in (-7, -2.4, 2.4, 7)]
    bobble = circle(0, -20.4, 4, trim)
    fold = rectangle(-12, -9, 24, 5.6, trim, radius=2.6)
    lines = [line([(x, -8), (x, -4.6)], darken(trim, 0.18), 0.7) for x in (-8, -4, 0, 4, 8)]
    return (body, *ribs, bobble, circle(-1.2, -21.6, 1.2, lighten(trim, 0.4), role="light"), fold, *lines)


def goggles(color: str, lens: str = "#f2a33a", *, y: float = 1.0) -> tuple[Shape, ...]:
    strap = rectangle(-10.6, y - 2, 21.2, 4, darken(color, 0.3), role="detail")
    frame = outline(
        f"M-8.6 {y - 3.6}H8.6Q9.6 {y} 8 {y + 3.6}Q3 {y + 4.4} 0 {y + 2.4}Q-3 {y + 4.4} -8 {y + 3.6}"
        f"Q-9.6 {y} -8.6 {y - 3.6}Z",
        color,
    )
    glass = outline(
        f"M-7.4 {y - 2.5}H7.4Q8.2 {y} 7 {y + 2.6}Q3 {y + 3.2} 0 {y + 1.2}Q-3 {y + 3.2} -7 {y + 2.6}"
        f"Q-8.2 {y} -7.4 {y - 2.5}Z",
        lens,
        role="detail",
    )
    glint = polygon(
        [(-5.4, y - 2.5), (-3.2, y - 2.5), (-5, y + 2.6), (-6.8, y + 2.2)], "#ffffff", role="light", opacity=0.5
    )
    return (strap, frame, glass, *clipped([glint], glass))


def headband(color: str) -> tuple[Shape, ...]:
    return (outline("M-10.4 -4.4Q0 -8.6 10.4 -4.4L10.5 -7.4Q0 -11.8 -10.5 -7.4Z", color, role="detail"),)


def mortarboard(color: str, tassel: str) -> tuple[Shape, ...]:
    return (
        outline("M-9.8 -5.2Q0 -8.8 9.8 -5.2L9.4 -13H-9.4Z", darken(color, 0.25)),
        polygon([(0, -20), (18, -14.4), (0, -9), (-18, -14.4)], color),
        curve([(0, -14.6), (9, -13), (14, -11.6), (14.2, -6)], tassel, 0.9),
        limb([(14.2, -6), (14.2, -1.4)], 1.4, 2.6, tassel, role="detail"),
        circle(0, -14.6, 1.2, tassel, role="detail"),
    )


def pointed_hat(color: str, band: str, *, wide: float = 19.0, bend: float = 5.0) -> tuple[Shape, ...]:
    cone = outline(
        f"M-10.4 -6C-8 -14 -4.6 -22 -1 -28C1 -32 {bend} -35.4 {bend + 4} -35"
        f"C{bend + 1} -33 {bend} -30 5.4 -26C7 -19 9 -12 10.4 -6Q0 -3.4 -10.4 -6Z",
        color,
    )
    dark = darken(color, 0.2)
    shade = outline("M3 -36C1 -24 3 -14 4 -3H14V-36Z", dark, role="shadow")
    brim = outline(
        f"M{-wide} -5C{-wide} -8.4 -10 -8.4 -10 -8.4Q0 -5 10 -8.4C10 -8.4 {wide} -8.4 {wide} -5"
        f"C{wide} -2 8 -3.4 0 -3.4C-8 -3.4 {-wide} -2 {-wide} -5Z",
        dark,
    )
    ribbon = outline("M-10.2 -6.6Q0 -3.6 10.2 -6.6L9.3 -10.8Q0 -7.8 -9.3 -10.8Z", band, role="detail")
    return (cone, *clipped([shade], cone), curve([(-4, -19), (0, -17.6), (4.4, -19)], dark, 0.8), brim, ribbon)


def party_hat(color: str, spots: str) -> tuple[Shape, ...]:
    cone = polygon([(-7, -9), (0, -27), (7, -9)], color)
    dots = [circle(x, y, 1.3, spots, role="detail") for x, y in ((-3, -12), (2.6, -13), (0, -18), (-0.4, -23))]
    return (cone, *clipped(dots, cone), circle(0, -27.4, 2.4, spots))


def top_hat(color: str = "#26232e", band: str = "#b4303f") -> tuple[Shape, ...]:
    body = outline("M-9.4 -7L-10.6 -24Q0 -26 10.6 -24L9.4 -7Z", color)
    shine = outline("M-7.4 -23L-4.6 -23.6L-4 -8L-6.6 -7.8Z", lighten(color, 0.2), role="light")
    return (
        body,
        shine,
        outline("M-9.5 -6.6Q0 -4.6 9.5 -6.6L9.8 -11Q0 -9 -9.8 -11Z", band, role="detail"),
        ellipse(0, -6.2, 16, 2.8, darken(color, 0.3)),
    )


def viking_helmet(color: str = "#9aa4b1", horn: str = "#f3e7c9") -> tuple[Shape, ...]:
    horns = [
        outline(
            f"M{s * 9} -11C{s * 15} -10 {s * 18.6} -14 {s * 17.6} -22.4C{s * 16} -18.4 {s * 13} -16.4 {s * 9} -16.4Z",
            horn,
        )
        for s in (-1, 1)
    ]
    dome = outline("M-11 -4.6C-11.8 -13.4 -6.6 -17.8 0 -17.8C6.6 -17.8 11.8 -13.4 11 -4.6Q0 -8 -11 -4.6Z", color)
    shade = outline("M4 -19C8 -13 8 -9 7 -3H13V-19Z", darken(color, 0.2), role="shadow")
    band = outline("M-11.2 -3.8Q0 -7.4 11.2 -3.8L11.2 -7.4Q0 -11 -11.2 -7.4Z", "#c9973f", role="detail")
    rivets = [circle(x, -6.6 + abs(x) * 0.14 - 0.6, 0.8, "#f1d58c", role="detail") for x in (-8, -4, 0, 4, 8)]
    ridge = outline("M-1.6 -18.2H1.6L1.8 -9H-1.8Z", "#c9973f", role="detail")
    return (*horns, dome, *clipped([shade], dome), ridge, band, *rivets)
