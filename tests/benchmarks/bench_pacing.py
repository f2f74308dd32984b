"""Pacing measured: what acquire costs when nothing waits, and how much of the limit four processes use."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from measure import report, seconds

from recraft_jupyter.pacing import Pacing

sys.path.insert(0, str(Path(__file__).parent.parent))
from test_pacing import run_senders, share_of_limit  # the tests' folder is no package

ROUNDS = 500


def overhead(folder: Path) -> None:
    pacing = Pacing(folder=folder, account="overhead", images=100_000, requests_per_second=100_000)
    first = seconds(lambda: pacing.acquire(1))
    times = [seconds(lambda: pacing.acquire(2)) for _ in range(ROUNDS)]
    pacing.close()
    print(f"the first acquire, with the limiter's import: {first * 1e3:.1f} ms")
    print(f"acquire without a wait: 95 of 100 within {statistics.quantiles(times, n=20)[-1] * 1e3:.3f} ms")
    report("acquire without a wait against 1 ms", statistics.median(times), 1e-3, target=1.0, unit="ms", scale=1e3)


def throughput(folder: Path) -> None:
    begun = time.monotonic()
    sent = run_senders(folder)
    refused = sum(status != 200 for _, _, status in sent)
    share = share_of_limit(sent)
    print(f"four processes x 100 images: {refused} refused, {share:.1%} of the limit, {time.monotonic() - begun:.1f} s")
    report("four processes: seconds an image takes against the limit", 1 / share, 1.0, target=1 / 0.95, unit="")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        overhead(Path(folder))
        throughput(Path(folder))
