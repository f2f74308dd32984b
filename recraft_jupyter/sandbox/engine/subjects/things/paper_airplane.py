"""A paper airplane on its flight."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, curve, linear, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(
                curve(points, options.accent, 1.6, opacity=0.75)
                for points in (
                    [(-62, -12), (-52, -8), (-45, -14), (-47, -21), (-53, -18), (-50, -8), (-38, -6), (-28, -14)],
                )
            ),
            polygon([(60, -84), (-52, -58), (-20, -44)], linear(lighten(color, 0.6), color, angle=0)),
            polygon([(60, -84), (-20, -44), (-18, -12)], linear(darken(color, 0.3), darken(color, 0.16), angle=0)),
            polygon([(60, -84), (-18, -12), (-4, -36)], darken(color, 0.42)),
            polygon([(60, -84), (-4, -36), (34, -22)], linear(lighten(color, 0.35), darken(color, 0.08), angle=60)),
            polygon([(60, -84), (-40, -57), (-30, -53)], "#ffffff", role="light", opacity=0.7),
        ),
        anchors={"top": (20, -72), "hand": (-8, -28), "grip": (-8, -28)},
    )


SUBJECT = Subject(
    names=("paper airplane", "paper plane", "paper aeroplane", "paper jet", "folded paper plane"),
    draw=draw,
    kind="thing",
    height=0.22,
    color="#eef2f7",
    accent="#8fb3d9",
    place="sky",
    stance="air",
    sideways=True,
)
