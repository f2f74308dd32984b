"""Two potatoes."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, curve, ellipse, radial
from ...scene import Options, Subject
from ._dish import gloss


def tuber(color: str) -> tuple[Shape, ...]:
    body = blob(
        [(-36, -26), (-26, -46), (-4, -50), (18, -46), (36, -32), (38, -14), (24, -1), (0, 0), (-22, -2), (-36, -12)],
        radial(lighten(color, 0.28), color, darken(color, 0.16), center=(0.36, 0.3)),
    )
    shade = blob(
        [(-40, -6), (-10, -10), (20, -18), (34, -36), (46, -20), (34, 6), (-10, 8)],
        darken(color, 0.2),
        role="shadow",
        opacity=0.5,
    )
    eyes = [
        curve([(x - 3, y), (x, y + 1.8), (x + 3, y)], darken(color, 0.32), 1.5)
        for x, y in ((-20, -30), (-2, -38), (14, -28), (-8, -16), (24, -20), (8, -9), (-26, -15))
    ]
    specks = [
        ellipse(x, y, 1.2, 0.8, darken(color, 0.25), role="detail", opacity=0.7)
        for x, y in ((-12, -26), (6, -20), (18, -38), (-28, -24), (28, -28), (-14, -8))
    ]
    return (body, *clipped([shade], body), *eyes, *specks, gloss(-18, -42, 6, turn=66, opacity=0.4))


def draw(options: Options) -> Drawing:
    color = options.color
    back = Drawing(tuber(darken(color, 0.1))).placed(x=22, y=-7, scale=0.84, rotate=-18, flip=True)
    front = Drawing(tuber(color)).placed(x=-10, scale=1.12)
    return Drawing((*back.shapes, *front.shapes), anchors={"top": (-10, -56)}).placed(scale=0.98)


SUBJECT = Subject(
    names=("potato", "spud"), draw=draw, kind="food", height=0.09, color="#c99a5b", place="kitchen", stance="table"
)
