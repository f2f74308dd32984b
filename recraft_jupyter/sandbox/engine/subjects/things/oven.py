"""A gas cooker with a pie in its oven."""

from __future__ import annotations

from ...color import darken
from ...drawing import Drawing, Shape, clipped, ellipse, line, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME, case, handle, knob, pane


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *(rectangle(x, -4, 8, 4, "#33373f", radius=1.4) for x in (-37, 29)),
            *_back(color),
            *case(-42, -74, 84, 71, color, radius=3),
            *_top(),
            *(part for x in (-31, -18, 18, 31) for part in knob(x, -62, 4.4, "#e6e9ee")),
            *_clock(options.accent),
            *case(-38, -54, 76, 36, darken(color, 0.04), radius=3),
            *pane(-29, -44, 58, 22, radius=3),
            *_inside(),
            *handle(-30, -51, 60, 3.6),
            *case(-38, -16, 76, 11, darken(color, 0.04), radius=2),
            *handle(-16, -12.4, 32, 2.4),
        ),
        anchors={"top": (-18, -78), "surface": (-18, -78), "hand": (0, -50)},
    )


def _back(color: str) -> tuple[Shape, ...]:
    return (*case(-42, -92, 84, 20, darken(color, 0.08), radius=4),)


def _clock(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-9, -66, 18, 8, "#20242b", radius=1.6, role="detail"),
        *(rectangle(x, -64, 2.4, 4, accent, radius=0.6, role="detail") for x in (-5.6, -2, 1.6, 5)),
    )


def _top() -> tuple[Shape, ...]:
    burners = [
        part
        for x in (-26, 22)
        for part in (
            rectangle(x - 15, -79, 30, 2.4, "#2b2f36", radius=1.2),
            *(rectangle(x + dx, -79, 2.6, 4, "#2b2f36", radius=0.8) for dx in (-13, 10.4)),
            ellipse(x, -76, 6, 1.6, radial("#ffd27a", "#e8642f"), role="detail"),
        )
    ]
    return (rectangle(-44, -76, 88, 4.6, CHROME, radius=2), *burners)


def _inside() -> tuple[Shape, ...]:
    window = rectangle(-27, -42, 54, 18, None)
    glow = ellipse(0, -23, 30, 12, radial("#ffb659", "#c8642b", "#39424d"), role="detail", opacity=0.55)
    pie = (
        outline("M-12 -29C-10 -35 10 -35 12 -29Z", linear("#f3c675", "#c98538"), role="detail"),
        outline("M-13 -29L13 -29L10 -25L-10 -25Z", "#9aa3ae", role="detail"),
    )
    rack = line([(-26, -24.8), (26, -24.8)], "#aeb6c0", 0.8)
    return clipped((glow, *pie, rack), window)


SUBJECT = Subject(
    names=("oven", "stove", "cooker", "kitchen stove", "range cooker", "gas stove"),
    draw=draw,
    kind="thing",
    height=1.0,
    color="#e8ebee",
    accent="#6fe0c0",
    place="kitchen",
)
