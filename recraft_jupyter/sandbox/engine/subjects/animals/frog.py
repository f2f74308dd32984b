"""A frog that sits and looks at the viewer."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import both, crescent, fitted, sheen, smooth, symmetric, tube

BENDS = {"happy": 8.0, "calm": 4.0, "sad": -5.0, "angry": -3.0}


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(mix(skin.pale, "#fff6c8", 0.4), "#ffffff", 0.1)
    shapes = (*_body(skin, pale), *_head(skin, pale, options))
    return fitted(shapes, head_top=(0, -66), mouth=(0, -46), top=(0, -78), seat=(0, -60))


def _body(skin: Coat, pale: str) -> tuple[Shape, ...]:
    thigh = smooth("18,-6 24,-26 38,-36 50,-28 52,-14 44,-4 30,-1", skin.base)
    hind = smooth("28,-2 36,-6 46,-6.5 58,-7 56,-4 62,-3.6 57,-1.6 58,0.5 48,0 32,0.4", skin.shade, tension=0.8)
    torso = symmetric("0,-52 18,-48 26,-34 27,-16 20,-4 10,-1 0,-1", skin.base)
    belly = symmetric("0,-44 14,-40 19,-26 17,-10 8,-3 0,-2.4", pale, role="detail")
    arm = tube("19,-34 21,-20 16,-5", (11, 9, 7.5), skin.base)
    toes = [tube(f"16,-5 {x},-1.6", (5, 3.6), skin.base) for x in (9, 14, 19.5, 24)]
    tips = [circle(x, -1.6, 2.4, skin.light) for x in (9, 14, 19.5, 24)]
    return (
        *both(hind, thigh, crescent(thigh, skin.shade, x=-3, y=2),
            ellipse(42, -24, 3.6, 2.8, skin.shade, role="detail"),
              ellipse(35, -29, 2.4, 1.8, skin.shade, role="detail")),
        torso, crescent(torso, skin.shade, x=4, y=0), belly,
        *both(arm, crescent(arm, skin.shade, x=2, y=1), *toes, *tips),
    )  # fmt: skip


def _head(skin: Coat, pale: str, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-67 14,-66 28,-60 36,-49 33,-38 18,-31 0,-29.5", skin.base)
    chin = symmetric("0,-41 20,-44 33,-48 31,-39 18,-32.5 0,-31", pale, role="detail")
    bump = circle(19, -66, 12, skin.base)
    bend = BENDS.get(options.mood, 4.0)
    smile = curve(
        [(-32, -49), (-17, -46 + bend * 0.7), (0, -45 + bend), (17, -46 + bend * 0.7), (32, -49)],
        mix(skin.deep, "#1d2a1a", 0.4),
        1.7,
    )
    eyes = [
        iris_eye(side * 19, -67, 7.6, options, iris="#f2c744", cover=skin.base, inner=-side, pupil=0.66, squash=1)
        for side in (-1, 1)
    ]
    return (
        *both(bump, crescent(bump, skin.shade, x=2.4, y=1.5)), head, crescent(head, skin.shade, x=3, y=3, opacity=0.7),
        chin,
        sheen(0, -61, 18, 5, skin.light), smile, *both(ellipse(26, -44, 4.4, 2.8, "#f08f7c", role="detail",
            opacity=0.55)),
        *both(ellipse(3, -55, 1, 1.3, skin.deep, role="detail")), *eyes[0], *eyes[1],
    )  # fmt: skip


SUBJECT = Subject(
    names=("frog", "toad", "tree frog", "froglet"),
    draw=draw,
    kind="animal",
    height=0.1,
    color="#6cb344",
    place="garden",
    poses=("sitting",),
)
