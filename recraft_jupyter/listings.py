"""What ``%recraft styles`` and ``%recraft account`` list."""

from __future__ import annotations

import datetime

from . import catalog
from .client import RecraftClient

__all__ = ["account_report", "style_list"]


def account_report(client: RecraftClient) -> str:
    """Return what is left on the account, and what this session and this day cost.

    Raises:
        APIConnectionError: If no answer came.
        APIStatusError: If the server refused.
    """
    doubtful = f", {client.doubtful:g} may have been charged" if client.doubtful else ""
    lines = [repr(client.get_account()), f"{client.spent:g} credits spent in this session{doubtful}"]
    if client.library is not None:
        midnight = datetime.datetime.combine(datetime.date.today(), datetime.time()).astimezone()
        lines.append(f"{client.library.spent(since=midnight):g} credits spent today on Recraft, all notebooks together")
    return "\n".join(lines)


def style_list(model: str) -> str:
    """Return a model's styles and substyles, and which give SVG."""
    row = catalog.get_model(model)
    lines = [f"{row.title} ({model})"]
    for style, names in row.styles.items():
        suffix = " (SVG)" if catalog.is_vector(style, model) else ""
        lines.append(f"  {style}{suffix}")
        lines.extend(f"    {line}" for line in _wrapped(names))
    return "\n".join(lines)


def _wrapped(words: tuple[str, ...], width: int = 92) -> list[str]:
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) + 2 > width:
            lines.append("")
        lines[-1] += f"{word}  "
    return [line.rstrip() for line in lines if line]
