"""A stop sign on its post."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, limb, linear, outline, polygon, rectangle, regular_polygon
from ...scene import Options, Subject

MIDDLE = -80.0


def draw(options: Options) -> Drawing:
    color, white = options.color, "#f8f6f1"
    plate = regular_polygon(
        0, MIDDLE, 27.4, 8, linear(lighten(color, 0.14), color, darken(color, 0.14), angle=40), rotation=22.5
    )
    gleam = polygon([(-30, -74), (-4, -110), (8, -110), (-26, -64)], "#ffffff", role="light", opacity=0.16)
    return Drawing(
        (
            rectangle(-2.6, -66, 5.2, 66, linear("#d3d8df", "#9aa3ae", "#6d7580", angle=0)),
            *(rectangle(-0.9, y, 1.8, 2.6, "#4b525c", radius=0.9, role="detail") for y in range(-46, -4, 9)),
            regular_polygon(0.8, MIDDLE + 1, 31, 8, darken(color, 0.6), rotation=22.5),
            regular_polygon(0, MIDDLE, 30.4, 8, white, rotation=22.5),
            plate,
            *clipped((gleam,), plate),
            *_hand(white),
        ),
        anchors={"top": (0, -109), "surface": (0, -108)},
    )


def _hand(white: str) -> tuple[Shape, ...]:
    """A raised hand, which says it mirrored and in any language."""
    fingers = ((-8.6, -92), (-3.2, -97), (2.4, -96), (7.8, -90))
    return (
        *(limb([(x * 0.9, MIDDLE), (x, y)], 4.8, 4.6, white, role="detail") for x, y in fingers),
        *(circle(x, y, 2.3, white, role="detail") for x, y in fingers),
        outline(
            "M-10.2 -82L10 -82C13 -84 15 -89 17.6 -88C20 -87 18 -82 16.4 -78C14.6 -72 11.6 -64 6.4 -61L-6 -61"
            "C-10 -64 -10.8 -72 -10.2 -82Z",
            white,
            role="detail",
        ),
    )


SUBJECT = Subject(
    names=("stop sign",),
    draw=draw,
    kind="building",
    height=2.4,
    color="#d0312d",
    accent="#f8f6f1",
    place="city street",
)
