"""A tortoise with a domed shell."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import stump


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    shell = coat(options.accent)
    near = (*_leg(-28, skin.base), *_leg(18, skin.base))
    far = (*_leg(-14, skin.shade), *_leg(32, skin.shade))
    tail = smooth("-46,-16 -56,-14 -62,-8 -52,-9 -44,-9", skin.base)
    shapes = (*far, tail, *_head(skin, options), *near, *_shell(shell))
    return fitted(shapes, head_top=(58, -50), mouth=(69, -33), top=(-6, -64), seat=(-6, -62))


def _leg(x: float, color: str) -> tuple[Shape, ...]:
    foot = Drawing(stump(14, color)).placed(x=x + 1, y=-3).shapes
    return (tube(f"{x - 2},-20 {x},-10 {x + 1},-4", (18, 16, 14), color), *foot)


def _shell(shell: Coat) -> tuple[Shape, ...]:
    dome = smooth("-52,-17 -48,-36 -32,-55 -6,-63 20,-55 36,-36 41,-17 20,-12 -6,-11 -34,-12", shell.base)
    rim = smooth("-55,-17 -50,-22 -30,-19 -6,-18 20,-19 40,-22 44,-17 38,-11 -6,-8 -48,-11", shell.shade)
    plates = (
        "-16,-56 4,-56 10,-40 -6,-32 -22,-40", "-38,-46 -21,-54 -26,-40 -36,-32 -45,-32",
        "10,-54 28,-44 34,-30 24,-31 14,-40",
        "-21,-36 -8,-29 -8,-19 -30,-20 -34,-29", "-4,-29 11,-36 22,-28 20,-20 -4,-19",
    )  # fmt: skip
    tiles = [smooth(text, mix(shell.light, shell.base, 0.35), role="detail", tension=0.45) for text in plates]
    notches = [curve([(x, -20), (x - 1, -10)], shell.deep, 1.2, role="detail") for x in (-38, -23, -8, 8, 24)]
    return (dome, *inside(dome, *tiles), crescent(dome, shell.deep, x=3, y=6, opacity=0.5),
        *inside(dome, sheen(-16, -52, 18, 10, "#ffffff", opacity=0.35)),
            rim, *inside(rim, *notches))  # fmt: skip


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    neck = tube("32,-20 46,-24 54,-36", (18, 15, 14), skin.base)
    head = smooth("44,-42 50,-51 60,-53 69,-47 73,-38 69,-31 58,-28 48,-31", skin.base)
    spots = [
        ellipse(x, y, 2, 1.5, skin.shade, role="detail")
        for x, y in ((50, -46), (54, -49.5), (48, -39), (44, -27), (38, -21))
    ]
    lips = [(72, -37.6), (66, -34.6), (60, -37 if options.mood in ("happy", "calm") else -32)]
    return (neck, head, crescent(head, skin.shade, x=1, y=3, opacity=0.7), *spots, curve(lips, skin.deep, 1.3),
            ellipse(70.6, -42, 0.9, 0.8, skin.deep, role="detail"),
            ellipse(58, -35, 3, 2, "#f0907c", role="detail", opacity=0.5),
            *button_eye(61.5, -43.5, 3.4, options, cover=skin.base))  # fmt: skip


SUBJECT = Subject(
    names=("turtle", "tortoise", "sea turtle", "terrapin"),
    draw=draw,
    kind="animal",
    height=0.4,
    color="#86b85a",
    accent="#9a6b3a",
    place="beach",
    sideways=True,
)
