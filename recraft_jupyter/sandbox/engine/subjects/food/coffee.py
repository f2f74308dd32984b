"""A steaming cup of coffee on a saucer."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, outline, star
from ...path import parse_path
from ...scene import Options, Subject
from ._dish import gloss, steam


def draw(options: Options) -> Drawing:
    color = options.color
    saucer = (
        outline("M-54 -8C-44 2 44 2 54 -8Z", darken(color, 0.3)),
        ellipse(0, -9, 54, 7.6, lighten(color, 0.2)),
        ellipse(0, -8.4, 36, 4.4, darken(color, 0.12), role="shadow"),
    )
    handle = parse_path("M34 -50C52 -54 60 -46 56 -36C52 -26 40 -22 30 -22")
    ear = (
        Shape(handle, stroke=darken(color, 0.1), stroke_width=8, role="detail"),
        Shape(handle, stroke=lighten(color, 0.2), stroke_width=2, role="light"),
    )
    cup = outline("M-40 -62C-40 -36 -32 -8 -16 -8H16C32 -8 40 -36 40 -62Z", color)
    shade = outline("M14 -64C18 -40 12 -20 2 -6H44V-64Z", darken(color, 0.18), role="shadow", opacity=0.7)
    badge = star(-4, -33, 9, 4, options.accent, points=5, role="detail")
    rim, inside = (
        ellipse(0, -62, 40, 9.4, lighten(color, 0.3)),
        ellipse(0, -61.6, 36.4, 7.6, darken(color, 0.3), role="detail"),
    )
    drink = ellipse(0, -60, 35, 6.4, "#7a4a2a", role="detail")
    foam = outline(
        "M-14 -60C-14 -64 -2 -64 0 -61C2 -64 14 -64 14 -60C14 -57 4 -56 0 -54.4C-4 -56 -14 -57 -14 -60Z",
        "#efd9b4",
        role="light",
    )
    return Drawing(
        (
            *steam(0, -70, height=26),
            *saucer,
            *ear,
            cup,
            *clipped([shade], cup),
            badge,
            rim,
            inside,
            *clipped([drink], inside),
            *clipped([foam], inside),
            gloss(-28, -42, 9, turn=-12, opacity=0.5),
        ),
        anchors={"top": (0, -62), "hand": (54, -38)},
    )


SUBJECT = Subject(
    names=(
        "coffee",
        "cup",
        "mug",
        "tea",
        "cup of coffee",
        "cup of tea",
        "coffee cup",
        "teacup",
        "cappuccino",
        "espresso",
        "hot chocolate",
        "cocoa",
    ),
    draw=draw,
    kind="food",
    height=0.1,
    color="#3f8fa8",
    accent="#f6d98a",
    place="kitchen",
    stance="table",
)
