"""A laboratory microscope."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, ellipse, linear, outline, rectangle
from ...scene import Options, Subject

STEEL = "#c3cad4"
DARK = "#2d303b"


def draw(options: Options) -> Drawing:
    tube = _tube(options.color).placed(x=4, y=-78, rotate=-18)
    return Drawing(
        (*_base(options.color), *_arm(options.color), *_stage(options.accent), *tube.shapes, *_knobs()),
        anchors={"top": (-12, -112), "hand": (-26, -56)},
    )


def _across(color: str) -> Gradient:
    return linear(darken(color, 0.12), lighten(color, 0.4), color, darken(color, 0.35), angle=0)


def _base(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-40 0L-40 -5C-40 -9 -36 -12 -30 -12L26 -12C34 -12 40 -9 40 -5L40 0Z",
            linear(lighten(color, 0.15), color, darken(color, 0.3)),
        ),
        rectangle(-40, -3, 80, 3, darken(color, 0.45), radius=1, role="shadow", opacity=0.8),
        outline(
            "M-34 -10.5L22 -10.5C28 -10.5 33 -9 35 -7C26 -8.5 -24 -8.5 -36 -7.5C-36 -9 -35 -10.5 -34 -10.5Z",
            "#ffffff",
            role="light",
            opacity=0.45,
        ),
        rectangle(10, -20, 18, 9, _across(DARK), radius=2),
        ellipse(19, -20, 9, 2.4, "#fff3b8"),
        ellipse(19, -20.3, 5, 1.2, "#ffffff", role="light"),
    )


def _arm(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-32 -10L-30 -40C-31 -62 -24 -80 -4 -88L6 -76C-10 -70 -17 -58 -16 -42L-12 -10Z",
            linear(lighten(color, 0.25), color, darken(color, 0.25), angle=0),
        ),
        outline(
            "M-27 -40C-28 -60 -21 -76 -5 -83C-16 -74 -23 -60 -23 -42L-23 -14L-27 -14Z",
            "#ffffff",
            role="light",
            opacity=0.45,
        ),
        outline("M-20 -42L16 -42L20 -36L-18 -36Z", darken(color, 0.2)),
    )


def _stage(accent: str) -> tuple[Shape, ...]:
    return (
        rectangle(-14, -42, 52, 5, linear("#4a4e5c", DARK), radius=1.5),
        rectangle(6, -44, 28, 2.2, "#cfeaf5", role="detail"),
        ellipse(20, -44.3, 5, 1.4, accent, role="detail"),
        rectangle(32, -45.5, 4, 4, STEEL, radius=1, role="detail"),
        rectangle(3, -45.5, 4, 4, STEEL, radius=1, role="detail"),
        rectangle(13, -37, 12, 4, darken(STEEL, 0.4), radius=1),
    )


def _tube(color: str) -> Drawing:
    return Drawing(
        (
            rectangle(-4, 22, 8, 9, _across(STEEL), radius=1.5),
            rectangle(-2.5, 29, 5, 5, _across(darken(STEEL, 0.3)), radius=1.2),
            rectangle(6, 18, 6, 10, _across(darken(STEEL, 0.25)), radius=1.5),
            rectangle(-12, 18, 6, 9, _across(darken(STEEL, 0.25)), radius=1.5),
            outline("M-11 12L11 12L8 22L-8 22Z", _across(DARK)),
            rectangle(-9, -22, 18, 36, _across(color), radius=2),
            rectangle(-10, -4, 20, 4, _across(darken(color, 0.25)), radius=1.5),
            rectangle(-7, -34, 14, 13, _across(STEEL), radius=1),
            rectangle(-9, -40, 18, 7, _across(DARK), radius=2.5),
            ellipse(0, -40, 7, 1.6, "#4f8fc9", role="detail"),
        )
    )


def _knobs() -> tuple[Shape, ...]:
    return (
        circle(-22, -50, 7.5, "#23252e"),
        circle(-22, -50, 5.8, linear("#6d7280", DARK, angle=50), role="detail"),
        circle(-22, -50, 2.4, STEEL, role="detail"),
        circle(-22, -28, 5, "#23252e"),
        circle(-22, -28, 3.7, linear("#6d7280", DARK, angle=50), role="detail"),
    )


SUBJECT = Subject(
    names=("microscope", "laboratory microscope"),
    draw=draw,
    kind="thing",
    height=0.4,
    color="#e6e8ec",
    accent="#d9457a",
    place="office",
    stance="table",
    sideways=True,
)
