"""A shooting star with its tail."""

from ...color import lighten
from ...drawing import Drawing, Gradient, outline
from ...drawing import star as star_shape
from ...scene import Options, Subject
from ._light import glow


def tail(length: float, wide: float, color: str, opacity: float) -> Drawing:
    paint = Gradient(((0.0, color, 0.0), (1.0, color, opacity)), angle=0)
    return Drawing(
        (
            outline(
                f"M{-length} 0Q{-length * 0.4} {-wide * 1.1} 0 {-wide}V{wide}"
                f"Q{-length * 0.4} {wide * 1.1} {-length} 0Z",
                paint,
                role="glow",
            ),
        )
    )


def draw(options: Options) -> Drawing:
    color = options.color
    ends = ((112, 15, options.accent, 0.75), (96, 10, color, 0.9), (70, 5, lighten(color, 0.7), 1.0))
    streaks = [shape for length, wide, paint, opacity in ends for shape in tail(length, wide, paint, opacity).shapes]
    body = Drawing((*streaks,)).placed(x=30, y=-26, rotate=32)
    core = (
        glow(32, -24, 24, color, 0.65),
        star_shape(32, -25, 23, 10.6, color),
        star_shape(31, -26, 13, 6, lighten(color, 0.45), role="light"),
    )
    solid = outline("M-52 -76C-30 -66 0 -50 20 -38L26 -16C4 -28 -34 -60 -52 -76Z", options.accent, opacity=0.35)
    sparks = [
        star_shape(x, y, r, r * 0.25, "#ffffff", points=4, role="light")
        for x, y, r in ((-20, -76, 4), (-36, -50, 3), (6, -66, 3.4), (-8, -34, 3))
    ]
    return Drawing((solid, *body.shapes, *core, *sparks), anchors={"top": (32, -48)}).placed(y=-8)


SUBJECT = Subject(
    names=("comet", "shooting star", "meteor", "falling star"),
    draw=draw,
    kind="thing",
    height=5.0,
    color="#fbd24a",
    accent="#f28a3c",
    place="night sky",
    stance="air",
)
