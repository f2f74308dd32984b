"""The foam that boats push before them."""

from __future__ import annotations

from ...drawing import Shape, outline

__all__ = ["foam"]


def foam(left: float, right: float) -> tuple[Shape, ...]:
    """Return a strip of foam along the waterline from ``left`` to ``right``."""
    count = max(3, round((right - left) / 14))
    step = (right - left) / count
    crests = "".join(
        f"C{x + step * 0.3} -1.2 {x + step * 0.6} {-3.4 if index % 2 else -2.6} {x + step} -0.8"
        for index, x in enumerate(left + step * index for index in range(count))
    )
    return (
        outline(f"M{left} 0{crests}L{right} 0.6L{left} 0.6Z", "#ffffff", role="light", opacity=0.8),
        outline(f"M{right - 4} 0C{right - 2} -4 {right + 2} -4 {right + 4} 0Z", "#ffffff", role="light", opacity=0.9),
    )
