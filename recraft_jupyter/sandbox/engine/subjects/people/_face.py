"""Heads and faces: drawn around (0, 0), ten units from the middle to an ear."""

from __future__ import annotations

from ...color import darken, mix
from ...drawing import Shape, circle, clipped, curve, ellipse, limb, line, outline
from ...path import parse_path
from ...scene import Options

__all__ = ["EYES", "HEAD", "SKINS", "beard", "face", "glasses", "head", "moustache", "skin_shade"]

SKINS = ("#f8d5b8", "#f3c29f", "#e8ab82", "#d6946a", "#b97850", "#94583a", "#6f4230", "#f6cbb0")
EYES = ("#4a2f22", "#5b3a22", "#3f6b4f", "#3d6ea5", "#2e2a2a")
HEAD = (
    "M0 -11.6C6.4 -11.6 10.2 -7.2 10.1 -1C10 4 8.9 7.4 6.2 9.9C4.2 11.7 2 12.4 0 12.4C-2 12.4 -4.2 11.7 -6.2 9.9"
    "C-8.9 7.4 -10 4 -10.1 -1C-10.2 -7.2 -6.4 -11.6 0 -11.6Z"
)
# Ends and middle of a brow, seen from the nose outwards: (x, y) by mood.
BROWS = {
    "happy": ((1.8, -4.9), (3.4, -5.8), (5.2, -5.7), (6.8, -4.4)),
    "calm": ((1.9, -4.5), (3.5, -5.0), (5.2, -4.9), (6.8, -4.1)),
    "sad": ((1.8, -5.8), (3.5, -5.5), (5.2, -4.6), (6.7, -3.4)),
    "angry": ((1.6, -2.9), (3.3, -3.9), (5.2, -4.8), (6.9, -5.0)),
}


def skin_shade(skin: str, amount: float = 0.2) -> str:
    """Return the warm shadow tone of a skin color."""
    return mix(skin, "#5e1f22", amount)


def head(skin: str, *, turn: float = 0.0) -> tuple[Shape, ...]:
    """Return ears and head without features."""
    shade = skin_shade(skin, 0.2)
    ears: list[Shape] = []
    for side in (-1, 1):
        if side * turn > 0.5:
            continue
        x = side * 9.9 + turn * 2.2
        ears += [ellipse(x, 1.4, 2.2, 3.0, skin), ellipse(x, 1.6, 1.1, 1.8, shade, role="shadow")]
    mask = outline(HEAD, skin)
    side_shade = outline("M6.8 -12C9.6 -6 9.4 4 2.6 13L12 13L12 -12Z", shade, role="shadow", opacity=0.55)
    return (*ears, mask, *clipped([side_shade], mask))


def face(
    skin: str, brow: str, eye: str, options: Options, *, turn: float = 0.0, lashes: bool = False, old: bool = False
) -> tuple[Shape, ...]:
    """Return eyes, brows, nose, mouth and cheeks; gaze and mood come from the options.

    Args:
        skin: Color of the skin.
        brow: Color of the brows.
        eye: Color of the irises.
        options: Says gaze and mood.
        turn: 0 faces the viewer, 1 looks to the right.
        lashes: True for long lashes and red lips.
        old: True for wrinkles.
    """
    shift = turn * 2.8
    deep = skin_shade(skin, 0.42)
    shapes: list[Shape] = []
    for side in (-1, 1):
        x = side * 4.1 + shift - side * turn * 0.4
        blush = mix(skin, "#f0563f", 0.36)
        shapes.append(ellipse(x + side * 2.3, 5.2, 2.1, 1.4, blush, role="detail", opacity=0.55))
        shapes += _eye(x, side, eye, options, lashes=lashes)
        if options.mood not in BROWS:
            continue
        points = [(shift - side * turn * 0.4 + side * px, py) for px, py in BROWS[options.mood]]
        shapes.append(curve(points, brow, 0.9 if lashes else 1.15))
        if old:
            shapes.append(curve([(x + side * 2.4, 4.0), (x, 4.7), (x - side * 2, 4.1)], deep, 0.5, opacity=0.7))
    nose_x = shift * 1.25
    shapes.append(curve([(nose_x + 0.2, 2.3), (nose_x + 1.5, 4.5), (nose_x - 0.7, 4.9)], deep, 0.85))
    return (*shapes, *_mouth(shift, skin, options.mood, lips=lashes))


def beard(color: str, *, length: float = 1.0) -> tuple[Shape, ...]:
    """Return a full beard; ``length`` 1 ends just below the chin, 4 on the chest."""
    bottom = 12 + length * 3.2
    wide = 6.5 - min(length, 4) * 0.5
    body = outline(
        "M-10.1 0.6C-9.4 3.6 -7.6 4.2 -5.2 4.2C-3.4 4.2 -2.6 5.2 0 5.2C2.6 5.2 3.4 4.2 5.2 4.2"
        "C7.6 4.2 9.4 3.6 10.1 0.6"
        f"C11 7 9.6 11 {wide} {bottom - 2.5}C{wide * 0.5} {bottom} {wide * 0.3} {bottom + 0.6} 0 {bottom + 0.8}"
        f"C{-wide * 0.3} {bottom + 0.6} {-wide * 0.5} {bottom} {-wide} {bottom - 2.5}C-9.6 11 -11 7 -10.1 0.6Z",
        color,
    )
    dark = darken(color, 0.18)
    strands = [
        curve([(x * 1.4, 10.0), (x, (10 + bottom) / 2 + 0.5), (x * 0.55, bottom - 1)], dark, 0.6, opacity=0.8)
        for x in (-4.0, 0.0, 4.0)
    ]
    mouth = outline("M-2.7 7.1Q0 8.3 2.7 7.1Q0 10.4 -2.7 7.1Z", "#7c2a2a", role="detail")
    return (body, *strands, mouth)


def moustache(color: str, *, curl: float = 0.0) -> tuple[Shape, ...]:
    """Return a moustache; ``curl`` 1 turns its ends up."""
    up = curl * 3.2
    return (
        outline(
            f"M0 5.4C1.6 4.6 3.6 5.2 5 6.6C5.8 7 6.6 {6.6 - up} 7.2 {6.2 - up}C6.6 8.4 4.8 8.8 2.8 8.2"
            "C1.4 7.9 .6 7.2 0 7"
            f"C-.6 7.2 -1.4 7.9 -2.8 8.2C-4.8 8.8 -6.6 8.4 -7.2 {6.2 - up}C-6.6 {6.6 - up} -5.8 7 -5 6.6"
            "C-3.6 5.2 -1.6 4.6 0 5.4Z",
            color,
        ),
    )


def glasses(color: str = "#2b2b33", *, turn: float = 0.0, lens: str = "#cfe8ff") -> tuple[Shape, ...]:
    """Return round glasses."""
    shift = turn * 2.8
    shapes = [line([(shift - 1.2, 0.6), (shift + 1.2, 0.6)], color, 0.8)]
    for side in (-1, 1):
        x = side * 4.3 + shift
        ring = circle(x, 1.0, 3.3, lens, opacity=0.35, role="detail")
        shapes += [ring, Shape(ring.path, stroke=color, stroke_width=0.8, role="line")]
        shapes.append(line([(x + side * 3.2, 0.6), (side * 9.6 + shift * 0.5, -0.2)], color, 0.7))
    return tuple(shapes)


def _eye(x: float, side: int, color: str, options: Options, *, lashes: bool) -> list[Shape]:
    white = ellipse(x, 0.9, 2.05, 2.4, "#ffffff", role="detail")
    gaze_x, gaze_y = x + options.gaze[0] * 0.95, 1.05 + options.gaze[1] * 1.1
    inside = [
        circle(gaze_x, gaze_y, 1.7, color, role="detail"),
        circle(gaze_x, gaze_y, 0.95, "#161016", role="detail"),
    ]
    lid_color = "#33221f"
    shapes = [white, *clipped(inside, white)]
    shapes.append(circle(gaze_x - 0.6, gaze_y - 0.7, 0.6, "#ffffff", role="light"))
    lid = parse_path(f"M{x - 2.25} .3C{x - 1.7} -2.3 {x + 1.7} -2.3 {x + 2.25} .3")
    shapes.append(Shape(lid, stroke=lid_color, stroke_width=0.9 if lashes else 0.65, role="line"))
    if lashes:
        shapes.append(limb([(x + side * 2.1, -0.1), (x + side * 3.4, -1.3)], 1.0, 0.3, lid_color, role="detail"))
    return shapes


def _mouth(x: float, skin: str, mood: str, *, lips: bool) -> tuple[Shape, ...]:
    color = mix("#b8443f", darken(skin, 0.35), 0.25) if lips else darken(skin, 0.42)
    if mood == "sad":
        return (curve([(x - 2.8, 9.0), (x, 7.6), (x + 2.8, 9.0)], color, 1.0),)
    if mood == "angry":
        return (curve([(x - 2.9, 8.4), (x, 7.6), (x + 2.9, 8.4)], color, 1.15),)
    if mood == "calm":
        return (curve([(x - 2.6, 7.5), (x, 8.3), (x + 2.6, 7.5)], color, 1.05),)
    opening = outline(
        f"M{x - 3.3} 6.8Q{x} 7.7 {x + 3.3} 6.8Q{x + 2.6} 10 {x} 10Q{x - 2.6} 10 {x - 3.3} 6.8Z",
        "#7c2430",
        role="detail",
    )
    inner = [
        outline(f"M{x - 3.4} 6.4H{x + 3.4}L{x + 2.9} 7.9Q{x} 8.7 {x - 2.9} 7.9Z", "#ffffff", role="detail"),
        ellipse(x, 10.4, 1.8, 1.3, "#e8737a", role="detail"),
    ]
    rim = Shape(opening.path, stroke=color, stroke_width=0.6, role="line") if lips else None
    base = (opening, *clipped(inner, opening))
    return (*base, rim) if rim else base
