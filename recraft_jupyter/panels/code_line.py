"""What a panel would do, as code: the magic's line and the Python call, each with a copy button."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ipywidgets import HTML

from ..dashes import looks_like_option
from . import notebook
from .copy_button import copy_button

__all__ = ["CodeLine", "Request", "Source", "magic_path", "search_code"]

IMPORT = "import recraft_jupyter as rj\n"
# Where Python ends a line but people see none: IPython would run what follows as code of its own. And what the magic
# might take for a variable.
MISTAKABLE = re.compile("[\r\v\f\x1c-\x1e\x85\u2028\u2029]|[$](?=[^\\W\\d])")
# A file's name that is no variable's: it has an extension and begins like a word.
PLAIN_NAME = re.compile(r"(?!data:|https?:)\w[^:\[\]]*[./][^\[\]]*")
FLAGS = {
    "n": "-n",
    "colors": "--color",
    "background_color": "--background-color",
    "response_format": "--response-format",
}


@dataclass(frozen=True)
class Source:
    """A picture and how code names it.

    Attributes:
        image: The picture, in any form.
        python: A Python expression.
        magic: The word for the magic's line.
        label: What people call it.
    """

    image: Any = field(repr=False)
    python: str
    magic: str
    label: str


@dataclass(frozen=True)
class Request:
    """One call of the friendly layer, to be written as code.

    Attributes:
        command: The magic's command.
        function: The function of the package.
        prompt: For generation.
        sources: For the tools.
        arguments: By name, in the order to be written.
    """

    command: str
    function: str
    prompt: str | None = None
    sources: Sequence[Source] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)

    @property
    def magic(self) -> str:
        """The line (or cell) of magic."""
        options = " ".join(["%recraft", self.command, *_options(self.arguments)])
        if self.prompt is None:
            return " ".join([options, *(source.magic for source in self.sources)])
        prompt = _escaped(self.prompt.strip())
        if "\n" in prompt or prompt.endswith("?") or _is_quoted(prompt):
            return f"%{options}\n{prompt}"
        return f"{options} {'-- ' if _looks_like_options(prompt) else ''}{prompt}".rstrip()

    @property
    def python(self) -> str:
        """The Python call, for ``import recraft_jupyter as rj``."""
        arguments = [f"{name}={value!r}" for name, value in self.arguments.items()]
        return f"rj.{self.function}({', '.join([self._subject, *arguments])})"

    @property
    def _subject(self) -> str:
        if self.prompt is not None:
            return repr(self.prompt.strip())
        sources = ", ".join(source.python for source in self.sources)
        return f"[{sources}]" if self.function == "create_style" else sources


def magic_path(path: Path) -> str:
    """Return a path as a SOURCE of the magic's line that stands for this file and nothing else."""
    text = str(path)
    # What could be a variable, an option, a URL or an expression is made to look like a path.
    if not path.is_absolute() and not PLAIN_NAME.fullmatch(text):
        text = str(path.absolute()) if text.startswith("~") else f"./{text}"
    if re.fullmatch(r"[\w./~+,@%-]*[\w/]", text):
        return text
    return _in_quotes(text)


def search_code(words: str, criteria: Mapping[str, Any]) -> tuple[str, str]:
    """Return a search in the library as the magic's line and as a Python call."""
    options = ["%recraft library", *_options(criteria)]
    # Behind -- the magic takes words as they are; IPython would take a question mark at the end for a call for help.
    plain = " ".join(words.rstrip("?; ").split())
    magic = " ".join([*options, *([] if re.fullmatch(r"[\w\s.,:]*", plain) else ["--"]), *([plain] if plain else [])])
    arguments = [*([repr(words)] if words else []), *(f"{name}={value!r}" for name, value in criteria.items())]
    return magic, f"rj.library({', '.join(arguments)})"


class CodeLine:
    """The two lines below a panel.

    Attributes:
        widget: Them.
        magic: The magic's line.
        python: The Python call.
    """

    def __init__(self) -> None:
        self.widget = HTML().add_class("rj-code")
        self.magic = ""
        self.python = ""

    def show(self, magic: str, python: str) -> None:
        """Show other code."""
        self.magic, self.python = magic, python
        # A copy of the Python call runs in a notebook that has not imported the package yet, too.
        before = "" if notebook.has_package("rj") else IMPORT
        self.widget.value = _line("Magic", magic) + _line("Python", python, before)


def _line(name: str, code: str, before: str = "") -> str:
    return (
        f'<div class="rj-code-line"><span class="rj-code-name">{name}</span>'
        f'<code data-before="{html.escape(before, quote=True)}">{html.escape(code)}</code>'
        f"{copy_button('Copy', label=f'Copy the {name} code')}</div>"
    )


def _options(arguments: Mapping[str, Any]) -> Iterator[str]:
    for name, value in arguments.items():
        flag = FLAGS.get(name, f"--{name.replace('_', '-')}")
        if value is True:
            yield flag
            continue
        for one in value if isinstance(value, (list, tuple)) else [value]:
            yield f"{flag} {_quoted(str(one))}"


def _quoted(value: str) -> str:
    return value if re.fullmatch(r"[^\s\"'{\[]\S*", value) else _in_quotes(value)


def _in_quotes(text: str) -> str:
    """The text in quotes that it does not hold itself, or as an expression where it holds all sorts."""
    quote = next((quote for quote in "'\"" if quote not in text), None)
    if quote is not None and text.isprintable():
        return f"{quote}{text}{quote}"
    return "{" + ascii(text).replace("{", r"\x7b").replace("}", r"\x7d") + "}"


def _escaped(prompt: str) -> str:
    """The prompt with what the magic, or IPython at the end of a line, would take for something else."""
    escaped = MISTAKABLE.sub(lambda one: f"{{chr({ord(one[0])})}}", prompt.replace("{", "{{").replace("}", "}}"))
    return f"{escaped[:-1]}{{chr({ord(escaped[-1])})}}" if escaped.endswith(("\\", ";")) else escaped


def _is_quoted(prompt: str) -> bool:
    return len(prompt) > 1 and prompt[0] in "\"'" and prompt[-1] == prompt[0]


def _looks_like_options(prompt: str) -> bool:
    """Whether the magic might take words of the prompt for options."""
    return any(map(looks_like_option, prompt.split()))
