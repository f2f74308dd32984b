"""A toadstool with white spots."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject
from ._dish import gloss

SPOTS = (
    (-28, -62, 7, 6),
    (-6, -80, 9, 7),
    (20, -70, 8, 7),
    (36, -54, 5, 5),
    (4, -58, 6, 5),
    (-42, -50, 4, 4),
    (-22, -84, 4, 3.4),
    (14, -89, 4, 3),
)


def draw(options: Options) -> Drawing:
    color = options.color
    stem = outline(
        "M-14 -48C-12 -30 -17 -12 -22 -4Q-22 0 -14 0H14Q22 0 22 -4C17 -12 12 -30 14 -48Z",
        linear("#fffaf0", "#ead9bd", angle=0),
    )
    fold = outline("M-16 -38C-6 -30 6 -30 16 -38L19 -26Q10 -22 5 -26Q0 -20 -5 -26Q-12 -22 -19 -26Z", "#f7ead2")
    gills = outline("M-51 -45C-30 -33 30 -33 51 -45C40 -58 -40 -58 -51 -45Z", "#e9cfae")
    lines = [curve([(x * 0.3, -49), (x, -40)], "#c9a67e", 1.0) for x in (-38, -26, -14, 0, 14, 26, 38)]
    cap = outline(
        "M-52 -44C-54 -72 -32 -96 0 -96C32 -96 54 -72 52 -44C40 -50 20 -53 0 -53C-20 -53 -40 -50 -52 -44Z",
        linear(lighten(color, 0.08), color, darken(color, 0.16)),
    )
    shade = outline("M18 -100C42 -80 40 -60 34 -44H60V-100Z", darken(color, 0.26), role="shadow", opacity=0.5)
    spots = [ellipse(x, y, rx, ry, "#fff7ea", role="detail") for x, y, rx, ry in SPOTS]
    grass = [
        outline(f"M{x - 3} 0Q{x + lean * 0.4} -8 {x + lean} {-top}Q{x + lean * 0.2 + 3} -6 {x + 3} 0Z", "#5aa84a")
        for x, lean, top in ((-26, -6, 15), (-20, 2, 11), (22, 6, 16), (28, 10, 10))
    ]
    return Drawing(
        (
            stem,
            *clipped([outline("M4 -50H24V4H8Z", "#cfb893", role="shadow", opacity=0.6)], stem),
            gills,
            *clipped(lines, gills),
            fold,
            cap,
            *clipped([*spots, shade], cap),
            gloss(-34, -74, 6, turn=34, opacity=0.4),
            *grass,
        ),
        anchors={"top": (0, -96), "seat": (0, -94)},
    )


SUBJECT = Subject(
    names=("mushroom", "toadstool", "fungus"),
    draw=draw,
    kind="plant",
    height=0.15,
    color="#d8342c",
    place="forest",
    stance="ground",
)
