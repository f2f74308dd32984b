"""What all tests share: a clean environment, a sandbox over real HTTP, a client of it, a real shell."""

from __future__ import annotations

import os
import shutil

import pytest
from missing import missing

from recraft_jupyter import RecraftClient, connection
from recraft_jupyter.sandbox.server import Sandbox

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
]


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch, tmp_path):
    """No RECRAFT_ variable from outside, no default client from the test before, a library of one's own."""
    for name in [name for name in os.environ if name.startswith("RECRAFT_")]:
        if name not in ("RECRAFT_MODELS", "RECRAFT_REQUIRE_BROWSER"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("RECRAFT_LIBRARY", str(tmp_path / "library"))
    monkeypatch.setattr("recraft_jupyter.client.find_data_folder", lambda: tmp_path / "data")
    connection.forget_client()
    yield
    connection.forget_client()


@pytest.fixture(scope="session")
def shared_sandbox():
    """One server with its worker for the whole run; ``sandbox`` gives it a clean slate."""
    with Sandbox(rate=100_000) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(shared_sandbox):
    shared_sandbox.reset()
    return shared_sandbox


@pytest.fixture
def client(sandbox):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, is_paced=False) as client:
        yield client


@pytest.fixture
def default_client(client):
    """The client as the default one, for shortcuts and magics."""
    return connection.use_client(client)


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """A real IPython shell with the extension loaded, working in a folder of its own."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    monkeypatch.chdir(tmp_path)
    configuration = Config()
    configuration.HistoryManager.enabled = False
    shell = InteractiveShell(config=configuration)
    shell.run_line_magic("load_ext", "recraft_jupyter")
    yield shell
    shell.run_line_magic("unload_ext", "recraft_jupyter")
    InteractiveShell.clear_instance()


@pytest.fixture(scope="session")
def browser():
    """One Chromium for the whole run of a worker; playwright allows no second one beside it."""
    if not CHROMIUM:
        missing("There is no Chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        missing("playwright is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        yield browser
        browser.close()
