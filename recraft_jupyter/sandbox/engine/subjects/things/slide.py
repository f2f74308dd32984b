"""A playground slide with its ladder."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, limb, line, linear, outline, polygon
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (*_ladder(accent), *_legs(accent), *_chute(color), *_roof(accent, color)),
        anchors={"seat": (-22, -68), "top": (-26, -104), "surface": (-24, -67)},
    )


def _ladder(accent: str) -> tuple[Shape, ...]:
    dark = darken(accent, 0.28)
    return (
        limb([(-36, -66), (-57, -0.6)], 4, 4, dark),
        *(
            line(
                [(-41 - step * 4.2, -54 + step * 13), (-30 - step * 4.2, -54 + step * 13)],
                darken(accent, 0.1),
                3,
                role="form",
            )
            for step in range(4)
        ),
        limb([(-26, -66), (-46, -0.6)], 4.4, 4.4, linear(lighten(accent, 0.3), darken(accent, 0.1), angle=0)),
    )


def _legs(accent: str) -> tuple[Shape, ...]:
    return (
        limb([(-12, -68), (-12, -0.6)], 4, 4, linear(lighten(accent, 0.2), darken(accent, 0.25), angle=0)),
        limb([(26, -30), (26, -0.6)], 3.4, 3.4, linear(lighten(accent, 0.1), darken(accent, 0.3), angle=0)),
        polygon([(-38, -70), (-10, -70), (-10, -65), (-38, -65)], linear(lighten(accent, 0.3), darken(accent, 0.1))),
    )


def _chute(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-14 -76C6 -74 14 -44 32 -24C40 -15 50 -12 60 -12L60 -7C48 -6 38 -9 29 -18C10 -38 4 -66 -14 -69Z",
            darken(color, 0.4),
        ),
        outline(
            "M-16 -70C2 -68 10 -38 28 -18C37 -8 48 -4 61 -4L61 -1C46 0 34 -4 24 -14C6 -34 0 -62 -16 -64Z",
            linear(lighten(color, 0.4), lighten(color, 0.2), angle=45),
        ),
        outline(
            "M-18 -76C-16 -77 -13 -77 -11 -76C4 -70 12 -42 30 -22C38 -13 48 -10 60 -10C63 -10 63 -5 60 -4.6"
            "C46 -4 36 -8 26 -18C8 -38 0 -66 -14 -70L-18 -70Z",
            linear(lighten(color, 0.22), color, darken(color, 0.2), angle=45),
        ),
        outline("M-10 -74C4 -68 12 -42 29 -23C12 -38 4 -62 -10 -71Z", "#ffffff", role="light", opacity=0.5),
    )


def _roof(accent: str, color: str) -> tuple[Shape, ...]:
    return (
        *(
            limb([(x, -66), (x, -92)], 3, 3, linear(lighten(accent, 0.25), darken(accent, 0.2), angle=0))
            for x in (-37, -12)
        ),
        line([(-37, -80), (-26, -80)], accent, 2.6, role="form"),
        polygon([(-48, -90), (-25, -108), (-1, -90)], linear(lighten(color, 0.2), color, darken(color, 0.24), angle=0)),
        line([(-46, -90.6), (-25, -106.6)], lighten(color, 0.6), 1, role="light"),
    )


SUBJECT = Subject(
    names=("playground slide", "slide"),
    draw=draw,
    kind="thing",
    height=2.4,
    color="#ef5a47",
    accent="#3f8fc8",
    place="park",
    sideways=True,
)
