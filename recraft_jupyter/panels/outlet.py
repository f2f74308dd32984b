"""Where results stay: the cell's own output, which is saved with the notebook when no widget is."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from ..display import image_bundle
from ..results import RecraftImage, RecraftImages
from . import notebook

__all__ = ["Outlet"]

# More would make the notebook file large; all pictures are in the library.
KEPT = 12
SHOWINGS = 4


class Outlet:
    """Shows the pictures of a panel below it, the newest first, in every cell that shows the panel."""

    def __init__(self) -> None:
        self._images: list[RecraftImage] = []
        self._handles: list[str] = []

    def attach(self) -> None:
        """Open a place in the output of the running cell."""
        handle = secrets.token_hex(8)
        self._handles = [*self._handles, handle][-SHOWINGS:]
        notebook.publish(*self._bundle(), display_id=handle)

    def add(self, images: Sequence[RecraftImage]) -> None:
        """Show more pictures; may be called from any thread."""
        self._images = [*images, *self._images][:KEPT]
        for handle in self._handles:
            notebook.publish(*self._bundle(), display_id=handle, update=True)

    def _bundle(self) -> tuple[dict[str, object], dict[str, object]]:
        if not self._images:
            return {"text/html": "<div></div>", "text/plain": ""}, {}
        if len(self._images) == 1:
            return image_bundle(self._images[0])
        return RecraftImages(self._images)._repr_mimebundle_()
