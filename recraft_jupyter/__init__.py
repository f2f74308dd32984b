"""Recraft image generation inside Jupyter: magics, panels and a Python API, with an offline sandbox.

Example:
    >>> import recraft_jupyter as rj
    >>> fox = rj.generate("a red fox in the snow", style="vector_illustration")
    >>> rj.remove_background(rj.generate("a teapot")).save("teapot.png")

In a notebook: ``%load_ext recraft_jupyter``, then ``%recraft a red fox in the snow``.

Everything here is loaded on first use: importing the package loads no image library and starts nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from . import catalog as catalog
    from . import errors as errors
    from .client import RecraftClient as RecraftClient
    from .connection import get_client as get_client
    from .connection import use_client as use_client
    from .connection import use_sandbox as use_sandbox
    from .errors import RecraftError as RecraftError
    from .imaging import rasterize_svg as rasterize_svg
    from .results import Account as Account
    from .results import RecraftImage as RecraftImage
    from .results import RecraftImages as RecraftImages
    from .results import Style as Style
    from .shortcuts import account as account
    from .shortcuts import clarity_upscale as clarity_upscale
    from .shortcuts import compare as compare
    from .shortcuts import composite as composite
    from .shortcuts import contact_sheet as contact_sheet
    from .shortcuts import create_style as create_style
    from .shortcuts import extract_palette as extract_palette
    from .shortcuts import generate as generate
    from .shortcuts import generative_upscale as generative_upscale
    from .shortcuts import open_image as open_image
    from .shortcuts import remove_background as remove_background
    from .shortcuts import to_png as to_png
    from .shortcuts import vectorize as vectorize

# The home module of every public name.
_HOMES = {
    "RecraftClient": "client",
    "get_client": "connection",
    "use_client": "connection",
    "use_sandbox": "connection",
    "RecraftError": "errors",
    "rasterize_svg": "imaging",
    "Account": "results",
    "RecraftImage": "results",
    "RecraftImages": "results",
    "Style": "results",
    "account": "shortcuts",
    "clarity_upscale": "shortcuts",
    "compare": "shortcuts",
    "composite": "shortcuts",
    "contact_sheet": "shortcuts",
    "create_style": "shortcuts",
    "extract_palette": "shortcuts",
    "generate": "shortcuts",
    "generative_upscale": "shortcuts",
    "open_image": "shortcuts",
    "remove_background": "shortcuts",
    "to_png": "shortcuts",
    "vectorize": "shortcuts",
}
_MODULES = ("catalog", "errors")

__all__ = [
    "Account",
    "RecraftClient",
    "RecraftError",
    "RecraftImage",
    "RecraftImages",
    "Style",
    "account",
    "catalog",
    "clarity_upscale",
    "compare",
    "composite",
    "contact_sheet",
    "create_style",
    "errors",
    "extract_palette",
    "generate",
    "generative_upscale",
    "get_client",
    "load_ipython_extension",
    "open_image",
    "rasterize_svg",
    "remove_background",
    "to_png",
    "unload_ipython_extension",
    "use_client",
    "use_sandbox",
    "vectorize",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    if name == "__version__":
        from importlib import metadata

        return metadata.version("recraft-jupyter")
    if name in _MODULES:
        return importlib.import_module(f".{name}", __name__)
    if name in _HOMES:
        return getattr(importlib.import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])


def load_ipython_extension(shell: InteractiveShell) -> None:
    """Register ``%recraft`` and ``%%recraft``; called by ``%load_ext recraft_jupyter``."""
    from .magic import register

    register(shell)


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """Undo all that loading did; called by ``%unload_ext recraft_jupyter``."""
    from .magic import unregister

    unregister(shell)
