"""Prices in words."""

from __future__ import annotations

__all__ = ["price_words"]


def price_words(credits: float | None) -> str:  # noqa: A002 - the API's word
    """Return a price in credits and dollars."""
    return "price unknown" if credits is None else f"{credits:,g} credits (${credits / 1000:g})"
