"""A fighter jet climbing to the right."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    pale, deep = lighten(color, 0.2), darken(color, 0.25)
    jet = Drawing(
        (
            polygon([(-20, -26), (-52, -50), (-38, -50), (14, -28)], deep),
            outline(
                "M56 -24C40 -32 26 -34 8 -34L-40 -31C-46 -30 -46 -18 -40 -17L20 -16C36 -17 46 -20 56 -24Z",
                linear(pale, color, deep),
            ),
            outline("M40 -29C34 -40 18 -42 8 -34C18 -31 30 -29 40 -29Z", linear("#bfe3f5", "#4c86ad")),
            line([(22, -38.6), (23, -31)], deep, 1),
            polygon([(-40, -30), (-54, -56), (-42, -56), (-22, -31)], linear(pale, color)),
            polygon([(16, -22), (-34, -2), (-46, -2), (-26, -22)], linear(color, deep)),
            polygon([(-36, -21), (-54, -12), (-58, -12), (-46, -22)], deep),
            rectangle(-49, -29, 9, 11, "#3b4048", radius=2),
            outline(
                "M-49 -28C-60 -27 -70 -25 -78 -23.5C-70 -22 -60 -20 -49 -19Z",
                linear("#fff2b8", "#f59a2c", "#e2512a", angle=180),
                role="glow",
            ),
            circle(-6, -25, 4.4, options.accent, role="detail"),
            circle(-6, -25, 2, "#ffffff", role="detail"),
            line([(30, -22), (4, -21)], deep, 0.8),
        ),
        anchors={"seat": (20, -34), "top": (0, -38)},
    )
    return jet.placed(rotate=-12).placed(y=-10)


SUBJECT = Subject(
    names=("fighter jet", "jet fighter", "fighter plane", "jet plane", "war plane"),
    draw=draw,
    kind="vehicle",
    height=5,
    color="#8793a1",
    accent="#2c6bd8",
    place="sky",
    stance="air",
    sideways=True,
)
