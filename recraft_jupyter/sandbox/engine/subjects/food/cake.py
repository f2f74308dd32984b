"""A birthday cake with candles."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, outline, rectangle
from ...scene import Options, Subject
from ._dish import plate

CANDLE_COLORS = ("#4f9fd8", "#ef5f6f", "#66b86a", "#f2a33a", "#8f6fd0")
USUAL_CANDLES, MOST_IN_ROW = 3, 7


def tier(y: float, radius: float, height: float, color: str, icing: str) -> tuple[Shape, ...]:
    """One round layer whose top rim lies at ``y``."""
    wall = outline(
        f"M{-radius} {y}V{y + height}"
        f"C{-radius} {y + height + radius * 0.24} {radius} {y + height + radius * 0.24} {radius} {y + height}V{y}Z",
        color,
    )
    shade = rectangle(radius * 0.45, y - 4, radius, height + 20, darken(color, 0.16), role="shadow", opacity=0.6)
    top = ellipse(0, y, radius, radius * 0.2, lighten(icing, 0.25))
    step = radius / 4
    drip = f"M{-radius} {y}"
    for index, drop in enumerate((0.36, 0.56, 0.3, 0.62, 0.42, 0.58, 0.32, 0.5)):
        x = -radius + index * step
        low = y + height * drop + radius * 0.18 * (1 - abs(index - 3.5) / 4)
        gap = y + height * 0.18 + radius * 0.18 * (1 - abs(index - 3) / 4)
        drip += f"V{low - 3}C{x} {low} {x + step} {low} {x + step} {low - 3}V{gap}"
    drip += f"V{y}C{radius} {y + radius * 0.27} {-radius} {y + radius * 0.27} {-radius} {y}Z"
    frosting = outline(drip, icing)
    return (wall, *clipped([shade], wall), frosting, top)


def candle(x: float, y: float, color: str) -> tuple[Shape, ...]:
    body = rectangle(x - 1.9, y - 15, 3.8, 16, color, radius=1)
    bands = [
        outline(f"M{x - 3} {y - 2 - k}L{x + 3} {y - 5 - k}V{y - 3 - k}L{x - 3} {y - k}Z", "#ffffff", role="detail")
        for k in (0, 5, 10)
    ]
    flame = outline(
        f"M{x} {y - 27}C{x + 4.6} {y - 21} {x + 3} {y - 16} {x} {y - 16}"
        f"C{x - 3} {y - 16} {x - 4.6} {y - 21} {x} {y - 27}Z",
        "#f9a62b",
    )
    return (
        body,
        *clipped(bands, body),
        circle(x, y - 20, 8, "#ffd56b", role="glow", opacity=0.35),
        flame,
        ellipse(x, y - 18.6, 1.5, 2.4, "#fff3c4", role="light"),
    )


def _candles(count: int) -> list[Shape]:
    """In a row; more than fit side by side stand in two rows on the round top."""
    back = count // 3 if count > MOST_IN_ROW else 0
    shapes: list[Shape] = []
    for number, in_row, depth in ((0, back, -3.0), (back, count - back, 0.0)):
        reach = min(14.0 if in_row < 4 else 21.0, 7.0 * (in_row - 1))
        for index in range(in_row):
            across = (2 * index / (in_row - 1) - 1) if in_row > 1 else 0.0
            paint = CANDLE_COLORS[(number + index) % len(CANDLE_COLORS)]
            shapes += candle(across * reach, -73 - 2 * abs(across) + depth, paint)
    return shapes


def draw(options: Options) -> Drawing:
    color, icing = options.color, options.accent
    cherries = [
        shape
        for x in (-38, -26, 26, 38)
        for shape in (
            circle(x, -48 + (38 - abs(x)) * 0.1, 3.4, "#d8334a"),
            circle(x - 1, -49, 1.0, "#ffffff", role="light", opacity=0.8),
        )
    ]
    candles = _candles(options.parts.get("candle", USUAL_CANDLES))
    dots = [
        circle(x, -14 + (46 - abs(x)) * 0.14, 1.7, lighten(icing, 0.5), role="detail")
        for x in (-40, -30, -20, -10, 0, 10, 20, 30, 40)
    ]
    return Drawing(
        (
            *plate(-15, 58),
            *tier(-45, 46, 30, color, icing),
            *dots,
            *cherries,
            *tier(-75, 27, 26, lighten(color, 0.16), icing),
            *candles,
        ),
        anchors={"top": (0, -76)},
    ).placed(scale=0.98)


SUBJECT = Subject(
    names=("cake", "birthday cake", "wedding cake", "torte"),
    draw=draw,
    kind="food",
    height=0.24,
    color="#f3d3a4",
    accent="#ee7fa5",
    place="kitchen",
    stance="table",
    parts=("candle",),
)
