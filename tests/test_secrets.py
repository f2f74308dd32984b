"""The token of a whole session, failures and all, is in nothing that is shown, logged, kept, saved or sent along."""

from __future__ import annotations

import gc
import io
import json
import logging
import pickle
import traceback

import pytest
import requests
from IPython.core.formatters import DisplayFormatter
from PIL import Image
from tblib.pickling_support import pickle_exception

from recraft_jupyter import RecraftClient, connection, panels
from recraft_jupyter.errors import APIConnectionError, RecraftError

SECRET = "rcft-5vQdT0kEnS3cr3t"
ICON = {"style": "icon", "model": "recraft20b"}
CELLS = (
    "%recraft --style icon -o fox a fox",
    "%recraft account",
    "%recraft library fox",
    "%recraft --dry-run -n 4 a fox",
    "%recraft vectorize fox",
    "%recraft --style ikon a fox",
    "%recraft --style-id nothing a fox",
    "%%recraft batch --style icon\na fox\nan owl",
    "%recraft recover",
    "%config RecraftMagics",
    "%whos",
    "import recraft_jupyter as rj; rj.RecraftClient(rj.get_client().settings()['token'] + ' broken')",
    "%config RecraftMagics.tracebacks = True",
    "%recraft --style-id nothing a fox",
    "rj.get_client()",
    "rj.get_client().settings()",
    "%xmode Verbose",
    "rj.generate('a fox', style_id='nothing')",
)
FAILURES = (
    {"status": 401, "code": SECRET, "message": f"bad token {SECRET}"},
    {"status": 429, "retry_after": 0.01},
    {"status": 502, "message": SECRET},
    {"kind": "drop"},
    {"kind": "garbage"},
    {"kind": "download"},
)


@pytest.fixture
def secretive(shared_sandbox, monkeypatch):
    """The sandbox under a token that would be noticed anywhere."""
    shared_sandbox.reset()
    monkeypatch.setattr(shared_sandbox, "token", SECRET)
    monkeypatch.setenv("RECRAFT_API_TOKEN", SECRET)
    monkeypatch.setenv("RECRAFT_BASE_URL", shared_sandbox.base_url)
    return shared_sandbox


def run_session(sandbox, shell):
    """Every cell, and every failure in Python; yields what a person or a program could look at."""
    for cell in CELLS:
        yield shell.run_cell(cell).result
    client = connection.get_client()
    for failure in FAILURES:
        sandbox.plan_failure(**failure)
        try:
            yield client.generate_image("an owl", **ICON)
        except RecraftError as error:
            yield error
            inner = error.__traceback__.tb_next  # this function knows the token itself
            told = traceback.TracebackException(type(error), error, inner, capture_locals=True)
            yield "".join(told.format())
            yield pickle.dumps(error)
    yield client
    yield client.recover()
    yield [panels.open_panel(name) for name in ("generate", "edit", "styles", "library", "studio")]


def seen_of(thing):
    """All that a value shows of itself: its texts, and what a notebook writes into its file."""
    if isinstance(thing, bytes):
        return thing.decode("latin-1")
    bundle, metadata = DisplayFormatter().format(thing)
    return f"{thing!s} {thing!r} {json.dumps(bundle, default=repr)} {json.dumps(metadata, default=repr)}"


def test_the_token_is_nowhere_after_a_session_full_of_failures(secretive, shell, capsys, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    seen = [seen_of(thing) for thing in run_session(secretive, shell)]
    fox = shell.user_ns["fox"]
    fox.save(tmp_path / "fox.svg")
    connection.get_client().library.export(tmp_path / "all.zip")
    connection.get_client().close()
    printed = capsys.readouterr()
    assert "BadRequestError" in printed.out, "the failures were shown"
    seen += [printed.out, printed.err, caplog.text, fox.url, repr(pickle.loads(pickle.dumps(fox)))]
    seen += [seen_of(pickle.dumps(fox)), repr(shell.user_ns["_oh"])]
    seen += [seen_of(widget.get_state()) for widget in _widgets()]
    leaks = [text[max(0, text.index(SECRET) - 300) :][:400] for text in seen if SECRET in text]
    assert not leaks, "\n\n".join(leaks)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {".sqlite", ".svg", ".zip"} <= {path.suffix for path in files}
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]


def test_an_error_that_travels_with_its_causes_leaves_the_token_behind(secretive):
    """Dask and others have tblib pickle errors whole, and requests' own errors hold the request they are about."""
    secretive.plan_failure(kind="drop")
    with RecraftClient(SECRET, base_url=secretive.base_url, is_paced=False, library="off") as client:
        with pytest.raises(APIConnectionError) as caught:
            client.generate_image("an owl", **ICON)
    travelling = pickle.dumps(pickle_exception(caught.value)[1][2])
    assert b"an owl" in travelling, "the request goes along"
    assert SECRET.encode() not in travelling


def _widgets():
    from ipywidgets import Widget

    return [one for one in gc.get_objects() if isinstance(one, Widget) and one.comm is not None]


def test_pictures_by_url_are_fetched_without_the_token(secretive, tmp_path):
    stream = io.BytesIO()
    Image.new("RGB", (300, 300), "red").save(stream, "PNG")
    seen = []
    with RecraftClient(SECRET, base_url=secretive.base_url, is_paced=False, library=tmp_path / "l") as client:
        url = client.clarity_upscale(stream.getvalue()).url
        client._transport._downloads.hooks["response"].append(lambda answer, **_: seen.append(answer.request))
        assert client._transport.download([url, url])
    assert isinstance(seen[0], requests.PreparedRequest)
    assert all(SECRET not in f"{request.url} {dict(request.headers)}" for request in seen)
