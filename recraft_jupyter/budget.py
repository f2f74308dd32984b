"""What may be spent and what was: reserved before a request is sent, so that threads cannot pass the limit together."""

from __future__ import annotations

import contextlib
import math
import threading
from collections.abc import Iterator

from .errors import BudgetExceededError, InvalidRequestError

__all__ = ["Budget", "credit_limit"]


class Budget:
    """The credits of one client.

    Args:
        limit: Credits that may be spent, also as text; None for no limit.

    Raises:
        InvalidRequestError: If it is no number.

    Attributes:
        limit: The same; may be changed at any time.
        spent: Credits spent so far, the sandbox's play money included.
        doubtful: Credits of requests that may have been charged although no answer came; they count against the limit.
    """

    def __init__(self, limit: float | str | None = None) -> None:
        self.limit = credit_limit(limit)
        self.spent = 0.0
        self.doubtful = 0.0
        self._reserved = 0.0
        self._lock = threading.Lock()

    def add(self, credits: float) -> None:  # noqa: A002 - the API's word
        """Count what an answer cost."""
        with self._lock:
            self.spent += credits

    def doubt(self, credits: float) -> None:  # noqa: A002
        """Count what may have been charged without an answer."""
        with self._lock:
            self.doubtful += credits

    @contextlib.contextmanager
    def reserve(self, price: float) -> Iterator[None]:
        """Hold back the price of a request while it is under way.

        Raises:
            BudgetExceededError: If it would pass the limit.
        """
        with self._lock:
            self.check(price)
            self._reserved += price
        try:
            yield
        finally:
            with self._lock:
                self._reserved -= price

    def check(self, price: float, *, what: str = "This", remedy: str = "raise the budget to go on") -> None:
        """Refuse a price that would pass the limit.

        Args:
            price: In credits.
            what: What it is the price of, as the error says it.
            remedy: What to do, as the error says it.

        Raises:
            BudgetExceededError: If it would pass the limit.
        """
        if self.limit is None or self.spent + self.doubtful + self._reserved + price <= self.limit:
            return
        doubtful = f", {self.doubtful:g} may have been charged" if self.doubtful else ""
        under_way = f" and {self._reserved:g} under way" if self._reserved else ""
        raise BudgetExceededError(
            f"{what} would cost {price:g} credits; {self.spent:g} of the budget of {self.limit:g} are spent"
            f"{doubtful}{under_way}. Nothing was sent; {remedy}."
        )


def credit_limit(budget: float | str | None) -> float | None:
    """Return a budget as a number, or None for no limit.

    Raises:
        InvalidRequestError: If it is no number.
    """
    try:
        limit = None if budget is None else float(budget)
    except (TypeError, ValueError):
        limit = math.nan
    if limit is not None and math.isnan(limit):
        raise InvalidRequestError(
            f"budget is a number of credits, such as 500, or None for no limit, not {budget!r:.40}."
        )
    return limit
