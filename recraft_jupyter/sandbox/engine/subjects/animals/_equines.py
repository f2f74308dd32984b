"""The body and the legs that horses and zebras share."""

from __future__ import annotations

from ._coats import Coat
from ._legs import Legs, hoof, legs

__all__ = ["BODY", "gallop"]

BODY = (
    "-47,-62 -40,-71 -26,-73 -8,-69 8,-71 18,-79 26,-92 33,-101 41,-95 41,-82 38,-66 35,-52 24,-42 4,-38 -16,-39 "
    "-34,-42 -46,-50"
)


def gallop(fur: Coat, *, running: bool) -> Legs:
    """Return the legs, standing or in a gallop."""
    return legs(
        "running" if running else "standing", front=(22, -46), hind=(-34, -48), front_widths=(15, 10, 7, 5.6),
        hind_widths=(27, 15, 8, 6), near=fur.base, far=fur.shade, foot=hoof, foot_color="#3a2f2d",
    )  # fmt: skip
