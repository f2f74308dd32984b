"""A rooster with a sickle tail and a golden cape."""

from ...color import darken, lighten, mix
from ...drawing import Drawing
from ...scene import Options, Subject
from ._coats import coat
from ._forms import fitted, tube
from ._poultry import plump_body, poultry_head

SICKLES = (
    "-26,-32 -44,-44 -58,-40 -64,-26", "-26,-36 -44,-54 -62,-54 -72,-40", "-26,-38 -42,-64 -62,-70 -76,-58",
    "-24,-40 -36,-70 -54,-84 -70,-78", "-20,-42 -26,-70 -40,-88 -56,-92",
)  # fmt: skip


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    green = options.accent
    tones = (darken(green, 0.35), green, darken(green, 0.2), lighten(green, 0.12), darken(green, 0.1))
    tail = [tube(line, (9, 10, 8, 2), tone) for line, tone in zip(SICKLES, tones, strict=True)]
    gold = mix("#f2a93b", options.color, 0.15)
    head = coat(gold)
    shapes = (*tail, *plump_body(feathers, neck=gold), *poultry_head(head, options, comb=1.3))
    return fitted(shapes, head_top=(22, -92), mouth=(42, -73), top=(20, -97), seat=(-12, -42))


SUBJECT = Subject(
    names=("rooster", "cockerel"),
    draw=draw,
    kind="animal",
    height=0.6,
    color="#b5452c",
    accent="#1f6f63",
    place="farm",
    sideways=True,
)
