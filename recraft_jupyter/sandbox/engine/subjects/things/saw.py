"""A hand saw."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, outline
from ...scene import Options, Subject
from ._pose import resting

STEEL = "#c3cbd6"


def draw(options: Options) -> Drawing:
    return resting(Drawing((*_blade(), *_handle(options.color)), anchors={"hand": (-44, -16)}), rotate=-24)


def _blade() -> tuple[Shape, ...]:
    teeth = "".join(
        f"L{x + 1.6:.1f} {2.8 + (58 - x) * 0.012:.1f}L{x:.1f} {0.2 + (58 - x) * 0.012:.1f}"
        for x in (56 - 3.2 * step for step in range(29))
    )
    blade = outline(f"M-36 -30L58 -12L59 0{teeth}L-36 0Z", STEEL)
    shade = (
        outline("M-40 -9L62 -5L62 8L-40 8Z", darken(STEEL, 0.14), role="shadow"),
        outline("M-40 -24L62 -6L62 -8L-40 -28Z", "#ffffff", role="light", opacity=0.8),
        outline("M-4 -30L8 -30L0 6L-12 6Z", "#ffffff", role="light", opacity=0.35),
        outline("M14 -30L18 -30L10 6L6 6Z", "#ffffff", role="light", opacity=0.35),
    )
    return blade, *clipped(shade, blade), line([(-30, -3.5), (56, -2.2)], darken(STEEL, 0.35), 0.5)


def _handle(color: str) -> tuple[Shape, ...]:
    # The grip hole runs against the outline, so that it stays open.
    grip = outline(
        "M-26 -31C-30 -34 -36 -36 -42 -36C-52 -36 -60 -31 -62 -26C-63 -23 -60 -22 -58 -23"
        "C-60 -17 -60 -10 -57 -4C-60 -4 -62 -2 -61 1C-58 7 -48 9 -40 7C-34 6 -29 4 -26 2"
        "C-29 -4 -25 -8 -22 -12C-20 -16 -24 -20 -25 -24C-25.5 -27 -25 -29 -26 -31Z"
        "M-40 -26C-35 -26 -32 -23 -32 -18C-32 -10 -34 -4 -41 -3C-47 -3 -49 -8 -49.5 -14C-50 -21 -46 -26 -40 -26Z",
        color,
    )
    shades = (
        outline("M-66 -4L-20 -4L-20 12L-66 12Z", darken(color, 0.24), role="shadow"),
        outline("M-32 -18C-32 -10 -34 -4 -41 -3L-36 2C-28 -2 -28 -12 -29 -20Z", darken(color, 0.2), role="shadow"),
    )
    return (
        grip,
        *clipped(shades, grip),
        line([(-57, -29), (-50, -33), (-42, -33.8), (-34, -32.5)], lighten(color, 0.55), 1.3, role="light"),
        line([(-55, -19), (-55.8, -12), (-54.3, -6)], darken(color, 0.35), 0.6),
        line([(-53, -20), (-53.5, -13), (-52, -7)], darken(color, 0.35), 0.5),
        *(
            part
            for x, y in ((-29, -26), (-27, -15), (-30.5, -1.5))
            for part in (
                circle(x, y, 1.9, "#d9a63a", role="detail"),
                circle(x - 0.4, y - 0.4, 0.7, "#fbe7a8", role="light"),
            )
        ),
    )


SUBJECT = Subject(
    names=("saw", "handsaw", "hand saw", "wood saw"),
    draw=draw,
    kind="tool",
    height=0.3,
    color="#b9743a",
    place="workshop",
    stance="table",
)
