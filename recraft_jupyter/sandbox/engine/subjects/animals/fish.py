"""A tropical fish with broad bands."""

from ...color import lighten, mix
from ...drawing import Drawing, Shape, curve, ellipse, linear
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import white_eye
from ._forms import crescent, fitted, inside, sheen, smooth


def draw(options: Options) -> Drawing:
    scales, fin = coat(options.color), coat(options.accent)
    body = smooth(
        "-34,-34 -20,-48 2,-58 24,-55 42,-42 50,-32 42,-20 24,-9 0,-7 -20,-17",
        linear(scales.light, scales.base, scales.shade),
    )
    bands = (
        smooth("14,-64 24,-62 28,-46 24,-30 27,-16 22,-2 12,-2 15,-16 12,-32 16,-48", "#fffaf2", role="detail"),
        smooth("-14,-60 -5,-62 -1,-46 -5,-32 -2,-18 -8,-2 -16,-4 -12,-18 -16,-32 -12,-46", "#fffaf2", role="detail"),
    )
    shapes = (
        *_fins(fin), body, *inside(body, *bands, *_scales(scales)), crescent(body, scales.deep, x=1, y=6, opacity=0.4),
        *inside(body, sheen(8, -50, 24, 8, "#ffffff", opacity=0.5)), *_side_fin(fin), *_face(scales, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(28, -54), mouth=(50, -31), top=(4, -70))


def _fins(fin: Coat) -> tuple[Shape, ...]:
    tail = smooth(
        "-28,-34 -40,-42 -56,-56 -66,-54 -60,-40 -58,-32 -61,-22 -66,-9 -56,-8 -40,-24", fin.base, tension=0.9
    )
    back = smooth("-22,-44 -18,-62 -4,-73 14,-72 26,-64 30,-52 4,-52", fin.base)
    belly = smooth("-12,-16 -18,-4 -12,4 0,2 8,-9", fin.shade)
    rays = [curve(line, fin.shade, 1.5, role="detail") for line in
            ([(-38, -35), (-50, -44), (-60, -50)], [(-38, -33), (-50, -32), (-57, -32)],
                [(-38, -30), (-50, -22), (-60, -14)])]  # fmt: skip
    back_rays = [curve([(x, -52), (x - 3, -62), (x - 1, -74)], fin.shade, 1.5, role="detail") for x in (-12, -3, 7, 17)]
    return (tail, crescent(tail, fin.shade, y=4), *inside(tail, *rays), back, *inside(back, *back_rays), belly)


def _scales(scales: Coat) -> tuple[Shape, ...]:
    return tuple(
        curve([(x, y - 3), (x - 3, y), (x, y + 3)], scales.shade, 1.3, role="detail", opacity=0.7)
        for x, y in ((8, -42), (8, -30), (8, -20), (2, -36), (2, -25), (-20, -36), (-20, -26), (-26, -31))
    )


def _side_fin(fin: Coat) -> tuple[Shape, ...]:
    side = smooth("12,-30 4,-36 -8,-34 -10,-26 -4,-19 8,-22", fin.base)
    rays = [curve([(8, -28), (-2, y + 1), (-9, y)], fin.shade, 1.3, role="detail") for y in (-32, -27, -22)]
    return side, crescent(side, fin.shade, y=3, opacity=0.7), *inside(side, *rays)


def _face(scales: Coat, options: Options) -> tuple[Shape, ...]:
    bend = {"happy": 3.5, "calm": 1.5}.get(options.mood, -3)
    return (
        *white_eye(35, -38, 6, options, iris=mix("#3b6fb0", scales.deep, 0.3), cover=scales.base),
        ellipse(36, -26, 3.4, 2.2, lighten("#f0706a", 0.1), role="detail", opacity=0.5),
        curve([(49, -30), (45.5, -29 + bend), (40.5, -28.6)], scales.deep, 1.5),
    )


SUBJECT = Subject(
    names=("fish", "goldfish", "clownfish", "tropical fish", "clown fish", "salmon", "trout", "koi", "tuna"),
    draw=draw,
    kind="animal",
    height=0.3,
    color="#f5822b",
    accent="#f9b233",
    place="underwater",
    stance="air",
    poses=("swimming",),
    sideways=True,
)
