"""A picture from the user's own machine, refused in words when it is larger than the server takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ipywidgets import FileUpload

from .. import catalog
from ..errors import InvalidRequestError
from .scripts import has_scripts, scripted_widget
from .status import Status

__all__ = ["make_upload"]

ACCEPT = ".png,.jpg,.jpeg,.webp,.gif,.svg"

Received = Callable[[str, bytes], object]


def make_upload(status: Status, received: Received) -> Any:  # noqa: ANN401 - a widget
    """Return a widget that hands over a file's name and bytes.

    Args:
        status: Where a file that is too large is refused.
        received: Gets name and bytes.
    """
    words = f"Choose a file or drop it here: PNG, JPEG, WebP, GIF or SVG, at most {_megabytes(catalog.upload_bytes())}"
    if not has_scripts():
        return _plain_upload(status, received)
    widget = scripted_widget("upload", accept=ACCEPT, words=words, limit=catalog.upload_bytes())

    def receive(_: object, content: Mapping[str, Any], buffers: Sequence[Any]) -> None:
        check_size(str(content["name"]), int(content["size"]))
        received(str(content["name"]), bytes(buffers[0]))

    widget.on_msg(status.guard(receive))
    return widget


def check_size(name: str, size: int) -> None:
    """Raise InvalidRequestError for a file that is larger than the server takes."""
    limit = catalog.upload_bytes()
    if size > limit:
        raise InvalidRequestError(
            f"'{name}' is {_megabytes(size)}; the server takes at most {_megabytes(limit)}, so it was not sent. "
            "Make the picture smaller first."
        )


def _plain_upload(status: Status, received: Received) -> Any:  # noqa: ANN401
    limit = _megabytes(catalog.upload_bytes())
    widget = FileUpload(accept=ACCEPT, description="Choose a file", tooltip=f"A picture of at most {limit}")

    def receive(change: Mapping[str, Any]) -> None:
        files = change["new"]
        if files:
            # Its bytes would stay in the kernel and in saved widget state.
            widget.value = ()
            check_size(files[0]["name"], files[0]["size"])
            received(files[0]["name"], bytes(files[0]["content"]))

    widget.observe(status.guard(receive), "value")
    return widget


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f}".removesuffix(".0") + " MB"
