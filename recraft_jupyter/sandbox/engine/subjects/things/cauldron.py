"""A witch's cauldron that bubbles over its fire."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import (
    Drawing,
    Gradient,
    Shape,
    circle,
    clipped,
    curve,
    ellipse,
    limb,
    linear,
    outline,
    radial,
    rectangle,
)
from ...scene import Options, Subject

BELLY = "M-38 -68C-50 -58 -56 -44 -52 -30C-46 -12 -26 -5 0 -5C26 -5 46 -12 52 -30C56 -44 50 -58 38 -68Z"


def draw(options: Options) -> Drawing:
    color, brew = options.color, options.accent
    return Drawing(
        (
            *_fire(),
            *(limb([(x, -16), (x * 1.24, 0)], 7, 4.4, darken(color, 0.3)) for x in (-30, 30)),
            *_brew(color, brew),
            *_belly(color, brew),
            *_rings(color),
        ),
        anchors={"top": (0, -76), "surface": (0, -72), "hand": (0, -40)},
    )


def _fire() -> tuple[Shape, ...]:
    flame = linear("#ffd257", "#f58a2c", "#d8402a")
    return (
        *(
            outline(f"M{x - 7} 0C{x - 11} -8 {x - 4} -12 {x - 3} -20C{x + 3} -15 {x + 9} -8 {x + 6} 0Z", flame)
            for x in (-18, -5, 8, 19)
        ),
        limb([(-34, -1), (30, -4)], 5, 4.4, linear("#8a5a36", "#57361f")),
        limb([(-28, -4), (34, -1)], 4.4, 5, linear("#9a683f", "#5f3c24")),
    )


def _brew(color: str, brew: str) -> tuple[Shape, ...]:
    mist = Gradient(((0.0, brew, 0.0), (1.0, brew, 0.55)))
    bubble = radial(lighten(brew, 0.75), lighten(brew, 0.2), darken(brew, 0.1), center=(0.36, 0.3))
    return (
        outline("M-20 -74C-28 -86 -14 -92 -20 -106C-6 -96 -8 -84 -2 -74Z", mist, role="glow"),
        outline("M6 -74C2 -84 16 -90 10 -104C26 -94 24 -84 24 -74Z", mist, role="glow"),
        ellipse(0, -70, 41, 9, darken(color, 0.55)),
        ellipse(0, -69, 36, 7.4, linear(lighten(brew, 0.3), darken(brew, 0.1), angle=0), role="detail"),
        *(
            circle(x, y, r, bubble)
            for x, y, r in (
                (-18, -74, 6),
                (-6, -77, 7.4),
                (8, -74, 5.4),
                (20, -73, 4.4),
                (2, -88, 3.6),
                (-14, -90, 2.6),
                (17, -86, 2.4),
            )
        ),
    )


def _belly(color: str, brew: str) -> tuple[Shape, ...]:
    belly = outline(BELLY, radial(lighten(color, 0.4), color, darken(color, 0.45), center=(0.32, 0.3)))
    marks = (
        outline(
            "M-42 -56C-50 -46 -50 -32 -42 -22C-38 -20 -36 -22 -38 -26C-42 -36 -40 -46 -34 -56C-34 -62 -40 -60 -42 -56Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
        outline("M-60 -20C-30 -4 30 -4 60 -24L60 0L-60 0Z", "#f58a2c", role="light", opacity=0.22),
    )
    drips = outline(
        "M-36 -68C-35 -58 -27 -58 -26 -64C-25 -70 -20 -68 -20 -58C-20 -46 -10 -46 -9 -58C-8 -66 0 -66 0 -60"
        "C0 -52 8 -52 9 -60C10 -66 20 -64 20 -56C20 -50 28 -50 28 -58C29 -64 36 -64 36 -68Z",
        linear(lighten(brew, 0.2), darken(brew, 0.08)),
        role="detail",
    )
    return (
        belly,
        *clipped(marks, belly),
        rectangle(-46, -71, 92, 8, linear(lighten(color, 0.3), color, darken(color, 0.35), angle=0), radius=4),
        drips,
    )


def _rings(color: str) -> tuple[Shape, ...]:
    ring = (
        curve([(-50, -54), (-61, -50), (-62, -38), (-54, -35)], darken(color, 0.2), 3.4, role="form"),
        curve([(-51, -55), (-60.6, -51), (-62, -43)], lighten(color, 0.45), 0.9, role="light"),
    )
    return (*ring, *Drawing(ring).placed(flip=True).shapes)


SUBJECT = Subject(
    names=("cauldron", "witch's cauldron", "magic cauldron", "witch cauldron"),
    draw=draw,
    kind="thing",
    height=0.75,
    color="#3d424d",
    accent="#7ed957",
    place="cave",
)
