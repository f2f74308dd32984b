"""A loudspeaker box."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, curve, radial, rectangle
from ...scene import Options, Subject
from ._appliance import case


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    return Drawing(
        (
            *(rectangle(x, -4, 12, 4, "#23262c", radius=1.6) for x in (-26, 14)),
            *case(-34, -106, 68, 103, color, radius=5),
            rectangle(-30, -102, 60, 95, darken(color, 0.3), radius=3, role="detail"),
            *_cone(0, -36, 24, accent),
            *_cone(0, -82, 13.4, accent),
            *(circle(x, y, 1.6, "#9aa3ae", role="detail") for x in (-25.6, 25.6) for y in (-97.6, -11.6)),
        ),
        anchors={"top": (0, -106), "surface": (0, -106)},
    )


def _cone(x: float, y: float, radius: float, accent: str) -> tuple[Shape, ...]:
    return (
        circle(x, y, radius * 1.1, "#15161b", role="detail"),
        circle(
            x, y, radius, radial(lighten(accent, 0.4), accent, darken(accent, 0.4), center=(0.36, 0.3)), role="detail"
        ),
        circle(x, y, radius * 0.84, "#1f2229", role="detail"),
        circle(x, y, radius * 0.74, radial("#2b2f37", "#454b56", "#2b2f37", center=(0.44, 0.42)), role="detail"),
        circle(x, y, radius * 0.3, radial("#8f98a4", "#4b525c", "#23262c", center=(0.36, 0.3)), role="detail"),
        curve(
            [
                (x - radius * 0.62, y - radius * 0.16),
                (x - radius * 0.44, y - radius * 0.48),
                (x - radius * 0.1, y - radius * 0.64),
            ],
            "#ffffff",
            radius * 0.07,
            role="light",
            opacity=0.45,
        ),
    )


SUBJECT = Subject(
    names=("loudspeaker box", "speaker", "stereo speaker", "music speaker", "audio speaker"),
    draw=draw,
    kind="thing",
    height=0.6,
    color="#4a3a33",
    accent="#e0a63c",
    place="living room",
    stance="table",
)
