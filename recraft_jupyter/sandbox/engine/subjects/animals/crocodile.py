"""A crocodile with a toothy smile."""

from ...color import mix
from ...drawing import Drawing, Shape, ellipse, polygon
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import crescent, fitted, inside, smooth, tube


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(skin.pale, "#fff2c0", 0.35)
    body = smooth("-76,-4 -64,-17 -48,-26 -28,-31.5 0,-32 24,-29 34,-20 30,-10 6,-5 -24,-4 -48,-6 -64,-6", skin.base)
    belly = smooth("-66,-6 -40,-9 0,-10 34,-14 34,-2 -66,-2", pale, role="detail")
    scutes = [ellipse(x, y, 2.6, 1.8, skin.shade, role="detail") for x, y in
              ((-50, -18), (-40, -22), (-28, -22), (-16, -24), (-4, -24), (8, -24), (-34, -16), (-20, -17), (-6, -18),
                  (6, -17))]  # fmt: skip
    shapes = (
        *_leg(-24, skin.shade), *_leg(22, skin.shade), *_ridge(skin), body, *inside(body, belly, *scutes),
        crescent(body, skin.shade, y=4, opacity=0.5), *_head(skin, pale, options), *_leg(-36, skin.base),
        *_leg(10, skin.base),
    )  # fmt: skip
    return fitted(shapes, head_top=(40, -40), mouth=(80, -18), top=(36, -41), seat=(-8, -33))


def _ridge(skin: Coat) -> tuple[Shape, ...]:
    spikes = []
    for step in range(13):
        x = -69 + step * 7.4
        y = -32 + 21 * max(0.0, (-20 - x) / 49) ** 1.25
        spikes.append(
            polygon([(x - 4.6, y + 4), (x + 0.4, y - 5.4), (x + 5, y + 4)], skin.deep if step % 2 else skin.shade)
        )
    return tuple(spikes)


def _leg(x: float, color: str) -> tuple[Shape, ...]:
    toes = [tube(f"{x + 3},-4 {x + reach},-1.8", (5, 3.6), color) for reach in (0, 7, 12)]
    return (tube(f"{x},-18 {x - 4},-10 {x + 2},-4", (15, 11, 7.5), color), *toes)


def _head(skin: Coat, pale: str, options: Options) -> tuple[Shape, ...]:
    lower = smooth("20,-20 40,-19 62,-15 84,-12 87,-8 78,-6 52,-6 30,-8 18,-12", skin.shade)
    chin = smooth("30,-10 60,-9.6 84,-9 78,-5 40,-5", pale, role="detail")
    gape = smooth("38,-22 60,-20 84,-17 84,-12 60,-13 40,-17", "#8e2f38", role="detail")
    upper = smooth(
        "18,-26 26,-34 36,-37 46,-33 58,-28 74,-27 84,-27 90,-22 88,-17 74,-18 56,-20 38,-19 24,-18", skin.base
    )
    teeth = [polygon([(x - 2.3, -19 + (x - 60) * 0.04), (x + 2.3, -19 + (x - 60) * 0.04),
        (x, -13.6 + (x - 60) * 0.03)], "#fffaf0", role="detail")
             for x in (48, 55, 62, 69, 76, 83)]  # fmt: skip
    low_teeth = [
        polygon([(x - 2, -12.6), (x + 2, -12.2), (x, -17)], "#efe6d2", role="detail") for x in (58.5, 65.5, 72.5, 79.5)
    ]
    bump = smooth("30,-34 33,-41 40,-42.5 46,-38 46,-32 36,-31", skin.base)
    return (
        lower, *inside(lower, chin), gape, *low_teeth, *teeth, upper, crescent(upper, skin.shade, y=3.4, opacity=0.8),
        ellipse(85, -26.5, 4, 3, skin.base), ellipse(86, -27, 1.4, 0.9, skin.deep, role="detail"), bump,
        *iris_eye(39.5, -36.8, 4, options, iris="#f2cf3c", cover=skin.base, pupil=0.34),
        *(ellipse(x, -24.5, 1.2, 0.9, skin.shade, role="detail") for x in (58, 65, 72)),
    )  # fmt: skip


SUBJECT = Subject(
    names=("crocodile", "alligator", "croc", "gator"),
    draw=draw,
    kind="animal",
    height=0.8,
    color="#5f9150",
    place="jungle",
    sideways=True,
)
