"""A golden bell with a ribbon."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline
from ...scene import Options, Subject
from ._rings import ellipse_ring


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_clapper(options.color), *_body(options.color), *_ribbon(options.accent)),
        anchors={"top": (0, -104), "hand": (0, -98)},
    )


def _clapper(color: str) -> tuple[Shape, ...]:
    return (
        circle(0, -8, 8, linear(lighten(color, 0.2), darken(color, 0.4), angle=45)),
        ellipse(-2.6, -5, 2, 1.3, "#ffffff", role="light", opacity=0.7),
    )


def _body(color: str) -> tuple[Shape, ...]:
    metal = linear(
        darken(color, 0.15),
        lighten(color, 0.3),
        lighten(color, 0.45),
        color,
        darken(color, 0.2),
        darken(color, 0.4),
        angle=0,
    )
    body = outline(
        "M-44 -14C-44 -19 -39 -22 -36 -27C-30 -38 -31 -56 -27 -69C-23 -81 -12 -88 0 -88"
        "C12 -88 23 -81 27 -69C31 -56 30 -38 36 -27C39 -22 44 -19 44 -14C44 -8 24 -6 0 -6"
        "C-24 -6 -44 -8 -44 -14Z",
        metal,
    )
    marks = (
        outline("M-50 -22C-24 -15 24 -15 50 -22L50 -18C24 -11 -24 -11 -50 -18Z", darken(color, 0.35), role="detail"),
        outline("M-40 -34C-20 -29 20 -29 40 -34L40 -32C20 -27 -20 -27 -40 -32Z", darken(color, 0.3), role="detail"),
        outline(
            "M-18 -76C-23 -66 -24 -50 -26 -38C-27 -33 -22 -32 -20 -36C-17 -48 -17 -64 -11 -78C-9 -82 -15 -82 -18 -76Z",
            "#ffffff",
            role="light",
            opacity=0.65,
        ),
        outline("M-50 -12C-24 -8 24 -8 50 -12L50 0L-50 0Z", darken(color, 0.4), role="shadow", opacity=0.5),
    )
    return (
        body,
        *clipped(marks, body),
        curve([(-41, -13), (-24, -10.5), (0, -9.8)], "#ffffff", 1, role="light", opacity=0.6),
    )


def _ribbon(accent: str) -> tuple[Shape, ...]:
    loop = (
        outline(
            "M0 -88C-8 -100 -24 -104 -29 -97C-33 -89 -22 -83 0 -85Z",
            linear(lighten(accent, 0.2), accent, darken(accent, 0.2)),
        ),
        outline(
            "M-5 -88.5C-12 -95 -20 -97.5 -23.5 -94.5C-25 -91 -18 -88 -5 -88.5Z", darken(accent, 0.4), role="shadow"
        ),
        outline("M-2 -85C-8 -80 -14 -74 -17 -66L-12 -67.5L-9 -63C-6 -72 -2 -78 2 -83Z", darken(accent, 0.12)),
    )
    return (
        ellipse_ring(0, -96, (7, 9), (4, 6), "#c9973a"),
        *loop,
        *Drawing(loop).placed(flip=True).shapes,
        circle(0, -86, 5, linear(lighten(accent, 0.25), darken(accent, 0.15))),
        circle(-1.4, -87.5, 1.3, "#ffffff", role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("bell", "golden bell", "hand bell", "jingle bell"),
    draw=draw,
    kind="instrument",
    height=0.2,
    color="#e5ae36",
    accent="#c8342f",
    place="studio",
    stance="table",
)
