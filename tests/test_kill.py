"""A batch is killed at many random moments: nothing that was paid is lost, and nothing is paid twice."""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest

from recraft_jupyter import RecraftClient
from recraft_jupyter.batch import map_prompts
from recraft_jupyter.sandbox.server import Sandbox

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the killed processes are forked"),
]

# Fewer are for a quick look only.
KILLS = int(os.environ.get("RECRAFT_KILLS", "200"))
SEED = 20_260_101
PROMPTS = [f"{thing} number {number}" for number in range(10) for thing in ("a fox", "a key", "a tree", "a house")]
OPTIONS = {"style": "icon", "model": "recraft20b", "progress": False}
PATH = "/v1/images/generations"
SETTLING_SECONDS = 20.0

# Imports once, then forks a process for each batch: a kill every half second would else be an import every half second.
BATCHES = f"""
import os, sys
from recraft_jupyter import RecraftClient
from recraft_jupyter.batch import map_prompts
import recraft_jupyter.shortcuts, recraft_jupyter.pacing, tqdm.auto
token, base_url = sys.stdin.readline().split()
for line in sys.stdin:
    process = os.fork()
    if process == 0:
        client = RecraftClient(token, base_url=base_url, library=line.strip(), is_paced=False)
        map_prompts(client, {PROMPTS!r}, **{OPTIONS!r})
        os._exit(0)
    print(process, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)
"""


class QuickSandbox(Sandbox):
    """The real server, which draws each prompt once only: what is tested is who pays, not how it looks."""

    def __init__(self, **options):
        super().__init__(**options)
        self._drawn = {}

    async def run(self, operation, **arguments):
        prompt = arguments["prompt"]
        if prompt not in self._drawn:
            self._drawn[prompt] = await super().run(operation, **arguments)
        return self._drawn[prompt]

    @property
    def pictures(self):
        """The ids of all pictures made; each was charged."""
        return set(self.store._pictures)


class Batches:
    """Processes that each run the batch, to be killed."""

    def __init__(self, sandbox):
        self._server = subprocess.Popen(
            [sys.executable, "-c", BATCHES], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._write(f"{sandbox.token} {sandbox.base_url}")

    def run(self, folder, *, seconds=None):
        """Run one, killed after some seconds, and return its exit code."""
        self._write(str(folder))
        process = int(self._server.stdout.readline())
        if seconds is not None:
            time.sleep(seconds)
            with contextlib.suppress(ProcessLookupError):  # it may be done already
                os.kill(process, signal.SIGKILL)
        return int(self._server.stdout.readline())

    def close(self):
        self._server.stdin.close()
        self._server.wait(10)
        self._server.stdout.close()

    def _write(self, line):
        self._server.stdin.write(line + "\n")
        self._server.stdin.flush()


@pytest.fixture(scope="module")
def quick_sandbox():
    with QuickSandbox(rate=1_000_000, credits=10**9, latency=0.003) as sandbox:
        yield sandbox


@pytest.fixture
def batches(quick_sandbox):
    batches = Batches(quick_sandbox)
    yield batches
    batches.close()


def settle(client, sandbox):
    """Wait until the server has done what the dead process sent."""
    for _ in range(3):
        client.get_account()
    limit = time.monotonic() + SETTLING_SECONDS
    while sandbox.charged_images < sandbox.requests[PATH]:
        assert time.monotonic() < limit, "the sandbox does not come to rest"
        time.sleep(0.002)


def check_nothing_is_lost(client, charged):
    """Every picture that was charged is on disk, was fetched just now, or is listed as perhaps charged."""
    recovery = client.recover()
    assert not recovery.lost
    stored = {picture.image_id for picture in client.library.journal.pictures()}
    assert stored <= charged, "the library has pictures that nobody made"
    assert len(charged - stored) <= len(recovery.may_be_charged), "a paid picture is lost"
    return len(recovery.images)


def check_library(library):
    assert library.journal._database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for picture in library.journal.pictures():
        assert hashlib.sha256(library.path_of(picture).read_bytes()).hexdigest() == picture.sha256


def test_a_batch_killed_at_any_moment_loses_nothing_and_pays_nothing_twice(quick_sandbox, batches, tmp_path):
    sandbox, chance = quick_sandbox, random.Random(SEED)
    for folder in ("drawing", "timing"):
        begun = time.monotonic()
        assert batches.run(tmp_path / folder) == 0
        duration = time.monotonic() - begun
    recovered = killed = resumed = doubtful = 0
    for number in range(KILLS):
        folder, before = tmp_path / f"library{number}", sandbox.pictures
        sandbox.reset()
        code = batches.run(folder, seconds=chance.uniform(0, duration))
        assert code in (0, -signal.SIGKILL)
        killed += code != 0
        # However busy the machine is, about one in six comes too late: so kills reach the very end of a batch.
        duration *= 1.02 if code else 0.9
        with RecraftClient(sandbox.token, base_url=sandbox.base_url, library=folder, is_paced=False) as client:
            settle(client, sandbox)
            assert len(sandbox.pictures - before) == sandbox.charged_images
            if number % 2:  # every other time the batch itself has to fetch what was answered
                recovered += check_nothing_is_lost(client, sandbox.pictures - before)
            journal = client.library.journal
            answered = len(journal.answered_calls()) + journal.count()
            doubtful += len(journal.unanswered_calls())
            paid = sandbox.charged_images
            results = map_prompts(client, PROMPTS, **OPTIONS)
            assert [image.parameters["prompt"] for image in results] == PROMPTS, f"run {number}"
            assert sandbox.charged_images - paid == len(PROMPTS) - answered, f"run {number} paid twice"
            resumed += answered
            check_nothing_is_lost(client, sandbox.pictures - before)
            check_library(client.library)
            client.library.close()
        shutil.rmtree(folder)
    print(f"{killed} killed, {resumed} pictures kept, {recovered} fetched later, {doubtful} perhaps charged")
    assert killed > KILLS / 2
    assert resumed > KILLS
