"""A knight's shield, quartered."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, linear, outline, polygon, star
from ...scene import Options, Subject

RIM = "M0 0C-26 -10 -44 -34 -46 -64L-46 -96C-30 -94 -14 -98 0 -106C14 -98 30 -94 46 -96L46 -64C44 -34 26 -10 0 0Z"
FIELD = "M0 -7C-22 -16 -38 -38 -40 -65L-40 -90C-26 -89 -12 -92 0 -98.5C12 -92 26 -89 40 -90L40 -65C38 -38 22 -16 0 -7Z"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_rim(), *_field(options.color, options.accent), *_rivets()), anchors={"top": (0, -106), "hand": (0, -54)}
    )


def _rim() -> tuple[Shape, ...]:
    steel = "#aeb7c4"
    return (
        outline(RIM, linear(lighten(steel, 0.5), steel, darken(steel, 0.4), angle=35)),
        outline(
            "M0 -5.5C-23 -15 -39.5 -38 -41.5 -65L-41.5 -91.5C-27 -90.5 -12.5 -93.5 0 -100.2"
            "C12.5 -93.5 27 -90.5 41.5 -91.5L41.5 -65C39.5 -38 23 -15 0 -5.5Z",
            darken(steel, 0.5),
            role="detail",
        ),
    )


def _field(color: str, accent: str) -> tuple[Shape, ...]:
    field = outline(FIELD, linear(lighten(color, 0.15), color, darken(color, 0.15)))
    marks = (
        polygon([(0, -110), (50, -110), (50, -56), (0, -56)], accent, role="detail"),
        polygon([(-50, -56), (0, -56), (0, 0), (-50, 0)], accent, role="detail"),
        star(-20, -73, 12, 5.2, accent, role="detail"),
        star(18, -35, 12, 5.2, accent, role="detail"),
        *_lily(20, -73, color),
        *_lily(-18, -36, color),
        polygon([(-1.8, -110), (1.8, -110), (1.8, 0), (-1.8, 0)], darken(accent, 0.35), role="detail"),
        polygon([(-50, -57.8), (50, -57.8), (50, -54.2), (-50, -54.2)], darken(accent, 0.35), role="detail"),
        polygon([(6, -110), (50, -110), (50, 0), (6, 0)], "#15122a", role="shadow", opacity=0.16),
        outline(
            "M-38 -88C-30 -87.5 -22 -88 -15 -90C-28 -78 -33 -60 -30 -42C-35 -50 -38 -58 -38 -66Z",
            "#ffffff",
            role="light",
            opacity=0.35,
        ),
    )
    return (field, *clipped(marks, field))


def _lily(x: float, y: float, color: str) -> tuple[Shape, ...]:
    return (
        outline(
            f"M{x} {y - 13}C{x + 5} {y - 8} {x + 5} {y - 2} {x + 2} {y + 3}L{x - 2} {y + 3}"
            f"C{x - 5} {y - 2} {x - 5} {y - 8} {x} {y - 13}Z",
            color,
            role="detail",
        ),
        outline(
            f"M{x - 2} {y + 3}C{x - 4} {y - 6} {x - 12} {y - 8} {x - 12} {y}"
            f"C{x - 11} {y + 3} {x - 8} {y + 2} {x - 8} {y}"
            f"C{x - 6} {y - 1} {x - 5} {y + 2} {x - 4} {y + 4}Z",
            color,
            role="detail",
        ),
        outline(
            f"M{x + 2} {y + 3}C{x + 4} {y - 6} {x + 12} {y - 8} {x + 12} {y}"
            f"C{x + 11} {y + 3} {x + 8} {y + 2} {x + 8} {y}"
            f"C{x + 6} {y - 1} {x + 5} {y + 2} {x + 4} {y + 4}Z",
            color,
            role="detail",
        ),
        polygon([(x - 7, y + 3), (x + 7, y + 3), (x + 7, y + 6), (x - 7, y + 6)], color, role="detail"),
        outline(f"M{x - 3} {y + 6}L{x + 3} {y + 6}L{x} {y + 13}Z", color, role="detail"),
    )


def _rivets() -> tuple[Shape, ...]:
    places = ((-43, -92), (43, -92), (0, -102), (-43, -64), (43, -64), (-33, -32), (33, -32), (0, -3.6))
    return tuple(
        part
        for x, y in places
        for part in (
            circle(x, y, 1.5, "#5b6270", role="detail"),
            circle(x - 0.4, y - 0.4, 0.7, "#ffffff", role="light"),
        )
    )


SUBJECT = Subject(
    names=("shield", "knight's shield", "coat of arms"),
    draw=draw,
    kind="thing",
    height=0.9,
    color="#b8322f",
    accent="#f0c04a",
    place="cave",
)
