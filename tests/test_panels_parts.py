"""The parts the panels share: work that cannot be paid twice, status, palette, token, thumbnails, display."""

from __future__ import annotations

import json
import threading

import pytest
from PIL import Image

from recraft_jupyter import connection
from recraft_jupyter.errors import InvalidRequestError
from recraft_jupyter.panels import GeneratePanel, SharedState, Studio
from recraft_jupyter.panels.palette import Palette
from recraft_jupyter.panels.status import Status
from recraft_jupyter.panels.thumbnails import thumbnail
from recraft_jupyter.panels.token_entry import TokenEntry
from recraft_jupyter.panels.work import AtOnce, InThreads, Work

pytest_plugins = ["panels_fixtures"]

LONG_SECONDS = 10


class Collected:
    """An executor that runs nothing until it is told to, as a slow server would."""

    def __init__(self):
        self.waiting = []

    def submit(self, function):
        self.waiting.append(function)

    def repeat(self, function, **_):
        self.tick = function

    def go_on(self):
        for function in self.waiting:
            function()
        self.waiting = []


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def slow_work():
    executor, clock, status = Collected(), Clock(), Status()
    work = Work(status, executor=executor, clock=clock)
    return work, executor, clock, status


def start(work, results, result="picture"):
    return work.start(lambda _: result, results.append, doing="Working", seconds=10, images=4)


def test_a_second_click_while_work_is_under_way_starts_nothing(slow_work):
    work, executor, clock, _ = slow_work
    results = []
    assert start(work, results)
    clock.now += 5
    assert not start(work, results)
    executor.go_on()
    assert results == ["picture"]


def test_the_second_half_of_a_double_click_starts_nothing_even_if_the_work_was_quick(slow_work):
    work, executor, clock, _ = slow_work
    results = []
    start(work, results)
    executor.go_on()
    clock.now += 0.2
    assert not start(work, results)
    clock.now += 1
    assert start(work, results)


def test_a_panel_is_free_again_only_when_its_pictures_are_shown(slow_work):
    work, executor, _, _ = slow_work
    was_running = []
    work.start(lambda _: "picture", lambda _: was_running.append(work.is_running), doing="Working", seconds=10)
    executor.go_on()
    assert was_running == [True]
    assert not work.is_running


def test_progress_shows_elapsed_against_expected_seconds_and_pictures(slow_work):
    work, executor, clock, _ = slow_work
    start(work, [])
    clock.now += 5
    executor.tick()
    assert "5 s of about 10 s · 0 of 4 pictures" in work.progress.value
    assert 'value="50"' in work.progress.value


def test_cancel_stops_waiting_and_says_that_it_may_be_charged(slow_work):
    work, _, _, status = slow_work
    start(work, [])
    work.cancel.click()
    assert not work.is_running
    assert "may still be charged" in status.text
    assert "rj-hidden" in work.cancel._dom_classes


def test_what_comes_after_a_cancel_is_not_thrown_away(slow_work):
    work, executor, _, status = slow_work
    results = []
    start(work, results)
    work.cancel.click()
    executor.go_on()
    assert results == ["picture"]
    assert "answered after all" in status.text


def test_cancel_between_two_requests_sends_no_second_one(state, sandbox):
    panel = GeneratePanel(state)
    panel.model.value, panel.style.value, panel.prompt.value, panel.n.value = "recraft20b", "icon", "a fox", 4
    client = state.client()
    send = client.run

    def run(plan, **options):
        images = send(plan, **options)
        panel.work.cancel.click()
        return images

    client.run = run
    panel.generate.click()
    assert sandbox.requests["/v1/images/generations"] + sandbox.requests["/images/generations"] == 1
    assert len(panel.results) == 2


def test_threads_leave_the_caller_free_and_keep_its_context():
    done = threading.Event()
    InThreads().submit(done.set)
    assert done.wait(LONG_SECONDS)


def test_a_handler_cannot_fail_silently():
    status = Status()

    def fail(_):
        raise ZeroDivisionError("<b>oops</b>")

    status.guard(fail)(None)
    assert "ZeroDivisionError" in status.text
    assert "<b>" not in status.widget.value
    assert 'role="alert"' in status.widget.value


@pytest.mark.parametrize(
    ("text", "colors"),
    [
        ("#f80, #0a5", ["#ff8800", "#00aa55"]),
        ("tomato; rgb(1, 2, 3)", ["#ff6347", "#010203"]),
        ("", []),
    ],
)
def test_a_palette_reads_colors_as_text(text, colors):
    palette = Palette(Status(), lambda: None)
    palette.text.value = "navy"
    palette.text.value = text
    assert palette.colors == colors
    assert palette.text.value == ", ".join(colors)


def test_a_palette_keeps_its_colors_when_the_text_holds_none():
    status = Status()
    palette = Palette(status, lambda: None)
    palette.colors = ["#ff0000"]
    palette.text.value = "#ff0000, nocolor"
    assert palette.colors == ["#ff0000"]
    assert "'nocolor' is no color" in status.text


def test_swatches_and_text_say_the_same():
    changes = []
    palette = Palette(Status(), lambda: changes.append(1))
    palette.add.click()
    palette.add.click()
    palette._swatches[0].children[0].value = "#112233"
    assert palette.text.value.startswith("#112233, ")
    palette._swatches[0].children[1].click()
    assert len(palette.colors) == 1
    assert palette.text.value == palette.colors[0]
    assert len(changes) == 4


def test_a_palette_has_an_end():
    palette = Palette(Status(), lambda: None)
    for _ in range(8):
        palette.add.click()
    assert palette.add.disabled
    with pytest.raises(InvalidRequestError, match="at most 8"):
        palette.append("red")


def test_a_thumbnail_of_noise_keeps_320_pixels_and_30_kilobytes():
    noise = Image.effect_noise((1600, 1200), 120).convert("RGB")
    for image in (noise, noise.convert("RGBA").point(lambda value: value // 2)):
        content, _ = thumbnail(image)
        assert len(content) <= 30_000


def test_the_token_stays_in_no_trait_and_in_no_saved_state(monkeypatch, sandbox):
    monkeypatch.setenv("RECRAFT_BASE_URL", sandbox.base_url)
    state, status = SharedState(executor=AtOnce()), Status()
    entry = TokenEntry(state, status, lambda: None)
    assert state.needs_token()
    entry.field.value = sandbox.token
    assert entry.field.value == ""
    assert connection.get_client().get_account().credits > 0
    assert not state.needs_token()
    from ipywidgets import Widget

    saved = json.dumps(Widget.get_manager_state(), default=str)
    assert sandbox.token not in saved
    assert sandbox.token not in status.text


def test_a_wrong_token_is_refused_and_not_repeated(monkeypatch, sandbox):
    monkeypatch.setenv("RECRAFT_BASE_URL", sandbox.base_url)
    status = Status()
    entry = TokenEntry(SharedState(executor=AtOnce()), status, lambda: None)
    entry.field.value = "wrong-token-123"
    assert "401" in status.text
    assert "wrong-token-123" not in status.text
    assert connection._client is None


def test_the_sandbox_can_be_chosen_instead_of_a_token():
    connected = []
    entry = TokenEntry(SharedState(executor=AtOnce()), Status(), lambda: connected.append(True))
    entry.refresh()
    assert "rj-hidden" not in entry.widget._dom_classes
    entry.sandbox.click()
    assert connected
    assert connection.get_client().is_sandbox
    entry.refresh()
    assert "rj-hidden" in entry.widget._dom_classes


def test_a_missing_token_is_said_in_the_panel(monkeypatch):
    monkeypatch.setenv("RECRAFT_SANDBOX", "0")
    panel = GeneratePanel(SharedState(executor=AtOnce()))
    panel.prompt.value = "a fox"
    panel.generate.click()
    assert "There is no API token" in panel.status.text


def test_a_panel_describes_itself_where_widgets_are_not_drawn(state):
    panel = Studio(state)
    panel.state.panel("generate").prompt.value = "a <fox>"
    data = panel._repr_mimebundle_()
    assert data["text/plain"].startswith("Recraft panel. Run this cell to use it; it stood at: %recraft generate")
    assert "a &lt;fox&gt;" in data["text/html"]
    assert len(data["text/html"]) < 1000
    assert "application/vnd.jupyter.widget-view+json" in data


def test_what_stands_in_backticks_is_shown_as_code():
    status = Status()
    status.say("ask `%recraft account` <b>")
    assert "<code>%recraft account</code> &lt;b&gt;" in status.widget.value
    assert status.text == "ask `%recraft account` <b>"


def test_showing_a_panel_loads_the_magic_its_code_needs(state, notebook_shell):
    notebook_shell.run_line_magic("unload_ext", "recraft_jupyter")
    GeneratePanel(state)._ipython_display_()
    assert notebook_shell.find_magic("recraft") is not None


def test_a_copy_of_the_python_call_imports_the_package_where_the_notebook_has_not(state, notebook_shell):
    panel = GeneratePanel(state)
    assert 'data-before="import recraft_jupyter as rj\n"' in panel.code_line.widget.value
    notebook_shell.run_cell("import recraft_jupyter as rj")
    panel.prompt.value = "a fox"
    assert "import recraft_jupyter" not in panel.code_line.widget.value


def test_showing_a_panel_opens_a_place_for_its_pictures(state, notebook_shell, library_with):
    from IPython.utils.capture import capture_output

    panel = GeneratePanel(state)
    with capture_output() as captured:
        panel._ipython_display_()
    assert len(captured.outputs) == 2
    with capture_output() as captured:
        state.outlet.add(library_with("a fox"))
    (update,) = captured.outputs
    assert "data:image/svg+xml" in update.data["text/html"]
