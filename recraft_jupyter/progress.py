"""One line above a result: what is being waited for, and afterwards what was made and what it cost."""

from __future__ import annotations

import html
from typing import Any

from IPython.display import display

from .display import caption
from .planning import Plan
from .results import RecraftImages

__all__ = ["Progress", "ShownText"]

TEXT_STYLE = "margin:0;font-size:13px;line-height:1.5;white-space:pre-wrap;background:none;border:0"


class ShownText(str):
    """Text that shows itself as it is, without quotes, in a notebook and in a terminal."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return f'<pre style="{TEXT_STYLE}">{html.escape(self)}</pre>'


class Progress:
    """A line that is replaced in place; only where the shell belongs to a notebook.

    Args:
        shell: The IPython shell.
    """

    def __init__(self, shell: Any) -> None:  # noqa: ANN401 - an InteractiveShell of any front end
        self._is_shown = getattr(shell, "kernel", None) is not None
        self._handle: Any = None

    def waiting(self, plan: Plan) -> None:
        """Say what is under way and how long it usually takes; nothing where nothing is to be sent."""
        if not plan.requests:
            return
        number = f"{plan.images} pictures" if plan.images > 1 else "1 picture"
        price = "" if plan.credits is None else f", {plan.credits:g} credits"
        self._show(f"{plan.operation.replace('_', ' ')}: {number}{price}, about {plan.seconds:g} s …")

    def done(self, images: RecraftImages) -> None:
        """Say what was made and what it cost; several pictures have captions of their own."""
        if len(images) == 1:
            self._show(caption(images[0], prompt=False))
        else:
            kept = sum(image.is_kept for image in images)
            paid = sum(image.credits or 0 for image in images if not image.is_kept)
            price = "sandbox, free" if images[0].is_sandbox and not kept else f"{paid:g} credits"
            self._show(f"{len(images)} pictures · " + (f"{kept} from library, " if kept else "") + price)

    def failed(self) -> None:
        """Clear the line; the error speaks for itself."""
        self._show("")

    def _show(self, text: str) -> None:
        if not self._is_shown:
            return
        if self._handle is None:
            self._handle = display(ShownText(text), display_id=True)  # type: ignore[no-untyped-call]
        else:
            self._handle.update(ShownText(text))
