"""A ladybug from the side."""

from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube

DARK = "#2c2529"
SPOTS = ((-30, -26, 6, 7), (-14, -44, 7, 7.5), (-8, -20, 6.5, 6.5), (12, -42, 6.5, 7), (14, -18, 5.5, 6))


def draw(options: Options) -> Drawing:
    tones = coat(options.color)
    shell = smooth("-48,-12 -44,-32 -28,-52 -4,-60 18,-54 30,-38 34,-16 20,-9 -10,-7 -38,-8", tones.base)
    spots = [ellipse(x, y, rx, ry, DARK, role="detail") for x, y, rx, ry in SPOTS]
    legs = [tube(f"{x},-12 {x + 4},-6 {x + 2},-1.6", (4.4, 4, 3), DARK) for x in (-32, -10, 14)]
    far = [tube(f"{x},-12 {x + 6},-7 {x + 6},-3", (4, 3.6, 3), "#453b40") for x in (-20, 4, 24)]
    belly = smooth("-40,-12 -10,-14 24,-14 34,-12 24,-6 -10,-4 -36,-6", DARK)
    shapes = (
        *far, *legs, belly, *_head(options), shell, *inside(shell, *spots),
        crescent(shell, tones.deep, x=1, y=6, opacity=0.5),
        *inside(shell, sheen(-6, -50, 20, 9, "#ffffff", opacity=0.6)),
    )  # fmt: skip
    return fitted(shapes, head_top=(38, -44), mouth=(50, -18), top=(-4, -60), seat=(-6, -59))


def _head(options: Options) -> tuple[Shape, ...]:
    head = smooth("22,-36 32,-42 44,-38 51,-28 49,-17 38,-11 24,-12", DARK)
    feelers = [
        curve([(38, -40), (42, -50), (50, -53)], DARK, 1.8, role="form"),
        curve([(43, -38), (49, -46), (57, -46)], DARK, 1.8, role="form"),
    ]
    bend = {"happy": 2.6, "calm": 1}.get(options.mood, -2)
    return (
        *feelers, circle(50.4, -53.2, 2.2, DARK), circle(57.4, -46.2, 2.2, DARK), head,
        ellipse(46, -20, 3, 2, "#e0756f", role="detail", opacity=0.7),
        curve([(39, -18), (43, -17 + bend), (46.6, -18.6)], "#f4d9c4", 1.2),
        *button_eye(43, -28, 4.4, options, cover=DARK),
    )  # fmt: skip


SUBJECT = Subject(
    names=("ladybug", "ladybird", "beetle", "lady beetle", "bug"),
    draw=draw,
    kind="animal",
    height=0.02,
    color="#d9322e",
    place="garden",
    sideways=True,
)
