"""A crawler excavator, its bucket before it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, polygon, radial, rectangle
from ...scene import Options, Subject

STEEL = "#8f98a4"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_far_arm(color), *_tracks(options.accent), *_house(color), *_cab(color), *_arm(color), *_bucket()),
        anchors={"seat": (-12, -46), "window": (-12, -50), "lintel": (-12, -72), "top": (-14, -78), "hand": (40, -30)},
    )


def _tracks(accent: str) -> tuple[Shape, ...]:
    rubber = "#2f323a"
    return (
        rectangle(-52, -22, 76, 22, linear(lighten(rubber, 0.18), rubber), radius=11),
        rectangle(-47, -17, 66, 12, darken(rubber, 0.4), radius=6, role="detail"),
        *(
            rectangle(x, y, 4.4, 2.4, darken(rubber, 0.5), radius=0.8, role="detail")
            for x in range(-44, 18, 8)
            for y in (-22, -2.4)
        ),
        *(
            part
            for x, r in ((-41, 7.6), (13, 7.6), (-26, 4.6), (-14, 4.6), (-2, 4.6))
            for part in (
                circle(x, -11 if r > 5 else -8.6, r, radial("#c9ced6", "#7d8691", center=(0.36, 0.3))),
                circle(x, -11 if r > 5 else -8.6, r * 0.4, accent, role="detail"),
            )
        ),
        rectangle(-30, -28, 34, 7, linear("#5d6570", "#34393f"), radius=2),
    )


def _house(color: str) -> tuple[Shape, ...]:
    body = outline(
        "M-60 -50C-60 -54 -58 -56 -54 -56L-24 -56L-24 -44L10 -44L10 -29C10 -27 9 -26 7 -26L-50 -26"
        "C-56 -26 -60 -31 -60 -38Z",
        linear(lighten(color, 0.25), color, darken(color, 0.22)),
    )
    marks = (
        outline("M-62 -36C-54 -30 -20 -30 12 -32L12 -24L-62 -24Z", darken(color, 0.5), role="shadow", opacity=0.25),
        *(line([(-54, y), (-38, y)], darken(color, 0.5), 1.8) for y in (-48, -44, -40)),
        rectangle(-60, -34, 72, 3, "#2f323a", role="detail"),
        outline("M-56 -53L-28 -53L-28 -51L-57 -51Z", "#ffffff", role="light", opacity=0.6),
    )
    return (
        rectangle(-50, -66, 4.4, 11, linear("#7d8691", "#3f454e", angle=0), radius=1),
        body,
        *clipped(marks, body),
    )


def _cab(color: str) -> tuple[Shape, ...]:
    glass = outline("M-24 -72L-4 -72L3 -52L3 -46L-24 -46Z", linear("#d9f0f8", "#8fc0d8", angle=50), role="detail")
    return (
        outline(
            "M-28 -78L-3 -78C-1 -78 0 -77 1 -75L8 -54L8 -30L-28 -30Z",
            linear(lighten(color, 0.22), color, darken(color, 0.25), angle=20),
        ),
        glass,
        *clipped(
            (polygon([(-22, -44), (-8, -74), (-2, -74), (-16, -44)], "#ffffff", role="light", opacity=0.5),), glass
        ),
        line([(-9, -72), (-9, -46)], darken(color, 0.3), 1.3),
        rectangle(-30, -80.6, 33, 4.4, linear(lighten(color, 0.35), darken(color, 0.1)), radius=2),
        rectangle(-24, -42, 28, 1.4, darken(color, 0.35), role="detail"),
        rectangle(-22, -39, 7, 2, "#2f323a", radius=1, role="detail"),
    )


def _far_arm(color: str) -> tuple[Shape, ...]:
    return (line([(12, -40), (27, -72)], darken(STEEL, 0.2), 4, role="form"),)


def _arm(color: str) -> tuple[Shape, ...]:
    paint = linear(lighten(color, 0.24), color, darken(color, 0.28), angle=60)
    return (
        outline("M6 -46L16 -36L24 -52C30 -66 36 -76 46 -84L40 -94C28 -88 18 -76 12 -62Z", paint),
        line([(36, -84), (50, -74)], "#c9ced6", 2.6, role="form"),
        line([(30, -78), (40, -81)], "#4b525c", 4, role="form"),
        outline(
            "M38 -96L48 -92L62 -48L55 -45L50 -52Z", linear(lighten(color, 0.2), color, darken(color, 0.3), angle=30)
        ),
        line([(16, -58), (22, -71), (34, -86)], "#ffffff", 1.2, role="light", opacity=0.55),
        *(circle(x, y, r, "#4b525c", role="detail") for x, y, r in ((13, -43, 3.4), (43, -90, 3.6), (57, -49, 2.8))),
        *(circle(x, y, 1.2, "#d7dce2", role="detail") for x, y in ((13, -43), (43, -90), (57, -49))),
    )


def _bucket() -> tuple[Shape, ...]:
    bucket = outline(
        "M62 -50L54 -47C44 -42 36 -32 35 -19L30 -13L35 -12L34 -7L40 -8L41 -3L46 -6C58 -10 66 -22 66 -36Z",
        linear("#7d8691", "#565e69", "#34393f", angle=40),
    )
    return (
        bucket,
        *clipped(
            (
                outline("M64 -48C64 -30 58 -16 42 -8L46 -4L70 -4L70 -48Z", "#1b1d22", role="shadow", opacity=0.35),
                line([(54, -44), (42, -32), (37, -18)], "#ffffff", 1.2, role="light", opacity=0.5),
            ),
            bucket,
        ),
    )


SUBJECT = Subject(
    names=("excavator", "digger", "backhoe", "crawler excavator"),
    draw=draw,
    kind="vehicle",
    height=3.2,
    color="#f2b02a",
    accent="#d9dde3",
    place="road",
    sideways=True,
)
