"""A tomato."""

from ...color import darken, lighten
from ...drawing import Drawing, blob, clipped, curve, limb, outline, radial, star
from ...scene import Options, Subject
from ._dish import gloss


def draw(options: Options) -> Drawing:
    color = options.color
    body = blob(
        [
            (0, -72),
            (22, -79),
            (43, -68),
            (50, -42),
            (40, -14),
            (18, -1),
            (0, 0),
            (-18, -1),
            (-40, -14),
            (-50, -42),
            (-43, -68),
            (-22, -79),
        ],
        radial(lighten(color, 0.2), color, darken(color, 0.2), center=(0.36, 0.32)),
    )
    shade = outline("M24 -86C50 -50 24 -8 -12 2H60V-86Z", darken(color, 0.25), role="shadow", opacity=0.4)
    folds = [
        curve([(x * 0.3, -72), (x, -58), (x * 1.15, -40)], darken(color, 0.16), 1.4, opacity=0.6) for x in (-22, 22)
    ]
    leaves = star(0, -73, 25, 7, "#4f9f43", points=6)
    return Drawing(
        (
            body,
            *clipped([shade], body),
            *folds,
            gloss(-30, -52, 10, turn=24),
            leaves,
            star(0, -73, 16, 2.4, "#7cc35c", points=6, role="light"),
            limb([(0, -73), (1, -82), (5, -89)], 4.6, 3.8, "#3f8438"),
        ),
        anchors={"top": (0, -80)},
    )


SUBJECT = Subject(
    names=("tomato",), draw=draw, kind="food", height=0.08, color="#e0392f", place="kitchen", stance="table"
)
