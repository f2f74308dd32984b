"""A delivery truck with a box body."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, polygon, rectangle, sector
from ...scene import Options, Subject
from ._glass import lamp, pane
from ._wheels import wheel

WHITE = "#f3f1ea"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            rectangle(-52, -15, 100, 7, "#2b2d37", radius=1),
            *_box(color, options.accent),
            *_cab(color),
            *(part for x in (-40, -19, 36) for part in wheel(x, 9.5)),
        ),
        anchors={"window": (31, -32), "seat": (32, -30), "top": (-20, -59), "door": (30, -24)},
    )


def _box(color: str, accent: str) -> tuple[Shape, ...]:
    body = rectangle(-55, -59, 70, 46, linear(WHITE, WHITE, darken(WHITE, 0.14)), radius=1.5)
    markings = (
        polygon([(-55, -34), (-20, -34), (15, -46), (15, -36), (-17, -25), (-55, -25)], color, role="detail"),
        polygon([(-55, -22.5), (-17, -22.5), (15, -33), (15, -29.5), (-16, -19), (-55, -19)], accent, role="detail"),
        rectangle(-55, -18, 70, 5, darken(WHITE, 0.4), role="shadow", opacity=0.4),
        rectangle(11, -60, 4, 50, darken(WHITE, 0.45), role="shadow", opacity=0.3),
        rectangle(-55, -59, 70, 2.4, "#ffffff", role="light"),
    )
    seams = [line([(x, -56), (x, -14)], darken(WHITE, 0.28), 0.35, opacity=0.6) for x in (-44, -32, -20, -8, 4)]
    return (
        body,
        *clipped((*markings, *seams), body),
        rectangle(-55.5, -15, 71, 2.6, "#8e949f", role="detail"),
        rectangle(-55.8, -20, 2.2, 4.5, "#d8333a", radius=0.6, role="detail"),
    )


def _cab(color: str) -> tuple[Shape, ...]:
    shell = outline(
        "M18 -9L18 -46C18 -48 19 -49 21 -49L34 -49C38 -49 40 -47.5 42 -43L47 -31L52 -28"
        "C54 -27 55 -25 55 -22L55 -11C55 -9.5 54 -9 53 -9Z",
        linear(lighten(color, 0.16), color, darken(color, 0.14)),
    )
    shading = (
        rectangle(15, -14, 42, 8, darken(color, 0.4), role="shadow", opacity=0.45),
        outline("M18 -49L36 -49L38 -46.5L18 -46.5Z", "#ffffff", role="light", opacity=0.4),
        outline("M40 -30L47 -30L55 -25.5L55 -24L46.5 -28Z", "#ffffff", role="light", opacity=0.4),
        sector(36, -9.5, 12, 150, 390, "#1c1d25", role="detail"),
    )
    seam = darken(color, 0.42)
    return (
        shell,
        *clipped(shading, shell),
        outline("M22.5 -46L34 -46C36.5 -46 38 -45 39 -42.5L44 -30.5L22.5 -30.5Z", "#262a35", role="detail"),
        *pane("M24 -44.6L33.5 -44.6C35.7 -44.6 36.8 -43.8 37.6 -42L41.7 -32L24 -32Z"),
        line([(21, -30), (21, -14), (25, -14)], seam, 0.5),
        line([(44, -30), (45, -20)], seam, 0.5),
        rectangle(23, -26.5, 5.5, 1.6, seam, radius=0.8, role="detail"),
        outline("M40 -43.5C43 -43.5 44.5 -42 44.5 -39L44.5 -35L42 -35Z", "#2b2d37"),
        *lamp(52.6, -20, 2.2, 3.4, "#ffefb0"),
        rectangle(48, -13.5, 8, 4.5, "#3a3d48", radius=1.4),
        rectangle(22, -52, 14, 3, darken(color, 0.2), radius=1.4),
    )


SUBJECT = Subject(
    names=("truck", "lorry", "delivery truck", "box truck", "delivery van"),
    draw=draw,
    kind="vehicle",
    height=3.2,
    color="#2f78c8",
    place="city street",
    sideways=True,
)
