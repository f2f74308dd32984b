"""A flying saucer with a glass dome and a ring of lights."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, clipped, curve, ellipse, line, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_beam(options.accent), *_dome(options.accent), *_hull(options.color), *_lights(options.accent)),
        anchors={"window": (0, -40), "seat": (0, -44), "top": (0, -66)},
    )


def _beam(accent: str) -> tuple[Shape, ...]:
    light = lighten(accent, 0.4)
    fade = Gradient(((0.0, light, 0.75), (1.0, light, 0.0)))
    return (outline("M-14 -12L14 -12L32 34L-32 34Z", fade, role="glow"),)


def _dome(accent: str) -> tuple[Shape, ...]:
    glass = outline(
        "M-25 -38C-25 -56 -14 -66 0 -66C14 -66 25 -56 25 -38C16 -33 -16 -33 -25 -38Z",
        linear("#c9f0fa", "#7cc4e2", "#4d93bd"),
    )
    inside = (
        outline("M-14 -32C-14 -42 -8 -45 0 -45C8 -45 14 -42 14 -32Z", "#2f5a7d", role="shadow", opacity=0.5),
        outline("M12 -66C26 -58 26 -44 18 -32L30 -32L30 -66Z", "#22507a", role="shadow", opacity=0.3),
    )
    return (
        glass,
        *clipped(inside, glass),
        outline("M-19 -44C-18 -54 -12 -61 -4 -62.5C-9 -58 -13 -52 -13.5 -43Z", "#ffffff", role="light", opacity=0.75),
        line([(0, -66), (0, -73)], "#8b919c", 1.2),
        circle(0, -74.5, 2.3, accent),
        circle(-0.7, -75.2, 0.8, "#ffffff", role="light"),
    )


def _hull(color: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-56 -24C-52 -33 -28 -40 0 -40C28 -40 52 -33 56 -24C56 -17 30 -10 0 -10C-30 -10 -56 -17 -56 -24Z",
        linear(lighten(color, 0.35), color, darken(color, 0.18)),
    )
    details = (
        outline("M-58 -24C-30 -15 30 -15 58 -24L58 -5L-58 -5Z", darken(color, 0.32), role="detail"),
        outline(
            "M-58 -25.5C-30 -16.5 30 -16.5 58 -25.5L58 -23.5C30 -14.5 -30 -14.5 -58 -23.5Z",
            lighten(color, 0.6),
            role="light",
            opacity=0.8,
        ),
        outline("M14 -42C40 -38 50 -30 46 -20L60 -18L60 -40Z", darken(color, 0.5), role="shadow", opacity=0.2),
        outline("M-44 -29C-36 -34 -26 -36.5 -16 -37.5C-26 -35 -34 -31 -38 -27Z", "#ffffff", role="light", opacity=0.55),
    )
    seams = [
        curve([(x * 0.55, -38), (x * 0.85, -30), (x, -20)], darken(color, 0.28), 0.5) for x in (-40, -20, 0, 20, 40)
    ]
    return (
        ellipse(0, -10, 20, 4.5, darken(color, 0.55)),
        ellipse(0, -9.5, 14, 2.8, "#fff6c8", role="detail"),
        hull,
        *clipped((*details, *seams), hull),
        outline(
            "M-27 -38C-16 -32.5 16 -32.5 27 -38C27 -36 24 -34 20 -33C8 -30.5 -8 -30.5 -20 -33C-24 -34 -27 -36 -27 -38Z",
            darken(color, 0.4),
            role="detail",
        ),
    )


def _lights(accent: str) -> tuple[Shape, ...]:
    spots = ((-42, -24.5), (-28, -21.5), (-14, -19.7), (0, -19), (14, -19.7), (28, -21.5), (42, -24.5))
    return tuple(
        part
        for x, y in spots
        for part in (
            circle(x, y - 3.5, 3.2, darken(accent, 0.45), role="detail"),
            circle(x, y - 3.5, 2.5, lighten(accent, 0.15), role="detail"),
            circle(x - 0.7, y - 4.2, 0.9, "#ffffff", role="light"),
        )
    )


SUBJECT = Subject(
    names=("spaceship", "ufo", "flying saucer", "spacecraft", "starship", "alien ship"),
    draw=draw,
    kind="vehicle",
    height=6,
    color="#8f9bb3",
    accent="#f5d13b",
    place="space",
    stance="air",
)
