"""A fried egg in a pan."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, curve, ellipse, limb, radial
from ...scene import Options, Subject
from ._dish import gloss


def draw(options: Options) -> Drawing:
    color = options.color
    iron = "#3c424e"
    handle = (
        limb([(34, -16), (62, -21), (84, -24)], 8, 9.4, "#7a4a2a"),
        ellipse(80, -23.6, 2.0, 1.4, "#4c2c18", role="detail"),
        limb([(28, -15), (42, -17.6)], 7, 7, "#7e8794"),
    )
    pan = ellipse(-8, -15, 46, 15, darken(iron, 0.25))
    rim = ellipse(-8, -18, 46, 14.6, lighten(iron, 0.25))
    inside = ellipse(-8, -17.4, 42.6, 12.8, iron, role="detail")
    white = _white()
    edge = curve([(-36, -14), (-26, -9.6), (-14, -11), (-2, -8.8), (8, -12), (20, -13)], "#e7ddc6", 1.6, role="shadow")
    yolk_shade = ellipse(-8, -17, 13.4, 7.6, darken(color, 0.18), role="shadow")
    yolk = ellipse(-8, -19.6, 13, 8, radial(lighten(color, 0.3), color, center=(0.4, 0.35)))
    bubbles = [
        ellipse(x, y, 1.4, 0.9, "#e7ddc6", role="detail")
        for x, y in ((-30, -20), (-27, -14), (12, -20), (16, -15), (4, -13), (-18, -12))
    ]
    return Drawing(
        (
            *handle,
            pan,
            rim,
            inside,
            *clipped([ellipse(-8, -10, 40, 8, lighten(iron, 0.12), role="light")], inside),
            white,
            edge,
            *bubbles,
            yolk_shade,
            yolk,
            gloss(-12, -22.4, 3.4, turn=70, opacity=0.8),
        ),
        anchors={"top": (-8, -28), "hand": (80, -24)},
    ).placed(x=-15, scale=0.86)


def _white() -> Shape:
    return blob(
        [
            (-40, -18),
            (-34, -25),
            (-22, -24),
            (-10, -28),
            (2, -25),
            (14, -26),
            (24, -19),
            (20, -12),
            (8, -11),
            (-2, -7.6),
            (-14, -10),
            (-26, -8.6),
            (-34, -12),
        ],
        "#fffdf6",
    )


SUBJECT = Subject(
    names=("egg", "omelette", "omelet"),
    draw=draw,
    kind="food",
    height=0.1,
    color="#f8b52b",
    place="kitchen",
    stance="table",
)
