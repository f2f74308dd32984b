"""A butterfly with open wings."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, ellipse, linear
from ...scene import Options, Subject
from ._coats import coat
from ._faces import button_eye, mouth
from ._forms import both, crescent, fitted, inside, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    shapes = (*_hind_wings(options), *_fore_wings(options), *_body(options))
    return fitted(shapes, head_top=(0, -82), top=(0, -96))


def _fore_wings(options: Options) -> tuple[Shape, ...]:
    tones = coat(options.color)
    rim = darken(options.color, 0.68)
    edge = smooth("3,-58 16,-82 38,-98 56,-94 58,-76 50,-56 34,-46 12,-44 3,-46", rim)
    field = smooth(
        "5,-56 18,-78 38,-91 49,-88 50,-74 43,-58 31,-50 12,-48",
        linear(tones.light, tones.base, tones.shade),
        role="detail",
    )
    veins = [curve(line, rim, 1.2, role="detail") for line in
             ([(5, -54), (24, -66), (46, -88)], [(5, -52), (26, -58), (50, -70)],
                 [(5, -50), (22, -52), (40, -54)])]  # fmt: skip
    spots = [circle(x, y, radius, "#fff6e6", role="detail") for x, y, radius in
             ((53.5, -88, 1.9), (55, -81, 1.7), (54, -74, 1.5), (49.5, -64, 1.4), (45, -93.4, 1.6))]  # fmt: skip
    patch = ellipse(37, -77, 6, 4.4, options.accent, rotation=-40, role="detail")
    return both(edge, *inside(edge, field, *veins), patch, *spots)


def _hind_wings(options: Options) -> tuple[Shape, ...]:
    tones = coat(lighten(options.color, 0.3))
    rim = darken(options.color, 0.68)
    edge = smooth("3,-48 20,-50 38,-44 46,-30 40,-14 27,-4 20,-12 14,-6 7,-18 3,-34", rim)
    field = smooth(
        "5,-46 20,-46 34,-41 40,-30 35,-18 27,-12 20,-18 14,-14 9,-22", linear(tones.light, tones.base), role="detail"
    )
    eye = (circle(30, -27, 5, rim, role="detail"), circle(30, -27, 3.4, options.accent, role="detail"),
           circle(29, -28.2, 1.2, "#ffffff", role="detail"))  # fmt: skip
    veins = [
        curve(line, rim, 1.1, role="detail")
        for line in ([(5, -44), (18, -36), (26, -14)], [(5, -42), (12, -30), (16, -14)])
    ]
    return both(edge, *inside(edge, field, *veins), *eye)


def _body(options: Options) -> tuple[Shape, ...]:
    body = tube("0,-68 0,-52 0,-34 0,-16", (7, 8, 7, 3), "#4a3634")
    head = symmetric("0,-82 6,-80 8,-73 5,-67 0,-66", "#4a3634")
    feeler = (
        curve([(2.5, -80), (7, -90), (14, -95)], "#4a3634", 1.3, role="form"),
        circle(14.6, -95.4, 1.9, "#4a3634"),
    )
    rings = [curve([(-3.6, y), (0, y + 1.2), (3.6, y)], "#7b5c55", 1.1, role="detail") for y in (-46, -40, -34, -28)]
    return (
        *both(*feeler), body, crescent(body, "#2d1f20", x=2), *rings, head,
        *mouth(0, -70.6, 4.4, options, color=lighten("#4a3634", 0.7), stroke=0.9),
        *button_eye(-3.3, -75, 2, options, cover="#4a3634"),
        *button_eye(3.3, -75, 2, options, cover="#4a3634", inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("butterfly", "moth", "monarch butterfly"),
    draw=draw,
    kind="animal",
    height=0.08,
    color="#f08a2c",
    accent="#6fb7e8",
    place="garden",
    stance="air",
    poses=("flying",),
)
