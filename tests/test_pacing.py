"""The rate limit kept by real processes, threads and files; times injected where nothing has to be waited for."""

from __future__ import annotations

import concurrent.futures
import contextlib
import json
import math
import os
import sqlite3
import statistics
import subprocess
import sys
import threading
import time
import warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recraft_jupyter import pacing as pacing_module
from recraft_jupyter.errors import InvalidRequestError
from recraft_jupyter.pacing import LONGEST_PENALTY_SECONDS, MARGIN, Pacing, _Log, _rates
from recraft_jupyter.sandbox.account import RateLimit

WINDOW_SECONDS = 4.0
LIMIT = 100
SENDER = """
import json, sys, time
from pathlib import Path
import requests
from recraft_jupyter.pacing import Pacing
folder, base_url, images, window, limit = json.loads(sys.argv[1])
pacing = Pacing(folder=Path(folder), account="test", images=limit, seconds=window, requests_per_second=None)
session = requests.Session()
session.get(base_url, timeout=30)
print("ready", flush=True)
sys.stdin.readline()
sent, left, number = [], images, 0
while left:
    number += 1
    n = min(left, 1 + number % 2)
    pacing.acquire(n)
    granted = time.time()
    answer = session.post(base_url, json={"n": n}, timeout=60)
    sent.append([granted, n, answer.status_code])
    left -= n
pacing.close()
print(json.dumps(sent))
"""


class Counter(BaseHTTPRequestHandler):
    """Counts images as they arrive, with the sandbox's own limit, and answers as soon as an icon would be drawn."""

    protocol_version = "HTTP/1.1"
    drawing_seconds = 0.01
    rate: RateLimit
    lock: threading.Lock

    def do_GET(self):
        self.answer(200)

    def do_POST(self):
        images = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["n"]
        with self.lock:
            taken = self.rate.take(images)
        if taken:
            time.sleep(self.drawing_seconds * images)
        self.answer(200 if taken else 429)

    def answer(self, status):
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *words):
        pass


@contextlib.contextmanager
def counting_server(*, limit, window):
    """A server whose whole work is to count: the sandbox's drawing would set the pace on a busy machine."""
    rate = RateLimit(images=limit, seconds=window)
    handler = type("CounterOfOneServer", (Counter,), {"rate": rate, "lock": threading.Lock()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def run_senders(folder, *, processes=4, images=100, window=WINDOW_SECONDS, limit=LIMIT):
    """Let processes send as fast as they may to a server that counts; return (time, images, status) of each request."""
    with counting_server(limit=limit, window=window) as base_url:
        details = json.dumps([str(folder), base_url, images, window, limit])
        command = [sys.executable, "-c", SENDER, details]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        senders = [subprocess.Popen(command, **pipes) for _ in range(processes)]
        for sender in senders:
            assert sender.stdout.readline() == "ready\n"
        for sender in senders:
            sender.stdin.write("\n")
            sender.stdin.flush()
        answers = [sender.communicate(timeout=120)[0] for sender in senders]
    return sorted(tuple(row) for answer in answers for row in json.loads(answer))


def share_of_limit(sent, *, window=WINDOW_SECONDS, limit=LIMIT):
    """The limit lets each image follow the one a limit before it after a window; how near the mean comes to that."""
    times = [granted for granted, images, _ in sent for _ in range(images)]
    return window / statistics.mean(late - early for early, late in zip(times, times[limit:], strict=False))


class Clock:
    """Unix seconds that stand still until they are set."""

    def __init__(self, seconds=1_800_000_000.0):
        self.seconds = seconds

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def make(tmp_path):
    """Pacings of one account, closed at the end."""
    with contextlib.ExitStack() as stack:

        def make(**options):
            options = {"folder": tmp_path, "account": "me", "requests_per_second": None} | options
            made = Pacing(**options)
            stack.callback(made.close)
            return made

        yield make


@pytest.fixture
def log(tmp_path, clock):
    log = _Log(tmp_path / "log.sqlite3", _rates(10, 60, None), clock)
    yield log
    log.close()


def test_four_processes_send_as_much_as_the_limit_allows_and_are_never_refused(tmp_path):
    sent = run_senders(tmp_path)
    assert {status for _, _, status in sent} == {200}
    assert sum(images for _, images, _ in sent) == 400
    assert share_of_limit(sent) >= 0.95


def test_images_wait_until_enough_others_have_left_the_window(log, clock):
    begin = int(clock() * 1000)
    assert log.book("a", 6) == (begin, 0)
    clock.seconds += 10
    assert log.book("b", 4) == (begin + 10_000, 0)
    assert log.book("c", 1) == (begin + 60_001, 50.001)
    clock.seconds += 90
    assert log.book("d", 9)[1] == pytest.approx(0, abs=21)


def test_a_large_request_is_not_overtaken_by_smaller_ones(log):
    log.book("first", 9)
    large, _ = log.book("large", 10)
    assert log.book("small", 1)[0] > large


def test_requests_are_limited_as_well_as_images(tmp_path, clock):
    log = _Log(tmp_path / "log.sqlite3", _rates(100, 60, 5), clock)
    waits = [log.book(str(number), 1)[1] for number in range(12)]
    assert waits == pytest.approx([0] * 5 + [1.251] * 5 + [2.502] * 2)
    assert log.start_of("11") == int(clock() * 1000) + 2502
    log.close()


def test_less_than_one_request_a_second_is_a_limit_too():
    assert _rates(100, 60, 0.5)[1] == ("requests", 1, 2250)


def test_what_is_given_back_makes_room(log):
    log.book("a", 10)
    log.give_back("a")
    assert log.book("b", 10)[1] == 0


def test_a_penalty_moves_all_bookings_and_keeps_their_order(log):
    log.book("a", 10)
    first, second = log.book("b", 5)[0], log.book("c", 10)[0]
    log.hold(200)
    now = log._now()
    assert log.start_of("b") == now + 200_000
    assert log.start_of("c") - log.start_of("b") == second - first
    log.hold(100)
    assert log.start_of("b") == now + 200_000
    assert log.book("d", 1)[0] > log.start_of("c")


@pytest.mark.parametrize("step", [-86_400 * 365, -86_400, -3600, -100, -61, -30, -1, 1, 61, 86_400])
def test_a_step_of_the_clock_never_makes_anybody_wait_for_long(log, clock, step):
    for number in range(4):
        log.book(str(number), 5)
        clock.seconds += 1
    log.hold(10)
    clock.seconds += step
    assert log.book("next", 5)[1] <= 5 * 60


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 10), st.floats(0, 30), st.sampled_from(["", "", "", "hold", "give back"])), max_size=40
    )
)
def test_no_window_ever_holds_more_than_the_limit(steps):
    clock = Clock()
    log = _Log(None, _rates(10, 60, 2), clock)
    booked = {}
    for number, (images, pause, event) in enumerate(steps):
        clock.seconds += pause
        log.book(str(number), images)
        booked[str(number)] = images
        if event == "give back":
            log.give_back(str(number))
            del booked[str(number)]
        if event == "hold":
            log.hold(pause)
        now = log._now()
        starts = [
            (log.start_of(ticket), images) for ticket, images in booked.items() if log.start_of(ticket) is not None
        ]
        assert all(sum(n for s, n in starts if start <= s < start + 60_000) <= 10 for start, _ in starts)
        assert all(sum(1 for s, _ in starts if start <= s < start + 1000) <= 2 for start, _ in starts)
        assert not starts or max(starts)[0] <= now + (len(starts) + 1) * 61_000
    log.close()


def test_acquire_waits_as_long_as_it_says(make):
    pacing = make(images=3, seconds=0.3)
    begun = time.monotonic()
    waits = [pacing.acquire(1) for _ in range(7)]
    assert sum(waits) <= time.monotonic() - begun
    assert [wait > 0.1 for wait in waits] == [False, False, False, True, False, False, True]
    assert sum(waits) >= 0.6


def test_two_pacings_of_an_account_share_its_limit_and_others_do_not(make):
    first, second, other = make(images=2, seconds=0.4), make(images=2, seconds=0.4), make(images=2, account="other")
    assert first.acquire(2) < 0.3
    assert other.acquire(2) < 0.3
    assert second.acquire(1) >= 0.3


def test_a_penalty_holds_back_those_who_wait_already(make):
    first, second = make(images=1, seconds=0.3), make(images=1, seconds=0.3)
    first.acquire(1)
    with concurrent.futures.ThreadPoolExecutor() as threads:
        waiting = threads.submit(first.acquire, 1)
        time.sleep(0.1)
        second.penalize(1.0)
        assert waiting.result() >= 1.0


def test_a_penalty_is_bounded(make, clock):
    pacing = make(clock=clock)
    pacing.penalize(1e9)
    pacing.penalize(-1)
    assert pacing._with_log(lambda log: log.book("a", 1))[1] == LONGEST_PENALTY_SECONDS


@pytest.mark.parametrize("images", [0, -1, 101, True, 1.5, "1"])
def test_what_can_never_be_sent_is_refused_at_once(make, images):
    with pytest.raises(InvalidRequestError):
        make().acquire(images)


@pytest.mark.parametrize(
    "options", [{"account": "../../x"}, {"account": ""}, {"images": 0}, {"seconds": 0}, {"requests_per_second": 0}]
)
def test_limits_that_make_no_sense_are_refused(make, options):
    with pytest.raises(InvalidRequestError):
        make(**options)


def test_cancelling_ends_a_wait_and_counts_nothing(make, clock):
    pacing, cancelled = make(images=2, seconds=60), threading.Event()
    pacing.acquire(1)
    threading.Timer(0.1, cancelled.set).start()
    with pytest.raises(concurrent.futures.CancelledError):
        pacing.acquire(2, cancelled=cancelled)
    assert pacing.acquire(1) < 30
    with pytest.raises(concurrent.futures.CancelledError):
        pacing.acquire(1, cancelled=cancelled)


def test_closing_ends_all_waits_and_may_be_done_twice(make):
    pacing = make(images=1, seconds=60)
    pacing.acquire(1)
    with concurrent.futures.ThreadPoolExecutor() as threads:
        waits = [threads.submit(pacing.acquire, 1) for _ in range(3)]
        time.sleep(0.1)
        pacing.close()
        assert all(isinstance(wait.exception(), concurrent.futures.CancelledError) for wait in waits)
    pacing.close()


def test_an_interrupt_ends_a_wait_and_the_next_goes_on(make):
    import signal

    pacing = make(images=2, seconds=60)
    pacing.acquire(1)
    threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        pacing.acquire(2)
    assert pacing.acquire(1) < 30


def test_many_threads_share_one_pacing(make):
    pacing = make(images=10, seconds=0.3)
    with concurrent.futures.ThreadPoolExecutor(16) as threads:
        begun = time.monotonic()
        list(threads.map(pacing.acquire, [1] * 40))
        assert time.monotonic() - begun >= 0.9


def test_no_thread_is_left_behind(make):
    before = threading.active_count()
    make().acquire(1)
    assert threading.active_count() == before


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_shares_the_limit_without_sharing_locks(make):
    pacing = make(images=2, seconds=1.0)
    pacing.acquire(1)
    pacing._lock.acquire()
    pacing._waiting.acquire()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # threads of other tests may be about
        child = os.fork()
    if child == 0:
        try:
            os._exit(0 if pacing.acquire(1) < 0.5 else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    pacing._lock.release()
    pacing._waiting.release()
    assert pacing.acquire(1) > 0.2


HOLDER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO images VALUES ('x', 1)")
connection.execute("PRAGMA cache_spill = 1")
print("holding", flush=True)
time.sleep(60)
"""


def test_a_process_killed_in_mid_transaction_blocks_nobody(make, tmp_path):
    pacing = make()
    pacing.acquire(1)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "pacing_me.sqlite3")], stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout.readline() == "holding\n"
        holder.kill()
    assert pacing.acquire(1) < 1
    assert pacing._log._number("SELECT COUNT(*) FROM images") == 2


WAITER = """
import sys
from pathlib import Path
from recraft_jupyter.pacing import Pacing
pacing = Pacing(folder=Path(sys.argv[1]), account="me", images=10, seconds=2, requests_per_second=None)
print("waiting", flush=True)
pacing.acquire(2)
print("done", flush=True)
"""


def test_a_process_killed_while_it_waits_costs_no_more_than_its_booking(make, tmp_path):
    pacing = make(images=10, seconds=2)
    pacing.acquire(10)
    waiter = subprocess.Popen([sys.executable, "-c", WAITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    with waiter:
        assert waiter.stdout.readline() == "waiting\n"
        time.sleep(0.6)
        waiter.kill()
    assert pacing.acquire(8) < 2 * (1 + MARGIN) + 0.5


def test_a_file_locked_for_good_is_done_without(make, tmp_path, monkeypatch):
    monkeypatch.setattr(pacing_module, "BUSY_SECONDS", 0.1)
    make().acquire(1)
    with contextlib.closing(sqlite3.connect(tmp_path / "pacing_me.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        pacing = make(images=1, seconds=0.3)
        with pytest.warns(RuntimeWarning, match="within this kernel only.*locked"):
            pacing.acquire(1)
        assert pacing.acquire(1) >= 0.3  # without a second warning


@pytest.mark.parametrize("content", [b"no database at all " * 100, b"SQLite format 3\0" + b"\xff" * 5000, b""])
def test_a_broken_file_is_made_anew(make, tmp_path, content):
    (tmp_path / "pacing_me.sqlite3").write_bytes(content)
    pacing = make(images=1, seconds=0.3)
    pacing.acquire(1)
    assert make(images=1, seconds=0.3).acquire(1) > 0.1


@pytest.mark.parametrize("content", [b"no database at all " * 100, b""])
def test_a_file_that_breaks_while_it_is_open_is_made_anew(make, tmp_path, content):
    pacing = make(images=5)
    pacing.acquire(1)
    (tmp_path / "pacing_me.sqlite3").write_bytes(content)
    assert pacing.acquire(1) < 1
    assert pacing.acquire(1) < 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
def test_a_deleted_file_is_made_anew_and_shared_again(make, tmp_path):
    first, second = make(images=2, seconds=0.5), make(images=2, seconds=0.5)
    first.acquire(1)
    second.acquire(1)
    (tmp_path / "pacing_me.sqlite3").unlink()
    first.acquire(1)
    second.acquire(1)
    assert (tmp_path / "pacing_me.sqlite3").exists()
    assert first.acquire(1) > 0.2


@pytest.mark.parametrize("folder", ["a file", "/proc/nowhere"])
def test_a_folder_that_cannot_be_used_is_done_without(make, tmp_path, folder):
    (tmp_path / "a file").write_bytes(b"")
    pacing = make(folder=tmp_path / folder / "below", images=1, seconds=0.3)
    with pytest.warns(RuntimeWarning, match="within this kernel only"):
        pacing.acquire(1)
    assert pacing.acquire(1) > 0.2


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_done_without(make, tmp_path):
    tmp_path.chmod(0o500)
    with pytest.warns(RuntimeWarning, match="within this kernel only"):
        make().acquire(1)
    tmp_path.chmod(0o700)


def test_the_log_keeps_no_more_than_a_window(log, clock):
    for number in range(200):
        clock.seconds += 30
        log.book(str(number), 2)
    assert log._number("SELECT COUNT(*) FROM images") <= 6


def test_the_file_holds_nothing_but_times(make, tmp_path):
    make().acquire(1)
    with contextlib.closing(sqlite3.connect(tmp_path / "pacing_me.sqlite3")) as database:
        ((ticket, moment),) = database.execute("SELECT * FROM images").fetchall()
    assert len(ticket) == 16
    assert math.isclose(moment / 1000, time.time(), abs_tol=60)


def test_the_package_does_not_load_the_limiter_before_it_is_needed():
    code = "import sys, recraft_jupyter.pacing; sys.exit('pyrate_limiter' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parent).returncode == 0
