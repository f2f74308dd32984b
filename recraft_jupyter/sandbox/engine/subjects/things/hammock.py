"""A striped hammock between two posts."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, line, linear, outline
from ...scene import Options, Subject
from ._upholstery import pillow
from ._wood import turned

CLOTH = "M-44 -50C-36 -24 -20 -14 0 -14C20 -14 36 -24 44 -50C36 -38 20 -30 0 -30C-20 -30 -36 -38 -44 -50Z"


def draw(options: Options) -> Drawing:
    wood = "#9a683c"
    return Drawing(
        (
            *(part for side in (-1, 1) for part in _post(side, wood)),
            *_back(options.color),
            *pillow(-27, -42, 15, options.accent, lean=0.5),
            *_cloth(options.color, options.accent),
        ),
        anchors={"seat": (2, -30), "top": (0, -30), "surface": (2, -26)},
    )


def _post(side: int, wood: str) -> tuple[Shape, ...]:
    return (
        limb([(side * 54, -70), (side * 58, -1)], 5.4, 6.4, turned(wood)),
        ellipse(side * 54, -71, 3.6, 1.6, lighten(wood, 0.3)),
        *(
            line([(side * 54, y), (side * 44, -50 + (y + 62) * 0.3)], "#e6d3a8", 1.1, role="form")
            for y in (-64, -61, -58)
        ),
        curve([(side * 51, -62), (side * 54, -61), (side * 57, -62)], "#e6d3a8", 2.4, role="detail"),
    )


def _back(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-44 -50C-30 -34 -16 -32 0 -32C16 -32 30 -34 44 -50C34 -30 18 -22 0 -22C-18 -22 -34 -30 -44 -50Z",
            darken(color, 0.42),
        ),
    )


def _cloth(color: str, accent: str) -> tuple[Shape, ...]:
    cloth = outline(CLOTH, linear(lighten(color, 0.3), color, darken(color, 0.22)))
    stripes = [
        curve(
            [
                (-46, -50 + shift),
                (-34, -29 + shift),
                (-18, -19.6 + shift),
                (0, -17 + shift),
                (18, -19.6 + shift),
                (34, -29 + shift),
                (46, -50 + shift),
            ],
            tone,
            2.4,
            role="detail",
        )
        for shift, tone in ((-9, "#fbf3df"), (-4.4, accent), (0.4, "#fbf3df"))
    ]
    fringe = [
        line([(x, -14.6 - (x / 44) ** 2 * 13), (x, -9.6 - (x / 44) ** 2 * 13)], lighten(color, 0.3), 1.3, role="form")
        for x in range(-30, 31, 5)
    ]
    return (*fringe, cloth, *clipped(stripes, cloth))


SUBJECT = Subject(
    names=("hammock",),
    draw=draw,
    kind="thing",
    height=1.5,
    color="#e2574c",
    accent="#f2b83f",
    place="beach",
)
