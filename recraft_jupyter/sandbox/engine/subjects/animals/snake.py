"""A snake, coiled, its head raised."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import crescent, fitted, inside, smooth, tube


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(skin.pale, "#fff3c4", 0.4)
    shapes = (*_coils(skin, pale, options.accent), *_neck(skin, pale, options.accent), *_head(skin, options))
    return fitted(shapes, head_top=(18, -92), mouth=(40, -76), top=(18, -93))


def _coils(skin: Coat, pale: str, mark: str) -> tuple[Shape, ...]:
    tail = tube("-30,-9 -46,-7 -56,-12 -64,-22 -70,-20", (13, 11, 8, 5, 1.6), skin.shade)
    shapes: list[Shape] = [tail]
    for y, half, width, color in ((-8.5, 40, 17, skin.base), (-21, 32, 16, skin.base), (-32.5, 23, 15, skin.base)):
        coil = tube(
            f"{-half},{y} {-half * 0.5},{y + 2} 0,{y + 2.6} {half * 0.5},{y + 2} {half},{y}",
            (width, width, width),
            color,
        )
        belly = tube(f"{-half},{y + 6.5} 0,{y + 9} {half},{y + 6.5}", (5, 5, 5), pale, role="detail", opacity=0.7)
        marks = [smooth(f"{x - 6},{y - 3} {x},{y - 8} {x + 6},{y - 3} {x},{y + 3}", mark, role="detail", tension=0.4)
                 for x in range(-int(half) + 6, int(half), 17)]  # fmt: skip
        shapes.extend((coil, *inside(coil, belly, *marks), crescent(coil, skin.deep, y=4, opacity=0.45)))
    return tuple(shapes)


def _neck(skin: Coat, pale: str, mark: str) -> tuple[Shape, ...]:
    neck = tube("-16,-34 -10,-46 4,-50 12,-60 8,-74 16,-82", (14, 13.5, 13, 12.5, 12, 13), skin.base)
    scales = [curve([(x, y), (x + 7, y - 2)], pale, 2.2, role="detail", opacity=0.9)
              for x, y in ((9, -52), (12, -57), (12.6, -62), (11.4, -67), (10.4, -72))]  # fmt: skip
    marks = [smooth(f"{x - 3.4},{y} {x},{y - 5} {x + 3.4},{y} {x},{y + 5}", mark, role="detail", tension=0.4)
             for x, y in ((4, -64), (3.4, -75), (-3, -52))]  # fmt: skip
    return neck, *inside(neck, *scales, *marks), crescent(neck, skin.deep, x=-2.5, y=3, opacity=0.4)


def _head(skin: Coat, options: Options) -> tuple[Shape, ...]:
    head = smooth("6,-84 10,-92 20,-95 30,-91 39,-85 41,-79 36,-75 26,-73.5 14,-74", skin.base)
    tongue = outline(
        "M38 -77 Q46 -76 50 -71 L56 -72 L52 -69.5 L55 -65.5 L49.4 -69.6 Q45 -74 37.6 -75Z", "#dd3f4a", role="detail"
    )
    lips = [(40.6, -79.4), (32, -77.4), (23, -79 if options.mood in ("happy", "calm") else -75.4)]
    return (tongue, head, crescent(head, skin.shade, y=3.5, opacity=0.8), curve(lips, skin.deep, 1.3),
            ellipse(37.6, -83, 1, 0.8, skin.deep, role="detail"),
            *iris_eye(24.5, -86.5, 4, options, iris="#f6d64a", cover=skin.base, pupil=0.34),
            ellipse(16, -90, 4, 1.8, skin.light, rotation=-20, role="light", opacity=0.6))  # fmt: skip


SUBJECT = Subject(
    names=("snake", "serpent", "python", "cobra", "viper", "adder"),
    draw=draw,
    kind="animal",
    height=0.5,
    color="#63ad4c",
    accent="#e9c53f",
    place="jungle",
    sideways=True,
)
