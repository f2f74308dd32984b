"""A brass telescope on a tripod."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, circle, ellipse, limb, linear, rectangle
from ...scene import Options, Subject

WOOD = "#8a5a34"


def draw(options: Options) -> Drawing:
    tube = _tube(options.color, options.accent).placed(x=2, y=-72, rotate=-28)
    return Drawing(
        (*_tripod(options.accent), *tube.shapes, *_mount(options.accent)),
        anchors={"top": (44, -100), "hand": (-34, -54)},
    )


def _metal(color: str) -> Gradient:
    return linear(lighten(color, 0.25), lighten(color, 0.5), color, darken(color, 0.38))


def _tube(color: str, brass: str) -> Drawing:
    return Drawing(
        (
            rectangle(-50, -4.5, 12, 9, _metal(darken(brass, 0.1)), radius=1),
            rectangle(-54, -6, 6, 12, _metal("#3b3f4c"), radius=2),
            rectangle(-40, -6.5, 22, 13, _metal(brass), radius=1),
            rectangle(-22, -8, 52, 16, _metal(color), radius=1),
            rectangle(28, -10, 24, 20, _metal(color), radius=1.5),
            rectangle(-23, -9, 4, 18, _metal(brass), radius=1.2),
            rectangle(26, -11, 4.5, 22, _metal(brass), radius=1.2),
            rectangle(48, -11.5, 5.5, 23, _metal(brass), radius=1.5),
            ellipse(53.5, 0, 2.6, 10, "#24507c", role="detail"),
            ellipse(53.9, -3, 1.2, 4.5, "#9fd3ee", role="light"),
            rectangle(-12, -14.5, 26, 4.5, _metal(brass), radius=2),
            rectangle(-8, -11, 2, 4, darken(brass, 0.3)),
            rectangle(8, -11, 2, 4, darken(brass, 0.3)),
            circle(-30, 7, 2.4, darken(brass, 0.2)),
        )
    )


def _tripod(brass: str) -> tuple[Shape, ...]:
    return (
        limb([(2, -56), (6, -2)], 4.4, 3, darken(WOOD, 0.4)),
        limb([(-1, -56), (-31, -2)], 5, 3.2, WOOD),
        limb([(-1.8, -54), (-30.5, -4)], 1.2, 0.8, lighten(WOOD, 0.45), role="light", opacity=0.8),
        limb([(5, -56), (36, -2)], 5, 3.2, darken(WOOD, 0.16)),
        limb([(4.6, -53), (34.5, -4)], 1.2, 0.8, lighten(WOOD, 0.35), role="light", opacity=0.7),
        limb([(-16.5, -28), (4, -24), (20.5, -28)], 1.6, 1.6, darken(brass, 0.2)),
        *(ellipse(x, -1.5, 2.6, 1.5, "#2b2d37") for x in (-31.5, 6, 36.5)),
    )


def _mount(brass: str) -> tuple[Shape, ...]:
    return (
        rectangle(-6, -62, 16, 10, linear(lighten(brass, 0.4), brass, darken(brass, 0.35), angle=0), radius=2.5),
        rectangle(-1, -70, 6, 10, linear(lighten(brass, 0.3), darken(brass, 0.3), angle=0), radius=1.5),
        circle(2, -70, 5, _metal(brass)),
        circle(2, -70, 2, darken(brass, 0.45), role="detail"),
    )


SUBJECT = Subject(
    names=("telescope", "spyglass", "refractor"),
    draw=draw,
    kind="thing",
    height=1.5,
    color="#31567e",
    accent="#d6a23c",
    place="night sky",
    sideways=True,
)
