"""What a token may do: its credits, its images a minute, and the tally of what was charged."""

from __future__ import annotations

import collections
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Account", "RateLimit"]


@dataclass
class RateLimit:
    """At most so many images in any window of time.

    Attributes:
        images: Images that one window allows.
        seconds: Length of the window.
        clock: Monotonic seconds.
    """

    images: int
    seconds: float = 60.0
    clock: Callable[[], float] = time.monotonic
    _times: collections.deque[float] = field(default_factory=collections.deque, repr=False)

    def take(self, images: int) -> bool:
        """Count images and return True, or return False where they would pass the limit."""
        now = self.clock()
        while self._times and self._times[0] <= now - self.seconds:
            self._times.popleft()
        if len(self._times) + images > self.images:
            return False
        self._times.extend([now] * images)
        return True


@dataclass
class Account:
    """The play money of one token.

    Attributes:
        credits: What is left.
        rate: Its rate limit.
        charged_images: Pictures charged so far.
        charged_credits: Credits charged so far.
        held_credits: What requests under way will cost.
    """

    credits: float
    rate: RateLimit
    charged_images: int = 0
    charged_credits: float = 0
    held_credits: float = 0
    id: str = field(default_factory=lambda: str(uuid.uuid4()))

    @property
    def free_credits(self) -> float:
        """What is left beside the requests under way."""
        return self.credits - self.held_credits

    def charge(self, price: float, *, images: int) -> None:
        """Take the price of some pictures."""
        self.credits -= price
        self.charged_credits += price
        self.charged_images += images
