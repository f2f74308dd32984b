"""A pear with a leaf."""

from ...color import darken, lighten, mix
from ...drawing import Drawing, Gradient, blob, circle, clipped, ellipse, limb, outline, radial
from ...scene import Options, Subject
from ._dish import gloss


def draw(options: Options) -> Drawing:
    color = options.color
    body = outline(
        "M0 -88C11 -88 15 -78 16 -68C18 -54 36 -48 36 -26C36 -8 22 0 0 0C-22 0 -36 -8 -36 -26"
        "C-36 -48 -18 -54 -16 -68C-15 -78 -11 -88 0 -88Z",
        radial(lighten(color, 0.3), color, darken(color, 0.2), center=(0.34, 0.55)),
    )
    red = mix(color, "#e5533d", 0.75)
    blush = ellipse(22, -26, 22, 26, Gradient(((0, red, 0.75), (1, red, 0)), angle=None), role="detail")
    specks = [
        circle(x, y, 0.9, darken(color, 0.35), role="detail", opacity=0.6)
        for x, y in ((-18, -20), (-8, -10), (4, -26), (14, -14), (-4, -44), (10, -50), (-24, -32), (2, -66))
    ]
    leaf = blob([(3, -92), (16, -106), (36, -104), (28, -93), (14, -89)], "#5aa845")
    rib = limb([(4, -92), (18, -98), (34, -103)], 1.4, 0.6, "#a5d977", role="light")
    return Drawing(
        (
            limb([(0, -84), (-1, -96), (4, -104)], 4, 3.4, "#6b4a2c"),
            body,
            *clipped([blush], body),
            *specks,
            gloss(-17, -34, 12, turn=16),
            gloss(-6, -72, 7, turn=14, opacity=0.4),
            leaf,
            rib,
        ),
        anchors={"top": (0, -92)},
    )


SUBJECT = Subject(
    names=("pear",), draw=draw, kind="food", height=0.11, color="#b9cf45", place="kitchen", stance="table"
)
