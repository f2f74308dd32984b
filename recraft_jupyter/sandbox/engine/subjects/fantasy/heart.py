"""A glossy heart."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, ellipse, outline, radial
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M0 0C-20 -18 -52 -38 -52 -66C-52 -86 -36 -96 -24 -96C-12 -96 -4 -89 0 -80C4 -89 12 -96 24 -96"
        "C36 -96 52 -86 52 -66C52 -38 20 -18 0 0Z",
        radial(lighten(color, 0.22), color, darken(color, 0.1), center=(0.34, 0.3)),
    )
    shade = outline("M26 -98C52 -78 40 -34 -6 2H60V-98Z", darken(color, 0.24), role="shadow", opacity=0.45)
    rim = outline(
        "M-48 -62C-48 -82 -36 -92 -24 -92C-34 -86 -42 -78 -42 -62C-42 -52 -38 -44 -32 -36C-42 -44 -48 -52 -48 -62Z",
        lighten(color, 0.45),
        role="light",
        opacity=0.55,
    )
    return Drawing(
        (
            body,
            *clipped([shade], body),
            rim,
            ellipse(-28, -78, 7, 11, "#ffffff", rotation=34, role="light", opacity=0.65),
            circle(-38, -62, 2.6, "#ffffff", role="light", opacity=0.6),
        ),
        anchors={"top": (0, -82)},
    )


SUBJECT = Subject(
    names=("heart", "valentine", "love heart"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#e5344f",
    place="studio",
    stance="air",
)
