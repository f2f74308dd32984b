"""A city bicycle."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, limb, line, outline
from ...scene import Options, Subject
from ._wheels import ring, thin_wheel

REAR, FRONT, CRANK = (-31.0, -22.0), (31.0, -22.0), (-6.0, -21.0)
SEAT_TOP, HEAD_TOP, HEAD_LOW = (-14.5, -50.0), (19.0, -56.0), (21.5, -47.0)
STEEL = "#aeb5bf"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *thin_wheel(-31, 22),
            *thin_wheel(31, 22),
            *_guards(color),
            *_frame(color),
            *_drive(),
            *_saddle_and_bar(options.accent),
        ),
        anchors={"seat": (-17, -62), "top": (0, -66), "hand": (17, -66)},
    )


def _guards(color: str) -> tuple[Shape, ...]:
    tone = lighten(color, 0.12)
    return (
        curve([(-54, -26), (-49, -38), (-38, -45), (-25, -44.5), (-15, -39)], tone, 1.8, role="form"),
        curve([(24.5, -46), (34, -46.5), (44, -43), (51, -34)], tone, 1.8, role="form"),
    )


def _tube(start: tuple[float, float], end: tuple[float, float], color: str, width: float) -> tuple[Shape, ...]:
    raised = [(x - 0.5, y - 0.6) for x, y in (start, end)]
    return (
        line([start, end], color, width, role="form"),
        line(raised, "#ffffff", width * 0.22, role="light", opacity=0.45),
    )


def _frame(color: str) -> tuple[Shape, ...]:
    shade = darken(color, 0.2)
    fork = curve([HEAD_LOW, (24.5, -36), (26.5, -28), FRONT], shade, 2.4, role="form")
    return (
        *_tube(REAR, CRANK, shade, 2),
        *_tube(REAR, SEAT_TOP, shade, 2),
        fork,
        *_tube(SEAT_TOP, CRANK, color, 3),
        *_tube(CRANK, HEAD_LOW, color, 3.2),
        *_tube((-14, -47), HEAD_TOP, color, 3),
        *_tube(HEAD_TOP, HEAD_LOW, darken(color, 0.1), 4),
    )


def _drive() -> tuple[Shape, ...]:
    x, y = CRANK
    return (
        line([(-31, -24.5), (-6, -26)], "#4b4f5a", 0.8),
        line([(-31, -19.5), (-6, -16)], "#4b4f5a", 0.8),
        circle(-31, -22, 2.6, "#6d737f", role="detail"),
        ring(x, y, 4.6, STEEL, 1.5),
        circle(x, y, 1.8, "#6d737f", role="detail"),
        limb([(x, y), (x + 5, y + 8)], 1.9, 1.5, STEEL),
        line([(x + 2.2, y + 8.4), (x + 8.5, y + 8.4)], "#2a2c35", 2),
        limb([(x, y), (x - 5, y - 8)], 1.9, 1.5, darken(STEEL, 0.2)),
        line([(x - 8, y - 8.4), (x - 2, y - 8.4)], "#2a2c35", 2),
    )


def _saddle_and_bar(leather: str) -> tuple[Shape, ...]:
    return (
        line([SEAT_TOP, (-16.5, -59)], STEEL, 1.9),
        outline(
            "M-27 -63.5C-25 -65 -20 -64 -15 -63C-11 -62.3 -8 -62.5 -7 -61.5"
            "C-7 -60 -10 -59.8 -13 -59.5C-17 -59 -19 -57.5 -23 -57.5C-27 -57.5 -28 -61.5 -27 -63.5Z",
            leather,
        ),
        outline(
            "M-26 -63C-22 -63.5 -18 -62.5 -13 -61.8C-18 -61.5 -23 -61.5 -26 -63Z", "#ffffff", role="light", opacity=0.4
        ),
        line([HEAD_TOP, (17.6, -62)], STEEL, 2),
        curve([(17.6, -62), (20, -65), (17, -67), (11, -66.5), (8, -64)], STEEL, 1.8),
        line([(12, -66.3), (7.5, -63.6)], leather, 2.8, role="form"),
        circle(24, -57, 3, "#d5dae1"),
        circle(24.8, -57, 2, "#fff3b8", role="detail"),
        circle(-53.5, -27, 1.5, "#d8333a"),
    )


SUBJECT = Subject(
    names=("bicycle", "bike", "cycle", "city bike", "push bike"),
    draw=draw,
    kind="vehicle",
    height=1.1,
    color="#2a9d8f",
    accent="#7a4a28",
    place="city street",
    sideways=True,
)
