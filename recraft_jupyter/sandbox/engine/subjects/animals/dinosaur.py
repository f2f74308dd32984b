"""A tyrannosaur with a great jaw and tiny arms."""

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, polygon
from ...scene import Options, Subject
from ._coats import Coat, coat
from ._faces import iris_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube


def draw(options: Options) -> Drawing:
    skin = coat(options.color)
    pale = mix(skin.pale, "#fff0b8", 0.35)
    body = smooth(
        "-70,-18 -52,-28 -36,-42 -18,-56 0,-66 12,-78 18,-90 30,-94 34,-80 31,-66 28,-50 18,-36 2,-26 -16,-24 "
            "-36,-24 -54,-18",
        skin.base)  # fmt: skip
    belly = smooth("34,-84 36,-60 26,-40 6,-22 -20,-20 -50,-16 -20,-30 6,-36 18,-52 22,-70", pale, role="detail")
    folds = [curve(line, mix(pale, skin.shade, 0.35), 1.2, role="detail") for line in
             ([(20, -66), (27, -64), (34, -66)], [(18, -56), (26, -53), (33, -54)], [(12, -46), (20, -42), (28, -42)],
                 [(2, -38), (8, -32), (16, -30)])]  # fmt: skip
    stripes = [smooth(f"{x - 4},{y - 8} {x + 3},{y - 6} {x + 5},{y + 6} {x + 2},{y + 8}", skin.deep, role="detail",
        opacity=0.6)
               for x, y in ((-40, -40), (-27, -50), (-14, -58), (-1, -66), (-54, -30), (10, -76))]  # fmt: skip
    shapes = (
        *_leg(skin.shade, skin.deep, 16), *_arm(skin.shade, 5), *_spikes(skin), body,
        *inside(body, belly, *folds, *stripes),
        crescent(body, skin.deep, y=4, x=-1, opacity=0.35), *inside(body, sheen(-8, -46, 18, 14, skin.light)),
        *_leg(skin.base, skin.shade, 0), *_arm(skin.base, 0), *_head(skin, pale, options),
    )  # fmt: skip
    return fitted(shapes, head_top=(36, -112), mouth=(60, -84), top=(34, -114), seat=(-10, -60), hand=(42, -50))


def _spikes(skin: Coat) -> tuple[Shape, ...]:
    places = (
        (-52, -29, -30),
        (-43, -37, -35),
        (-33, -46, -40),
        (-22, -55, -42),
        (-10, -62, -42),
        (1, -69, -50),
        (9, -79, -60),
        (15, -89, -60),
    )
    spike = polygon([(-5, 3), (0, -7), (5, 3)], skin.deep)
    return tuple(shape for x, y, turn in places for shape in Drawing((spike,)).placed(x=x, y=y, rotate=turn).shapes)


def _leg(color: str, shade: str, x: float) -> tuple[Shape, ...]:
    thigh = smooth(f"{-18 + x},-46 {-4 + x},-52 {8 + x},-44 {9 + x},-30 {0 + x},-20 {-12 + x},-22 {-20 + x},-32", color)
    shin = tube(f"{-3 + x},-28 {-11 + x},-17 {-6 + x},-5", (15, 10, 8.5), color)
    foot = smooth(f"{-11 + x},-6 {-3 + x},-9 {8 + x},-6.5 {15 + x},-3 {14 + x},0 {-10 + x},0", color)
    claws = [polygon([(c + x, -4.4), (c + 4.4 + x, -1), (c + x, 0)], "#f4ead2", role="detail") for c in (4.5, 9, 13)]
    return (shin, foot, *claws, thigh, crescent(thigh, shade, x=1.5, y=3.5, opacity=0.8))


def _arm(color: str, x: float) -> tuple[Shape, ...]:
    claws = [
        polygon([(39 + x, y - 1.5), (44 + x, y + 1), (39 + x, y + 1.5)], "#f4ead2", role="detail") for y in (-53, -49.6)
    ]
    return (tube(f"{22 + x},-58 {31 + x},-47 {39 + x},-51", (9, 7, 5.4), color), *claws)


def _head(skin: Coat, pale: str, options: Options) -> tuple[Shape, ...]:
    lower = smooth("18,-86 32,-82 48,-81 62,-84 66,-80 60,-75 44,-72 28,-73 18,-79", skin.shade)
    gape = smooth("26,-87 44,-88 66,-88 64,-81 46,-78 32,-80", "#8c2c38", role="detail")
    tongue = smooth("32,-81 46,-82.4 56,-81 48,-78 36,-78.6", "#e4727c", role="detail")
    upper = smooth(
        "10,-92 14,-104 24,-112 36,-114 44,-108 54,-106 65,-103 71,-95 69,-88 56,-87.4 40,-87 24,-84 13,-84", skin.base
    )
    teeth = [
        polygon([(x - 2.2, -88.4), (x + 2.2, -88.4), (x, -83)], "#fffaf0", role="detail")
        for x in (37, 43, 49, 55, 61, 66)
    ]
    low = [polygon([(x - 1.9, -80.6), (x + 1.9, -80.8), (x, -85)], "#efe6d2", role="detail") for x in (46, 52, 58)]
    return (
        lower, gape, tongue, *low, *teeth, upper, crescent(upper, skin.shade, y=4, opacity=0.7),
        sheen(30, -107, 12, 5, skin.light),
        ellipse(66, -98, 1.8, 1.2, skin.deep, rotation=30, role="detail"),
        curve([(22, -86), (19, -89), (19, -93)], skin.deep, 1.3),
        *(ellipse(x, y, 1.5, 1.2, skin.shade, role="detail") for x, y in ((50, -98), (56, -95.6), (46, -93.4))),
        *iris_eye(34, -102, 4.4, options, iris="#f5cf3d", cover=skin.base, pupil=0.42),
        smooth("27,-108 34,-110 41,-107 40,-104.6 33,-106.6 28,-105.4", skin.deep, role="detail"),
    )  # fmt: skip


SUBJECT = Subject(
    names=("dinosaur", "t-rex", "tyrannosaurus", "tyrannosaurus rex", "t rex", "dino", "raptor", "velociraptor"),
    draw=draw,
    kind="animal",
    height=4.0,
    color="#6aa84f",
    place="jungle",
    sideways=True,
)
