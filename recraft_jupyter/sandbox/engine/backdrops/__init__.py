"""Every place a picture can be set in: one small file a place, each with a ``BACKDROP``.

To add one, put a file here with a ``draw`` function and a ``BACKDROP = Backdrop(...)``; nothing else needs to know.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from ..scene import Backdrop

__all__ = ["all_backdrops"]


@functools.cache
def all_backdrops() -> tuple[Backdrop, ...]:
    """Return every backdrop of this folder, in the order of their file names."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    return tuple(importlib.import_module(f"{__name__}.{name}").BACKDROP for name in names)
