"""How the benchmarks measure: alternating runs, medians, and one line a ratio with its target."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable


def seconds(function: Callable[[], object]) -> float:
    """Return the wall time of one call."""
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def alternately(functions: dict[str, Callable[[], object]], *, rounds: int) -> dict[str, float]:
    """Return the median seconds of each function, run in turns so that all meet the same noise."""
    times: dict[str, list[float]] = {name: [] for name in functions}
    for _ in range(rounds):
        for name, function in functions.items():
            times[name].append(seconds(function))
    return {name: statistics.median(values) for name, values in times.items()}


def report(what: str, ours: float, other: float, *, target: float, unit: str = "s", scale: float = 1.0) -> None:
    """Print two figures side by side with their ratio and whether it keeps the target."""
    ratio = ours / other
    verdict = "ok" if ratio <= target else "MISSED"
    figures = f"{ours * scale:9.3f} {unit:<3} {other * scale:9.3f} {unit:<3} {ratio:6.2f}"
    print(f"{what:<64} {figures} (target <= {target:g}) {verdict}")


def python(code: str) -> None:
    """Run code in a fresh interpreter."""
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
