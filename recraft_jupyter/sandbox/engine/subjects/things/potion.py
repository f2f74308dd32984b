"""A round flask of magic potion, bubbling."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Gradient, circle, clipped, ellipse, linear, outline, rectangle, star
from ...scene import Options, Subject

FLASK = "M-11 -88L11 -88L11 -66C28 -60 40 -46 40 -30C40 -12 22 0 0 0C-22 0 -40 -12 -40 -30C-40 -46 -28 -60 -11 -66Z"


def draw(options: Options) -> Drawing:
    color, accent = options.color, options.accent
    glass = outline(FLASK, "#dcebf2", opacity=0.85)
    drink = outline(
        "M-50 -42C-26 -36 -12 -48 6 -42C24 -36 34 -44 50 -42L50 4L-50 4Z",
        linear(lighten(color, 0.25), color, darken(color, 0.3)),
        role="detail",
    )
    bubbles = [
        circle(x, y, radius, lighten(color, 0.55), role="light", opacity=0.8)
        for x, y, radius in ((-16, -20, 4), (4, -28, 2.6), (16, -14, 3.4), (-4, -10, 2.2), (22, -30, 2))
    ]
    gleam = outline("M-32 -34C-32 -48 -22 -56 -12 -60C-22 -50 -26 -40 -26 -26Z", "#ffffff", role="light", opacity=0.65)
    return Drawing(
        (
            circle(0, -34, 52, Gradient(((0.0, color, 0.45), (1.0, color, 0.0)), angle=None), role="glow"),
            glass,
            *clipped((drink, *bubbles, gleam), glass),
            rectangle(-14, -91, 28, 6, linear("#f4f9fb", "#b9ccd6"), radius=2.5),
            outline("M-9 -90L9 -90L11 -104L-11 -104Z", linear("#c99a63", "#8a5f38", angle=0)),
            ellipse(0, -104, 11, 2.6, "#dcb27c", role="detail"),
            rectangle(-12, -72, 24, 3.4, accent, radius=1.4, role="detail"),
            star(0, -24, 9, 4, accent, role="detail"),
        ),
        anchors={"top": (0, -104), "hand": (0, -76)},
    )


SUBJECT = Subject(
    names=("potion", "magic potion", "elixir", "poison", "love potion"),
    draw=draw,
    kind="thing",
    height=0.2,
    color="#8a3fd0",
    accent="#f6cf5a",
    place="cave",
    stance="table",
)
