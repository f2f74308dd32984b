"""What mybinder.org would build, read off the Dockerfile that repo2docker prints."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def dockerfile(tmp_path_factory):
    command = [Path(sys.executable).parent / "jupyter-repo2docker", "--no-build", "--debug", str(ROOT)]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=tmp_path_factory.mktemp("binder"), env=environment
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    "expected",
    [
        "apt-get install --yes --no-install-recommends libcairo2",
        'pip install --no-cache-dir -r "binder/requirements.txt"',
        "RUN ./binder/postBuild",
        "ENTRYPOINT",
    ],
)
def test_the_image_has_what_it_needs(dockerfile, expected):
    assert expected in dockerfile


def test_the_python_is_the_one_asked_for(dockerfile):
    assert (ROOT / "binder/runtime.txt").read_text().strip() == "python-3.12"
    assert "python=3.12" in dockerfile


def test_the_package_and_its_sandbox_are_installed_with_a_kernel_that_works():
    lines = (ROOT / "binder/requirements.txt").read_text().split()
    assert ".[sandbox,widgets]" in lines
    assert "ipykernel>=7.1" in lines


def test_post_build_stops_at_the_first_error_and_can_be_run():
    path = ROOT / "binder/postBuild"
    assert path.read_text().startswith("#!/bin/bash\nset -euo pipefail\n")
    assert os.access(path, os.X_OK)
