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
    from .panels import panel as panel
    from .results import Account as Account
    from .results import RecraftImage as RecraftImage
    from .results import RecraftImages as RecraftImages
    from .results import Style as Style
    from .shortcuts import account as account
    from .shortcuts import again as again
    from .shortcuts import clarity_upscale as clarity_upscale
    from .shortcuts import compare as compare
    from .shortcuts import composite as composite
    from .shortcuts import contact_sheet as contact_sheet
    from .shortcuts import create_style as create_style
    from .shortcuts import extract_palette as extract_palette
    from .shortcuts import generate as generate
    from .shortcuts import generative_upscale as generative_upscale
    from .shortcuts import get_library as get_library
    from .shortcuts import library as library
    from .shortcuts import map_prompts as map_prompts
    from .shortcuts import open_image as open_image
    from .shortcuts import plan as plan
    from .shortcuts import read_recipe as read_recipe
    from .shortcuts import recover as recover
    from .shortcuts import remove_background as remove_background
    from .shortcuts import style_sheet as style_sheet
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
    "panel": "panels",
    "Account": "results",
    "RecraftImage": "results",
    "RecraftImages": "results",
    "Style": "results",
    "account": "shortcuts",
    "again": "shortcuts",
    "clarity_upscale": "shortcuts",
    "compare": "shortcuts",
    "composite": "shortcuts",
    "contact_sheet": "shortcuts",
    "create_style": "shortcuts",
    "extract_palette": "shortcuts",
    "generate": "shortcuts",
    "generative_upscale": "shortcuts",
    "get_library": "shortcuts",
    "library": "shortcuts",
    "map_prompts": "shortcuts",
    "open_image": "shortcuts",
    "plan": "shortcuts",
    "read_recipe": "shortcuts",
    "recover": "shortcuts",
    "remove_background": "shortcuts",
    "style_sheet": "shortcuts",
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
    "again",
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
    "get_library",
    "library",
    "load_ipython_extension",
    "map_prompts",
    "open_image",
    "panel",
    "plan",
    "rasterize_svg",
    "read_recipe",
    "recover",
    "remove_background",
    "style_sheet",
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
