"""A quadcopter with a camera."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, circle, ellipse, limb, linear, outline, radial, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    rotors = [
        shape
        for x in (-46, 46)
        for shape in (
            rectangle(x - 3, -43, 6, 12, darken(color, 0.3), radius=2),
            ellipse(x, -45, 26, 2.6, "#8e98a4", opacity=0.75),
            ellipse(x - 9, -45.4, 10, 0.9, "#ffffff", role="light", opacity=0.7),
        )
    ]
    return Drawing(
        (
            limb([(-46, -33), (-16, -27)], 5, 7, darken(color, 0.2)),
            limb([(46, -33), (16, -27)], 5, 7, darken(color, 0.2)),
            *(limb([(side * 14, -20), (side * 24, -4)], 2.4, 2.4, darken(color, 0.4)) for side in (-1, 1)),
            *(limb([(side * 16, -1.5), (side * 34, -1.5)], 3, 3, darken(color, 0.4)) for side in (-1, 1)),
            outline(
                "M-26 -26C-24 -38 24 -38 26 -26C26 -16 14 -14 0 -14C-14 -14 -26 -16 -26 -26Z",
                linear(lighten(color, 0.35), color, darken(color, 0.2)),
            ),
            outline("M-18 -31C-10 -35 10 -35 18 -31C8 -29 -8 -29 -18 -31Z", "#ffffff", role="light", opacity=0.5),
            circle(0, -12, 8, "#2b2f36"),
            circle(0, -12, 4.6, radial("#7fb8e6", "#1e3550", center=(0.35, 0.35)), role="detail"),
            *(circle(x, -24, 1.7, options.accent, role="detail") for x in (-20, 20)),
            *rotors,
        ),
        anchors={"top": (0, -46), "hand": (0, -4)},
    ).placed(scale=0.75)


SUBJECT = Subject(
    names=("drone", "quadcopter", "camera drone"),
    draw=draw,
    kind="vehicle",
    height=0.4,
    color="#dfe4ea",
    accent="#4fd06a",
    place="sky",
    stance="air",
)
