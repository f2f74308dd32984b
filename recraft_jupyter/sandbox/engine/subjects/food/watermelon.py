"""A slice of watermelon before the fruit."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, outline, radial
from ...scene import Options, Subject
from ._dish import gloss


def draw(options: Options) -> Drawing:
    color = options.color
    rind = "#3f8f4a"
    body = ellipse(8, -39, 44, 39, radial(lighten(rind, 0.2), rind, darken(rind, 0.2), center=(0.38, 0.3)))
    stripes = [
        curve(
            [(8 + x * 0.2, -80), (8 + x, -56), (8 + x * 1.1, -38), (8 + x, -20), (8 + x * 0.2, 2)],
            darken(rind, 0.4),
            4.2,
            role="detail",
        )
        for x in (-38, -20, 0, 20, 38)
    ]
    slice_rind = outline("M-56 -42C-54 -14 -36 0 -12 0C12 0 32 -12 36 -40L36 -40Z", rind)
    pith = outline("M-52.6 -42C-50 -17 -34 -4 -12 -4C10 -4 29 -14 32.6 -40L36 -40Z", "#e9f5c8", role="detail")
    flesh = outline("M-49.6 -42.4C-47 -20 -32 -7.6 -12 -7.6C8 -7.6 26 -17 29.6 -40.6Z", color, role="detail")
    top = outline("M-56 -42L-54 -45L34 -43.4L36 -40Q-12 -42 -56 -42Z", lighten(color, 0.3), role="light")
    seeds = [
        ellipse(x, y, 1.6, 2.6, "#33231f", rotation=turn, role="detail")
        for x, y, turn in (
            (-36, -30, 20),
            (-22, -22, 8),
            (-8, -28, 0),
            (6, -20, -8),
            (18, -30, -20),
            (-16, -13, 4),
            (-28, -16, 14),
            (-2, -14, -4),
        )
    ]
    stalk = curve([(10, -77), (12, -84), (20, -86), (18, -91)], "#6f8f3a", 3.0, role="form")
    return Drawing(
        (
            stalk,
            body,
            *clipped(stripes, body),
            gloss(-12, -62, 9, turn=44, opacity=0.35),
            slice_rind,
            pith,
            flesh,
            top,
            *seeds,
        ),
        anchors={"top": (8, -80)},
    ).placed(x=2)


SUBJECT = Subject(
    names=("watermelon", "melon"), draw=draw, kind="food", height=0.26, color="#ee4b54", place="kitchen", stance="table"
)
