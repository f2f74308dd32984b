"""What a batch gives back: its pictures in order, and the rows that failed; it shows itself as a grid."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

from . import display
from .display import counted
from .errors import InvalidRequestError
from .results import RecraftImage, RecraftImages

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["BatchInterruptedError", "BatchResults", "BatchRow", "shortened"]

# A notebook holds what it shows: of a large batch only so many pictures are shown.
SHOWN_PICTURES = 60
SHOWN_PROBLEMS = 20


@dataclass(frozen=True, kw_only=True)
class BatchRow:
    """One row of a batch.

    Attributes:
        number: Its place, from 1.
        parameters: What it asked for.
        images: What came of it.
        error: Why it failed, or None.
        is_complete: Whether all its pictures are there.
    """

    number: int
    parameters: Mapping[str, Any]
    images: RecraftImages
    error: Exception | None
    is_complete: bool


# How to go on after an interrupt.
RESUME = "The same call again makes only the rest."
RETRY = "`sys.last_value.results.retry()` makes only the rest; the same call would make, and charge for, all again."


class BatchInterruptedError(KeyboardInterrupt):
    """A batch was interrupted; what was sent is in the library or on its way there, the rest was not sent.

    Attributes:
        results: What is done so far; its ``retry()`` makes the rest.
    """

    def __init__(self, results: BatchResults, *, under_way: int, unsent: int, is_resumable: bool = True) -> None:
        self.results = results
        parts = [
            f"{len(results)} pictures are done",
            f"{under_way} requests are under way (they may be charged; the library takes their pictures)",
            f"{unsent} requests were not sent",
        ]
        told = ", ".join(parts if under_way else [parts[0], parts[2]])
        rest = RESUME if is_resumable else RETRY
        super().__init__(f"Stopped: {told}. {rest}")

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback."""
        return [str(self)]


class BatchResults(Sequence[RecraftImage]):
    """The pictures of a batch in the order of its rows; displays as a captioned grid.

    A pickled copy has everything but the way to ``retry()``.

    Example:
        >>> results = client.map_prompts(prompts)
        >>> results.failed
        >>> results = results.retry()
        >>> results.images.save("pictures")
    """

    def __init__(self, rows: Iterable[BatchRow], retry: Callable[[], BatchResults]) -> None:
        self._retry = retry
        self.rows = tuple(rows)
        self.images = RecraftImages(image for row in self.rows for image in row.images)

    def __getstate__(self) -> dict[str, Any]:
        """What is pickled: all but the client and the executor that retry() would use."""
        return {**self.__dict__, "_retry": _refuse_retry}

    @overload
    def __getitem__(self, index: int) -> RecraftImage: ...
    @overload
    def __getitem__(self, index: slice) -> RecraftImages: ...
    def __getitem__(self, index: int | slice) -> RecraftImage | RecraftImages:
        return self.images[index]

    def __len__(self) -> int:
        return len(self.images)

    @property
    def failed(self) -> tuple[BatchRow, ...]:
        """The rows that failed, with their errors."""
        return tuple(row for row in self.rows if row.error is not None)

    @property
    def credits(self) -> float:
        """What this run cost; pictures out of the library cost nothing."""
        return sum(image.credits or 0 for image in self.images if not image.is_kept)

    def retry(self) -> BatchResults:
        """Make what is missing, because it failed or was not sent, and return all pictures together.

        A row whose request may have been charged without an answer is sent, and paid, again.
        """
        return self._retry()

    def contact_sheet(self, **options: Any) -> Image.Image:  # noqa: ANN401 - sheets' own options
        """Return all on one sheet; where all rows share a prompt, the captions name the styles.

        Args:
            **options: As in ``recraft_jupyter.contact_sheet``.
        """
        is_one_prompt = len({row.parameters.get("prompt") for row in self.rows}) == 1
        captions = {"captions": [_style_of(image) for image in self.images]} if is_one_prompt else {}
        return self.images.contact_sheet(**{**captions, **options})

    def __repr__(self) -> str:
        return f"<BatchResults: {self._summary()}>"

    def _summary(self) -> str:
        kept = sum(image.is_kept for image in self.images)
        doubtful = sum(getattr(row.error, "may_be_charged", False) for row in self.failed)
        charged = f" ({doubtful} of them may have been charged)" if doubtful else ""
        parts = [
            f"{counted(len(self), 'picture')} from {counted(len(self.rows), 'row')}",
            f"{self.credits:g} credits",
            f"{kept} out of the library" if kept else "",
            f"{len(self.failed)} failed{charged}; retry() makes them" if self.failed else "",
        ]
        return ", ".join(part for part in parts if part)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> display.Bundle:  # noqa: ANN401, ARG002
        (data, metadata), problems = display.grid_bundle(self.images[:SHOWN_PICTURES]), self._problems()
        notes = [self._summary() + self._hidden(), *problems]
        paragraphs = "".join(f'<div style="font-size:12px">{html.escape(note)}</div>' for note in notes)
        plain = "\n".join([*notes, *data["text/plain"].splitlines()[1:]])
        return {"text/html": data["text/html"] + paragraphs, "text/plain": plain}, metadata

    def _hidden(self) -> str:
        return f"; the first {SHOWN_PICTURES} are shown" if len(self) > SHOWN_PICTURES else ""

    def _problems(self) -> list[str]:
        return shortened([f"row {row.number}: {row.error}" for row in self.failed])


def shortened(lines: Sequence[str]) -> list[str]:
    """Return the first lines and how many more there are."""
    more = len(lines) - SHOWN_PROBLEMS
    return [*lines[:SHOWN_PROBLEMS], *([f"… and {more} more"] if more > 0 else [])]


def _refuse_retry() -> BatchResults:
    raise InvalidRequestError(
        "These results were pickled and have no client any more; call map_prompts with the same prompts again: "
        "what the library has is not paid again."
    )


def _style_of(image: RecraftImage) -> str:
    parameters = image.parameters
    return str(parameters.get("substyle") or parameters.get("style") or parameters.get("model") or "")
