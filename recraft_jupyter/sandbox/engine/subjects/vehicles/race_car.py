"""An open-wheel race car with its driver and a number."""

from __future__ import annotations

from ...color import darken, lighten, luminance
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._digits import number
from ._wheels import wheel

CARBON = "#2b2d36"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_rear_wing(color),
            *(() if options.pose == "empty" else _driver(options.accent)),
            *_body(color),
            *_side_pod(color),
            *_livery(color, options.accent, number_text=str(options.random.randint(2, 98))),
            *_front_wing(color),
            *wheel(-28, 12, spokes=6),
            *wheel(30, 11, spokes=6),
        ),
        anchors={"window": (0, -18), "seat": (-2, -18), "top": (-11, -33)},
    )


def _rear_wing(color: str) -> tuple[Shape, ...]:
    return (
        limb([(-39, -14), (-42, -29)], 3.2, 2.4, CARBON),
        limb([(-34, -16), (-38, -29)], 2.6, 2, CARBON, role="detail"),
        polygon([(-50, -27), (-33, -25.5), (-32.5, -28), (-50, -30)], darken(color, 0.45)),
        polygon([(-50, -30), (-33, -28), (-32.5, -32.5), (-50, -35)], linear(lighten(color, 0.12), color)),
        outline("M-51.5 -36.5L-43 -35.5L-43.5 -22.5C-46 -22 -50 -23 -51 -25Z", darken(color, 0.18)),
        polygon([(-51.3, -33), (-43.2, -32.2), (-43.3, -30), (-51.2, -30.8)], "#ffffff", role="detail", opacity=0.9),
    )


def _driver(helmet: str) -> tuple[Shape, ...]:
    return (
        outline("M-8 -16C-8 -22 -4 -24 0 -23.5C5 -23 7 -20 8 -16Z", "#31323c"),
        ellipse(1, -26, 6, 6.2, linear(lighten(helmet, 0.2), helmet, angle=45)),
        outline(
            "M-4.6 -23.5C-1 -21.5 3 -21 5.6 -22.3C4.5 -20.6 2 -19.8 0 -19.9C-2.5 -20 -4 -21.5 -4.6 -23.5Z",
            darken(helmet, 0.3),
            role="shadow",
        ),
        outline(
            "M1.2 -29C4 -29.2 6.2 -28 7 -26C7 -24.6 6.5 -23.7 6 -23.3C4 -23 2.5 -23.5 1.5 -24.5C.8 -26 .8 -28 1.2 -29Z",
            "#20222b",
            role="detail",
        ),
        curve([(2.4, -28), (4.4, -27.6), (5.8, -26.4)], "#9fd8f2", 0.8, role="light"),
        curve([(-3.8, -28), (-2, -30.3), (0.5, -31)], "#ffffff", 0.9, role="light", opacity=0.7),
    )


def _body(color: str) -> tuple[Shape, ...]:
    shell = outline(
        "M-43 -6L-44 -14C-40 -18 -34 -20.5 -26 -22C-21 -23 -20 -30 -14 -32.5L-9 -33C-7 -29 -7.5 -22.5 -6 -19"
        "C-2 -17.5 4 -17.5 8 -18.5L10 -20.5C18 -19 30 -15 40 -11.5C46 -9.5 52 -8 52 -6"
        "C52 -4.5 50 -4 47 -4L-38 -4C-41 -4 -43 -4.5 -43 -6Z",
        linear(lighten(color, 0.14), color, darken(color, 0.22)),
    )
    shading = (
        outline("M-46 -9L53 -8L53 0L-46 0Z", darken(color, 0.35), role="shadow", opacity=0.55),
        outline(
            "M-34 -19.5C-24 -22 -20 -24 -17 -30L-14 -32.5L-16 -24C-17 -20 -24 -18 -34 -19.5Z",
            lighten(color, 0.5),
            role="light",
            opacity=0.55,
        ),
    )
    return (
        shell,
        *clipped(shading, shell),
        ellipse(-9.6, -29.5, 1.5, 3.2, CARBON, rotation=6, role="detail"),
        outline(
            "M5.5 -17.8L10 -23.5C11 -22 13.5 -20.8 16 -19.2C13 -18.2 9 -17.5 5.5 -17.8Z",
            "#9fd0e6",
            role="detail",
            opacity=0.85,
        ),
        rectangle(-40, -5, 84, 2.2, CARBON, radius=1),
    )


def _side_pod(color: str) -> tuple[Shape, ...]:
    pod = outline(
        "M-22 -16.5C-12 -18.8 4 -18 12 -16C14.5 -13 14.5 -8 12.5 -5L-22 -5Z", linear(color, darken(color, 0.22))
    )
    details = (
        outline(
            "M-22 -17.5C-12 -19.8 4 -19 13 -16.8L13 -15.6C4 -17.4 -12 -18 -22 -15.4Z",
            "#ffffff",
            role="light",
            opacity=0.55,
        ),
        rectangle(-24, -7.6, 40, 4, darken(color, 0.5), role="shadow", opacity=0.45),
    )
    return (
        outline("M-22 -14.5L15 -14.5L19 -5L-22 -5Z", darken(color, 0.5), role="shadow", opacity=0.4),
        pod,
        *clipped(details, pod),
        outline("M9.8 -16.4C14 -15.4 15.2 -13 14.6 -9.4L12.6 -7C13.2 -11 12.4 -14.4 9.8 -16.4Z", CARBON, role="detail"),
        *(line([(x, -14.6), (x - 1.4, -11.4)], darken(color, 0.5), 0.6) for x in (4.6, 6.6, 8.6)),
    )


def _livery(color: str, accent: str, *, number_text: str) -> tuple[Shape, ...]:
    size = 7 if len(number_text) == 1 else 5.6
    trim = "#fbfaf6" if luminance(color) < 0.85 else darken(color, 0.7)
    return (
        outline("M-17 -8.8L13.2 -8L12.6 -6L-17 -6Z", trim, role="detail"),
        circle(-4.5, -11.8, 6.4, darken(color, 0.5), role="detail"),
        circle(-4.5, -11.8, 5.9, "#fbfaf6", role="detail"),
        *number(number_text, x=-4.5, y=-11.8, height=size, color="#22232b"),
        outline("M18 -17.8L38 -10.4L37 -8.8L17.4 -15.6Z", trim, role="detail"),
        outline("M17.2 -15L36.6 -8.2L36.2 -7.4L17 -13.8Z", accent, role="detail"),
        outline(
            "M-25 -21.4C-20.6 -22.6 -19.4 -29.6 -14.6 -32L-11.8 -32.6C-16.6 -29.4 -17 -22.4 -21.4 -20.6Z",
            trim,
            role="detail",
        ),
        curve([(17, -17.5), (16.4, -12), (18, -6)], darken(color, 0.4), 0.4),
        line([(10.4, -19.4), (9.6, -21.6)], CARBON, 0.8),
        outline("M7.6 -23.6L11.8 -23.8L11.6 -21.2L8 -21.4Z", darken(color, 0.15)),
        rectangle(-45.6, -11.5, 2.2, 3.6, "#ff5a4d", radius=0.8, role="detail"),
    )


def _front_wing(color: str) -> tuple[Shape, ...]:
    return (
        limb([(22, -11), (30, -11)], 1.4, 1.4, CARBON, role="detail"),
        outline("M38 -2.5L54 -2C55 -3 55 -4.5 54 -5.5L44 -6.5Z", CARBON),
        outline("M46 -8.5L54.5 -9C55.5 -7 55.5 -4 54.5 -2.5L47 -3.5C46 -5 45.7 -7 46 -8.5Z", darken(color, 0.12)),
        outline("M47.5 -7.5L53.5 -7.8L53.8 -6L47.3 -5.8Z", "#ffffff", role="light", opacity=0.6),
    )


SUBJECT = Subject(
    names=("race car", "racing car", "formula one car", "formula 1 car", "f1 car", "formula car", "racecar", "racer"),
    draw=draw,
    kind="vehicle",
    height=1.15,
    color="#d8322f",
    place="race track",
    poses=("racing", "empty"),
    sideways=True,
)
