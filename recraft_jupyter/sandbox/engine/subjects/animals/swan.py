"""A swan that floats on the water, its wings half raised."""

from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    body = smooth("-56,-34 -44,-26 -24,-30 4,-30 24,-30 36,-20 32,-6 18,0 -22,0 -42,-8 -52,-22", feathers.base)
    shapes = (
        _wing(feathers.shade).placed(x=6, y=-4).shapes[0], body, crescent(body, feathers.shade, x=1, y=5),
        *_neck(feathers, options), *_near_wing(feathers),
        curve([(-46, -0.8), (-16, 1), (12, 0), (34, -0.6)], "#ffffff", 1.6, role="light", opacity=0.7),
        curve([(36, 0.2), (44, 1.2), (50, 0.4)], "#ffffff", 1.2, role="light", opacity=0.6),
    )  # fmt: skip
    return fitted(shapes, head_top=(34, -90), mouth=(52, -76), top=(34, -91), seat=(-14, -34))


def _wing(color: str) -> Drawing:
    return Drawing((smooth("18,-26 10,-42 -8,-54 -28,-60 -48,-62 -42,-56 -52,-54 -44,-48 -52,-44 -42,-39 -46,-33 "
        "-34,-28 -18,-16 4,-12",
                           color, tension=0.8),))  # fmt: skip


def _near_wing(feathers: Coat) -> tuple[Shape, ...]:
    wing = _wing(feathers.base).shapes[0]
    plumes = [
        curve([(6, -30), (-14, y * 0.85), (-34, y)], feathers.shade, 1.5, role="detail") for y in (-53, -46, -39, -31)
    ]
    return (
        wing,
        crescent(wing, feathers.shade, x=1, y=4),
        *inside(wing, *plumes, sheen(0, -36, 16, 14, feathers.light)),
    )


def _neck(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    neck = tube("22,-18 36,-34 30,-54 24,-72 32,-83 39,-79", (20, 14, 10, 9, 10, 11), feathers.base)
    head = smooth("30,-84 37,-88 44,-84 46,-77 41,-72 33,-74", feathers.base)
    beak = outline("M44 -82 Q52 -79 57 -73 Q54 -70 48 -72 Q43 -73 42 -75Z", "#f08a2c")
    knob = smooth("41,-84 45,-84 47,-79 44,-74 41,-77", "#2b2529", role="detail")
    return (neck, crescent(neck, feathers.shade, x=2.5, y=2), head, beak, crescent(beak, "#c4651a", y=2), knob,
            ellipse(49.5, -77, 1, 0.6, "#7a3d10", rotation=35, role="detail"),
            *button_eye(38.6, -80.6, 2.2, options, cover=feathers.base))  # fmt: skip


SUBJECT = Subject(
    names=("swan", "cygnet", "goose", "gosling"),
    draw=draw,
    kind="animal",
    height=0.9,
    color="#f7f7f5",
    place="sea",
    stance="water",
    poses=("swimming",),
    sideways=True,
)
