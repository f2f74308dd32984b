"""A panel's code, whatever is typed into it: run as magic or as Python it makes the very same request."""

from __future__ import annotations

import string

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PIL import Image

import recraft_jupyter as rj
from recraft_jupyter import RecraftClient, catalog, connection
from recraft_jupyter.command_line import parse
from recraft_jupyter.expansion import find_source
from recraft_jupyter.imaging import to_png
from recraft_jupyter.panels import EditPanel, GeneratePanel, LibraryPanel, SharedState
from recraft_jupyter.panels.code_line import magic_path
from recraft_jupyter.panels.work import AtOnce
from recraft_jupyter.results import RecraftImages

pytest_plugins = ["panels_fixtures"]

EXAMPLES = 100
# What a prompt must hold to be mistaken for something else: by the magic, by IPython, or by Python.
PIECES = [
    *(
        "'",
        '"',
        "'''",
        '"""',
        "{",
        "}",
        "{{",
        "{x}",
        "\\",
        ";",
        "#",
        "$x",
        "%",
        "%%",
        "!",
        "!!",
        "?",
        "??",
        "*",
        "(",
        "[",
    ),
    *("--", "--style", "-n", "-", "=", ",", "%recraft", "generate", "library", "help", "<img src=x onerror=alert(1)>"),
    # The same as word processors write it: ‐ ‑ ‒ – — ― −
    *("—", "–", "―", "—n 2 ", "–style icon", "―", "‒n2", "−", "‑-model", "‐"),
    *("\n", "\r", "\r\n", "\t", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029", "\x00", "\x7f", "\ufeff", "\u200b"),
    *(" ", "   ", "\xa0", "a", "fox", "é", "猫", "🦊", "0x"),
]
PROMPTS = st.one_of(st.lists(st.sampled_from(PIECES), min_size=1, max_size=7).map("".join), st.text(max_size=40))
# What `%config RecraftMagics` may hold, now and then; the first is what it holds by itself.
DEFAULTS = {
    "n": [1, 3],
    "size": ["", "1820x1024"],
    "model": ["", "recraft20b", "recraftv4"],
    "style": ["", "icon"],
    "substyle": ["", "linocut"],
}
COLORS = st.lists(st.sampled_from(["tomato", "#123456", "navy"]), max_size=3)
FILE_NAMES = st.text(
    st.sampled_from("".join(sorted({*string.ascii_letters, *"'\"{}[]()-_.:;,?!%$# \\~@+=\n\té猫"}))),
    min_size=1,
    max_size=12,
).filter(lambda name: name.strip() == name and name not in (".", ".."))


PICTURE = rj.RecraftImage(
    content=to_png(Image.new("RGB", (4, 4))), media_type="image/png", width=4, height=4, operation="generate_image"
)
# Without shrinking: it takes minutes, and the first example found says enough.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
QUICK = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), phases=PHASES)


class Notes(RecraftClient):
    """A client that notes what it was to send; it has no server."""

    def __init__(self):
        super().__init__("a-token", base_url="http://127.0.0.1:9", library="off", is_paced=False)
        self.requests = []

    def get_account(self):
        return rj.Account(credits=1_000)

    def run(self, plan, **_):
        self.requests += [(request.path, request.body) for request in plan.requests]
        return RecraftImages([PICTURE] * plan.images)


@pytest.fixture
def notes():
    return connection.use_client(Notes())


def options(widget):
    return [value for _, value in widget.options]


def fill_form(panel, data):
    """Set every control to something it offers."""
    panel.model.value = data.draw(st.sampled_from(catalog.models()), label="model")
    panel.size.value = data.draw(st.sampled_from(options(panel.size)), label="size")
    if panel.style.options:
        panel.style.value = data.draw(st.sampled_from(options(panel.style)), label="style")
    if panel.substyle.options:
        panel.substyle.value = data.draw(st.sampled_from(["", *panel.substyle.options]), label="substyle")
    panel.n.value = data.draw(st.integers(1, 5), label="n")
    panel.palette.colors = data.draw(COLORS, label="colors")
    panel.has_background.value = data.draw(st.booleans(), label="background")
    panel.response_format.value = data.draw(st.sampled_from(["", "url", "b64_json"]), label="response format")


@QUICK
@given(prompt=PROMPTS, data=st.data())
def test_whatever_is_in_the_form_code_and_python_send_the_same_request(notes, notebook_shell, prompt, data):
    shell = notebook_shell
    shell.run_line_magic("config", "RecraftMagics.ask_above=0")
    for name, values in DEFAULTS.items():
        value = data.draw(st.sampled_from([*values[:1] * 4, *values]), label=f"configured {name}")
        shell.run_line_magic("config", f"RecraftMagics.{name}={value!r}")
    shell.user_ns["x"] = "not this"
    panel = GeneratePanel(SharedState(executor=AtOnce(), double_click_seconds=0))
    fill_form(panel, data)
    panel.prompt.value = prompt
    notes.requests = []
    panel.generate.click()
    clicked, notes.requests = notes.requests, []
    if not clicked:  # the panel refuses what no server takes, such as nothing at all
        return
    shell.run_cell(panel.code)
    by_magic, notes.requests = notes.requests, []
    eval(panel.python, {"rj": rj})
    assert by_magic == clicked
    assert notes.requests == clicked


@QUICK
@given(name=FILE_NAMES)
def test_whatever_a_file_is_called_the_magic_finds_it(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / name
    path.write_bytes(b"a picture")
    variables = {"a": b"not this one", "photo": b"nor this"}
    for shown in (path, path.relative_to(tmp_path)):
        (word,) = parse(f"vectorize {magic_path(shown)}").words
        found = find_source(word, variables)
        assert str(found) == str(shown) or (tmp_path / found) == path
    path.unlink()


@QUICK
@given(words=PROMPTS, is_favourite=st.booleans(), style=st.sampled_from(["", "icon", "it's", "two words"]))
def test_whatever_is_searched_for_code_and_python_find_the_same(client, shell, words, is_favourite, style):
    connection.use_client(client)
    searches = []
    search = client.library.search

    def noted(words="", **criteria):
        searches.append((words, criteria))
        return search(words, **criteria)

    client.library.search = noted
    panel = LibraryPanel(SharedState(executor=AtOnce()))
    panel.words.value, panel.favourites.value, panel.style.value = words, is_favourite, style
    shell.run_cell(panel.code).raise_error()
    eval(panel.python, {"rj": rj})
    (magic, magic_criteria), (python, python_criteria) = searches
    assert magic_criteria == python_criteria
    assert magic.split() == python.rstrip("?; ").split()


@pytest.mark.parametrize("name", ["-x.png", "--style.png", "data:a.png", "photo", "a[0].png", 'it\'s "it".png'])
def test_a_file_is_not_mistaken_for_an_option_a_url_or_a_variable(state, notebook_shell, tmp_path, name):
    (tmp_path / name).write_bytes(b"\x89PNG")
    notebook_shell.user_ns["photo"] = b"another"
    panel = EditPanel(state)
    panel.choose = lambda source: setattr(panel, "source", source)
    panel.picture_source._chosen = panel.choose
    panel.picture_source.path.value = name
    (word,) = parse(panel.request().magic.removeprefix("%recraft ")).words
    assert tmp_path.joinpath(find_source(word, notebook_shell.user_ns)).name == name


@pytest.mark.parametrize("prompt", ["—n 2 cat", "–style icon", "a ―style icon", "−n2 cats"])
def test_a_dash_of_a_word_processor_is_no_option_in_the_code(notes, shell, prompt):
    panel = GeneratePanel(SharedState(executor=AtOnce(), double_click_seconds=0))
    panel.prompt.value = prompt
    assert f" -- {prompt}" in panel.code
    shell.run_cell(panel.code).raise_error()
    assert [body["prompt"] for _, body in notes.requests] == [prompt]


def test_a_dash_between_words_leaves_the_code_as_it_is(state):
    panel = GeneratePanel(state)
    panel.prompt.value = "a fox — in snow"
    assert panel.code == "%recraft generate --style realistic_image a fox — in snow"


@pytest.mark.parametrize(
    ("configured", "code"),
    [
        ("n=3", "--style realistic_image -n 1 a fox"),
        ("size='1820x1024'", "--style realistic_image --size 1024x1024 a fox"),
        ("model='recraft20b'", "--model recraftv3 --style realistic_image a fox"),
        ("style='icon'", "--style realistic_image a fox"),
        ("keep=True", "--style realistic_image a fox"),
    ],
)
def test_the_code_names_what_the_magics_defaults_would_change_also_when_they_change_later(
    state, notebook_shell, configured, code
):
    panel = GeneratePanel(state)
    panel.prompt.value = "a fox"
    panel.shown()
    notebook_shell.run_line_magic("config", f"RecraftMagics.{configured}")
    assert panel.code == f"%recraft generate {code}"


def test_a_model_without_styles_takes_none_from_the_magics_defaults(state, notebook_shell, notes):
    notebook_shell.run_line_magic("config", "RecraftMagics.substyle='linocut'")
    panel = GeneratePanel(state)
    panel.model.value, panel.prompt.value = "recraftv4", "a fox"
    assert panel.code == "%recraft generate --model recraftv4 --style '' a fox"
    notebook_shell.run_cell(panel.code).raise_error()
    eval(panel.python, {"rj": rj})
    (_, by_magic), (_, by_python) = notes.requests
    assert by_magic == by_python
    assert not {"style", "substyle"} & by_magic.keys()
