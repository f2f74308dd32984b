"""A hospital with a red cross on its front."""

from __future__ import annotations

from ...drawing import Drawing, rectangle
from ...scene import Options, Subject
from ._public import public_building


def draw(options: Options) -> Drawing:
    cross = (
        rectangle(-9, -70, 18, 18, "#ffffff", radius=2, role="detail"),
        rectangle(-2.2, -68, 4.4, 14, options.accent, role="detail"),
        rectangle(-7, -63.2, 14, 4.4, options.accent, role="detail"),
    )
    return public_building(options, cross, roof=False)


SUBJECT = Subject(
    names=("hospital", "hospital building", "clinic", "medical center"),
    draw=draw,
    kind="building",
    height=14,
    color="#dfe6ea",
    accent="#d8333f",
    place="city street",
)
