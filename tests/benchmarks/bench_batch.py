"""Batches measured: wall time against the ideal and against a plain loop, and what the library costs a call."""

from __future__ import annotations

import math
import tempfile
import time
from pathlib import Path

from measure import alternately, report, seconds
from openai import OpenAI

from recraft_jupyter import RecraftClient
from recraft_jupyter.batch import map_prompts
from recraft_jupyter.sandbox.server import Sandbox

PROMPTS = [f"a fox number {number}" for number in range(60)]
ICON = {"style": "icon", "model": "recraft20b"}
THREADS = 8
LATENCY_SECONDS = 1.0
SEQUENTIAL_CALLS = 5


class QuickSandbox(Sandbox):
    """The real server, which draws once only: the client is measured here, not the drawing."""

    _drawn = None

    async def run(self, operation, **arguments):
        if self._drawn is None:
            self._drawn = await super().run(operation, **arguments)
        return self._drawn


def client_of(sandbox: Sandbox, library: Path | str) -> RecraftClient:
    return RecraftClient(sandbox.token, base_url=sandbox.base_url, library=library, is_paced=False)


def wall_time(sandbox: Sandbox, folder: Path) -> None:
    client = client_of(sandbox, folder / "batch")
    sandbox.latency = LATENCY_SECONDS
    ours = seconds(lambda: map_prompts(client, PROMPTS, workers=THREADS, progress=False, **ICON))
    ideal = math.ceil(len(PROMPTS) / THREADS) * LATENCY_SECONDS
    report(f"{len(PROMPTS)} prompts, {THREADS} at once, 1 s each, against the ideal", ours, ideal, target=1.15)
    again = seconds(lambda: map_prompts(client, PROMPTS, workers=THREADS, progress=False, **ICON))
    report("the same batch again, out of the library, against the first run", again, ours, target=0.05)
    openai = OpenAI(api_key=sandbox.token, base_url=sandbox.base_url)
    begun = time.perf_counter()
    for prompt in PROMPTS[:SEQUENTIAL_CALLS]:
        openai.images.generate(prompt=prompt, model="recraft20b", n=1, extra_body={"style": "icon"})
    loop = (time.perf_counter() - begun) * len(PROMPTS) / SEQUENTIAL_CALLS
    report(
        f"against a loop over openai (from {SEQUENTIAL_CALLS} calls), without its downloads", ours, loop, target=0.25
    )
    sandbox.latency = 0.0


def journaling(sandbox: Sandbox, folder: Path) -> None:
    clients = {"library": client_of(sandbox, folder / "calls"), "off": client_of(sandbox, "off")}
    functions = {name: lambda client=client: client.generate_image("a fox", **ICON) for name, client in clients.items()}
    alternately(functions, rounds=10)
    times = alternately(functions, rounds=100)
    overhead = times["library"] - times["off"]
    report("what the library adds to a call, against 10 ms", overhead, 0.010, target=1.0, unit="ms", scale=1e3)
    report("what the library adds to a call, against a call of 1 s", overhead, 1.0, target=0.03)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary, QuickSandbox(rate=1_000_000, credits=10**9) as sandbox:
        journaling(sandbox, Path(temporary))
        wall_time(sandbox, Path(temporary))
