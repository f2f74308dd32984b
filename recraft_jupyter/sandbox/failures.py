"""Failures on order, so that tests can see how a client bears them."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["Failure", "FailurePlan"]

Kind = Literal["answer", "drop", "garbage", "download"]


@dataclass(frozen=True, kw_only=True)
class Failure:
    """One failure.

    Attributes:
        kind: "answer" sends an error status, "drop" does the work, charges it and closes the connection without an
            answer, "garbage" answers 200 with no JSON, "download" answers 503 to the next picture.
        status: Of an "answer".
        code: Of an "answer".
        message: Of an "answer".
        retry_after: Seconds for the Retry-After header of an "answer", or None for no header.
    """

    kind: Kind = "answer"
    status: int = 500
    code: str = "internal_error"
    message: str = "planned failure"
    retry_after: float | None = None


@dataclass
class FailurePlan:
    """Failures waiting to happen, first come first served."""

    _waiting: list[Failure] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def add(self, failure: Failure, *, times: int = 1) -> None:
        """Order a failure for the next ``times`` requests it can hit."""
        with self._lock:
            self._waiting.extend([failure] * times)

    def take(self, *kinds: Kind) -> Failure | None:
        """Return and forget the first waiting failure of these kinds, or None."""
        with self._lock:
            for index, failure in enumerate(self._waiting):
                if failure.kind in kinds:
                    return self._waiting.pop(index)
        return None

    def clear(self) -> None:
        """Forget all that was ordered."""
        with self._lock:
            self._waiting.clear()
