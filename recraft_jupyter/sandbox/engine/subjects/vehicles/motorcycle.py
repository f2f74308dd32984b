"""A classic motorcycle."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._glass import lamp
from ._wheels import ring, wheel

CHROME = "#d4dae1"
DARK = "#2a2c36"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *wheel(-32, 16.5, spokes=10),
            *wheel(34, 16.5, spokes=10),
            *_frame(),
            *_engine(),
            *_fork(color),
            *_bodywork(color, options.accent),
            *_exhaust(),
        ),
        anchors={"seat": (-12, -42), "top": (0, -60), "hand": (14, -58)},
    )


def _frame() -> tuple[Shape, ...]:
    return (
        curve([(-32, -16.5), (-22, -30), (-8, -38)], DARK, 2.6, role="form"),
        line([(-32, -16.5), (-6, -13)], DARK, 3),
        curve([(20, -44), (16, -26), (8, -9), (-8, -9)], DARK, 2.6, role="form"),
        line([(-30, -20), (-24, -37)], "#8b919c", 2.4),
        line([(-29.6, -22), (-25, -34)], "#d8dde4", 1, role="light"),
    )


def _engine() -> tuple[Shape, ...]:
    fins = [line([(-5.5, y), (9.5, y - 1.5)], "#5d636e", 0.7) for y in (-33, -31, -29, -27, -25)]
    return (
        rectangle(-6, -36, 15, 14, linear("#c3c9d1", "#878d98", angle=0), radius=2),
        *fins,
        outline(
            "M-12 -22C-12 -25 -10 -26 -7 -26L10 -26C14 -26 15 -22 14 -17C13 -11 9 -8 3 -8L-8 -8"
            "C-12 -8 -13 -12 -13 -16Z",
            "#9aa1ac",
        ),
        outline(
            "M-13 -15C-8 -12 8 -12 14 -17C13 -11 9 -8 3 -8L-8 -8C-12 -8 -13 -12 -13 -15Z", "#6d737f", role="shadow"
        ),
        circle(5, -17, 5.6, "#b9bfc9", role="detail"),
        ring(5, -17, 3.8, "#7b818c", 0.9),
        circle(-7, -15, 3.6, "#b9bfc9", role="detail"),
        circle(-7, -15, 1.5, "#6d737f", role="detail"),
    )


def _fork(color: str) -> tuple[Shape, ...]:
    return (
        limb([(19, -52), (34, -16.5)], 4, 2.6, linear("#eef1f4", "#8b919c", angle=0)),
        outline("M19 -31C26 -37 42 -37 50 -26L51 -22C46 -30 42 -33.5 35 -33.5C29 -33.5 24 -31 20 -27Z", color),
        curve([(23, -33), (31, -35.5), (40, -34), (47, -28)], "#ffffff", 0.8, role="light", opacity=0.5),
        circle(34, -16.5, 2.4, CHROME, role="detail"),
        curve([(20, -52), (17, -58), (11, -59.5)], CHROME, 2, role="form"),
        line([(11, -59.5), (5, -58)], DARK, 3, role="form"),
        curve([(19, -56), (18, -62), (16.5, -64)], CHROME, 1),
        ellipse(15.5, -65, 3.6, 2.6, DARK, rotation=-15),
        ellipse(25.5, -50.5, 6, 6, CHROME),
        *lamp(27.3, -50.5, 4.2, 5, "#ffefb0"),
        rectangle(17, -47.5, 6, 6, DARK, radius=1.5),
    )


def _bodywork(color: str, seat: str) -> tuple[Shape, ...]:
    tank = outline(
        "M-6 -38C-6 -45 0 -50 9 -50C17 -50 21 -47 21.5 -43C21.5 -39 17 -36.5 11 -36L-2 -35.5C-5 -35.5 -6 -36.5 -6 -38Z",
        linear(lighten(color, 0.18), color, darken(color, 0.22)),
    )
    stripe = outline(
        "M-8 -41C0 -43.5 12 -43.5 23 -41L23 -38.5C12 -41 0 -41 -8 -38Z", "#f7f3e6", role="detail", opacity=0.92
    )
    return (
        outline("M-51 -24C-48 -34 -38 -38 -28 -37L-12 -35L-14 -31L-28 -33C-37 -33.5 -45 -30 -49 -22Z", color),
        curve([(-48, -27), (-40, -34), (-28, -35.5)], "#ffffff", 0.8, role="light", opacity=0.5),
        outline(
            "M-38 -41C-36 -43.5 -30 -43 -24 -41.5C-16 -39.5 -8 -42 -4 -41C-3 -38 -5 -35 -8 -35"
            "L-28 -36C-33 -36.5 -38 -38 -38 -41Z",
            seat,
        ),
        outline(
            "M-37 -41C-33 -42.5 -28 -41.5 -23 -40.2C-17 -38.8 -9 -40.8 -4.5 -40.5"
            "C-9 -39 -18 -37.5 -24 -38.8C-29 -40 -33 -40.5 -37 -41Z",
            "#ffffff",
            role="light",
            opacity=0.28,
        ),
        tank,
        *clipped((stripe,), tank),
        outline("M-2 -45C2 -48.5 10 -49.5 16 -47.5C10 -47.8 3 -47 -2 -45Z", "#ffffff", role="light", opacity=0.65),
        rectangle(6, -52, 5, 2.5, CHROME, radius=1),
        ellipse(-50.5, -28.5, 1.9, 2.6, "#d8333a", rotation=20),
        outline("M-18 -34L-6 -34L-7 -26L-16 -25C-18.5 -27 -19 -31 -18 -34Z", darken(color, 0.16)),
    )


def _exhaust() -> tuple[Shape, ...]:
    return (
        curve([(9, -27), (15, -20), (11, -8), (-4, -6.5), (-16, -7.5)], "#b4bac4", 2.6, role="form"),
        limb([(-12, -7.4), (-46, -13)], 4, 5.6, linear("#f3f5f7", "#9da4af", "#6d737f")),
        ellipse(-46.6, -13.1, 1.2, 2.4, DARK, rotation=10, role="detail"),
    )


SUBJECT = Subject(
    names=("motorcycle", "motorbike", "chopper", "dirt bike", "motor bike"),
    draw=draw,
    kind="vehicle",
    height=1.2,
    color="#b8302c",
    accent="#2d2a2e",
    place="city street",
    sideways=True,
)
