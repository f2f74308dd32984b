"""Before and after: a slider over two pictures in one frame, or side by side where anywidget is absent."""

from __future__ import annotations

import html
from typing import Any

from ipywidgets import HTML, Box

from .. import imaging
from ..results import RecraftImage
from .scripts import has_scripts, scripted_widget
from .thumbnails import thumbnail_url

__all__ = ["Comparison"]

SHOWN_PIXELS = 640
MIDDLE = 50


class Comparison:
    """Shows two states of a picture.

    Attributes:
        widget: The frame round it.
        view: The slider, or the pair.
    """

    def __init__(self) -> None:
        self._is_slider = has_scripts()
        self.view = _slider() if self._is_slider else HTML()
        self.widget = Box([self.view]).add_class("rj-comparison-box").add_class("rj-hidden")

    @property
    def position(self) -> int:
        """Where the divider stands, in percent from the left."""
        return int(self.view.position) if self._is_slider else MIDDLE

    def show(self, before: Any, after: RecraftImage) -> None:  # noqa: ANN401 - a picture in any form
        """Show two pictures."""
        descriptions = ("Before", f"After: {after.description}")
        if self._is_slider:
            self._show_slider(before, after, descriptions)
        else:
            self.view.value = _pair_html((before, after), descriptions)
        self.widget.remove_class("rj-hidden")

    def hide(self) -> None:
        """Show nothing."""
        self.widget.add_class("rj-hidden")

    def _show_slider(self, before: Any, after: RecraftImage, descriptions: tuple[str, str]) -> None:  # noqa: ANN401
        values: dict[str, Any] = {"position": MIDDLE}
        for name, image, description in zip(("before", "after"), (before, after), descriptions, strict=True):
            content, media_type = _preview(image)
            values |= {name: content, f"{name}_type": media_type, f"{name}_description": description}
        with self.view.hold_sync():
            for name, value in values.items():
                setattr(self.view, name, value)


def _slider() -> Any:  # noqa: ANN401 - a widget
    values: dict[str, Any] = {"position": MIDDLE}
    for name in ("before", "after"):
        values |= {name: b"", f"{name}_type": "image/png", f"{name}_description": ""}
    return scripted_widget("comparison", **values)


def _preview(image: Any) -> tuple[bytes, str]:  # noqa: ANN401
    if isinstance(image, RecraftImage) and image.is_vector:
        picture = image.to_pil(width=SHOWN_PIXELS)
    else:
        picture = imaging.open_image(image)
    return imaging.preview(picture, longest_side=SHOWN_PIXELS)


def _pair_html(images: tuple[Any, Any], descriptions: tuple[str, str]) -> str:
    figures = "".join(
        f'<figure><img src="{thumbnail_url(image)}" alt="{html.escape(description, quote=True)}">'
        f"<figcaption>{html.escape(description.partition(':')[0])}</figcaption></figure>"
        for image, description in zip(images, descriptions, strict=True)
    )
    return f'<div class="rj-pair">{figures}</div>'
