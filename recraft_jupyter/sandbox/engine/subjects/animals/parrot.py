"""A macaw with a long tail, on its perch of wood."""

from ...color import darken, lighten
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    body = smooth("-4,-92 10,-98 22,-92 27,-78 27,-60 22,-42 10,-30 -6,-28 -18,-36 -20,-52 -14,-72", feathers.base)
    shapes = (
        *_tail(feathers), body, crescent(body, feathers.shade, x=-2, y=4),
        *inside(body, sheen(16, -58, 10, 16, feathers.light)),
        *_wing(feathers, options), *_perch(), *_head(feathers, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(10, -99), mouth=(34, -76), top=(10, -100))


def _tail(feathers: Coat) -> tuple[Shape, ...]:
    blue = "#2f6fd0"
    lines = (
        ("-4,-38 -16,-18 -30,0", blue),
        ("-6,-38 -20,-22 -38,-8", feathers.shade),
        ("-2,-38 -10,-16 -20,3", feathers.base),
    )
    return tuple(tube(line, (12, 9, 3), color) for line, color in lines)


def _wing(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    blue = "#2f6fd0"
    flight = smooth("-8,-70 8,-66 10,-48 -2,-30 -18,-16 -32,-8 -28,-28 -20,-52", blue)
    middle = smooth("-8,-74 8,-70 12,-54 4,-42 -10,-36 -24,-34 -20,-56", options.accent, role="detail")
    top = smooth("-9,-78 6,-76 14,-62 6,-54 -8,-50 -22,-50 -18,-68", feathers.base, role="detail")
    barbs = [
        curve([(x, -44), (x - 8, -28), (x - 16, -16)], darken(blue, 0.3), 1.2, role="detail") for x in (-14, -7, 0)
    ]
    return (flight, crescent(flight, darken(blue, 0.3), x=3, y=2), *inside(flight, *barbs, middle, top),
            *inside(flight, crescent(top, feathers.shade, y=3)))  # fmt: skip


def _perch() -> tuple[Shape, ...]:
    branch = tube("-34,-22 -6,-25 20,-24 44,-28", (7, 8, 8, 6), "#8a5d3b")
    grain = [curve([(x, -24), (x + 8, -24.6), (x + 14, -24)], "#5f3d26", 1, role="detail") for x in (-26, 24)]
    claws = [tube(f"{x},-31 {x + 1},-25 {x},-21.5", (4.5, 4.5, 3), "#5a5560") for x in (2, 6.5, 12, 16.5)]
    return (branch, crescent(branch, "#5f3d26", y=2.6), *grain, *claws)


def _head(feathers: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("-6,-88 0,-99 12,-103 23,-98 28,-87 25,-76 14,-70 2,-73", feathers.base)
    mask = smooth("13,-92 20,-95 26,-90 26,-80 20,-75 13,-79 11,-86", "#fbf4ea", role="detail")
    upper = outline("M23 -94 Q35 -95 38 -84 Q39 -76 33 -72 Q33 -79 28 -80 L23 -80Z", "#39343c")
    lower = outline("M23 -79 L29 -78.6 Q30 -73 25 -72 Q21 -73 21 -77Z", "#242026")
    shine = outline("M25 -92 Q33 -92.4 35.4 -85 Q31 -89 25 -89.6Z", "#ffffff", role="light", opacity=0.25)
    marks = [
        curve([(14, y), (18, y + 0.6), (21, y)], lighten(feathers.shade, 0.1), 0.8, role="detail")
        for y in (-79.5, -77.5)
    ]
    return (head, crescent(head, feathers.shade, x=-1, y=3, opacity=0.6), sheen(6, -95, 9, 5, feathers.light),
        *inside(head, mask), *marks,
            lower, upper, shine, ellipse(27, -91, 1, 0.8, "#0f0d10", role="detail"),
            *iris_eye(17.5, -87, 3.3, options, iris="#f4e06a", cover=feathers.base, pupil=0.6))  # fmt: skip


SUBJECT = Subject(
    names=("parrot", "macaw", "cockatoo", "parakeet", "budgie", "toucan"),
    draw=draw,
    kind="animal",
    height=0.7,
    color="#db3a34",
    accent="#f5c531",
    place="jungle",
    poses=("perching",),
    sideways=True,
)
