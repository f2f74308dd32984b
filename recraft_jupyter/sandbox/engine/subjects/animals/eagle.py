"""An eagle in flight, its wings raised."""

from ...color import lighten, mix
from ...drawing import Drawing, Shape, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._feathers import wing
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    white = mix(lighten(options.color, 0.8), "#ffffff", 0.6)
    far = wing("14,-8 30,-36 48,-58", count=11, angles=(165, 300), lengths=(30, 26), width=11,
               colors=(feathers.deep, mix(feathers.deep, feathers.shade, 0.5)), cover=feathers.shade,
               cover_width=15)  # fmt: skip
    near = wing("6,-4 6,-38 -8,-64", count=12, angles=(158, 250), lengths=(34, 28), width=12,
                colors=(feathers.deep, feathers.shade), cover=feathers.base, cover_width=20)  # fmt: skip
    body = smooth("-38,2 -20,-9 4,-14 24,-15 38,-14 40,-4 28,6 6,11 -18,9", feathers.base)
    shapes = (
        *far, *_tail(white), *_talons(), body, crescent(body, feathers.shade, y=6, x=1),
        *inside(body, sheen(4, -8, 16, 5, feathers.light)), *_head(white, options), *near,
        tube("5,-12 6,-34 -5,-58", (7, 7, 3), feathers.light, role="light", opacity=0.45),
    )  # fmt: skip
    return fitted(shapes, head_top=(42, -22), mouth=(57, -8), top=(10, -80), hand=(2, 20), seat=(-4, -14))


def _tail(white: str) -> tuple[Shape, ...]:
    shade = coat(white).shade
    lines = ("-30,2 -48,0 -62,-2", "-30,4 -46,6 -62,7", "-28,6 -42,12 -56,17")
    return tuple(tube(line, (10, 12, 7), tone) for line, tone in zip(lines, (shade, white, shade), strict=True))


def _talons() -> tuple[Shape, ...]:
    return (tube("-6,6 -8,14 -12,19", (8, 6, 4), "#f0b13a"), tube("4,8 4,15 1,20", (8, 6, 4), "#d9962a"))


def _head(white: str, options: Options) -> tuple[Shape, ...]:
    tones: Coat = coat(white)
    head = smooth("20,-14 26,-20 36,-24 46,-22 52,-14 50,-6 42,-1 30,0 22,4 25,-3 18,-4 23,-8", white, tension=0.8)
    beak = outline("M49 -18 Q58 -18 61 -10 Q62 -5 58.5 -2.5 Q58 -7 54 -8 Q50 -7.4 47.6 -8Z", "#f5b836")
    lower = outline("M47.6 -9 Q53 -7.6 56 -5.6 Q52 -3.6 47 -5.4Z", "#cc8a22")
    return (
        head, crescent(head, tones.shade, y=4, x=-1), lower, beak,
        ellipse(52.5, -14.5, 1, 0.7, "#9a651a", role="detail"),
        *iris_eye(43, -14.5, 2.8, options, iris="#f0b428", cover=white, pupil=0.6),
        outline("M37 -19.5 Q44 -20 48 -15.4 L47 -17.8 Q43 -21.6 38 -21.4Z", tones.deep, role="detail"),
    )  # fmt: skip


SUBJECT = Subject(
    names=("eagle", "hawk", "falcon", "bald eagle", "vulture", "buzzard", "condor"),
    draw=draw,
    kind="animal",
    height=0.9,
    color="#6a4630",
    place="mountain",
    stance="air",
    poses=("flying",),
    sideways=True,
)
