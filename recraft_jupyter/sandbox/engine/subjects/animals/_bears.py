"""A heavy bear that walks on four legs, seen from the side."""

from __future__ import annotations

from ...drawing import Drawing, Shape, circle, curve, ellipse
from ...scene import Options
from ._coats import Coat
from ._faces import button_eye
from ._forms import crescent, fitted, inside, sheen, smooth
from ._legs import legs, paw

__all__ = ["walking_bear"]


def walking_bear(fur: Coat, options: Options, *, muzzle: str, feet: str) -> Drawing:
    """Return a bear in one of the gaits, its muzzle and feet in colors of their own."""
    body = smooth(
        "-48,-44 -42,-58 -26,-65 -6,-64 10,-68 24,-68 36,-60 42,-44 34,-28 14,-20 -12,-20 -36,-24 -47,-32", fur.base
    )
    gait = options.pose if options.pose in ("running", "walking") else "standing"
    four = legs(gait, front=(20, -36), hind=(-33, -36), front_widths=(21, 17, 14, 13), hind_widths=(26, 20, 15, 13),
                near=fur.base, far=fur.shade, foot=paw, foot_color=feet)  # fmt: skip
    shapes = (
        *four.far, circle(-48, -46, 5, fur.shade), body, crescent(body, fur.shade, x=1, y=7, opacity=0.8), *four.near,
        *inside(body, sheen(-28, -48, 18, 16, fur.light)), *inside(body, sheen(14, -56, 18, 12, fur.light)),
        *_head(fur, muzzle, options),
    )  # fmt: skip
    return fitted(shapes, seat=(-10, -64), head_top=(45, -78), mouth=(66, -52), top=(45, -80))


def _head(fur: Coat, muzzle: str, options: Options) -> tuple[Shape, ...]:
    far_ear = circle(52, -74, 5.5, fur.shade)
    head = smooth("28,-62 32,-72 42,-78 53,-75 58,-66 66,-62 70,-56 67,-49 56,-46 42,-44 32,-50", fur.base)
    snout = smooth("55,-64 64,-64 73,-58 70,-48 58,-44 50,-48 50,-58", muzzle, role="detail")
    ear = circle(36, -74, 6.5, fur.base)
    inner = circle(36, -73.4, 3.6, fur.deep, role="detail")
    lips = [(67, -51.5), (60, -49.5), (54.5, -52.5 if options.mood in ("happy", "calm") else -47)]
    return (
        far_ear, head, *inside(head, snout), crescent(head, fur.shade, x=0, y=4.5, opacity=0.7), ear,
        crescent(ear, fur.shade, x=1.5, y=1.5), inner, sheen(42, -69, 9, 6, fur.light),
        ellipse(68.3, -59.3, 3.8, 3.2, "#241d20", rotation=20),
        ellipse(67.3, -60.6, 1.3, 0.8, "#ffffff", role="light", opacity=0.7),
        curve(lips, "#2e2223", 1.3), *button_eye(51, -64.5, 2.6, options, cover=fur.base, ring=fur.light),
    )  # fmt: skip
