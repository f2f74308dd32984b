"""A siamese cat: a cream body with ears, mask, paws and tail in the color that its breed is named by."""

from dataclasses import replace

from ...color import mix
from ...drawing import Drawing
from ...scene import Options, Subject
from ._cats import POSES, Breed, draw_cat
from ._coats import coat

CREAM = "#f3e4cd"


def draw(options: Options) -> Drawing:
    point = coat(options.color)
    cream = replace(coat(mix(CREAM, options.color, 0.05)), shade="#dcc3a1", deep="#b0906c")
    breed = Breed(
        fur=cream,
        point=point,
        mask=point.base,
        bib=mix(point.base, CREAM, 0.35),
        chest="#fcf4e6",
        paws=point.base,
        iris="#3f8fe0",
    )
    return draw_cat(breed, options)


SUBJECT = Subject(
    names=("siamese cat", "siamese", "siamese kitten", "point siamese cat", "red point siamese cat",
           "seal point siamese cat", "blue point siamese cat", "flame point cat"),
    draw=draw,
    kind="animal",
    height=0.45,
    color="#7a4d35",
    place="living room",
    poses=POSES,
)  # fmt: skip
