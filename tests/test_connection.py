"""Where the default client comes from: a token, a server, or the sandbox."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import types

import pytest

import recraft_jupyter as rj
from recraft_jupyter import config, connection
from recraft_jupyter.errors import InvalidRequestError, MissingTokenError


def test_the_token_comes_before_the_key(monkeypatch):
    monkeypatch.setenv("RECRAFT_API_KEY", "key")
    assert config.find_token() == "key"
    monkeypatch.setenv("RECRAFT_API_TOKEN", "  'token'\n")
    assert config.find_token() == "token"


def test_colab_and_then_the_keyring_are_asked(monkeypatch):
    class SecretNotFoundError(Exception):
        pass

    def get(name):
        if name != "RECRAFT_API_KEY":
            raise SecretNotFoundError
        return "from colab"[5:]

    userdata = types.SimpleNamespace(get=get, SecretNotFoundError=SecretNotFoundError, NotebookAccessError=KeyError)
    colab = types.ModuleType("google.colab")
    colab.userdata = userdata
    google = types.ModuleType("google")
    google.colab = colab
    keyring = types.ModuleType("keyring")
    keyring.__spec__ = types.SimpleNamespace()
    keyring.get_password = lambda service, name: f"{service}:{name}"
    keyring.errors = types.ModuleType("keyring.errors")
    keyring.errors.KeyringError = OSError
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    monkeypatch.setitem(sys.modules, "keyring.errors", keyring.errors)
    assert config.find_token() == "recraft_jupyter:RECRAFT_API_TOKEN"
    monkeypatch.setitem(sys.modules, "google", google)
    monkeypatch.setitem(sys.modules, "google.colab", colab)
    assert config.find_token() == "colab"


def test_a_token_in_the_environment_means_recraft(monkeypatch):
    monkeypatch.setenv("RECRAFT_API_TOKEN", "token")
    assert rj.get_client().base_url == "https://external.api.recraft.ai/v1"


def test_the_base_url_points_anywhere(monkeypatch, sandbox):
    monkeypatch.setenv("RECRAFT_API_TOKEN", sandbox.token)
    monkeypatch.setenv("RECRAFT_BASE_URL", sandbox.origin)
    assert rj.account().is_sandbox
    assert rj.get_client() is rj.get_client()


def test_a_base_url_without_a_token_is_an_error(monkeypatch):
    monkeypatch.setenv("RECRAFT_BASE_URL", "http://localhost:9")
    with pytest.raises(MissingTokenError, match="RECRAFT_BASE_URL is set, but there is no API token"):
        rj.get_client()


@pytest.mark.parametrize("value", ["0", "false", "off", "No"])
def test_the_sandbox_can_be_forbidden(monkeypatch, value):
    monkeypatch.setenv("RECRAFT_SANDBOX", value)
    with pytest.raises(MissingTokenError, match="RECRAFT_SANDBOX=0 forbids the sandbox"):
        rj.generate("a fox")


def test_an_impossible_token_is_an_error_that_does_not_repeat_it(monkeypatch):
    monkeypatch.setenv("RECRAFT_API_TOKEN", "my secret")
    with pytest.raises(InvalidRequestError, match="blanks") as caught:
        rj.get_client()
    assert "secret" not in str(caught.value)


SCRIPT = """
import json, sys
{before}
import recraft_jupyter as rj
try:
    first = rj.generate("a fox", style="icon").description
    second = rj.generate("an owl", style="icon").description
except rj.RecraftError as error:
    first, second = type(error).__name__, str(error)
print(json.dumps([first, second]))
"""


def run_script(before=""):
    """Use the package in a fresh process with a clean environment."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RECRAFT_")}
    script = SCRIPT.format(before=before)
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    *announced, result = done.stdout.splitlines()
    return announced, json.loads(result)


def test_without_a_token_the_sandbox_starts_by_itself_and_is_announced_once():
    announced, (first, second) = run_script()
    assert first == "icon 1024×1024 — “a fox” — sandbox"
    assert second == "icon 1024×1024 — “an owl” — sandbox"
    assert len(announced) == 1
    assert "embedded sandbox" in announced[0]


def test_without_the_sandbox_extra_the_error_names_the_line_that_installs_it():
    announced, (kind, message) = run_script("sys.modules['tornado'] = sys.modules['tornado.httpserver'] = None")
    assert announced == []
    assert kind == "MissingTokenError"
    assert "pip install 'recraft-jupyter[sandbox]'" in message


def test_without_libcairo_all_but_drawing_an_svg_works():
    before = """
import importlib.abc, importlib.machinery
class Missing(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name == "cairosvg" else None
    def create_module(self, spec):
        raise OSError("no library called 'cairo-2' was found")
    def exec_module(self, module): ...
sys.meta_path.insert(0, Missing())
"""
    script = (
        before
        + """
import recraft_jupyter as rj
image = rj.RecraftImage.from_bytes(b"<svg width='4' height='3'/>", operation="generate_image")
data, _ = image._repr_mimebundle_()
assert set(data) == {"text/html", "text/plain"}, data
try:
    image.to_pil()
except rj.RecraftError as error:
    assert "apt install libcairo2" in str(error) and "brew" in str(error) and "conda" in str(error), error
    print("remedy named")
"""
    )
    done = subprocess.run([sys.executable, "-c", "import sys" + script], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "remedy named", done.stderr


def test_the_sandbox_can_be_asked_for(capsys):
    client = rj.use_sandbox()
    assert rj.get_client() is client
    assert rj.account().is_sandbox
    assert capsys.readouterr().out == "", "who asks for it needs no announcement"
    connection.forget_client()
