"""How an error shows itself in a notebook: its sentence and the user's own line, without the stack between them."""

from __future__ import annotations

import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import RecraftError

__all__ = ["error_lines", "stopped_lines"]

RED, RESET = "\x1b[31;1m", "\x1b[0m"
PACKAGE = str(Path(__file__).parent)
# A line of the user's that is longer says no more.
LINE_CHARACTERS = 100


def error_lines(error: RecraftError) -> list[str]:
    """Return the one to four lines that stand for an error in a notebook.

    Args:
        error: As it was caught: the traceback says which line of the user's called.
    """
    made, request_id = len(error.results), getattr(error, "request_id", None)
    lines = [
        f"{RED}{type(error).__name__}:{RESET} {error}",
        _place(error.__traceback__),
        f"{made} picture{' was' if made == 1 else 's were'} made before that; `%recraft library` shows."
        if made
        else "",
        f"Request id for Recraft's support: {request_id}" if request_id else "",
    ]
    return [line for line in lines if line]


def _place(trace: TracebackType | None) -> str:
    """The line that called this package, or "" where it goes without saying."""
    frames = traceback.extract_tb(trace)
    first = next((number for number, frame in enumerate(frames) if frame.filename.startswith(PACKAGE)), 0)
    callers = [frame for frame in frames[:first] if "/IPython/" not in Path(frame.filename).as_posix()]
    if not callers:
        return ""
    caller = callers[-1]
    line = (caller.line or "").strip()
    is_cell = caller.filename.startswith("<") or "ipykernel_" in caller.filename
    if "_magic('recraft'" in line:
        return f"In line {caller.lineno} of the cell." if (caller.lineno or 1) > 1 else ""
    where = "the cell" if is_cell else f"'{Path(caller.filename).name}'"
    return f"In line {caller.lineno} of {where}: {line[:LINE_CHARACTERS]}"


def stopped_lines(interrupt: BaseException) -> list[str]:
    """Return what a notebook shows of an interrupt."""
    return [f"{RED}Stopped:{RESET} {interrupt}"]
