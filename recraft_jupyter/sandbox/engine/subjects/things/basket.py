"""A wicker basket with a handle."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M-46 -44L46 -44L38 -5C37 -1 20 0 0 0C-20 0 -37 -1 -38 -5Z", linear(lighten(color, 0.12), darken(color, 0.18))
    )
    return Drawing(
        (
            *_handle(color),
            ellipse(0, -44, 46, 7, darken(color, 0.55)),
            body,
            *clipped(_weave(color), body),
            outline(
                "M-48 -46C-40 -36 40 -36 48 -46L47 -39C40 -30 -40 -30 -47 -39Z",
                linear(lighten(color, 0.25), darken(color, 0.1)),
            ),
            *(line([(x, -43 + abs(x) * -0.03), (x + 4, -35)], darken(color, 0.3), 0.9) for x in range(-40, 41, 8)),
        ),
        anchors={"surface": (0, -44), "top": (0, -44), "hand": (0, -96)},
    )


def _handle(color: str) -> tuple[Shape, ...]:
    arch = [(-43, -42), (-38, -76), (-18, -94), (0, -98), (18, -94), (38, -76), (43, -42)]
    return (limb(arch, 6, 6, darken(color, 0.22)), curve(arch, lighten(color, 0.2), 1.4, role="light"))


def _weave(color: str) -> tuple[Shape, ...]:
    tones = (lighten(color, 0.2), darken(color, 0.2))
    return tuple(
        rectangle(
            -48 + column * 8 + (row % 2) * 4,
            -35 + row * 7,
            6.6,
            5.4,
            tones[(row + column) % 2],
            radius=2,
            role="detail",
        )
        for row in range(6)
        for column in range(13)
    )


SUBJECT = Subject(
    names=("basket", "wicker basket", "picnic basket", "fruit basket", "hamper"),
    draw=draw,
    kind="thing",
    height=0.35,
    color="#c08a4a",
    place="garden",
)
