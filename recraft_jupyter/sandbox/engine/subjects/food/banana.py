"""A bunch of bananas."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, outline
from ...scene import Options, Subject

BACK = "M-30 -74C-34 -44 -14 -10 34 -6C42 -6 46 -12 44 -18C14 -22 -6 -44 -14 -76Z"
FRONT = "M-32 -76C-50 -44 -36 -6 8 0C16 1 22 -4 20 -10C-6 -18 -22 -44 -16 -76Z"


def draw(options: Options) -> Drawing:
    color = options.color
    dark, light, brown = darken(color, 0.14), lighten(color, 0.35), "#6b4a2c"
    back, front = outline(BACK, dark), outline(FRONT, color)
    belly = outline("M-24 -76C-34 -44 -20 -14 14 -5L4 6L-50 0L-50 -70Z", dark, role="shadow", opacity=0.45)
    shapes: list[Shape] = [
        back,
        curve([(-20, -70), (-10, -42), (12, -22), (38, -13)], darken(color, 0.26), 1.4),
        outline("M40 -18.4C44 -19 47 -16 46 -11C44.6 -7 41 -6.4 38 -7Z", brown),
        front,
        *clipped([belly], front),
        curve([(-21, -72), (-25, -46), (-12, -20), (12, -7)], light, 3.4, role="light", opacity=0.8),
        outline("M14 -11C20 -12 23 -9 21 -4C19 0 14 1 10 .2Z", brown),
        outline(
            "M-34 -74C-34 -80 -30 -88 -26 -96C-24 -98 -18 -98 -17 -95C-18 -88 -14 -80 -13 -74Q-22 -68 -34 -74Z",
            "#a8a23a",
        ),
        outline("M-27 -94C-24 -99 -17 -99 -16.4 -95Q-20 -92 -27 -94Z", brown),
    ]
    return Drawing(tuple(shapes), anchors={"top": (-22, -97)}).placed(x=1)


SUBJECT = Subject(
    names=("banana", "plantain"), draw=draw, kind="food", height=0.19, color="#f7d03c", place="kitchen", stance="table"
)
