"""The library measured: search and opening with 100 000 pictures, and the memory an export takes."""

from __future__ import annotations

import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

from measure import alternately, report

from recraft_jupyter.storage import Library

ROWS = 100_000
FEW_ROWS = 100
THINGS = ("fox", "heron", "kettle", "lighthouse", "tree", "harbour", "castle", "robot")
EXPORTED_BYTES = 1_000_000_000
PICTURE_BYTES = 2_000_000
# getrusage would tell the memory of the process this one was forked from.
EXPORT = """
import sys
from recraft_jupyter.storage import Library
Library(sys.argv[1]).export(sys.argv[2])
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(int(peak.split()[1]) * 1024)
"""


def fill(folder: Path, rows: int, *, sha256: list[str] | None = None, size: int = 1000) -> Library:
    """A library with so many pictures, made by rows alone; no picture lies on disk unless it is linked there."""
    library = Library(folder)
    names = sha256 or [hashlib.sha256(str(number).encode()).hexdigest() for number in range(rows)]
    now = time.time()
    calls, pictures, words = [], [], []
    for number in range(1, rows + 1):
        prompt = f"a {THINGS[number % len(THINGS)]} in the snow at night, number{number}"
        request = json.dumps({"prompt": prompt, "style": "digital_illustration", "model": "recraftv3"})
        moment = now - (rows - number) * 60
        answer = json.dumps({"data": [{"url": f"https://img.recraft.ai/{number}", "image_id": str(number)}]})
        name = names[number - 1]
        calls.append((number, moment, "generate_image", "s", name, request, 40, 1, "h:1", "stored", answer, 40))
        pictures.append((number, number, 0, name, "image/png", 1024, 1024, size, moment))
        words.append((number, f"{prompt} digital_illustration recraftv3 generate_image"))
    with library.journal._writing() as database:
        database.executemany(
            "INSERT INTO calls (id, sent_at, operation, server, fingerprint, request, expected_credits, pictures,"
            " process, state, answer, credits) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            calls,
        )
        database.executemany(
            "INSERT INTO pictures (id, call, position, sha256, media_type, width, height, bytes, stored_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            pictures,
        )
        database.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", words)
    return library


def searching(folder: Path) -> None:
    library, few = fill(folder / "many", ROWS), fill(folder / "few", FEW_ROWS)
    queries = {
        "a rare word": {"words": "number77777"},
        "a word of one picture in eight": {"words": "fox"},
        "a word of all pictures": {"words": "snow"},
        "the beginning of a word of all": {"words": "sn"},
        "two words and a style": {"words": "fox night", "style": "digital_illustration"},
        "no words": {},
    }
    for name, query in queries.items():
        (found,) = alternately({"search": lambda query=query: library.rows(**query)}, rounds=7).values()
        report(f"search {ROWS} pictures for {name}, against 50 ms", found, 0.050, target=1.0, unit="ms", scale=1e3)
    opened = alternately(
        {"many": lambda: Library(library.folder).close(), "few": lambda: Library(few.folder).close()}, rounds=41
    )
    report(
        f"open a library of {ROWS} against one of {FEW_ROWS}",
        opened["many"],
        opened["few"],
        target=1.2,
        unit="ms",
        scale=1e3,
    )
    library.close()
    few.close()


def exporting(folder: Path) -> None:
    """One large picture under many names: it takes up the disk once."""
    rows = EXPORTED_BYTES // PICTURE_BYTES
    names = [hashlib.sha256(f"picture {number}".encode()).hexdigest() for number in range(rows)]
    library = fill(folder / "large", rows, sha256=names, size=PICTURE_BYTES)
    original = folder / "original.png"
    original.write_bytes(large_png())
    for row in library.rows(limit=-1):
        path = library.path_of(row)
        path.parent.mkdir(parents=True, exist_ok=True)
        os.link(original, path)
    library.close()
    target = folder / "all.zip"
    command = [sys.executable, "-c", EXPORT, str(library.folder), str(target)]
    begun = time.perf_counter()
    peak = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    taken = time.perf_counter() - begun
    assert target.stat().st_size > EXPORTED_BYTES * 0.99
    report(f"memory of an export of 1 GB ({taken:.0f} s), against 100 MB", peak, 1e8, target=1.0, unit="MB", scale=1e-6)


def large_png() -> bytes:
    """A small picture with a large chunk of nothing in it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 9 * 8)
    chunks = [chunk(b"IHDR", header), chunk(b"noTh", bytes(PICTURE_BYTES)), chunk(b"IDAT", pixels), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        searching(Path(temporary))
        exporting(Path(temporary))
