"""The body of a passenger car, shared by the cars that differ only in paint and lights."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Shape, clipped, line, linear, outline, rectangle, sector
from ._glass import lamp, pane
from ._wheels import wheel

__all__ = ["SHELL", "car"]

SHELL = (
    "M-49.5 -9C-51 -15 -50.5 -21 -46.5 -23.5C-42 -25 -38 -25.5 -35 -26C-29 -33.5 -22 -38 -12 -38.5L6 -38.5"
    "C16 -38 23 -32 29 -25.5C38 -24.5 46.5 -22.5 49 -18"
    "C50.5 -15 50.8 -11 50 -8.5C49.5 -6.5 48.5 -6 46 -6L-46 -6C-48 -6 -49 -6.5 -49.5 -9Z"
)


def car(color: str, *, livery: tuple[Shape, ...] = (), rim: str = "#d3d8df") -> tuple[Shape, ...]:
    """Return a car that faces right, 100 units long.

    Args:
        color: Paint.
        livery: Markings on the doors and wings, cut to the outline of the body.
        rim: Color of the rims.
    """
    shell = outline(SHELL, linear(lighten(color, 0.16), color, color, darken(color, 0.12)))
    arches = (
        sector(-28.5, -9.5, 12.4, 150, 390, "#1c1d25", role="detail"),
        sector(29, -9.5, 12.4, 150, 390, "#1c1d25", role="detail"),
    )
    return (
        shell,
        *clipped((*livery, *_shading(color)), shell),
        *clipped(arches, shell),
        *_windows(color),
        *_fittings(color),
        *wheel(-28.5, 10, rim=rim),
        *wheel(29, 10, rim=rim),
    )


def _shading(color: str) -> tuple[Shape, ...]:
    return (
        rectangle(-52, -13, 104, 8, darken(color, 0.4), role="shadow", opacity=0.45),
        outline(
            "M-52 -22.5C-20 -24 20 -23 52 -17L52 -16C20 -21.5 -20 -22.5 -52 -20.5Z",
            "#ffffff",
            role="light",
            opacity=0.4,
        ),
        outline(
            "M-28 -34C-22 -37.5 -14 -38.5 -8 -38.5L6 -38.5C10 -38.5 14 -37 17 -35.5L15 -35C8 -37 -14 -37 -26 -33Z",
            "#ffffff",
            role="light",
            opacity=0.35,
        ),
        rectangle(-52, -8.4, 104, 4, "#2a2c36", role="detail"),
    )


def _windows(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-31 -25C-26 -31.5 -20 -35.7 -11 -36L5.5 -36C13.5 -35.5 19.5 -30.5 24.5 -24.7Z", "#262a35", role="detail"
        ),
        *pane("M-28.5 -25.8C-24 -31.3 -19 -34.5 -11 -34.8L-6.5 -34.8L-6.5 -25.5Z"),
        *pane("M-4 -34.8L5.5 -34.8C11.5 -34.5 17 -30.5 21.5 -25.5L-4 -25.5Z"),
        outline("M17.5 -25.5C17.5 -28 19 -29 21 -28.8C22.8 -28.5 23.5 -26.5 23 -25L18.5 -24.5Z", darken(color, 0.2)),
    )


def _fittings(color: str) -> tuple[Shape, ...]:
    seam = darken(color, 0.42)
    return (
        line([(-5.2, -25), (-5.2, -9)], seam, 0.5),
        line([(-20, -25), (-16.5, -16), (-16.5, -9)], seam, 0.5),
        line([(19.5, -24.5), (17.5, -17), (17, -9)], seam, 0.5),
        rectangle(-14, -20.6, 5, 1.5, seam, radius=0.7, role="detail"),
        rectangle(-3.4, -20.6, 5, 1.5, seam, radius=0.7, role="detail"),
        *lamp(46.6, -17.6, 2.8, 2.5, "#ffefb0"),
        outline(
            "M-50.3 -19C-50.2 -21 -49 -22.3 -47 -22.8L-45.5 -18.5C-46.5 -17 -48.5 -16.5 -50.3 -17Z",
            "#d8333a",
            role="detail",
        ),
        outline("M-49.8 -20.5L-47.5 -22L-47 -20.5Z", "#ff9a8f", role="light"),
        rectangle(44, -11.5, 6.4, 2.6, "#3a3d48", radius=1.2, role="detail"),
        rectangle(-50, -11.5, 6, 2.6, "#3a3d48", radius=1.2, role="detail"),
    )
