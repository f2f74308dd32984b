"""A small songbird, on the ground or in flight."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import button_eye
from ._feathers import bird_leg, wing
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    flying = options.pose == "flying"
    far = _raised(feathers, far=True) if flying else ()
    legs = () if flying else (*bird_leg(8, -18, "#a5632f", width=2.6), *bird_leg(-2, -18, "#c97b3a", width=2.6))
    near = _raised(feathers, far=False) if flying else _folded(feathers)
    shapes = (*far, *_tail(feathers), *legs, *_body(feathers, options), *near)
    return fitted(shapes, head_top=(22, -70), mouth=(46, -56), top=(22, -71), seat=(-6, -52))


def _body(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    body = smooth("-30,-26 -20,-40 -4,-50 6,-64 18,-71 32,-68 38,-58 36,-44 32,-28 20,-16 2,-12 -16,-15", feathers.base)
    breast = smooth("20,-54 30,-54 40,-50 36,-24 18,-10 -4,-10 8,-22 16,-38", options.accent, role="detail")
    belly = smooth("26,-22 12,-8 -10,-8 2,-18 14,-24", mix(options.accent, "#ffffff", 0.65), role="detail")
    beak = outline("M36 -63 Q44 -60 47 -56.6 Q42 -54 35.6 -54.6Z", "#f2a431")
    lower = outline("M36 -56.4 Q42 -55.6 44.6 -56 Q41 -52.8 35.4 -53.6Z", "#bf7719")
    return (
        body, *inside(body, breast, belly), crescent(body, feathers.shade, x=1, y=4, opacity=0.6),
        *inside(body, sheen(16, -65, 10, 6, feathers.light)), lower, beak,
        *button_eye(26.5, -59.5, 3.1, options, cover=feathers.base),
    )  # fmt: skip


def _tail(feathers: Coat) -> tuple[Shape, ...]:
    return (
        tube("-22,-26 -40,-32 -58,-40", (10, 10, 7), feathers.deep),
        tube("-22,-24 -40,-27 -56,-31", (10, 10, 6), feathers.shade),
    )


def _folded(feathers: Coat) -> tuple[Shape, ...]:
    folded = smooth("4,-46 12,-36 8,-24 -6,-19 -24,-20 -42,-28 -28,-33 -14,-42", feathers.shade)
    bars = [curve([(x, -30), (x - 8, -24), (x - 18, -23)], feathers.deep, 1.4, role="detail") for x in (-6, 0, 6)]
    cap = smooth("4,-46 12,-37 6,-30 -6,-31 -16,-38 -8,-43", feathers.light, role="detail", opacity=0.75)
    return folded, crescent(folded, feathers.deep, y=3, opacity=0.6), *inside(folded, *bars), cap


def _raised(feathers: Coat, *, far: bool) -> tuple[Shape, ...]:
    if far:
        return wing("12,-44 24,-66 40,-84", count=9, angles=(175, 300), lengths=(24, 20), width=10,
                    colors=(feathers.deep,), cover=feathers.deep, cover_width=12)  # fmt: skip
    return wing("4,-38 6,-64 -6,-86", count=9, angles=(160, 250), lengths=(30, 22), width=11,
                colors=(feathers.deep, feathers.shade), cover=feathers.base, cover_width=18)  # fmt: skip


SUBJECT = Subject(
    names=("bird", "songbird", "sparrow", "robin", "bluebird", "finch", "canary", "birdie", "swallow", "pigeon", "dove",
           "hummingbird"),
    draw=draw,
    kind="animal",
    height=0.16,
    color="#4a90d6",
    accent="#f0944a",
    place="garden",
    poses=("standing", "flying"),
    sideways=True,
)  # fmt: skip
