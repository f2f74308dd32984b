"""A hamburger with lettuce, tomato and cheese."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, clipped, curve, ellipse, linear, outline, polygon, rectangle
from ...scene import Options, Subject

SESAME = (
    (-26, -68, -24),
    (-12, -76, -12),
    (4, -70, 6),
    (18, -77, 14),
    (30, -67, 26),
    (-18, -62, -10),
    (16, -63, 12),
    (-2, -81, 0),
    (-36, -59, -30),
    (38, -58, 30),
)


def draw(options: Options) -> Drawing:
    color = options.color
    top = outline(
        "M-48 -50C-50 -76 -26 -88 0 -88C26 -88 50 -76 48 -50Q48 -47 44 -47H-44Q-48 -47 -48 -50Z",
        linear(lighten(color, 0.22), color, darken(color, 0.14)),
    )
    shade = outline("M20 -92C44 -78 42 -60 36 -44H56V-92Z", darken(color, 0.22), role="shadow", opacity=0.5)
    seeds = [ellipse(x, y, 2.6, 1.6, "#fbeecb", rotation=turn, role="detail") for x, y, turn in SESAME]
    lettuce = _lettuce()
    edge = _edge()
    tomato = [rectangle(x, -46, 40, 6, "#dc4433", radius=3) for x in (-43, 3)]
    cheese = polygon(
        [(-47, -37), (47, -37), (34, -31), (18, -22), (4, -31), (-14, -31), (-26, -24), (-38, -31)], "#f8c33a"
    )
    patty = rectangle(-48, -34, 96, 16, "#70412a", radius=8)
    grill = [
        ellipse(x, y, 3, 1.6, "#532c1c", role="shadow")
        for x, y in ((-36, -24), (-18, -27), (0, -22), (16, -26), (34, -23), (-8, -29), (26, -29))
    ]
    bottom = outline(
        "M-46 -19H46Q48 -19 48 -15C47 -5 42 0 34 0H-34C-42 0 -47 -5 -48 -15Q-48 -19 -46 -19Z",
        linear(lighten(color, 0.1), darken(color, 0.08)),
    )
    base_shade = outline("M10 -20Q30 -8 26 2H52V-20Z", darken(color, 0.22), role="shadow", opacity=0.4)
    shine = curve([(-38, -62), (-28, -76), (-12, -82)], "#ffffff", 3, role="light", opacity=0.45)
    return Drawing(
        (
            bottom,
            *clipped([base_shade], bottom),
            patty,
            *clipped(grill, patty),
            cheese,
            *tomato,
            lettuce,
            edge,
            top,
            *clipped([shade], top),
            *seeds,
            shine,
        ),
        anchors={"top": (0, -88)},
    )


def _lettuce() -> Shape:
    return blob(
        [
            (-52, -42),
            (-44, -48),
            (0, -50),
            (44, -48),
            (52, -42),
            (46, -35),
            (38, -40),
            (30, -33),
            (21, -39),
            (12, -32),
            (3, -39),
            (-7, -32),
            (-16, -39),
            (-25, -33),
            (-34, -40),
            (-44, -34),
        ],
        "#7cc04b",
    )


def _edge() -> Shape:
    return curve(
        [
            (-46, -38),
            (-34, -43),
            (-25, -37),
            (-16, -43),
            (-7, -36),
            (3, -43),
            (12, -36),
            (21, -43),
            (30, -37),
            (38, -43),
            (48, -39),
        ],
        "#a8dc72",
        1.6,
        role="light",
    )


SUBJECT = Subject(
    names=("hamburger", "burger", "cheeseburger"),
    draw=draw,
    kind="food",
    height=0.11,
    color="#dd9b48",
    place="kitchen",
    stance="table",
)
