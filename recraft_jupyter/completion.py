"""Tab completion of ``%recraft``: commands, options, styles that fit, sizes, and variables that hold pictures.

Everything comes from the catalog and the notebook's own namespace; a completer must never wait for a network.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from IPython.core.interactiveshell import InteractiveShell

from . import catalog
from .commands import COMMANDS, GENERATE, Command, find_command
from .expansion import is_picture_like

try:
    from IPython.core.completer import SimpleCompletion, context_matcher
except ImportError:  # IPython before 8.6 has no matchers of this kind; the magic works without them
    SimpleCompletion, context_matcher = None, None  # type: ignore[assignment,misc]

__all__ = ["complete", "register", "unregister"]

OPERATIONS = ("generate_image", "vectorize_image", "remove_background", "clarity_upscale", "generative_upscale")
PANELS = ("generate", "edit", "styles", "library", "studio")
IDENTIFIER = "recraft_jupyter.matcher"
LINE = re.compile(r"\A\s*(?:[\w.,\s]+=\s*)?%%?recraft\s(.*)\Z", re.S)


def complete(typed: str, namespace: Mapping[str, Any]) -> tuple[str, list[str]]:
    """Return the fragment that completions replace, and the completions.

    Args:
        typed: All that stands between ``%recraft`` and the cursor.
        namespace: The notebook's variables.

    Example:
        >>> complete("--style ic", {})
        ('ic', ['icon'])
    """
    words = typed.split(" ")
    fragment, before = words[-1], [word for word in words[:-1] if word]
    command = (find_command(before[0]) if before else None) or GENERATE
    choices = _choices(command, before, namespace)
    return fragment, [choice for choice in choices if choice.startswith(fragment)]


def register(shell: InteractiveShell) -> None:
    """Add the matcher to the shell."""
    if context_matcher is None or shell.Completer is None:
        return

    @context_matcher(identifier=IDENTIFIER, priority=100)  # type: ignore[untyped-decorator]
    def match(context: Any) -> Any:  # noqa: ANN401 - IPython's own context
        try:
            return _match(context, shell.user_ns)
        except Exception:  # noqa: BLE001 - what a matcher raises is printed over the user's prompt
            return _nothing()

    unregister(shell)
    shell.Completer.custom_matchers.append(match)


def unregister(shell: InteractiveShell) -> None:
    """Take the matcher out of the shell."""
    if shell.Completer is not None:
        matchers = getattr(shell.Completer, "custom_matchers", [])
        matchers[:] = [one for one in matchers if getattr(one, "matcher_identifier", "") != IDENTIFIER]


def _match(context: Any, namespace: Mapping[str, Any]) -> Mapping[str, Any]:  # noqa: ANN401
    lines = context.full_text.split("\n")[: context.cursor_line + 1]
    line = LINE.match(lines[-1][: context.cursor_position])
    if line is None or (len(lines) > 1 and lines[-1].lstrip().startswith("%%")):
        return _nothing()
    fragment, words = complete(line[1], namespace)
    if not words:
        return _nothing()
    completions = [SimpleCompletion(word, type="param") for word in words]
    return {"completions": completions, "matched_fragment": fragment, "suppress": True}


def _nothing() -> Mapping[str, Any]:
    """No offer; made anew each time, because IPython writes into what it gets."""
    return {"completions": [], "suppress": False}


def _choices(command: Command, before: list[str], namespace: Mapping[str, Any]) -> Iterable[str]:
    """What can stand after the words so far."""
    option = next((one for one in command.options if before and before[-1] in one.flags and one.metavar), None)
    if option is not None:
        chooser = VALUES.get(option.name)
        return chooser(before) if chooser else ()
    if "--" in before or (command.takes == "prompt" and _prompt_begun(command, before)):
        return ()
    flags = [flag for one in command.options for flag in one.flags if flag.startswith("--") or flag == "-n"]
    if not before:
        return [*(name for one in COMMANDS for name in one.names[:1]), *flags]
    if command.rest.startswith("SOURCE"):
        return [*_pictures(namespace), *flags]
    return [*RESTS.get(command.rest, ()), *flags]


def _prompt_begun(command: Command, before: list[str]) -> bool:
    """Whether a word of the prompt stands there already, after which no option can come."""
    valued = {flag for one in command.options for flag in one.flags if one.metavar}
    words = before[1:] if before and find_command(before[0]) else before
    expects_value = False
    for word in words:
        if expects_value:
            expects_value = False
        elif not word.startswith("-"):
            return True
        else:
            expects_value = word in valued
    return False


def _pictures(namespace: Mapping[str, Any]) -> list[str]:
    return [name for name, value in namespace.items() if not name.startswith("_") and is_picture_like(value)]


def _given(before: list[str], flag: str) -> str | None:
    return next((value for name, value in itertools.pairwise(before) if name == flag), None)


def _model(before: list[str]) -> str | None:
    model = _given(before, "--model")
    return model if model in catalog.models() else None


def _styles(before: list[str]) -> Iterable[str]:
    return catalog.styles(_model(before))


def _substyles(before: list[str]) -> Iterable[str]:
    models = [name for name in (_model(before),) if name] or catalog.models()
    style = _given(before, "--style")
    rows = [catalog.get_model(name) for name in models]
    names = [name for row in rows for owner, group in row.styles.items() if style in (None, owner) for name in group]
    return dict.fromkeys(names)


def _sizes(before: list[str]) -> Iterable[str]:
    return catalog.sizes(_model(before))


VALUES: Mapping[str, Callable[[list[str]], Iterable[str]]] = {
    "style": _styles,
    "substyle": _substyles,
    "model": lambda _: catalog.models(),
    "size": _sizes,
    "response_format": lambda _: ("url", "b64_json"),
    "operation": lambda _: OPERATIONS,
}
RESTS: Mapping[str, Iterable[str]] = {
    "[MODEL]": catalog.models(),
    "[NAME]": PANELS,
    "[COMMAND]": tuple(command.names[0] for command in COMMANDS),
    "[install-models]": ("install-models",),
}
