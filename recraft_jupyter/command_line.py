"""The grammar of ``%recraft``: a command, options, and then the rest of the line verbatim.

Free text and options on one line are what magics stumble over, so the rule is strict: options come first, the first
word that is none (or ``--``) ends them, and what follows is the prompt as typed, apostrophes, dashes and all. Only a
command that takes no free text but sources or names has options behind these as well.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from . import catalog
from .commands import GENERATE, Command, Option, find_command, flags_of
from .dashes import with_plain_dashes
from .errors import InvalidRequestError

__all__ = ["CommandLine", "parse"]

TOKEN = re.compile(r"\s*(\S+)")
# A word of a source list: in braces, in quotes, with brackets that may hold quotes and blanks, or up to a blank.
WORD = re.compile(r"\{[^{}]*\}|\"[^\"]*\"|'[^']*'|(?:\[[^\[\]]*\]|\S)+")
OPTION = re.compile(r"--?[A-Za-z][\w-]*")
NUMBERED = re.compile(r"(-[a-z])(\d+)")
QUOTES = {'"': '"', "'": "'", "“": "”", "‘": "’", "„": "“"}
# A value that is the name of a variable, or an expression.
VARIABLE = re.compile(r"\{[^{}\":]+\}")


@dataclass(frozen=True, kw_only=True)
class CommandLine:
    """A parsed line.

    Attributes:
        command: What to do.
        options: Values by option name; absent options are not in it.
        rest: The text after the options, verbatim; for a command of words what stands between them, too.
    """

    command: Command
    options: dict[str, Any] = field(default_factory=dict)
    rest: str = ""

    @property
    def words(self) -> list[str]:
        """The rest split at blanks; quotes hold words together."""
        return [_unquoted(word) for word in WORD.findall(self.rest)]


class _Parser(argparse.ArgumentParser):
    """Reads the options of one command; says what is wrong instead of ending the process."""

    def __init__(self, command: Command) -> None:
        super().__init__(prog=f"%recraft {command.names[0]}", add_help=False, allow_abbrev=False)
        for option in command.options:
            if option.metavar is None:
                self.add_argument(*option.flags, action="store_true", default=None, dest=option.name)
            else:
                self.add_argument(*option.flags, action="append" if option.repeated else "store", dest=option.name)

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
    split = _split(line, position, command)
    values = {
        name: value for name, value in vars(_Parser(command).parse_args(split.tokens)).items() if value is not None
    }
    rest = " ".join([*split.words, line[split.end :]]).strip()
    if command.takes == "prompt":
        if not split.is_ended:
            _refuse_late_options(rest, command)
            if split.tokens and not is_named:
                _refuse_late_command(rest, line[: split.end].strip())
        rest = _unquoted(rest)
    if command.takes in ("nothing", "lines") and rest and not values.get("help"):
        raise _not_a_prompt(command, rest, is_named=is_named)
    return CommandLine(command=command, options=_converted(values, command), rest=rest)


def _command(line: str) -> tuple[Command, int, bool]:
    """The command, where its options begin, and whether it was named."""
    match = TOKEN.match(line)
    command = find_command(match[1]) if match else None
    if match is None or command is None:
        return GENERATE, 0, False
    return command, match.end(), True


@dataclass
class _Split:
    """A line taken apart so far.

    Attributes:
        end: Where the rest begins.
        tokens: The options, as argparse reads them.
        words: The words between them, as typed.
        is_ended: Whether ``--`` ended the options.
    """

    end: int
    tokens: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    is_ended: bool = False


def _split(line: str, position: int, command: Command) -> _Split:
    """The options of a line, up to the first word that is none; of a command of words, all before a ``--``."""
    by_flag = {flag: option for option in command.options for flag in option.flags}
    split = _Split(position)
    while match := TOKEN.match(line, split.end):
        word = with_plain_dashes(match[1])
        flag = word.partition("=")[0]
        numbered = NUMBERED.fullmatch(word)
        if word == "--":
            split.end, split.is_ended = match.end(), True
            break
        if flag in by_flag:
            token, split.end = _option_token(line, match.end(), word, by_flag[flag])
            split.tokens.append(token)
        elif numbered and numbered[1] in by_flag:
            split.tokens.append(word)
            split.end = match.end()
        elif OPTION.fullmatch(flag):
            raise _unknown_option(flag, command, by_flag)
        elif command.takes == "words":
            word, split.end = _word(line, match.start(1))
            split.words.append(word)
        else:
            break
    return split


def _unknown_option(flag: str, command: Command, known: Iterable[str]) -> InvalidRequestError:
    name = command.names[0]
    # Dashes make all options alike; and what skips the question about the price is nothing to suggest.
    words = [one.removeprefix("--") for one in known if one.startswith("--") and one != "--yes"]
    advice = catalog.suggestion(flag.lstrip("-"), words).replace("'", "'--", 1)
    if flag in flags_of():
        problem, advice = f"{flag} is no option of {name}.", ""
    else:
        problem = f"Unknown option {flag}."
    needed = " A prompt that begins so needs `--` before it." if command.takes == "prompt" else ""
    return InvalidRequestError(f"{problem}{advice or f' `%recraft {name} --help` lists them.'}{needed}")


def _option_token(line: str, end: int, word: str, option: Option) -> tuple[str, int]:
    """An option with its value as one token, and where it ends; ``word`` is what was read so far."""
    flag, equals, value = word.partition("=")
    if option.metavar is None:
        return flag, end
    value, end = _value(line, end - len(value) if equals else end, option, flag)
    return (f"{flag}={value}" if flag.startswith("--") else f"{flag}{value}"), end


def _word(line: str, position: int) -> tuple[str, int]:
    """The word that begins here, with quotes and brackets as typed, and where it ends."""
    match = WORD.match(line, position)
    assert match is not None  # noqa: S101 - any character but a blank begins a word
    return match[0], match.end()


def _value(line: str, position: int, option: Option, flag: str) -> tuple[str, int]:
    """One option value: quoted, in braces, or up to the next blank; and where it ends."""
    while position < len(line) and line[position].isspace():
        position += 1
    if position >= len(line):
        raise InvalidRequestError(f"The option {flag} needs its {option.metavar}.")
    opening = line[position]
    if opening in QUOTES:
        end = line.find(QUOTES[opening], position + 1)
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
    known = {flag for option in command.options for flag in option.flags}
    words = map(with_plain_dashes, prompt.split())
    late = next((word for word in words if word.partition("=")[0] in known), None)
    if late is not None:
        raise InvalidRequestError(
            f"{late} stands behind the beginning of the prompt: put options first, or `--` before a prompt that is "
            "to contain it."
        )


def _refuse_late_command(prompt: str, options: str) -> None:
    """Refuse a prompt that begins with a command: the command was meant, and the picture would be paid."""
    word = prompt.split(maxsplit=1)[0] if prompt else ""
    if find_command(word) is not None:
        raise InvalidRequestError(
            f"{word} is a command and comes first: `%recraft {word} {options} …`; write `--` before a prompt like this."
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


def _converted(values: dict[str, Any], command: Command) -> dict[str, Any]:
    """Option texts as what they mean."""
    for option in command.options:
        if option.is_json and option.name in values and not VARIABLE.fullmatch(values[option.name]):
            values[option.name] = _json_value(values[option.name], option)
    for name, flag in (("n", "-n"), ("limit", "--limit")):
        if name in values and not re.fullmatch(r"\d+|\{[^{}]*\}", values[name]):
            raise InvalidRequestError(
                f"{flag} is the number of pictures, a whole number from 1 up, not {values[name]!r}."
            )
        if name in values and values[name].isdigit():
            values[name] = int(values[name])
    controls = values.get("controls", "")
    if controls and not VARIABLE.fullmatch(controls):
        values["controls"] = _json_object(controls)
    return values


def _json_value(text: str, option: Option) -> Any:  # noqa: ANN401 - whatever the JSON holds
    """A number, true, false or a list."""
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    kinds = {"N": int, "true|false": bool}
    if value is None or not isinstance(value, kinds.get(str(option.metavar), object)):
        wanted = {"N": "a whole number", "JSON": "JSON, such as a list in [ ]", "true|false": "true or false"}[
            str(option.metavar)
        ]
        raise InvalidRequestError(f"{option.flags[0]} takes {wanted} or a variable in braces, not {text!r:.60}.")
    return value


def _json_object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise InvalidRequestError(
            f'--controls {text!r:.60} is no JSON object; write {{"no_text": true}} or name a variable: {{controls}}.'
        )
    return value
