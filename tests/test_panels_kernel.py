"""A panel in a real kernel: its pictures reach the cell that shows it, whichever ipykernel runs the worker's messages.

The kernel is this interpreter's own; to try another ipykernel, run this file with the interpreter that has it.
"""

from __future__ import annotations

import os
import re
import sys

import nbclient
import pytest
from nbformat.v4 import new_code_cell, new_notebook

SHOW = """
import os, time
os.environ["RECRAFT_LIBRARY"] = {library!r}
import recraft_jupyter as rj
rj.use_sandbox()
panel = rj.panel("generate")
panel"""
# The form is filled and the button pressed as a front end does it; the worker's thread tells the rest.
CLICK = """
panel.model.value, panel.style.value, panel.prompt.value = "recraft20b", "icon", "a fox"
panel.generate.click()
is_free = panel.work.is_running
deadline = time.monotonic() + 60
while "ready" not in panel.status.text and time.monotonic() < deadline:
    time.sleep(0.05)
print(is_free, panel.status.text, panel.price.value)"""
# The code of a panel that was opened without the magic runs all the same.
USE = "get_ipython().run_cell(panel.code).raise_error()\nprint(len(rj.library()))"


@pytest.fixture
def executed(tmp_path, monkeypatch):
    """Runs cells in a kernel of this interpreter and returns the document."""
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "1")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))
    from jupyter_client.kernelspec import NATIVE_KERNEL_NAME

    def executed(*cells):
        notebook = new_notebook(cells=[new_code_cell(cell) for cell in cells])
        client = nbclient.NotebookClient(
            notebook, timeout=120, kernel_name=NATIVE_KERNEL_NAME, store_widget_state=False
        )
        client.execute(cwd=str(tmp_path), env={**os.environ, "PYTHONPATH": ":".join(sys.path)})
        return notebook

    return executed


def text_of(cell):
    return "".join(output.get("text", "") for output in cell.outputs)


def test_a_click_leaves_the_kernel_free_and_its_picture_in_the_panels_own_cell(executed, tmp_path):
    show, click, use = executed(SHOW.format(library=str(tmp_path / "library")), CLICK, USE).cells
    panel, place = show.outputs
    assert "application/vnd.jupyter.widget-view+json" in panel["data"]
    assert "Run this cell to use it" in panel["data"]["text/plain"]
    assert "data:image/svg+xml" in place["data"]["text/html"]
    assert re.match(r"True The picture is ready\. .* 44 credits .* left", text_of(click))
    assert text_of(use).strip().endswith("2")
