"""A megaphone that calls."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_sound(options.accent), *_grip(), *_horn(options.color)),
        anchors={"hand": (-22, -16), "grip": (-22, -16), "top": (0, -76), "mouth": (-50, -42)},
    ).placed(x=-2)


def _sound(accent: str) -> tuple[Shape, ...]:
    return tuple(
        line(points, accent, 3.4) for points in ([(48, -66), (59, -73)], [(50, -44), (62, -44)], [(48, -22), (59, -15)])
    )


def _grip() -> tuple[Shape, ...]:
    dark = "#343a44"
    return (
        outline(
            "M-28 -32L-14 -30L-16 -2C-16 0 -18 0 -20 0L-26 0C-28 0 -29.4 -1 -29 -3Z",
            linear(lighten(dark, 0.25), dark, darken(dark, 0.3), angle=0),
        ),
        *(line([(-27.6, y), (-16.4, y + 0.6)], darken(dark, 0.5), 1) for y in (-20, -15, -10)),
        rectangle(-13, -26, 5, 9, "#e8b23f", radius=2),
    )


def _horn(color: str) -> tuple[Shape, ...]:
    horn = outline(
        "M-38 -55C-16 -57 8 -66 32 -82C36 -84 38 -82 38 -78L38 -10C38 -6 36 -4 32 -6C8 -22 -16 -30 -38 -32Z",
        linear(lighten(color, 0.4), lighten(color, 0.06), color, darken(color, 0.38)),
    )
    marks = (
        outline("M-34 -52C-14 -54 8 -62 28 -75L28 -68C8 -57 -14 -50 -34 -48Z", "#ffffff", role="light", opacity=0.5),
        outline("M-8 -70C-6 -52 -6 -34 -8 -16L2 -12C5 -34 5 -54 2 -76Z", lighten(color, 0.85), role="detail"),
    )
    return (
        horn,
        *clipped(marks, horn),
        ellipse(37, -44, 7, 38, linear(lighten(color, 0.6), lighten(color, 0.86))),
        ellipse(37.6, -44, 4.6, 33, linear(darken(color, 0.55), darken(color, 0.3)), role="detail"),
        ellipse(37, -44, 2.2, 11, "#2c313a", role="detail"),
        rectangle(-47, -56, 12, 25, linear("#6d7580", "#3a404a", "#1f232a"), radius=3.4),
        rectangle(-52, -52, 7, 17, linear("#4f5762", "#23272f"), radius=2.6),
    )


SUBJECT = Subject(
    names=("megaphone", "loudspeaker", "bullhorn", "loudhailer"),
    draw=draw,
    kind="tool",
    height=0.32,
    color="#e2483d",
    accent="#f2b632",
    place="city street",
    stance="table",
    sideways=True,
)
