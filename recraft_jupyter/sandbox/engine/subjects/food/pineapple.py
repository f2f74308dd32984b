"""A pineapple with its crown of leaves."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, ellipse, limb, line, linear, outline, polygon
from ...scene import Options, Subject

LEAVES = (
    (-30, -88, 0),
    (30, -90, 0),
    (-24, -100, 1),
    (25, -102, 1),
    (-14, -108, 0),
    (15, -110, 0),
    (0, -116, 1),
    (-18, -80, 1),
    (19, -80, 1),
    (-7, -96, 0),
    (8, -95, 0),
    (0, -88, 1),
)


def draw(options: Options) -> Drawing:
    color = options.color
    body = ellipse(0, -33, 29, 33, linear(lighten(color, 0.15), color, darken(color, 0.16)))
    brown = darken(color, 0.32)
    lattice = [
        line(
            [
                (s * max(x - 14, -29), -62 + max(0, -29 - x + 14) * 1.12),
                (s * min(x + 36, 29), -6 - max(0, x + 36 - 29) * 1.12),
            ],
            brown,
            1.5,
        )
        for s in (-1, 1)
        for x in (-58, -47.5, -37, -26.5, -16, -5.5, 5)
    ]
    thorns = [
        polygon([(x - 2.0, y + 1.4), (x, y - 2.4), (x + 2.0, y + 1.4)], lighten(color, 0.5), role="light")
        for x, y in (
            (0, -54),
            (-12, -44),
            (12, -44),
            (0, -33),
            (-21, -33),
            (21, -33),
            (-12, -22),
            (12, -22),
            (0, -12),
            (-7.4, -38.4),
        )
    ]
    dark = outline("M12 -70C30 -50 22 -10 -6 2H40V-70Z", darken(color, 0.35), role="shadow", opacity=0.35)
    crown = [
        outline(
            f"M-6 -62C-6 -74 {x * 0.6 - 4} {y + 16} {x} {y}C{x * 0.6 + 6} {y + 16} 6 -74 6 -62Z",
            ("#3f8f4a", "#62b35a")[tone],
        )
        for x, y, tone in LEAVES
    ]
    ribs = [
        limb([(x * 0.25, -68), (x * 0.6, (y - 68) / 2), (x * 0.92, y + 5)], 1.2, 0.4, "#a8dc8a", role="light")
        for x, y, tone in LEAVES
        if tone
    ]
    return Drawing(
        (*crown[:7], body, *clipped([*lattice, dark], body), *thorns, *crown[7:], *ribs), anchors={"top": (0, -112)}
    ).placed(scale=0.95)


SUBJECT = Subject(
    names=("pineapple", "ananas"), draw=draw, kind="food", height=0.3, color="#f0b233", place="kitchen", stance="table"
)
