"""A canister vacuum cleaner with its hose and brush."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, line, linear, outline, rectangle
from ...scene import Options, Subject


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_hose(), *_body(color, options.accent), *_tube(options.accent)),
        anchors={"top": (-26, -46), "hand": (24, -92), "surface": (-26, -44)},
    )


def _hose() -> tuple[Shape, ...]:
    way = [(-30, -34), (-38, -62), (-22, -90), (4, -98), (21, -92)]
    rings = [(-37, -50), (-37, -60), (-34, -70), (-28.4, -79.6), (-20, -87.6), (-10, -93.4), (1, -96.8), (11, -96)]
    return (
        curve(way, "#3a3f48", 6.4, role="form"),
        curve([(x - 0.8, y - 0.8) for x, y in way], "#7c8591", 1.6, role="light"),
        *(line([(x - 2, y - 2), (x + 2, y + 2)], "#1e2127", 0.9) for x, y in rings),
    )


def _body(color: str, accent: str) -> tuple[Shape, ...]:
    body = outline(
        "M-58 -10C-60 -30 -46 -44 -26 -44C-6 -44 6 -32 8 -16C8 -10 6 -8 2 -8L-54 -8C-56 -8 -58 -9 -58 -10Z",
        linear(lighten(color, 0.32), color, darken(color, 0.28), angle=55),
    )
    marks = (
        outline(
            "M-52 -18C-52 -30 -42 -38 -30 -39C-38 -34 -42 -26 -42 -16C-45 -14 -51 -14 -52 -18Z",
            "#ffffff",
            role="light",
            opacity=0.5,
        ),
        outline("M-60 -14L12 -14L12 -4L-60 -4Z", darken(color, 0.55), role="detail"),
        *(line([(-18, y), (-4, y + 1)], darken(color, 0.45), 1.3) for y in (-30, -26.4, -22.8)),
    )
    return (
        body,
        *clipped(marks, body),
        rectangle(-38, -49, 26, 5.4, linear(lighten(accent, 0.3), darken(accent, 0.15)), radius=2.6),
        circle(-32, -34, 4, "#2f343c", role="detail"),
        *(
            part
            for x, r in ((-40, 12), (0, 8))
            for part in (
                circle(x, -r, r, "#2b2e36"),
                circle(x, -r, r * 0.62, linear("#e3e7ec", "#98a1ac", angle=45), role="detail"),
                circle(x, -r, r * 0.26, accent, role="detail"),
            )
        ),
    )


def _tube(accent: str) -> tuple[Shape, ...]:
    return (
        line([(21, -92), (48, -8)], "#8c95a1", 4.2, role="form"),
        line([(20.6, -88), (46, -10)], "#f4f6f8", 1.1, role="light"),
        line([(16, -97), (25, -84)], darken(accent, 0.25), 6.4, role="form"),
        line([(16, -97.4), (22, -89)], lighten(accent, 0.35), 1.3, role="light"),
        line([(33.4, -54), (35.6, -47)], "#3a3f48", 5.4, role="form"),
        outline(
            "M30 -3C32 -10 40 -13 48 -13C54 -13 60 -10 61 -3C61 -1 60 0 58 0L33 0C31 0 30 -1 30 -3Z",
            linear("#59626e", "#2b2f37"),
        ),
        outline("M35 -6C38 -10 44 -11 49 -11C44 -9 40 -7 38 -5Z", "#ffffff", role="light", opacity=0.35),
        rectangle(30, -2.4, 31, 2.4, darken(accent, 0.1), radius=1.2),
    )


SUBJECT = Subject(
    names=("vacuum cleaner", "vacuum", "hoover"),
    draw=draw,
    kind="thing",
    height=0.8,
    color="#d8443c",
    accent="#f2c14a",
    place="living room",
    sideways=True,
)
