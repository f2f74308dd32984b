"""A sailboat with two sails."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject
from ._water import foam

SAIL = "#fbf6ea"
WOOD = "#a9713f"


def draw(options: Options) -> Drawing:
    return Drawing(
        (*_rigging(options.accent), *_sails(options.color, options.accent), *_hull(options.color), *foam(-36, 38)),
        anchors={"seat": (-16, -18), "top": (2, -118)},
    )


def _rigging(accent: str) -> tuple[Shape, ...]:
    return (
        line([(2, -116), (44, -17)], "#7b818c", 0.5),
        line([(2, -116), (-38, -17)], "#7b818c", 0.5),
        rectangle(0.8, -118, 2.6, 102, linear(lighten(WOOD, 0.3), WOOD, darken(WOOD, 0.3), angle=0)),
        outline("M3 -118C8 -120 12 -116 17 -118L16 -111C12 -110 8 -113 3 -111Z", accent),
    )


def _sails(color: str, accent: str) -> tuple[Shape, ...]:
    main = outline(
        "M0 -110C-8 -82 -22 -50 -40 -29C-26 -25 -12 -25 0 -27Z", linear("#ffffff", SAIL, darken(SAIL, 0.12), angle=20)
    )
    jib = outline(
        "M5 -104C14 -74 28 -44 43 -24C30 -22 16 -24 6 -29C10 -50 8 -80 5 -104Z",
        linear(SAIL, darken(SAIL, 0.14), angle=10),
    )
    stripes = (
        outline("M-50 -50C-30 -46 -14 -46 2 -48L2 -38C-14 -36 -30 -37 -50 -40Z", color, role="detail"),
        outline("M-50 -36C-30 -33 -14 -33 2 -35L2 -32C-14 -30 -30 -30 -50 -32Z", accent, role="detail"),
        outline("M-12 -110C-4 -80 -4 -50 -6 -22L2 -22L2 -110Z", darken(SAIL, 0.5), role="shadow", opacity=0.12),
        curve([(-12, -80), (-6, -79), (0, -80)], darken(SAIL, 0.3), 0.4),
        curve([(-21, -61), (-10, -59), (0, -61)], darken(SAIL, 0.3), 0.4),
    )
    jib_marks = (
        outline("M4 -104C18 -74 24 -50 24 -22L50 -22L50 -104Z", darken(SAIL, 0.5), role="shadow", opacity=0.1),
        outline("M0 -42C14 -38 28 -36 46 -36L46 -18L0 -18Z", color, role="detail"),
    )
    return (
        jib,
        *clipped(jib_marks, jib),
        main,
        *clipped(stripes, main),
        line([(-41, -26.5), (2, -24.5)], WOOD, 2, role="form"),
    )


def _hull(color: str) -> tuple[Shape, ...]:
    hull = outline(
        "M-42 -17C-20 -14 20 -14 48 -19C45 -11 39 -4 32 0.5L-32 0.5C-38 -4 -41 -10 -42 -17Z",
        linear(lighten(color, 0.18), color, darken(color, 0.2)),
    )
    details = (
        outline("M-44 -13.5C-20 -10.5 20 -10.5 50 -15L50 -11.5C20 -7.5 -20 -7.5 -44 -10.5Z", "#fdfaf2", role="detail"),
        outline("M-44 -4.5C-20 -3 20 -3 50 -5L50 2L-44 2Z", darken(color, 0.45), role="shadow", opacity=0.6),
    )
    return (
        outline("M-22 -17L-20 -22.5C-14 -24 2 -24 8 -22.5L14 -17Z", "#fdfaf2"),
        outline("M-16 -18.5L-15 -21.2L-8 -21.6L-8 -18.5Z", "#6fa9cb", role="detail"),
        outline("M-5 -18.5L-5 -21.6L4 -21.2L7 -18.5Z", "#6fa9cb", role="detail"),
        hull,
        *clipped(details, hull),
        curve([(-42, -17), (-20, -14.5), (20, -14.5), (48, -19)], WOOD, 1.8),
    )


SUBJECT = Subject(
    names=("sailboat", "sailing boat", "boat", "yacht", "dinghy"),
    draw=draw,
    kind="vehicle",
    height=9,
    color="#d84a3a",
    accent="#2d6fb3",
    place="sea",
    stance="water",
    sideways=True,
)
