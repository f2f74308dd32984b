"""An ambulance with a cross on its side."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, line, linear, outline, rectangle, sector
from ...scene import Options, Subject
from ._glass import glass, lamp, pane
from ._wheels import wheel


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *_lights(),
            *_shell(options.color, options.accent),
            *_windows(),
            *_fittings(options.color, options.accent),
            *wheel(-31, 10),
            *wheel(32, 10),
        ),
        anchors={"window": (21, -32), "seat": (26, -28), "top": (-10, -54), "door": (24, -22)},
    )


def _lights() -> tuple[Shape, ...]:
    return (
        rectangle(4, -52.5, 17, 3, "#2a2d38"),
        rectangle(5, -56, 15, 4.2, "#2f7df0", radius=1.8),
        rectangle(6.5, -55.2, 8, 1.1, "#cfe4ff", radius=0.5, role="light"),
        rectangle(-49, -55, 7, 3.8, "#2f7df0", radius=1.6),
    )


def _shell(color: str, accent: str) -> tuple[Shape, ...]:
    shell = outline(
        "M-52 -9L-52 -48C-52 -51 -51 -52 -48 -52L18 -52C23 -52 26 -50 29 -46L38 -32L47 -28"
        "C51 -26 52.5 -23 52.5 -18L52.5 -9C52.5 -7 52 -6 50 -6L-50 -6C-51.5 -6 -52 -7 -52 -9Z",
        linear(lighten(color, 0.2), color, darken(color, 0.12)),
    )
    details = (
        rectangle(-54, -24, 108, 6, accent, role="detail"),
        rectangle(-54, -16.5, 108, 1.6, accent, role="detail"),
        rectangle(-54, -12, 108, 8, darken(color, 0.45), role="shadow", opacity=0.4),
        rectangle(-54, -52, 80, 2.2, "#ffffff", role="light", opacity=0.6),
        *(sector(x, -9.5, 12.4, 150, 390, "#1c1d25", role="detail") for x in (-31, 32)),
    )
    return shell, *clipped(details, shell)


def _windows() -> tuple[Shape, ...]:
    return (
        outline("M13 -46L22 -46C24 -46 25.5 -45 27 -42.5L34 -30.5L13 -30.5Z", "#262a35", role="detail"),
        *pane("M14.5 -44.6L21.5 -44.6C23.3 -44.6 24.5 -43.8 25.6 -42L31.6 -31.9L14.5 -31.9Z"),
        rectangle(-46, -46.6, 17, 13.2, "#262a35", radius=2, role="detail"),
        *glass(rectangle(-45, -45.6, 15, 11.2, "#8fc4e0", radius=1.4)),
    )


def _fittings(color: str, accent: str) -> tuple[Shape, ...]:
    seam = darken(color, 0.4)
    return (
        circle(-9, -33, 10.5, "#ffffff", role="detail"),
        rectangle(-11.2, -40, 4.4, 14, accent, radius=0.6, role="detail"),
        rectangle(-16, -35.2, 14, 4.4, accent, radius=0.6, role="detail"),
        line([(-26, -50), (-26, -9)], seam, 0.5),
        line([(8, -50), (8, -9)], seam, 0.5),
        line([(11, -48), (11, -9)], seam, 0.5),
        line([(35, -31), (34, -22), (25, -10)], seam, 0.5),
        rectangle(12.5, -27, 5, 1.5, seam, radius=0.7, role="detail"),
        rectangle(-24.5, -28, 1.5, 5, seam, radius=0.7, role="detail"),
        *lamp(49.5, -20, 2.4, 3, "#ffefb0"),
        rectangle(46, -11.5, 7.2, 4.5, "#3a3d48", radius=1.4),
        rectangle(-52.8, -11.5, 5, 3.6, "#3a3d48", radius=1.2),
        rectangle(-52.6, -32, 2, 6.5, "#d8333a", radius=0.7, role="detail"),
    )


SUBJECT = Subject(
    names=("ambulance", "emergency vehicle", "rescue car"),
    draw=draw,
    kind="vehicle",
    height=2.6,
    color="#f1f2f4",
    accent="#e0392f",
    place="city street",
    sideways=True,
)
