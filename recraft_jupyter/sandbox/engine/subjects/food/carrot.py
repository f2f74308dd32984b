"""A carrot with its green."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, limb, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M-15 -66C-8 -74 8 -74 15 -66C20 -58 12 -20 2 -1Q0 1 -2 -1C-12 -20 -20 -58 -15 -66Z",
        linear(lighten(color, 0.12), color, darken(color, 0.14), angle=0),
    )
    rings = [
        curve([(x, y), (x + w / 2, y + 1.4), (x + w, y)], darken(color, 0.25), 1.3)
        for x, y, w in ((-17, -56, 11), (5, -50, 11), (-13, -40, 9), (3, -32, 9), (-9, -24, 8), (0, -14, 6))
    ]
    shine = curve([(-9, -64), (-9.6, -48), (-6, -28)], lighten(color, 0.5), 2.6, role="light", opacity=0.7)
    green = []
    for x, y, tone in (
        (-22, -96, "#3f8f3a"),
        (21, -98, "#3f8f3a"),
        (-9, -104, "#57ab48"),
        (10, -105, "#57ab48"),
        (0, -100, "#74c35c"),
    ):
        green.append(limb([(x * 0.15, -68), (x * 0.5, (y - 68) / 2), (x, y)], 3.0, 1.6, tone))
        green += [
            limb([(x * t, -68 + (y + 68) * t), (x * t + dx, -68 + (y + 68) * t - 7)], 3.2, 2.0, tone)
            for t in (0.5, 0.75)
            for dx in (-7, 7)
        ]
        green.append(limb([(x, y + 2), (x, y - 3)], 4.4, 3.2, tone))
    return Drawing((*green, body, *clipped(rings, body), shine), anchors={"top": (0, -72)}).placed(scale=0.95)


SUBJECT = Subject(
    names=("carrot",), draw=draw, kind="food", height=0.22, color="#f1802c", place="kitchen", stance="table"
)
