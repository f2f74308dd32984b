"""A glowing crystal ball on its stand."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, curve, ellipse, outline, radial, rectangle, star
from ...scene import Options, Subject
from ._light import glow


def draw(options: Options) -> Drawing:
    color, gold = options.color, options.accent
    ball = circle(0, -60, 38, radial(lighten(color, 0.5), color, darken(color, 0.45), center=(0.42, 0.4)))
    mist = [
        curve(points, lighten(color, 0.6), width, role="light", opacity=0.5)
        for points, width in (
            ([(-30, -50), (-14, -42), (2, -52), (20, -44), (32, -52)], 6),
            ([(-24, -66), (-6, -58), (10, -70), (28, -64)], 4.4),
            ([(-16, -34), (2, -30), (18, -36)], 4),
        )
    ]
    stars = [
        star(x, y, r, r * 0.3, "#fff6cf", points=4, role="light")
        for x, y, r in ((-10, -72, 7), (12, -58, 5), (2, -82, 3.6), (-18, -52, 3.4), (20, -76, 3))
    ]
    rim = outline("M22 -92C44 -70 38 -38 8 -22C30 -30 42 -66 22 -92Z", "#1c1236", role="shadow", opacity=0.35)
    legs = (
        outline("M-22 -22C-26 -12 -34 -6 -36 0H-24C-20 -4 -14 -8 0 -8C14 -8 20 -4 24 0H36C34 -6 26 -12 22 -22Z", gold),
        outline("M4 -22H22C26 -12 34 -6 36 0H24C20 -4 14 -8 4 -8Z", darken(gold, 0.24), role="shadow"),
    )
    ring = (
        ellipse(0, -24, 25, 6.4, darken(gold, 0.2)),
        ellipse(0, -26, 25, 6, gold),
        ellipse(0, -26.6, 20, 3.8, darken(gold, 0.4), role="detail"),
    )
    claws = [
        outline(
            f"M{s * 24} -24C{s * 30} -30 {s * 32} -38 {s * 29} -46C{s * 27} -38 {s * 24} -32 {s * 17} -27Z",
            gold if s < 0 else darken(gold, 0.14),
        )
        for s in (-1, 1)
    ]
    gems = [circle(x, -14, 2.4, "#e2435f", role="detail") for x in (-14, 0, 14)]
    return Drawing(
        (
            glow(0, -60, 50, color, 0.57),
            *legs,
            *gems,
            *ring,
            ball,
            *clipped([*mist, rim, *stars], ball),
            ellipse(-17, -77, 6, 11, "#ffffff", rotation=40, role="light", opacity=0.6),
            circle(-25, -62, 2.4, "#ffffff", role="light", opacity=0.6),
            *claws,
            rectangle(-6, -24.6, 12, 3, lighten(gold, 0.4), role="light", radius=1.5),
        ),
        anchors={"top": (0, -98)},
    )


SUBJECT = Subject(
    names=("crystal ball", "magic ball", "orb"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#8a5fd6",
    accent="#e0a93f",
    place="cave",
    stance="table",
)
