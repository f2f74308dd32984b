"""A fork."""

from __future__ import annotations

from ...drawing import Drawing, line, outline
from ...scene import Options, Subject
from ._cutlery import handle, steel


def draw(options: Options) -> Drawing:
    return Drawing(
        (
            *handle(options.color, options.accent),
            outline(
                "M-2.4 -48C-2.6 -56 -12 -58 -12.6 -70L-12.6 -104C-12.6 -107 -9 -107 -9 -104L-8.4 -78L-5.6 -78"
                "L-5.4 -105C-5.4 -108 -1.9 -108 -1.9 -105L-1.6 -78L1.6 -78L1.9 -105C1.9 -108 5.4 -108 5.4 -105L5.6 -78"
                "L8.4 -78L9 -104C9 -107 12.6 -107 12.6 -104L12.6 -70C12 -58 2.6 -56 2.4 -48Z",
                steel("#c3cad3"),
            ),
            outline(
                "M-9.6 -74L-6 -74C-6 -66 -4 -62 -1.4 -57C-6 -60 -9.4 -66 -9.6 -74Z",
                "#ffffff",
                role="light",
                opacity=0.7,
            ),
            *(line([(x, -103), (x, -80)], "#ffffff", 0.6, role="light", opacity=0.8) for x in (-11.4, -4.2, 3.2, 10.4)),
        ),
        anchors={"hand": (0, -22), "grip": (0, -22), "top": (0, -106)},
    )


SUBJECT = Subject(
    names=("fork", "dinner fork", "table fork"),
    draw=draw,
    kind="tool",
    height=0.2,
    color="#3a3f4a",
    accent="#e3c27a",
    place="kitchen",
)
