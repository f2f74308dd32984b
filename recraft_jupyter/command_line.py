"""The grammar of ``%recraft``: a command, options, and then the rest of the line verbatim.

Free text and options on one line are what magics stumble over, so the rule is strict: options come first, the first
word that is none (or ``--``) ends them, and what follows is the prompt as typed, apostrophes, dashes and all.
"""

from __future__ import annotations

import argparse
import json
import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from . import catalog
from .errors import InvalidRequestError

__all__ = ["COMMANDS", "Command", "CommandLine", "Option", "help_text", "parse"]

TOKEN = re.compile(r"\s*(\S+)")
OPTION = re.compile(r"--?[A-Za-z][\w-]*")


@dataclass(frozen=True, kw_only=True)
class Option:
    """One option of a command.

    Attributes:
        flags: As typed: ``("--output", "-o")``.
        help: One line.
        metavar: What its value is, or None for a switch.
        repeated: Whether it may be given several times.
    """

    flags: tuple[str, ...]
    help: str
    metavar: str | None = None
    repeated: bool = False

    @property
    def name(self) -> str:
        """The attribute it is read as: ``background_color``."""
        return self.flags[0].lstrip("-").replace("-", "_")


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command of the magic.

    Attributes:
        names: Its own name first, then short or long forms.
        help: One line.
        options: What it understands.
        rest: What follows the options, for the help.
        takes: "prompt" (verbatim), "words" (split like a shell does) or "nothing".
    """

    names: tuple[str, ...]
    help: str
    options: tuple[Option, ...] = ()
    rest: str = ""
    takes: str = "words"


@dataclass(frozen=True, kw_only=True)
class CommandLine:
    """A parsed line.

    Attributes:
        command: What to do.
        options: Values by option name; absent options are not in it.
        rest: The text after the options, verbatim.
    """

    command: Command
    options: dict[str, Any] = field(default_factory=dict)
    rest: str = ""

    @property
    def words(self) -> list[str]:
        """The rest split at blanks; quotes hold words together."""
        try:
            return shlex.split(self.rest)
        except ValueError:
            return self.rest.split()


HELP = Option(flags=("--help", "-h"), help="show this and do nothing")
OUTPUT = Option(flags=("--output", "-o"), metavar="NAME", help="assign the result to this variable")
RESPONSE_FORMAT = Option(flags=("--response-format",), metavar="FORMAT", help="url (default) or b64_json")
STYLE = Option(flags=("--style",), metavar="STYLE", help="`%%recraft styles` lists them")
GENERATE = Command(
    names=("generate", "generate_image"),
    help="make pictures from a prompt (the default command)",
    options=(
        STYLE,
        Option(flags=("--substyle",), metavar="SUBSTYLE", help="enough to find its style and model"),
        Option(flags=("--style-id",), metavar="ID", help="a style of your own, made by create_style"),
        Option(flags=("--model",), metavar="MODEL", help="recraftv3 by default"),
        Option(flags=("--size",), metavar="WxH", help="1024x1024 by default; `%%recraft sizes` lists them"),
        Option(flags=("-n",), metavar="N", help="number of pictures"),
        Option(
            flags=("--color",), metavar="COLOR", help="a color to prefer: #f80, tomato; can be repeated", repeated=True
        ),
        Option(flags=("--background-color",), metavar="COLOR", help="color of the background"),
        Option(
            flags=("--controls",), metavar="JSON", help='further controls, such as {"no_text": true}, or {variable}'
        ),
        RESPONSE_FORMAT,
        OUTPUT,
        HELP,
    ),
    rest="prompt…",
    takes="prompt",
)


def _tool(*names: str, help: str) -> Command:  # noqa: A002 - the field's word
    return Command(names=names, help=help, options=(RESPONSE_FORMAT, OUTPUT, HELP), rest="SOURCE")


COMMANDS = (
    GENERATE,
    _tool("vectorize", "vectorize_image", help="turn a raster picture into an SVG"),
    _tool("remove_background", help="make the background transparent"),
    _tool("clarity_upscale", help="make a picture larger, sharper and cleaner"),
    _tool("generative_upscale", help="make a picture larger and refine details and faces"),
    Command(
        names=("create_style",),
        help="make a style of your own from one to five pictures",
        options=(STYLE, OUTPUT, HELP),
        rest="SOURCE…",
    ),
    Command(names=("styles",), help="list styles and substyles", options=(HELP,), rest="[MODEL]"),
    Command(names=("sizes",), help="list sizes", options=(HELP,), rest="[MODEL]"),
    Command(names=("account",), help="show what is left", options=(HELP,), takes="nothing"),
    Command(names=("help",), help="show all commands", options=(HELP,), takes="nothing"),
)


class _Parser(argparse.ArgumentParser):
    """Reads the options of one command; says what is wrong instead of ending the process."""

    def __init__(self, command: Command) -> None:
        super().__init__(prog=f"%recraft {command.names[0]}", add_help=False, allow_abbrev=False)
        for option in command.options:
            # "=" cannot be left out of help texts: argparse formats them with %.
            if option.metavar is None:
                self.add_argument(*option.flags, action="store_true", default=None, dest=option.name, help=option.help)
            else:
                action = "append" if option.repeated else "store"
                self.add_argument(
                    *option.flags, action=action, metavar=option.metavar, dest=option.name, help=option.help
                )

    def error(self, message: str) -> NoReturn:
        raise InvalidRequestError(f"{self.prog}: {message}.")


def parse(line: str) -> CommandLine:
    """Return what a line asks for.

    Args:
        line: All after ``%recraft``.

    Raises:
        InvalidRequestError: If an option is unknown, lacks its value or has an unusable one.

    Example:
        >>> parse("--style icon -n 2 it's a cat -- really").rest
        "it's a cat -- really"
    """
    command, position, is_named = _command(line)
    tokens, position, is_ended = _option_tokens(line, position, command)
    values = {name: value for name, value in vars(_Parser(command).parse_args(tokens)).items() if value is not None}
    rest = line[position:].strip()
    if command.takes == "prompt":
        if not is_ended:
            _refuse_late_options(rest, command)
        rest = _unquoted(rest)
    if command.takes == "nothing" and rest and not values.get("help"):
        raise _not_a_prompt(command, rest, is_named=is_named)
    return CommandLine(command=command, options=_converted(values), rest=rest)


def find_command(name: str) -> Command | None:
    """Return the command of this name, or None."""
    return next((command for command in COMMANDS if name in command.names), None)


def help_text(command: Command | None = None) -> str:
    """Return the help of one command, or of the magic as a whole."""
    if command is not None and command.names[0] != "help":
        return _command_help(command)
    width = max(len(one.names[0]) for one in COMMANDS) + 2
    commands = "\n".join(f"  {one.names[0]:<{width}}{one.help}" for one in COMMANDS)
    return (
        "Recraft image generation.\n\n"
        "  %recraft [command] [options] prompt…     options first, then the prompt as it is\n"
        "  %%recraft [command] [options]            the prompt is the cell\n"
        "  image = %recraft …                       the result is also returned\n\n"
        f"Commands:\n{commands}\n\n"
        "{name} and {expression} in a prompt are replaced by their values; write {{ and }} for braces.\n"
        "`%recraft generate …` or `%recraft -- …` begins a prompt that starts with a command's name.\n"
        "`%recraft COMMAND --help` shows the options; `%config RecraftMagics` the defaults.\n\n"
        f"{_command_help(GENERATE)}"
    )


def _command_help(command: Command) -> str:
    usage = " ".join(part for part in (f"%recraft {command.names[0]}", "[options]", command.rest) if part)
    rows = [
        (", ".join(option.flags) + (f" {option.metavar}" if option.metavar else ""), option)
        for option in command.options
    ]
    width = max((len(flags) for flags, _ in rows), default=0) + 2
    options = "\n".join(f"  {flags:<{width}}{option.help.replace('%%', '%')}" for flags, option in rows)
    return f"{usage}\n  {command.help}\n\n{options}\n"


def _command(line: str) -> tuple[Command, int, bool]:
    """The command, where its options begin, and whether it was named."""
    match = TOKEN.match(line)
    command = find_command(match[1]) if match else None
    if match is None or command is None:
        return GENERATE, 0, False
    return command, match.end(), True


def _option_tokens(line: str, position: int, command: Command) -> tuple[list[str], int, bool]:
    """The tokens of the options, where the rest begins, and whether ``--`` ended them."""
    by_flag = {flag: option for option in command.options for flag in option.flags}
    tokens: list[str] = []
    while match := TOKEN.match(line, position):
        word = match[1]
        if word == "--":
            return tokens, match.end(), True
        flag, equals, value = word.partition("=")
        option = by_flag.get(flag)
        if option is None:
            if OPTION.fullmatch(flag):
                advice = catalog.suggestion(flag, by_flag) or f" `%recraft {command.names[0]} --help` lists them."
                raise InvalidRequestError(
                    f"Unknown option {flag}.{advice} A prompt that begins so needs `--` before it."
                )
            break
        position = match.end()
        if option.metavar is None:
            tokens.append(flag)
            continue
        if equals:
            position -= len(value)
        value, position = _value(line, position, option, flag)
        tokens.append(f"{flag}={value}" if flag.startswith("--") else f"{flag}{value}")
    return tokens, position, False


def _value(line: str, position: int, option: Option, flag: str) -> tuple[str, int]:
    """One option value: quoted, in braces, or up to the next blank; and where it ends."""
    while position < len(line) and line[position].isspace():
        position += 1
    if position >= len(line):
        raise InvalidRequestError(f"The option {flag} needs its {option.metavar}.")
    opening = line[position]
    if opening in "\"'":
        end = line.find(opening, position + 1)
        if end < 0:
            raise InvalidRequestError(f"The value of {flag} has an opening {opening} and no closing one.")
        return line[position + 1 : end], end + 1
    if opening in "{[":
        return _bracketed(line, position, flag)
    match = TOKEN.match(line, position)
    assert match is not None  # noqa: S101 - the character at this position is no blank
    return match[1], match.end()


def _bracketed(line: str, position: int, flag: str) -> tuple[str, int]:
    """A value in braces or brackets, blanks included, up to the one that closes the first."""
    closing = {"{": "}", "[": "]"}
    depth = 0
    for index in range(position, len(line)):
        depth += (line[index] in closing) - (line[index] in closing.values())
        if depth == 0:
            return line[position : index + 1], index + 1
    raise InvalidRequestError(f"The value of {flag} has an opening {line[position]} and no closing one.")


def _refuse_late_options(prompt: str, command: Command) -> None:
    """Refuse a prompt that holds an option of ours: it was meant as one, and the picture would be paid."""
    known = {flag for option in command.options for flag in option.flags if flag.startswith("--")}
    late = next((word for word in prompt.split() if word.partition("=")[0] in known), None)
    if late is not None:
        raise InvalidRequestError(
            f"{late} stands behind the beginning of the prompt: put options first, or `--` before a prompt that is "
            "to contain it."
        )


def _unquoted(prompt: str) -> str:
    """The prompt without quotes round the whole of it."""
    quote = prompt[:1]
    if len(prompt) > 1 and quote in "\"'" and prompt.endswith(quote) and quote not in prompt[1:-1]:
        return prompt[1:-1]
    return prompt


def _not_a_prompt(command: Command, rest: str, *, is_named: bool) -> InvalidRequestError:
    name = command.names[0]
    advice = f" To draw it, write `%recraft generate {name} {rest:.40}`." if is_named else ""
    return InvalidRequestError(f"%recraft {name} takes nothing behind it, but {rest!r:.60} stands there.{advice}")


def _converted(values: dict[str, Any]) -> dict[str, Any]:
    """Option texts as what they mean."""
    if "n" in values:
        if not re.fullmatch(r"\d+", values["n"]):
            raise InvalidRequestError(f"-n is the number of pictures, a whole number from 1 up, not {values['n']!r}.")
        values["n"] = int(values["n"])
    controls = values.get("controls", "")
    if controls and not re.fullmatch(r"\{[^{}\":]+\}", controls):
        values["controls"] = _json(controls)
    return values


def _json(text: str) -> Any:  # noqa: ANN401 - whatever the JSON holds
    try:
        return json.loads(text)
    except ValueError as error:
        raise InvalidRequestError(
            f'--controls {text!r:.60} is no JSON; write it like {{"no_text": true}} or name a variable: {{controls}}.'
        ) from error


def flags_of(commands: Sequence[Command] = COMMANDS) -> list[str]:
    """Return every option flag of some commands, each once."""
    return list(dict.fromkeys(flag for command in commands for option in command.options for flag in option.flags))
