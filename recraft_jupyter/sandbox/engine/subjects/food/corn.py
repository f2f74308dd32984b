"""A cob of corn in its husk."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, limb, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    cob = outline(
        "M0 -104C14 -98 20 -76 20 -52C20 -30 14 -12 0 -6C-14 -12 -20 -30 -20 -52C-20 -76 -14 -98 0 -104Z",
        darken(color, 0.16),
    )
    kernels: list[Shape] = []
    for row in range(13):
        y = -98 + row * 7
        for column in range(-3, 4):
            x = column * 6.4 + (3.2 if row % 2 else 0)
            kernels.append(
                ellipse(
                    x, y, 2.9, 3.3, lighten(color, 0.12 - x / 150) if x < 0 else darken(color, x / 130), role="detail"
                )
            )
    light = ellipse(-9, -62, 2.6, 24, "#ffffff", rotation=4, role="light", opacity=0.3)
    back = [
        outline(f"M0 0C{s * 20} -14 {s * 34} -40 {s * 30} -74C{s * 20} -58 {s * 10} -40 0 -22Z", "#5f9a45")
        for s in (-1, 1)
    ]
    front = [
        outline("M0 0C-20 -4 -32 -22 -30 -52C-20 -44 -8 -34 0 -14Z", "#7cb75a"),
        outline("M0 0C20 -4 32 -22 30 -52C20 -44 8 -34 0 -14Z", "#6aa84c"),
    ]
    ribs = [limb([(0, -2), (s * 16, -18), (s * 27, -46)], 1.4, 0.5, "#b5dd92", role="light") for s in (-1, 1)]
    silk = [limb([(0, -100), (x * 0.6, -108), (x, -112)], 1.6, 0.8, "#e9cf8a") for x in (-8, -3, 3, 8)]
    return Drawing(
        (*silk, *back, cob, *clipped([*kernels, light], cob), *front, *ribs), anchors={"top": (0, -104)}
    ).placed(scale=0.95)


SUBJECT = Subject(
    names=("corn", "corn cob", "maize", "sweetcorn"),
    draw=draw,
    kind="food",
    height=0.22,
    color="#f6c737",
    place="farm",
    stance="table",
)
