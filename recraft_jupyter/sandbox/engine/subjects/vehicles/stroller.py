"""A baby carriage with a folding hood."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle, sector
from ...scene import Options, Subject
from ._wheels import thin_wheel

STEEL = "#b4bcc6"


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_hood(color, options.accent),
            *_springs(),
            *_body(color, options.accent),
            *_handle(),
            *thin_wheel(-24, 17, rim=options.accent),
            *thin_wheel(24, 17, rim=options.accent),
        ),
        anchors={"seat": (-22, -54), "top": (20, -100), "hand": (-58, -70)},
    ).placed(x=3)


def _hood(color: str, accent: str) -> tuple[Shape, ...]:
    inside = sector(10, -54, 40, -112, 0, darken(color, 0.5))
    hood = sector(10, -54, 44, -92, 0, linear(lighten(color, 0.28), color, darken(color, 0.3), angle=35))
    ribs = [
        line([(10, -54), (10 + dx * 48, -54 - dy * 48)], darken(color, 0.36), 1.2)
        for dx, dy in ((0.42, 0.91), (0.77, 0.64), (0.96, 0.27))
    ]
    gleam = outline("M14 -94C28 -92 40 -84 46 -72C38 -80 26 -86 14 -87Z", "#ffffff", role="light", opacity=0.4)
    rim = curve([(8.6, -97.6), (9.4, -76), (10, -54)], accent, 3, role="form")
    return (inside, hood, *clipped((*ribs, gleam), hood), rim)


def _body(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-42 -56L54 -56C54 -36 40 -26 22 -26L-14 -26C-32 -26 -42 -38 -42 -56Z",
        linear(lighten(color, 0.24), color, darken(color, 0.3)),
    )
    marks = (
        outline("M-37 -52C-36 -40 -29 -32 -19 -30C-24 -36 -27 -44 -28 -52Z", "#ffffff", role="light", opacity=0.45),
        curve([(-38, -42), (4, -36), (50, -42)], lighten(accent, 0.2), 1.4),
    )
    return (
        body,
        *clipped(marks, body),
        rectangle(-45, -59, 102, 5.6, linear(lighten(accent, 0.4), accent), radius=2.8),
    )


def _springs() -> tuple[Shape, ...]:
    return (
        line([(-20, -28), (24, -17)], darken(STEEL, 0.2), 2.6, role="form"),
        line([(26, -28), (-24, -17)], STEEL, 2.6, role="form"),
    )


def _handle() -> tuple[Shape, ...]:
    return (
        curve([(-36, -44), (-50, -60), (-60, -70)], STEEL, 3, role="form"),
        line([(-56, -66.6), (-64, -73)], "#30343b", 5, role="form"),
    )


SUBJECT = Subject(
    names=("stroller", "baby carriage", "pram", "baby stroller", "pushchair", "perambulator"),
    draw=draw,
    kind="vehicle",
    height=1.0,
    color="#e58a9c",
    accent="#f3e3c4",
    place="park",
    sideways=True,
)
