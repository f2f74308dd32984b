"""A mug of beer with its head of foam."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, rectangle
from ...path import parse_path
from ...scene import Options, Subject

FOAM = ((-28, -84, 10), (-14, -92, 12), (4, -93, 13), (20, -88, 11), (30, -80, 8))


def draw(options: Options) -> Drawing:
    color = options.color
    glass = outline("M-36 -82L32 -82L29 -4C28 0 26 0 22 0L-26 0C-30 0 -32 0 -33 -4Z", "#dbe8ee")
    drink = outline(
        "M-32 -78L28 -78L25.4 -7L-29.4 -7Z", linear(lighten(color, 0.3), color, darken(color, 0.12)), role="detail"
    )
    bubbles = [circle(x, y, 1.5, "#ffffff", role="light", opacity=0.75) for x, y in
               ((-18, -22), (-8, -40), (6, -26), (14, -48), (-20, -56), (0, -60), (18, -18))]  # fmt: skip
    grooves = [rectangle(x, -70, 3.4, 58, "#ffffff", radius=1.7, role="light", opacity=0.28) for x in (-22, -6, 10)]
    return Drawing(
        (
            Shape(parse_path("M30 -68C52 -72 54 -20 28 -20"), stroke="#cfdfe7", stroke_width=8),
            Shape(parse_path("M31 -64C46 -67 48 -25 29 -25"), stroke="#f2f7f9", stroke_width=2, role="light"),
            glass,
            *clipped((drink, *bubbles, *grooves), glass),
            *_foam(),
        ),
        anchors={"top": (0, -104), "hand": (44, -44)},
    ).placed(x=-6)


def _foam() -> tuple[Shape, ...]:
    white = "#fdf8ea"
    return (
        *(circle(x, y + 1.5, r, darken(white, 0.08)) for x, y, r in FOAM),
        outline("M-38 -84L34 -84C36 -74 32 -68 28 -72C24 -62 16 -62 14 -72C8 -66 2 -68 -2 -74C-8 -52 -18 -54 -18 -70"
                "C-24 -62 -36 -64 -38 -84Z", white),
        *(circle(x, y, r * 0.92, white, role="detail") for x, y, r in FOAM),
    )  # fmt: skip


SUBJECT = Subject(
    names=("beer", "beer mug", "mug of beer", "glass of beer", "pint of beer", "beer glass", "craft beer"),
    draw=draw,
    kind="food",
    height=0.18,
    color="#f0a92c",
    place="cafe",
    stance="table",
)
