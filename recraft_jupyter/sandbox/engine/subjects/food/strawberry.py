"""A strawberry."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, limb, linear, outline, polygon
from ...scene import Options, Subject
from ._dish import gloss

SEEDS = (
    (-24, -66),
    (-9, -62),
    (7, -63),
    (23, -67),
    (-29, -53),
    (-15, -50),
    (0, -50),
    (15, -50),
    (29, -54),
    (-20, -37),
    (-6, -37),
    (8, -37),
    (21, -38),
    (-12, -25),
    (1, -25),
    (14, -25),
    (-4, -13),
    (7, -14),
)


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M0 0C-14 -4 -40 -36 -40 -58C-40 -76 -24 -82 -12 -78C-6 -76 6 -76 12 -78C24 -82 40 -76 40 -58"
        "C40 -36 14 -4 0 0Z",
        linear(lighten(color, 0.08), color, darken(color, 0.12)),
    )
    shade = outline("M16 -84C36 -60 20 -20 -6 2L50 2V-84Z", darken(color, 0.25), role="shadow", opacity=0.5)
    seeds = [ellipse(x, y, 1.7, 2.7, "#f9d97a", role="detail") for x, y in SEEDS]
    dimples = [ellipse(x, y + 1.2, 2.5, 3.4, darken(color, 0.25), role="shadow", opacity=0.6) for x, y in SEEDS]
    crown = _crown()
    veins = [
        limb([(0, -82), (x, y)], 1.6, 0.4, "#8ccf6a", role="light")
        for x, y in ((-30, -79), (-20, -68), (-7, -65), (8, -65), (21, -68), (32, -79))
    ]
    return Drawing(
        (
            body,
            *clipped([shade], body),
            *dimples,
            *seeds,
            gloss(-26, -60, 9, turn=14, opacity=0.35),
            limb([(0, -86), (2, -94), (8, -101)], 4, 3.4, "#3f8438"),
            crown,
            *veins,
        ),
        anchors={"top": (0, -90)},
    )


def _crown() -> Shape:
    return polygon(
        [
            (0, -70),
            (-8, -60),
            (-13, -72),
            (-28, -64),
            (-26, -76),
            (-40, -80),
            (-22, -86),
            (-16, -94),
            (-4, -86),
            (4, -94),
            (12, -86),
            (26, -92),
            (24, -83),
            (40, -80),
            (27, -75),
            (29, -63),
            (14, -72),
            (8, -60),
        ],
        "#4f9f43",
    )


SUBJECT = Subject(
    names=("strawberry", "berry"), draw=draw, kind="food", height=0.05, color="#e2343c", place="kitchen", stance="table"
)
