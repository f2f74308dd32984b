"""A lipstick turned out of its golden case."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    gold = linear(darken(accent, 0.15), lighten(accent, 0.6), accent, darken(accent, 0.35), angle=0)
    return Drawing(
        (
            outline("M-11 -62L-11 -92C-8 -102 4 -108 11 -104L11 -62Z",
                    linear(darken(color, 0.2), lighten(color, 0.12), color, darken(color, 0.3), angle=0)),
            outline("M-11 -92C-8 -102 4 -108 11 -104C9 -96 -2 -88 -11 -86Z", lighten(color, 0.25), role="light"),
            rectangle(-13, -64, 26, 22, gold, radius=1.5),
            rectangle(-17, -44, 34, 44, linear("#2b2833", "#5b5666", "#2b2833", "#17151c", angle=0), radius=2),
            rectangle(-17, -46, 34, 5, gold, radius=1),
            rectangle(-17, -6, 34, 3, gold, role="detail"),
        ),
        anchors={"top": (0, -104), "hand": (0, -22)},
    )  # fmt: skip


SUBJECT = Subject(
    names=("lipstick", "lip gloss", "makeup", "cosmetic"),
    draw=draw,
    kind="thing",
    height=0.08,
    color="#c8203f",
    accent="#dcae52",
    place="studio",
    stance="table",
)
