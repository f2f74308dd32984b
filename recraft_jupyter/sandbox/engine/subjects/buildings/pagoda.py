"""A pagoda with four curved roofs."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._walls import arch, joined, steps

FLOORS = ((0.0, 44.0, 20.0), (-26.0, 37.0, 15.0), (-47.0, 30.0, 13.0), (-66.0, 23.0, 12.0))


def draw(options: Options) -> Drawing:
    floors = [part for y, width, height in FLOORS for part in _floor(options, y=y - 5, width=width, height=height)]
    return Drawing(
        (*_base(), *floors, *_spire(options.accent), *_entrance(options.color, options.accent)),
        anchors={"top": (0, -118), "door": (0, -12)},
    )


def _base() -> tuple[Shape, ...]:
    stone = "#b3aea6"
    return (
        rectangle(-36, -5, 72, 5, linear(lighten(stone, 0.3), darken(stone, 0.12))),
        rectangle(-32, -7.5, 64, 2.8, lighten(stone, 0.35)),
        *steps(0, 22),
    )


def _floor(options: Options, *, y: float, width: float, height: float) -> tuple[Shape, ...]:
    color, accent = options.color, options.accent
    half, top = width / 2, y - height
    wall = darken(color, 0.05)
    cream = "#f4e6c8"
    count = 5 if width > 25 else 3
    gap = (width - 4) / count
    screens = [
        rectangle(-half + 2 + gap * i + 0.9, top + 3.5, gap - 1.8, height - 6, cream, role="detail")
        for i in range(count)
    ]
    lattice = [
        line(
            [(-half + 2 + gap * (i + 0.5), top + 3.5), (-half + 2 + gap * (i + 0.5), y - 2.5)], darken(color, 0.3), 0.4
        )
        for i in range(count)
    ]
    lattice += [
        line(
            [(-half + 2, top + 3.5 + (height - 6) / 2), (half - 2, top + 3.5 + (height - 6) / 2)],
            darken(color, 0.3),
            0.4,
        )
    ]
    return (
        rectangle(-half, top, width, height, linear(darken(wall, 0.35), wall, angle=90)),
        *joined(screens),
        *joined(lattice),
        rectangle(-half, top, width, 3, darken(color, 0.6), role="shadow", opacity=0.5),
        rectangle(-half - 2, y - 3, width + 4, 1, accent, role="detail"),
        *_roof(top, half + 11, half - 1, accent),
    )


def _roof(y: float, reach: float, inner: float, accent: str) -> tuple[Shape, ...]:
    tile = "#3f5a63"
    return (
        outline(
            f"M{-reach} {y - 3.5}"
            f"C{-reach * 0.86} {y - 1.5} {-inner} {y - 4} {-inner * 0.72} {y - 10.5}"
            f"L{inner * 0.72} {y - 10.5}"
            f"C{inner} {y - 4} {reach * 0.86} {y - 1.5} {reach} {y - 3.5}"
            f"C{reach * 0.9} {y + 1.5} {inner} {y + 2} 0 {y + 2}"
            f"C{-inner} {y + 2} {-reach * 0.9} {y + 1.5} {-reach} {y - 3.5}Z",
            linear(lighten(tile, 0.22), tile, darken(tile, 0.25)),
        ),
        *joined(
            [
                line([(x * inner * 0.7, y - 9.8), (x * reach * 0.82, y - 0.5)], darken(tile, 0.3), 0.5)
                for x in (-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9)
            ]
        ),
        outline(
            f"M{-reach} {y - 3.5}C{-reach * 0.9} {y + 1.5} {-inner} {y + 2} 0 {y + 2}"
            f"C{inner} {y + 2} {reach * 0.9} {y + 1.5} {reach} {y - 3.5}"
            f"C{reach * 0.9} {y + 0.2} {inner} {y + 0.6} 0 {y + 0.6}"
            f"C{-inner} {y + 0.6} {-reach * 0.9} {y + 0.2} {-reach} {y - 3.5}Z",
            accent,
            role="detail",
        ),
        circle(-reach + 0.5, y - 4, 1.3, accent, role="detail"),
        circle(reach - 0.5, y - 4, 1.3, accent, role="detail"),
    )


def _spire(accent: str) -> tuple[Shape, ...]:
    return (
        outline("M-9 -91C-4 -94 -2 -98 -1 -104L1 -104C2 -98 4 -94 9 -91Z", darken(accent, 0.15)),
        rectangle(-0.9, -116, 1.8, 14, accent, radius=0.5),
        *(
            rectangle(-half, y, 2 * half, 1.4, lighten(accent, 0.2), radius=0.7)
            for y, half in ((-103, 3.6), (-106, 3), (-109, 2.4), (-112, 1.8))
        ),
        circle(0, -117.5, 1.9, lighten(accent, 0.3)),
    )


def _entrance(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        *arch(0, -5, 11, 15, darken(color, 0.6), frame=accent),
        *(circle(x, -17, 2.6, "#e8503a") for x in (-12.5, 12.5)),
        *(rectangle(x - 1.2, -20, 2.4, 0.9, "#f3c64b", role="detail") for x in (-12.5, 12.5)),
        *(rectangle(x - 1.2, -14.8, 2.4, 0.9, "#f3c64b", role="detail") for x in (-12.5, 12.5)),
    )


SUBJECT = Subject(
    names=("pagoda", "temple", "shrine", "buddhist temple"),
    draw=draw,
    kind="building",
    height=26,
    color="#b8372e",
    accent="#e2ac3f",
    place="japanese garden",
)
