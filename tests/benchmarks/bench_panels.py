"""The panels measured: a large library, the time to build, a click's way to the server, bytes to the browser."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import threading
import time
from pathlib import Path

import comm
import ipywidgets
from ipywidgets.widgets import widget as widget_module
from measure import alternately, report

from recraft_jupyter import RecraftClient, connection
from recraft_jupyter.panels import GeneratePanel, SharedState, Studio, library_pages
from recraft_jupyter.panels.work import AtOnce
from recraft_jupyter.sandbox.server import Sandbox
from recraft_jupyter.storage import Library

ROWS = 10_000
FEW = 10
DISTINCT = 12
ICON = {"style": "icon", "model": "recraft20b", "response_format": "b64_json"}


def fill(library: Library, rows: int) -> None:
    """Copy the calls and pictures that are there until there are so many."""
    library.close()
    database = sqlite3.connect(library.folder / "library.sqlite")
    tables = {
        name: [row[1] for row in database.execute(f"PRAGMA table_info({name})")][1:] for name in ("calls", "pictures")
    }
    count = database.execute("SELECT count(*) FROM pictures").fetchone()[0]
    for number in range(count + 1, rows + 1):
        source = number % count + 1
        columns = ", ".join(tables["calls"])
        database.execute(f"INSERT INTO calls ({columns}) SELECT {columns} FROM calls WHERE id = ?", (source,))
        call = database.execute("SELECT max(id) FROM calls").fetchone()[0]
        columns = ", ".join(tables["pictures"])
        values = columns.replace("call", str(call), 1)
        database.execute(f"INSERT INTO pictures ({columns}) SELECT {values} FROM pictures WHERE id = ?", (source,))
        database.execute("INSERT INTO words (rowid, text) VALUES (?, 'a fox')", (call,))
    # One after the other, so that the newest page shows different pictures.
    database.execute("UPDATE pictures SET stored_at = id")
    database.commit()
    database.close()


def client_of(sandbox: Sandbox, folder: Path, rows: int = 0) -> RecraftClient:
    """Return a client with a library of so many pictures."""
    client = RecraftClient(sandbox.token, base_url=sandbox.base_url, library=folder)
    for number in range(min(rows, DISTINCT)):
        client.generate_image(f"a fox {number}", **ICON)
    if rows:
        fill(client.library, rows)
        client = RecraftClient(sandbox.token, base_url=sandbox.base_url, library=folder)
    return client


def large_library(clients: dict[int, RecraftClient]) -> None:
    def open_studio(rows: int) -> None:
        connection.use_client(clients[rows])
        library_pages._urls.clear()
        studio = Studio(SharedState(executor=AtOnce()))
        studio.tabs.value = "library"
        assert studio.current.pages.rows

    times = alternately({str(rows): lambda rows=rows: open_studio(rows) for rows in clients}, rounds=7)
    many, few = max(clients), min(clients)
    report(
        f"open the studio at the library of {many} pictures against {few}",
        times[str(many)],
        times[str(few)],
        target=1.5,
        unit="ms",
        scale=1e3,
    )


def building() -> None:
    before = len(widget_module._instances)
    kept = GeneratePanel(SharedState(executor=AtOnce()))
    count = len(widget_module._instances) - before
    # A bare button is three widgets, too: itself, its layout, its style.
    times = alternately(
        {
            "panel": lambda: GeneratePanel(SharedState(executor=AtOnce())),
            "bare": lambda: [ipywidgets.Button() for _ in range(count // 3)],
        },
        rounds=15,
    )
    del kept
    report(f"build GeneratePanel ({count} widgets) against bare widgets", times["panel"], times["bare"], target=10)


def click_to_request(client: RecraftClient) -> None:
    panel = GeneratePanel(SharedState(double_click_seconds=0))
    panel.model.value, panel.style.value, panel.prompt.value = "recraft20b", "icon", "a fox"
    sent = threading.Event()
    moments: list[float] = []
    send = client._transport.send

    def noted(request: object) -> object:
        moments.append(time.perf_counter())
        return send(request)

    client._transport.send = noted
    panel.made = lambda _: None
    panel.state.listen(sent.set)

    def until_sent(start: object) -> float:
        sent.clear()
        began = time.perf_counter()
        start()
        return moments[-1] - began if moments and moments[-1] > began else _waited(sent, moments, began)

    clicks, calls = [], []
    for _ in range(15):
        clicks.append(until_sent(panel.generate.click))
        sent.wait(10)
        calls.append(until_sent(lambda: client.generate_image("a fox", style="icon", model="recraft20b")))
    overhead = sorted(clicks)[len(clicks) // 2] - sorted(calls)[len(calls) // 2]
    report("from click to request beyond the same call from Python", overhead, 0.050, target=1, unit="ms", scale=1e3)


def _waited(sent: threading.Event, moments: list[float], began: float) -> float:
    sent.wait(10)
    return next(moment for moment in moments if moment > began) - began


def bytes_to_the_browser() -> None:
    sizes: list[int] = []

    def count(
        self: object, kind: str, data: object = None, metadata: object = None, buffers: object = None, **_: object
    ) -> None:
        sizes.append(len(json.dumps([data, metadata], default=str)) + sum(len(one) for one in buffers or ()))

    comm.DummyComm.publish_msg = count
    studio = Studio(SharedState(executor=AtOnce()))
    studio.state.tell()
    report("bytes to the browser to open the studio", sum(sizes), 300_000, target=1, unit="kB", scale=1e-3)
    sizes.clear()
    studio.tabs.value = "library"
    report("bytes to the browser to look at the library", sum(sizes), 300_000, target=1, unit="kB", scale=1e-3)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name, Sandbox(rate=1_000_000) as sandbox:
        folder = Path(name)
        client = connection.use_client(client_of(sandbox, folder / "clicks"))
        building()
        click_to_request(client)
        clients = {rows: client_of(sandbox, folder / str(rows), rows) for rows in (FEW, ROWS)}
        large_library(clients)
        connection.use_client(clients[ROWS])
        library_pages._urls.clear()
        bytes_to_the_browser()
