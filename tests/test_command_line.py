"""The grammar of the magic: options first, the rest verbatim, nothing surprising is sent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recraft_jupyter.command_line import parse
from recraft_jupyter.commands import COMMANDS, flags_of, help_text
from recraft_jupyter.errors import InvalidRequestError


def command(line):
    return parse(line).command.names[0]


@pytest.mark.parametrize(
    ("line", "options", "prompt"),
    [
        ("a red fox", {}, "a red fox"),
        ("  a   red  fox ", {}, "a   red  fox"),
        ("it's a cat's life", {}, "it's a cat's life"),
        ("'tis a cat", {}, "'tis a cat"),
        ('a stray " quote', {}, 'a stray " quote'),
        ('"a red fox"', {}, "a red fox"),
        ("'a' and 'b'", {}, "'a' and 'b'"),
        ("- a list item", {}, "- a list item"),
        ("-5 degrees", {}, "-5 degrees"),
        ("--style icon -n 2 a fox", {"style": "icon", "n": 2}, "a fox"),
        ("--style=icon --size=1024x1024 a fox", {"style": "icon", "size": "1024x1024"}, "a fox"),
        ("-o fox a fox", {"output": "fox"}, "a fox"),
        ("--color #f80 --color 'rgb(1, 2, 3)' a fox", {"color": ["#f80", "rgb(1, 2, 3)"]}, "a fox"),
        ('--controls {"no_text": true} a fox', {"controls": {"no_text": True}}, "a fox"),
        ("--controls {mine} a fox", {"controls": "{mine}"}, "a fox"),
        ("-- --style is a word", {}, "--style is a word"),
        ("--style icon -- vectorize me", {"style": "icon"}, "vectorize me"),
        ("generate vectorize me", {}, "vectorize me"),
        ("a -> b", {}, "a -> b"),
        ("", {}, ""),
        ("-n2 a fox", {"n": 2}, "a fox"),
        ("--n=2 a fox", {"n": 2}, "a fox"),
        ("—style icon a fox", {"style": "icon"}, "a fox"),
        ("––size=1024x1024 −n 2 a fox", {"size": "1024x1024", "n": 2}, "a fox"),
        ("—5 degrees", {}, "—5 degrees"),
        ("— a list item", {}, "— a list item"),
        ("a fox — in snow", {}, "a fox — in snow"),
        ("--negative-prompt “no text” a fox", {"negative_prompt": "no text"}, "a fox"),
        ("--random-seed 7 --random-seed {seed} a fox", {"random_seed": "{seed}"}, "a fox"),
        ("--block-nsfw true --random-seed 7 a fox", {"block_nsfw": True, "random_seed": 7}, "a fox"),
        ('--text-layout [{"text": "a b"}] a fox', {"text_layout": [{"text": "a b"}]}, "a fox"),
    ],
)
def test_options_come_first_and_the_prompt_is_verbatim(line, options, prompt):
    parsed = parse(line)
    assert parsed.command.names[0] == "generate"
    assert parsed.options == options
    assert parsed.rest == prompt


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("vectorize a.png", "vectorize"),
        ("vectorize_image a.png", "vectorize"),
        ("remove_background -o x a.png", "remove_background"),
        ("styles", "styles"),
        ("vectorizer of dreams", "generate"),
        ("removeBackground a.png", "remove_background"),
        ("remove-background a.png", "remove_background"),
        ("generativeUpscale a.png", "generative_upscale"),
        ("Library of Alexandria", "generate"),
    ],
)
def test_the_first_word_may_be_a_command(line, name):
    assert command(line) == name


@pytest.mark.parametrize(
    ("line", "options", "words"),
    [
        ("vectorize photo.png -o traced", {"output": "traced"}, ["photo.png"]),
        ("vectorize -o traced photo.png", {"output": "traced"}, ["photo.png"]),
        ("vectorize {images[0]} --keep", {"keep": True}, ["{images[0]}"]),
        ("again 'my fox.svg' --style=icon", {"style": "icon"}, ["my fox.svg"]),
        ("create_style a.png --style icon b.png", {"style": "icon"}, ["a.png", "b.png"]),
        ("library red --limit 3 fox", {"limit": 3}, ["red", "fox"]),
        ("library --limit 3 -- -o", {"limit": 3}, ["-o"]),
    ],
)
def test_sources_and_words_have_options_before_and_behind_them(line, options, words):
    parsed = parse(line)
    assert parsed.options == options
    assert parsed.words == words


def test_words_of_a_source_may_be_quoted():
    assert parse("vectorize 'my file.png'").words == ["my file.png"]
    assert parse("create_style --style icon a.png 'b c.png'").words == ["a.png", "b c.png"]
    assert parse("vectorize it's.png").words == ["it's.png"]
    assert parse(r"vectorize C:\pics\a.png").words == [r"C:\pics\a.png"]
    assert parse("""vectorize {pics["a b"]}""").words == ['{pics["a b"]}']
    assert parse("""vectorize pics["a b"] b""").words == ['pics["a b"]', "b"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--stile icon a fox", "Unknown option --stile. Did you mean '--style'?"),
        ("-x a fox", "Unknown option -x."),
        ("--style", "The option --style needs its STYLE"),
        ("--style 'icon a fox", "has an opening ' and no closing one"),
        ("--controls {a a fox", "has an opening { and no closing one"),
        ('--controls {"a":} a fox', "is no JSON object"),
        ("a fox —style icon", "--style stands behind the beginning of the prompt"),
        ("—stile icon a fox", "Unknown option --stile. Did you mean '--style'?"),
        ("--random-seed x a fox", "--random-seed takes a whole number or a variable in braces, not 'x'"),
        ("--block-nsfw maybe a fox", "--block-nsfw takes true or false"),
        ("--text-layout [1 a fox", "has an opening [ and no closing one"),
        ("-n two a fox", "a whole number from 1 up, not 'two'"),
        ("a fox --style icon", "--style stands behind the beginning of the prompt"),
        ("a fox --size=1x1", "--size=1x1 stands behind the beginning of the prompt"),
        ("account of a war", "To draw it, write `%recraft generate account of a war`"),
        ("vectorize --style icon a.png", "--style is no option of vectorize. `%recraft vectorize --help` lists them."),
        ("--seed 7 a fox", "Unknown option --seed. Did you mean '--random-seed'?"),
        ("--yess a fox", "Unknown option --yess. `%recraft generate --help` lists them."),
        ("-style icon a fox", "Unknown option -style. Did you mean '--style'?"),
    ],
)
def test_what_is_wrong_is_named_with_its_remedy(line, message):
    with pytest.raises(InvalidRequestError) as caught:
        parse(line)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.text(max_size=80))
def test_any_line_is_parsed_or_refused_with_one_sentence(line):
    try:
        parsed = parse(line)
    except InvalidRequestError as error:
        refusal = str(error)
        assert refusal
    else:
        is_prompt = parsed.command.takes == "prompt"
        assert all(part in line for part in ([parsed.rest] if is_prompt else parsed.rest.split()))


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=60))
def test_behind_two_dashes_any_prompt_is_verbatim(prompt):
    rest = parse(f"-- {prompt}").rest
    assert rest in (prompt, prompt[1:-1])


def test_every_line_of_the_readme_is_understood_as_it_stands():
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    lines = re.findall(r"^%%?recraft(?: (.*))?$", readme, re.MULTILINE)
    assert len(lines) >= 10
    for line in lines:
        assert "  #" not in parse(line).rest, "a comment behind a prompt would be part of it"


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.names[0])
def test_every_command_is_in_the_help_and_explains_its_options(one):
    assert f"  {one.names[0]} " in help_text()
    if one.names[0] != "help":
        for flag in flags_of([one]):
            assert flag in help_text(one)
