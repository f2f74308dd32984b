"""An apple with a leaf."""

from ...color import darken, lighten
from ...drawing import Drawing, blob, ellipse, limb, linear, radial
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = blob(
        [
            (0, -78),
            (20, -86),
            (41, -76),
            (46, -50),
            (36, -18),
            (16, 0),
            (0, -4),
            (-16, 0),
            (-36, -18),
            (-46, -50),
            (-41, -76),
            (-20, -86),
        ],
        radial(lighten(color, 0.25), color, darken(color, 0.25), center=(0.35, 0.3)),
    )
    leaf = blob([(3, -88), (18, -104), (38, -102), (26, -88)], linear("#8ccf5a", "#3f8f3a"))
    return Drawing(
        (
            limb([(0, -76), (2, -90), (7, -99)], 5, 4, "#6b4423"),
            body,
            ellipse(0, -78, 13, 4.5, darken(color, 0.4), role="detail"),
            ellipse(-22, -58, 8, 15, "#ffffff", rotation=20, role="light", opacity=0.4),
            leaf,
        ),
        anchors={"top": (0, -86)},
    )


SUBJECT = Subject(
    names=("apple",), draw=draw, kind="food", height=0.09, color="#d8342c", place="kitchen", stance="table"
)
