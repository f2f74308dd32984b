"""A tabby cat, sitting or rolled up asleep."""

from ...color import lighten, luminance, mix
from ...drawing import Drawing
from ...scene import Options, Subject
from ._cats import POSES, Breed, draw_cat
from ._coats import coat

# Darker cats are black all over and have yellow eyes.
BLACK = 0.38


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    lightness = luminance(options.color)
    white = mix(fur.pale, "#ffffff", 0.35) if lightness > BLACK else lighten(fur.base, 0.1)
    breed = Breed(
        fur=fur,
        point=fur,
        mask=None,
        bib=white if lightness > BLACK else lighten(fur.base, 0.2),
        chest=white,
        paws=white,
        iris="#8fbf3f" if lightness > BLACK else "#f0c030",
        stripes=fur.deep if lightness < 0.9 else fur.shade,
        collar=options.accent,
    )
    return draw_cat(breed, options)


SUBJECT = Subject(
    names=("cat", "kitten", "kitty", "tabby", "tomcat", "house cat", "feline"),
    draw=draw,
    kind="animal",
    height=0.45,
    color="#e08f45",
    accent="#3f7fc1",
    place="living room",
    poses=POSES,
)
