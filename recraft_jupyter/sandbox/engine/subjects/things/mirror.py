"""A standing mirror in an oval frame."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, limb, linear, polygon, radial
from ...scene import Options, Subject
from ._wood import turned


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_stand(color),
            *_glass(color),
            *_crest(color, options.accent),
            *(
                circle(x, -60, 2.8, radial(lighten(options.accent, 0.6), options.accent, darken(options.accent, 0.3)))
                for x in (-31, 31)
            ),
        ),
        anchors={"top": (0, -112), "hand": (0, -30)},
    )


def _stand(color: str) -> tuple[Shape, ...]:
    posts = [
        part
        for x in (-31, 31)
        for part in (
            limb([(x, -6), (x, -66)], 4.4, 3.4, turned(color)),
            circle(x, -68, 3.2, radial(lighten(color, 0.4), color, darken(color, 0.3), center=(0.35, 0.3))),
            limb([(x, -10), (x - 7, -5), (x - 9, -0.6)], 4.4, 3, darken(color, 0.12)),
            limb([(x, -10), (x + 7, -5), (x + 9, -0.6)], 4.4, 3, darken(color, 0.2)),
        )
    ]
    return (limb([(-31, -14), (31, -14)], 3.8, 3.8, linear(lighten(color, 0.2), darken(color, 0.2))), *posts)


def _glass(color: str) -> tuple[Shape, ...]:
    glass = ellipse(0, -60, 22.6, 42, linear("#f2fbff", "#bfe0ee", "#8fbcd3", angle=55), role="detail")
    gleams = (
        polygon([(-26, -46), (8, -106), (16, -106), (-24, -36)], "#ffffff", role="light", opacity=0.65),
        polygon([(-20, -30), (24, -104), (27, -104), (-17, -26)], "#ffffff", role="light", opacity=0.5),
    )
    return (
        ellipse(0, -60, 28, 47, linear(lighten(color, 0.35), color, darken(color, 0.28), angle=40)),
        ellipse(0, -60, 25.4, 44.6, linear(darken(color, 0.3), lighten(color, 0.1), angle=40), role="detail"),
        glass,
        *clipped(gleams, glass),
    )


def _crest(color: str, accent: str) -> tuple[Shape, ...]:
    return (
        ellipse(-6, -107.4, 6, 2.8, linear(lighten(accent, 0.4), darken(accent, 0.1)), rotation=-16),
        ellipse(6, -107.4, 6, 2.8, linear(lighten(accent, 0.2), darken(accent, 0.2)), rotation=16),
        circle(0, -109, 3.6, radial(lighten(accent, 0.55), accent, darken(accent, 0.3), center=(0.35, 0.3))),
    )


SUBJECT = Subject(
    names=("mirror", "standing mirror", "looking glass", "magic mirror", "oval mirror"),
    draw=draw,
    kind="thing",
    height=1.7,
    color="#a8683c",
    accent="#e0b24a",
    place="bedroom",
)
