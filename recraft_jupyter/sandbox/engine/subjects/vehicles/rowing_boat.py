"""A wooden rowing boat with an oar."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, limb, linear, outline, rectangle
from ...scene import Options, Subject
from ._water import foam

WOOD = "#c08a52"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_inside(options.color), *_hull(options.color, options.accent), *_oar(options.accent), *foam(-36, 36)),
        anchors={"seat": (-4, -22), "top": (0, -30), "hand": (2, -34)},
    )


def _inside(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-50 -30C-44 -26 -36 -24 -24 -23L24 -23C36 -24 46 -27 54 -33C48 -18 36 -12 20 -12"
            "L-24 -12C-38 -13 -46 -20 -50 -30Z",
            darken(WOOD, 0.45),
        ),
        outline(
            "M-48 -29C-42 -25.5 -34 -24 -24 -23L24 -23C36 -24 44 -26.5 51 -31"
            "C46 -27.5 36 -26 24 -25.5L-24 -25.5C-36 -26 -44 -27.5 -48 -29Z",
            darken(color, 0.2),
        ),
        rectangle(-16, -24, 14, 5, linear(lighten(WOOD, 0.2), WOOD), radius=1.2),
        rectangle(16, -24, 12, 5, linear(lighten(WOOD, 0.2), WOOD), radius=1.2),
    )


def _hull(color: str, accent: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-50 -30C-42 -22 -34 -20.5 -24 -20L24 -20C36 -20.5 46 -24 54 -33C52 -18 44 -5 32 0.5L-32 0.5"
        "C-42 -4 -48 -16 -50 -30Z",
        linear(lighten(color, 0.16), color, darken(color, 0.18)),
    )
    planks = (
        curve([(-52, -24), (-38, -15), (0, -13.5), (38, -15), (54, -25)], darken(color, 0.35), 0.7),
        curve([(-50, -17), (-38, -8.5), (0, -7.5), (38, -8.5), (52, -18)], darken(color, 0.35), 0.7),
        outline("M-52 -10C-30 -4 30 -4 52 -10L52 4L-52 4Z", darken(color, 0.5), role="shadow", opacity=0.4),
        outline(
            "M-49 -27C-42 -19.5 -34 -18 -24 -17.5L24 -17.5C36 -18 46 -21.5 53.5 -30L54 -33L52 -36L-54 -36Z",
            accent,
            role="detail",
        ),
    )
    return (
        hull,
        *clipped(planks, hull),
        curve([(-50, -30), (-40, -22.5), (-24, -20), (24, -20), (40, -22.5), (54, -33)], lighten(WOOD, 0.25), 1.8),
        rectangle(-1, -24, 3.5, 5, "#4a4f5b", radius=1),
    )


def _oar(accent: str) -> tuple[Shape, ...]:
    return (
        limb([(14, -40), (-30, -5)], 1.9, 2.2, linear(lighten(WOOD, 0.35), WOOD)),
        limb([(16, -41.6), (10, -36.8)], 2.6, 2.6, darken(WOOD, 0.35)),
        outline(
            "M-27 -9C-31 -8 -42 -1 -44 2.5C-43 4 -41 4 -39 3.5C-33 1.5 -27 -3 -25 -7Z",
            linear(lighten(WOOD, 0.3), darken(WOOD, 0.1)),
        ),
        outline("M-37 -3C-40 -0.5 -43 1.5 -44 2.5C-43 4 -41 4 -39 3.5L-33.5 0.6Z", accent, role="detail"),
    )


SUBJECT = Subject(
    names=("rowing boat", "rowboat", "canoe", "kayak", "row boat", "wooden boat", "fishing boat"),
    draw=draw,
    kind="vehicle",
    height=0.9,
    color="#3c7fb0",
    accent="#f3ead4",
    place="sea",
    stance="water",
    sideways=True,
)
