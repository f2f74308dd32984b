"""``{name}`` and ``{expression}`` in prompts, and what a SOURCE on the magic's line stands for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import catalog
from .errors import InvalidRequestError
from .results import RecraftImages

__all__ = ["evaluate", "expand", "find_source", "is_picture_like"]

BRACES = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
F_STRING = re.compile(r"\{f(?:\"\"\"|''')(.*)(?:\"\"\"|''')\}", re.S)
DOLLAR = re.compile(r"\$([^\W\d]\w*)")
ITEM = re.compile(r"(\w+)\[-?\d+\]")
MISSING = object()
SIMPLE_NODES = (ast.Expression, ast.Name, ast.Attribute, ast.Subscript, ast.Constant, ast.Load, ast.UnaryOp, ast.USub)


def expand(text: str, namespace: Mapping[str, Any]) -> str:
    """Return the text with every ``{expression}`` replaced by its value; ``{{`` and ``}}`` become braces.

    Formats and conversions are those of f-strings: ``{price:.2f}``, ``{name!r}``.

    Unlike IPython's own expansion, a name that does not exist is an error: with a paid API a typo would be a paid
    wrong picture.

    Raises:
        InvalidRequestError: If a name is unknown, an expression fails or gives no text, a brace stands alone, or
            ``$name`` is a variable's.

    Example:
        >>> expand("a {animal} in {{braces}}", {"animal": "fox"})
        'a fox in {braces}'
    """

    def replace(match: re.Match[str]) -> str:
        whole = match.group()
        if whole in ("{{", "}}"):
            return whole[0]
        if match[1] is None or not match[1].strip():
            raise InvalidRequestError(f"The prompt has a {whole!r} of its own; write {{{{ and }}}} for braces.")
        expression = match[1].strip()
        value = evaluate(expression if _is_expression(expression) else _as_f_string(match[1]), namespace)
        if not _is_wordable(value):
            raise InvalidRequestError(_unwordable(expression, value))
        return str(value)

    _refuse_dollars(text, namespace)
    return BRACES.sub(replace, text)


def _refuse_dollars(text: str, namespace: Mapping[str, Any]) -> None:
    """Refuse ``$name`` of a variable: IPython's own magics replace it, and here it would be paid as it stands."""
    name = next((name for name in DOLLAR.findall(text) if name in namespace), None)
    if name is not None:
        raise InvalidRequestError(
            f"${name} is not replaced in a prompt: write {{{name}}} for its value, or {{'$'}}{name} as it is."
        )


def _is_wordable(value: Any) -> bool:  # noqa: ANN401
    """Whether a value reads as words or a number: not one of many, nor one that only Python's own notation shows."""
    if isinstance(value, str):
        return True
    kind: Any = type(value)
    has_words = kind.__str__ is not object.__str__ or kind.__format__ is not object.__format__
    return has_words and not isinstance(value, Iterable)


def _unwordable(expression: str, value: Any) -> str:  # noqa: ANN401
    if is_picture_like(value):
        remedy = "a picture is no part of a prompt but a SOURCE, as in `%recraft vectorize SOURCE`"
    else:
        remedy = "say in words what it is to be, such as {', '.join(names)} for a list"
    return f"{{{expression}}} is {_kind(value)}, no text for a prompt: {remedy}."


def evaluate(expression: str, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any value of the notebook
    """Return the value of an expression in the notebook's namespace.

    Raises:
        InvalidRequestError: If it is no expression, names something unknown, or fails.
    """
    try:
        return eval(expression, dict(namespace))  # noqa: S307 - the user's own code in the user's own notebook
    except SyntaxError as error:
        raise InvalidRequestError(
            f"{{{expression}}} is no Python expression; write {{{{ and }}}} for braces in a prompt."
        ) from error
    except NameError as error:
        name = error.name or expression
        advice = catalog.suggestion(name, [key for key in namespace if not key.startswith("_")])
        raise InvalidRequestError(
            f"There is no variable '{name}'.{advice} Write {{{{{name}}}}} for braces in the prompt."
        ) from error
    except Exception as error:
        shown = F_STRING.sub(r"\1", f"{{{expression}}}")
        raise InvalidRequestError(f"{shown} failed: {type(error).__name__}: {error!s:.120}.") from error


def _is_expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return False
    return True


def _as_f_string(text: str) -> str:
    """The f-string of a text such as ``x:.2f`` or ``x!r``; the text itself if that is none, for the error to name."""
    for quote in ('"""', "'''"):
        literal = f"f{quote}{{{text}}}{quote}"
        if _is_expression(literal) and _is_formatted_value(literal):
            return literal
    return text


def _is_formatted_value(literal: str) -> bool:
    """Whether an f-string formats something that has a name: ``{'a': 1}`` is meant as braces."""
    tree = ast.parse(literal, mode="eval")
    parts = [node for node in ast.walk(tree) if isinstance(node, ast.FormattedValue)]
    return bool(parts) and not any(isinstance(part.value, ast.Constant) for part in parts)


def find_source(word: str, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """Return what a SOURCE stands for: a picture-like variable or expression, a path, or a URL.

    Raises:
        InvalidRequestError: If it is none of these.
    """
    if word.startswith("{") and word.endswith("}"):
        return _single(evaluate(word[1:-1].strip(), namespace), word)
    if word.lower().startswith(("http://", "https://", "data:")):
        return word
    value = _variable(word, namespace)
    if is_picture_like(value):
        return _single(value, word)
    if _is_file(word):
        return Path(word)
    if hasattr(value, "__array_interface__"):
        return value  # its reader says what an array needs to be a picture
    if value is not MISSING:
        raise InvalidRequestError(f"'{word}' is {_kind(value)}, no picture, and no file of that name.")
    _check_item(word, namespace)
    names = [name for name, candidate in namespace.items() if not name.startswith("_") and is_picture_like(candidate)]
    advice = catalog.suggestion(word, names)
    raise InvalidRequestError(f"'{word}' is neither a variable nor a file (looked in {Path.cwd()}).{advice}")


def is_picture_like(value: Any) -> bool:  # noqa: ANN401
    """Return whether a value of the notebook can be passed as a picture, without opening it."""
    if isinstance(value, (bytes, RecraftImages, Path)) or isinstance(getattr(value, "content", None), bytes):
        return True
    module = type(value).__module__ or ""
    if module == "PIL" or module.startswith("PIL."):
        return True
    shape = getattr(value, "shape", None)
    return str(getattr(value, "dtype", "")) == "uint8" and isinstance(shape, tuple) and len(shape) in (2, 3)


def _is_file(word: str) -> bool:
    try:
        return Path(word).expanduser().exists()
    except (RuntimeError, OSError, ValueError):
        return False  # ~nobody, a name that is too long or holds a zero byte


def _variable(word: str, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
    """The value of ``name``, ``name[0]`` or ``name.part``, or MISSING where the word is nothing of that kind."""
    try:
        tree = ast.parse(word, mode="eval")
    except (SyntaxError, ValueError):
        return MISSING
    root = next((node.id for node in ast.walk(tree) if isinstance(node, ast.Name)), None)
    if root not in namespace or not all(isinstance(node, SIMPLE_NODES) for node in ast.walk(tree)):
        return MISSING
    try:
        return evaluate(word, namespace)
    except InvalidRequestError:
        return MISSING  # such as photo.png, where there is a variable photo without a png


def _check_item(word: str, namespace: Mapping[str, Any]) -> None:
    """Say of ``name[7]`` how many there are, if there are fewer."""
    match = ITEM.fullmatch(word)
    held = namespace.get(match[1]) if match else None
    if match and isinstance(held, Sequence):
        raise InvalidRequestError(f"There is no {word}: '{match[1]}' holds only {len(held)}.")


def _single(value: Any, word: str) -> Any:  # noqa: ANN401
    if not isinstance(value, RecraftImages):
        return value
    if len(value) == 1:
        return value[0]
    raise InvalidRequestError(f"'{word}' holds {len(value)} pictures; choose one, such as {word.strip('{}')}[0].")


def _kind(value: Any) -> str:  # noqa: ANN401
    """What a value is, in words: "None", "a list", "an ndarray"."""
    noun = type(value).__name__
    if value is None:
        return "None"
    return f"an {noun}" if noun[0].lower() in "aeiou" or noun == "ndarray" else f"a {noun}"
