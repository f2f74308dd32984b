"""Every notebook of the tutorial runs from top to bottom in a real kernel on the sandbox."""

from __future__ import annotations

import json
import os
import runpy
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from recraft_jupyter import catalog

# Those that draw hundreds of pictures.
LONG = ("03_styles",)
NOTEBOOKS = [
    pytest.param(path, id=path.stem, marks=[pytest.mark.slow] if path.stem in LONG else [])
    for path in sorted((Path(__file__).parents[1] / "notebooks").glob("*.ipynb"))
]
PICTURES = ("image/png", "image/jpeg")


@pytest.fixture
def execute(tmp_path, monkeypatch):
    """Run a notebook in a kernel whose settings and history are its own."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))

    def execute(notebook):
        client = NotebookClient(
            notebook,
            timeout=900,
            kernel_name="python3",
            store_widget_state=False,
            resources={"metadata": {"path": tmp_path}},
        )
        client.execute(env={**os.environ, "JUPYTER_PLATFORM_DIRS": "1", "PYDEVD_DISABLE_FILE_VALIDATION": "1"})
        return notebook

    return execute


def outputs(notebook):
    return [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_the_notebook_runs_and_is_committed_without_outputs(path, execute):
    notebook = nbformat.read(path, as_version=4)
    assert not outputs(notebook), "outputs are made by running, not kept"
    done = execute(notebook)
    kinds = {output.output_type for output in outputs(done)}
    assert kinds <= {"display_data", "execute_result"}, "no errors and nothing on stdout or stderr"
    assert sum(any(kind in output.get("data", {}) for kind in PICTURES) for output in outputs(done)) >= 8 * (
        path.stem == "01_quickstart"
    )
    assert "widgets" not in done.metadata


def test_the_readmes_picture_shows_known_styles_and_stays_small():
    folder = Path(__file__).parents[1] / "notebooks" / "images"
    drawn = runpy.run_path(str(folder / "draw_styles.py"))["SUBSTYLES"]
    known = {
        name
        for model in catalog.models()
        for style in catalog.styles(model)
        for name in catalog.substyles(style, model)
    }
    assert set(drawn) <= known
    assert len(drawn) == len(set(drawn)) == 16, "the README says sixteen"
    assert (folder / "styles.png").stat().st_size < 400_000


def test_an_error_stops_the_run_in_one_line(execute):
    cells = ["%load_ext recraft_jupyter", "%recraft --style ikon a fox", "print('never')"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    with pytest.raises(Exception, match="Did you mean 'icon'"):
        execute(notebook)
    *_, error = outputs(notebook)
    assert error.ename == "InvalidRequestError"
    assert len(error.traceback) == 1


def test_one_picture_adds_at_most_150_kb_and_no_token(execute, monkeypatch, sandbox):
    monkeypatch.setenv("RECRAFT_API_TOKEN", sandbox.token)
    monkeypatch.setenv("RECRAFT_BASE_URL", sandbox.base_url)
    cells = ["%load_ext recraft_jupyter", "%recraft a city at night", "%recraft account"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    text = json.dumps(execute(notebook))
    assert len(text) < 150_000
    assert sandbox.token not in text
    assert sandbox.charged_images == 1
