"""The commands of ``%recraft`` and their options, as data, and the help made from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from . import catalog

__all__ = ["COMMANDS", "GENERATE", "Command", "Option", "find_command", "flags_of", "help_text"]


@dataclass(frozen=True, kw_only=True)
class Option:
    """One option of a command.

    Attributes:
        flags: As typed: ``("--output", "-o")``.
        help: One line.
        metavar: What its value is, or None for a switch.
        repeated: Whether it may be given several times.
        is_json: Whether its value is a number, true, false or a list rather than text.
    """

    flags: tuple[str, ...]
    help: str
    metavar: str | None = None
    repeated: bool = False
    is_json: bool = False

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
        takes: "prompt" (verbatim, also as the cell), "lines" (the cell), "words" (as a shell splits) or "nothing".
    """

    names: tuple[str, ...]
    help: str
    options: tuple[Option, ...] = ()
    rest: str = ""
    takes: str = "words"


HELP = Option(flags=("--help", "-h"), help="show this and do nothing")
OUTPUT = Option(flags=("--output", "-o"), metavar="NAME", help="assign the result to this variable")
RESPONSE_FORMAT = Option(flags=("--response-format",), metavar="FORMAT", help="url (default) or b64_json")
STYLE = Option(flags=("--style",), metavar="STYLE", help="`%recraft styles` lists them")
LIMIT = Option(flags=("--limit",), metavar="N", help="how many pictures at most (default: 50)")
SINCE = Option(flags=("--since",), metavar="DATE", help="only what was made on this day or later: 2026-11-30")
UNTIL = Option(flags=("--until",), metavar="DATE", help="only what was made on this day or earlier")
OPERATION = Option(flags=("--operation",), metavar="NAME", help="only what this operation made")
FAVOURITES = Option(flags=("--favourites",), help="only what was marked as a favourite")
# Parameters of today's service: what they take and what they are for.
PARAMETERS = {
    "negative_prompt": ("TEXT", "what the picture must not show (V2, V3)"),
    "random_seed": ("N", "the same seed makes the same picture"),
    "image_format": ("FORMAT", "webp or png"),
    "text_layout": ("JSON", "words and where they stand (V3)"),
    "block_nsfw": ("true|false", "refuse pictures that are not safe for work"),
    "calculate_features": ("true|false", "have the picture rated"),
    "expire": ("true|false", "whether the server forgets the picture after a day"),
    "creativity": ("WORD", "simple, standard or eccentric"),
    "upscale": ("WORD", "upscale4mp or upscale16mp"),
    "style_match": ("WORD", "regular, precise or flexible"),
    "style_reference_urls": ("JSON", "a list of pictures on the web to take the style from (V4)"),
    "svg_compression": ("on|off", "a smaller file"),
    "limit_num_shapes": ("on|off", "whether --max-num-shapes counts"),
    "max_num_shapes": ("N", "shapes at most"),
    "color_reduction": ("on|off", "fewer colors"),
    "return_gradients": ("on|off", "gradients where they fit"),
    "small_shape_filter": ("on|off", "leave out specks"),
    "shape_stacking": ("WORD", "cut_out or hierarchical"),
    "strict_color_palette": ("JSON", "the only colors: [[255, 0, 0], …]"),
}
INNER_CAPITAL = re.compile(r"(?<=[a-z])([A-Z])")
JSON_METAVARS = ("N", "JSON", "true|false")


def _live(operation: str) -> tuple[Option, ...]:
    """What an operation takes beyond the contract, as options."""
    return tuple(
        Option(flags=(f"--{name.replace('_', '-')}",), metavar=metavar, help=text, is_json=metavar in JSON_METAVARS)
        for name in catalog.parameters(operation)
        for metavar, text in [PARAMETERS.get(name, ("VALUE", "a parameter of today's service"))]
    )


PAYING = (
    Option(flags=("--keep",), help="take it from the library if it was made before, for nothing"),
    Option(flags=("--fresh",), help="make it anew even if the library has it"),
    Option(flags=("--dry-run",), help="show requests, price and time; send nothing"),
    Option(flags=("--yes", "-y"), help="do not ask, however much it costs"),
)
LOOK = (
    STYLE,
    Option(flags=("--substyle",), metavar="SUBSTYLE", help="enough to find its style and model"),
    Option(flags=("--style-id",), metavar="ID", help="a style of your own, made by create_style"),
    Option(flags=("--model",), metavar="MODEL", help="recraftv3 by default"),
    Option(flags=("--size",), metavar="WxH", help="1024x1024 by default; `%recraft sizes` lists them; or as 16:9"),
    Option(flags=("-n", "--n"), metavar="N", help="number of pictures"),
    Option(flags=("--color",), metavar="COLOR", help="a color to prefer: #f80, tomato; can be repeated", repeated=True),
    Option(flags=("--background-color",), metavar="COLOR", help="color of the background"),
    Option(flags=("--controls",), metavar="JSON", help='further controls, such as {"no_text": true}, or {variable}'),
    RESPONSE_FORMAT,
    *_live("generate_image"),
)
GENERATE = Command(
    names=("generate", "generate_image"),
    help="make pictures from a prompt (the default command)",
    options=(*LOOK, *PAYING, OUTPUT, HELP),
    rest="prompt…",
    takes="prompt",
)


def _tool(*names: str, help: str) -> Command:  # noqa: A002 - the field's word
    options = (RESPONSE_FORMAT, *_live(names[-1]), *PAYING, OUTPUT, HELP)
    return Command(names=names, help=help, options=options, rest="SOURCE")


COMMANDS = (
    GENERATE,
    _tool("vectorize", "vectorize_image", help="turn a raster picture into an SVG"),
    _tool("remove_background", help="make the background transparent"),
    _tool("clarity_upscale", help="make a picture larger, sharper and cleaner"),
    _tool("generative_upscale", help="make a picture larger and refine details and faces"),
    Command(
        names=("create_style",),
        help="make a style of your own from one to five pictures",
        options=(STYLE, PAYING[2], OUTPUT, HELP),
        rest="SOURCE…",
    ),
    Command(
        names=("batch",),
        help="many prompts, one a line of the cell, or a table",
        options=(
            *LOOK,
            Option(flags=("--from",), metavar="TABLE", help="a CSV or JSON-lines file, or {a_data_frame}"),
            *PAYING,
            OUTPUT,
            HELP,
        ),
        takes="lines",
    ),
    Command(
        names=("again",),
        help="make a picture again, changed by options, from the recipe in its file",
        options=(*LOOK, *PAYING, OUTPUT, HELP),
        rest="SOURCE",
    ),
    Command(
        names=("library",),
        help="show what was made, newest first",
        options=(STYLE, OPERATION, SINCE, UNTIL, LIMIT, FAVOURITES, OUTPUT, HELP),
        rest="[words…]",
    ),
    Command(
        names=("recover",),
        help="fetch pictures that were paid but not stored",
        options=(Option(flags=("--forget",), help="take what may have been charged off the list"), OUTPUT, HELP),
        takes="nothing",
    ),
    Command(
        names=("panel",),
        help="open a form: generate, edit, styles, library or studio",
        options=(HELP,),
        rest="[NAME]",
    ),
    Command(names=("styles",), help="list styles and substyles", options=(HELP,), rest="[MODEL]"),
    Command(names=("sizes",), help="list sizes", options=(HELP,), rest="[MODEL]"),
    Command(names=("account",), help="show what is left and what was spent", options=(HELP,), takes="nothing"),
    Command(
        names=("sandbox",),
        help="use the embedded sandbox from here on, or install its model for backgrounds",
        options=(HELP,),
        rest="[install-models]",
    ),
    Command(names=("help",), help="show all commands, or one with its options", options=(HELP,), rest="[COMMAND]"),
)


def find_command(name: str) -> Command | None:
    """Return the command of this name, also as the API's paths and other command lines write it, or None.

    Example:
        >>> find_command("removeBackground").names[0], find_command("remove-background").names[0]
        ('remove_background', 'remove_background')
    """
    plain = INNER_CAPITAL.sub(r"_\1", name).lower() if name[:1].islower() else name
    return next((command for command in COMMANDS if plain.replace("-", "_") in command.names), None)


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
        "A semicolon at the end hides the result and is no part of the prompt.\n"
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
    options = "\n".join(f"  {flags:<{width}}{option.help}" for flags, option in rows)
    return f"{usage}\n  {command.help}\n\n{options}\n"


def flags_of(commands: Sequence[Command] = COMMANDS) -> list[str]:
    """Return every option flag of some commands, each once."""
    return list(dict.fromkeys(flag for command in commands for option in command.options for flag in option.flags))
