"""What may be spent and what was: reserved before a request is sent, so that threads cannot pass the limit together."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from .errors import BudgetExceededError

__all__ = ["Budget"]


class Budget:
    """The credits of one client.

    Args:
        limit: Credits that may be spent; None for no limit.

    Attributes:
        limit: The same; may be changed at any time.
        spent: Credits spent so far, the sandbox's play money included.
    """

    def __init__(self, limit: float | None = None) -> None:
        self.limit = limit
        self.spent = 0.0
        self._reserved = 0.0
        self._lock = threading.Lock()

    def add(self, credits: float) -> None:  # noqa: A002 - the API's word
        """Count what an answer cost."""
        with self._lock:
            self.spent += credits

    @contextlib.contextmanager
    def reserve(self, price: float) -> Iterator[None]:
        """Hold back the price of a request while it is under way.

        Raises:
            BudgetExceededError: If it would pass the limit.
        """
        with self._lock:
            self._check(price)
            self._reserved += price
        try:
            yield
        finally:
            with self._lock:
                self._reserved -= price

    def _check(self, price: float) -> None:
        if self.limit is None or self.spent + self._reserved + price <= self.limit:
            return
        under_way = f" and {self._reserved:g} under way" if self._reserved else ""
        raise BudgetExceededError(
            f"This would cost {price:g} credits; {self.spent:g} of the budget of {self.limit:g} are spent{under_way}. "
            "Nothing was sent; raise the budget to go on."
        )
