"""A tree trunk with a branch that reaches out, to sit on."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, linear, outline
from ...scene import Options, Subject

BARK = "#7a5638"
# Leaves: x, y, turn.
LEAVES = (
    (62, -52, 20),
    (57, -43, 60),
    (52, -58, -30),
    (46, -40, 80),
    (40, -58, -50),
    (-6, -86, -20),
    (4, -92, 10),
    (14, -88, 40),
    (6, -80, 80),
    (-12, -94, -60),
    (-52, -98, 200),
    (-60, -90, 170),
    (-58, -104, 230),
    (-48, -108, 260),
)


def draw(options: Options) -> Drawing:
    leaves = [shape for x, y, turn in LEAVES for shape in _leaf(options.color, x, y, turn)]
    return Drawing(
        (*_trunk(), *_wood(), *leaves),
        anchors={"surface": (22, -50.5), "top": (22, -51)},
    ).placed(scale=0.84)


def _trunk() -> tuple[Shape, ...]:
    trunk = outline(
        "M-52 0C-46 -10 -48 -40 -46 -70C-46 -86 -48 -98 -50 -110"
        "L-26 -110C-28 -90 -28 -60 -26 -40C-25 -20 -26 -8 -18 0Z",
        linear(lighten(BARK, 0.16), BARK, darken(BARK, 0.25), angle=0),
    )
    grain = [curve([(x, -108), (x + 2, -70), (x, -30), (x - 2, -4)], darken(BARK, 0.35), 1.1) for x in (-43, -37, -31)]
    knot = (
        ellipse(-38, -28, 4, 6, darken(BARK, 0.35), role="detail"),
        ellipse(-38, -28, 2, 3.4, darken(BARK, 0.6), role="detail"),
    )
    return (trunk, *clipped((*grain, *knot), trunk))


def _wood() -> tuple[Shape, ...]:
    return (
        limb([(-34, -62), (-16, -74), (2, -84)], 6, 1.6, darken(BARK, 0.1)),
        limb([(-40, -88), (-52, -98)], 4, 1.4, BARK),
        limb(
            [(-36, -44), (-8, -46), (24, -46), (46, -48), (62, -50)],
            13,
            3,
            linear(lighten(BARK, 0.2), darken(BARK, 0.2)),
        ),
        limb([(34, -46), (44, -52), (50, -57)], 4, 1.4, BARK),
        curve([(-24, -48), (0, -49), (28, -49)], lighten(BARK, 0.4), 1, role="light", opacity=0.7),
    )


def _leaf(color: str, x: float, y: float, turn: float) -> tuple[Shape, ...]:
    leaf = Drawing(
        (
            outline("M0 0C4 -6 12 -6 17 0C12 6 4 6 0 0Z", linear(lighten(color, 0.22), color)),
            curve([(0, 0), (8, -0.4), (15, 0)], darken(color, 0.3), 0.7),
        )
    )
    return leaf.placed(x=x, y=y, rotate=turn, scale=0.86).shapes


SUBJECT = Subject(
    names=("branch", "tree branch", "twig", "bough", "tree limb"),
    draw=draw,
    kind="plant",
    height=2.4,
    color="#5fa64e",
    place="forest",
)
