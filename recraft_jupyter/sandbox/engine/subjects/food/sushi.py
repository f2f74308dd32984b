"""Sushi on a wooden board: salmon nigiri and a roll."""

from ...color import lighten
from ...drawing import Drawing, Shape, blob, circle, clipped, curve, ellipse, outline, rectangle
from ...scene import Options, Subject


def nigiri(color: str) -> tuple[Shape, ...]:
    rice = blob(
        [(-21, -12), (-14, -20), (0, -21), (14, -20), (21, -12), (20, -3), (12, 0), (-12, 0), (-20, -3)], "#fdfaf2"
    )
    grains = [
        ellipse(x, y, 2.0, 1.1, "#e4ddcc", rotation=turn, role="shadow")
        for x, y, turn in (
            (-14, -5, 20),
            (-5, -3, -20),
            (5, -6, 10),
            (13, -4, -30),
            (0, -9, 0),
            (17, -9, 40),
            (-18, -9, -40),
        )
    ]
    fish = outline(
        "M-24 -10C-25 -22 -12 -31 0 -31C12 -31 25 -22 24 -10C16 -16 8 -17 0 -17C-8 -17 -16 -16 -24 -10Z", color
    )
    stripes = [
        curve([(x - 5, -31), (x, -22), (x - 2, -13)], lighten(color, 0.5), 1.8, role="light") for x in (-12, -1, 10, 20)
    ]
    return (
        rice,
        *grains,
        fish,
        *clipped(stripes, fish),
        curve([(-14, -25), (-6, -28.6), (2, -29)], "#ffffff", 1.4, role="light", opacity=0.6),
    )


def roll(color: str) -> tuple[Shape, ...]:
    wall = outline("M-16 -22V-6C-16 3 16 3 16 -6V-22Z", "#26402f")
    top = ellipse(0, -22, 16, 7, "#26402f")
    rice = ellipse(0, -22, 13.8, 5.8, "#fdfaf2", role="detail")
    heart = [
        ellipse(-3, -22.4, 4.4, 2.6, color, role="detail"),
        ellipse(4, -23, 3, 2, "#7cc04b", role="detail"),
        ellipse(2.6, -20.4, 2.6, 1.5, "#f6c84b", role="detail"),
    ]
    return (
        wall,
        *clipped([rectangle(6, -24, 12, 28, "#17291e", role="shadow")], wall),
        top,
        rice,
        *heart,
        curve([(-12.6, -14), (-12, -8), (-9.6, -4.6)], "#5b7d66", 1.4, role="light"),
    )


def draw(options: Options) -> Drawing:
    color = options.color
    board = (
        rectangle(-56, -12, 112, 8, "#b97d45", radius=2),
        rectangle(-56, -12, 112, 3, "#d69d63", role="light", radius=1.5),
        rectangle(-44, -4, 12, 4, "#8a5730"),
        rectangle(32, -4, 12, 4, "#8a5730"),
    )
    pieces = (
        *Drawing(nigiri(color)).placed(x=-28, y=-12, scale=1.05).shapes,
        *Drawing(nigiri(options.accent)).placed(x=8, y=-16, scale=0.86).shapes,
        *Drawing(roll(color)).placed(x=37, y=-11).shapes,
    )
    wasabi = (
        blob([(2, -9), (6, -16), (12, -15), (15, -9), (8, -6)], "#a5cc5c"),
        circle(8, -13, 1.6, "#cfe79a", role="light"),
    )
    return Drawing(
        (*board[2:], *board[:2], *pieces, *Drawing(wasabi).placed(x=0, y=-2).shapes), anchors={"top": (0, -44)}
    )


SUBJECT = Subject(
    names=("sushi", "nigiri", "maki", "sushi roll"),
    draw=draw,
    kind="food",
    height=0.07,
    color="#f5825a",
    accent="#e4556b",
    place="kitchen",
    stance="table",
)
