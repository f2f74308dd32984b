"""A low sports car."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, clipped, curve, line, linear, outline, rectangle, sector
from ...scene import Options, Subject
from ._glass import pane
from ._wheels import wheel


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (
            *_spoiler(color),
            *_shell(color, options.accent),
            *_windows(),
            *_fittings(color),
            *wheel(-31, 10.5, rim="#e2e5ea", spokes=10),
            *wheel(32, 10, rim="#e2e5ea", spokes=10),
        ),
        anchors={"window": (3, -23.5), "seat": (2, -20), "top": (-6, -32), "door": (2, -15)},
    )


def _spoiler(color: str) -> tuple[Shape, ...]:
    return (
        line([(-44, -24), (-46, -29)], darken(color, 0.5), 1.6),
        outline("M-54 -31C-50 -32 -44 -31 -38 -28.5L-40 -27C-45 -28.5 -50 -28.5 -54 -28.5Z", darken(color, 0.15)),
    )


def _shell(color: str, accent: str) -> tuple[Shape, ...]:
    shell = outline(
        "M-53 -10C-54 -16 -53.5 -22 -50 -24.5C-44 -26 -36 -25.5 -30 -27C-22 -31 -14 -33 -4 -33C8 -33 16 -29 25 -23.5"
        "C38 -22.5 49 -19 54 -13.5C56 -11 56 -7 54.5 -5L48 -4.5L-48 -4.5C-51 -5 -53 -7 -53 -10Z",
        linear(lighten(color, 0.18), color, darken(color, 0.14)),
    )
    details = (
        outline("M-56 -15C-20 -11 20 -11 57 -11L57 0L-56 0Z", darken(color, 0.38), role="shadow", opacity=0.5),
        outline(
            "M-54 -23C-36 -24 -10 -21 24 -21.5C38 -21 48 -18.5 55 -13C46 -17 36 -19 24 -19.5"
            "C-10 -19 -36 -22 -54 -20.5Z",
            "#ffffff",
            role="light",
            opacity=0.42,
        ),
        rectangle(-24, -7.2, 48, 1.5, accent, role="detail"),
        outline(
            "M-24 -15.5C-18 -18.5 -12 -19 -8 -18.5L-14 -12C-18 -11.5 -22 -12.5 -24 -15.5Z", "#23252e", role="detail"
        ),
        *(sector(x, -9.8, 12.6, 150, 390, "#1c1d25", role="detail") for x in (-31, 32)),
    )
    return shell, *clipped(details, shell)


def _windows() -> tuple[Shape, ...]:
    return (
        outline(
            "M-30 -25C-22 -29.5 -14 -31.2 -4 -31.2C6 -31.2 14 -27.8 21 -23C6 -22 -16 -22.5 -30 -25Z",
            "#23262f",
            role="detail",
        ),
        *pane("M-12 -23.8C-10 -26 -9 -28.5 -8.5 -30.2C4 -30.5 12 -27.5 18 -23.6C8 -23 -4 -23 -12 -23.8Z"),
        *pane("M-27 -25C-21 -28 -16 -29.5 -11 -30C-12 -27.5 -13.5 -25.5 -15 -24C-19 -24.2 -23 -24.5 -27 -25Z"),
        outline("M13 -23.5C12 -26.5 14 -27.5 16.5 -26.8C18.5 -26 19 -24 18 -22.5Z", "#23262f"),
    )


def _fittings(color: str) -> tuple[Shape, ...]:
    seam = darken(color, 0.45)
    return (
        curve([(-13, -23), (-12, -15), (-9, -8)], seam, 0.5),
        curve([(19, -22), (17, -14), (13, -8), (-9, -8)], seam, 0.5),
        rectangle(-9, -18.5, 5, 1.3, seam, radius=0.6, role="detail"),
        outline("M40 -17.5C45 -17 50 -15 53 -12C49 -12 43 -13.5 40 -17.5Z", "#fff3c4", role="detail"),
        outline("M42 -16.5C45 -16 48 -14.8 50 -13.4C47 -13.6 44 -14.6 42 -16.5Z", "#ffffff", role="light"),
        outline(
            "M-53.3 -19C-53 -21 -52 -22.5 -50 -23L-44 -22.5C-46 -20 -49 -18.5 -53.3 -18Z", "#d8333a", role="detail"
        ),
        outline("M47 -9.5L55.5 -9L55 -5.5L48 -5.5Z", "#23252e", role="detail"),
        rectangle(-56, -8, 5, 2.6, "#b9bfc9", radius=1.2),
    )


SUBJECT = Subject(
    names=("sports car", "sport car", "supercar", "coupe", "roadster", "muscle car"),
    draw=draw,
    kind="vehicle",
    height=1.25,
    color="#e8482c",
    accent="#f6c12c",
    place="city street",
    sideways=True,
)
