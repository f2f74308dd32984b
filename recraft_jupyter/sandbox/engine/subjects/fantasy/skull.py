"""A skull."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    dark = darken(color, 0.2)
    jaw = outline("M-24 -32C-24 -14 -20 -2 -10 0H10C20 -2 24 -14 24 -32Z", darken(color, 0.08))
    cranium = outline(
        "M0 -96C28 -96 45 -78 44 -54C43 -44 38 -38 35 -34C33 -30 34 -24 28 -22C22 -20 18 -20 16 -14H-16"
        "C-18 -20 -22 -20 -28 -22C-34 -24 -33 -30 -35 -34C-38 -38 -43 -44 -44 -54C-45 -78 -28 -96 0 -96Z",
        color,
    )
    shade = outline("M16 -100C40 -80 38 -44 20 -10H50V-100Z", dark, role="shadow", opacity=0.5)
    hollow = "#2b2233"
    sockets = _sockets(options, dark, hollow)
    nose = outline("M0 -38C4 -34 7 -29 5 -26C3 -25 1 -27 0 -29C-1 -27 -3 -25 -5 -26C-7 -29 -4 -34 0 -38Z", hollow)
    teeth = [
        shape
        for x in (-12.5, -7.5, -2.5, 2.5, 7.5, 12.5)
        for shape in (
            rectangle(x - 2.2, -18, 4.4, 7.6, lighten(color, 0.4), radius=1.2),
            rectangle(x - 2.1, -9.6, 4.2, 6.4, lighten(color, 0.2), radius=1.2),
        )
    ]
    gap = rectangle(-17, -19, 34, 16, hollow, radius=4, role="detail")
    cracks = curve([(16, -94), (12, -86), (18, -80), (13, -72), (16, -68)], dark, 1.4)
    cheeks = [curve([(s * 28, -34), (s * 23, -30), (s * 20, -24)], dark, 1.6) for s in (-1, 1)]
    brows = [
        curve([(s * 6, -58), (s * 16, -64), (s * 28, -59)], lighten(color, 0.5), 2.4, role="light", opacity=0.8)
        for s in (-1, 1)
    ]
    return Drawing(
        (
            jaw,
            cranium,
            *clipped([shade], cranium),
            gap,
            *teeth,
            *sockets,
            nose,
            cracks,
            *cheeks,
            *brows,
            ellipse(-22, -80, 6, 11, "#ffffff", rotation=44, role="light", opacity=0.5),
        ),
        anchors={"top": (0, -96), "head_top": (0, -94)},
    )


def _sockets(options: Options, dark: str, hollow: str) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            ellipse(s * 17, -49, 11.4, 12, dark, role="shadow"),
            ellipse(s * 17, -48, 10.2, 11, hollow),
            circle(
                s * 17 + options.gaze[0] * 4, -48 + options.gaze[1] * 4, 2.6, options.accent, role="glow", opacity=0.9
            ),
            circle(s * 17 - 3, -52, 1.4, "#ffffff", role="light", opacity=0.35),
        )
    ]


SUBJECT = Subject(
    names=("skull", "death's head"),
    draw=draw,
    kind="fantasy",
    height=0.25,
    color="#f1e9d8",
    accent="#f2a62b",
    place="cave",
    stance="table",
)
