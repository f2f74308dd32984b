"""A garden gnome with a big hat and a bigger beard."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, ellipse, limb, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color, coat, skin = options.color, options.accent, "#f1bf9c"
    boots = [outline(f"M{s * 4} 0V-10H{s * 15}C{s * 16} -6 {s * 23} -6 {s * 23} 0Z", "#5c3d28") for s in (-1, 1)]
    body = outline("M-20 -8C-27 -22 -26 -42 -15 -52H15C26 -42 27 -22 20 -8Z", coat)
    inside = _inside(coat)
    arms = _arms(coat)
    beard = _beard()
    strands = [curve([(x, -44), (x * 0.9, -34), (x * 0.5, -22)], "#d8d2cb", 1.2) for x in (-11, -5, 5, 11)]
    face = ellipse(0, -57, 15, 9, skin)
    nose = _nose(skin)
    cheeks = [ellipse(s * 9.6, -53, 3.2, 2.4, "#e8735f", role="detail", opacity=0.6) for s in (-1, 1)]
    gaze_x, gaze_y = options.gaze[0] * 0.8, options.gaze[1] * 0.8
    eyes = _eyes(gaze_x, gaze_y)
    bend = {"happy": 2.4, "sad": -1.6, "angry": -1.2}.get(options.mood, 1.0)
    smile = curve([(-4, -44), (0, -44 + bend), (4, -44)], "#a8433b", 1.4)
    hat = _hat(color)
    shade = outline("M6 -112C4 -96 12 -76 10 -56H30V-112Z", darken(color, 0.22), role="shadow", opacity=0.6)
    fold = curve([(-9, -82), (-2, -79), (8, -82)], darken(color, 0.25), 1.3)
    brim = outline("M-22 -57Q0 -65 22 -57L21 -63Q0 -71 -21 -63Z", lighten(color, 0.16))
    brows = _brows(options)
    anchors = {
        "hand": (24.0, -22.0),
        "other_hand": (-24.0, -22.0),
        "head_top": (0.0, -104.0),
        "top": (0.0, -104.0),
        "mouth": (0.0, -44.0),
        "seat": (0.0, -8.0),
    }
    return Drawing(
        (
            *boots,
            body,
            *clipped(inside, body),
            *_buckle(),
            *arms,
            beard,
            *strands,
            face,
            *cheeks,
            *eyes,
            smile,
            _moustache(),
            *nose,
            hat,
            *clipped([shade, fold], hat),
            brim,
            *brows,
        ),
        anchors,
    )


def _arms(coat: str) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            limb([(s * 18, -45), (s * 28, -36), (s * 25, -26)], 11, 9, coat if s < 0 else darken(coat, 0.1)),
            ellipse(s * 24, -22.4, 5.2, 5, "#fbf6ea"),
            limb([(s * 20.6, -24), (s * 19, -20)], 2.8, 2.4, "#fbf6ea"),
        )
    ]


def _eyes(gaze_x: float, gaze_y: float) -> list[Shape]:
    return [
        shape
        for s in (-1, 1)
        for shape in (
            ellipse(s * 5.6, -58, 2.0, 2.5, "#2b2024", role="detail"),
            ellipse(s * 5.6 - 0.6 + gaze_x, -58.9 + gaze_y, 0.8, 0.9, "#ffffff", role="light"),
        )
    ]


def _hat(color: str) -> Shape:
    return outline(
        "M-21 -59C-18 -76 -12 -90 0 -104C5 -110 14 -112 18 -108C13 -107 10 -103 11 -98"
        "C15 -86 19 -72 21 -59Q0 -66 -21 -59Z",
        color,
    )


def _brows(options: Options) -> list[Shape]:
    return [
        curve([(s * 2.8, -61.4 - lift), (s * 6, -62.4), (s * 8.6, -61)], "#fbf8f2", 1.8)
        for s in (-1, 1)
        for lift in ({"sad": 1.6, "angry": -1.6}.get(options.mood, 0.0),)
    ]


def _inside(coat: str) -> tuple[Shape, ...]:
    return (
        outline("M5 -54C16 -40 15 -20 10 -4H30V-54Z", darken(coat, 0.22), role="shadow", opacity=0.6),
        rectangle(-30, -22, 60, 5, "#4b3324", role="detail"),
    )


def _buckle() -> tuple[Shape, ...]:
    return (
        rectangle(-5, -23.4, 10, 8, "#efc04d", radius=1.4, role="detail"),
        rectangle(-2.6, -21, 5.2, 3.2, "#4b3324", role="detail"),
    )


def _nose(skin: str) -> tuple[Shape, ...]:
    return (
        ellipse(0, -53, 5.4, 4.8, darken(skin, 0.05)),
        ellipse(-1.6, -54.6, 1.6, 1.2, "#ffffff", role="light", opacity=0.6),
    )


def _beard() -> Shape:
    return outline(
        "M-19 -56C-24 -44 -20 -28 -8 -20C-6 -17 -2 -14 0 -12C2 -14 6 -17 8 -20C20 -28 24 -44 19 -56Z", "#fbf8f2"
    )


def _moustache() -> Shape:
    return outline("M0 -50C-4 -52 -9 -51 -12 -46C-8 -45 -3 -45 0 -48C3 -45 8 -45 12 -46C9 -51 4 -52 0 -50Z", "#ffffff")


SUBJECT = Subject(
    names=("gnome", "dwarf", "garden gnome", "leprechaun", "hobbit"),
    draw=draw,
    kind="fantasy",
    height=0.6,
    color="#d8383a",
    accent="#3f7fb0",
    place="garden",
)
