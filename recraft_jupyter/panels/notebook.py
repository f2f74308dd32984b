"""The notebook around the panels: its variables, its displays; without IPython there is none."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping
from typing import Any

from ..errors import InvalidRequestError
from ..expansion import is_picture_like
from ..results import RecraftImages

__all__ = [
    "assign",
    "free_name",
    "has_package",
    "load_magic",
    "magic_defaults",
    "picture_names",
    "publish",
    "variables",
    "watch_magic_defaults",
]

PACKAGE = __package__.partition(".")[0]
# What `%config RecraftMagics` can set of a picture.
DEFAULTS = ("style", "substyle", "model", "size", "n")


def variables() -> dict[str, Any]:
    """Return the notebook's own variables; outside a notebook an empty namespace."""
    shell = _shell()
    return shell.user_ns if shell is not None else {}


def picture_names() -> list[str]:
    """Return the names of the variables that hold a picture, the youngest first."""
    named = [
        name
        for name, value in list(variables().items())
        if not name.startswith("_") and is_picture_like(value) and not isinstance(value, RecraftImages)
    ]
    several = [
        f"{name}[{position}]"
        for name, value in list(variables().items())
        if not name.startswith("_") and isinstance(value, RecraftImages)
        for position in range(len(value))
    ]
    return [*reversed(named), *several]


def assign(name: str, value: Any) -> None:  # noqa: ANN401
    """Assign a value to a variable of the notebook.

    Raises:
        InvalidRequestError: If this cannot be the name of a variable, or there is no notebook.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise InvalidRequestError(f"{name!r} cannot be the name of a variable; use letters, digits and _.")
    if _shell() is None:
        raise InvalidRequestError("There is no notebook here to put a variable into; use panel.result instead.")
    variables()[name] = value


def has_package(name: str) -> bool:
    """Return whether a variable of the notebook is this package."""
    return getattr(variables().get(name), "__name__", "") == PACKAGE


def load_magic() -> None:
    """Load ``%recraft`` if the notebook has not: the panels write code with it."""
    shell = _shell()
    if shell is not None and shell.find_magic("recraft") is None:
        shell.extension_manager.load_extension(PACKAGE)


def magic_defaults() -> dict[str, Any]:
    """Return what the magic takes where a line names nothing, as far as it was configured."""
    magics = _magics()
    if magics is None:
        return {}
    usual = magics.trait_defaults(*DEFAULTS)
    return {name: value for name in DEFAULTS if (value := getattr(magics, name)) != usual[name]}


def watch_magic_defaults(changed: Callable[[Any], object]) -> None:
    """Call a method whenever `%config RecraftMagics` sets something of a picture; the same one is called once."""
    magics = _magics()
    if magics is not None:
        magics.observe(changed, names=list(DEFAULTS))


def free_name(stem: str) -> str:
    """Return a variable name that comes close to a file's name and is not taken."""
    word = "".join(letter if letter.isalnum() else "_" for letter in stem).strip("_").lower() or "picture"
    name = word if word.isidentifier() and not keyword.iskeyword(word) else f"picture_{word}"
    taken = variables()
    return next(name for name in (name, *(f"{name}_{count}" for count in range(2, 1000))) if name not in taken)


def publish(data: Mapping[str, Any], metadata: Mapping[str, Any], *, display_id: str, update: bool = False) -> None:
    """Show something in the output of the running cell, or put something else in its place."""
    if _shell() is None:
        return
    from IPython.display import publish_display_data

    publish_display_data(  # type: ignore[no-untyped-call]
        data=dict(data), metadata=dict(metadata), transient={"display_id": display_id}, update=update
    )


def show(bundle: Any) -> None:  # noqa: ANN401
    """Show a MIME bundle in the output of the running cell."""
    from IPython.display import display

    data, metadata = bundle if isinstance(bundle, tuple) else (bundle, {})
    display(data, metadata=metadata, raw=True)  # type: ignore[no-untyped-call]


def _magics() -> Any:  # noqa: ANN401 - the registered RecraftMagics or None
    shell = _shell()
    return None if shell is None else shell.magics_manager.registry.get("RecraftMagics")


def _shell() -> Any:  # noqa: ANN401 - an InteractiveShell or None
    try:
        from IPython.core.getipython import get_ipython
    except ImportError:
        return None
    return get_ipython()
