"""An octopus with as many arms as asked for."""

from ...color import mix
from ...drawing import Drawing, Shape, circle, ellipse
from ...path import Point, flatten, smooth_path, tube_path
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import mouth, white_eye
from ._forms import both, crescent, fitted, inside, sheen, symmetric

ARMS = 8


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    parts = options.parts
    count = parts.get("tentacle", parts.get("arm", parts.get("leg", parts.get("hand", ARMS))))
    shapes = (*_arms(skin, count), *_head(skin, options))
    return fitted(shapes, head_top=(0, -96), mouth=(0, -46), top=(0, -97), hand=(52, -26), other_hand=(-52, -26))


def _arms(skin: Coat, count: int) -> tuple[Shape, ...]:
    """Arms fan out from the right to the left; the middle ones lie in front."""
    places = [(index + 0.5) / count * 2 - 1 for index in range(count)]
    order = sorted(range(count), key=lambda index: -abs(places[index]))
    shapes: list[Shape] = []
    for rank, index in enumerate(order):
        shapes.extend(_arm(skin, places[index], count, far=rank % 4 in (2, 3)))
    return tuple(shapes)


def _arm(skin: Coat, place: float, count: int, *, far: bool) -> tuple[Shape, ...]:
    side = 1.0 if place >= 0 else -1.0
    reach = abs(place)
    foot = -3.0 - 30 * reach**2.2
    line: list[Point] = [
        (place * 15, -44), (place * 40, -27 - 12 * reach), (place * 55, foot), (place * 60 + side * 4, foot - 1.5),
        (place * 62 + side * 5, foot - 8), (place * 60 + side * 2, foot - 11.5),
    ]  # fmt: skip
    width = min(13.0, 66 / count + 3.6)
    arm = Shape(
        tube_path(line, (width, width * 0.95, width * 0.75, width * 0.55, width * 0.42, width * 0.25)),
        skin.shade if far else skin.base,
    )
    spine = flatten(smooth_path(line, closed=False), steps=4)[0]
    suckers = [
        ellipse(
            x,
            y + width * 0.22 * (1 - step / 18),
            width * 0.13,
            width * 0.11,
            mix(skin.pale, skin.base, 0.25),
            role="detail",
        )
        for step, (x, y) in enumerate(spine[4:13])
        if step % 2 == 0
    ]
    return (arm, crescent(arm, skin.deep, y=2.2, x=-side, opacity=0.4), *inside(arm, *suckers))


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = symmetric("0,-97 17,-94 29,-82 31,-66 24,-52 20,-42 11,-35 0,-33", skin.base)
    spots = [circle(x, y, radius, skin.shade, role="detail", opacity=0.7) for x, y, radius in
             ((14, -86, 3.4), (21, -79, 2.2), (8, -91, 1.9), (-20, -84, 2.6), (-12, -90, 1.6))]  # fmt: skip
    smile = mouth(0, -47, 13, options, color=skin.deep, stroke=1.7)
    return (
        head, crescent(head, skin.shade, x=4, y=3), *inside(head, *spots, sheen(-9, -86, 15, 9, skin.light)), *smile,
        *both(ellipse(18, -50, 4.2, 2.8, mix("#f0607a", skin.base, 0.2), role="detail", opacity=0.6)),
        *white_eye(-10.5, -60, 7, options, iris=options.accent, cover=skin.base),
        *white_eye(10.5, -60, 7, options, iris=options.accent, cover=skin.base, inner=-1),
    )  # fmt: skip


SUBJECT = Subject(
    names=("octopus", "squid", "kraken", "cuttlefish"),
    draw=draw,
    kind="animal",
    height=0.8,
    color="#e0637a",
    accent="#3f9fa8",
    place="underwater",
    parts=("arm", "tentacle", "leg", "hand"),
)
