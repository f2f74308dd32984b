"""An owl with great round eyes."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, curve, ellipse, limb, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import both, crescent, fitted, inside, sheen, smooth, symmetric


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    pale = mix(feathers.pale, "#ffffff", 0.1)
    shapes = (*_feet(), *_body(feathers, pale), *_wings(feathers), *_head(feathers, pale, options))
    return fitted(shapes, head_top=(0, -92), mouth=(0, -62), top=(0, -94))


def _feet() -> tuple[Shape, ...]:
    claws = [limb([(10, -6), (x, -1.2)], 5, 3, "#e8a13a") for x in (4.5, 10, 15.5)]
    return both(*claws)


def _body(feathers: Coat, pale: str) -> tuple[Shape, ...]:
    tail = symmetric("0,-20 10,-16 9,-3 0,-1", feathers.deep)
    torso = symmetric("0,-92 18,-88 30,-72 33,-48 29,-22 18,-7 0,-4", feathers.base)
    belly = symmetric("0,-58 16,-54 22,-36 18,-16 10,-8 0,-6", pale, role="detail")
    scallops = [
        curve([(x - 4, y - 2.4), (x, y + 1), (x + 4, y - 2.4)], mix(feathers.base, pale, 0.25), 1.7, role="detail")
        for y, xs in (
            (-46, (-12, -4, 4, 12)),
            (-38, (-16, -8, 0, 8, 16)),
            (-30, (-12, -4, 4, 12)),
            (-22, (-8, 0, 8)),
            (-15, (-4, 4)),
        )
        for x in xs
    ]
    return (tail, torso, crescent(torso, feathers.shade, x=3.5, y=3), belly, *inside(belly, *scallops))


def _wings(feathers: Coat) -> tuple[Shape, ...]:
    wing = smooth("27,-66 35,-54 37,-36 32,-18 26,-10 24,-22 20,-34 21,-52", feathers.shade)
    lines = [curve([(23, y), (28, y + 5), (35, y + 3)], feathers.deep, 1.3, role="detail") for y in (-46, -36, -26)]
    return both(wing, *inside(wing, *lines))


def _head(feathers: Coat, pale: str, options: Options) -> tuple[Shape, ...]:
    tuft = outline("M8 -86 Q20 -90 27 -103 Q31 -90 29 -76Z", feathers.shade)
    brow = outline("M1 -74 Q10 -86 29 -92 Q26 -82 20 -79 Q9 -78 1 -70Z", feathers.deep)
    disc = circle(12.5, -70, 13, pale)
    rays = circle(12.5, -70, 10, mix(pale, feathers.base, 0.35), role="detail")
    beak = outline("M0 -68 Q5 -66 4 -61 Q2 -57 0 -55.5 Q-2 -57 -4 -61 Q-5 -66 0 -68Z", "#f0a63a")
    eyes = [
        iris_eye(side * 12.5, -70, 7.4, options, iris="#f2b632", cover=feathers.base, inner=-side, pupil=0.62, squash=1)
        for side in (-1, 1)
    ]
    return (
        *both(tuft), sheen(0, -88, 16, 5, feathers.light), *both(disc, rays), *eyes[0], *eyes[1], *both(brow), beak,
        ellipse(-1.2, -64, 1, 2.4, "#ffffff", role="light", opacity=0.5), crescent(beak, "#c47a1c", x=1.4, y=1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("owl", "owlet", "eagle owl", "barn owl", "snowy owl"),
    draw=draw,
    kind="animal",
    height=0.5,
    color="#8c6242",
    place="forest",
    poses=("sitting",),
)
