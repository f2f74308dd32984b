"""A palm tree with coconuts."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, limb, outline
from ...scene import Options, Subject
from ._greenery import tuft

# (end x, end y, lift) of the fronds, back ones first.
FRONDS = (
    (-30, -92, 22),
    (34, -94, 20),
    (-44, -72, 20),
    (48, -76, 20),
    (-36, -52, 10),
    (42, -54, 12),
    (-16, -104, 8),
    (24, -105, 8),
)


def frond(x: float, y: float, lift: float, color: str) -> tuple[Shape, ...]:
    """A drooping leaf from the crown at (4, -80) with a notched lower edge."""
    root_x, root_y = 4.0, -80.0
    middle_x, middle_y = (root_x + x) / 2, min(root_y, y) - lift * 0.5
    upper = f"M{root_x} {root_y}Q{middle_x} {middle_y} {x} {y}"
    teeth = ""
    for step in range(1, 7):
        t = 1 - step / 7
        px = (1 - t) ** 2 * root_x + 2 * t * (1 - t) * middle_x + t * t * x
        py = (1 - t) ** 2 * root_y + 2 * t * (1 - t) * middle_y + t * t * y
        teeth += f"L{px} {py + 11 - abs(step - 3.5)}L{px - (x - root_x) * 0.035} {py + 5}"
    return (
        outline(upper + teeth + "Z", color),
        curve(
            [
                (root_x, root_y),
                (root_x * 0.3 + middle_x * 0.55 + x * 0.15, (root_y + 2 * middle_y + y) / 4 + 1.4),
                (x, y),
            ],
            lighten(color, 0.28),
            0.9,
            role="light",
        ),
    )


def draw(options: Options) -> Drawing:
    color, bark = options.color, "#a57a4c"
    trunk = limb([(-10, -6), (-7, -28), (-1, -56), (4, -80)], 12, 6.4, bark)
    rings = [
        curve([(x - 7, y + 1), (x, y + 3), (x + 7, y)], darken(bark, 0.3), 1.2)
        for x, y in ((-10, -8), (-9, -17), (-8, -26), (-6.4, -35), (-4.6, -44), (-2.6, -53), (-0.4, -62), (1.8, -71))
    ]
    shade = limb([(-5, 0), (-2, -28), (3, -56), (7, -80)], 6, 4, darken(bark, 0.3), role="shadow", opacity=0.5)
    leaves = [
        shape
        for index, (x, y, lift) in enumerate(FRONDS)
        for shape in frond(x, y, lift, (darken(color, 0.2), color, lighten(color, 0.1))[index // 2 % 3])
    ]
    nuts = [
        shape
        for x, y in ((-1, -76), (8, -75), (3, -72))
        for shape in (circle(x, y, 4.4, "#7a4a2a"), circle(x - 1.2, y - 1.4, 1.3, "#b98352", role="light"))
    ]
    return Drawing(
        (trunk, *clipped([shade, *rings], trunk), *leaves[:8], *nuts, *leaves[8:], *tuft(-18, 4.2), *tuft(-2, 3.6)),
        anchors={"top": (4, -110)},
    ).placed(x=-1, scale=0.97)


SUBJECT = Subject(
    names=("palm tree", "palm", "coconut tree", "coconut palm"),
    draw=draw,
    kind="plant",
    height=7.5,
    color="#4aa557",
    place="beach",
)
