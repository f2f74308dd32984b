"""A spoon."""

from __future__ import annotations

from ...drawing import Drawing, ellipse, outline
from ...scene import Options, Subject
from ._cutlery import handle, steel


def draw(options: Options) -> Drawing:
    bowl = "M-2.4 -48C-2.8 -58 -16 -64 -16 -84C-16 -98 -8 -107 0 -107C8 -107 16 -98 16 -84C16 -64 2.8 -58 2.4 -48Z"
    hollow = (
        "M0 -63C-8 -66 -12.6 -74 -12.6 -84C-12.6 -96 -6 -103.4 0 -103.4C6 -103.4 12.6 -96 12.6 -84"
        "C12.6 -74 8 -66 0 -63Z"
    )
    return Drawing(
        (
            *handle(options.color, options.accent),
            outline(bowl, steel("#c3cad3")),
            outline(hollow, steel("#98a1ad"), role="detail"),
            outline(
                "M8 -96C12 -88 11 -74 3 -67C10 -69 13 -78 12.6 -86C12.4 -91 10.6 -94 8 -96Z",
                "#ffffff",
                role="light",
                opacity=0.7,
            ),
            ellipse(-6, -93, 2, 6, "#ffffff", rotation=18, role="light", opacity=0.8),
        ),
        anchors={"hand": (0, -22), "grip": (0, -22), "top": (0, -106)},
    )


SUBJECT = Subject(
    names=("spoon", "tablespoon", "teaspoon", "dessert spoon", "soup spoon"),
    draw=draw,
    kind="tool",
    height=0.2,
    color="#3a3f4a",
    accent="#e3c27a",
    place="kitchen",
)
