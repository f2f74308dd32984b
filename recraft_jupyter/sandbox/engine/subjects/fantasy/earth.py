"""The earth seen from space."""

from ...color import darken, lighten
from ...drawing import Drawing, blob, circle, clipped, ellipse, outline, radial
from ...scene import Options, Subject

LANDS = (
    ((-34, -84), (-16, -92), (-4, -86), (-8, -76), (-16, -70), (-14, -62), (-22, -56), (-30, -62), (-40, -66)),
    ((-22, -52), (-12, -50), (-4, -42), (-8, -30), (-16, -16), (-20, -26), (-26, -40)),
    ((10, -90), (26, -88), (40, -76), (48, -60), (38, -56), (30, -64), (18, -68), (8, -76)),
    ((10, -62), (24, -60), (32, -50), (28, -40), (22, -24), (14, -30), (6, -46)),
    ((36, -38), (44, -36), (40, -26), (32, -28)),
)


def draw(options: Options) -> Drawing:
    sea, land = options.color, options.accent
    disc = circle(0, -50, 48, radial(lighten(sea, 0.24), sea, darken(sea, 0.2), center=(0.38, 0.34)))
    lands = [blob(points, land, role="detail") for points in LANDS]
    hills = [
        blob(
            [(x * 0.6 + points[0][0] * 0.4, y * 0.6 + points[0][1] * 0.4) for x, y in points],
            lighten(land, 0.22),
            role="light",
            opacity=0.6,
        )
        for points in LANDS[:4]
    ]
    ice = [ellipse(0, -99, 24, 8, "#f4fafd", role="detail"), ellipse(0, -1, 20, 6, "#f4fafd", role="detail")]
    clouds = [
        outline(
            f"M{x - 14} {y}C{x - 14} {y - 5} {x - 6} {y - 6} {x - 3} {y - 4}"
            f"C{x} {y - 9} {x + 10} {y - 8} {x + 10} {y - 3}C{x + 15} {y - 4} {x + 16} {y} {x + 13} {y}Z",
            "#ffffff",
            role="light",
            opacity=0.85,
        )
        for x, y in ((-26, -46), (16, -72), (8, -18), (34, -48))
    ]
    shade = outline("M18 -104C54 -74 44 -16 -8 2H60V-104Z", "#0d1a3a", role="shadow", opacity=0.3)
    return Drawing(
        (
            circle(0, -50, 56, lighten(sea, 0.4), role="glow", opacity=0.25),
            disc,
            *clipped([*lands, *hills, *ice, *clouds, shade], disc),
            ellipse(-24, -76, 5, 12, "#ffffff", rotation=42, role="light", opacity=0.35),
        ),
        anchors={"top": (0, -98)},
    )


SUBJECT = Subject(
    names=("earth", "globe", "planet earth", "world"),
    draw=draw,
    kind="thing",
    height=40.0,
    color="#3f8fd8",
    accent="#5fb35a",
    place="space",
    stance="air",
)
