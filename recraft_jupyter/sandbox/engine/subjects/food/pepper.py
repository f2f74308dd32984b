"""A bell pepper."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject
from ._dish import gloss


def draw(options: Options) -> Drawing:
    color = options.color
    left = outline(
        "M-4 -74C-22 -84 -44 -76 -45 -54C-46 -30 -36 -6 -22 -1C-10 2 -4 -2 0 -4Z",
        linear(lighten(color, 0.1), darken(color, 0.12)),
    )
    right = outline(
        "M4 -74C22 -84 44 -76 45 -54C46 -30 36 -6 22 -1C10 2 4 -2 0 -4Z", linear(color, darken(color, 0.24))
    )
    middle = outline(
        "M0 -76C18 -78 22 -56 20 -36C18 -14 10 0 0 0C-10 0 -18 -14 -20 -36C-22 -56 -18 -78 0 -76Z",
        linear(lighten(color, 0.16), darken(color, 0.08)),
    )
    shade = outline("M8 -80C20 -50 14 -18 2 2H26V-80Z", darken(color, 0.22), role="shadow", opacity=0.4)
    stem = outline("M-5 -74C-5 -84 -10 -92 -6 -98C-2 -101 4 -99 4 -94C3 -86 5 -80 6 -74Z", "#5a9a42")
    cap = outline(
        "M-17 -72C-14 -80 14 -80 17 -72C12 -68 8 -74 4 -69C0 -74 -4 -69 -7 -72C-11 -68 -14 -69 -17 -72Z", "#4d8a38"
    )
    return Drawing(
        (
            left,
            right,
            middle,
            *clipped([shade], middle),
            gloss(-32, -56, 9, turn=10),
            gloss(-9, -56, 7, turn=6, opacity=0.4),
            cap,
            stem,
            ellipse(-1, -97, 5, 2, "#84c063", role="light"),
            curve([(-1, -90), (0, -80)], "#84c063", 1.4, role="light"),
        ),
        anchors={"top": (0, -97)},
    )


SUBJECT = Subject(
    names=("pepper", "bell pepper", "paprika", "chili"),
    draw=draw,
    kind="food",
    height=0.12,
    color="#d8352f",
    place="kitchen",
    stance="table",
)
