"""GeneratePanel without a browser: every dependency between its controls, its code, its results."""

from __future__ import annotations

import pytest

import recraft_jupyter as rj
from recraft_jupyter import catalog
from recraft_jupyter.panels import GeneratePanel

pytest_plugins = ["panels_fixtures"]

NASTY_PROMPTS = [
    "it's a cat",
    'a "quoted" cat',
    '"wholly quoted"',
    '"it\'s"',
    "a {braced} cat",
    "what is this?",
    "two lines\nof prompt",
    "ends with a backslash\\",
    "--style icon",
    "a cat -- really, --size and all",
    "- a list",
    "vectorize",
    "semicolon;",
    "x = 'y' # comment",
    "ünïcödé 猫 $HOME %magic !bang",
]


@pytest.fixture
def panel(state):
    return GeneratePanel(state)


@pytest.fixture
def icon_panel(panel):
    """Set to what the sandbox makes fastest."""
    panel.model.value = "recraft20b"
    panel.style.value = "icon"
    return panel


def options(widget):
    return [value for _, value in widget.options]


def test_a_new_panel_offers_the_default_models_styles_and_sizes(panel):
    assert panel.model.value == "recraftv3"
    assert options(panel.style) == list(catalog.styles("recraftv3"))
    assert panel.style.value == "realistic_image"
    assert set(options(panel.size)) == set(catalog.sizes("recraftv3"))
    assert panel.size.value == "1024x1024"


def test_sizes_go_from_the_square_to_the_longest_each_landscape_beside_its_portrait(panel):
    sizes = options(panel.size)
    assert sizes[:3] == ["1024x1024", "1280x1024", "1024x1280"]
    assert sizes[-2:] == ["2048x1024", "1024x2048"]


def test_the_price_stands_beside_what_is_left_and_warns_when_that_is_too_little(panel, state):
    state.account = rj.Account(credits=100)
    panel.show_price()
    assert panel.price.value == "40 credits ($0.04) · about 12 s · 100 left"
    panel.n.value = 3
    assert "only 100 credits left" in panel.price.value


def test_showing_a_panel_asks_for_the_balance(panel, state):
    from recraft_jupyter.panels.account_line import AccountLine

    line = AccountLine(state)
    line.refresh()
    assert "sandbox, play money" in line.widget.value
    assert panel.price.value.endswith(f"{state.account.credits:,.0f} left")


def test_a_style_of_ones_own_has_the_price_of_its_base_style(panel, client, library_with):
    style = client.create_style(library_with("a fox"), style="vector_illustration")
    panel.shown()
    panel.own_style.value = style.id
    assert panel.price.value.startswith("80 credits")


def test_a_style_offers_its_own_substyles_only(panel):
    panel.style.value = "vector_illustration"
    assert panel.substyle.options == catalog.substyles("vector_illustration", "recraftv3")


def test_another_style_empties_a_substyle_it_does_not_have_and_says_so(panel):
    panel.style.value = "digital_illustration"
    panel.substyle.value = "grain"
    panel.style.value = "realistic_image"
    assert panel.substyle.value == ""
    assert panel.status.text == "Realistic image has no substyle grain."


def test_another_model_keeps_what_it_has_too(panel):
    panel.style.value = "digital_illustration"
    panel.substyle.value = "grain"
    panel.size.value = "1820x1024"
    panel.model.value = "recraft20b"
    assert (panel.style.value, panel.substyle.value, panel.size.value) == ("digital_illustration", "grain", "1820x1024")
    assert panel.status.text == ""


def test_another_model_empties_what_it_does_not_have_and_says_so(panel):
    panel.style.value = "vector_illustration"
    panel.substyle.value = "bold_stroke"
    panel.size.value = "1820x1024"
    panel.model.value = "recraftv4"
    assert panel.style.value is None
    assert panel.substyle.value == ""
    assert panel.size.value == "1024x1024"
    assert panel.status.text == (
        "Recraft V4 has no style vector_illustration and no substyle bold_stroke and no size 1820×1024 (now 1024×1024)."
    )


def test_a_model_without_styles_hides_them_and_says_why(panel):
    panel.model.value = "recraftv4"
    assert "rj-hidden" in panel.style._dom_classes
    assert "rj-hidden" in panel.substyle._dom_classes
    assert "takes no style" in panel.style_note.value
    panel.model.value = "recraftv3"
    assert "rj-hidden" not in panel.style._dom_classes


def test_a_style_that_only_another_model_has_is_replaced_by_the_default(panel):
    panel.model.value = "recraft20b"
    panel.style.value = "icon"
    panel.model.value = "recraftv3"
    assert panel.style.value == "realistic_image"
    assert panel.status.text == "Recraft V3 has no style icon (now realistic_image)."


def test_a_misspelled_substyle_is_answered_with_a_suggestion(panel):
    panel.style.value = "digital_illustration"
    panel.substyle.value = "pixelart"
    assert "Did you mean 'pixel_art'?" in panel.status.text
    assert 'role="alert"' in panel.status.widget.value


def test_an_own_style_takes_the_place_of_style_and_substyle(panel, client, library_with):
    style = client.create_style(library_with("a fox"), style="icon")
    panel.shown()
    panel.own_style.value = style.id
    assert panel.style.disabled
    assert panel.substyle.disabled
    assert panel.arguments()["style_id"] == style.id
    assert "style" not in panel.arguments()
    panel.own_style.value = ""
    assert panel.arguments()["style"] == "realistic_image"


def test_the_background_counts_only_while_it_is_switched_on(panel):
    panel.background.value = "#123456"
    assert "controls" not in panel.arguments()
    panel.has_background.value = True
    assert panel.arguments()["controls"] == {"background_color": "#123456"}
    assert "--background-color #123456" in panel.code
    panel.has_background.value = False
    assert panel.background.disabled
    assert "background" not in panel.code


def test_the_price_follows_model_style_and_number(panel):
    assert panel.price.value.startswith("40 credits ($0.04)")
    panel.style.value = "vector_illustration"
    assert panel.price.value.startswith("80 credits")
    panel.n.value = 3
    assert panel.price.value.startswith("240 credits")


def test_a_prompt_that_is_too_long_is_said_before_any_click(panel):
    panel.prompt.value = "x" * 1001
    assert "Shorten it by 1." in panel.price.value


def test_an_empty_prompt_is_refused_and_nothing_is_sent(panel, sandbox):
    panel.generate.click()
    assert "The prompt is empty" in panel.status.text
    assert not sandbox.requests


def test_a_click_makes_pictures_for_the_next_cell(icon_panel):
    icon_panel.prompt.value = "a fox"
    icon_panel.n.value = 3
    icon_panel.generate.click()
    assert len(icon_panel.results) == 3
    assert icon_panel.result is icon_panel.results[0]
    assert icon_panel.result.parameters["prompt"] == "a fox"
    assert len(icon_panel.results_area.gallery.tiles) == 3
    assert "3 pictures are ready" in icon_panel.status.text


def test_code_and_python_say_only_what_differs_from_the_defaults(panel):
    panel.prompt.value = "a fox"
    assert panel.code == "%recraft generate --style realistic_image a fox"
    assert panel.python == "rj.generate('a fox', style='realistic_image')"
    panel.model.value = "recraft20b"
    panel.size.value = "1820x1024"
    panel.n.value = 2
    panel.palette.text.value = "#f80, #0a5"
    panel.response_format.value = "b64_json"
    assert panel.code == (
        "%recraft generate --model recraft20b --style realistic_image --size 1820x1024 -n 2 --response-format b64_json "
        "--color #ff8800 --color #00aa55 a fox"
    )


@pytest.mark.parametrize("prompt", NASTY_PROMPTS)
def test_code_and_python_send_the_very_same_request(icon_panel, shell, client, prompt):
    icon_panel.palette.colors = ["tomato"]
    icon_panel.prompt.value = prompt
    icon_panel.generate.click()
    shell.run_cell(icon_panel.code).raise_error()
    exec(icon_panel.python, {"rj": rj})
    requests = [row.request for row in client.library.rows()]
    assert len(requests) == 3
    assert requests[0] == requests[1] == requests[2]
    assert requests[0]["prompt"] == prompt


def test_a_palette_is_taken_from_a_picture(panel, library_with):
    library_with("a fox")
    panel.from_picture.click()
    source = panel._source
    source.pages.gallery.choose(source.pages.rows[0].id)
    assert 1 <= len(panel.palette.colors) <= 5
    assert "Colors taken from a fox" in panel.status.text


def test_again_with_fills_the_whole_form(panel):
    parameters = {
        "prompt": "a fox",
        "model": "recraft20b",
        "style": "digital_illustration",
        "substyle": "grain",
        "size": "1820x1024",
        "n": 2,
        "controls": {"colors": [{"rgb": [255, 0, 0]}], "background_color": {"rgb": [0, 0, 255]}},
    }
    panel.fill(parameters)
    arguments = panel.arguments()
    assert arguments.pop("controls") == {"colors": ["#ff0000"], "background_color": "#0000ff"}
    assert arguments == {name: parameters[name] for name in arguments}
    assert panel.prompt.value == "a fox"


def test_again_with_says_what_the_form_cannot_hold(panel):
    panel.fill({"prompt": "a fox", "random_seed": 7, "controls": {"no_text": True, "colors": []}})
    assert panel.status.text == "The form has no field for random_seed, controls.no_text: left out."


def test_a_picture_without_a_prompt_cannot_fill_the_form(panel, sandbox):
    panel.status.guard(panel.fill)({})
    assert "not made from a prompt" in panel.status.text


def test_a_server_error_is_shown_with_its_remedy_and_the_button_works_again(icon_panel, sandbox):
    sandbox.plan_failure(status=500)
    icon_panel.prompt.value = "a fox"
    icon_panel.generate.click()
    assert "500" in icon_panel.status.text
    assert 'role="alert"' in icon_panel.status.widget.value
    assert not icon_panel.generate.disabled
    icon_panel.generate.click()
    assert icon_panel.result is not None


def test_pictures_made_before_an_error_are_kept(icon_panel, client):
    client.budget = 100
    icon_panel.prompt.value = "a fox"
    icon_panel.n.value = 4
    icon_panel.generate.click()
    assert len(icon_panel.results) == 2
    assert "2 pictures were made before that" in icon_panel.status.text
