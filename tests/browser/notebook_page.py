"""One notebook in one page of the browser, and what a test does with it."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook
from playwright.sync_api import expect

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
# What Voilà's own page asks for with any notebook; it is refused here like everything from outside.
VOILA_ASKS = ("/npm/@fortawesome/fontawesome-free", "/libs/mathjax/")
# Voilà loads Notebook 7's front-end extension, which cannot work there, and says so.
VOILA_SAYS = "@jupyter-notebook/lab-extension"


class NotebookPage:
    """Opens notebooks and collects every error of the page and every request that would leave this machine."""

    def __init__(self, server, context, screenshots: Path):
        self.server = server
        self.screenshots = screenshots
        self.page = context.new_page()
        self.errors = []
        self._refused = ()
        self.expected = ()
        self.page.on("pageerror", lambda error: self.errors.append(f"page error: {error}"))
        self.page.on("console", self._note)
        self.page.route("**/*", self._only_here)

    def write(self, *cells):
        """Write a notebook and return its name; the first cell gives it a library and the sandbox."""
        name = f"{secrets.token_hex(4)}.ipynb"
        notebook = new_notebook(cells=[new_code_cell(cell) for cell in cells], metadata={"kernelspec": KERNEL})
        nbformat.write(notebook, self.server.root / name)
        return name

    def open_lab(self, name):
        self.page.goto(self.server.lab_url(name))
        self._wait_for_idle()

    def _wait_for_idle(self):
        self.page.locator(".jp-Notebook .jp-CodeCell").first.wait_for(timeout=60_000)
        bar = self.page.locator("#jp-main-statusbar")
        expect(bar).to_contain_text(re.compile(r"\(ipykernel\) \| Idle"), timeout=60_000)

    def open_notebook(self, name):
        self.page.goto(self.server.notebook_url(name))
        self.page.locator(".jp-Notebook .jp-CodeCell").first.wait_for(timeout=60_000)
        self.page.wait_for_function(
            "() => document.querySelector('.jp-NotebookKernelStatus, .jp-Notebook-ExecutionIndicator')"
            " && window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel?.connectionStatus"
            " === 'connected'",
            timeout=60_000,
        )
        # Notebook 7 complains of its own plug-ins while it opens, before any cell has run, and of a font of its own.
        self.errors.clear()
        self._refused = ("/static/notebook/",)

    def open_voila(self, name):
        self._refused = VOILA_ASKS
        self.page.goto(self.server.voila_url(name), timeout=90_000)

    def command(self, name, **arguments):
        """Run a command of the front end."""
        self.page.evaluate("([name, values]) => window.jupyterapp.commands.execute(name, values)", [name, arguments])

    def run_all(self):
        self.command("notebook:run-all-cells")
        self.page.wait_for_function(
            r"""() => {
                const prompts = [...document.querySelectorAll('.jp-CodeCell .jp-InputArea-prompt')];
                return prompts.length && prompts.every((prompt) => /^\[\d+\]:?$/.test(prompt.textContent.trim()));
            }""",
            timeout=60_000,
        )

    def save(self, name):
        """Save, and return the document as it lies on disk."""
        self.command("docmanager:save")
        self.page.wait_for_function("() => !window.jupyterapp.shell.currentWidget.context.model.dirty", timeout=10_000)
        return nbformat.read(self.server.root / name, as_version=4)

    def shoot(self, name, locator=None):
        """Write a screenshot for people to look at."""
        self.screenshots.mkdir(parents=True, exist_ok=True)
        (locator or self.page).screenshot(path=self.screenshots / f"{name}.png")

    @property
    def panel(self):
        return self.page.locator(".rj-panel").first

    @property
    def status(self):
        """The status line that is to be seen."""
        return self.panel.locator(".rj-status:visible")

    def _note(self, message):
        if (
            message.type == "error"
            and VOILA_SAYS not in message.text
            and not any(words in message.text for words in self.expected)
            and not self._is_front_ends_own(message.location.get("url", ""))
        ):
            self.errors.append(f"console: {message.text} ({message.location.get('url')})")

    def _is_front_ends_own(self, url):
        return any(part in url for part in self._refused)

    def _only_here(self, route):
        url = route.request.url
        if url.startswith((self.server.url, "data:", "blob:")):
            route.continue_()
        elif self._is_front_ends_own(url):
            route.abort()
        else:
            self.errors.append(f"request that leaves this machine: {url}")
            route.abort()
