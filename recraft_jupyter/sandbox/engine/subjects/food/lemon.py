"""A lemon with a slice."""

from ...color import darken, lighten
from ...drawing import Drawing, circle, clipped, outline, radial
from ...scene import Options, Subject
from ._dish import gloss
from .orange import half


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M-54 -32C-50 -34 -48 -40 -44 -46C-34 -62 -4 -70 18 -56C28 -50 32 -42 34 -36"
        "C36 -33 40 -32 42 -28C43 -24 38 -21 34 -20C28 -8 14 0 -6 0C-28 0 -42 -12 -47 -23C-50 -25 -55 -27 -54 -32Z",
        radial(lighten(color, 0.35), color, darken(color, 0.14), center=(0.36, 0.28)),
    )
    shade = outline("M10 -64C34 -40 14 -8 -24 0L44 6L50 -60Z", darken(color, 0.22), role="shadow", opacity=0.35)
    pores = [
        circle(x, y, 0.9, darken(color, 0.2), role="detail", opacity=0.6)
        for x, y in ((-30, -20), (-18, -12), (-6, -22), (6, -12), (12, -34), (-10, -42), (20, -24), (-26, -40))
    ]
    leaf = outline("M-50 -34C-52 -50 -42 -60 -28 -64C-28 -50 -36 -38 -50 -34Z", "#4f9f43")
    return Drawing(
        (
            body,
            *clipped([shade], body),
            *pores,
            gloss(-22, -48, 8, turn=64, opacity=0.6),
            leaf,
            outline("M-50 -34Q-42 -48 -28 -64Q-36 -46 -50 -34Z", "#8ccf6a", role="light"),
            *half(32, -19, 19, color),
        ),
        anchors={"top": (0, -62)},
    ).placed(scale=0.96, x=2)


SUBJECT = Subject(
    names=("lemon", "lime", "citron"),
    draw=draw,
    kind="food",
    height=0.07,
    color="#f8d937",
    place="kitchen",
    stance="table",
)
