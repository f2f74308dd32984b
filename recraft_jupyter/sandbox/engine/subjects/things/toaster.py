"""A chrome-trimmed toaster with two slices of toast."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, linear, outline, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME, knob

BODY = (
    "M-46 -6L-46 -34C-46 -50 -38 -58 -24 -58L24 -58C38 -58 46 -50 46 -34L46 -6C46 -4 45 -3 43 -3L-43 -3"
    "C-45 -3 -46 -4 -46 -6Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_toast(-21, -3),
            *_toast(21, 3),
            *(rectangle(x, -4, 12, 4, "#34383f", radius=1.6) for x in (-38, 26)),
            *_body(color),
            *_controls(color, options.accent),
        ),
        anchors={"top": (0, -58), "surface": (0, -58)},
    )


def _toast(x: float, lean: float) -> tuple[Shape, ...]:
    crust = outline(
        "M-17 4L-17 -18C-22 -21 -22 -31 -13 -32C-6 -34 6 -34 13 -32C22 -31 22 -21 17 -18L17 4Z",
        linear("#b87434", "#96551f"),
    )
    crumb = outline(
        "M-14 4L-14 -19C-18 -22 -18 -28 -11.5 -29C-5 -30.6 5 -30.6 11.5 -29C18 -28 18 -22 14 -19L14 4Z",
        linear("#f6d693", "#e2ad60", angle=40),
        role="detail",
    )
    pores = tuple(
        circle(px, py, 0.9, "#c98f45", role="detail") for px, py in ((-8, -24), (4, -21), (9, -26), (-3, -16))
    )
    return Drawing((crust, crumb, *pores)).placed(x=x, y=-56, rotate=lean).shapes


def _body(color: str) -> tuple[Shape, ...]:
    body = outline(BODY, linear(lighten(color, 0.32), lighten(color, 0.08), color, darken(color, 0.26), angle=0))
    marks = (
        rectangle(-46, -10, 92, 8, CHROME, role="detail"),
        rectangle(-46, -10.6, 92, 0.9, darken(color, 0.5), role="detail"),
        outline(
            "M-40 -16L-40 -34C-40 -46 -34 -52 -24 -52L-16 -52C-28 -50 -33 -44 -33 -33L-33 -16Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
        outline("M30 -58C42 -54 44 -44 44 -34L44 -10L46 -10L46 -58Z", darken(color, 0.55), role="shadow", opacity=0.3),
    )
    slots = (
        rectangle(-40, -59.6, 38, 3.6, CHROME, radius=1.8),
        rectangle(2, -59.6, 38, 3.6, CHROME, radius=1.8),
    )
    return (body, *clipped(marks, body), *slots)


def _controls(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(27, -46, 3, 27, darken(color, 0.6), radius=1.5, role="detail"),
        rectangle(21.5, -45, 14, 6.4, "#2f343b", radius=2.6),
        rectangle(22.6, -44.2, 11.8, 1.6, "#6a727d", radius=0.8, role="light"),
        *knob(-2, -27, 6.6, "#e9edf1"),
        *(
            circle(-15 + step * 0.0, -33 + step * 6, 1.9, tone, role="detail")
            for step, tone in enumerate((accent, "#f3f5f7", "#f3f5f7"))
        ),
        curve([(6.8, -32), (8.6, -27), (6.8, -22)], darken(color, 0.45), 0.8),
    )


SUBJECT = Subject(
    names=("toaster", "pop-up toaster"),
    draw=draw,
    kind="thing",
    height=0.24,
    color="#e2574c",
    accent="#ffd257",
    place="kitchen",
    stance="table",
)
