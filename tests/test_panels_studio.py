"""EditPanel, StylePanel, LibraryPanel and the studio without a browser: a result of one is the input of the next."""

from __future__ import annotations

import datetime
import inspect
import io
import sys

import pytest
from ipywidgets import VBox
from PIL import Image

import recraft_jupyter as rj
from recraft_jupyter import catalog, connection
from recraft_jupyter.errors import InvalidRequestError
from recraft_jupyter.panels import PANELS, EditPanel, LibraryPanel, Panel, Studio, StylePanel, open_panel, scripts

pytest_plugins = ["panels_fixtures"]


@pytest.fixture
def studio(state):
    return Studio(state)


def png(side=64, color="tomato"):
    stream = io.BytesIO()
    Image.new("RGB", (side, side), color).save(stream, "PNG")
    return stream.getvalue()


def test_open_panel_opens_each_panel_by_its_name(default_client):
    for name in ("generate", "edit", "styles", "library", "studio"):
        assert open_panel(name).name == name


def test_open_panel_suggests_the_nearest_name():
    with pytest.raises(InvalidRequestError, match="Did you mean 'library'"):
        open_panel("libary")


def test_the_studio_makes_a_panel_when_it_is_first_looked_at(studio):
    assert set(studio.state.panels) == {"studio", "generate"}
    studio.tabs.value = "library"
    assert set(studio.state.panels) == {"studio", "generate", "library"}


def test_a_picture_goes_through_the_studio_with_one_click_each(studio):
    generate = studio.state.panel("generate")
    generate.model.value, generate.style.value, generate.prompt.value = "recraft20b", "icon", "a fox"
    generate.generate.click()
    fox = studio.result
    generate.results_area.actions.buttons["edit"].click()
    edit = studio.current
    assert edit.name == "edit"
    assert edit.source.image is fox
    edit.results_area.add([fox])
    edit.results_area.actions.buttons["styles"].click()
    styles = studio.current
    assert styles.name == "styles"
    styles.create.click()
    style = studio.result
    assert isinstance(style, rj.Style)
    styles.use.click()
    assert studio.current is generate
    assert generate.arguments()["style_id"] == style.id
    assert f"--style-id {style.id}" in studio.code


def test_the_studio_shows_the_code_of_its_current_panel(studio):
    studio.state.panel("generate").prompt.value = "a fox"
    assert studio.code.endswith("a fox")
    studio.tabs.value = "library"
    assert studio.code == "%recraft library"
    assert studio.python == "rj.library()"


@pytest.mark.parametrize("operation", ["vectorize_image", "clarity_upscale"])
def test_an_operation_of_the_edit_panel_is_the_same_as_its_code(state, notebook_shell, client, operation):
    notebook_shell.user_ns["photo"] = png()
    notebook_shell.user_ns["rj"] = rj
    panel = EditPanel(state)
    panel.picture_source.way.value = "variable"
    assert panel.picture_source.variable.options == ("photo",)
    panel.picture_source.variable.value = "photo"
    panel.operation.value = operation
    panel.run_button.click()
    assert panel.result.operation == operation
    assert panel.comparison.position == 50
    command = panel.request().command
    assert panel.code == f"%recraft {command} photo"
    assert panel.python == f"rj.{command}(photo)"
    by_code = notebook_shell.run_cell(panel.code).result
    by_python = eval(panel.python, notebook_shell.user_ns)
    assert by_code.content == by_python.content == panel.result.content


def test_a_library_picture_is_named_in_the_code(state, notebook_shell, library_with):
    library_with("a fox")
    notebook_shell.user_ns["rj"] = rj
    panel = EditPanel(state)
    panel.shown()
    panel.picture_source.pages.gallery.choose(panel.picture_source.pages.rows[0].id)
    assert panel.python == "rj.vectorize(rj.get_library().image(1))"
    assert eval("rj.get_library().image(1)", notebook_shell.user_ns).content == panel.source.image.content


def test_a_path_is_taken_and_quoted(state, notebook_shell, tmp_path):
    (tmp_path / "my photo.png").write_bytes(png())
    panel = EditPanel(state)
    panel.picture_source.way.value = "path"
    panel.picture_source.path.value = "my photo.png"
    assert panel.code == "%recraft vectorize 'my photo.png'"
    assert panel.python == "rj.vectorize('my photo.png')"
    notebook_shell.run_cell(panel.code).raise_error()


def test_a_missing_file_is_said_in_the_status_line(state, notebook_shell):
    panel = EditPanel(state)
    panel.picture_source.way.value = "path"
    panel.picture_source.path.value = "nothing.png"
    assert "There is no file 'nothing.png'" in panel.status.text


def test_an_upload_gets_a_variable_so_that_the_code_can_name_it(state, notebook_shell):
    panel = EditPanel(state)
    panel.picture_source.take_upload("My Photo.png", png())
    assert panel.code == "%recraft vectorize my_photo"
    assert notebook_shell.user_ns["my_photo"] == png()


def test_an_upload_that_is_too_large_is_refused_in_words(state):
    panel = EditPanel(state)
    panel.picture_source.upload._handle_custom_msg({"name": "big.png", "size": 12_300_000}, [])
    assert "'big.png' is 12.3 MB; the server takes at most 10 MB" in panel.status.text
    assert panel.source is None


def test_without_anywidget_panels_work_with_core_widgets_only(state, monkeypatch, library_with):
    monkeypatch.setitem(sys.modules, "anywidget", None)
    (fox,) = library_with("a fox")
    assert not scripts.has_scripts()
    panel = EditPanel(state)
    panel.take(fox)
    panel.run_button.click()
    assert panel.comparison.view.value.count("<img ") == 2
    taken = []
    panel.picture_source._chosen = taken.append
    file = {"name": "a.png", "type": "", "size": 3, "content": memoryview(b"abc")}
    upload = panel.picture_source.upload
    upload.value = ({**file, "last_modified": datetime.datetime.now(datetime.timezone.utc)},)
    assert upload.value == ()
    assert taken[0].image == b"abc"


def test_the_edit_panel_needs_a_picture_first(state):
    panel = EditPanel(state)
    panel.run_button.click()
    assert panel.status.text == "Choose a picture first."
    assert panel.code == ""


def test_a_result_that_is_chosen_is_compared_with_what_it_was_made_of(state, library_with):
    fox, owl = library_with("a fox", "an owl")
    panel = EditPanel(state)
    for picture in (fox, owl):
        panel.take(picture)
        panel.run_button.click()
    shown = panel.comparison.view.before
    panel.results_area.gallery.choose(0)
    assert panel.comparison.view.before != shown
    assert panel.results_area.chosen is not panel.result


def test_each_operation_shows_its_price(state):
    panel = EditPanel(state)
    panel.operation.value = "generative_upscale"
    assert panel.price.value.startswith("250 credits ($0.25)")
    assert panel.run_button.description == "Generative upscale"


def test_a_style_takes_at_most_five_references(state, library_with):
    (fox,) = library_with("a fox")
    panel = StylePanel(state)
    for _ in range(catalog.STYLE_REFERENCES):
        panel.add(fox)
    panel.status.guard(panel.add)(fox)
    assert "at most 5 pictures" in panel.status.text
    _, remove = panel.gallery.widget.children[0].children
    assert remove.tooltip == "Remove Reference: a fox"
    remove.click()
    assert len(panel.references) == len(panel.gallery.tiles) == 4


def test_a_style_needs_at_least_one_reference(state, sandbox):
    panel = StylePanel(state)
    panel.create.click()
    assert "1 to 5 pictures" in panel.status.text
    assert not sandbox.requests


def test_a_styles_code_makes_the_same_request(state, notebook_shell, client, library_with):
    (fox,) = library_with("a fox")
    notebook_shell.user_ns["rj"] = rj
    panel = StylePanel(state)
    panel.add(fox)
    panel.base.value = "icon"
    panel.create.click()
    notebook_shell.run_cell(panel.code).raise_error()
    eval(panel.python, notebook_shell.user_ns)
    calls = client.library.journal.calls_of("create_style")
    assert len(calls) == 3
    assert len({call.fingerprint for call in calls}) == 1


def test_the_library_panel_searches_filters_and_turns_pages(state, library_with):
    library_with(*(f"a fox {number}" for number in range(13)), "a teapot")
    panel = LibraryPanel(state)
    panel.shown()
    assert len(panel.pages.rows) == 12
    assert panel.pages.rows[0].request["prompt"] == "a teapot"
    panel.pages.older.click()
    assert [row.request["prompt"] for row in panel.pages.rows] == ["a fox 1", "a fox 0"]
    assert panel.pages.older.disabled
    panel.words.value = "teapot"
    assert [row.request["prompt"] for row in panel.pages.rows] == ["a teapot"]
    assert panel.code == "%recraft library teapot"
    panel.operation.value = "vectorize_image"
    assert panel.pages.rows == []
    assert panel.python == "rj.library('teapot', operation='vectorize_image')"
    assert "Nothing found" in panel.pages.place.value


def test_the_library_panel_marks_favourites_and_removes_from_view(state, library_with):
    library_with("a fox", "a teapot")
    panel = LibraryPanel(state)
    panel.shown()
    panel.pages.gallery.choose(panel.pages.rows[0].id)
    assert panel.favour.description == "☆ Favourite"
    panel.favour.click()
    assert panel.favour.description == "★ Unfavourite"
    panel.favourites.value = True
    assert [row.request["prompt"] for row in panel.pages.rows] == ["a teapot"]
    panel.hide.click()
    panel.favourites.value = False
    assert [row.request["prompt"] for row in panel.pages.rows] == ["a fox"]


def test_again_with_opens_the_generate_panel_below_a_library_that_stands_alone(state, library_with):
    library_with("a fox")
    panel = LibraryPanel(state)
    panel.shown()
    panel.pages.gallery.choose(panel.pages.rows[0].id)
    panel.actions.buttons["generate"].click()
    generate = state.panels["generate"]
    assert generate in panel._place.children
    assert (generate.prompt.value, generate.style.value, generate.model.value) == ("a fox", "icon", "recraft20b")


def test_a_picture_is_assigned_and_saved_from_the_library(state, notebook_shell, library_with, tmp_path):
    (fox,) = library_with("a fox")
    panel = LibraryPanel(state)
    panel.shown()
    panel.pages.gallery.choose(panel.pages.rows[0].id)
    panel.actions.name.value = "fox"
    panel.actions.assign.click()
    assert notebook_shell.user_ns["fox"].content == fox.content
    panel.actions.path.value = "fox"
    panel.actions.save.click()
    assert (tmp_path / "fox.svg").exists()
    panel.actions.name.value = "not a name"
    panel.actions.assign.click()
    assert "cannot be the name of a variable" in panel.status.text


def test_without_a_library_results_get_variables_so_that_code_can_name_them(state, sandbox, notebook_shell):
    connection.use_client(rj.RecraftClient(sandbox.token, base_url=sandbox.base_url, library="off"))
    notebook_shell.user_ns["rj"] = rj
    studio = Studio(state)
    generate = studio.state.panel("generate")
    generate.model.value, generate.style.value, generate.prompt.value = "recraft20b", "icon", "a fox"
    generate.generate.click()
    generate.results_area.actions.buttons["edit"].click()
    assert studio.python == "rj.vectorize(picture)"
    assert notebook_shell.user_ns["picture"] is studio.result
    studio.tabs.value = "library"
    assert "switched off" in studio.current.pages.place.value


def test_a_home_that_nobody_has_is_said_in_the_status_line(state, notebook_shell):
    panel = EditPanel(state)
    panel.picture_source.way.value = "path"
    panel.picture_source.path.value = "~nobody_at_all/a.png"
    assert "There is no file" in panel.status.text


@pytest.mark.parametrize("kind", [Panel, *PANELS.values()])
def test_no_panel_replaces_a_method_of_ipywidgets_by_chance(kind):
    meant = {"__init__", "_repr_mimebundle_"}
    replaced = {name for name, value in vars(kind).items() if inspect.isfunction(value) and hasattr(VBox, name)}
    assert replaced <= meant
