"""A friendly floating ghost."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, ellipse, linear, outline
from ...scene import Options, Subject
from ._creature import mouth


def draw(options: Options) -> Drawing:
    color = options.color
    arms = _arms(color)
    body = outline(
        "M0 -102C22 -102 33 -86 34 -62C35 -42 36 -22 42 -6C43 -1 38 0 34 -4C29 -9 26 -9 22 -4"
        "C18 1 13 1 10 -4C6 -9 2 -9 -2 -4C-6 1 -11 1 -14 -4"
        "C-18 -9 -22 -9 -27 -4C-31 0 -38 0 -38 -6C-35 -22 -34 -42 -34 -62C-33 -86 -22 -102 0 -102Z",
        linear(lighten(color, 0.3), color, darken(color, 0.08)),
    )
    shade = outline("M12 -104C30 -84 26 -40 18 2H50V-104Z", darken(color, 0.18), role="shadow", opacity=0.45)
    folds = _folds(color)
    gaze_x, gaze_y = options.gaze[0] * 2.4, options.gaze[1] * 2.4
    eyes = []
    for s in (-1, 1):
        eyes += [
            ellipse(s * 11, -71, 5.8, 8, "#2a2540"),
            ellipse(s * 11 - 1.6 + gaze_x, -74.4 + gaze_y, 2.1, 2.6, "#ffffff", role="light"),
            ellipse(s * 11 + 1.8 + gaze_x, -67.6 + gaze_y, 1.1, 1.3, "#ffffff", role="light", opacity=0.7),
        ]
        if options.mood == "angry":
            eyes.append(
                outline(f"M{s * 4} -78L{s * 18} -84L{s * 18} -80L{s * 4.6} -74Z", darken(color, 0.2), role="detail")
            )
        if options.mood == "sad":
            eyes.append(outline(f"M{s * 5} -83L{s * 18} -78L{s * 17.4} -81Z", darken(color, 0.3), role="detail"))
    cheeks = [ellipse(s * 20, -59, 4.6, 2.8, "#ff9fb2", role="detail", opacity=0.6) for s in (-1, 1)]
    lips = mouth(0, -56, 16, options, fangs=2) if options.mood == "happy" else mouth(0, -58, 16, options)[2:]
    anchors = {
        "hand": (42.0, -44.0),
        "other_hand": (-42.0, -44.0),
        "head_top": (0.0, -102.0),
        "top": (0.0, -102.0),
        "mouth": (0.0, -54.0),
    }
    return Drawing(
        (
            *arms,
            body,
            *clipped([shade, *folds], body),
            *cheeks,
            *eyes,
            *lips,
            ellipse(-17, -88, 3.4, 7, "#ffffff", rotation=36, role="light", opacity=0.7),
        ),
        anchors,
    )


def _folds(color: str) -> list[Shape]:
    return [
        outline(
            f"M{x} -30Q{x + 3} -14 {x + 1} 0H{x - 3}Q{x - 2} -14 {x} -30Z",
            darken(color, 0.14),
            role="shadow",
            opacity=0.7,
        )
        for x in (-20, 0, 20)
    ]


def _arms(color: str) -> list[Shape]:
    return [
        outline(
            f"M{s * 28} -58C{s * 40} -60 {s * 48} -52 {s * 46} -42C{s * 44} -36 {s * 37} -38 {s * 36} -43"
            f"C{s * 34} -40 {s * 30} -38 {s * 26} -40Z",
            darken(color, 0.05 if s > 0 else 0),
        )
        for s in (-1, 1)
    ]


SUBJECT = Subject(
    names=("ghost", "spirit", "phantom", "spook"),
    draw=draw,
    kind="fantasy",
    height=1.5,
    color="#eef0fb",
    place="night sky",
    stance="air",
)
