"""A private Jupyter server for the browser tests: JupyterLab, Notebook 7 and Voilà on one port."""

from __future__ import annotations

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

QUIET = {"fetchNews": "false", "checkForUpdates": False, "doNotDisturbMode": True}


class JupyterServer:
    """Has its own HOME, settings and runtime folder, so that nothing of the machine leaks in."""

    def __init__(self, folder: Path):
        self.root = folder / "work"
        self.root.mkdir()
        self._home = folder / "home"
        self._log = folder / "server.log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.token = secrets.token_hex(16)
        self.url = f"http://127.0.0.1:{self._port}"

    def __enter__(self):
        self._write_settings()
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command(), env=self._environment(), stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        self._wait()
        return self

    def __exit__(self, *error):
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(15)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)

    def lab_url(self, name):
        """A workspace of its own: otherwise the tabs of the page before come back."""
        return f"{self.url}/lab/workspaces/{secrets.token_hex(4)}/tree/{name}?token={self.token}"

    def notebook_url(self, name):
        return f"{self.url}/notebooks/{name}?token={self.token}"

    def voila_url(self, name):
        return f"{self.url}/voila/render/{name}?token={self.token}"

    def _command(self):
        options = {
            "ServerApp.ip": "127.0.0.1",
            "ServerApp.port": self._port,
            "ServerApp.port_retries": 0,
            "ServerApp.root_dir": self.root,
            "IdentityProvider.token": self.token,
            "LabApp.news_url": None,
            "LabApp.check_for_updates_class": "jupyterlab.NeverCheckForUpdate",
            "LabApp.extension_manager": "readonly",
            "LabApp.expose_app_in_browser": True,
            "JupyterNotebookApp.expose_app_in_browser": True,
        }
        settings = [f"--{name}={value}" for name, value in options.items()]
        return [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", *settings]

    def _environment(self):
        clean = {name: value for name, value in os.environ.items() if not name.startswith("RECRAFT_")}
        folders = {
            "JUPYTER_CONFIG_DIR": "config",
            "JUPYTER_RUNTIME_DIR": "runtime",
            "JUPYTER_DATA_DIR": "data",
            "JUPYTERLAB_SETTINGS_DIR": "lab-settings",
            "JUPYTERLAB_WORKSPACES_DIR": "lab-workspaces",
            "IPYTHONDIR": "ipython",
        }
        models = {name: value for name, value in os.environ.items() if name == "RECRAFT_MODELS"}
        return {
            **clean,
            **models,
            "HOME": str(self._home),
            "JUPYTER_PLATFORM_DIRS": "1",
            **{name: str(self._home / folder) for name, folder in folders.items()},
        }

    def _write_settings(self):
        folder = self._home / "lab-settings" / "@jupyterlab" / "apputils-extension"
        folder.mkdir(parents=True)
        (folder / "notification.jupyterlab-settings").write_text(json.dumps(QUIET))

    def _wait(self):
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError(f"The Jupyter server ended: {self._log.read_text()[-2000:]}")
            try:
                urllib.request.urlopen(f"{self.url}/api/status?token={self.token}", timeout=2)
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise RuntimeError("The Jupyter server did not answer in 60 s.")
