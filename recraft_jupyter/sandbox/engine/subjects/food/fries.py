"""French fries in a paper cup."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, outline, polygon, star
from ...scene import Options, Subject

STICKS = (
    (-26, -78, -8),
    (-18, -92, -5),
    (-9, -84, -3),
    (0, -98, 0),
    (9, -88, 2),
    (18, -96, 5),
    (26, -80, 8),
    (-22, -70, -6),
    (-13, -100, -4),
    (5, -78, 1),
    (14, -76, 4),
    (-4, -74, -1),
    (22, -70, 7),
)


def draw(options: Options) -> Drawing:
    color = options.color
    fries = []
    for index, (x, y, lean) in enumerate(STICKS):
        tone = lighten(color, 0.12 * (index % 3))
        fries.append(
            polygon([(x - 4 - lean, -30), (x - 4, y), (x + 1.6, y - 2), (x + 4, y), (x + 4 - lean, -30)], tone)
        )
        fries.append(
            polygon(
                [(x + 1.4 - lean, -30), (x + 1.4, y - 2), (x + 4, y), (x + 4 - lean, -30)],
                darken(tone, 0.14),
                role="shadow",
            )
        )
    cup = outline("M-36 -60Q0 -36 36 -60L27 -2Q27 0 24 0H-24Q-27 0 -27 -2Z", options.accent)
    inner = outline("M-36 -60Q0 -74 36 -60L34 -50H-34Z", darken(options.accent, 0.3))
    stripes = [
        polygon(
            [(x - 3, -70), (x + 3, -70), (x * 0.78 + 2.4, 0), (x * 0.78 - 2.4, 0)],
            lighten(options.accent, 0.75),
            role="detail",
        )
        for x in (-28, -14, 14, 28)
    ]
    shade = polygon([(16, -64), (40, -64), (30, 4), (12, 4)], darken(options.accent, 0.3), role="shadow", opacity=0.4)
    badge = (circle(0, -24, 10, "#fff6e3", role="detail"), star(0, -24, 6.6, 2.8, options.accent, role="detail"))
    return Drawing((inner, *fries, cup, *clipped([*stripes, shade], cup), *badge), anchors={"top": (0, -96)}).placed(
        scale=0.97
    )


SUBJECT = Subject(
    names=("fries", "french fries", "french fry", "chips"),
    draw=draw,
    kind="food",
    height=0.15,
    color="#f6c744",
    accent="#d8372f",
    place="kitchen",
    stance="table",
)
