"""A motor scooter with a round front lamp."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._glass import lamp
from ._wheels import wheel

CHROME = "#d4dae1"
DARK = "#2a2c36"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *wheel(-30, 13, spokes=6, rim="#e3e6ea"),
            *wheel(35, 13, spokes=6, rim="#e3e6ea"),
            *_rear(color),
            *_floor(color),
            *_front(color),
            *_seat(options.accent),
        ),
        anchors={"seat": (-20, -52), "top": (0, -78), "hand": (18, -74)},
    )


def _rear(color: str) -> tuple[Shape, ...]:
    shell = outline(
        "M-50 -22C-52 -36 -44 -46 -30 -47L-10 -47C-6 -42 -4 -34 -3 -26C-3 -18 -8 -13 -14 -13L-17 -13"
        "C-18 -22 -24 -26 -30 -26C-38 -26 -43 -22 -44 -15L-47 -16C-49 -17 -50 -19 -50 -22Z",
        linear(lighten(color, 0.2), color, darken(color, 0.18)),
    )
    shading = (
        outline("M-3 -26C-10 -30 -14 -22 -14 -12L0 -12Z", darken(color, 0.35), role="shadow", opacity=0.5),
        outline(
            "M-47 -32C-44 -41 -36 -44.5 -28 -44.5L-14 -44.5C-24 -43.5 -38 -42 -47 -32Z",
            "#ffffff",
            role="light",
            opacity=0.6,
        ),
    )
    return (
        limb([(-40, -8), (-52, -9)], 3.4, 4.2, linear("#eef1f4", "#8b919c")),
        shell,
        *clipped(shading, shell),
        curve([(-44, -29), (-34, -33), (-20, -31), (-10, -24)], CHROME, 1.2),
        rectangle(-53, -36, 4.5, 6, "#d8333a", radius=1.8),
        rectangle(-52.2, -35, 1.4, 2.6, "#ff9a8f", radius=0.6, role="light"),
    )


def _floor(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-12 -20L12 -20C17 -20 18 -24 20 -30L25 -29C23 -20 20 -13 13 -13L-14 -13C-16 -13 -14 -20 -12 -20Z",
            darken(color, 0.15),
        ),
        rectangle(-8, -21.5, 20, 2, DARK, radius=1, role="detail"),
        rectangle(-10, -14.5, 22, 1.6, CHROME, radius=0.8, role="detail"),
        line([(-4, -13), (-9, -3)], "#6d737f", 1.6),
    )


def _front(color: str) -> tuple[Shape, ...]:
    shield = outline(
        "M14 -64C18 -65 22 -64 23 -60C26 -50 26 -38 22 -24L17 -22C19 -34 19 -46 16 -56C15 -59 14 -62 14 -64Z",
        linear(lighten(color, 0.18), color, darken(color, 0.1)),
    )
    return (
        limb([(24, -34), (35, -13)], 4, 3, CHROME),
        outline(
            "M20 -25C24 -32 34 -34 42 -30C48 -27 51 -21 51 -15L46 -15C45 -21 40 -25 34 -25"
            "C29 -25 26 -22 24 -17L20 -19Z",
            color,
        ),
        curve([(26, -29), (34, -31), (42, -28), (48, -21)], "#ffffff", 1.1, role="light", opacity=0.55),
        circle(35, -13, 2.2, CHROME, role="detail"),
        shield,
        curve([(21, -60), (23.5, -48), (22, -32)], "#ffffff", 1.2, role="light", opacity=0.6),
        limb([(17, -62), (15, -74)], 3.2, 3.2, CHROME),
        outline(
            "M10 -77C13 -81 22 -81 25 -77C26.5 -74 26 -70 23 -69L13 -70C10 -71 9 -74 10 -77Z",
            linear(lighten(color, 0.2), color),
        ),
        line([(13, -75), (5, -77.5)], DARK, 3.2, role="form"),
        curve([(15, -78), (12, -86), (9.5, -88)], CHROME, 1),
        ellipse(8, -90, 4, 3.6, CHROME),
        ellipse(8, -90, 3, 2.6, "#9fc8de", role="detail"),
        *lamp(25.5, -73.5, 3.2, 4.4, "#ffefb0"),
    )


def _seat(leather: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-46 -50C-45 -54 -38 -54.5 -32 -53C-27 -52 -18 -55 -10 -53C-6 -52 -6 -47 -10 -46.5"
            "L-40 -46.5C-44 -46.5 -46 -48 -46 -50Z",
            leather,
        ),
        outline(
            "M-44 -51.5C-40 -53.5 -35 -52.5 -30 -51.5C-24 -50.5 -16 -53 -9 -51.5"
            "C-16 -51 -24 -49.5 -31 -50.3C-36 -51 -40 -51.5 -44 -51.5Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
    )


SUBJECT = Subject(
    names=("scooter", "motor scooter", "moped"),
    draw=draw,
    kind="vehicle",
    height=1.15,
    color="#62bfae",
    accent="#8a5635",
    place="city street",
    sideways=True,
)
