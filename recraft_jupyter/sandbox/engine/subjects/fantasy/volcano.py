"""An erupting volcano."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, outline, polygon
from ...scene import Options, Subject
from ._light import glow


def draw(options: Options) -> Drawing:
    rock, lava = options.color, options.accent
    smoke = _smoke()
    fountain = outline(
        "M-9 -66C-12 -78 -20 -84 -18 -92C-12 -90 -10 -84 -7 -82C-8 -92 -3 -98 1 -104C3 -96 8 -92 7 -82"
        "C11 -84 13 -90 19 -90C19 -82 12 -78 9 -66Z",
        lava,
    )
    core = _core()
    cone = outline("M-58 0C-40 -8 -28 -40 -16 -66C-8 -70 8 -70 16 -66C28 -40 40 -8 58 0Z", rock)
    shade = outline("M4 -70C12 -46 14 -20 22 2H62V-70Z", darken(rock, 0.28), role="shadow", opacity=0.7)
    ridges = _ridges(rock)
    faces = [
        polygon([(-34, -18), (-28, -26), (-24, -16)], lighten(rock, 0.16), role="light"),
        polygon([(-20, -36), (-15, -44), (-12, -34)], lighten(rock, 0.16), role="light"),
        polygon([(-46, -6), (-41, -12), (-36, -5)], lighten(rock, 0.16), role="light"),
    ]
    flows = outline(
        "M-16 -66C-8 -70 8 -70 16 -66C19 -58 20 -52 17 -48C14 -48 14 -54 11 -54C8 -54 9 -36 12 -26"
        "C14 -18 10 -12 7 -14C4 -16 6 -28 3 -36C1 -42 -2 -44 -3 -38C-4 -30 -2 -26 -4 -22"
        "C-6 -18 -10 -20 -10 -26C-10 -34 -8 -44 -11 -50C-13 -54 -17 -50 -19 -54C-21 -58 -18 -62 -16 -66Z",
        lava,
    )
    hot = [
        curve(points, "#ffd65c", 1.8, role="light")
        for points in ([(6, -60), (7, -44), (9, -24)], [(-7, -60), (-6, -46), (-7, -28)])
    ]
    rim = outline("M-16 -66C-8 -61 8 -61 16 -66C8 -70 -8 -70 -16 -66Z", "#ffb03a", role="light")
    bombs = [
        shape
        for x, y, r in ((-26, -80, 2.6), (25, -84, 3), (-18, -102, 1.8), (31, -70, 2), (-32, -68, 1.8))
        for shape in (circle(x, y, r, lava), circle(x - r * 0.3, y - r * 0.3, r * 0.4, "#ffd65c", role="light"))
    ]
    return Drawing(
        (
            glow(0, -84, 34, lava, 0.52),
            *smoke,
            fountain,
            core,
            cone,
            *clipped([shade, *ridges, *faces], cone),
            flows,
            *hot,
            rim,
            *bombs,
        ),
        anchors={"top": (0, -104)},
    ).placed(scale=0.95)


def _smoke() -> list[Shape]:
    return [
        circle(x, y, r, tone, role="form", opacity=0.95)
        for x, y, r, tone in (
            (-12, -96, 9, "#6d6474"),
            (12, -100, 10, "#6d6474"),
            (0, -108, 11, "#85798a"),
            (-6, -88, 7, "#85798a"),
            (9, -89, 7, "#85798a"),
            (-2, -100, 6, "#9f93a3"),
        )
    ]


def _ridges(rock: str) -> list[Shape]:
    return [
        curve(points, darken(rock, 0.24), 1.5, opacity=0.7)
        for points in (
            [(-20, -52), (-28, -30), (-40, -10)],
            [(-14, -40), (-16, -22), (-24, -6)],
            [(24, -44), (32, -24), (44, -8)],
        )
    ]


def _core() -> Shape:
    return outline(
        "M-5 -66C-6 -76 -8 -80 -7 -84C-4 -82 -3 -80 -2 -78C-2 -86 0 -90 1 -94C3 -88 4 -84 3 -78"
        "C5 -80 6 -82 8 -83C8 -78 5 -74 5 -66Z",
        "#ffd65c",
        role="light",
    )


SUBJECT = Subject(
    names=("volcano",), draw=draw, kind="thing", height=30.0, color="#7a5a58", accent="#f2572b", place="jungle"
)
