"""An old map of an island, with a route to the cross."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, line, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    paper, ink = options.color, "#7a4e2a"
    sheet = outline(
        "M-52 -78C-40 -82 -20 -76 0 -79C20 -82 40 -76 53 -79C55 -60 51 -40 54 -20"
        "C53 -10 55 -4 52 0C36 -3 18 2 0 -1C-20 -4 -36 2 -53 -1"
        "C-50 -20 -55 -40 -52 -56Z",
        linear(lighten(paper, 0.25), paper, darken(paper, 0.14), angle=35),
    )
    island = blob(
        [
            (-32, -44),
            (-24, -60),
            (-6, -66),
            (14, -62),
            (32, -54),
            (36, -38),
            (24, -22),
            (4, -18),
            (-16, -20),
            (-30, -30),
        ],
        "#a9bf74",
        role="detail",
    )
    marks = (
        outline(
            "M-60 -84L60 -84L60 6L-60 6ZM-46 -72L-46 -8L46 -8L46 -72Z", darken(paper, 0.22), role="shadow", opacity=0.25
        ),
        *(
            curve([(x, y), (x + 4, y - 2), (x + 8, y), (x + 12, y - 2)], "#6f9fb0", 1.2)
            for x, y in ((-48, -66), (30, -68), (-48, -14), (34, -12), (38, -28))
        ),
        island,
        polygon([(-20, -42), (-12, -56), (-4, -42)], "#b89468", role="detail"),
        polygon([(-10, -42), (-3, -52), (4, -42)], "#a17e55", role="detail"),
        *(
            circle(x, y, 1.1, ink, role="detail")
            for x, y in ((-24, -30), (-17, -27), (-9, -28), (-2, -32), (4, -38), (11, -42), (18, -41))
        ),
        line([(20, -44), (28, -34)], options.accent, 3),
        line([(28, -44), (20, -34)], options.accent, 3),
        *(polygon([(x - 3, -26), (x, -33), (x + 3, -26)], "#5d8a48", role="detail") for x in (6, 13)),
    )
    return Drawing((sheet, *clipped(marks, sheet), *_rose(-38, -62, ink)), anchors={"hand": (44, -40), "top": (0, -79)})


def _rose(x: float, y: float, ink: str) -> tuple[Shape, ...]:
    return (
        polygon(
            [
                (x, y - 9),
                (x + 2, y - 2),
                (x + 9, y),
                (x + 2, y + 2),
                (x, y + 9),
                (x - 2, y + 2),
                (x - 9, y),
                (x - 2, y - 2),
            ],
            ink,
            role="detail",
        ),
    )


SUBJECT = Subject(
    names=("map", "treasure map", "island map", "world map", "scroll"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#e7cf9c",
    accent="#c62f2a",
    place="library",
    stance="table",
)
