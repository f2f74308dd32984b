"""The main job measured: import time, a round trip, the notebook's size, memory of results in a kernel."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys

import requests
from measure import alternately, python, report
from openai import OpenAI

from recraft_jupyter import RecraftClient
from recraft_jupyter.sandbox.server import Sandbox

PROMPT = {"prompt": "a fox", "style": "icon", "model": "recraft20b", "size": "1024x1024", "n": 1}
HOLD = """
import resource, sys
sys.path[:0] = {path!r}
from PIL import Image
from recraft_jupyter import RecraftImage
import io, os
stream = io.BytesIO()
Image.new("RGB", (8, 8)).save(stream, "PNG")
padding = {size} - len(stream.getvalue())
def make():
    return stream.getvalue() + os.urandom(padding)
RecraftImage.from_bytes(make(), operation="generate_image", parameters=dict({prompt!r}))._repr_mimebundle_()
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize()
before = resident()
held = []
for _ in range(100):
    content = make()
    if {ours}:
        held.append(RecraftImage.from_bytes(content, operation="generate_image", parameters=dict({prompt!r})))
        held[-1]._repr_mimebundle_()
    else:
        held.append(content)
print(resident() - before)
"""


def import_time() -> None:
    times = alternately(
        {
            "ours": lambda: python("import recraft_jupyter"),
            "requests": lambda: python("import requests"),
            "openai": lambda: python("import openai"),
            "nothing": lambda: python("pass"),
        },
        rounds=9,
    )
    base = times["nothing"]
    report("import recraft_jupyter against import requests", times["ours"] - base, times["requests"] - base, target=1.3)
    report("import recraft_jupyter against import openai", times["ours"] - base, times["openai"] - base, target=0.25)


def round_trip(sandbox: Sandbox) -> None:
    """The transport alone: what the library and the pacing add is measured in bench_library and bench_pacing."""
    client = RecraftClient(sandbox.token, base_url=sandbox.base_url, library="off", is_paced=False)
    openai = OpenAI(api_key=sandbox.token, base_url=sandbox.base_url)
    session = requests.Session()
    session.headers["Authorization"] = f"Bearer {sandbox.token}"
    extra = {name: PROMPT[name] for name in ("style",)}

    def bare() -> bytes:
        answer = session.post(f"{sandbox.base_url}/images/generations", json=PROMPT, timeout=60).json()
        return session.get(answer["data"][0]["url"], timeout=60).content

    def with_openai() -> bytes:
        answer = openai.images.generate(prompt="a fox", model="recraft20b", size="1024x1024", n=1, extra_body=extra)
        return session.get(answer.data[0].url, timeout=60).content

    functions = {
        "ours": lambda: client.generate_image("a fox", style="icon", model="recraft20b"),
        "bare": bare,
        "openai": with_openai,
    }
    alternately(functions, rounds=5)
    times = alternately(functions, rounds=60)
    report(
        "generate_image, picture fetched, against requests.post + get",
        times["ours"],
        times["bare"],
        target=1.1,
        unit="ms",
        scale=1e3,
    )
    report(
        "generate_image, picture fetched, against openai + get",
        times["ours"],
        times["openai"],
        target=1.0,
        unit="ms",
        scale=1e3,
    )
    times = alternately(
        {
            "ours": lambda: client.generate_image("a city at night", random_seed=7),
            "bare": lambda: session.post(
                f"{sandbox.base_url}/images/generations",
                json={"prompt": "a city at night", "random_seed": 7},
                timeout=60,
            ),
        },
        rounds=7,
    )
    report("a raster of a second: generate_image against requests.post", times["ours"], times["bare"], target=1.1)


def notebook_size(sandbox: Sandbox) -> None:
    (image,) = RecraftClient(sandbox.token, base_url=sandbox.base_url, library="off").generate_image("a city at night")
    stream = io.BytesIO()
    image.to_pil().save(stream, "PNG")
    ours = len(json.dumps(image._repr_mimebundle_()))
    embedded = len(base64.b64encode(stream.getvalue()))
    report("bytes one 1024x1024 adds to a notebook against its PNG", ours, embedded, target=0.5, unit="kB", scale=1e-3)
    report("bytes one 1024x1024 adds to a notebook against 150 kB", ours, 150_000, target=1.0, unit="kB", scale=1e-3)


def memory() -> None:
    sizes = {}
    for name, ours in (("ours", True), ("bytes", False)):
        code = HOLD.format(path=sys.path, size=1_500_000, prompt=PROMPT, ours=ours)
        sizes[name] = int(
            subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
        )
    report(
        "100 results of 1.5 MB held and shown against their bytes",
        sizes["ours"],
        sizes["bytes"],
        target=1.2,
        unit="MB",
        scale=1e-6,
    )


if __name__ == "__main__":
    import_time()
    with Sandbox(rate=1_000_000) as sandbox:
        round_trip(sandbox)
        notebook_size(sandbox)
    memory()
