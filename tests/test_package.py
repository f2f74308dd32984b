"""The package as a whole: what it exports, what importing it loads, what its files say about each other."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

import recraft_jupyter

ROOT = Path(recraft_jupyter.__file__).parents[1]
HEAVY = ("IPython", "ipywidgets", "PIL", "cairosvg", "tornado", "numpy", "requests", "recraft_jupyter.sandbox")


def test_importing_the_package_loads_nothing_heavy():
    code = "import sys, recraft_jupyter; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.parametrize("name", recraft_jupyter.__all__)
def test_every_public_name_exists_and_is_documented(name):
    assert getattr(recraft_jupyter, name).__doc__


def test_the_table_of_public_names_is_complete():
    assert sorted(recraft_jupyter.__all__) == sorted(
        [*recraft_jupyter._HOMES, *recraft_jupyter._MODULES, "load_ipython_extension", "unload_ipython_extension"]
    )
    assert set(recraft_jupyter.__all__) <= set(dir(recraft_jupyter))


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'generat'"):
        recraft_jupyter.generat  # noqa: B018


def test_version_equals_the_changelogs_newest():
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert newest is not None
    assert newest[1] == recraft_jupyter.__version__ == metadata.version("recraft-jupyter")


def test_the_runtime_dependencies_are_the_chosen_ones():
    required = [line for line in metadata.requires("recraft-jupyter") or [] if "extra ==" not in line]
    names = {re.split(r"[<>=!~; ]", line)[0] for line in required}
    assert names == {
        "cairosvg",
        "ipython",
        "ipywidgets",
        "pillow",
        "platformdirs",
        "pyrate-limiter",
        "requests",
        "tqdm",
    }


def test_every_file_that_contributing_names_exists():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:[\w./]+)\.(?:py|json|md)|\w+/)`", text)
    assert len(named) >= 20
    package = ROOT / "recraft_jupyter"
    assert [name for name in named if not (ROOT / name).exists() and not any(package.rglob(name))] == []
