"""``%recraft`` and ``%%recraft``: parse, call the client, return the result; errors in one to four lines."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, line_cell_magic, magics_class, needs_local_scope, no_var_expand
from IPython.display import display
from traitlets import Bool, Int, Unicode

from . import catalog, completion, connection, shortcuts
from .command_line import CommandLine, help_text, parse
from .errors import APIStatusError, InvalidRequestError, RecraftError
from .expansion import evaluate, expand, find_source

_Function = TypeVar("_Function", bound=Callable[..., Any])

try:
    from IPython.core.magic import output_can_be_silenced
except ImportError:  # IPython before 8.5: the image is shown in spite of a semicolon

    def output_can_be_silenced(magic_func: _Function) -> _Function:
        """Leave the magic as it is."""
        return magic_func


__all__ = ["RecraftCancelled", "RecraftMagics", "register", "unregister"]

RED, RESET = "\x1b[31;1m", "\x1b[0m"
TEXT_STYLE = "margin:0;font-size:13px;line-height:1.5;white-space:pre-wrap;background:none;border:0"


class RecraftCancelled(KeyboardInterrupt):
    """The wait was interrupted; the request may still be charged."""


class ShownText(str):
    """Text that shows itself as it is, without quotes, in a notebook and in a terminal."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return f'<pre style="{TEXT_STYLE}">{html.escape(self)}</pre>'


@magics_class
class RecraftMagics(Magics):
    """The magics and their defaults; ``%config RecraftMagics`` lists and sets them."""

    style = Unicode("", help="Style where a line names none.").tag(config=True)
    substyle = Unicode("", help="Substyle where a line names neither style nor substyle.").tag(config=True)
    model = Unicode("", help="Model where a line names none.").tag(config=True)
    size = Unicode("", help="Size where a line names none.").tag(config=True)
    n = Int(1, help="Number of pictures where a line names none.").tag(config=True)
    tracebacks = Bool(False, help="Show whole tracebacks instead of short messages.").tag(config=True)

    @output_can_be_silenced
    @no_var_expand
    @needs_local_scope
    @line_cell_magic
    def recraft(self, line: str, cell: str | None = None, local_ns: Mapping[str, Any] | None = None) -> Any:  # noqa: ANN401
        """Replaced below by the generated help, so that ``%recraft?`` shows it."""
        try:
            return self._run(line, cell, {**self._notebook, **(local_ns or {})})
        except RecraftError as error:
            if not self.tracebacks:
                _shorten(error, error_lines(error))
            raise
        except KeyboardInterrupt as interrupt:
            cancelled = RecraftCancelled("Stopped waiting. A request that was sent may still be charged.")
            _shorten(cancelled, [f"{RED}Stopped waiting.{RESET} A request that was sent may still be charged."])
            raise cancelled from interrupt

    recraft.__doc__ = help_text()

    def _run(self, line: str, cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        command_line = parse(line)
        if command_line.options.get("help"):
            return ShownText(help_text(command_line.command if line.split()[0] in command_line.command.names else None))
        if cell is not None and command_line.command.takes != "prompt":
            raise InvalidRequestError(f"%%recraft {command_line.command.names[0]} reads no cell; write it with one %.")
        if not line.strip() and cell is None:
            return ShownText(help_text())
        with connection.announcing(self._announce):
            result = RUNNERS[command_line.command.names[0]](self, command_line, cell, namespace)
        self._assign(command_line.options.get("output"), result)
        return result

    def _announce(self, text: str) -> None:
        display(ShownText(text))  # type: ignore[no-untyped-call]

    def _assign(self, name: str | None, result: Any) -> None:  # noqa: ANN401
        if name is not None:
            self._notebook[name] = result

    @property
    def _notebook(self) -> dict[str, Any]:
        """The notebook's variables."""
        assert self.shell is not None  # noqa: S101 - magics are only made for a shell
        names: dict[str, Any] = self.shell.user_ns
        return names

    def _generate(self, command_line: CommandLine, cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        options = _evaluated(command_line.options, namespace)
        _check_output(options)
        options.pop("output", None)
        prompt = expand(_prompt(command_line.rest, cell), namespace)
        return shortcuts.generate(prompt, **self._with_defaults(options))

    def _with_defaults(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """The options with the configured defaults where the line says nothing."""
        chosen = dict(options)
        if "color" in chosen:
            chosen["colors"] = chosen.pop("color")
        if not {"style", "substyle", "style_id"} & chosen.keys():
            chosen |= {name: getattr(self, name) for name in ("style", "substyle") if getattr(self, name)}
        for name in ("model", "size", "n"):
            if name not in chosen and getattr(self, name):
                chosen[name] = getattr(self, name)
        return chosen

    def _tool(self, command_line: CommandLine, _cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        _check_output(command_line.options)
        name, words = command_line.command.names[0], command_line.words
        if len(words) != 1:
            raise InvalidRequestError(
                f"%recraft {name} takes one SOURCE (a variable, a path, a URL or {{an expression}}), not {len(words)}; "
                "put quotes round a path with blanks."
            )
        options = {key: value for key, value in command_line.options.items() if key != "output"}
        tool: Callable[..., Any] = getattr(shortcuts, name)
        return tool(find_source(words[0], namespace), **options)

    def _create_style(self, command_line: CommandLine, _cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        _check_output(command_line.options)
        words = command_line.words
        if not words:
            raise InvalidRequestError("%recraft create_style needs one to five pictures: variables, paths or URLs.")
        catalog.check_style_references(len(words))
        options = {"style": command_line.options["style"]} if "style" in command_line.options else {}
        return shortcuts.create_style([find_source(word, namespace) for word in words], **options)

    def _styles(self, command_line: CommandLine, *_: Any) -> ShownText:  # noqa: ANN401
        model = _model(command_line)
        names = [model] if model else [name for name in catalog.models() if catalog.styles(name)]
        return ShownText("\n".join(_style_list(name) for name in names))

    def _sizes(self, command_line: CommandLine, *_: Any) -> ShownText:  # noqa: ANN401
        return ShownText("  ".join(catalog.sizes(_model(command_line))))

    def _account(self, *_: Any) -> ShownText:  # noqa: ANN401
        return ShownText(repr(shortcuts.account()))

    def _help(self, *_: Any) -> ShownText:  # noqa: ANN401
        return ShownText(help_text())


RUNNERS: Mapping[str, Callable[..., Any]] = {
    "generate": RecraftMagics._generate,
    "vectorize": RecraftMagics._tool,
    "remove_background": RecraftMagics._tool,
    "clarity_upscale": RecraftMagics._tool,
    "generative_upscale": RecraftMagics._tool,
    "create_style": RecraftMagics._create_style,
    "styles": RecraftMagics._styles,
    "sizes": RecraftMagics._sizes,
    "account": RecraftMagics._account,
    "help": RecraftMagics._help,
}


def register(shell: InteractiveShell) -> None:
    """Register the magics and their completion; prints nothing and does no input or output."""
    magics = RecraftMagics(shell=shell)
    shell.register_magics(magics)
    completion.register(shell)


def unregister(shell: InteractiveShell) -> None:
    """Undo all that register did."""
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("recraft", None)
    shell.magics_manager.registry.pop(RecraftMagics.__name__, None)
    shell.configurables[:] = [one for one in shell.configurables if not isinstance(one, RecraftMagics)]
    completion.unregister(shell)


def error_lines(error: RecraftError) -> list[str]:
    """Return the one to four lines that stand for an error in a notebook."""
    lines = [f"{RED}{type(error).__name__}:{RESET} {error}"]
    if error.results:
        lines.append(f"{len(error.results)} pictures were made before that; they are in the error's `results`.")
    if isinstance(error, APIStatusError) and error.request_id:
        lines.append(f"Request id for Recraft's support: {error.request_id}")
    return lines


def _shorten(error: BaseException, lines: list[str]) -> None:
    """Make IPython show these lines instead of a traceback."""
    error._render_traceback_ = lambda *_: lines  # type: ignore[attr-defined]


def _prompt(rest: str, cell: str | None) -> str:
    if cell is None:
        return rest
    if rest:
        raise InvalidRequestError(f"The prompt is the cell; {rest!r:.40} on the first line is no option.")
    return cell.strip()


def _evaluated(options: Mapping[str, Any], namespace: Mapping[str, Any]) -> dict[str, Any]:
    """The options, those written as ``{variable}`` with its value."""
    return {
        name: evaluate(value[1:-1].strip(), namespace) if _is_braced(value) else value
        for name, value in options.items()
    }


def _is_braced(value: Any) -> bool:  # noqa: ANN401
    return isinstance(value, str) and value.startswith("{") and value.endswith("}")


def _check_output(options: Mapping[str, Any]) -> None:
    name = options.get("output")
    if name is not None and not str(name).isidentifier():
        raise InvalidRequestError(f"-o needs the name of a variable; {name!r} is none.")


def _model(command_line: CommandLine) -> str | None:
    """The MODEL of a listing command, checked."""
    words = command_line.words
    if not words:
        return None
    name = command_line.command.names[0]
    try:
        return catalog.get_model(words[0] if len(words) == 1 else command_line.rest).name
    except InvalidRequestError as error:
        raise InvalidRequestError(
            f"{error} To draw it, write `%recraft generate {name} {command_line.rest:.40}`."
        ) from error


def _style_list(model: str) -> str:
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
