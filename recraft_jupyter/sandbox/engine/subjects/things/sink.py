"""A washbasin on its pedestal, water running from the tap."""

from __future__ import annotations

from ...color import darken, lighten
from ...drawing import Drawing, Shape, circle, clipped, curve, ellipse, linear, outline, rectangle
from ...scene import Options, Subject
from ._appliance import CHROME


def draw(options: Options) -> Drawing:
    color = options.color
    return Drawing(
        (*_pedestal(color), *_basin(color), *_tap(options.accent), *_rim(color)),
        anchors={"top": (0, -82), "surface": (0, -78), "seat": (0, -76)},
    )


def _pedestal(color: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M-10 -54L10 -54C9 -34 11 -14 16 -3L-16 -3C-11 -14 -9 -34 -10 -54Z",
            linear(lighten(color, 0.6), color, darken(color, 0.3), angle=0),
        ),
        rectangle(-19, -4, 38, 4, linear(lighten(color, 0.4), darken(color, 0.25), angle=0), radius=1.6),
        outline(
            "M-6 -50L-2 -50C-3 -34 -4 -18 -8 -6L-12 -6C-8 -18 -6 -34 -6 -50Z", "#ffffff", role="light", opacity=0.7
        ),
    )


def _basin(color: str) -> tuple[Shape, ...]:
    back = ellipse(0, -76, 41, 7.4, linear(darken(color, 0.34), darken(color, 0.14)))
    water = ellipse(0, -74, 30, 4.4, linear("#9bd4ea", "#d7f1fa"), role="detail")
    return (back, *clipped((water, ellipse(2, -73.4, 8, 1.2, "#ffffff", role="light", opacity=0.8)), back))


def _tap(accent: str) -> tuple[Shape, ...]:
    return (
        outline(
            "M10.8 -92L14.2 -92L14.8 -74L10.2 -74Z", linear("#cfeefa", "#8fd0ea", angle=0), role="detail", opacity=0.9
        ),
        curve([(-2, -80), (-2, -100), (2, -106), (8, -106), (12.4, -101), (12.5, -94)], "#7d8793", 5.4, role="form"),
        curve([(-3.2, -80), (-3.2, -100), (1.4, -107), (7, -107)], "#f4f7f9", 1.6, role="light"),
        rectangle(8.6, -95, 7.8, 3.4, CHROME, radius=1.2),
        rectangle(-7, -84, 10, 5, CHROME, radius=1.6),
        *(
            part
            for x in (-20, 20)
            for part in (
                rectangle(x - 2, -88, 4, 8, CHROME, radius=1),
                rectangle(x - 6.4, -91, 12.8, 4, linear("#ffffff", "#9aa3ae"), radius=2),
                circle(x, -89, 1.6, accent if x < 0 else "#3f8fd8", role="detail"),
            )
        ),
    )


def _rim(color: str) -> tuple[Shape, ...]:
    bowl = outline(
        "M-46 -76C-46 -73 -40 -69 -24 -67.4C-8 -66 8 -66 24 -67.4C40 -69 46 -73 46 -76L45 -70"
        "C42 -56 26 -48 10 -47L-10 -47C-26 -48 -42 -56 -45 -70Z",
        linear(lighten(color, 0.6), color, darken(color, 0.26), angle=25),
    )
    marks = (
        outline("M-40 -69C-36 -59 -26 -53 -16 -51C-24 -56 -28 -61 -29 -67Z", "#ffffff", role="light", opacity=0.75),
        outline("M46 -76L46 -60L16 -46C28 -54 36 -62 38 -71Z", darken(color, 0.5), role="shadow", opacity=0.16),
    )
    return (bowl, *clipped(marks, bowl))


SUBJECT = Subject(
    names=("sink", "washbasin", "wash basin", "bathroom sink", "kitchen sink"),
    draw=draw,
    kind="thing",
    height=1.0,
    color="#f0f3f5",
    accent="#e0483c",
    place="bathroom",
)
