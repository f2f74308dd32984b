"""A tulip."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, outline
from ...scene import Options, Subject
from ._greenery import leafy_stem


def draw(options: Options) -> Drawing:
    color, green = options.color, "#4f9a52"
    stem = leafy_stem([(0, -62), (1, -34), (0, -1)], 4, green)
    left = outline("M0 -2C-18 -16 -26 -38 -20 -64C-13 -44 -4 -24 0 -2Z", green)
    right = outline("M0 -2C18 -12 28 -30 27 -52C18 -36 6 -20 0 -2Z", darken(green, 0.14))
    rib = curve([(-1, -5), (-12, -26), (-19, -56)], lighten(green, 0.35), 1.1, role="light")
    back = [
        outline(
            f"M{s * 4} -60C{s * 22} -66 {s * 22} -92 {s * 14} -102C{s * 6} -96 0 -84 {s * 4} -60Z", darken(color, 0.16)
        )
        for s in (-1, 1)
    ]
    outer = [
        outline("M0 -56C-18 -56 -26 -72 -22 -98C-12 -94 -4 -80 0 -56Z", color),
        outline("M0 -56C18 -56 26 -72 22 -98C12 -94 4 -80 0 -56Z", darken(color, 0.08)),
    ]
    middle = outline("M0 -55C-13 -62 -13 -88 0 -104C13 -88 13 -62 0 -55Z", lighten(color, 0.12))
    shade = outline("M2 -106C10 -88 8 -66 0 -54H16V-106Z", darken(color, 0.14), role="shadow", opacity=0.6)
    veins = [
        curve([(0, -58), (x, -76), (x * 0.8, -92)], lighten(color, 0.35), 0.9, role="light", opacity=0.7)
        for x in (-4.6, 0)
    ]
    return Drawing(
        (
            *stem,
            right,
            left,
            rib,
            *back,
            *outer,
            middle,
            *clipped([shade], middle),
            *veins,
            curve([(-18, -88), (-18.6, -76), (-13, -66)], lighten(color, 0.4), 1.6, role="light", opacity=0.7),
        ),
        anchors={"top": (0, -104), "hand": (0, -20)},
    ).placed(scale=0.98)


SUBJECT = Subject(names=("tulip",), draw=draw, kind="plant", height=0.45, color="#e2435f", place="garden")
