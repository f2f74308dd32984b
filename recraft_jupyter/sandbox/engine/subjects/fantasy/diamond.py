"""A cut gem stone."""

from ...color import darken, lighten
from ...drawing import Drawing, polygon, star
from ...scene import Options, Subject

TABLE, GIRDLE, TIP = -76.0, -52.0, 0.0


def draw(options: Options) -> Drawing:
    color = options.color
    upper = (-30.0, -10.0, 10.0, 30.0)
    lower = (-50.0, -22.0, 0.0, 22.0, 50.0)
    body = polygon([(-30, TABLE), (30, TABLE), (50, GIRDLE), (0, TIP), (-50, GIRDLE)], color)
    tones = [
        lighten(color, 0.5),
        lighten(color, 0.2),
        lighten(color, 0.62),
        color,
        lighten(color, 0.3),
        darken(color, 0.14),
        lighten(color, 0.12),
    ]
    crown = []
    for index in range(4):
        crown.append(
            polygon(
                [(lower[index], GIRDLE), (lower[index + 1], GIRDLE), (upper[index], TABLE)], tones[index], role="light"
            )
        )
        if index < 3:
            crown.append(
                polygon(
                    [(upper[index], TABLE), (upper[index + 1], TABLE), (lower[index + 1], GIRDLE)],
                    tones[index + 3],
                    role="light",
                )
            )
    pavilion = [
        polygon(
            [(lower[index], GIRDLE), (lower[index + 1], GIRDLE), (0, TIP)],
            tone,
            role="shadow" if index > 1 else "light",
        )
        for index, tone in enumerate(
            (lighten(color, 0.34), lighten(color, 0.1), darken(color, 0.08), darken(color, 0.22))
        )
    ]
    inner = polygon([(-22, GIRDLE), (-6, GIRDLE), (0, TIP)], lighten(color, 0.55), role="light", opacity=0.7)
    sparkles = [
        star(x, y, r, r * 0.2, "#ffffff", points=4, role="light")
        for x, y, r in ((-34, -70, 10), (40, -58, 7), (12, -36, 6), (-18, -84, 5), (30, -82, 4))
    ]
    return Drawing((body, *crown, *pavilion, inner, *sparkles), anchors={"top": (0, TABLE)})


SUBJECT = Subject(
    names=("diamond", "gem", "jewel", "crystal", "gemstone", "emerald", "ruby", "sapphire"),
    draw=draw,
    kind="thing",
    height=0.1,
    color="#58c3e6",
    place="cave",
    stance="table",
)
