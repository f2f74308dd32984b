"""A roast chicken leg on the bone."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, limb, outline, radial
from ...scene import Options, Subject
from ._dish import gloss, plate


def leg(color: str) -> tuple[Shape, ...]:
    bone = (
        limb([(18, -14), (46, -14)], 8, 7, "#f6ecd8"),
        circle(48, -18, 5, "#f6ecd8"),
        circle(49, -10.6, 4.6, "#e9dcc2"),
    )
    meat = outline(
        "M26 -20C14 -30 4 -46 -18 -46C-42 -46 -52 -28 -48 -14C-44 2 -22 6 -4 0C10 -4 20 -6 27 -9Q30 -15 26 -20Z",
        radial(lighten(color, 0.25), color, darken(color, 0.25), center=(0.4, 0.3)),
    )
    shade = outline("M-50 -14C-30 2 4 -4 28 -14V8H-50Z", darken(color, 0.35), role="shadow", opacity=0.4)
    marks = [
        curve([(x - 7, y), (x, y - 2.4), (x + 7, y + 0.6)], darken(color, 0.4), 1.6, opacity=0.7)
        for x, y in ((-22, -34), (-32, -20), (-8, -24), (6, -16))
    ]
    specks = [
        ellipse(x, y, 1.1, 0.9, "#4f7a34", role="detail")
        for x, y in ((-26, -38), (-12, -34), (-36, -26), (-18, -16), (2, -26), (-4, -12))
    ]
    return (*bone, meat, *clipped([shade, *marks], meat), *specks, gloss(-32, -34, 7, turn=54, opacity=0.5))


def draw(options: Options) -> Drawing:
    parsley = [
        ellipse(x, y, 4, 2.8, tone, rotation=turn)
        for x, y, turn, tone in ((-46, -17, 20, "#5aa84a"), (-40, -12, -30, "#4f9a45"), (-50, -12, 60, "#7cc04b"))
    ]
    return Drawing(
        (*plate(-15, 58), *parsley, *Drawing(leg(options.color)).placed(x=2, y=-16, rotate=-8, scale=1.02).shapes),
        anchors={"top": (-10, -64), "hand": (50, -34)},
    )


SUBJECT = Subject(
    names=("chicken leg", "drumstick", "roast chicken", "fried chicken", "turkey leg", "steak", "meat"),
    draw=draw,
    kind="food",
    height=0.09,
    color="#c47a34",
    place="kitchen",
    stance="table",
)
