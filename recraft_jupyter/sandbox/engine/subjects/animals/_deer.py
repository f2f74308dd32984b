"""The slender body that deer and reindeer share; antlers, nose and neck are each one's own."""

from __future__ import annotations

from ...color import mix
from ...drawing import Drawing, Shape, curve, ellipse, outline
from ...scene import Options
from ._coats import Coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth, tube
from ._legs import hoof, legs

__all__ = ["antlers", "deer"]

# Beam first, then tines: points and widths.
BRANCHES: tuple[tuple[str, tuple[float, ...]], ...] = (
    ("0,0 -7,-9 -8,-20 -1,-31", (4, 3.6, 3, 1.2)),
    ("-3,-5 5,-9 8,-15", (3, 2.4, 1)),
    ("-8,-16 -16,-20 -19,-29", (3, 2.6, 1)),
    ("-7.5,-22 -12,-28 -12,-36", (2.6, 2.2, 1)),
)


def antlers(x: float, y: float, color: str, *, scale: float) -> tuple[Shape, ...]:
    """Return one branching antler that grows from (x, y)."""
    branches = tuple(tube(text, widths, color) for text, widths in BRANCHES)
    return Drawing(branches).placed(x=x, y=y, scale=scale).shapes


def deer(
    fur: Coat, options: Options, *, horns: tuple[Shape, ...], far_horns: tuple[Shape, ...], chest: str, nose: str,
    markings: tuple[Shape, ...] = (),
) -> Drawing:  # fmt: skip
    """Return a deer that stands or leaps, with its antlers, chest and nose as given."""
    body = smooth(
        "-38,-62 -26,-67 -6,-64 12,-67 21,-80 28,-94 37,-95 38,-82 34,-64 25,-49 4,-44 -18,-45 -35,-48 -42,-56",
        fur.base,
    )
    ruff = smooth("36,-90 42,-84 38,-62 28,-46 14,-42 22,-56 30,-72", chest, role="detail")
    belly = smooth("-30,-47 0,-49 22,-50 20,-38 -30,-40", fur.pale, role="detail")
    four = legs("running" if options.pose == "running" else "standing", front=(18, -52), hind=(-31, -53),
                front_widths=(14, 8, 5.2, 4.4), hind_widths=(21, 11, 6, 4.6), near=fur.base, far=fur.shade, foot=hoof,
                foot_color="#3d2f2c")  # fmt: skip
    tail = smooth("-38,-62 -46,-66 -51,-60 -46,-53 -40,-54", mix(fur.pale, "#ffffff", 0.5))
    shapes = (
        *four.far, *far_horns, tail, body, *inside(body, belly, ruff, *markings),
        crescent(body, fur.shade, x=-1, y=4.5, opacity=0.6),
        *four.near, *inside(body, sheen(-28, -58, 13, 11, fur.light)), *_head(fur, options, nose), *horns,
    )  # fmt: skip
    return fitted(shapes, seat=(-8, -65), head_top=(36, -104), mouth=(60, -83), top=(36, -106))


def _head(fur: Coat, options: Options, nose: str) -> tuple[Shape, ...]:
    head = smooth("25,-94 30,-102 38,-105 46,-101 54,-93 61,-89 62,-83 57,-80 48,-82 40,-85 31,-87", fur.base)
    muzzle = smooth("50,-94 61,-91 64,-84 56,-78 47,-80 47,-87", fur.pale, role="detail")
    ear = outline("M32 -100 Q24 -110 13 -110 Q14 -101 25 -96Z", fur.base)
    inner = outline(
        "M29 -100.5 Q23 -106.5 16.5 -107.5 Q18.5 -101.5 25.5 -98Z", mix("#dc9f92", fur.base, 0.3), role="detail"
    )
    far_ear = outline("M40 -103 Q44 -112 51 -115 Q53 -106 46 -99Z", fur.shade)
    lips = [(61, -83), (56.5, -82.6), (52.5, -84.4 if options.mood in ("happy", "calm") else -80.5)]
    return (
        far_ear, head, *inside(head, muzzle), crescent(head, fur.shade, y=3, opacity=0.6), ear, inner,
        ellipse(60.8, -88.6, 2.8, 2.4, nose, rotation=30),
        ellipse(60.2, -89.6, 0.9, 0.6, "#ffffff", role="light", opacity=0.8),
        curve(lips, "#3b2a28", 1), *button_eye(42.5, -96, 2.9, options, cover=fur.base),
    )  # fmt: skip
