"""A desktop printer with a page coming out."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, line, linear, outline, polygon, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_paper(),
            *(rectangle(x, -4, 12, 4, "#33373f", radius=1.6) for x in (-42, 30)),
            *_body(color),
            *_slot(color),
            *_page(options.accent),
            *_panel(color, options.accent),
        ),
        anchors={"top": (0, -62), "surface": (0, -60)},
    )


def _paper() -> tuple[Shape, ...]:
    return (
        polygon([(-27, -58), (-31, -92), (29, -92), (27, -58)], linear("#ffffff", "#dfe4ea")),
        polygon([(-24, -58), (-27, -88), (31, -88), (29, -58)], linear("#ffffff", "#eaeef2")),
    )


def _body(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-46 -50L-40 -61C-39 -62.6 -38 -63 -36 -63L36 -63C38 -63 39 -62.6 40 -61L46 -50Z",
            linear(darken(color, 0.24), darken(color, 0.05)),
        ),
        rectangle(-34, -61, 68, 3, darken(color, 0.62), radius=1.5, role="detail"),
        rectangle(-54, -52, 108, 49, linear(lighten(color, 0.35), color, darken(color, 0.24), angle=25), radius=7),
        rectangle(-50, -51, 100, 1.4, "#ffffff", radius=0.7, role="light", opacity=0.6),
    )


def _slot(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-40, -30, 80, 20, linear("#191c22", "#3a414b"), radius=3, role="detail"),
        polygon([(-34, -12), (34, -12), (40, -5), (-40, -5)], darken(color, 0.3)),
        rectangle(-40, -5.6, 80, 2.4, lighten(color, 0.1), radius=1),
    )


def _page(accent: str) -> tuple[Shape, ...]:
    return (
        polygon([(-28, -25), (28, -25), (33, -3), (-33, -3)], linear("#c7ccd4", "#ffffff", "#ffffff")),
        polygon([(-22, -19), (-5, -19), (-6, -9), (-24.5, -9)], lighten(accent, 0.25), role="detail"),
        polygon([(-23, -9.2), (-16, -15), (-11, -11.4), (-8, -13), (-6.4, -9.2)], darken(accent, 0.2), role="detail"),
        *(line([(0, y), (0 + wide, y)], "#aab3bf", 1) for y, wide in ((-18.4, 24), (-15.2, 20), (-12, 26), (-8.8, 17))),
    )


def _panel(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-46, -46, 24, 9, "#20262e", radius=1.8, role="detail"),
        *(
            rectangle(x, -43.4, wide, 1.3, lighten(accent, 0.5), radius=0.6, role="detail")
            for x, wide in ((-43.6, 12), (-30, 5))
        ),
        rectangle(-43.6, -40.6, 8, 1.3, lighten(accent, 0.5), radius=0.6, role="detail"),
        circle(44, -41.6, 2.6, "#58c678", role="detail"),
        *(circle(x, -41.6, 2, darken(color, 0.3), role="detail") for x in (36.6, 30.2)),
    )


SUBJECT = Subject(
    names=("printer", "office printer", "inkjet printer", "laser printer"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#cfd5dc",
    accent="#3f86d6",
    place="office",
    stance="table",
)
