"""A shark with a row of teeth."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, polygon
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(skin.pale, "#ffffff", 0.55)
    body = smooth("-58,-34 -34,-46 -6,-57 22,-58 44,-52 62,-40 56,-32 40,-24 14,-18 -12,-20 -36,-28", skin.base)
    belly = smooth("64,-38 50,-34 30,-34 6,-30 -20,-30 -44,-31 -20,-14 20,-12 50,-24", pale, role="detail")
    tail = smooth(
        "-50,-34 -60,-46 -76,-66 -80,-62 -72,-44 -68,-34 -72,-22 -78,-12 -70,-13 -58,-26 -50,-30",
        skin.base,
        tension=0.7,
    )
    fin = smooth("-10,-52 -8,-66 -16,-80 -4,-76 10,-66 20,-55", skin.base, tension=0.8)
    small = smooth("-40,-42 -44,-51 -34,-49 -28,-45", skin.shade, tension=0.7)
    far = smooth("20,-22 18,-10 10,0 24,-6 34,-22", skin.deep, tension=0.8)
    near = smooth("14,-28 8,-14 -8,-1 -12,2 6,-4 22,-14 30,-26", skin.shade, tension=0.8)
    shapes = (
        far, tail, crescent(tail, skin.shade, x=2, y=3), fin, crescent(fin, skin.shade, x=3, y=1), small, body,
        *inside(body, belly),
        crescent(body, skin.deep, y=4, opacity=0.35), *inside(body, sheen(10, -53, 30, 7, skin.light)), near,
        *_face(skin, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(40, -54), mouth=(50, -32), top=(-6, -78), seat=(-22, -54))


def _face(skin: Coat, options: Options) -> tuple[Shape, ...]:
    happy = options.mood in ("happy", "calm")
    gills = [curve([(x, -44), (x - 2.4, -38), (x - 0.6, -32)], skin.deep, 1.3, role="detail") for x in (14, 19, 24)]
    jaw = smooth("32,-36 42,-34.5 55,-34 54,-29 46,-26 37,-28" if happy else "32,-31 42,-35.5 56,-33 53,-28.6 44,-28 "
        "36,-28", "#7d2733",
                 role="detail")  # fmt: skip
    upper = [
        polygon([(x - 2.2, -37.5), (x + 2.2, -37), (x + 0.3, -31)], "#ffffff", role="detail")
        for x in (36, 40.4, 44.8, 49.2, 53.4)
    ]
    lower = [polygon([(x - 1.8, -25), (x + 1.8, -25), (x, -29.6)], "#ffffff", role="detail") for x in (40, 44, 48)]
    return (
        *gills, jaw, *inside(jaw, *upper, *lower), *button_eye(41, -44, 3, options, cover=skin.base),
        ellipse(56, -41, 1.3, 0.8, skin.deep, rotation=30, role="detail"),
    )  # fmt: skip


SUBJECT = Subject(
    names=("shark", "great white", "great white shark", "hammerhead"),
    draw=draw,
    kind="animal",
    height=1.6,
    color="#6b86a3",
    place="underwater",
    stance="air",
    poses=("swimming",),
    sideways=True,
)
