"""A paneled front door in its frame, with a step before it."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject
from ._frame import board, knob, panel

LIGHT = "M-17 -82C-17 -96 17 -96 17 -82L17 -75L-17 -75Z"


def draw(options: Options) -> Drawing:
    color, frame = options.color, "#f4efe4"
    return Drawing(
        (
            rectangle(-30, -107, 60, 104, linear(frame, darken(frame, 0.12), angle=0), radius=1.5),
            rectangle(-33, -110, 66, 6, linear("#ffffff", darken(frame, 0.14)), radius=1.4),
            rectangle(-24.6, -102, 49.2, 99, darken(color, 0.6)),
            *board(-23, -101, 46, 98, color, options.random, lines=6),
            rectangle(-24.6, -102, 49.2, 2.4, "#1b1a26", role="shadow", opacity=0.35),
            *_light(color),
            *panel(-18, -69, 16, 24, color),
            *panel(2, -69, 16, 24, color),
            *panel(-18, -36, 16, 28, color),
            *panel(2, -36, 16, 28, color),
            rectangle(
                15.4,
                -54,
                5,
                12,
                linear(lighten(options.accent, 0.4), darken(options.accent, 0.2)),
                radius=2,
                role="detail",
            ),
            *knob(17.9, -49.5, 2.9, options.accent),
            rectangle(-6, -41.6, 12, 3, darken(options.accent, 0.1), radius=1.2, role="detail"),
            rectangle(-4.6, -40.6, 9.2, 1, darken(options.accent, 0.6), role="detail"),
            polygon([(-35, -4), (35, -4), (38, 0), (-38, 0)], linear("#d9d4ca", "#aaa49a")),
            rectangle(-35, -4.6, 70, 1.4, "#f5f1e8", role="detail"),
        ),
        anchors={"top": (0, -110), "surface": (0, -110), "hand": (18, -50)},
    )


def _light(color: str) -> tuple[Shape, ...]:
    glass = outline(LIGHT, linear("#d5eef7", "#8cc3dc", angle=50), role="detail")
    gleam = polygon([(-14, -74), (-6, -74), (6, -96), (-2, -96)], "#ffffff", role="light", opacity=0.5)
    return (
        outline("M-19.4 -82C-19.4 -99 19.4 -99 19.4 -82L19.4 -72.6L-19.4 -72.6Z", darken(color, 0.3), role="detail"),
        glass,
        *clipped((gleam,), glass),
        *(line([(0, -75), (x, y)], darken(color, 0.3), 1.3) for x, y in ((-10, -90.5), (0, -92.6), (10, -90.5))),
    )


SUBJECT = Subject(
    names=("front door", "wooden door", "house door", "door"),
    draw=draw,
    kind="thing",
    height=2.2,
    color="#b8423a",
    accent="#dcae45",
    place="living room",
)
