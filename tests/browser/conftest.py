"""A real JupyterLab in a real Chromium: one server and one browser for all tests, a page for each."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(item.path).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)
            # One JupyterLab and one browser for all, whatever runs beside them.
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """A failed test leaves a picture of what it saw last."""
    report = yield
    pages = item.funcargs.get("open_page")
    if call.when == "call" and report.failed and pages is not None:
        for number, page in enumerate(pages.opened):
            page.shoot(f"failed-{item.name}-{number}")
    return report


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    from server import JupyterServer

    with JupyterServer(tmp_path_factory.mktemp("jupyter")) as server:
        yield server


@pytest.fixture(scope="session")
def screenshots(tmp_path_factory):
    """Where people find the pictures of a run: RECRAFT_SCREENSHOTS, or a temporary folder."""
    folder = os.environ.get("RECRAFT_SCREENSHOTS")
    return Path(folder) if folder else tmp_path_factory.mktemp("screenshots")


@pytest.fixture
def open_page(browser, server, screenshots):
    """Makes pages, and fails the test if one of them had an error or asked for anything outside this machine."""
    from notebook_page import NotebookPage

    contexts, pages = [], []

    def open_page(width=1280, height=1000):
        permissions = ["clipboard-read", "clipboard-write"]
        contexts.append(browser.new_context(viewport={"width": width, "height": height}, permissions=permissions))
        pages.append(NotebookPage(server, contexts[-1], screenshots))
        return pages[-1]

    open_page.opened = pages
    yield open_page
    errors = [error for page in pages for error in page.errors]
    for context in contexts:
        context.close()
    assert not errors


@pytest.fixture
def setup_cell(tmp_path):
    """The first cell: a library of its own, the package, the sandbox."""

    def setup_cell(**options):
        arguments = ", ".join(f"{name}={value!r}" for name, value in options.items())
        return (
            f"import os\nos.environ['RECRAFT_LIBRARY'] = {str(tmp_path / 'library')!r}\n"
            f"import recraft_jupyter as rj\nclient = rj.use_sandbox({arguments})"
        )

    return setup_cell
