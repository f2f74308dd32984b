"""A steaming bowl of noodle soup with chopsticks."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, outline, star
from ...scene import Options, Subject
from ._dish import bowl, steam

RIM = -50.0


def draw(options: Options) -> Drawing:
    color = options.color
    inside = ellipse(0, RIM, 50, 13, darken(color, 0.35))
    broth = ellipse(0, RIM + 1.6, 46, 10.6, "#c9822f", role="detail")
    noodles = _noodles()
    egg = (
        ellipse(-16, RIM - 5, 11, 7.4, "#fffaf0"),
        ellipse(-16, RIM - 4.6, 6, 4.2, "#f4a62a", role="detail"),
        ellipse(-18, RIM - 6, 1.8, 1.2, "#ffffff", role="light", opacity=0.7),
    )
    cake = (
        ellipse(12, RIM - 4, 9, 6.2, "#fffaf6"),
        star(12, RIM - 4, 4.6, 2.4, "#ec6f8f", points=6, role="detail"),
        circle(12, RIM - 4, 1.6, "#fffaf6", role="detail"),
    )
    seaweed = (
        outline(f"M24 {RIM + 2}L27 {RIM - 22}L42 {RIM - 20}L41 {RIM + 1}Z", "#2c5138"),
        outline(f"M34 {RIM + 2}L36 {RIM - 21}L42 {RIM - 20}L41 {RIM + 1}Z", "#1f3d2a", role="shadow"),
    )
    onions = [
        ellipse(x, y, 2.4, 1.5, "#7cc04b", role="detail")
        for x, y in ((-34, RIM), (-2, RIM + 6), (6, RIM + 3), (-28, RIM + 6), (26, RIM + 5), (-1, RIM - 5))
    ]
    sticks = [
        limb([(14 + dx, RIM - 8), (56 + dx * 1.2, RIM - 46 + dx * 0.6)], 2.2, 3.2, tone)
        for dx, tone in ((0, "#8a4a2a"), (7, "#a35a34"))
    ]
    return Drawing(
        (
            *steam(-14, RIM - 16, height=26),
            inside,
            *clipped([broth], inside),
            *clipped(noodles, inside),
            *seaweed,
            *sticks,
            *egg,
            *cake,
            *onions,
            *bowl(RIM, 50, 44, color, options.accent),
            curve(
                [(-49, RIM + 1), (-30, RIM + 10), (0, RIM + 13), (30, RIM + 10), (49, RIM + 1)],
                lighten(color, 0.35),
                2.2,
                role="light",
            ),
        ),
        anchors={"top": (0, RIM - 8)},
    )


def _noodles() -> list[Shape]:
    return [
        curve(
            [(x - 11, RIM + 3 + dy), (x - 4, RIM - 3 + dy), (x + 4, RIM + 3 + dy), (x + 11, RIM - 2 + dy)],
            tone,
            2.2,
            role="detail",
        )
        for x, dy, tone in (
            (-30, 0, "#f6dc97"),
            (-14, 4, "#fbe7b0"),
            (2, 5, "#f6dc97"),
            (-22, 6, "#fbe7b0"),
            (18, 5, "#fbe7b0"),
            (30, 1, "#f6dc97"),
            (-4, 1, "#f2d083"),
        )
    ]


SUBJECT = Subject(
    names=(
        "noodle bowl",
        "ramen",
        "noodle",
        "soup",
        "noodle soup",
        "bowl of soup",
        "bowl of ramen",
    ),
    draw=draw,
    kind="food",
    height=0.12,
    color="#c8402f",
    accent="#f6e6c4",
    place="kitchen",
    stance="table",
)
