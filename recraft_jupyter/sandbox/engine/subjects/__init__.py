"""Everything that can be drawn as a figure: one small file a subject, each with a ``SUBJECT``.

To add one, put a file here with a ``draw`` function and a ``SUBJECT = Subject(...)``; nothing else needs to know.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil

from ..scene import Subject

__all__ = ["all_subjects"]


@functools.cache
def all_subjects() -> tuple[Subject, ...]:
    """Return every subject of this folder and its subfolders, in the order of their file names."""
    modules = pkgutil.walk_packages(__path__, prefix=f"{__name__}.")
    names = sorted(module.name for module in modules if not module.ispkg and module.name.split(".")[-1][0] != "_")
    return tuple(importlib.import_module(name).SUBJECT for name in names)
