"""A hen."""

from ...color import mix
from ...drawing import Drawing
from ...scene import Options, Subject
from ._coats import coat
from ._forms import crescent, fitted, smooth
from ._poultry import plump_body, poultry_head


def draw(options: Options) -> Drawing:
    feathers = coat(options.color)
    tail = smooth("-26,-34 -36,-46 -48,-58 -44,-66 -36,-62 -32,-66 -24,-60 -18,-46", feathers.shade, tension=0.8)
    shapes = (
        tail, crescent(tail, feathers.deep, x=3, y=3, opacity=0.6),
        *plump_body(feathers, neck=mix(feathers.light, feathers.pale, 0.3)),
        *poultry_head(feathers, options, comb=0.75),
    )  # fmt: skip
    return fitted(shapes, head_top=(22, -86), mouth=(42, -73), top=(20, -88), seat=(-12, -42))


SUBJECT = Subject(
    names=("chicken", "hen", "chick", "broody hen"),
    draw=draw,
    kind="animal",
    height=0.45,
    color="#f3e6d2",
    place="farm",
    sideways=True,
)
