"""Where a panel takes a picture from: the library, a variable of the notebook, a path or an upload."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipywidgets import HTML, Box, Button, Combobox, Text, ToggleButtons, VBox

from ..errors import InvalidRequestError
from ..expansion import find_source
from ..results import RecraftImage
from . import notebook
from .code_line import Source, magic_path
from .library_pages import LibraryPages
from .status import Status
from .upload import make_upload

if TYPE_CHECKING:
    from .shared_state import SharedState

__all__ = ["PictureSource", "image_source"]

WAYS = (("Library", "library"), ("Variable", "variable"), ("File", "path"), ("Upload", "upload"))
LIBRARY_TILES = 6


class PictureSource:
    """Lets a picture be chosen in four ways.

    Args:
        state: What the panels share.
        status: Where it is said what went wrong.
        chosen: Called with each picture that is chosen.

    Attributes:
        widget: The ways and the one in use.
        way: The buttons that choose the way.
    """

    def __init__(self, state: SharedState, status: Status, chosen: Callable[[Source], object]) -> None:
        self._state = state
        self._status = status
        self._chosen = chosen
        self.way = ToggleButtons(description="Picture from", options=WAYS, value="library").add_class("rj-ways")
        self.variable = Combobox(description="Variable", placeholder="name, name[0]", continuous_update=False)
        self.path = Text(description="File", placeholder="pictures/fox.png", continuous_update=False)
        self.pages = LibraryPages(state, status, self._take_from_library, tiles=LIBRARY_TILES)
        self.pages.widget.add_class("rj-picker")
        self.upload = make_upload(status, self.take_upload)
        self._ways: dict[str, Any] = {
            "library": self.pages.widget,
            "variable": self.variable,
            "path": Box([self.path, self._button("Take", lambda: self._take_path(self.path.value))]).add_class(
                "rj-field"
            ),
            "upload": self.upload,
        }
        self._place = VBox().add_class("rj-source-place")
        self.widget = VBox([self.way, self._place]).add_class("rj-source")
        guard = status.guard
        self.way.observe(guard(lambda _: self.show()), "value")
        self.variable.observe(guard(lambda change: self._take_variable(change["new"])), "value")
        self.path.observe(guard(lambda change: self._take_path(change["new"])), "value")
        state.listen(guard(self._reload))

    def show(self) -> None:
        """Bring the way in use up to date."""
        way = self.way.value
        self._place.children = [self._ways[way]]
        if way == "library":
            self.pages.show()
        elif way == "variable":
            self.variable.options = notebook.picture_names()
            if not self.variable.options:
                self._place.children = [self.variable, HTML('<p class="rj-hint">No variable holds a picture yet.</p>')]

    def _reload(self) -> None:
        """Show new pictures, if the library was ever before the user's eyes."""
        if self.way.value == "library" and self._place.children:
            self.pages.show()

    def take_upload(self, name: str, content: bytes) -> None:
        """Take a file that was uploaded; it gets a variable, so that the code below can name it."""
        variable = notebook.free_name(Path(name).stem)
        if notebook.variables():
            notebook.assign(variable, content)
            self._status.say(f"{name} is in the variable {variable}.")
        self._chosen(Source(content, variable, variable, name))

    def _button(self, words: str, step: Callable[[], object]) -> Button:
        button = Button(description=words)
        button.on_click(self._status.guard(lambda _: step()))
        return button

    def _take_from_library(self, image: RecraftImage) -> None:
        self._chosen(image_source(image))

    def _take_variable(self, name: str) -> None:
        name = name.strip()
        if name:
            self._chosen(Source(find_source(name, notebook.variables()), name, name, name))

    def _take_path(self, text: str) -> None:
        if not text.strip():
            return
        path = Path(text.strip())
        with contextlib.suppress(RuntimeError):  # ~nobody has no home
            path = path.expanduser()
        if not path.is_file():
            raise InvalidRequestError(f"There is no file '{path}' (looked in {Path.cwd()}).")
        self._chosen(Source(path, repr(str(path)), magic_path(path), path.name))


def image_source(image: RecraftImage) -> Source:
    """Return one of our pictures with the code that names it; a picture outside the library gets a variable."""
    if image.library_id is not None:
        expression = f"rj.get_library().image({image.library_id})"
        return Source(image, expression, f"{{{expression}}}", _label(image))
    name = next((name for name, value in notebook.variables().items() if value is image), None)
    if name is None:
        name = notebook.free_name("picture")
        if notebook.variables():
            notebook.assign(name, image)
    return Source(image, name, name, _label(image))


def _label(image: RecraftImage) -> str:
    words = image.parameters.get("prompt") or image.operation.replace("_", " ")
    return f"{' '.join(str(words).split()):.80}"
