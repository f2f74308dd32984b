"""A halved avocado with its stone."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, ellipse, linear, outline, radial
from ...scene import Options, Subject
from ._dish import gloss

PEAR = (
    "M0 -96C14 -96 17 -80 22 -66C28 -52 38 -44 38 -28C38 -10 22 0 0 0C-22 0 -38 -10 -38 -28"
    "C-38 -44 -28 -52 -22 -66C-17 -80 -14 -96 0 -96Z"
)


def draw(options: Options) -> Drawing:
    color = options.color
    whole = Drawing(
        (
            outline(PEAR, linear(lighten(color, 0.12), darken(color, 0.2))),
            *(
                circle(x, y, 1.3, lighten(color, 0.25), role="detail")
                for x, y in ((8, -76), (16, -50), (24, -30), (12, -62), (26, -14), (6, -86))
            ),
        )
    )
    skin = outline(PEAR, darken(color, 0.1))
    green = Drawing((outline(PEAR, lighten(color, 0.42), role="detail"),)).placed(y=-4, scale=0.91).shapes
    flesh: tuple[Shape, ...] = (
        Drawing((outline(PEAR, linear("#f4efb0", "#e6e38a"), role="detail"),)).placed(y=-9, scale=0.79).shapes
    )
    stone = circle(0, -31, 17, radial("#b9783f", "#8a5128", "#6a3a1a", center=(0.38, 0.34)))
    hollow = ellipse(1, -29, 19, 19, "#c9c766", role="shadow")
    return Drawing(
        (
            *whole.placed(x=24, y=-2, scale=0.86, rotate=14).shapes,
            *Drawing(
                (
                    skin,
                    *green,
                    *flesh,
                    hollow,
                    stone,
                    *clipped([ellipse(8, -24, 12, 16, "#5a2f14", role="shadow", opacity=0.4)], stone),
                    gloss(-6, -38, 4, turn=40, opacity=0.7),
                )
            )
            .placed(x=-14)
            .shapes,
        ),
        anchors={"top": (-14, -96)},
    )


SUBJECT = Subject(
    names=("avocado",), draw=draw, kind="food", height=0.11, color="#4f8f3f", place="kitchen", stance="table"
)
