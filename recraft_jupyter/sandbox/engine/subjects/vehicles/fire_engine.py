"""A fire engine with a ladder, a hose reel and a light bar."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, rectangle, sector
from ...scene import Options, Subject
from ._glass import lamp, pane
from ._wheels import ring, wheel

STEEL = "#cfd5dc"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            rectangle(-54, -14, 104, 7, "#2b2d37", radius=1),
            *_ladder(),
            *_body(color, options.accent),
            *_shutters(),
            *_reel(color, options.accent),
            *_cab(color, options.accent),
            *(part for x in (-34, 33) for part in wheel(x, 10, rim="#d9dde3", spokes=8)),
        ),
        anchors={"window": (28, -30.5), "seat": (34, -28), "top": (-10, -57), "door": (30, -22)},
    )


def _ladder() -> tuple[Shape, ...]:
    rungs = [line([(x, -52.5), (x, -47.5)], darken(STEEL, 0.2), 1) for x in range(-48, 10, 5)]
    return (
        line([(-40, -46), (-40, -40)], "#6d737f", 2.2),
        line([(4, -46), (4, -40)], "#6d737f", 2.2),
        *rungs,
        line([(-53, -53), (14, -53)], STEEL, 1.8, role="form"),
        line([(-53, -47), (14, -47)], darken(STEEL, 0.12), 1.8, role="form"),
    )


def _body(color: str, accent: str) -> tuple[Shape, ...]:
    body = rectangle(-55, -43, 70, 34, linear(lighten(color, 0.12), color, darken(color, 0.16)), radius=2)
    details = (
        rectangle(-56, -43, 75, 2.2, "#ffffff", role="light", opacity=0.4),
        rectangle(-56, -17.5, 75, 2.6, accent, role="detail"),
        rectangle(-56, -14, 75, 6, darken(color, 0.45), role="shadow", opacity=0.5),
        sector(-34, -9.5, 12.4, 150, 390, "#1c1d25", role="detail"),
    )
    return body, *clipped(details, body)


def _shutters() -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for x in (-51, -36, -21):
        shapes.append(rectangle(x, -38.5, 13, 18, darken(STEEL, 0.45), radius=1, role="detail"))
        shapes.append(
            rectangle(x + 0.8, -37.7, 11.4, 16.4, linear(STEEL, darken(STEEL, 0.12)), radius=0.6, role="detail")
        )
        shapes.extend(
            line([(x + 1.2, -35.5 + y), (x + 11.8, -35.5 + y)], darken(STEEL, 0.28), 0.4) for y in range(0, 13, 2)
        )
        shapes.append(rectangle(x + 4, -22.8, 5, 1, "#4a4f5b", radius=0.5, role="detail"))
    return tuple(shapes)


def _reel(color: str, hose: str) -> tuple[Shape, ...]:
    return (
        rectangle(-5, -39, 17, 19, darken(color, 0.5), radius=1.5, role="detail"),
        circle(3.5, -29.5, 7.6, darken(hose, 0.3), role="detail"),
        ring(3.5, -29.5, 6.6, hose, 1.5),
        ring(3.5, -29.5, 4.4, darken(hose, 0.12), 1.5),
        circle(3.5, -29.5, 2.2, STEEL, role="detail"),
    )


def _cab(color: str, accent: str) -> tuple[Shape, ...]:
    cab = outline(
        "M17 -9L17 -47C17 -49 18 -50 20 -50L44 -50C48 -50 49.5 -48.5 50.5 -45L54 -29L54 -11C54 -9.5 53 -9 52 -9Z",
        linear(lighten(color, 0.16), color, darken(color, 0.14)),
    )
    details = (
        rectangle(15, -50, 42, 2.2, "#ffffff", role="light", opacity=0.45),
        rectangle(15, -25, 42, 2.6, accent, role="detail"),
        rectangle(15, -14, 42, 6, darken(color, 0.45), role="shadow", opacity=0.5),
        sector(33, -9.5, 12.4, 150, 390, "#1c1d25", role="detail"),
    )
    seam = darken(color, 0.45)
    return (
        rectangle(24, -55.5, 16, 5, "#2f7df0", radius=2),
        rectangle(26, -54.5, 8, 1.2, "#cfe4ff", radius=0.6, role="light"),
        cab,
        *clipped(details, cab),
        outline("M20.5 -46.5L47 -46.5L51 -29L20.5 -29Z", "#262a35", role="detail"),
        *pane("M22 -45L33 -45L33 -30.5L22 -30.5Z"),
        *pane("M35 -45L46 -45L49.2 -30.5L35 -30.5Z"),
        line([(34, -46), (34, -22)], seam, 0.6),
        line([(19.5, -48), (19.5, -12)], seam, 0.5),
        rectangle(22, -21, 5, 1.5, seam, radius=0.7, role="detail"),
        *lamp(51.5, -19.5, 2.2, 3, "#ffefb0"),
        rectangle(44, -14, 12, 5, STEEL, radius=1.4),
        rectangle(44, -11.5, 12, 2.5, darken(STEEL, 0.3), radius=1.2, role="shadow"),
    )


SUBJECT = Subject(
    names=("fire engine", "fire truck", "firetruck", "fire brigade"),
    draw=draw,
    kind="vehicle",
    height=3.3,
    color="#d8261f",
    accent="#f7d14a",
    place="city street",
    sideways=True,
)
