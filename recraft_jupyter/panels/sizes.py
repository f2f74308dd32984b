"""Sizes as buttons, each with a little picture of its proportions."""

from __future__ import annotations

import math
from urllib.parse import quote

from ipywidgets import ToggleButtons

from .. import catalog

__all__ = ["make_sizes", "show_sizes", "size_style_sheet"]

PICTURE_PIXELS = 20


def make_sizes(model: str) -> ToggleButtons:
    """Return the buttons for a model's sizes."""
    options = _options(model)
    widget = ToggleButtons(
        description="Size",
        options=options,
        value=catalog.sizes(model)[0],
        tooltips=[_words(size) for _, size in options],
    )
    return widget.add_class("rj-sizes")


def show_sizes(widget: ToggleButtons, model: str) -> None:
    """Offer another model's sizes; the one chosen stays if the model has it."""
    options = _options(model)
    if tuple(widget.options) == tuple(options):
        return
    sizes = [size for _, size in options]
    chosen = widget.value if widget.value in sizes else catalog.sizes(model)[0]
    with widget.hold_sync():
        widget.tooltips = [_words(size) for size in sizes]
        widget.options = options
        widget.value = chosen


def size_style_sheet() -> str:
    """Return the rules that draw each size's proportions into its button."""
    sizes = dict.fromkeys(size for model in catalog.models() for size in catalog.sizes(model))
    return "".join(_rule(size) for size in sizes)


def _options(model: str) -> list[tuple[str, str]]:
    """The square first, then from nearly square to long, each landscape beside its portrait."""
    sizes = sorted(catalog.sizes(model), key=_elongation)
    return [(size.replace("x", "×"), size) for size in sizes]


def _elongation(size: str) -> tuple[float, bool]:
    width, height = (int(side) for side in size.split("x"))
    return max(width, height) / min(width, height), width < height


def _rule(size: str) -> str:
    width, height = (int(side) for side in size.split("x"))
    scale = PICTURE_PIXELS / max(width, height)
    shown_width, shown_height = round(width * scale), round(height * scale)
    above = (PICTURE_PIXELS - shown_height) // 2
    below = PICTURE_PIXELS - shown_height - above + 4
    label = quote(size.replace("x", "×"))
    return (
        f'.rj-sizes [data-value="{label}"]::before{{width:{shown_width}px;height:{shown_height}px;'
        f"margin:{above}px auto {below}px}}"
    )


def _words(size: str) -> str:
    width, height = (int(side) for side in size.split("x"))
    if width == height:
        return "Square, 1:1"
    shape = "Landscape" if width > height else "Portrait"
    return f"{shape}, about {_proportion(width, height)}"


def _proportion(width: int, height: int) -> str:
    """The nearest proportion in small whole numbers."""
    candidates = [(left, right) for left in range(1, 17) for right in range(1, 17) if math.gcd(left, right) == 1]
    near = [pair for pair in candidates if abs(pair[0] / pair[1] / (width / height) - 1) < 0.01]
    left, right = min(near or candidates, key=lambda pair: (sum(pair), abs(pair[0] / pair[1] - width / height)))
    return f"{left}:{right}"
