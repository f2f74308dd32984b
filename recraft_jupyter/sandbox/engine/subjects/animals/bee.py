"""A honey bee in flight."""

from ...drawing import Drawing, Gradient, Shape, circle, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube

DARK = "#33272a"


def draw(options: Options) -> Drawing:
    tones = coat(options.color)
    body = smooth("-46,-30 -36,-46 -16,-54 6,-52 18,-42 18,-26 6,-16 -16,-13 -36,-18", tones.base)
    bands = [
        tube(line, (9, 10, 9), DARK, role="detail")
        for line in ("-34,-58 -29,-34 -34,-8", "-16,-62 -11,-34 -16,-6", "2,-62 6,-36 2,-8")
    ]
    sting = outline("M-44 -35 L-55 -29 L-43 -27Z", DARK)
    legs = [tube(f"{x},-16 {x + 3},-9 {x - 1},-3", (2.6, 2.4, 2), DARK) for x in (-20, -8, 6)]
    shapes = (
        _wing(4, -48, -20), *legs, sting, body, *inside(body, *bands),
        crescent(body, tones.deep, y=6, x=1, opacity=0.45),
        *inside(body, sheen(-14, -46, 24, 8, "#ffffff", opacity=0.55)), *_head(options, tones.base), _wing(0, -48, -72),
    )  # fmt: skip
    return fitted(shapes, head_top=(28, -54), mouth=(42, -28), top=(0, -92), seat=(-12, -52))


def _wing(x: float, y: float, turn: float) -> Shape:
    paint = Gradient(((0.0, "#e3f3fb", 0.95), (1.0, "#a9d3ec", 0.8)), angle=90)
    shape = smooth("0,0 16,-11 36,-13 44,-4 34,6 14,6", paint)
    return Drawing((shape,)).placed(x=x, y=y, rotate=turn - 40).shapes[0]


def _head(options: Options, base: str) -> tuple[Shape, ...]:
    fluff = circle(15, -34, 14, base)
    head = circle(28, -36, 15, DARK)
    feelers = [
        curve([(32, -49), (38, -60), (47, -62)], DARK, 1.8, role="form"),
        curve([(27, -50), (29, -62), (36, -67)], DARK, 1.8, role="form"),
    ]
    bend = {"happy": 3, "calm": 1}.get(options.mood, -2.4)
    return (
        fluff, *feelers, circle(47.5, -62, 2.4, DARK), circle(36.6, -67.4, 2.4, DARK), head,
        sheen(24, -43, 9, 6, "#ffffff", opacity=0.25),
        ellipse(37, -29.5, 3.2, 2.2, "#e8847f", role="detail", opacity=0.7),
        curve([(32, -27), (36, -27 + bend), (40, -28)], "#f4d9c4", 1.3),
        *button_eye(34, -37, 4.6, options, cover=DARK), *button_eye(23, -38, 4.2, options, cover=DARK, inner=1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("bee", "bumblebee", "honeybee", "honey bee", "wasp", "hornet"),
    draw=draw,
    kind="animal",
    height=0.03,
    color="#f7c23a",
    place="garden",
    stance="air",
    poses=("flying",),
    sideways=True,
)
