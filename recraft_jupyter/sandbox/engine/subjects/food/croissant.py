"""A croissant."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, linear, outline
from ...scene import Options, Subject

# Segments from the tips to the middle, left half; the right half mirrors them.
SEGMENTS = (
    "M-52 -6C-56 -2 -54 2 -48 0C-38 -4 -34 -12 -34 -20C-44 -22 -50 -14 -52 -6Z",
    "M-49 -18C-48 -34 -38 -44 -28 -44C-24 -32 -26 -14 -34 -6C-42 -4 -50 -10 -49 -18Z",
    "M-36 -36C-32 -52 -20 -60 -10 -58C-6 -42 -10 -20 -20 -10C-32 -10 -40 -22 -36 -36Z",
)


def draw(options: Options) -> Drawing:
    color = options.color
    shapes: list[Shape] = []
    for index, data in enumerate(SEGMENTS):
        for flip in (False, True):
            tone = darken(color, 0.06) if flip else color
            part = (
                Drawing((outline(data, linear(lighten(tone, 0.18), tone, darken(tone, 0.2))),))
                .placed(flip=flip)
                .shapes[0]
            )
            shapes.append(part)
        y = -26 - index * 10
        shapes += [
            curve(
                [(s * (40 - index * 11), y - 4), (s * (41 - index * 11), y + 8), (s * (38 - index * 11), y + 16)],
                lighten(color, 0.45),
                1.8,
                role="light",
                opacity=0.6,
            )
            for s in (-1, 1)
        ]
    middle = outline(
        "M-18 -52C-10 -64 10 -64 18 -52C22 -36 16 -14 8 -8Q0 -5 -8 -8C-16 -14 -22 -36 -18 -52Z",
        linear(lighten(color, 0.3), color, darken(color, 0.16)),
    )
    shade = outline("M6 -66C14 -40 8 -20 0 -4H26V-66Z", darken(color, 0.24), role="shadow", opacity=0.4)
    lines = [
        curve([(x, -54), (x * 1.3, -36), (x * 0.7, -16)], darken(color, 0.26), 1.1, opacity=0.7) for x in (-9, 0, 9)
    ]
    return Drawing(
        (
            *shapes,
            middle,
            *clipped([shade, *lines], middle),
            curve([(-11, -52), (-3, -57), (5, -56)], "#ffffff", 2.4, role="light", opacity=0.5),
        ),
        anchors={"top": (0, -60)},
    ).placed(scale=0.95)


SUBJECT = Subject(
    names=("croissant", "pastry"), draw=draw, kind="food", height=0.08, color="#dc9440", place="kitchen", stance="table"
)
