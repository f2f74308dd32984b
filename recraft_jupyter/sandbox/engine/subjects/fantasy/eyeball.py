"""A giant eyeball."""

import math

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, curve, ellipse, limb, line, outline, radial
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    iris, x, y = options.color, options.gaze[0] * 14, -48 + options.gaze[1] * 14
    nerves = [limb([(dx * 0.4, -12), (dx, -4), (dx * 1.3, -1.6)], 6, 3, "#c9434f") for dx in (-14, 0, 13)]
    ball = circle(0, -52, 46, radial("#ffffff", "#fbf6f3", "#d6cfda", center=(0.4, 0.36)))
    veins = [
        curve(
            [
                (math.cos(a) * 46, -52 + math.sin(a) * 46),
                (math.cos(a + 0.1) * 37, -52 + math.sin(a + 0.1) * 37),
                (math.cos(a - 0.04) * 29, -52 + math.sin(a - 0.04) * 29),
            ],
            "#e2616a",
            1.1,
            role="line",
        )
        for a in (0.3, 0.7, 1.3, 1.9, 2.4, 2.9, 3.5, 5.9)
    ]
    shade = outline("M16 -100C48 -80 42 -22 -6 -4L60 2V-100Z", "#8a7fa5", role="shadow", opacity=0.3)
    ring, disc = (
        circle(x, y, 25, darken(iris, 0.4), role="detail"),
        circle(x, y, 23, radial(lighten(iris, 0.45), iris, darken(iris, 0.2)), role="detail"),
    )
    rays = [
        line(
            [(x + math.cos(a) * 13, y + math.sin(a) * 13), (x + math.cos(a) * 21.6, y + math.sin(a) * 21.6)],
            lighten(iris, 0.4) if index % 2 else darken(iris, 0.2),
            0.9,
            opacity=0.7,
        )
        for index, a in enumerate(math.tau * step / 22 for step in range(22))
    ]
    pupil = circle(x, y, 11.4, "#14101a", role="detail")
    lights = (
        ellipse(x - 8, y - 10, 5, 6.4, "#ffffff", rotation=30, role="light"),
        circle(x + 8, y + 8, 2.4, "#ffffff", role="light", opacity=0.8),
    )
    return Drawing(
        (
            *nerves,
            ball,
            *clipped([*veins, ring, disc, *rays, pupil, *lights, shade], ball),
            ellipse(-24, -80, 4, 9, "#ffffff", rotation=44, role="light", opacity=0.7),
        ),
        anchors={"top": (0, -98)},
    )


SUBJECT = Subject(
    names=("eyeball", "eye", "giant eyeball"), draw=draw, kind="fantasy", height=0.5, color="#3f9fc4", place="studio"
)
