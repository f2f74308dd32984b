"""A snowman with hat, scarf and carrot nose."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, outline, rectangle
from ...scene import Options, Subject

SNOW = "#f7fbff"


def ball(x: float, y: float, radius: float) -> tuple[Shape, ...]:
    body = circle(x, y, radius, SNOW)
    shade = ellipse(
        x + radius * 0.5, y + radius * 0.35, radius * 0.85, radius, "#b9cfe6", rotation=30, role="shadow", opacity=0.5
    )
    light = circle(x - radius * 0.22, y - radius * 0.22, radius * 0.86, SNOW, role="light")
    return (body, *clipped([shade, light], body))


def draw(options: Options) -> Drawing:
    color, hat = options.color, options.accent
    arms = _arms()
    scarf = _scarf(color)
    face_x, face_y = options.gaze[0] * 1.4, options.gaze[1] * 1.2
    eyes = _eyes(face_x, face_y)
    bend = {"sad": -2.4, "angry": -1.6, "calm": 1.0}.get(options.mood, 2.6)
    smile = [
        circle(x, -66 - bend * 0.6 + bend * (1 - (x / 7) ** 2), 0.95, "#26222d", role="detail")
        for x in (-7, -3.6, 0, 3.6, 7)
    ]
    nose = _nose()
    buttons = [circle(0, y, 2.1, "#2f2b38", role="detail") for y in (-47, -38, -24, -14)]
    brim = rectangle(-17, -88, 34, 4.6, darken(hat, 0.14), radius=2.2)
    top = (
        outline("M-11 -86L-12 -106Q0 -108.6 12 -106L11 -86Z", hat),
        outline("M4 -107Q10 -107 12 -106L11 -86H5Z", darken(hat, 0.3), role="shadow"),
        rectangle(-11.2, -92, 22.4, 5, color, role="detail"),
    )
    blush = [ellipse(s * 10, -70, 2.6, 1.7, "#ff9fa8", role="detail", opacity=0.55) for s in (-1, 1)]
    anchors = {
        "hand": (43.0, -70.0),
        "other_hand": (-43.0, -70.0),
        "head_top": (0.0, -88.0),
        "top": (0.0, -106.0),
        "mouth": (0.0, -66.0),
    }
    return Drawing(
        (
            ellipse(0, -1.6, 30, 3.4, "#dbe8f5", role="shadow"),
            *arms,
            *ball(0, -23, 24),
            *ball(0, -47, 18),
            *ball(0, -72, 15),
            *buttons,
            *scarf,
            *blush,
            *eyes,
            *smile,
            *nose,
            *top,
            brim,
        ),
        anchors,
    ).placed(y=-1)


def _arms() -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            limb([(s * 17, -48), (s * 32, -58), (s * 43, -70)], 2.8, 2.0, "#6b4630"),
            limb([(s * 35, -60.6), (s * 44, -60)], 1.8, 1.2, "#6b4630"),
            limb([(s * 38, -64), (s * 37, -74)], 1.8, 1.2, "#6b4630"),
        )
    ]


def _eyes(face_x: float, face_y: float) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            circle(s * 5.4 + face_x, -76 + face_y, 2.2, "#26222d", role="detail"),
            circle(s * 5.4 - 0.7 + face_x, -76.8 + face_y, 0.7, "#ffffff", role="light"),
        )
    ]


def _scarf(color: str) -> tuple[Shape, ...]:
    return (
        outline("M-15 -61Q0 -54 15 -61L16 -54.6Q0 -47 -16 -54.6Z", color),
        outline("M6 -54L14 -56L17 -34L8.4 -32Z", darken(color, 0.14)),
        *(rectangle(x, -33.4, 1.8, 4, darken(color, 0.2), radius=0.8) for x in (9.4, 12, 14.6)),
        curve([(-14, -57), (0, -51), (14, -57)], lighten(color, 0.35), 1.2, role="light"),
    )


def _nose() -> tuple[Shape, ...]:
    return (
        outline(
            "M-1.6 -73.6C4 -74 11 -71.6 16 -69.6C11 -68.8 4 -68.6 -1.2 -69.4C-3 -70.6 -3 -72.6 -1.6 -73.6Z", "#f0812c"
        ),
        outline("M-1.2 -69.4C4 -70 10 -70 16 -69.6C11 -68.8 4 -68.6 -1.2 -69.4Z", "#c95f18", role="shadow"),
    )


SUBJECT = Subject(
    names=("snowman", "snow man"),
    draw=draw,
    kind="fantasy",
    height=1.6,
    color="#d8373f",
    accent="#33384a",
    place="snow",
)
