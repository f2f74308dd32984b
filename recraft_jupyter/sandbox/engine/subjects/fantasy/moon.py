"""The moon: full with craters, or a crescent."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, outline, radial, star
from ...scene import Options, Subject
from ._light import glow

CRATERS = (
    (-16, -66, 9),
    (14, -44, 12),
    (-24, -36, 6),
    (18, -76, 6),
    (-4, -24, 7),
    (34, -60, 4),
    (2, -60, 3.4),
    (-34, -54, 3.4),
    (24, -22, 4),
)


def draw(options: Options) -> Drawing:
    return _crescent(options) if options.pose == "crescent" else _full(options)


def _full(options: Options) -> Drawing:
    color = options.color
    halo = glow(0, -50, 72, color, 0.9)
    disc = circle(0, -50, 48, radial(lighten(color, 0.4), color, darken(color, 0.1), center=(0.4, 0.36)))
    shade = outline("M20 -104C54 -76 46 -14 -4 2L60 8V-104Z", darken(color, 0.22), role="shadow", opacity=0.4)
    pits = [
        shape
        for x, y, r in CRATERS
        for shape in (
            circle(x, y, r, darken(color, 0.13), role="detail"),
            ellipse(x + r * 0.16, y + r * 0.18, r * 0.8, r * 0.76, darken(color, 0.06), role="detail"),
        )
    ]
    seas = [
        ellipse(-8, -78, 14, 7, darken(color, 0.08), rotation=-14, role="detail"),
        ellipse(28, -32, 9, 12, darken(color, 0.08), role="detail"),
    ]
    return Drawing((halo, disc, *clipped([*seas, *pits, shade], disc)), anchors={"top": (0, -98)})


def _crescent(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M20 -94C-6 -106 -46 -88 -46 -50C-46 -12 -6 6 22 -7C-4 -10 -18 -28 -18 -50C-18 -72 -4 -90 20 -94Z",
        radial(lighten(color, 0.4), color, center=(0.3, 0.4)),
    )
    pits = [
        circle(x, y, r, darken(color, 0.13), role="detail")
        for x, y, r in ((-32, -58, 5), (-28, -34, 6), (-14, -80, 4), (-8, -12, 3.4))
    ]
    stars: list[Shape] = [
        star(x, y, r, r * 0.45, options.accent) for x, y, r in ((24, -58, 8), (40, -80, 5), (38, -32, 6))
    ]
    return Drawing(
        (glow(-14, -50, 52, color, 0.36), body, *clipped(pits, body), *stars),
        anchors={"top": (-10, -98)},
    )


SUBJECT = Subject(
    names=("moon", "full moon", "crescent", "crescent moon"),
    draw=draw,
    kind="thing",
    height=30.0,
    color="#fbecbf",
    accent="#fdd866",
    place="night sky",
    stance="air",
    poses=("full", "crescent"),
)
