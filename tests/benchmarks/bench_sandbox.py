"""The sandbox measured: how fast it starts, and how fast it answers while its worker works."""

from __future__ import annotations

import concurrent.futures
import io
import time

import requests
from measure import seconds
from PIL import Image

from recraft_jupyter import RecraftClient
from recraft_jupyter.sandbox.server import Sandbox

PING_TARGET_MS = 50


def start() -> None:
    with Sandbox() as sandbox:
        client = RecraftClient(sandbox.token, base_url=sandbox.base_url, library="off", is_paced=False)
        first = seconds(lambda: client.generate_image("a fox", style="vector_illustration"))
        second = seconds(lambda: client.generate_image("an owl", style="vector_illustration"))
    print(f"first picture, worker started on demand: {first:.2f} s; the next one: {second:.2f} s")


def pings_while(sandbox: Sandbox, what: str, work: concurrent.futures.Future[object]) -> None:
    session = requests.Session()
    times = []
    while not work.done():
        times.append(seconds(lambda: session.get(f"{sandbox.origin}/ping", timeout=30)))
        time.sleep(0.005)
    work.result()
    times.sort()
    middle, slow = times[len(times) // 2] * 1e3, times[int(len(times) * 0.99)] * 1e3
    verdict = "ok" if slow <= PING_TARGET_MS else "MISSED"
    print(f"ping while it works on {what:<18} median {middle:6.2f} ms, 99 % {slow:6.2f} ms (target <= 50 ms) {verdict}")


def pings() -> None:
    stream = io.BytesIO()
    Image.effect_noise((1024, 1024), 80).convert("RGB").save(stream, "PNG", compress_level=1)
    with Sandbox() as sandbox, concurrent.futures.ThreadPoolExecutor(1) as threads:
        client = RecraftClient(sandbox.token, base_url=sandbox.base_url, library="off", is_paced=False)
        jobs = {
            "a vector scene": lambda: client.generate_image("a city at night", style="vector_illustration"),
            "a raster scene": lambda: client.generate_image("a city at night"),
            "vectorize": lambda: client.vectorize_image(stream.getvalue()),
            "remove background": lambda: client.remove_background(stream.getvalue()),
            "clarity upscale": lambda: client.clarity_upscale(stream.getvalue()),
        }
        for what, job in jobs.items():
            pings_while(sandbox, what, threads.submit(job))


if __name__ == "__main__":
    start()
    pings()
