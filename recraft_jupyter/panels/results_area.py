"""The pictures a panel has made, and what can be done with the chosen one."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ipywidgets import HTML, Box, Button, Text, VBox

from .. import display
from ..errors import InvalidRequestError
from ..results import RecraftImage
from . import notebook
from .gallery import Gallery, Tile
from .status import Status
from .thumbnails import picture_html, thumbnail_url

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["RING", "PictureActions", "ResultsArea", "show_if"]

RING = 12
TILE_PIXELS = 200


class PictureActions:
    """One picture, large, and what can be done with it, one click each.

    Args:
        state: What the panels share.
        status: Where it is said what was done.
        leave_out: Names of panels that are not offered.
        has_preview: Whether the picture is shown, too.

    Attributes:
        widget: The card.
        row: Its buttons.
        image: The picture, or None.
    """

    def __init__(
        self, state: SharedState, status: Status, *, leave_out: Sequence[str] = (), has_preview: bool = True
    ) -> None:
        self._status = status
        self.image: RecraftImage | None = None
        self.preview = HTML().add_class("rj-stage")
        self.about = HTML().add_class("rj-about")
        self.name = Text(description="Name in notebook", placeholder="fox").add_class("rj-name")
        self.path = Text(description="File", placeholder="fox.png").add_class("rj-name")
        steps: dict[str, tuple[str, Callable[[], object]]] = {
            "edit": ("Edit", lambda: state.open("edit").take(self.chosen)),
            "generate": ("Again with…", lambda: state.open("generate").fill(self.chosen.parameters)),
            "styles": ("Use as style reference", lambda: state.open("styles").add(self.chosen)),
        }
        self.buttons = {name: self._button(*step) for name, step in steps.items() if name not in leave_out}
        self.assign = self._button("Assign", self._assign)
        self.save = self._button("Save", self._save)
        self.row = Box(list(self.buttons.values())).add_class("rj-buttons")
        fields = [Box(pair).add_class("rj-field") for pair in ([self.name, self.assign], [self.path, self.save])]
        side = VBox([self.about, self.row, *fields]).add_class("rj-actions")
        self.widget = Box([self.preview, side] if has_preview else [side]).add_class("rj-card").add_class("rj-hidden")

    @property
    def chosen(self) -> RecraftImage:
        """The picture.

        Raises:
            InvalidRequestError: If there is none.
        """
        if self.image is None:
            raise InvalidRequestError("Choose a picture first.")
        return self.image

    def show(self, image: RecraftImage | None, *, is_favourite: bool = False) -> None:
        """Show a picture, or nothing."""
        self.image = image
        if image is None:
            self.widget.add_class("rj-hidden")
            return
        self.preview.value = picture_html(thumbnail_url(image), alternative=image.description)
        self.about.value = _about_html(image, is_favourite=is_favourite)
        if "generate" in self.buttons:
            self.buttons["generate"].disabled = not image.parameters.get("prompt")
        self.widget.remove_class("rj-hidden")

    def _button(self, words: str, step: Callable[[], object]) -> Button:
        button = Button(description=words)
        button.on_click(self._status.guard(lambda _: step()))
        return button

    def _assign(self) -> None:
        name = self.name.value.strip()
        notebook.assign(name, self.chosen)
        self._status.say(f"The picture is in the variable {name}.")

    def _save(self) -> None:
        if not self.path.value.strip():
            raise InvalidRequestError("Write the name of a file first, such as fox.png.")
        self._status.say(f"Saved as {self.chosen.save(self.path.value.strip())}.")


class ResultsArea:
    """What was made here, the chosen one large; its widgets are made with the first picture.

    Args:
        state: What the panels share.
        status: Where it is said what was done.
        leave_out: Names of panels that are not offered.
        has_preview: Whether the chosen picture is shown large.
        choose: Called with each picture that is chosen by hand.

    Attributes:
        widget: The area.
        actions: The chosen picture; None before the first one.
    """

    def __init__(
        self,
        state: SharedState,
        status: Status,
        *,
        leave_out: Sequence[str] = (),
        has_preview: bool = True,
        choose: Callable[[RecraftImage], object] = lambda _: None,
    ) -> None:
        self._state = state
        self._status = status
        self._leave_out = leave_out
        self._has_preview = has_preview
        self._choose = choose
        self._images: list[RecraftImage] = []
        self._tiles: list[Tile] = []
        self._gallery: Gallery | None = None
        self.actions: PictureActions | None = None
        self.widget = VBox().add_class("rj-results").add_class("rj-hidden")

    @property
    def chosen(self) -> RecraftImage:
        """The chosen picture.

        Raises:
            InvalidRequestError: If there is none.
        """
        if self.actions is None:
            raise InvalidRequestError("There is no picture yet.")
        return self.actions.chosen

    @property
    def gallery(self) -> Gallery:
        """The thumbnails."""
        if self._gallery is None:
            self._gallery = Gallery(self._status, self._chosen, ring=RING)
            self.actions = PictureActions(
                self._state, self._status, leave_out=self._leave_out, has_preview=self._has_preview
            )
            title = HTML('<div class="rj-heading">Results</div>')
            self.widget.children = [title, self.actions.widget, self._gallery.widget]
        return self._gallery

    def add(self, images: Sequence[RecraftImage]) -> None:
        """Show new pictures before the others, the first of them chosen."""
        start = len(self._images)
        self._images.extend(images)
        new = [_tile(start + position, image) for position, image in enumerate(images)]
        self._tiles = [*new, *self._tiles][:RING]
        self.gallery.show(self._tiles, chosen=start if images else self.gallery.chosen)
        # One picture alone is seen large already.
        show_if(self.gallery.widget, len(self._tiles) > 1)
        if images and self.actions is not None:
            self.actions.show(images[0])
            self.widget.remove_class("rj-hidden")

    def _chosen(self, position: int) -> None:
        if self.actions is not None:
            self.actions.show(self._images[position])
        self._choose(self._images[position])


def show_if(widget: Any, is_shown: bool) -> None:  # noqa: ANN401
    """Show a widget, or hide it."""
    if is_shown:
        widget.remove_class("rj-hidden")
    else:
        widget.add_class("rj-hidden")


def _tile(key: Any, image: RecraftImage) -> Tile:  # noqa: ANN401
    return Tile(key, image.description, "", thumbnail_url(image, longest_side=TILE_PIXELS))


def _about_html(image: RecraftImage, *, is_favourite: bool) -> str:
    """The prompt of a picture, or what made it, and below it the facts."""
    look = display.kind(image).replace("_", " ").capitalize()
    prompt = image.parameters.get("prompt")
    subject = " ".join(str(prompt or look).split())
    kind = "SVG" if image.is_vector else image.extension.lstrip(".").upper()
    facts = [look if prompt else "", f"{image.width}×{image.height} {kind}", display.cost(image)]
    star = '<span aria-label="Favourite">★ </span>' if is_favourite else ""
    return (
        f'<div class="rj-subject" title="{html.escape(subject, quote=True)}">{star}{html.escape(subject)}</div>'
        f'<div class="rj-facts">{html.escape(" · ".join(fact for fact in facts if fact))}</div>'
    )
