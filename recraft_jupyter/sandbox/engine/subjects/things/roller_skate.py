"""A roller skate with four wheels."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, radial, rectangle
from ...scene import Options, Subject

BOOT = (
    "M-36 -92C-35 -96 -32 -97 -28 -96L-6 -94C-2 -94 0 -92 0 -88L2 -60C4 -52 14 -48 28 -45C42 -42 48 -36 47 -25"
    "L-38 -25C-41 -40 -36 -54 -36 -68Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_wheels(options.accent), *_boot(options.color, options.accent), *_laces()),
        anchors={"top": (-18, -98), "foot": (-18, -66)},
    ).placed(x=-4)


def _wheels(accent: str) -> tuple[Shape, ...]:
    return (
        *(
            outline(f"M{x - 9} -22L{x + 9} -22L{x + 3} -9L{x - 3} -9Z", linear("#c9ced6", "#7d8691", angle=0))
            for x in (-24, 30)
        ),
        *(
            part
            for x in (-24, 30)
            for part in (
                circle(x, -10.4, 10.4, radial(lighten(accent, 0.35), accent, darken(accent, 0.3), center=(0.36, 0.3))),
                circle(x, -10.4, 5.4, "#f4f6f8", role="detail"),
                circle(x, -10.4, 2.2, "#6d7580", role="detail"),
            )
        ),
        outline("M43 -24L52 -22C54 -18 53 -12 49 -10L43 -14Z", linear(lighten(accent, 0.2), darken(accent, 0.3))),
        rectangle(-39, -27, 87, 6, linear("#5d6570", "#2c3139"), radius=2),
    )


def _boot(color: str, accent: str) -> tuple[Shape, ...]:
    boot = outline(BOOT, linear(lighten(color, 0.4), color, darken(color, 0.2), angle=35))
    marks = (
        rectangle(-46, -90, 60, 6, accent, role="detail"),
        rectangle(-46, -80, 60, 4, lighten(accent, 0.35), role="detail"),
        outline("M-44 -50C-30 -48 -22 -38 -21 -22L-46 -22Z", darken(color, 0.14), role="detail"),
        outline("M26 -46C18 -40 18 -30 22 -22L52 -22L52 -46Z", darken(color, 0.14), role="detail"),
        outline("M30 -42C38 -41 42 -37 43 -32C39 -35 34 -37 28 -37Z", "#ffffff", role="light", opacity=0.6),
        rectangle(-46, -29, 100, 5, darken(color, 0.6), role="shadow", opacity=0.3),
    )
    return (
        outline("M-6 -98C0 -100 5 -96 5 -90L4 -72L-4 -78Z", darken(color, 0.2)),
        boot,
        *clipped(marks, boot),
    )


def _laces() -> tuple[Shape, ...]:
    return tuple(
        part
        for x, y in ((-5, -72), (-4, -63.6), (-1, -56), (6, -50))
        for part in (
            line([(x - 4, y + 2.4), (x + 6, y - 1.6)], "#b9c0ca", 2.8, role="detail"),
            line([(x - 4, y + 2), (x + 5.6, y - 2)], "#ffffff", 1.5, role="detail"),
        )
    )


SUBJECT = Subject(
    names=("roller skate", "rollerskate", "roller blade", "inline skate", "rollerblade"),
    draw=draw,
    kind="thing",
    height=0.3,
    color="#f3f1f6",
    accent="#ec5f8f",
    place="park",
    sideways=True,
)
