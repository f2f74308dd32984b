"""A long-legged ostrich."""

from ...color import lighten, mix
from ...drawing import Drawing, Shape, circle, curve, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube

SKIN = "#e2a992"


def draw(options: Options) -> Drawing:
    plumes = coat(options.color)
    body = smooth("-38,-48 -32,-60 -14,-68 8,-66 24,-58 30,-48 24,-38 6,-32 -16,-33 -32,-38", plumes.base)
    wing = smooth("-34,-46 -22,-58 -4,-61 14,-54 12,-44 -2,-38 -10,-42 -14,-36 -20,-41 -26,-36 -28,-42", plumes.light)
    shapes = (
        *_leg(8, mix(SKIN, "#7a4a3f", 0.3)), *_tail(), body, crescent(body, plumes.shade, y=5), *_leg(-4, SKIN), wing,
        crescent(wing, plumes.shade, y=3), *inside(body, sheen(14, -58, 12, 7, plumes.light)), *_head(options),
    )  # fmt: skip
    return fitted(shapes, head_top=(36, -112), mouth=(50, -104), top=(36, -113), seat=(-8, -65))


def _leg(x: float, color: str) -> tuple[Shape, ...]:
    leg = tube(f"{x},-38 {x + 6},-24 {x - 2},-18 {x + 1},-4", (11, 6.5, 4.4, 4), color)
    foot = smooth(f"{x - 2},-4 {x + 6},-4.6 {x + 14},-2 {x + 13},0 {x - 3},0", color)
    return leg, foot


def _tail() -> tuple[Shape, ...]:
    fluff = smooth("-30,-52 -42,-60 -50,-54 -47,-49 -53,-44 -46,-41 -46,-35 -34,-40", "#f4efe6")
    return fluff, crescent(fluff, "#cfc8bf", y=3)


def _head(options: Options) -> tuple[Shape, ...]:
    neck = tube("20,-48 30,-60 27,-82 31,-104", (12, 7.5, 6.4, 7.5), SKIN)
    collar = smooth("14,-56 20,-62 30,-62 34,-54 28,-46 18,-46", "#f4efe6")
    head = smooth("24,-106 28,-112 36,-113 43,-109 44,-103 37,-99 28,-100", SKIN)
    beak = outline("M41 -110 Q50 -108 53 -104.6 Q48 -103.6 42 -104Z", "#e8b04b")
    lower = outline("M42 -104.4 Q48 -104 51 -103.6 Q46 -100.6 40 -101Z", "#c48a2c")
    hair = [curve([(30 + x, -111), (28 + x * 1.6, -118)], "#6b5248", 1.1, role="line") for x in (0, 2.5, 5)]
    pink: Coat = coat(SKIN)
    return (
        neck, crescent(neck, pink.shade, x=1.6), collar, crescent(collar, "#cfc8bf", y=2.4), *hair, lower, head,
        crescent(head, pink.shade, y=3, opacity=0.7), beak, sheen(32, -109, 5, 3, lighten(SKIN, 0.4)),
        circle(48, -106.4, 0.7, "#7d5518", role="detail"), *button_eye(36.4, -107, 3, options, cover=SKIN),
    )  # fmt: skip


SUBJECT = Subject(
    names=("ostrich", "emu", "rhea bird"),
    draw=draw,
    kind="animal",
    height=2.3,
    color="#3d3a40",
    place="desert",
    sideways=True,
)
