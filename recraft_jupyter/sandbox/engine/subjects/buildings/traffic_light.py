"""A traffic light on a pole."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, linear, outline, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    lamps = (("#e2382e", -93), ("#f3b42a", -75), ("#3fb45a", -57))
    return Drawing(
        (
            rectangle(-3, -46, 6, 46, linear("#aab2bc", "#6b737d", angle=0)),
            rectangle(-9, -3, 18, 3, "#5a626c", radius=1),
            rectangle(-14, -106, 28, 62, linear(lighten(color, 0.2), color, angle=0), radius=6),
            *(circle(0, y, 7.4, darken(tone, 0.15), role="detail") for tone, y in lamps),
            *(
                circle(0, y, 6.2, radial(lighten(tone, 0.5), tone, center=(0.4, 0.35)), role="detail")
                for tone, y in lamps
            ),
            *(
                outline(
                    f"M-8.4 {y - 1}C-8 {y - 10} 8 {y - 10} 8.4 {y - 1}C6 {y - 7} -6 {y - 7} -8.4 {y - 1}Z",
                    darken(color, 0.4),
                    role="detail",
                )
                for _, y in lamps
            ),
        ),
        anchors={"top": (0, -106)},
    )


SUBJECT = Subject(
    names=("traffic light", "stoplight", "traffic signal", "stop light"),
    draw=draw,
    kind="building",
    height=3.2,
    color="#2f3338",
    place="city street",
)
