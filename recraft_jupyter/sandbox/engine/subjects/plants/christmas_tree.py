"""A decorated Christmas tree with presents."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, outline, rectangle, star
from ...scene import Options, Subject
from .pine import TIERS, tier

BALLS = (
    (-18, -20, "#e2343c"),
    (2, -16, "#f6c62f"),
    (20, -21, "#4f9fd8"),
    (-12, -42, "#f6c62f"),
    (12, -42, "#e2343c"),
    (-6, -64, "#4f9fd8"),
    (9, -64, "#f6c62f"),
    (0, -84, "#e2343c"),
    (-26, -16, "#66c0b8"),
    (28, -16, "#e2343c"),
)


def present(x: float, width: float, height: float, color: str, ribbon: str) -> tuple[Shape, ...]:
    return (
        rectangle(x - width / 2, -height, width, height, color, radius=1),
        rectangle(x + width * 0.2, -height, width * 0.3, height, darken(color, 0.18), role="shadow", radius=1),
        rectangle(x - 1.6, -height, 3.2, height, ribbon, role="detail"),
        outline(
            f"M{x} {-height}C{x - 8} {-height - 8} {x - 11} {-height - 1} {x} {-height}"
            f"C{x + 11} {-height - 1} {x + 8} {-height - 8} {x} {-height}Z",
            ribbon,
        ),
    )


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    shapes: list[Shape] = [rectangle(-5, -16, 10, 16, "#6d4a30")]
    for index, (top, bottom, half) in enumerate(TIERS):
        body = outline(tier(top, bottom, half), lighten(color, index * 0.05))
        dark = outline(
            f"M2 {top}C{half * 0.2} {bottom - 14} {half * 0.3} {bottom} {half * 0.1} {bottom + 9}H{half + 6}V{top}Z",
            darken(color, 0.22),
            role="shadow",
            opacity=0.7,
        )
        y = bottom - 9
        garland = curve(
            [(-half * 0.8, y), (-half * 0.2, y + 6), (half * 0.4, y + 3), (half * 0.86, y - 1)],
            gold,
            1.7,
            role="detail",
        )
        shapes += [body, *clipped([dark, garland], body)]
    balls = [
        shape
        for x, y, paint in BALLS
        for shape in (circle(x, y, 3.0, paint), circle(x - 0.9, y - 1.0, 0.9, "#ffffff", role="light", opacity=0.85))
    ]
    lamps = _lamps()
    tip = (
        circle(0, -111, 12, gold, role="glow", opacity=0.3),
        star(0, -111, 8, 3.6, gold),
        star(0, -111.6, 4, 1.8, lighten(gold, 0.5), role="light"),
    )
    gifts = (
        *present(-22, 17, 13, "#d8343c", "#fbf3e0"),
        *present(21, 15, 17, "#4f86c6", gold),
        *present(34, 11, 9, "#e58fb0", "#ffffff"),
        *present(-36, 10, 8, "#f2b632", "#d8343c"),
    )
    return Drawing((*shapes, *balls, *lamps, *tip, *gifts), anchors={"top": (0, -111)}).placed(scale=0.95)


def _lamps() -> list[Shape]:
    return [
        circle(x, y, 1.2, "#fff3c0", role="light")
        for x, y in (
            (-8, -28),
            (8, -27),
            (22, -28),
            (-20, -32),
            (0, -50),
            (-15, -52),
            (15, -53),
            (2, -73),
            (-4, -92),
            (4, -96),
        )
    ]


SUBJECT = Subject(
    names=("christmas tree", "xmas tree", "new year tree"),
    draw=draw,
    kind="plant",
    height=2.3,
    color="#2f7a4c",
    accent="#f6c62f",
    place="living room",
)
