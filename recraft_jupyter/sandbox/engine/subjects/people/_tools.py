"""What people hold: each tool upright, its grip at (0, 0)."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import (
    Drawing,
    Shape,
    blob,
    circle,
    clipped,
    curve,
    ellipse,
    limb,
    line,
    outline,
    polygon,
    radial,
    rectangle,
    star,
)

__all__ = [
    "axe",
    "ball",
    "book",
    "briefcase",
    "broom",
    "brush",
    "clipboard",
    "cutlass",
    "fishing_rod",
    "flask",
    "guitar",
    "hammer",
    "letter",
    "magic_wand",
    "palette",
    "pitchfork",
    "scepter",
    "shield",
    "ski_pole",
    "spoon",
    "staff",
    "sword",
    "trident",
]

WOOD, STEEL, GOLD = "#9a6a3c", "#c3cbd6", "#efb93c"


def spoon() -> Drawing:
    return Drawing(
        (
            limb([(0, 6), (0, -15)], 2.2, 1.8, WOOD),
            ellipse(0, -18, 3.2, 4.6, WOOD),
            ellipse(-0.3, -18, 2.0, 3.2, darken(WOOD, 0.2), role="shadow"),
        )
    )


def clipboard(paper: str = "#fdfdf8") -> Drawing:
    rules = tuple(
        line([(-4.6, y), (4.6 if index < 3 else 1.6, y)], "#9aa6b8", 0.7) for index, y in enumerate((-10, -7, -4, -1))
    )
    return Drawing(
        (
            rectangle(-7.4, -15, 14.8, 19, "#a56b3a", radius=1.2),
            rectangle(-6, -13, 12, 16, paper, role="detail"),
            *rules,
            rectangle(-3.2, -16.6, 6.4, 3, STEEL, radius=1),
        )
    )


def flask(liquid: str = "#49c98a") -> Drawing:
    glass = outline("M-2.2 -14H2.2V-7L8 4Q8.8 6.6 6 6.6H-6Q-8.8 6.6 -8 4L-2.2 -7Z", "#dff3fb", opacity=0.85)
    fluid = outline("M-12 -1Q-4 -3 0 -1.4Q5 .2 12 -1.6V9H-12Z", liquid, role="detail")
    bubbles = tuple(
        circle(x, y, r, lighten(liquid, 0.5), role="detail")
        for x, y, r in ((-3, 2.6, 1.1), (1.6, 1, 0.9), (3.4, 4, 1.2), (0, -5, 0.8), (1.6, -17, 1.2), (-1, -20, 0.8))
    )
    return Drawing(
        (
            glass,
            *clipped([fluid], glass),
            *bubbles,
            rectangle(-3.2, -15.4, 6.4, 2, "#b9dbe8", radius=1),
            line([(-4.4, 2), (-2.4, -3)], "#ffffff", 0.9, opacity=0.8),
        )
    ).placed(y=-3)


def axe() -> Drawing:
    head = outline("M-1 -22C4 -22 7 -24.6 10 -25.6C12 -21 12 -16 10 -12.4C7 -13.6 4 -15.6 -1 -15.6Z", "#d23a33")
    return Drawing(
        (
            limb([(0, 12), (0, -23)], 2.8, 2.4, "#d8a65c"),
            head,
            outline("M10 -25.6C12 -21 12 -16 10 -12.4L8.2 -13.2C9.8 -17 9.8 -21 8.2 -24.9Z", STEEL, role="detail"),
            polygon([(-1, -21.6), (-6, -20.4), (-6, -18.4), (-1, -16)], "#b02f2a"),
        )
    )


def pitchfork() -> Drawing:
    tines = tuple(line([(x, -24), (x, -37)], "#7f8894", 1.4) for x in (-5, -1.7, 1.7, 5))
    return Drawing(
        (
            limb([(0, 36), (0, -24)], 2.4, 2.2, WOOD),
            *tines,
            curve([(-5, -24.6), (-3, -22), (3, -22), (5, -24.6)], "#7f8894", 1.6),
        )
    )


def fishing_rod() -> Drawing:
    tip = (30.0, -46.0)
    bend = [(-4.0, 12.0), (4.0, -12.0), (14.0, -32.0), tip]
    hook = curve([(38, -4), (38, -1), (36, 0), (35, -2)], "#76808f", 0.9)
    return Drawing(
        (
            curve([tip, (36, -34), (38, -4)], "#93a1b0", 0.6),
            limb(bend, 2.6, 0.8, "#7a4c2a"),
            limb(bend[:2], 3.4, 2.8, "#d9a35b"),
            circle(4.6, -5.4, 2.8, "#59616e"),
            circle(4.6, -5.4, 1.2, STEEL, role="detail"),
            hook,
            circle(38, -8, 1.9, "#e0443e"),
            outline("M36.1 -8Q38 -10.6 39.9 -8Z", "#ffffff", role="detail"),
        )
    )


def brush(paint: str) -> Drawing:
    return Drawing(
        (
            limb([(0, 7), (0, -12)], 1.2, 2.2, "#c0803f"),
            rectangle(-1.6, -15, 3.2, 4, STEEL),
            outline("M-1.7 -15C-2.6 -18 -1 -20 .4 -22C1.4 -20 2.6 -18 1.7 -15Z", paint),
        )
    )


def palette() -> Drawing:
    body = blob([(-11, -2), (-8, -9), (1, -11), (9, -8), (11, -1), (6, 3), (2, 3.4), (0, 6), (-6, 5)], "#d9a566")
    paints = tuple(
        circle(x, y, 1.9, c, role="detail")
        for x, y, c in (
            (-7, -3.6, "#e0443e"),
            (-3.6, -7.2, "#f3bd3a"),
            (1.6, -7.8, "#4caf6a"),
            (6, -5.4, "#3f7fd0"),
            (7.4, -0.8, "#8d55c0"),
        )
    )
    return Drawing((body, *paints, circle(-4.6, 1.6, 1.3, "#8c6234", role="detail")))


def guitar(color: str) -> Drawing:
    """Return a guitar lying across the belly: body at (0, 0), neck to the upper right."""
    body = blob(
        [(-13, 0), (-10, 7.6), (-3, 8), (1.4, 5.4), (7, 6.4), (10, 0), (7, -6.4), (1.4, -5.4), (-3, -8), (-10, -7.6)],
        color,
    )
    shade = blob(
        [(-16, 2), (-10, 10), (0, 8), (10, 9), (12, 3), (4, 5), (-4, 6), (-11, 5)], darken(color, 0.2), role="shadow"
    )
    strings = tuple(line([(-7.6, y * 1.4), (33, y)], "#f4e6c8", 0.35) for y in (-0.8, 0, 0.8))
    pegs = tuple(circle(x, y, 0.9, GOLD, role="detail") for x in (32.6, 35.4) for y in (-2.6, 2.6))
    shapes: tuple[Shape, ...] = (
        rectangle(6, -1.7, 26, 3.4, "#5b3a25"),
        rectangle(31, -2.6, 6.4, 5.2, "#432a1b", radius=1),
        *pegs,
        body,
        *clipped([shade], body),
        circle(0.6, 0, 3.3, "#3d2618", role="detail"),
        rectangle(-9, -3, 2, 6, "#432a1b", role="detail"),
        *strings,
    )
    return Drawing(shapes).placed(rotate=-22)


def sword(hilt: str = GOLD) -> Drawing:
    return Drawing(
        (
            polygon([(-2, -4), (-1.8, -36), (0, -40), (1.8, -36), (2, -4)], STEEL),
            polygon([(0, -4), (0, -40), (1.8, -36), (2, -4)], darken(STEEL, 0.2), role="shadow"),
            rectangle(-6.4, -5.6, 12.8, 2.8, hilt, radius=1.2),
            rectangle(-1.3, -4, 2.6, 8, "#5c3a24"),
            circle(0, 5, 2.0, hilt),
        )
    )


def cutlass() -> Drawing:
    return Drawing(
        (
            outline("M-1.6 -4C-1 -16 2 -26 9 -33C8.6 -24 6 -12 2.4 -4Z", STEEL),
            outline("M9 -33C8.6 -24 6 -12 2.4 -4L1 -4C3.4 -14 6 -24 9 -33Z", darken(STEEL, 0.2), role="shadow"),
            outline("M-5.6 -4.4H6C6.6 0 5 4 1 5.4L.4 3.4C3 2.4 3.6 -.4 3 -2.4H-5.6Z", GOLD),
            rectangle(-1.3, -4, 2.6, 8.6, "#5c3a24", radius=1),
        )
    )


def shield(color: str, mark: str) -> Drawing:
    body = outline("M-12 -14Q0 -18 12 -14V-2C12 8 6 14 0 17C-6 14 -12 8 -12 -2Z", color)
    cross = [rectangle(-2, -20, 4, 40, mark, role="detail"), rectangle(-14, -7, 28, 4, mark, role="detail")]
    shade = outline("M3 -20L4 20H14V-20Z", darken(color, 0.22), role="shadow", opacity=0.6)
    return Drawing(
        (body, *clipped([*cross, shade], body), Shape(body.path, stroke="#cfd6de", stroke_width=1.6, role="line"))
    )


def scepter(gem: str = "#d8334a") -> Drawing:
    return Drawing(
        (
            limb([(0, 20), (0, -15)], 2.4, 2.2, GOLD),
            circle(0, -17.6, 3.6, radial(lighten(gem, 0.35), gem)),
            outline("M-4 -15H4L2 -12H-2Z", GOLD),
            rectangle(-0.7, -25, 1.4, 5, GOLD),
            rectangle(-2.2, -23.6, 4.4, 1.4, GOLD),
            circle(0, 20.6, 1.8, GOLD),
        )
    )


def hammer() -> Drawing:
    return Drawing(
        (
            limb([(0, 7), (0, -13)], 2.4, 2.2, WOOD),
            outline("M-6 -18H3C6 -18 8 -16.6 9 -14C6.6 -15 5 -14 4 -13H-6Z", "#5f6774"),
            rectangle(-8, -18.6, 3, 6.2, "#4a515c", radius=0.8),
            line([(-4, -16.8), (3, -16.8)], "#aab3bf", 0.8, role="light"),
        )
    )


def book(color: str) -> Drawing:
    return Drawing(
        (
            rectangle(-6.6, -12, 13.2, 17, darken(color, 0.25), radius=1),
            rectangle(-5.6, -11.4, 12.6, 16, "#fbf6e6"),
            rectangle(-6.6, -12.6, 12.4, 17, color, radius=1),
            rectangle(-6.6, -12.6, 2.4, 17, darken(color, 0.18), role="shadow"),
            rectangle(-2.4, -8.4, 6, 2, lighten(color, 0.55), role="detail"),
        )
    )


def letter() -> Drawing:
    return Drawing(
        (
            rectangle(-7.6, -8.4, 15.2, 10.4, "#fffaf0", radius=0.8),
            line([(-7, -7.8), (0, -2), (7, -7.8)], "#c9b99c", 0.8),
            circle(0, -2.4, 1.6, "#d0433d", role="detail"),
        )
    )


def briefcase(color: str = "#7a4a2b") -> Drawing:
    handle = Shape(
        rectangle(-3.4, -0.6, 6.8, 4, None, radius=1.6).path, stroke=darken(color, 0.3), stroke_width=1.5, role="line"
    )
    return Drawing(
        (
            handle,
            rectangle(-11, 2, 22, 15, color, radius=2),
            rectangle(-11, 2, 22, 6, lighten(color, 0.1), radius=2, role="detail"),
            rectangle(-11, 7.4, 22, 1, darken(color, 0.3), role="detail"),
            rectangle(-1.6, 6.4, 3.2, 3.2, GOLD, radius=0.6, role="detail"),
        )
    )


def ski_pole(color: str) -> Drawing:
    return Drawing(
        (
            line([(0, -4), (0, 33)], "#8d97a5", 1.2),
            limb([(0, -5), (0, 3)], 2.6, 2.2, color),
            ellipse(0, 30, 3.2, 1.2, color),
        )
    )


def ball(x: float, y: float, radius: float) -> tuple[Shape, ...]:
    """Return a football."""
    body = circle(x, y, radius, "#fdfdfb")
    r = radius
    spots = [
        circle(x + dx * r, y + dy * r, r * 0.3, "#2b2d38", role="detail")
        for dx, dy in ((0, 0), (0.85, -0.4), (-0.85, -0.4), (0.5, 0.85), (-0.5, 0.85), (0, -1))
    ]
    shade = ellipse(x + r * 0.7, y + r * 0.7, r, r, "#9aa0b4", role="shadow", opacity=0.35)
    return (body, *clipped([*spots, shade], body))


def staff(gem: str) -> Drawing:
    return Drawing(
        (
            limb([(0, 36), (1, 0), (-0.6, -24)], 2.6, 3.0, "#7b5230"),
            curve([(-0.6, -23), (-5, -28), (-3.4, -34), (1, -36)], "#7b5230", 2.0, role="form"),
            curve([(-0.6, -23), (4.4, -27), (4.6, -31)], "#7b5230", 1.8, role="form"),
            circle(0.2, -29.6, 7, gem, role="glow", opacity=0.3),
            circle(0.2, -29.6, 3.6, radial(lighten(gem, 0.6), gem)),
            circle(-0.8, -30.8, 0.9, "#ffffff", role="light"),
        )
    )


def magic_wand(tip: str = "#ffe27a") -> Drawing:
    sparkles = tuple(
        star(x, y, r, r * 0.3, tip, points=4, role="detail")
        for x, y, r in ((7, -22, 2.2), (-6, -19, 1.6), (4, -28, 1.4))
    )
    return Drawing(
        (
            limb([(0, 5), (0, -14)], 1.8, 1.3, "#5a4632"),
            circle(0, -17, 8, tip, role="glow", opacity=0.3),
            star(0, -17, 5.2, 2.3, tip),
            *sparkles,
        )
    )


def broom() -> Drawing:
    straw = outline("M-2.4 14C-6.6 20 -8 30 -7 37L-3 34.6L0 37.6L3 34.6L7 37C8 30 6.6 20 2.4 14Z", "#dca64a")
    lines = tuple(line([(x * 0.4, 18), (x, 33)], "#b37d2e", 0.6) for x in (-4.4, -1.6, 1.6, 4.4))
    return Drawing(
        (limb([(0, -34), (0, 16)], 2.2, 2.4, WOOD), straw, *lines, rectangle(-3, 13.4, 6, 2.6, "#8c3a3a", radius=1))
    )


def trident(color: str = GOLD) -> Drawing:
    prongs = outline(
        "M-7.4 -36L-5.6 -29C-5.4 -25 -3 -24 -1.2 -24V-33L0 -39L1.2 -33V-24C3 -24 5.4 -25 5.6 -29"
        "L7.4 -36L9 -29C9 -23 5 -20.6 1.2 -20.4H-1.2C-5 -20.6 -9 -23 -9 -29Z",
        color,
    )
    return Drawing((limb([(0, 34), (0, -22)], 2.2, 2.2, darken(color, 0.1)), prongs))
