"""A ringed planet."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, ellipse, outline, radial
from ...scene import Options, Subject

BACK = "M-58 0C-58 -8 -30 -14 0 -14C30 -14 58 -8 58 0L46 0C44 -5 24 -9 0 -9C-24 -9 -44 -5 -46 0Z"
FRONT = "M-58 0C-58 8 -30 14 0 14C30 14 58 8 58 0L46 0C44 5 24 9 0 9C-24 9 -44 5 -46 0Z"
GAP = "M-52 0C-52 6.4 -28 11.4 0 11.4C28 11.4 52 6.4 52 0L50.4 0C50 5.6 26 10.4 0 10.4C-26 10.4 -50 5.6 -50.4 0Z"


def draw(options: Options) -> Drawing:
    color, ring = options.color, options.accent
    disc = circle(0, 0, 34, radial(lighten(color, 0.3), color, darken(color, 0.2), center=(0.36, 0.32)))
    bands = [
        outline(
            f"M-40 {y}Q0 {y + 9} 40 {y}V{y + tall}Q0 {y + tall + 9} -40 {y + tall}Z", tone, role="detail", opacity=0.7
        )
        for y, tall, tone in (
            (-28, 5, lighten(color, 0.3)),
            (-17, 7, darken(color, 0.14)),
            (-4, 4, lighten(color, 0.24)),
            (8, 8, darken(color, 0.16)),
            (22, 4, lighten(color, 0.2)),
        )
    ]
    spot = ellipse(12, 9, 7, 4, lighten(color, 0.4), role="detail")
    shade = outline("M14 -36C40 -14 30 26 -8 36H44V-36Z", darken(color, 0.4), role="shadow", opacity=0.4)
    cast = ellipse(0, 7, 36, 6, darken(color, 0.4), role="shadow", opacity=0.35)
    shapes = (
        outline(BACK, darken(ring, 0.16)),
        disc,
        *clipped([*bands, spot, cast, shade], disc),
        ellipse(-15, -19, 5, 8, "#ffffff", rotation=40, role="light", opacity=0.4),
        outline(FRONT, ring),
        outline(GAP, darken(ring, 0.3), role="detail"),
        outline("M-57 1C-52 8 -28 12.6 0 13C-30 14 -56 8 -57 1Z", lighten(ring, 0.5), role="light"),
    )
    moon = (
        circle(44, -36, 6, "#d9dde8"),
        circle(42.6, -37.4, 1.6, "#aeb5c6", role="detail"),
        circle(46, -34, 1.1, "#aeb5c6", role="detail"),
    )
    return Drawing((*Drawing(shapes).placed(rotate=-18).shapes, *moon), anchors={"top": (0, -34)}).placed(y=-46)


SUBJECT = Subject(
    names=("planet", "saturn", "jupiter", "gas giant"),
    draw=draw,
    kind="thing",
    height=40.0,
    color="#e2a45c",
    accent="#f0d9ae",
    place="space",
    stance="air",
)
