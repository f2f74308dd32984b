"""A grand piano with its lid open."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, limb, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    piano = _piano(options)
    if options.pose != "played":
        return piano
    # With the stool, it is as wide as a drawing may be.
    return Drawing((*_stool(options.color), *piano.shapes), {**piano.anchors, "player": (-80, -35)}).placed(
        x=13, scale=0.8
    )


def _piano(options: Options) -> Drawing:
    return Drawing(
        (
            *_lid(options.color, options.accent),
            *_legs(options.color),
            *_case(options.color, options.accent),
            *_keys(options.color),
        ),
        anchors={"seat": (-44, -26), "top": (10, -92), "hand": (-44, -42)},
    )


def _stool(color: str) -> tuple[Shape, ...]:
    return (
        *(limb([(-80 + side * 6, -34), (-80 + side * 10, 0)], 3, 2.2, color) for side in (-1, 1)),
        rectangle(-92, -37, 24, 5, linear("#b03a3f", "#7d2530"), radius=2.4),
    )


def _lid(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-26 -54C-20 -72 -4 -88 22 -92C40 -94 50 -84 54 -70C55 -64 56 -58 56 -54Z",
            linear(lighten(color, 0.25), color, darken(color, 0.15), angle=50),
        ),
        outline(
            "M-20 -56C-14 -70 0 -84 22 -88C36 -90 46 -82 49 -70L51 -56Z",
            linear(darken(accent, 0.1), darken(accent, 0.4), angle=30),
            role="detail",
        ),
        outline("M2 -56C8 -68 16 -78 26 -85C14 -82 0 -72 -8 -56Z", "#ffffff", role="light", opacity=0.25),
        line([(44, -52), (36, -82)], lighten(color, 0.2), 1.6, role="form"),
        *(line([(x, -53), (x + 14, -62)], "#f3dfa6", 0.4, opacity=0.8) for x in range(-14, 34, 5)),
    )


def _legs(color: str) -> tuple[Shape, ...]:
    legs = []
    for x in (-34, 8, 46):
        legs += [
            outline(
                f"M{x - 4} -34L{x + 4} -34L{x + 2.6} -12L{x + 3.4} -9L{x + 1.8} -3L{x - 1.8} -3"
                f"L{x - 3.4} -9L{x - 2.6} -12Z",
                linear(lighten(color, 0.28), color, darken(color, 0.4), angle=0),
            ),
            outline(f"M{x - 2} -3.5L{x + 2} -3.5L{x + 2} 0L{x - 2} 0Z", "#d9b04a"),
        ]
    pedals = (
        rectangle(-9, -34, 2.4, 28, darken(color, 0.1)),
        rectangle(-3.5, -34, 2.4, 28, darken(color, 0.1)),
        outline("M-14 -8L2 -8L3 -4L-15 -4Z", linear(lighten(color, 0.2), darken(color, 0.3))),
        *(rectangle(x, -4, 3, 2.6, "#d9b04a", radius=1) for x in (-12, -7.5, -3)),
    )
    return (*pedals, *legs)


def _case(color: str, accent: str) -> tuple[Shape, ...]:
    case = outline(
        "M-54 -50L-28 -55L54 -55C58 -55 59 -50 58 -44C57 -36 54 -32 48 -32L-50 -32C-53 -32 -54 -34 -54 -36Z",
        linear(lighten(color, 0.3), color, darken(color, 0.2)),
    )
    marks = (
        rectangle(-60, -55, 120, 2.6, "#ffffff", role="light", opacity=0.4),
        outline("M14 -56L26 -56L12 -30L0 -30Z", "#ffffff", role="light", opacity=0.18),
        outline("M30 -56L34 -56L20 -30L16 -30Z", "#ffffff", role="light", opacity=0.18),
        rectangle(-60, -36, 120, 5, darken(color, 0.6), role="shadow", opacity=0.5),
    )
    return (
        case,
        *clipped(marks, case),
        curve([(-26, -39), (0, -38.5), (46, -38.5)], accent, 0.6),
        outline("M-32 -55L-36 -71C-30 -73 -18 -73 -12 -71L-14 -55Z", linear(lighten(color, 0.25), color)),
        outline("M-33 -69.5C-30 -70.6 -26 -70.6 -24 -70L-25 -58L-31 -58Z", "#fbf7ec", role="detail"),
        outline("M-23.5 -70C-20 -70.6 -17 -70.6 -15 -69.8L-17 -58L-24 -58Z", "#f0e9d6", role="detail"),
        *(line([(x, y), (x + 5, y)], "#5a5560", 0.4) for x in (-31, -22.5) for y in (-67, -64.5, -62)),
    )


def _keys(color: str) -> tuple[Shape, ...]:
    whites = polygon([(-56, -45), (-27, -45), (-29, -40), (-60, -40)], "#fbf7ec")
    lines = [line([(-53 + step * 3, -45), (-56.6 + step * 3.1, -40)], "#9a948a", 0.4) for step in range(9)]
    blacks = [
        polygon(
            [(-53.6 + step * 3, -45), (-52 + step * 3, -45), (-53.8 + step * 3.05, -42), (-55.4 + step * 3.05, -42)],
            "#1d1b24",
            role="detail",
        )
        for step in range(9)
        if step % 7 not in (2, 6)
    ]
    return (
        outline(
            "M-61 -40L-28 -40L-28 -32L-59 -32C-61 -32 -62 -33 -62 -35Z", linear(lighten(color, 0.2), darken(color, 0.2))
        ),
        whites,
        *clipped(lines, whites),
        *blacks,
        outline("M-58 -48L-54 -50L-54 -40L-62 -38L-62 -42Z", darken(color, 0.1)),
        outline(
            "M-28 -52L-24 -53L-24 -32L-29 -32L-29 -42Z", linear(lighten(color, 0.25), darken(color, 0.15), angle=0)
        ),
        rectangle(-62, -40, 35, 1.5, lighten(color, 0.4), role="light", opacity=0.7),
    )


SUBJECT = Subject(
    names=("piano", "grand piano", "concert piano"),
    draw=draw,
    kind="instrument",
    height=1.6,
    color="#2d2c36",
    accent="#d9a545",
    place="stage",
    poses=("standing", "played"),
)
