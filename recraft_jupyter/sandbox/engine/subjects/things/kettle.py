"""A whistling kettle of enamel with steam at its spout."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, clipped, curve, ellipse, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME

BODY = (
    "M-38 -4C-46 -16 -42 -38 -26 -50C-16 -56 16 -56 26 -50C42 -38 46 -16 38 -4C37 -2 35 -1.6 32 -1.6L-32 -1.6"
    "C-35 -1.6 -37 -2 -38 -4Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    kettle = Drawing(
        (
            *_steam(),
            *_handle(options.accent),
            *_spout(color),
            *_body(color),
            *_lid(color, options.accent),
        ),
        anchors={"top": (0, -66), "hand": (0, -92), "grip": (0, -92)},
    )
    return kettle.placed(x=-9)


def _steam() -> tuple[Shape, ...]:
    mist = Gradient(((0.0, "#ffffff", 0.0), (1.0, "#ffffff", 0.8)))
    return (
        outline("M52 -60C48 -68 58 -74 54 -84C60 -76 62 -70 58 -60Z", mist, role="glow"),
        outline("M58 -58C58 -66 66 -70 64 -80C70 -72 70 -66 64 -57Z", mist, role="glow"),
    )


def _handle(accent: str) -> tuple[Shape, ...]:
    return (
        curve(
            [(-27, -46), (-33, -66), (-24, -86), (0, -92), (24, -86), (33, -66), (27, -46)], "#8d96a2", 4.4, role="form"
        ),
        curve([(-28, -48), (-33.6, -66), (-25, -85)], "#f2f5f8", 1, role="light"),
        curve([(-22, -87.6), (0, -92.6), (22, -87.6)], darken(accent, 0.15), 8.4, role="form"),
        curve([(-19, -90.2), (0, -94.6), (17, -90.8)], lighten(accent, 0.4), 1.5, role="light"),
    )


def _spout(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M26 -18C40 -22 44 -38 50 -50L60 -46C60 -34 52 -14 32 -6Z",
            linear(lighten(color, 0.2), color, darken(color, 0.3), angle=40),
        ),
        outline("M47.6 -51.4L62.4 -45.4L60.6 -41.8L46.6 -47.6Z", CHROME),
        curve([(36, -21), (44, -30), (49, -44)], "#ffffff", 1.3, role="light", opacity=0.5),
    )


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(BODY, radial(lighten(color, 0.36), color, darken(color, 0.3), center=(0.32, 0.3)))
    marks = (
        outline(
            "M-34 -14C-36 -28 -30 -40 -20 -46C-25 -38 -28 -28 -27 -14C-27 -8 -33 -8 -34 -14Z",
            "#ffffff",
            role="light",
            opacity=0.55,
        ),
        ellipse(-17, -47, 3, 1.6, "#ffffff", rotation=-30, role="light", opacity=0.6),
        outline("M-50 -10C-20 -4 20 -4 50 -10L50 0L-50 0Z", darken(color, 0.45), role="shadow", opacity=0.35),
    )
    return (body, *clipped(marks, body), rectangle(-34, -2.6, 68, 2.6, CHROME, radius=1.3))


def _lid(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-19 -53C-15 -61 15 -61 19 -53Z", linear(lighten(color, 0.28), darken(color, 0.06))),
        rectangle(-20.5, -54.4, 41, 3, CHROME, radius=1.5),
        ellipse(0, -63.4, 5, 4.4, radial(lighten(accent, 0.4), accent, darken(accent, 0.3), center=(0.35, 0.3))),
    )


SUBJECT = Subject(
    names=("kettle", "tea kettle", "teakettle", "water kettle", "whistling kettle"),
    draw=draw,
    kind="thing",
    height=0.26,
    color="#d8443c",
    accent="#4a3a35",
    place="kitchen",
    stance="table",
    sideways=True,
)
