"""What the tests of the panels share: a state whose work is done at once, and no error that only a log has seen."""

from __future__ import annotations

import pytest

from recraft_jupyter.panels import SharedState
from recraft_jupyter.panels.work import AtOnce


@pytest.fixture
def state(default_client, caplog):
    """A state that works at once, on the sandbox."""
    yield SharedState(executor=AtOnce(), double_click_seconds=0)
    logged = [record for record in caplog.get_records("call") if record.exc_info]
    assert not logged


@pytest.fixture
def notebook_shell(shell, monkeypatch):
    """The shell as the one that code finds round itself, like in a notebook; it fails on tracebacks of handlers."""
    tracebacks = []
    monkeypatch.setattr(type(shell), "_instance", shell)
    monkeypatch.setattr(shell, "showtraceback", lambda *values, **_: tracebacks.append(values))
    yield shell
    assert not tracebacks


@pytest.fixture
def library_with(client):
    """Puts icons into the library, quickly, and returns them."""

    def library_with(*prompts):
        return [
            client.generate_image(prompt, style="icon", model="recraft20b", response_format="b64_json")[0]
            for prompt in prompts
        ]

    return library_with
