"""A hot dog with mustard."""

from ...color import darken, lighten
from ...drawing import Drawing, clipped, curve, limb, linear, outline
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    bun, color = "#dfa356", options.color
    back = outline(
        "M-46 -24C-54 -44 -34 -50 -20 -50H24C42 -50 54 -42 46 -24Z", linear(lighten(bun, 0.1), darken(bun, 0.12))
    )
    sausage = limb(
        [(-52, -32), (-30, -26), (0, -24), (30, -26), (52, -32)],
        19,
        19,
        linear(lighten(color, 0.2), color, darken(color, 0.25)),
    )
    ends = [curve([(s * 57, -36), (s * 60, -34.4), (s * 58, -31)], darken(color, 0.35), 1.4) for s in (-1, 1)]
    front = outline(
        "M-50 -20C-30 -14 30 -14 50 -20C54 -8 44 0 30 0H-30C-44 0 -54 -8 -50 -20Z", linear(bun, darken(bun, 0.14))
    )
    rim = outline(
        "M-50 -20C-30 -14 30 -14 50 -20Q50 -17.6 48 -16.6C30 -11 -30 -11 -48 -16.6Q-50 -17.6 -50 -20Z",
        lighten(bun, 0.5),
        role="light",
    )
    shade = outline("M14 -18C26 -10 20 -2 14 4H60V-24Z", darken(bun, 0.26), role="shadow", opacity=0.4)
    wave = [
        (-46, -32),
        (-38, -35),
        (-31, -26),
        (-23, -33),
        (-15, -25),
        (-7, -32),
        (1, -24),
        (9, -32),
        (17, -25),
        (25, -33),
        (33, -26),
        (40, -35),
        (47, -32),
    ]
    mustard = curve(wave, options.accent, 4.4, role="form")
    shine = curve([(x, y - 1.2) for x, y in wave], lighten(options.accent, 0.45), 1.2, role="light", opacity=0.8)
    return Drawing(
        (back, sausage, *ends, mustard, shine, front, *clipped([shade], front), rim), anchors={"top": (0, -48)}
    )


SUBJECT = Subject(
    names=("hot dog", "hotdog", "sausage", "bratwurst"),
    draw=draw,
    kind="food",
    height=0.07,
    color="#c4543a",
    accent="#f6c62f",
    place="kitchen",
    stance="table",
)
