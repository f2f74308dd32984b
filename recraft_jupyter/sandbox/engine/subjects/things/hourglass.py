"""An hourglass with running sand."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, Shape, clipped, curve, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._wood import turned

GLASS = (
    "M-26 -96L26 -96C27 -76 20 -66 4 -55C3 -54 3 -52 4 -51C20 -40 27 -30 26 -10L-26 -10"
    "C-27 -30 -20 -40 -4 -51C-3 -52 -3 -54 -4 -55C-20 -66 -27 -76 -26 -96Z"
)


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_posts(options.color, back=True),
            *_glass(options.accent),
            *_plates(options.color),
            *_posts(options.color, back=False),
        ),
        anchors={"top": (0, -106), "hand": (0, -53)},
    )


def _glass(sand: str) -> tuple[Shape, ...]:
    pane = Gradient(
        ((0.0, "#a9d2e2", 0.85), (0.35, "#eaf7fb", 0.7), (0.7, "#c5e2ec", 0.7), (1.0, "#8fb9cc", 0.9)), angle=0
    )
    glass = outline(GLASS, pane)
    grains = (
        outline(
            "M-30 -80C-14 -74 -4 -75 0 -72C6 -76 14 -75 30 -81L24 -60L2 -52L-2 -52L-24 -60Z",
            linear(lighten(sand, 0.15), darken(sand, 0.1)),
            role="detail",
        ),
        rectangle(-0.8, -55, 1.6, 36, sand, role="detail"),
        outline(
            "M-30 -8L-28 -18C-16 -20 -8 -26 0 -32C8 -26 16 -20 28 -18L30 -8Z",
            linear(lighten(sand, 0.2), darken(sand, 0.15)),
            role="detail",
        ),
        outline(
            "M0 -32C8 -26 16 -20 28 -18L30 -8L10 -8C12 -18 6 -26 0 -32Z", darken(sand, 0.25), role="shadow", opacity=0.6
        ),
    )
    return (
        glass,
        *clipped(grains, glass),
        curve([(-21, -90), (-20.5, -80), (-15, -70)], "#ffffff", 2.2, role="light", opacity=0.85),
        curve([(-15, -36), (-20.5, -26), (-21, -16)], "#ffffff", 2.2, role="light", opacity=0.85),
        ellipse(18, -86, 1.8, 5, "#ffffff", role="light", opacity=0.6),
        rectangle(-6, -55.2, 12, 4.4, "#d9b04a", radius=2),
    )


def _plates(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-34, -106, 68, 6, turned(color), radius=2.5),
        rectangle(-30, -101, 60, 5.5, turned(darken(color, 0.12)), radius=2),
        rectangle(-30, -10.5, 60, 5.5, turned(darken(color, 0.12)), radius=2),
        rectangle(-34, -6, 68, 6, turned(color), radius=2.5),
        rectangle(-28, -105, 30, 1.2, lighten(color, 0.6), radius=0.6, role="light", opacity=0.8),
    )


def _posts(color: str, *, back: bool) -> tuple[Shape, ...]:
    if back:
        return (rectangle(-2.5, -98, 5, 90, darken(color, 0.45), radius=1.5),)
    return tuple(
        outline(
            f"M{x - 2} -96L{x + 2} -96C{x + 2} -84 {x + 3.6} -76 {x + 3} -68"
            f"C{x + 2} -62 {x + 2} -44 {x + 3} -38C{x + 3.6} -30 {x + 2} -22 {x + 2} -10L{x - 2} -10"
            f"C{x - 2} -22 {x - 3.6} -30 {x - 3} -38C{x - 2} -44 {x - 2} -62 {x - 3} -68"
            f"C{x - 3.6} -76 {x - 2} -84 {x - 2} -96Z",
            turned(color),
        )
        for x in (-29, 29)
    )


SUBJECT = Subject(
    names=("hourglass", "sandglass", "egg timer", "sand timer"),
    draw=draw,
    kind="thing",
    height=0.25,
    color="#9a5f36",
    accent="#e5b75a",
    place="library",
    stance="table",
)
