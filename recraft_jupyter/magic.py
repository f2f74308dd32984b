"""``%recraft`` and ``%%recraft``: parse, call the client, return the result; errors in one to four lines."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, line_cell_magic, magics_class, needs_local_scope, no_var_expand
from IPython.display import display
from traitlets import Bool, Float, Int, Unicode, observe

from . import catalog, completion, connection, shortcuts
from .batch_results import BatchInterruptedError
from .client import RecraftClient
from .command_line import CommandLine, parse
from .commands import COMMANDS, find_command, help_text
from .defaults import fitting, named_as_defaults
from .display import counted
from .error_lines import stopped_lines
from .errors import InvalidRequestError, RecraftError, RequestInterruptedError
from .expansion import evaluate, expand, find_source
from .listings import account_report, style_list
from .planning import Plan
from .progress import Progress, ShownText

__all__ = ["RecraftCancelled", "RecraftMagics", "register", "unregister"]

# Options about paying and showing, which are no parameters of the API.
OWN_OPTIONS = {"keep", "fresh", "dry_run", "yes", "output", "help"}


class RecraftCancelled(KeyboardInterrupt):
    """The user stopped it; the text says what that means for requests and pictures."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback."""
        return stopped_lines(self)


@magics_class
class RecraftMagics(Magics):
    """The magics and their defaults; ``%config RecraftMagics`` lists and sets them."""

    style = Unicode("", help="Style where a line names none.").tag(config=True)
    substyle = Unicode("", help="Substyle where a line names neither style nor substyle.").tag(config=True)
    model = Unicode("", help="Model where a line names none.").tag(config=True)
    size = Unicode("", help="Size where a line names none.").tag(config=True)
    n = Int(1, help="Number of pictures where a line names none.").tag(config=True)
    keep = Bool(False, help="Take what was made before from the library, for nothing; --fresh makes it anew.").tag(
        config=True
    )
    budget = Float(0, help="Credits that may be spent in this session; 0 for no limit.").tag(config=True)
    ask_above = Float(200, help="Ask before a call that costs more credits than this; 0 never asks.").tag(config=True)
    tracebacks = Bool(False, help="Show whole tracebacks instead of short messages.").tag(config=True)

    _had_budget = False

    @no_var_expand
    @needs_local_scope
    @line_cell_magic
    def recraft(self, line: str, cell: str | None = None, local_ns: Mapping[str, Any] | None = None) -> Any:  # noqa: ANN401
        """Replaced below by the generated help, so that ``%recraft?`` shows it."""
        shown, is_silent = _without_semicolon(line if cell is None else cell)
        line, cell = (shown, None) if cell is None else (line, shown)
        try:
            result = self._run(line, cell, {**self._notebook, **(local_ns or {})})
        except (RecraftCancelled, RequestInterruptedError, BatchInterruptedError):
            raise  # they say themselves what was sent and what was not
        except KeyboardInterrupt as interrupt:
            was_sent, is_free = getattr(interrupt, "was_sent", False), connection.get_client().is_sandbox
            raise RequestInterruptedError(was_sent=was_sent, is_free=is_free) from None
        return None if is_silent else result

    recraft.__doc__ = help_text()

    @observe("tracebacks")
    def _choose_tracebacks(self, change: Mapping[str, Any]) -> None:
        RecraftError.tracebacks = change["new"]

    def _run(self, line: str, cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        if not line.strip() and cell is None:
            return ShownText(help_text())
        command_line = parse(line)
        command = command_line.command
        if command_line.options.get("help"):
            return ShownText(help_text(find_command(line.split()[0])))
        if cell is not None and command.takes not in ("prompt", "lines"):
            raise InvalidRequestError(f"%%recraft {command.names[0]} reads no cell; write it with one %.")
        _check_output(command_line.options)
        with connection.announcing(self._announce):
            result = RUNNERS[command.names[0]](self, command_line, cell, namespace)
        if not isinstance(result, ShownText):
            self._assign(result, command_line)
        return result

    def _assign(self, result: Any, command_line: CommandLine) -> None:  # noqa: ANN401
        """Give the variable of ``-o``, if one is named, its value."""
        if "output" in command_line.options:
            self._notebook[command_line.options["output"]] = result

    @property
    def _notebook(self) -> dict[str, Any]:
        """The notebook's variables."""
        assert self.shell is not None  # noqa: S101 - magics are only made for a shell
        names: dict[str, Any] = self.shell.user_ns
        return names

    def _announce(self, text: str) -> None:
        display(ShownText(text))  # type: ignore[no-untyped-call]

    def _generate(self, command_line: CommandLine, cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        if cell is None:
            _refuse_misspelt_command(command_line.rest, namespace)
        prompt = expand(_prompt(command_line.rest, cell), namespace)
        named = _api_names(_parameters(_evaluated(command_line.options, namespace)))
        defaults = self._defaults(named)
        with named_as_defaults(defaults):
            plan = shortcuts.plan("generate", prompt, **defaults, **named)
        return self._carry_out(plan, command_line)

    def _tool(self, command_line: CommandLine, _cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        source = find_source(_single_word(command_line), namespace)
        options = _evaluated(command_line.options, namespace)
        plan = shortcuts.plan(command_line.command.names[0], source, **_parameters(options))
        return self._carry_out(plan, command_line)

    def _again(self, command_line: CommandLine, _cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        source = find_source(_single_word(command_line), namespace)
        changes = _api_names(_parameters(_evaluated(command_line.options, namespace)))
        arguments = shortcuts.again_arguments(source, **changes)
        return self._carry_out(shortcuts.plan("generate", arguments.pop("prompt"), **arguments), command_line)

    def _create_style(self, command_line: CommandLine, _cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        words = command_line.words
        if not words:
            raise InvalidRequestError("%recraft create_style needs one to five pictures: variables, paths or URLs.")
        catalog.check_style_references(len(words))
        pictures = [find_source(word, namespace) for word in words]
        style = command_line.options.get("style", "digital_illustration")
        if command_line.options.get("dry_run"):
            return ShownText(shortcuts.plan("create_style", pictures, style=style))
        self._set_budget()
        return shortcuts.create_style(pictures, style=style)

    def _batch(self, command_line: CommandLine, cell: str | None, namespace: Mapping[str, Any]) -> Any:  # noqa: ANN401
        from . import batch

        options = _evaluated(command_line.options, namespace)
        table = options.pop("from", None)
        if (table is None) == (cell is None):
            raise InvalidRequestError("%%recraft batch takes prompts in its cell, one a line, or a table with --from.")
        rows = (
            [expand(row, namespace) for row in batch.parse_rows(cell)]
            if cell is not None
            else batch.read_prompts(Path(table) if isinstance(table, str) else table)
        )
        named = _api_names(_parameters(options))
        defaults = self._defaults(named)
        arguments = {**defaults, **named}
        client, keep = connection.get_client(), not options.get("fresh")
        with named_as_defaults(defaults):
            plan = batch.plan_rows(client, rows, keep=keep, **arguments)
        if options.get("dry_run"):
            return ShownText(_dry_run(plan, batch.plan_rows(client, rows, **arguments)))
        self._set_budget()
        self._confirm(plan, command_line)
        try:
            return batch.map_prompts(client, rows, keep=keep, **arguments)
        except BatchInterruptedError as interrupt:
            self._assign(interrupt.results, command_line)
            if interrupt.results:
                display(interrupt.results)  # type: ignore[no-untyped-call]
            if keep and client.library is not None:
                raise
            raise RecraftCancelled(_stopped_anew(len(interrupt.results), command_line)) from None

    def _library(self, command_line: CommandLine, *_: Any) -> Any:  # noqa: ANN401
        return shortcuts.library(command_line.rest, **_parameters(command_line.options))

    def _recover(self, command_line: CommandLine, *_: Any) -> Any:  # noqa: ANN401
        if command_line.options.get("forget"):
            number = shortcuts.get_library().forget_unanswered()
            return ShownText(f"{counted(number, 'call')} taken off the list.")
        recovery = shortcuts.recover()
        self._announce(str(recovery))
        return recovery.images or None

    def _panel(self, command_line: CommandLine, *_: Any) -> Any:  # noqa: ANN401
        from . import panels

        return panels.open_panel(*command_line.words[:1])

    def _styles(self, command_line: CommandLine, *_: Any) -> ShownText:  # noqa: ANN401
        model = _model(command_line)
        names = [model] if model else [name for name in catalog.models() if catalog.styles(name)]
        return ShownText("\n".join(style_list(name) for name in names))

    def _sizes(self, command_line: CommandLine, *_: Any) -> ShownText:  # noqa: ANN401
        return ShownText("  ".join(catalog.sizes(_model(command_line))))

    def _account(self, *_: Any) -> ShownText:  # noqa: ANN401
        return ShownText(account_report(connection.get_client()))

    def _sandbox(self, command_line: CommandLine, *_: Any) -> ShownText:  # noqa: ANN401
        if not command_line.rest:
            return ShownText(f"The sandbox answers from here on: {connection.use_sandbox().base_url}")
        if command_line.words != ["install-models"]:
            raise InvalidRequestError(
                f"%recraft sandbox knows `install-models`, not {command_line.rest!r:.40}. "
                f"To draw it, write `%recraft generate sandbox {command_line.rest:.40}`."
            )
        return ShownText(f"Installed: {connection.install_models()}")

    def _help(self, command_line: CommandLine, *_: Any) -> ShownText:  # noqa: ANN401
        words = command_line.words
        if not words:
            return ShownText(help_text())
        command = find_command(words[0]) if len(words) == 1 else None
        if command is None:
            advice = catalog.suggestion(words[0], [one.names[0] for one in COMMANDS]) if len(words) == 1 else ""
            raise InvalidRequestError(
                f"There is no command {command_line.rest!r:.40}.{advice} "
                f"To draw it, write `%recraft generate help {command_line.rest:.40}`."
            )
        return ShownText(help_text(command))

    def _defaults(self, named: Mapping[str, Any]) -> dict[str, Any]:
        """The configured defaults for what a line leaves open."""
        names = ("style", "substyle", "model", "size", "n")
        return fitting({name: getattr(self, name) for name in names if getattr(self, name)}, named)

    def _carry_out(self, plan: Plan, command_line: CommandLine) -> Any:  # noqa: ANN401
        """Show, refuse, ask for or run a plan."""
        options = command_line.options
        client, keep = connection.get_client(), bool(options.get("keep") or self.keep) and not options.get("fresh")
        missing = _missing(plan, client) if keep else plan
        if options.get("dry_run"):
            return ShownText(_dry_run(missing, plan))
        self._set_budget()
        self._confirm(missing, command_line)
        progress = Progress(self.shell)
        progress.waiting(missing)
        try:
            images = client.run(plan, keep=keep)
        except BaseException:
            progress.failed()
            raise
        progress.done(images)
        return images[0] if plan.images == 1 else images

    def _set_budget(self) -> None:
        """Pass the configured budget on; one that Python set itself stays while none is configured."""
        if self.budget or self._had_budget:
            connection.get_client().budget = self.budget or None
        self._had_budget = bool(self.budget)

    def _confirm(self, plan: Plan, command_line: CommandLine) -> None:
        """Ask before a dear call; where nobody can answer, say how to go on."""
        price = plan.credits or 0
        if not self.ask_above or price <= self.ask_above or command_line.options.get("yes") or _is_free():
            return
        question = f"This costs about {price:g} credits (${price / 1000:g}). Go on? [y/N] "
        try:
            answer = input(question)
        except KeyboardInterrupt:
            raise RecraftCancelled(f"Nothing was sent; it would have cost about {price:g} credits.") from None
        except Exception as error:  # the front end's own errors where there is no one to ask
            raise InvalidRequestError(
                f"This costs about {price:g} credits (${price / 1000:g}) and nobody can be asked here: add --yes."
            ) from error
        if answer.strip().lower() not in ("y", "yes"):
            raise InvalidRequestError(f"Not sent: it would have cost about {price:g} credits.")


RUNNERS: Mapping[str, Callable[..., Any]] = {
    "generate": RecraftMagics._generate,
    "vectorize": RecraftMagics._tool,
    "remove_background": RecraftMagics._tool,
    "clarity_upscale": RecraftMagics._tool,
    "generative_upscale": RecraftMagics._tool,
    "create_style": RecraftMagics._create_style,
    "batch": RecraftMagics._batch,
    "again": RecraftMagics._again,
    "library": RecraftMagics._library,
    "recover": RecraftMagics._recover,
    "panel": RecraftMagics._panel,
    "styles": RecraftMagics._styles,
    "sizes": RecraftMagics._sizes,
    "account": RecraftMagics._account,
    "sandbox": RecraftMagics._sandbox,
    "help": RecraftMagics._help,
}


def register(shell: InteractiveShell) -> None:
    """Register the magics and their completion; prints nothing and does no input or output."""
    magics = RecraftMagics(shell=shell)
    shell.register_magics(magics)
    completion.register(shell)


def unregister(shell: InteractiveShell) -> None:
    """Undo all that register did."""
    RecraftError.tracebacks = False
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("recraft", None)
    shell.magics_manager.registry.pop(RecraftMagics.__name__, None)
    shell.configurables[:] = [one for one in shell.configurables if not isinstance(one, RecraftMagics)]
    completion.unregister(shell)


def _missing(plan: Plan, client: RecraftClient) -> Plan:
    """What of a plan would be sent and paid."""
    return Plan(tuple(request for part, request in enumerate(plan.requests) if not client.is_paid(request, part=part)))


def _dry_run(missing: Plan, whole: Plan) -> str:
    """What would be sent, and how much of the whole is there already."""
    kept = whole.images - missing.images
    return f"{missing}\n{kept} of {counted(whole.images, 'picture')} out of the library." if kept else str(missing)


def _is_free() -> bool:
    """Whether a sandbox answers, the embedded one or another; where that is not known yet it is asked."""
    client = connection.get_client()
    return client.is_sandbox or client.get_account().is_sandbox


def _stopped_anew(made: int, command_line: CommandLine) -> str:
    """What an interrupt means for a batch whose cell would not find in the library what is done."""
    output = command_line.options.get("output")
    rest = f"; `{output}.retry()` makes only the rest" if output else ""
    return (
        f"{counted(made, 'picture')} done, the rest was not sent or is under way. The same cell would make, and charge "
        f"for, all again{rest}."
    )


def _without_semicolon(text: str) -> tuple[str, bool]:
    """The line or cell without the semicolon that hides its result, and whether there was one.

    It is no part of the prompt: hiding a picture must not ask for, and pay, another one. IPython's own look at the
    semicolon stumbles over an apostrophe.
    """
    stripped = text.rstrip()
    return (stripped[:-1], True) if stripped.endswith(";") else (text, False)


def _refuse_misspelt_command(prompt: str, namespace: Mapping[str, Any]) -> None:
    """Refuse ``vectorise img``: a prompt of a word like a command and a picture was no prompt, and would be paid."""
    words = prompt.split()
    known = [command.names[0] for command in COMMANDS if command.rest.startswith("SOURCE")]
    advice = catalog.suggestion(words[0], known) if len(words) == 2 else ""
    if not advice:
        return
    try:
        find_source(words[1], namespace)
    except InvalidRequestError:
        return
    raise InvalidRequestError(f"There is no command '{words[0]}'.{advice} `--` before a prompt draws it.")


def _prompt(rest: str, cell: str | None) -> str:
    if cell is None:
        return rest
    if rest:
        raise InvalidRequestError(f"The prompt is the cell; {rest!r:.40} on the first line is no option.")
    return cell.strip()


def _parameters(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options that are parameters of the operation."""
    return {name: value for name, value in options.items() if name not in OWN_OPTIONS}


def _api_names(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options by the names that generate knows them by."""
    return {"colors" if name == "color" else name: value for name, value in options.items()}


def _evaluated(options: Mapping[str, Any], namespace: Mapping[str, Any]) -> dict[str, Any]:
    """The options, those written as ``{variable}`` with its value; a list among several values gives all it holds."""

    def value_of(value: Any) -> Any:  # noqa: ANN401
        return evaluate(value[1:-1].strip(), namespace) if _is_braced(value) else value

    evaluated = {}
    for name, given in options.items():
        several = [value_of(one) for one in given] if name == "color" else []
        flat = [part for one in several for part in (one if isinstance(one, list) else [one])]
        evaluated[name] = flat if name == "color" else value_of(given)
    return evaluated


def _is_braced(value: Any) -> bool:  # noqa: ANN401
    return isinstance(value, str) and value.startswith("{") and value.endswith("}")


def _check_output(options: Mapping[str, Any]) -> None:
    name = options.get("output")
    if name is not None and (not str(name).isidentifier() or keyword.iskeyword(str(name))):
        raise InvalidRequestError(f"-o needs the name of a variable; {name!r} is none.")


def _single_word(command_line: CommandLine) -> str:
    words = command_line.words
    if len(words) != 1:
        raise InvalidRequestError(
            f"%recraft {command_line.command.names[0]} takes one SOURCE (a variable, a path, a URL or "
            f"{{an expression}}), not {len(words)}; put quotes round a path with blanks."
        )
    return words[0]


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
