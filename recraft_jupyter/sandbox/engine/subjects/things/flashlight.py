"""A flashlight that is switched on."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, ellipse, line, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._pose import resting


def draw(options: Options) -> Drawing:
    color = options.color
    torch = Drawing(
        (*_beam(), *_tube(color), *_head(color, options.accent)),
        anchors={"hand": (-24, -14), "grip": (-24, -14), "top": (0, -26)},
    )
    return resting(torch, rotate=-14)


def _beam() -> tuple[Shape, ...]:
    light = Gradient(((0.0, "#fff3b0", 0.85), (1.0, "#fff3b0", 0.0)), angle=0)
    return (outline("M40 -33L84 -52L84 24L40 5Z", light, role="glow"),)


def _tube(color: str) -> tuple[Shape, ...]:
    metal = linear(lighten(color, 0.5), lighten(color, 0.1), color, darken(color, 0.4))
    return (
        rectangle(-56, -24, 10, 20, linear(darken(color, 0.05), darken(color, 0.45)), radius=3.4),
        rectangle(-50, -23, 62, 18, metal, radius=2),
        *(line([(x, -22), (x, -6)], darken(color, 0.4), 1.1) for x in range(-44, -14, 5)),
        rectangle(-9, -24.6, 13, 4.6, "#2d3139", radius=2.2),
        rectangle(-6, -25.6, 7, 2.6, "#e2483d", radius=1.2, role="detail"),
        rectangle(-48, -20.6, 58, 1.6, "#ffffff", radius=0.8, role="light", opacity=0.55),
    )


def _head(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M10 -23C18 -24 22 -31 32 -33L40 -33L40 5L32 5C22 3 18 -4 10 -5Z",
            linear(lighten(color, 0.45), lighten(color, 0.05), color, darken(color, 0.42)),
        ),
        rectangle(8, -24.6, 4.4, 21.2, linear(lighten(accent, 0.4), accent, darken(accent, 0.3)), radius=1.4),
        rectangle(36, -35, 7, 42, linear(lighten(accent, 0.5), accent, darken(accent, 0.3)), radius=2),
        ellipse(43, -14, 5.4, 20, radial("#fffef2", "#fff0a8", "#f0c75a", center=(0.5, 0.5))),
        ellipse(43.6, -14, 2.4, 9, "#ffffff", role="light"),
        outline("M16 -25C22 -27 26 -31 33 -31L33 -28C27 -28 22 -24 16 -22Z", "#ffffff", role="light", opacity=0.55),
    )


SUBJECT = Subject(
    names=("flashlight", "pocket torch", "torchlight", "flash light"),
    draw=draw,
    kind="thing",
    height=0.11,
    color="#3f6fb0",
    accent="#c9ced6",
    place="living room",
    stance="table",
    sideways=True,
)
