"""Time and memory of the engine's pictures: python tests/benchmarks/bench_engine_generate.py.

One prompt in every style at 1024 x 1024. Seconds are those of the processor, all threads together, so that other
programs do not count. Memory is the peak of a fresh process that draws the style's picture twice.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "2")

from measure import report

from recraft_jupyter import catalog
from recraft_jupyter.sandbox.engine.generate import VECTOR_STYLES, generate

PROMPT = "an astronaut riding a horse in a forest"
SIZE = (1024, 1024)
VECTOR_SECONDS, RASTER_SECONDS, MEGABYTES = 1.0, 2.5, 700.0
SLOWEST = 10
DRAW_TWICE = """
import sys
sys.path.insert(0, {folder!r})
from bench_engine_generate import draw, own_peak
draw(*{name!r})
draw(*{name!r})
print(own_peak())
"""

Name = tuple[str, str, str | None]


def main() -> None:
    """Print the table of all styles, the slowest ten, and the memory of the slowest of each kind."""
    draw("recraftv3", "any", None)
    seconds = {name: processor_seconds(name) for name in names()}
    print_table(seconds)
    for kind, target in (("vector", VECTOR_SECONDS), ("raster", RASTER_SECONDS)):
        of_kind = {name: value for name, value in seconds.items() if is_vector(name) == (kind == "vector")}
        slowest = max(of_kind, key=lambda name: of_kind[name])
        report(f"{kind}: median of {len(of_kind)}", statistics.median(of_kind.values()), target, target=1.0)
        report(f"{kind}: slowest, {title(slowest)}", of_kind[slowest], target, target=1.0)
        report(f"{kind}: peak memory of {title(slowest)}", peak_memory(slowest), MEGABYTES, target=1.0, unit="MB")
    print(f"this process drew all of them with {own_peak():.0f} MB at most")


def names() -> Iterator[Name]:
    """Yield (model, style, substyle) of every style, the styles without substyle included."""
    for model in ("recraftv3", "recraft20b"):
        for style in catalog.styles(model):
            for substyle in (None, *catalog.substyles(style, model)):
                yield model, style, substyle


def draw(model: str, style: str, substyle: str | None) -> None:
    """Draw the prompt once."""
    generate(PROMPT, model=model, style=style, substyle=substyle, size=SIZE, seed=7)


def processor_seconds(name: Name) -> float:
    """Return the processor time of one picture."""
    start = time.process_time()
    draw(*name)
    return time.process_time() - start


def peak_memory(name: Name) -> float:
    """Return the peak memory of a fresh process that draws a style, in megabytes."""
    code = DRAW_TWICE.format(folder=str(Path(__file__).resolve().parent), name=name)
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(run.stdout.split()[-1])


def own_peak() -> float:
    """Return the peak memory of this process in megabytes; getrusage would count what the parent had before it."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def is_vector(name: Name) -> bool:
    """Return True for a style that is answered as SVG."""
    return name[1] in VECTOR_STYLES


def title(name: Name) -> str:
    """Return the style as the catalog writes it."""
    return f"{name[0]} {name[1]}" + (f"/{name[2]}" if name[2] else "")


def print_table(seconds: dict[Name, float]) -> None:
    """Print all styles and then the slowest."""
    for name, value in seconds.items():
        target = VECTOR_SECONDS if is_vector(name) else RASTER_SECONDS
        print(f"{title(name):<64} {value:6.2f} s {'ok' if value <= target else 'MISSED'}")
    print(f"\nThe slowest {SLOWEST}:")
    for name in sorted(seconds, key=lambda name: -seconds[name])[:SLOWEST]:
        print(f"{title(name):<64} {seconds[name]:6.2f} s")
    print()


if __name__ == "__main__":
    main()
