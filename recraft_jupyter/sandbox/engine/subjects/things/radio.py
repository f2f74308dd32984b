"""A portable radio with a handle and an aerial."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, radial, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME, knob


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            line([(40, -62), (52, -104)], "#9aa3af", 1.7),
            circle(52, -104, 2, "#c9d0d8"),
            *_handle(),
            *(rectangle(x, -3, 12, 3, "#2f343b", radius=1.2) for x in (-42, 30)),
            *_case(color),
            *_speaker(color),
            *_dial(color, options.accent),
        ),
        anchors={"top": (0, -64), "surface": (-10, -64), "hand": (0, -80), "grip": (0, -80)},
    )


def _handle() -> tuple[Shape, ...]:
    return (
        curve([(-38, -60), (-38, -74), (-32, -80), (32, -80), (38, -74), (38, -60)], "#8d5f3a", 4.6, role="form"),
        curve([(-34, -79), (-30, -81), (28, -81)], "#d3a071", 1.1, role="light"),
    )


def _case(color: str) -> tuple[Shape, ...]:
    body = rectangle(-54, -66, 108, 64, linear(lighten(color, 0.26), color, darken(color, 0.24)), radius=10)
    marks = (
        rectangle(-54, -66, 108, 1.6, "#ffffff", role="light", opacity=0.6),
        rectangle(-54, -6, 108, 4, darken(color, 0.5), role="shadow", opacity=0.35),
    )
    return (
        body,
        *clipped(marks, body),
        rectangle(-49, -61, 98, 54, darken(color, 0.12), radius=6, role="detail"),
        rectangle(-48, -60, 96, 52, linear("#fdf3dc", "#ecd9b0"), radius=5, role="detail"),
    )


def _speaker(color: str) -> tuple[Shape, ...]:
    cone = circle(-22, -34, 19.4, radial("#6b5648", "#3d312b", center=(0.42, 0.38)), role="detail")
    mesh = [line([(-44, y), (0, y)], "#8f7a68", 0.8) for y in range(-52, -14, 4)]
    return (
        circle(-22, -34, 22.4, CHROME, role="detail"),
        circle(-22, -34, 20.4, darken(color, 0.3), role="detail"),
        cone,
        *clipped(mesh, cone),
        circle(
            -22, -34, 6.4, radial(lighten(color, 0.35), color, darken(color, 0.3), center=(0.36, 0.32)), role="detail"
        ),
    )


def _dial(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(5, -55, 39, 16, linear("#fff7d8", "#ffe3a0"), radius=2.4, role="detail"),
        *(line([(x, -51), (x, -47 if step % 3 else -45)], "#7a5f36", 0.7) for step, x in enumerate(range(9, 42, 3))),
        line([(27, -54), (27, -40)], accent, 1.2),
        *knob(14, -24, 7, color),
        *knob(35, -24, 7, color),
        *(rectangle(x, -13.4, 6, 3, darken(color, 0.2), radius=1, role="detail") for x in (11, 19, 27, 35)),
    )


SUBJECT = Subject(
    names=("radio", "transistor radio", "portable radio", "retro radio", "old radio", "vintage radio"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#2f9c95",
    accent="#e0402f",
    place="living room",
    stance="table",
)
