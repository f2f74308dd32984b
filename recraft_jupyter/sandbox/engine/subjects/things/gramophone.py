"""A gramophone with its horn."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, line, linear, outline, radial, rectangle
from ...scene import Options, Subject
from ._frame import board, panel


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_box(options), *_record(), *_horn(options.accent)),
        anchors={"top": (14, -106), "hand": (-40, -20)},
    ).placed(x=-4)


def _box(options: Options) -> tuple[Shape, ...]:
    color = options.color
    return (
        rectangle(-40, -7, 80, 7, linear(lighten(color, 0.15), darken(color, 0.35)), radius=2),
        *board(-35, -31, 70, 25, color, options.random, lines=4),
        *panel(-28, -27, 56, 17, color, bevel=1.8),
        rectangle(-40, -35, 80, 5.4, linear(lighten(color, 0.3), darken(color, 0.15)), radius=2),
        line([(35, -19), (46, -19), (46, -10)], "#8d96a2", 2.4, role="form"),
        circle(46, -9, 3.2, darken(color, 0.3)),
    )


def _record() -> tuple[Shape, ...]:
    return (
        ellipse(-4, -37, 34, 6.4, "#15161b"),
        ellipse(-4, -38, 34, 6.2, linear("#3d4048", "#1d1f25", angle=0)),
        *(
            ellipse(-4, -38, r, r * 0.18, tone, role="detail")
            for r, tone in ((26, "#4a4e57"), (25, "#24262c"), (18, "#4a4e57"), (17, "#24262c"))
        ),
        ellipse(-4, -38, 9, 1.7, "#d8433c", role="detail"),
        ellipse(-4, -38.2, 1.4, 0.6, "#f3f5f7", role="detail"),
    )


def _horn(brass: str) -> tuple[Shape, ...]:
    horn = outline(
        "M-32 -50C-34 -58 -28 -62 -20 -62C-6 -62 -2 -74 2 -88C6 -102 22 -112 40 -108C58 -104 66 -88 60 -74"
        "C54 -60 36 -56 24 -56"
        "C8 -56 -4 -50 -14 -50C-20 -50 -24 -48 -25 -43L-32 -43Z",
        linear(lighten(brass, 0.35), brass, darken(brass, 0.36), angle=50),
    )
    mouth = ellipse(
        40,
        -81,
        29,
        19,
        radial(darken(brass, 0.62), darken(brass, 0.3), lighten(brass, 0.1), center=(0.36, 0.56)),
        rotation=48,
        role="detail",
    )
    ribs = [
        line([(30, -74), (x, y)], darken(brass, 0.42), 0.9, opacity=0.6)
        for x, y in ((22, -110), (44, -116), (66, -100), (68, -76), (52, -54), (26, -50))
    ]
    return (
        horn,
        outline("M-26 -58C-10 -58 2 -70 6 -86C0 -70 -8 -60 -26 -58Z", "#ffffff", role="light", opacity=0.6),
        ellipse(40, -81, 32, 22, linear(lighten(brass, 0.6), brass, darken(brass, 0.2), angle=50), rotation=48),
        mouth,
        *clipped(ribs, mouth),
        circle(-28, -44, 4.6, radial("#f4f6f8", "#a8b0bb", center=(0.36, 0.3))),
        line([(-28, -42), (-20, -38)], "#8d96a2", 1.6),
        curve([(20, -100), (32, -105), (46, -103)], "#ffffff", 1.5, role="light", opacity=0.8),
    )


SUBJECT = Subject(
    names=("gramophone", "phonograph", "record player"),
    draw=draw,
    kind="thing",
    height=0.6,
    color="#8a4f2c",
    accent="#e0ab3f",
    place="living room",
    stance="table",
)
