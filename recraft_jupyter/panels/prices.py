"""Prices in words, beside what is left to pay them."""

from __future__ import annotations

import html

from ..results import Account

__all__ = ["price_html", "price_words"]


def price_words(credits: float | None) -> str:  # noqa: A002 - the API's word
    """Return a price in credits and dollars."""
    return "price unknown" if credits is None else f"{credits:,g} credits (${credits / 1000:g})"


def price_html(credits: float | None, seconds: float, account: Account | None) -> str:  # noqa: A002
    """Return what a click costs, how long it takes and, where that is known, what is left on the account."""
    words = html.escape(f"{price_words(credits)} · about {seconds:g} s")
    if account is None:
        return words
    if credits is not None and credits > account.credits:
        return f'{words} · <span class="rj-refused">only {account.credits:,.0f} credits left</span>'
    return f"{words} · {account.credits:,.0f} left"
