"""Arms, hands, legs, shoes, torso and skirt of a human figure."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...color import darken, lighten, luminance
from ...drawing import Drawing, Role, Shape, blob, circle, clipped, curve, limb, outline, polygon
from ...path import Point, tube_path
from ._face import skin_shade
from ._skeleton import ANKLE_HEIGHT, Build, Limb, reach

__all__ = ["Sleeve", "Trouser", "arm", "foot", "grip", "hand", "leg", "neck", "skirt", "torso", "torso_path", "trunk"]


@dataclass(frozen=True, kw_only=True)
class Sleeve:
    """What covers an arm: ``length`` 1 is long, 0.5 ends above the elbow, 0 leaves it bare."""

    color: str
    length: float = 1.0
    cuff: str | None = None
    glove: str | None = None
    width: float = 1.0


@dataclass(frozen=True, kw_only=True)
class Trouser:
    """What covers a leg: trousers of a ``length`` (0.5 is shorts, 0 none) and boots up to ``boot`` of the shin.

    ``stripe`` is the color of a ring around the shin.
    """

    color: str
    length: float = 1.0
    shoe: str = "#3a3240"
    boot: float = 0.0
    width: float = 1.0
    stripe: str | None = None


def arm(bones: Limb, skin: str, sleeve: Sleeve, *, girth: float = 1.0) -> tuple[Shape, ...]:
    """Return an arm without its hand."""
    under = sleeve.glove if sleeve.glove is not None and sleeve.length >= 1 else skin
    shapes = [Shape(tube_path(_bend(bones), (5.6 * girth, 4.8 * girth, 3.7 * girth)), under)]
    if sleeve.length <= 0:
        return tuple(shapes)
    wide = girth * sleeve.width
    ends, widths = _bend(bones), (7.6 * wide, 6.4 * wide, 5.4 * wide)
    if sleeve.length < 1:
        middle = _between(bones.root, bones.joint, min(1.0, sleeve.length * 2))
        ends, widths = (bones.root, _between(bones.root, middle, 0.5), middle), (7.6 * wide, 7.5 * wide, 7.3 * wide)
    tube = Shape(tube_path(ends, widths), sleeve.color)
    shapes.append(tube)
    shapes += clipped([_under(ends, widths[1], darken(sleeve.color, 0.12))], tube)
    if sleeve.cuff is not None:
        start, end = _between(ends[-2], ends[-1], 0.82), _between(ends[-2], ends[-1], 1.04)
        shapes.append(_band(start, end, widths[-1] * 1.14, widths[-1] * 1.14, sleeve.cuff, role="detail"))
    return tuple(shapes)


def grip(bones: Limb, girth: float = 1.0) -> Point:
    """Return where a held thing goes: the middle of the closed hand."""
    return reach(bones.end, bones.direction, 3.0 * girth)


def hand(bones: Limb, skin: str, kind: str, *, side: int = 1, girth: float = 1.0) -> tuple[Shape, ...]:
    """Return a hand at the end of an arm.

    Args:
        bones: The arm.
        skin: Color of skin or glove.
        kind: "relaxed", "open" (fingers spread) or "fist" (around a held thing).
        side: 1 has the thumb on the right of a hand that hangs down, -1 on the left.
        girth: Size.
    """
    dark = skin_shade(skin, 0.3)
    shapes = {"relaxed": _relaxed_hand, "open": _open_hand, "fist": _fist}[kind](skin, dark)
    drawing = Drawing(shapes).placed(flip=side < 0)
    placed = drawing.placed(x=bones.end[0], y=bones.end[1], scale=girth, rotate=-bones.direction)
    return placed.shapes


def leg(bones: Limb, skin: str, trouser: Trouser, *, girth: float = 1.0) -> tuple[Shape, ...]:
    """Return a leg without its foot."""
    points = (bones.root, bones.joint, _between(bones.joint, bones.end, 0.9))
    shapes = [Shape(tube_path(points, (9.0 * girth, 6.9 * girth, 4.6 * girth)), skin)]
    if trouser.length > 0:
        wide = girth * trouser.width
        ends, widths = points, (9.8 * girth, 8.4 * wide, 6.6 * wide)
        if trouser.length < 1:
            end = _between(bones.root, bones.joint, min(1.0, trouser.length * 2))
            ends, widths = (bones.root, _between(bones.root, end, 0.5), end), (9.8 * girth, 9.8 * wide, 9.8 * wide)
        tube = Shape(tube_path(ends, widths), trouser.color)
        shapes += [tube, *clipped([_under(ends, widths[1], darken(trouser.color, 0.13))], tube)]
        if trouser.stripe is not None:
            start, end = _between(bones.joint, bones.end, 0.3), _between(bones.joint, bones.end, 0.44)
            shapes.append(_band(start, end, 8.6 * wide, 8.4 * wide, trouser.stripe, role="detail"))
    if trouser.boot > 0:
        top = _between(bones.joint, bones.end, 1 - trouser.boot)
        rim = _between(top, bones.end, 0.16)
        shapes.append(_band(top, _between(bones.joint, bones.end, 1.05), 9.0 * girth, 7.4 * girth, trouser.shoe))
        shapes.append(_band(top, rim, 9.6 * girth, 9.4 * girth, lighten(trouser.shoe, 0.14), role="detail"))
    return tuple(shapes)


def foot(bones: Limb, color: str, *, side: int, long: bool, girth: float = 1.0) -> tuple[Shape, ...]:
    """Return a shoe at the end of a leg, its toe to the right if ``side`` is 1; ``long`` if seen from the side."""
    toe = 9.4 if long else 6.6
    body = outline(
        f"M-3.7 -1.9C-4 1 -4.2 2.6 -4 {ANKLE_HEIGHT}H{toe}"
        f"C{toe + 0.6} 2.4 {toe - 1.2} 1.2 {toe - 3.6} .8C3.6 .2 3.4 -.8 3.3 -1.9Q0 -.7 -3.7 -1.9Z",
        color,
    )
    dark = darken(color, 0.35) if luminance(color) > 0.3 else lighten(color, 0.3)
    sole = outline(
        f"M-4.2 3.1H{toe + 0.2}Q{toe + 0.6} 4 {toe} {ANKLE_HEIGHT}H-4Q-4.4 3.8 -4.2 3.1Z", dark, role="detail"
    )
    shine = curve([(2.6, 1.0), (toe - 3.4, 1.5)], lighten(color, 0.3), 0.8, role="light", opacity=0.6)
    lifted = -30 > bones.direction * side > -75
    drawing = Drawing((body, sole, shine)).placed(flip=side < 0)
    turn = -bones.direction * 0.62 if lifted else 0.0
    return drawing.placed(x=bones.end[0], y=bones.end[1], scale=girth, rotate=turn).shapes


def torso_path(build: Build, *, turn: float = 0.0) -> str:
    """Return the outline of a torso around the base of the neck at (0, 0)."""
    narrow = 1 - 0.24 * turn
    s, w, h, t = build.shoulders * narrow, build.waist * narrow, build.hips * narrow, build.torso
    return (
        f"M-3.4 -.9C-4.6 .8 {-s + 4} 1 {-s + 1.6} 2.6C{-s + 0.2} 3.6 {-s - 0.2} 6 {-s + 1.2} 9.6"
        f"C{-w - 0.8} {t * 0.5} {-w} {t * 0.56} {-w} {t * 0.68}C{-w} {t * 0.8} {-h} {t * 0.86} {-h - 0.5} {t + 1.5}"
        f"L{h + 0.5} {t + 1.5}C{h} {t * 0.86} {w} {t * 0.8} {w} {t * 0.68}"
        f"C{w} {t * 0.56} {w + 0.8} {t * 0.5} {s - 1.2} 9.6"
        f"C{s + 0.2} 6 {s - 0.2} 3.6 {s - 1.6} 2.6C{s - 4} 1 4.6 .8 3.4 -.9Z"
    )


def torso(
    build: Build, color: str, details: tuple[Shape, ...], *, turn: float = 0.0, gown: bool = False
) -> tuple[Shape, ...]:
    """Return the clothed torso around the base of the neck.

    Args:
        build: Proportions.
        color: Color of the cloth.
        details: Shapes on it, cut to it.
        turn: 0 faces the viewer, 1 faces right.
        gown: True if a skirt of the same cloth goes on below, so that shade must end at the waist.
    """
    mask = outline(torso_path(build, turn=turn), color)
    s, t = build.shoulders, build.torso
    end = t * 0.69 if gown else t + 4
    shade = outline(
        f"M{s * 0.42} -2C{s * 0.62} {t * 0.3} {s * 0.5} {t * 0.7} {s * 0.3} {end}L{s + 4} {end}L{s + 4} -2Z",
        darken(color, 0.14),
        role="shadow",
    )
    return (mask, *clipped((shade, *details), mask))


def trunk(build: Build, color: str, *, turn: float = 0.0) -> tuple[Shape, ...]:
    """Return the seat of the trousers, below the torso."""
    h, t = build.hips * (1 - 0.24 * turn), build.torso
    body = f"M{-h} {t - 5}H{h}C{h} {t} {h} {t + 2} {h - 0.3} {t + 5}L0 {t + 4.6}L{-h + 0.3} {t + 5}"
    return (outline(f"{body}C{-h} {t + 2} {-h} {t} {-h} {t - 5}Z", color),)


def skirt(
    build: Build, color: str, *, length: float, flare: float, turn: float = 0.0, trim: str | None = None
) -> tuple[Shape, ...]:
    """Return a skirt from the waist of a standing figure down; ``length`` and ``flare`` in drawing units."""
    narrow = 1 - 0.24 * turn
    w, h, top = build.waist * narrow, build.hips * narrow, build.torso * 0.66
    hem, wide = build.torso + length, h + flare
    sway = turn * 1.5
    mask = outline(
        f"M{-w} {top}C{-w - 0.6} {top + 4} {-h - 1} {top + 7} {-h - 0.8 - flare * 0.2} {build.torso + 1}"
        f"C{-wide * 0.8} {(build.torso + hem) / 2} {-wide + sway * 0.5} {hem - 5} {-wide - sway} {hem - 0.8}"
        f"Q{sway} {hem + 2.6} {wide - sway} {hem - 0.8}"
        f"C{wide - sway} {hem - 5} {wide * 0.8} {(build.torso + hem) / 2} {h + 0.8 + flare * 0.2} {build.torso + 1}"
        f"C{h + 1} {top + 7} {w + 0.6} {top + 4} {w} {top}Z",
        color,
    )
    dark = darken(color, 0.15)
    folds = [
        outline(f"M{x * w} {top + 5}L{x * wide * 1.1 + 2.2} {hem + 3}H{x * wide * 1.1 - 2.2}Z", dark, role="shadow")
        for x in (-0.55, 0.1, 0.7)
    ]
    edge = []
    if trim is not None:
        edge = [curve([(-wide - 2, hem - 2.2), (0, hem + 0.4), (wide + 2, hem - 2.2)], trim, 2.4, role="detail")]
    return (mask, *clipped([*folds, *edge], mask))


def neck(start: Point, head: Point, skin: str, *, girth: float = 1.0) -> tuple[Shape, ...]:
    """Return the neck with the shadow of the chin."""
    top = _between(start, head, 0.7)
    tube = limb([(start[0], start[1] + 2.5), top], 7.2 * girth, 6.4 * girth, skin)
    shade = limb([(start[0], start[1] - 0.6), top], 7.6 * girth, 7.6 * girth, skin_shade(skin, 0.3), role="shadow")
    return (tube, *clipped([shade], tube))


def _relaxed_hand(skin: str, dark: str) -> tuple[Shape, ...]:
    return (
        limb([(-1.2, 0.8), (-2.9, 2.8), (-2.7, 5.0)], 2.0, 1.5, skin),
        blob(
            [(-1.9, -0.8), (-2.3, 2.2), (-1.9, 4.8), (-1.0, 6.9), (0.7, 7.1), (1.9, 5.4), (2.3, 2.6), (1.9, -0.8)], skin
        ),
        curve([(0.0, 4.4), (-0.1, 6.6)], dark, 0.45),
        curve([(1.1, 4.2), (1.0, 6.2)], dark, 0.45),
    )


def _open_hand(skin: str, dark: str) -> tuple[Shape, ...]:
    tips = ((-2.9, 7.4), (-1.0, 8.7), (1.0, 8.6), (2.8, 7.2))
    fingers = [limb([(x * 0.5, 2.8), (x, y)], 1.75, 1.45, skin) for x, y in tips]
    thumb = limb([(-1.0, 1.4), (-3.2, 2.6), (-4.5, 4.3)], 1.9, 1.4, skin)
    palm = blob([(-1.8, -0.8), (-2.4, 2.0), (-2.0, 4.4), (0, 5.1), (2.0, 4.4), (2.3, 2.0), (1.8, -0.8)], skin)
    return (thumb, *fingers, palm, curve([(-1.2, 2.8), (0.1, 3.3), (1.4, 2.8)], dark, 0.45))


def _fist(skin: str, dark: str) -> tuple[Shape, ...]:
    knuckles = [circle(x, 4.7, 1.25, skin) for x in (-1.9, -0.1, 1.6)]
    palm = blob([(-1.9, -0.8), (-2.8, 1.6), (-2.7, 4.4), (0, 5.3), (2.6, 4.4), (2.8, 1.6), (1.9, -0.8)], skin)
    lines = [curve([(x, 3.6), (x, 5.3)], dark, 0.45) for x in (-1.0, 0.8)]
    return (
        *knuckles,
        palm,
        *lines,
        limb([(-2.4, 1.4), (-0.6, 2.6), (1.0, 2.4)], 1.7, 1.4, skin, role="detail"),
        curve([(-1.6, 3.0), (-0.2, 3.5), (1.2, 3.2)], dark, 0.45),
    )


def _bend(bones: Limb) -> tuple[Point, Point, Point]:
    return bones.root, bones.joint, bones.end


def _between(start: Point, end: Point, amount: float) -> Point:
    return start[0] + (end[0] - start[0]) * amount, start[1] + (end[1] - start[1]) * amount


def _under(points: tuple[Point, ...], width: float, color: str) -> Shape:
    """The shaded right side of a tube."""
    return Shape(
        tube_path([(x + width * 0.5, y + width * 0.12) for x, y in points], (width * 0.62,)), color, role="shadow"
    )


def _band(start: Point, end: Point, wide: float, narrow: float, color: str, *, role: Role = "form") -> Shape:
    """A straight piece around a limb, with flat ends."""
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    x, y = -(end[1] - start[1]) / length / 2, (end[0] - start[0]) / length / 2
    corners = [
        (start[0] + x * wide, start[1] + y * wide),
        (end[0] + x * narrow, end[1] + y * narrow),
        (end[0] - x * narrow, end[1] - y * narrow),
        (start[0] - x * wide, start[1] - y * wide),
    ]
    return polygon(corners, color, role=role)
