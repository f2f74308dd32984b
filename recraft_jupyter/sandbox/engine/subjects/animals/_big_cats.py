"""The lean body of lions and tigers from the side, and the parts of a face that looks at the viewer."""

from __future__ import annotations

from ...color import darken
from ...drawing import Shape, circle, curve
from ...scene import Options
from ._coats import Coat
from ._faces import iris_eye, nose, snout_mouth
from ._forms import both, crescent, inside, sheen, smooth, symmetric
from ._legs import Legs, legs, paw

__all__ = ["face", "prowler"]


def prowler(fur: Coat, options: Options, *, paws: str, markings: tuple[Shape, ...] = ()) -> tuple[Shape, ...]:
    """Return body and legs of a big cat that faces right, without head and tail."""
    body = smooth("-46,-54 -34,-61 -14,-60 8,-61 26,-66 40,-62 44,-48 36,-34 18,-28 -6,-31 -28,-35 -44,-40", fur.base)
    belly = smooth("-40,-38 -10,-36 20,-34 40,-44 40,-24 -20,-24", fur.pale, role="detail", opacity=0.8)
    four = _legs(fur, options, paws)
    return (
        *four.far, body, *inside(body, belly, *markings), crescent(body, fur.shade, x=1, y=5, opacity=0.6), *four.near,
        *inside(body, sheen(-36, -49, 14, 13, fur.light)), *inside(body, sheen(24, -52, 13, 13, fur.light)),
    )  # fmt: skip


def face(fur: Coat, options: Options, *, white: str, iris: str, skull: Shape) -> tuple[Shape, ...]:
    """Return eyes, muzzle and whiskers for a skull around (0, 0), about 44 wide."""
    muzzle = symmetric("0,2 7,1 12,7 10,14 0,16", white, role="detail")
    chin = symmetric("0,13 5,13 4,18.5 0,19.5", white, role="detail")
    bridge = symmetric("0,-10 4.5,-8 5,2 3.5,5 0,5.5", fur.light, role="detail", opacity=0.7)
    patch = smooth("4,-10 8,-12 13,-9 11,-6 5,-6", white, role="detail", opacity=0.85)
    dots = [circle(x, y, 0.6, darken(white, 0.5), role="detail") for x, y in ((7, 8), (9, 10), (6.5, 11))]
    return (
        *inside(skull, chin, *both(patch)), muzzle, crescent(muzzle, darken(white, 0.12), y=1.6), bridge, *both(*dots),
        *nose(0, 2.6, 8.5, "#c2625f"),
        *snout_mouth(0, 8, 13, options, color="#43291f", stroke=1.2), *_eyes(fur, options, iris),
    )  # fmt: skip


def _eyes(fur: Coat, options: Options, iris: str) -> tuple[Shape, ...]:
    eyes = [
        iris_eye(side * 9.2, -4, 3.9, options, iris=iris, cover=fur.base, inner=-side, pupil=0.55, squash=0.95)
        for side in (-1, 1)
    ]
    corners = both(curve([(5.4, -1.2), (4.4, 2)], darken(fur.deep, 0.3), 1))
    return (*corners, *eyes[0], *eyes[1])


def _legs(fur: Coat, options: Options, paws: str) -> Legs:
    gait = options.pose if options.pose in ("running", "walking") else "standing"
    return legs(gait, front=(26, -42), hind=(-34, -44), front_widths=(20, 14, 11, 9.5), hind_widths=(27, 18, 11, 9.5),
                near=fur.base, far=fur.shade, foot=paw, foot_color=paws)  # fmt: skip
