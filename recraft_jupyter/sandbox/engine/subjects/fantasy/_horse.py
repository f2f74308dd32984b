"""A horse of legend, facing right: body, legs, head, mane and tail."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, outline
from ...path import Point, tube_path
from ...scene import Options

__all__ = ["ANCHORS", "POSES", "horse"]

POSES = ("standing", "galloping")
ANCHORS: Mapping[str, Point] = MappingProxyType(
    {"seat": (-4.0, -60.0), "head_top": (34.0, -99.0), "top": (34.0, -99.0), "mouth": (55.0, -73.0)}
)
# Far and near legs of each pose, from the body down: fore far, hind far, fore near, hind near.
LEGS: Mapping[str, tuple[tuple[Point, ...], ...]] = MappingProxyType(
    {
        "standing": (
            ((22, -42), (27, -24), (25, -13), (26, -5)),
            ((-20, -44), (-21, -28), (-26, -16), (-23, -5)),
            ((15, -42), (15, -24), (14, -13), (15, -5)),
            ((-26, -44), (-27, -28), (-33, -16), (-30, -5)),
        ),
        "galloping": (
            ((22, -44), (40, -38), (46, -27), (42, -17)),
            ((-22, -42), (-34, -30), (-46, -26), (-54, -18)),
            ((16, -42), (33, -30), (30, -18), (21, -14)),
            ((-26, -42), (-28, -26), (-41, -16), (-46, -6)),
        ),
    }
)


def horse(options: Options, mane: tuple[str, ...]) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
    """Return (all behind the back, head and all before it), so that wings fit between.

    Args:
        options: Colors, pose, gaze and mood.
        mane: Colors of the strands of mane and tail.
    """
    color = options.color
    legs = LEGS[options.pose if options.pose in LEGS else "standing"]
    far = [shape for points in legs[:2] for shape in _leg(points, darken(color, 0.14), options.accent)]
    near = [shape for points in legs[2:] for shape in _leg(points, color, options.accent)]
    return (*_tail(mane), *far, *near, *_body(color)), (*_head(options, mane),)


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(
        "M-36 -50C-38 -62 -28 -68 -16 -65C-6 -62 4 -62 10 -65C16 -74 20 -86 26 -93C34 -96 40 -90 40 -84"
        "C38 -76 34 -66 32 -58C31 -48 28 -40 20 -36"
        "C10 -33 -6 -33 -14 -36C-22 -34 -34 -38 -36 -50Z",
        color,
    )
    dark = darken(color, 0.14)
    shade = outline("M-38 -46C-20 -38 10 -38 34 -56V-28H-38Z", dark, role="shadow", opacity=0.8)
    haunch = curve([(-24, -60), (-17, -52), (-19, -42)], dark, 1.2, opacity=0.8)
    shoulder = curve([(14, -60), (10, -50), (13, -42)], dark, 1.2, opacity=0.8)
    return (
        body,
        *clipped([shade], body),
        haunch,
        shoulder,
        ellipse(-24, -61, 7, 3, lighten(color, 0.5), rotation=-12, role="light", opacity=0.8),
    )


def _leg(points: tuple[Point, ...], color: str, hoof: str) -> list[Shape]:
    (x1, y1), (x2, y2) = points[-2], points[-1]
    bones = Shape(tube_path(points, (13.0, 8.0, 5.4, 5.6)), color)
    tall = 5.4
    standing = abs(x2 - x1) < 5 and y2 > y1
    boot = outline(f"M-3.2 -1.6H3.2L4.6 {tall - 0.4}H-4Z", hoof)
    turn = 0.0 if standing else 38.0 if x2 < x1 else -14.0
    return [bones, *Drawing((boot,)).placed(x=x2, y=y2, rotate=turn).shapes]


def _tail(colors: tuple[str, ...]) -> list[Shape]:
    shapes = []
    for index, color in enumerate(colors):
        k = index * 3.0
        shapes.append(
            limb(
                [
                    (-33, -58 + k * 0.3),
                    (-47 + k * 0.6, -58 + k),
                    (-53 + k, -38 + k * 0.4),
                    (-48 + k, -20),
                    (-57 + k * 1.6, -9 - k * 0.4),
                ],
                7.5,
                3,
                color,
            )
        )
    return shapes


def _head(options: Options, mane: tuple[str, ...]) -> tuple[Shape, ...]:
    color, dark = options.color, darken(options.color, 0.14)
    ears = (
        outline("M28 -94C27 -100 29 -105 32 -107C34 -103 34 -98 33 -94Z", dark),
        outline("M31 -93C31 -99 34 -104 37 -105C38 -101 38 -97 36 -92Z", color),
        outline("M33 -94C33 -98 34.6 -101 36 -102C36.4 -99 36 -96 35 -93Z", "#f3b3c2", role="detail"),
    )
    face = outline(
        "M24 -86C24 -94 32 -98 38 -95C44 -91 49 -84 55 -79C60 -75 60 -69 55 -67C50 -65 44 -67 40 -71"
        "C34 -71 24 -74 24 -86Z",
        color,
    )
    cheek = outline("M24 -82C32 -74 44 -72 60 -70V-62H22Z", dark, role="shadow", opacity=0.6)
    muzzle = ellipse(54.6, -72, 5.6, 5.4, "#f6c9c9", role="detail", opacity=0.7)
    nostril = ellipse(55.6, -75, 1.1, 1.6, darken(color, 0.45), rotation=20, role="detail")
    bend = {"happy": 1.8, "sad": -1.6, "angry": -0.8}.get(options.mood, 0.8)
    smile = curve([(57, -69.4), (53, -69 + bend * 0.5), (49, -70.6 - bend * 0.4)], darken(color, 0.5), 1.0)
    gaze_x, gaze_y = options.gaze[0] * 0.9, options.gaze[1] * 0.8
    eye = (
        ellipse(40, -84, 2.9, 3.6, "#2b2033", role="detail"),
        ellipse(40.4 + gaze_x, -82.8 + gaze_y, 1.7, 1.7, "#5b4a8a", role="detail"),
        ellipse(39.2 + gaze_x, -85.4 + gaze_y, 1.1, 1.2, "#ffffff", role="light"),
        curve([(36.6, -86), (39.6, -88.2), (43, -86.4)], "#2b2033", 0.9),
    )
    blush = ellipse(42, -77, 3, 1.8, "#ff9fae", role="detail", opacity=0.5)
    strands = _mane(mane)
    forelock = limb([(33, -98), (40, -97), (41, -90)], 6, 2.4, mane[0])
    return (
        *ears[:1],
        *strands,
        *ears[1:],
        face,
        *clipped([cheek, muzzle], face),
        nostril,
        smile,
        *eye,
        blush,
        forelock,
    )


def _mane(mane: tuple[str, ...]) -> list[Shape]:
    strands: list[Shape] = []
    for index, paint in enumerate(mane):
        k = index * 4.4
        strands.append(
            limb(
                [
                    (30 - k * 0.5, -97 + k),
                    (17 - k * 0.4, -92 + k * 1.4),
                    (14 - k * 0.5, -78 + k * 1.2),
                    (4 - k * 0.3, -70 + k),
                ],
                8,
                3,
                paint,
            )
        )
    return strands
