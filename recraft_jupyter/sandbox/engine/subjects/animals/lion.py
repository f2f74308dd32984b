"""A lion with a full mane, its face turned to the viewer."""

import math

from ...color import darken, mix, saturate
from ...drawing import Drawing, Shape, blob, circle
from ...path import Point
from ...scene import Options, Subject
from ._big_cats import face, prowler
from ._coats import Coat, coat, rusted
from ._forms import both, crescent, fitted, smooth, symmetric, tube


def draw(options: Options) -> Drawing:
    fur = coat(options.color)
    mane = coat(darken(saturate(rusted(fur.base, "#a8481c", 0.5), 1.1), 0.12))
    tail = tube("-43,-52 -53,-46 -56,-30 -60,-22", (5, 4.5, 4, 3.4), fur.shade)
    tuft = smooth("-57,-27 -55,-19 -61,-12 -68,-16 -65,-25", mane.base)
    shapes = (
        tail, tuft, *prowler(fur, options, paws=fur.light),
        *Drawing(_head(fur, mane, options)).placed(x=40, y=-67, scale=1.18).shapes,
    )  # fmt: skip
    return fitted(shapes, seat=(-12, -60), head_top=(40, -98), mouth=(40, -53), top=(40, -103))


def _head(fur: Coat, mane: Coat, options: Options) -> tuple[Shape, ...]:
    outer = blob(_locks(31, 28), mane.shade)
    inner = blob(_locks(26, 23.6), mane.base)
    skull = symmetric("0,-18 10,-16.5 17,-9 17.5,0 13,9 9,16 0,20", fur.base)
    ear = circle(15, -16.5, 6, fur.base)
    hole = circle(15, -16, 3.6, mane.base, role="detail")
    return (
        outer, crescent(outer, mane.deep, x=3, y=4, opacity=0.7), inner, *both(ear, hole), skull,
        crescent(skull, fur.shade, x=2, y=1, opacity=0.7),
        *face(fur, options, white=mix(fur.pale, "#ffffff", 0.35), iris="#c98a1e", skull=skull),
        smooth("-6,-22 0,-26 6,-22 3,-15 0,-12 -3,-15", mane.base, role="detail"),
    )  # fmt: skip


def _locks(outer: float, inner: float) -> list[Point]:
    """Points of a ragged ring, a lock every sixteenth of a turn."""
    ring = []
    for step in range(32):
        angle = math.pi * 2 * step / 32
        radius = (outer if step % 2 == 0 else inner) * (1.06 if math.sin(angle) > 0.4 else 1.0)
        ring.append((math.sin(angle + 0.05 * (step % 2)) * radius, 1 - math.cos(angle) * radius))
    return ring


SUBJECT = Subject(
    names=("lion", "lion cub", "lioness", "king of the jungle"),
    draw=draw,
    kind="animal",
    height=1.2,
    color="#e3a94f",
    place="jungle",
    poses=("standing", "walking", "running"),
    sideways=True,
)
