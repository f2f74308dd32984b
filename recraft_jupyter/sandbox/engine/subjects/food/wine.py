"""A bottle of wine and a filled glass."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, ellipse, limb, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    green = "#2f5a41"
    bottle = outline(
        "M-32 -70C-32 -78 -24 -80 -23 -92V-106H-11V-92C-10 -80 -2 -78 -2 -70V-4Q-2 0 -6 0H-28Q-32 0 -32 -4Z",
        linear(lighten(green, 0.2), green, darken(green, 0.3), angle=0),
    )
    foil = outline("M-23.6 -106Q-23.6 -109 -21 -109H-13Q-10.4 -109 -10.4 -106V-90Q-17 -88 -23.6 -90Z", color)
    label = rectangle(-32, -52, 30, 32, "#f7efdc", role="detail")
    print_ = (
        rectangle(-27, -47, 20, 3, color, role="detail"),
        rectangle(-24, -28, 14, 1.6, darken("#f7efdc", 0.4), role="detail"),
        ellipse(-17, -37, 5, 5, options.accent, role="detail"),
    )
    shine = limb([(-27, -66), (-27, -6)], 2.6, 2.6, "#ffffff", role="light", opacity=0.3)
    glass = outline("M8 -62C6 -36 14 -26 25 -26C36 -26 44 -36 42 -62Z", "#e8f4f8", opacity=0.55)
    drink = outline("M0 -48Q25 -45 50 -48V-20H0Z", linear(lighten(color, 0.1), darken(color, 0.2)), role="detail")
    surface = ellipse(25, -48, 17.4, 2.8, lighten(color, 0.2), role="light")
    stem = (
        outline(
            "M23 -27H27L26.4 -6C30 -3 36 -3 40 -1.6Q40 0 38 0H12Q10 0 10 -1.6C14 -3 20 -3 23.6 -6Z",
            "#d3e6ee",
            opacity=0.9,
        ),
        limb([(24.4, -24), (24.4, -8)], 1.0, 1.0, "#ffffff", role="light"),
    )
    rim = curve([(8.2, -62), (25, -60), (41.8, -62)], "#ffffff", 1.2, opacity=0.9)
    return Drawing(
        (
            bottle,
            *clipped([label, *print_], bottle),
            shine,
            foil,
            *stem,
            glass,
            *clipped([drink, surface], glass),
            rim,
            curve([(13, -58), (12.6, -44), (16, -34)], "#ffffff", 1.8, role="light", opacity=0.7),
        ),
        anchors={"top": (-17, -109)},
    ).placed(x=-5, scale=0.95)


SUBJECT = Subject(
    names=("wine", "wine bottle", "bottle of wine", "bottle of red wine"),
    draw=draw,
    kind="food",
    height=0.32,
    color="#8f1f3c",
    accent="#d9a441",
    place="kitchen",
    stance="table",
)
