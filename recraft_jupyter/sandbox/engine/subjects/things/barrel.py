"""An oak barrel with iron hoops."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, linear, outline
from ...scene import Options, Subject
from ._wood import grain, turned

BODY = "M-32 -92C-43 -70 -43 -22 -32 -5C-30 -1 -14 0 0 0C14 0 30 -1 32 -5C43 -22 43 -70 32 -92Z"


def draw(options: Options) -> Drawing:
    return Drawing((*_body(options), *_lid(options.color)), anchors={"top": (0, -92), "seat": (0, -92)})


def _body(options: Options) -> tuple[Shape, ...]:
    color = options.color
    body = outline(BODY, turned(color))
    staves = [
        curve([(x * 0.78, -94), (x, -48), (x * 0.78, 0)], darken(color, 0.45), 0.8, opacity=0.75)
        for x in (-34, -25, -13, 0, 13, 25, 34)
    ]
    shine = outline(
        "M-25 -86C-31 -62 -31 -32 -26 -8L-21 -6C-26 -32 -26 -62 -20 -86Z", "#ffffff", role="light", opacity=0.22
    )
    return (
        body,
        *clipped(staves, body),
        *grain(body, color, options.random, count=10),
        *clipped((shine, *_hoops(options.accent)), body),
        circle(0, -46, 3.6, darken(color, 0.5), role="detail"),
        circle(0, -46, 2.6, lighten(color, 0.25), role="detail"),
    )


def _hoops(iron: str) -> tuple[Shape, ...]:
    metal = linear(darken(iron, 0.15), lighten(iron, 0.4), iron, darken(iron, 0.4), angle=0)
    shapes: list[Shape] = []
    for y, sag in ((-84, 4.5), (-66, 5.5), (-29, 5.5), (-10, 4.5)):
        shapes.append(
            outline(
                f"M-46 {y}C-30 {y + sag * 1.4} 30 {y + sag * 1.4} 46 {y}L46 {y + 6}"
                f"C30 {y + 6 + sag * 1.4} -30 {y + 6 + sag * 1.4} -46 {y + 6}Z",
                metal,
                role="detail",
            )
        )
        shapes.append(
            outline(
                f"M-46 {y + 6}C-30 {y + 6 + sag * 1.4} 30 {y + 6 + sag * 1.4} 46 {y + 6}L46 {y + 7.2}"
                f"C30 {y + 7.2 + sag * 1.4} -30 {y + 7.2 + sag * 1.4} -46 {y + 7.2}Z",
                "#15122a",
                role="shadow",
                opacity=0.35,
            )
        )
        shapes += [circle(x, y + 3 + sag * 0.95, 1.1, lighten(iron, 0.6), role="detail") for x in (-14, 14)]
    return tuple(shapes)


def _lid(color: str) -> tuple[Shape, ...]:
    lid = ellipse(0, -91, 28.5, 6, lighten(color, 0.12), role="detail")
    boards = [line([(x, -100), (x, -82)], darken(color, 0.4), 0.6) for x in (-18, -8, 3, 13, 21)]
    return (
        ellipse(0, -92, 32.2, 7.5, lighten(color, 0.3)),
        ellipse(0, -91.4, 29.5, 6.4, darken(color, 0.45), role="detail"),
        lid,
        *clipped(boards, lid),
    )


SUBJECT = Subject(
    names=("barrel", "cask", "keg", "wooden barrel"),
    draw=draw,
    kind="thing",
    height=0.95,
    color="#b0713a",
    accent="#5d6675",
    place="cave",
)
