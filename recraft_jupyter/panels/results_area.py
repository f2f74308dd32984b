"""The pictures a panel has made, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ipywidgets import HTML, Box, Button, Text, VBox

from .. import display
from ..errors import InvalidRequestError
from ..results import RecraftImage
from . import notebook
from .gallery import Gallery, Tile
from .status import Status
from .thumbnails import thumbnail_url

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["PictureActions", "ResultsArea"]

RING = 8


class PictureActions:
    """What can be done with a picture, one click each.

    Args:
        state: What the panels share.
        status: Where it is said what was done.
        picture: Gives the picture.
        leave_out: Names of panels that are not offered.

    Attributes:
        widget: The buttons and fields.
    """

    def __init__(
        self,
        state: SharedState,
        status: Status,
        picture: Callable[[], RecraftImage],
        *,
        leave_out: Sequence[str] = (),
    ) -> None:
        self._picture = picture
        self._status = status
        self.name = Text(description="Name in notebook", placeholder="fox").add_class("rj-name")
        self.path = Text(description="File", placeholder="fox.png").add_class("rj-name")
        steps: dict[str, tuple[str, Callable[[], object]]] = {
            "edit": ("Edit", lambda: state.open("edit").take(picture())),
            "generate": ("Again with…", lambda: state.open("generate").fill(picture().parameters)),
            "styles": ("Use as style reference", lambda: state.open("styles").add(picture())),
        }
        self.buttons = {
            name: self._button(words, step) for name, (words, step) in steps.items() if name not in leave_out
        }
        self.assign = self._button("Assign", self._assign)
        self.save = self._button("Save", self._save)
        self.widget = Box(
            [
                Box(list(self.buttons.values())).add_class("rj-buttons"),
                Box([self.name, self.assign]).add_class("rj-field"),
                Box([self.path, self.save]).add_class("rj-field"),
            ]
        ).add_class("rj-actions")

    def _button(self, words: str, step: Callable[[], object]) -> Button:
        button = Button(description=words)
        button.on_click(self._status.guard(lambda _: step()))
        return button

    def _assign(self) -> None:
        name = self.name.value.strip()
        notebook.assign(name, self._picture())
        self._status.say(f"The picture is in the variable {name}.")

    def _save(self) -> None:
        if not self.path.value.strip():
            raise InvalidRequestError("Write the name of a file first, such as fox.png.")
        self._status.say(f"Saved as {self._picture().save(self.path.value.strip())}.")


class ResultsArea:
    """Thumbnails of what was made here, newest first; its widgets are made with the first picture.

    Args:
        state: What the panels share.
        status: Where it is said what was done.
        leave_out: Names of panels that are not offered.

    Attributes:
        widget: The area.
        actions: The buttons below it; None before the first picture.
    """

    def __init__(self, state: SharedState, status: Status, *, leave_out: Sequence[str] = ()) -> None:
        self._state = state
        self._status = status
        self._leave_out = leave_out
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
        if self._gallery is None or self._gallery.chosen is None:
            raise InvalidRequestError("There is no picture yet.")
        position: int = self._gallery.chosen
        return self._images[position]

    @property
    def gallery(self) -> Gallery:
        """The thumbnails."""
        if self._gallery is None:
            self._gallery = Gallery(self._status, lambda _: None, ring=RING)
            self.actions = PictureActions(self._state, self._status, lambda: self.chosen, leave_out=self._leave_out)
            title = HTML('<div class="rj-heading">Results</div>')
            self.widget.children = [title, self._gallery.widget, self.actions.widget]
        return self._gallery

    def add(self, images: Sequence[RecraftImage]) -> None:
        """Show new pictures before the others, the first of them chosen."""
        start = len(self._images)
        self._images.extend(images)
        new = [_tile(start + position, image) for position, image in enumerate(images)]
        self._tiles = [*new, *self._tiles][:RING]
        self.gallery.show(self._tiles, chosen=start if images else self.gallery.chosen)
        self.widget.remove_class("rj-hidden")


def _tile(key: Any, image: RecraftImage) -> Tile:  # noqa: ANN401
    return Tile(key, image.description, _caption(image), thumbnail_url(image))


def _caption(image: RecraftImage) -> str:
    kind = "SVG" if image.is_vector else image.extension.lstrip(".").upper()
    price = display.cost(image)
    return f"{image.width}×{image.height} {kind}" + (f" · {price}" if price else "")
