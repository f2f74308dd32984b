"""What recovering and pruning the library tells: in words for people, in attributes for programs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .display import counted
from .journal_rows import Call
from .results import RecraftImages

__all__ = ["Pruning", "Recovery"]


@dataclass(frozen=True, repr=False)
class Recovery:
    """What ``recover`` found.

    Attributes:
        images: Pictures whose answer had come and which are now on disk.
        lost: Answered calls whose pictures cannot be fetched any more, with the reason.
        may_be_charged: Calls without an answer: whether they were charged is not known.
    """

    images: RecraftImages
    lost: tuple[tuple[Call, str], ...] = ()
    may_be_charged: tuple[Call, ...] = ()

    def __str__(self) -> str:
        lines = [f"{counted(len(self.images), 'picture')} recovered."]
        lines.extend(f"Not recovered: {_told(call)}: {reason}" for call, reason in self.lost)
        lines.extend(f"May have been charged, no answer came: {_told(call)}" for call in self.may_be_charged)
        if self.lost or self.may_be_charged:
            late = ", those not recovered a day after they were made" if self.lost else ""
            lines.append(f"`%recraft recover --forget` takes these off the list{late}.")
        return "\n".join(lines)

    __repr__ = __str__


@dataclass(frozen=True, repr=False)
class Pruning:
    """What ``prune`` would delete, or has deleted.

    Attributes:
        pictures: Their number.
        bytes: What it frees.
        is_done: Whether they are gone.
    """

    pictures: int
    bytes: int
    is_done: bool = False

    def __str__(self) -> str:
        tense = ("was" if self.pictures == 1 else "were") if self.is_done else "would be"
        hint = "" if self.is_done else "; prune(…, dry_run=False) does it"
        return f"{counted(self.pictures, 'picture')} {tense} deleted, freeing {self.bytes / 1e6:.1f} MB{hint}."

    __repr__ = __str__


def _told(call: Call) -> str:
    moment = datetime.datetime.fromtimestamp(call.sent_at).strftime("%Y-%m-%d %H:%M")
    prompt = call.request.get("prompt")
    return f"{moment} {call.operation}" + (f" “{prompt:.60}”" if prompt else "")
