from __future__ import annotations

import gc
import math
import pickle
import re
import threading
import time
import warnings
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest

from recraft_jupyter import RecraftClient, catalog, errors
from recraft_jupyter.batch import (
    BatchInterruptedError,
    map_prompts,
    parse_rows,
    plan_rows,
    read_prompts,
    style_sheet,
)
from recraft_jupyter.batch_worker import forget_origin, register_origin

ICON = {"style": "icon", "model": "recraft20b", "progress": False}
PATH = "/v1/images/generations"
PROMPTS = ["a fox", "a heron", "a kettle", "a tree", "a house", "a key"]


@pytest.fixture
def client(sandbox):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False) as client:
        yield client


class SameThreadExecutor(Executor):
    """Runs at once, in the thread that submits."""

    def submit(self, function, /, *arguments, **options):
        future = Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(function(*arguments, **options))
        except BaseException as error:  # noqa: BLE001 - as the standard executors do
            future.set_exception(error)
        return future


def test_pictures_come_in_the_order_of_the_prompts(client):
    results = map_prompts(client, PROMPTS, **ICON)
    assert not results.failed, results._problems()
    assert [image.parameters["prompt"] for image in results] == PROMPTS
    assert [row.number for row in results.rows] == [1, 2, 3, 4, 5, 6]
    assert all(row.is_complete and row.error is None for row in results.rows)
    assert results.images[0] is results[0]
    assert len(results[1:3]) == 2
    assert results.credits == client.spent == 6 * 44
    assert repr(results) == "<BatchResults: 6 pictures from 6 rows, 264 credits>"


def test_rows_have_their_own_parameters(client):
    rows = [
        {"prompt": "a fox", "n": 2},
        {"prompt": "a fox", "substyle": "doodle_line_art", "colors": ["navy"], "background_color": "ivory"},
        "a heron",
    ]
    results = map_prompts(client, rows, **ICON)
    assert [len(row.images) for row in results.rows] == [2, 1, 1]
    styled = results.rows[1].images[0].parameters
    assert (styled["style"], styled["substyle"]) == ("vector_illustration", "doodle_line_art")
    assert styled["controls"]["colors"] == [{"rgb": [0, 0, 128]}]
    assert results[-1].parameters["style"] == "icon"


def test_every_wrong_row_is_named_and_nothing_is_sent(client, sandbox):
    rows = ["a fox", {"prompt": "a fox", "size": "1x1"}, "", {"styl": "icon", "prompt": "x"}, {"style": "icon"}]
    with pytest.raises(errors.InvalidRequestError) as caught:
        map_prompts(client, rows, progress=False)
    message = str(caught.value)
    assert message.startswith("4 of 5 rows are wrong; nothing was sent.")
    assert "row 2: Unknown size '1x1'" in message
    assert "row 3: The prompt is empty" in message
    assert "row 4: Unknown parameter 'styl'. Did you mean 'style'?" in message
    assert "row 5: It has no prompt." in message
    assert not sandbox.requests


def test_a_plan_tells_the_price_of_all_rows_or_of_those_that_the_library_lacks(client, sandbox):
    options = {name: value for name, value in ICON.items() if name != "progress"}
    rows = [*PROMPTS, PROMPTS[0]]
    assert plan_rows(client, rows, **options).credits == 7 * 44
    assert not sandbox.requests
    map_prompts(client, PROMPTS[:4], **ICON)
    plan = plan_rows(client, rows, keep=True, **options)
    assert (len(plan.requests), plan.credits) == (3, 3 * 44)
    with pytest.raises(errors.InvalidRequestError, match="1 of 2 rows are wrong"):
        plan_rows(client, ["a fox", ""], **options)


def test_one_failure_does_not_stop_the_others(client, sandbox):
    sandbox.plan_failure(status=400, code="bad", message="not this one")
    results = map_prompts(client, PROMPTS, **ICON)
    (failed,) = results.failed
    assert isinstance(failed.error, errors.BadRequestError)
    assert failed.parameters["prompt"] in PROMPTS
    assert not failed.images
    assert len(results) == 5
    assert "1 failed" in repr(results)
    again = results.retry()
    assert not again.failed
    assert [image.parameters["prompt"] for image in again] == PROMPTS
    assert sandbox.charged_images == 6


def test_a_refused_token_stops_the_batch(sandbox, tmp_path):
    with RecraftClient("wrong", base_url=sandbox.base_url) as client:
        results = map_prompts(client, [f"a fox {number}" for number in range(40)], **ICON, workers=2)
    assert len(results.failed) == 40
    assert all(isinstance(row.error, errors.AuthenticationError) for row in results.failed)
    assert sandbox.requests[PATH] < 10


def test_the_same_batch_again_sends_nothing(client, sandbox):
    first = map_prompts(client, PROMPTS, **ICON)
    sent = sandbox.requests[PATH]
    again = map_prompts(client, PROMPTS, **ICON)
    assert sandbox.requests[PATH] == sent
    assert [image.content for image in again] == [image.content for image in first]
    assert again.credits == 0
    assert "6 out of the library" in repr(again)
    map_prompts(client, PROMPTS, **ICON, keep=False)
    assert sandbox.requests[PATH] == sent + 6


def test_equal_rows_give_different_pictures_and_are_kept_apart(client, sandbox):
    rows = ["a fox", "a fox", {"prompt": "a fox", "n": 2}]
    results = map_prompts(client, rows, **ICON)
    assert len({image.image_id for image in results}) == 4
    again = map_prompts(client, rows, **ICON)
    assert sandbox.charged_images == 4
    assert [image.image_id for image in again] == [image.image_id for image in results]
    longer = map_prompts(client, [*rows, "a fox"], **ICON)
    assert sandbox.charged_images == 5
    assert longer[-1].image_id not in {image.image_id for image in results}


def test_many_pictures_of_one_row_are_split_and_complete(client, sandbox):
    results = map_prompts(client, [{"prompt": "a fox", "n": 8}], **ICON)
    assert len(results) == len({image.image_id for image in results}) == 8
    assert sandbox.requests[PATH] == 4
    assert len(map_prompts(client, [{"prompt": "a fox", "n": 8}], **ICON)) == 8
    assert sandbox.requests[PATH] == 4


def test_answered_but_not_stored_is_fetched_and_not_paid_again(client, sandbox):
    (first,) = map_prompts(client, ["a fox"], **ICON)
    # What a crash between the answer and the download leaves behind.
    with client.library.journal._writing() as database:
        database.execute("DELETE FROM pictures")
        database.execute("UPDATE calls SET state = 'answered'")
    (again,) = map_prompts(client, ["a fox"], **ICON)
    assert again.content == first.content
    assert again.is_kept
    assert sandbox.charged_images == 1


def test_a_budget_is_checked_for_the_whole_batch_first(client, sandbox):
    client.budget = 100
    with pytest.raises(errors.BudgetExceededError, match="This batch would cost 264 credits; 0 of the budget of 100"):
        map_prompts(client, PROMPTS, **ICON)
    assert not sandbox.requests
    map_prompts(client, PROMPTS[:2], **ICON)
    with pytest.raises(errors.BudgetExceededError):
        map_prompts(client, PROMPTS[:3], **ICON)
    assert len(map_prompts(client, PROMPTS[:2], **ICON)) == 2


def join_threads():
    for thread in threading.enumerate():
        if thread.name.startswith("recraft-batch"):
            thread.join()


def until(is_so, seconds=20.0):
    """Wait until something is so."""
    limit = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < limit
        time.sleep(0.01)


class Stopping(SameThreadExecutor):
    """Behaves like the stop button in the middle of the fourth request."""

    def __init__(self):
        self.submitted = 0

    def submit(self, function, /, *arguments, **options):
        self.submitted += 1
        if self.submitted == 4:
            raise KeyboardInterrupt
        return super().submit(function, *arguments, **options)


def test_an_interrupt_says_how_to_go_on_where_the_library_does_not_help(client, sandbox):
    with pytest.raises(BatchInterruptedError, match=r"results.retry\(\)` makes only the rest; .* charge for, all"):
        map_prompts(client, PROMPTS, executor=Stopping(), keep=False, **ICON)


def test_an_interrupt_keeps_what_is_done_and_the_next_run_makes_the_rest(client, sandbox):
    with pytest.raises(BatchInterruptedError) as caught:
        map_prompts(client, PROMPTS, executor=Stopping(), **ICON)
    assert isinstance(caught.value, KeyboardInterrupt)
    assert [image.parameters["prompt"] for image in caught.value.results] == PROMPTS[:3]
    assert caught.value._render_traceback_() == [
        "Stopped: 3 pictures are done, 3 requests were not sent. The same call again makes only the rest."
    ]
    assert sandbox.charged_images == 3
    results = map_prompts(client, PROMPTS, **ICON)
    assert len(results) == 6
    assert sandbox.charged_images == 6


def test_an_interrupt_of_threads_sends_nothing_more(client, sandbox):
    def stop(row):
        raise KeyboardInterrupt

    with pytest.raises(BatchInterruptedError) as caught:
        map_prompts(client, [f"a fox {number}" for number in range(40)], workers=2, on_row=stop, **ICON)
    assert len(caught.value.results) >= 1
    join_threads()
    assert sandbox.charged_images <= 5
    assert len(client.library.search(limit=100)) == sandbox.charged_images
    assert len(map_prompts(client, [f"a fox {number}" for number in range(40)], **ICON)) == 40
    assert sandbox.charged_images == 40


def test_what_is_under_way_after_an_interrupt_is_waited_for_and_not_paid_again(client, sandbox):
    def stop(row):
        until(lambda: sandbox.requests[PATH] >= 3)
        raise KeyboardInterrupt

    sandbox.latency = 0.8
    try:
        with pytest.raises(BatchInterruptedError, match="are under way"):
            map_prompts(client, PROMPTS, workers=2, on_row=stop, **ICON)
        assert sandbox.requests[PATH] < 6
        results = map_prompts(client, PROMPTS, **ICON)
    finally:
        sandbox.latency = 0.0
    assert [image.parameters["prompt"] for image in results] == PROMPTS
    assert sandbox.charged_images == 6
    assert client.spent == 6 * 44


def test_a_batch_in_a_thread_is_stopped_by_an_event(client, sandbox):
    cancelled = threading.Event()
    with ThreadPoolExecutor(1) as thread:
        future = thread.submit(
            map_prompts,
            client,
            [f"a fox {number}" for number in range(30)],
            workers=2,
            cancelled=cancelled,
            on_row=lambda _: cancelled.set(),
            **ICON,
        )
        interrupt = future.exception()
    assert isinstance(interrupt, BatchInterruptedError)
    join_threads()
    assert len(interrupt.results) >= 1
    assert sandbox.charged_images < 20
    assert len(interrupt.results.retry()) == 30
    assert sandbox.charged_images == 30


def test_every_row_is_told_once_when_it_ends(client, sandbox):
    prompts = [*PROMPTS, {"prompt": "a fox", "n": 6}]
    for wanted in ({"keep": False}, {"keep": True}, {"keep": True}):
        rows = []
        map_prompts(client, prompts, on_row=rows.append, **wanted, **ICON)
        assert sorted(row.number for row in rows) == [1, 2, 3, 4, 5, 6, 7]
        assert all(row.is_complete for row in rows)
    rows = []
    sandbox.plan_failure(status=400, times=2)
    map_prompts(client, [{"prompt": "a heron", "n": 6}], on_row=rows.append, **ICON)
    (row,) = rows
    assert row.error is not None
    assert not row.is_complete


def test_the_bar_counts_pictures_and_credits(client, capsys):
    map_prompts(client, PROMPTS, **{**ICON, "progress": True})
    shown = capsys.readouterr().err
    assert "6/6" in shown
    assert "264 credits" in shown


def test_the_bar_says_that_the_accounts_limit_is_waited_for(sandbox, capsys):
    sandbox.plan_failure(status=429, code="rate_limit_exceeded", retry_after=1.2)
    with RecraftClient(sandbox.token, base_url=sandbox.base_url) as client:
        map_prompts(client, PROMPTS[:2], **{**ICON, "progress": True})
        assert client.held_seconds == 0
    shown = capsys.readouterr().err
    assert re.search(r"\d credits, waiting [12] s for the account's limit", shown)
    assert shown.rstrip().endswith("88 credits]")


def executors():
    def threads():
        return ThreadPoolExecutor(2)

    def processes():
        return ProcessPoolExecutor(2, mp_context=get_context("spawn"))

    return [threads, processes, SameThreadExecutor]


@pytest.mark.parametrize("make", executors())
def test_any_executor_will_do(client, sandbox, make):
    sandbox.plan_failure(status=400, code="bad", message="not this one")
    with make() as executor:
        results = map_prompts(client, PROMPTS, executor=executor, **ICON)
        (failed,) = results.failed
        assert isinstance(failed.error, errors.BadRequestError)
        assert failed.error.code == "bad"
        results = results.retry()
        assert [image.parameters["prompt"] for image in results] == PROMPTS
    assert client.spent == 6 * 44
    assert len(client.library.search()) == 6
    assert not map_prompts(client, PROMPTS, **ICON).credits


def test_dask_workers_do_it_too(client, sandbox):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from distributed import Client, LocalCluster

        with (
            LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None, silence_logs=50) as cluster,
            Client(cluster) as dask,
        ):
            results = map_prompts(client, PROMPTS, executor=dask.get_executor(), **ICON)
            assert [image.parameters["prompt"] for image in results] == PROMPTS
            assert len(client.library.search()) == 6
            assert client.spent == 6 * 44
            map_prompts(client, PROMPTS, executor=dask.get_executor(), **ICON)
            assert sandbox.charged_images == 6
        gc.collect()


def test_workers_and_batch_share_the_accounts_limits(sandbox, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with RecraftClient(sandbox.token, base_url=sandbox.base_url) as client:
        with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
            assert len(map_prompts(client, PROMPTS, executor=executor, **ICON)) == 6
    assert len(list((tmp_path / "data").rglob("pacing_*.sqlite3"))) == 1


def test_an_interrupt_ends_the_wait_for_the_limits(sandbox, monkeypatch, tmp_path):
    def stop(row):
        raise KeyboardInterrupt

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with RecraftClient(sandbox.token, base_url=sandbox.base_url) as client:
        with pytest.raises(BatchInterruptedError) as caught:
            map_prompts(client, [f"a fox {number}" for number in range(200)], on_row=stop, **ICON)
        join_threads()
        assert not caught.value.results.failed
        assert not client.recover().may_be_charged
        assert sandbox.charged_images <= 10


def test_a_task_run_twice_by_its_executor_is_not_paid_twice(client, sandbox):
    class Repeating(SameThreadExecutor):
        """Loses the first attempt's worker and tries again."""

        def submit(self, function, /, *arguments, **options):
            super().submit(function, *arguments, **options)
            return super().submit(function, *arguments, **options)

    sandbox.plan_failure(kind="drop")
    results = map_prompts(client, PROMPTS[:2], executor=Repeating(), **ICON)
    assert sandbox.charged_images == 2
    (failed,) = results.failed
    assert failed.error.may_be_charged
    assert len(results.retry()) == 2


def test_a_broken_executor_fails_the_rows_only(client, sandbox):
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    results = map_prompts(client, PROMPTS, executor=executor, **ICON)
    assert len(results.failed) == 6
    assert not sandbox.requests


def test_the_token_is_in_no_repr(client):
    origin = register_origin(client, started_at=0)
    forget_origin(origin)
    assert client.settings()["token"] not in repr(origin)
    assert pickle.loads(pickle.dumps(origin)) == origin


@pytest.mark.parametrize(
    "error",
    [
        errors.RateLimitError("slow", retry_after=3.0, request_id="r"),
        errors.APITimeoutError("late", was_sent=True),
        errors.InvalidResponseError("odd", body=b"x"),
        errors.DownloadError("gone", urls=("a",)),
        errors.ServerError("broken", status_code=503),
        errors.InvalidRequestError("no"),
    ],
)
def test_errors_travel_between_processes_whole(error):
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert again.may_be_charged == error.may_be_charged


def test_results_show_a_grid_and_what_failed(client, sandbox):
    sandbox.plan_failure(status=400, code="bad", message="<not> this one")
    results = map_prompts(client, PROMPTS, **ICON)
    data, _ = results._repr_mimebundle_()
    assert data["text/html"].count("<figure") == 5
    assert "&lt;not&gt; this one" in data["text/html"]
    assert data["text/plain"].startswith("5 pictures from 6 rows, 220 credits, 1 failed")


def test_what_may_have_been_charged_is_told(client, sandbox):
    sandbox.plan_failure(status=500)
    results = map_prompts(client, PROMPTS[:2], **ICON)
    assert "44 credits, 1 failed (1 of them may have been charged); retry() makes them" in repr(results)


def test_pickled_results_have_everything_but_the_way_to_retry(client, sandbox):
    sandbox.plan_failure(status=400, code="bad", message="not this one")
    results = map_prompts(client, PROMPTS[:3], **ICON)
    again = pickle.loads(pickle.dumps(results))
    assert repr(again) == repr(results)
    assert [image.content for image in again] == [image.content for image in results]
    assert [(row.number, row.parameters, str(row.error)) for row in again.rows] == [
        (row.number, row.parameters, str(row.error)) for row in results.rows
    ]
    with pytest.raises(errors.InvalidRequestError, match="call map_prompts with the same prompts again"):
        again.retry()
    assert len(results.retry()) == 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"workers": -1}, "workers is the number of threads, a whole number from 1 up, not -1"),
        ({"workers": "4"}, "workers is the number of threads, a whole number from 1 up, not '4'"),
        ({"executor": "threads"}, "executor must be a concurrent.futures executor .*, not 'threads'"),
    ],
)
def test_what_sends_no_requests_is_refused(client, options, message):
    with pytest.raises(errors.InvalidRequestError, match=message):
        map_prompts(client, ["a fox"], **options, **ICON)


def test_a_style_sheet_needs_styles(client):
    with pytest.raises(
        errors.InvalidRequestError, match=r"The model 'recraftv4' has no styles.* Models with styles: rec"
    ):
        style_sheet(client, "a fox", model="recraftv4")
    with pytest.raises(errors.InvalidRequestError, match="The list of styles is empty"):
        style_sheet(client, "a fox", [])


def test_a_style_sheet_shows_one_prompt_in_many_styles(client):
    sheet = style_sheet(client, "a fox", ["icon", "engraving", ("vector_illustration", "line_art")], progress=False)
    assert [(image.parameters["style"], image.parameters.get("substyle")) for image in sheet] == [
        ("icon", None),
        ("vector_illustration", "engraving"),
        ("vector_illustration", "line_art"),
    ]
    assert "vector_illustration / engraving" in sheet._repr_mimebundle_()[0]["text/html"]
    assert sheet.contact_sheet().width > 500


def test_a_style_sheet_stands_for_all_substyles_of_a_style_or_a_model(client):
    client.budget = 0
    substyles = catalog.substyles("vector_illustration", "recraft20b")
    whole = sum(len(catalog.substyles(style, "recraftv3")) for style in catalog.styles("recraftv3"))
    assert len(substyles) > 5
    with pytest.raises(errors.BudgetExceededError, match=f"would cost {44 * len(substyles)} credits"):
        style_sheet(client, "a fox", "vector_illustration", model="recraft20b", progress=False)
    with pytest.raises(errors.BudgetExceededError) as caught:
        style_sheet(client, "a fox", progress=False)
    assert whole * 40 <= int(re.search(r"would cost (\d+)", str(caught.value))[1]) <= whole * 80


# What can be read.


def test_lines_of_text_become_prompts():
    assert parse_rows("a fox\n\n  # a comment\n#\n## more\n a heron \r\nan owl\r") == ["a fox", "a heron", "an owl"]


def test_a_comment_has_a_blank_after_its_mark():
    assert parse_rows("#1 dad mug\n#hashtags\n# 1 dad") == ["#1 dad mug", "#hashtags"]


def test_a_line_ends_at_a_line_break_only(tmp_path):
    odd = "a fox\u2028on a hill\x0cat night\x85"
    assert parse_rows(f"{odd}\nx") == [odd.strip(), "x"]
    (tmp_path / "a.jsonl").write_text('{"prompt": "a fox\u2028on a hill"}\r\n"an owl"\n', encoding="utf-8")
    assert read_prompts(tmp_path / "a.jsonl") == [{"prompt": "a fox\u2028on a hill"}, {"prompt": "an owl"}]


def test_files_of_prompts_are_read(tmp_path):
    (tmp_path / "a.txt").write_text("a fox\n# no\na heron\n")
    (tmp_path / "a.csv").write_text(
        "\ufeffPrompt, n,style,colors,controls,random_seed\r\n"
        'a fox,2,icon,"tomato, #0a5",,7\r\n'
        '"a heron, standing",,,"rgb(1,2,3); navy","{""no_text"": true}",\r\n',
        encoding="utf-8",
    )
    (tmp_path / "b.CSV").write_text("prompt;n\nein Fuchs, rot;3\n")
    (tmp_path / "a.jsonl").write_text('"a fox"\n\n{"prompt": "a heron", "n": 2, "style": null}\n')
    (tmp_path / "a.json").write_text('["a fox",\n {"prompt": "a heron", "n": 2, "style": null}]\n')
    (tmp_path / "a.tsv").write_text('prompt\tn\na fox, red; at night\t\n"a heron\nat dawn"\t2\n')
    assert read_prompts(tmp_path / "a.txt") == [{"prompt": "a fox"}, {"prompt": "a heron"}]
    assert read_prompts(str(tmp_path / "a.csv")) == [
        {"prompt": "a fox", "n": 2, "style": "icon", "colors": ["tomato", "#0a5"], "random_seed": 7},
        {"prompt": "a heron, standing", "colors": ["rgb(1,2,3)", "navy"], "controls": {"no_text": True}},
    ]
    assert read_prompts(tmp_path / "b.CSV") == [{"prompt": "ein Fuchs, rot", "n": 3}]
    assert read_prompts(tmp_path / "a.jsonl") == [{"prompt": "a fox"}, {"prompt": "a heron", "n": 2}]
    assert read_prompts(str(tmp_path / "a.json")) == [{"prompt": "a fox"}, {"prompt": "a heron", "n": 2}]
    assert read_prompts(tmp_path / "a.tsv") == [
        {"prompt": "a fox, red; at night"},
        {"prompt": "a heron\nat dawn", "n": 2},
    ]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.csv", b"promt,n\na,1\n", "needs a column 'prompt'; it has promt, n"),
        ("a.csv", b"prompt,n\na fox, red,1\n", "Row 1 has more cells"),
        ("a.csv", b"", "needs a column 'prompt'; it has none"),
        ("a.csv", b"prompt\n", "There are no prompts"),
        (
            "a.csv",
            b'prompt,n\na fox,1\n"a heron,2\na tree,3\n',
            "Row 2 of the table cannot be read: .*Close every quote",
        ),
        ("a.csv", b'prompt\n"a fox\n"an owl"\n', "Row 1 of the table cannot be read"),
        ("a.csv", b"prompt\n" + b"x" * 140_000, "Row 1 of the table cannot be read: field larger than field limit"),
        ("a.csv", b"prompt,n,Prompt\na,1,b\n", "The table has 2 columns 'prompt'; keep one of them."),
        ("a.json", b'{"prompt": "a"}', "holds a list of prompts or objects"),
        ("a.json", b'["a"', "is no JSON"),
        ("a.jsonl", b'"a"\n{"prompt": \n', "Row 2 is no JSON"),
        ("a.jsonl", b"5\n", "Row 1 must be a prompt or a mapping"),
        ("a.txt", b"# only a comment\n", "There are no prompts"),
        ("a.txt", b"\xff\xfe", "is no UTF-8 text"),
        ("a.xlsx", b"", "is no file of prompts"),
    ],
)
def test_files_that_cannot_be_read_are_explained(tmp_path, name, content, message):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(errors.InvalidRequestError, match=message):
        read_prompts(tmp_path / name)


@pytest.mark.parametrize("name", ["prompts.xlsx", "k.py", "~nobody/a.parquet", "notes.md", "prompts"])
def test_the_name_of_a_file_is_not_paid_as_a_prompt(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "prompts").write_text("a fox")
    with pytest.raises(
        errors.InvalidRequestError, match=r"is no file of prompts; .* If it is a prompt, put it into a list."
    ):
        read_prompts(name)
    assert read_prompts([name]) == [{"prompt": name}]
    for prompt in ("a fox. An owl.", "a fox " * 100):
        assert read_prompts(prompt) == [{"prompt": prompt}]


def test_a_missing_file_and_other_things_are_refused():
    for source in ("nowhere.csv", 5, {"prompt": "a fox"}, [], [5]):
        with pytest.raises(errors.InvalidRequestError):
            read_prompts(source)


class Table:
    """What a pandas table looks like from here."""

    def to_dict(self, orient):
        assert orient == "records"
        return [{"prompt": "a fox", "n": 2.0, "style": math.nan}, {"prompt": "a heron", "n": math.nan, "style": None}]


def test_a_table_gives_its_rows_without_empty_cells():
    assert read_prompts(Table()) == [{"prompt": "a fox", "n": 2}, {"prompt": "a heron"}]


class Column(list):
    """What a column of a pandas table looks like from here."""

    ndim = 1

    def to_dict(self, *, into=dict):
        return into(enumerate(self))


def test_a_column_of_a_table_gives_its_prompts():
    assert read_prompts(Column(["a fox", "a heron"])) == [{"prompt": "a fox"}, {"prompt": "a heron"}]
    with pytest.raises(errors.InvalidRequestError, match="Row 2 must be a prompt or a mapping with one, not nan"):
        read_prompts(Column(["a fox", math.nan]))


def test_what_every_client_refuses_names_the_client_that_does_not(client):
    with pytest.raises(errors.InvalidRequestError, match=r"RecraftClient\(strict=False\) passes it to the server"):
        map_prompts(client, ["a fox"], strict=False)


def test_numbers_of_numpy_are_taken():
    import numpy as np

    assert read_prompts([{"prompt": "a fox", "n": np.float32("nan")}]) == [{"prompt": "a fox"}]
    assert read_prompts([{"prompt": "a fox", "n": np.int64(2)}]) == [{"prompt": "a fox", "n": 2}]
