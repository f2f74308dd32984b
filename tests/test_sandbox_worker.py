"""The worker process and the jobs it does."""

from __future__ import annotations

import io
import os
import signal
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image, ImageDraw

from recraft_jupyter.imaging import read_comment
from recraft_jupyter.sandbox.engine.errors import EngineError
from recraft_jupyter.sandbox.jobs import JOBS
from recraft_jupyter.sandbox.pictures import encode_raster, encode_svg, open_picture
from recraft_jupyter.sandbox.worker import JobTimeoutError, Worker, WorkerCrashedError

EXTRA_JOBS = """
import ctypes, os, time
from recraft_jupyter.sandbox.jobs import JOBS

def chatter(value):
    os.write(1, b"printed by a library")
    print("printed by Python", flush=True)
    return value

JOBS["sleep"] = lambda seconds: time.sleep(seconds)
JOBS["abort"] = lambda: os.abort()
JOBS["chatter"] = chatter
JOBS["divide"] = lambda by: 1 / by
"""


def file(image: Image.Image, image_format: str = "PNG", **options) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, image_format, **options)
    return buffer.getvalue()


def drawing(side: int = 64) -> Image.Image:
    image = Image.new("RGB", (side, side), "white")
    ImageDraw.Draw(image).ellipse((side // 4, side // 4, side * 3 // 4, side * 3 // 4), fill="#c8283c")
    return image


@pytest.fixture(scope="module")
def shared():
    with Worker() as worker:
        yield worker


@pytest.fixture
def odd(tmp_path, monkeypatch):
    """A worker whose child also knows jobs that sleep, abort and chatter."""
    (tmp_path / "sitecustomize.py").write_text(EXTRA_JOBS)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Worker(time_limit_seconds=30) as worker:
        yield worker


def is_gone(process_id: int) -> bool:
    for _ in range(100):
        if not psutil.pid_exists(process_id) or psutil.Process(process_id).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.05)
    return False


def test_every_picture_job_answers(shared):
    content = file(drawing())
    sizes = {
        "vectorize": (64, 64, "image/svg+xml"),
        "remove_background": (64, 64, "image/png"),
        "clarity_upscale": (128, 128, "image/png"),
        "generative_upscale": (256, 256, "image/png"),
    }
    for operation, (width, height, media_type) in sizes.items():
        answer = shared.run(operation, content=content)
        assert (answer.width, answer.height, answer.media_type) == (width, height, media_type)
        if media_type == "image/png":
            image = Image.open(io.BytesIO(answer.content))
            assert image.size == (width, height)
            assert image.info["Software"] == "recraft_jupyter sandbox"
        else:
            assert b"<metadata>recraft_jupyter sandbox</metadata>" in answer.content


def test_reference_job_answers_with_plain_values(shared):
    assert shared.run("measure_reference", contents=[file(drawing()), file(drawing(90))])["is_flat"] is True


def test_equal_jobs_give_equal_bytes(shared):
    content = file(Image.effect_noise((80, 60), 40))
    for operation in ("vectorize", "remove_background", "clarity_upscale", "generative_upscale"):
        assert shared.run(operation, content=content).content == shared.run(operation, content=content).content


def odd_files() -> dict[str, bytes]:
    gray = np.linspace(0, 65535, 4800).reshape(60, 80).astype(np.uint16)
    colors = drawing(80)
    return {
        "1x1": file(Image.new("RGB", (1, 1), "red")),
        "1x4000": file(Image.new("RGB", (1, 4000), "red")),
        "16 bit": file(Image.fromarray(gray)),
        "cmyk jpeg": file(colors.convert("CMYK"), "JPEG"),
        "palette with transparency": file(colors.convert("P"), transparency=0),
        "animated gif": file(colors, "GIF", save_all=True, append_images=[colors.rotate(90)]),
        "invisible": file(Image.new("RGBA", (30, 20), (0, 0, 0, 0))),
        "gray with alpha": file(colors.convert("LA")),
        "1 bit": file(colors.convert("1")),
        "float tiff": file(Image.fromarray(gray.astype(np.float32)), "TIFF"),
        "svg": b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M2 2H7V7Z"/></svg>',
    }


@pytest.mark.parametrize("name", odd_files())
def test_odd_pictures_are_answered(shared, name):
    content = odd_files()[name]
    size = open_picture(content).size
    for operation in ("vectorize", "remove_background"):
        answer = shared.run(operation, content=content)
        assert (answer.width, answer.height) == size
    if name != "svg":
        assert shared.run("clarity_upscale", content=content).width == 2 * size[0]


def test_damaged_files_are_refused_clearly(shared):
    for content in (b"", b"hello" * 50, file(Image.effect_noise((90, 90), 9))[:3000], b"<svg width=", b"<svg/>" * 2):
        with pytest.raises(EngineError, match=r"image|SVG") as caught:
            shared.run("vectorize", content=content)
        assert caught.value.code == "invalid_image_format"


def test_too_many_pixels_are_refused_before_they_are_decoded(shared):
    content = file(Image.new("1", (5000, 4100)))
    with pytest.raises(EngineError, match="20 megapixels") as caught:
        shared.run("remove_background", content=content)
    assert caught.value.code == "image_too_big"


def test_unknown_operations_are_refused(shared):
    with pytest.raises(EngineError, match="vectorize") as caught:
        shared.run("inpaint")
    assert caught.value.code == "unknown_operation"


def test_a_failing_job_leaves_the_process_alive(odd):
    odd.start()
    first = odd.process_id
    with pytest.raises(EngineError, match="ZeroDivisionError") as caught:
        odd.run("divide", by=0)
    assert caught.value.code == "internal_error"
    assert odd.run("divide", by=2) == 0.5
    assert odd.process_id == first


def test_what_libraries_print_does_not_disturb_the_answers(odd):
    assert [odd.run("chatter", value=value) for value in (1, 2)] == [1, 2]


def test_large_messages_pass(odd):
    content = bytes(20_000_000)
    assert odd.run("chatter", value=content) == content


def test_a_job_that_takes_too_long_is_stopped_and_the_next_one_works(odd):
    odd.run("divide", by=1)
    odd.time_limit_seconds = 0.3
    with pytest.raises(JobTimeoutError, match=r"0\.3 seconds") as caught:
        odd.run("sleep", seconds=60)
    assert caught.value.code == "job_timeout"
    odd.time_limit_seconds = 30
    assert odd.run("divide", by=1) == 1


def test_a_crash_is_reported_and_the_next_job_works(odd):
    with pytest.raises(WorkerCrashedError, match="abort was lost") as caught:
        odd.run("abort")
    assert caught.value.code == "worker_crashed"
    assert odd.run("divide", by=1) == 1


def test_a_worker_killed_in_the_middle_of_a_job_is_replaced(odd):
    odd.run("divide", by=1)
    threading.Timer(0.2, os.kill, (odd.process_id, getattr(signal, "SIGKILL", signal.SIGTERM))).start()
    with pytest.raises(WorkerCrashedError):
        odd.run("sleep", seconds=60)
    assert odd.run("divide", by=1) == 1


def test_a_worker_killed_between_jobs_is_replaced(odd):
    odd.run("divide", by=1)
    psutil.Process(odd.process_id).kill()
    assert odd.run("divide", by=1) == 1


def test_threads_get_their_own_answers(odd):
    answers = {}

    def ask(number: int) -> None:
        answers[number] = [odd.run("chatter", value=(number, turn)) for turn in range(5)]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: [(number, turn) for turn in range(5)] for number in range(6)}


def test_the_process_outlives_the_thread_that_needed_it_first(odd):
    thread = threading.Thread(target=odd.run, args=("divide",), kwargs={"by": 1})
    thread.start()
    thread.join()
    first = odd.process_id
    time.sleep(0.2)
    assert first is not None
    assert odd.run("divide", by=1) == 1
    assert odd.process_id == first


def test_close_ends_a_running_job_and_the_process(odd):
    odd.run("divide", by=1)
    process_id = odd.process_id
    failures = []

    def wait() -> None:
        with pytest.raises(WorkerCrashedError, match="closed") as caught:
            odd.run("sleep", seconds=60)
        failures.append(caught.value)

    thread = threading.Thread(target=wait)
    thread.start()
    time.sleep(0.3)
    odd.close()
    thread.join(10)
    assert failures
    assert is_gone(process_id)
    with pytest.raises(EngineError, match="closed"):
        odd.run("divide", by=1)


def test_closing_twice_or_unused_is_fine():
    worker = Worker()
    worker.close()
    worker.close()
    assert worker.process_id is None


def test_the_process_dies_with_its_parent():
    script = """
import sys, time
from recraft_jupyter.sandbox.worker import Worker
worker = Worker()
worker.start()
print(worker.process_id, flush=True)
time.sleep(60)
"""
    root = Path(__file__).resolve().parents[1]
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=root)
    with parent:
        child = int(parent.stdout.readline())
        assert psutil.pid_exists(child)
        parent.kill()
    assert is_gone(child)


def test_webp_names_the_sandbox_too():
    answer = encode_raster(drawing(), "webp")
    image = Image.open(io.BytesIO(answer.content))
    assert (image.format, answer.media_type) == ("WEBP", "image/webp")
    assert image.getexif()[0x0131] == "recraft_jupyter sandbox"


def test_pictures_too_long_for_webp_become_png():
    assert encode_raster(Image.new("RGB", (17_000, 1)), "webp").media_type == "image/png"


def test_svg_answers_know_their_size():
    answer = encode_svg('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"></svg>')
    assert (answer.width, answer.height) == (30, 20)


def test_exif_orientation_is_applied():
    exif = Image.Exif()
    exif[0x0112] = 6
    assert open_picture(file(Image.new("RGB", (40, 20)), "JPEG", exif=exif)).size == (20, 40)


def profile(red: tuple, green: tuple, blue: tuple) -> bytes:
    """An ICC profile of three primaries (XYZ at D50) and a gamma of 2.2."""

    def point(xyz: tuple) -> bytes:
        return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(value * 65536) for value in xyz))

    name = b"Wide gamut\0"
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(78),
        b"wtpt": point((0.9642, 1, 0.8249)), b"rXYZ": point(red), b"gXYZ": point(green), b"bXYZ": point(blue),
        **{curve: b"curv" + bytes(4) + struct.pack(">IH", 1, 563) for curve in (b"rTRC", b"gTRC", b"bTRC")},
    }  # fmt: skip
    place, table, data = 132 + 12 * len(tags), b"", b""
    for tag, value in tags.items():
        table += tag + struct.pack(">II", place + len(data), len(value))
        data += value + bytes(-len(value) % 4)
    header = struct.pack(">I", place + len(data)) + bytes(4) + bytes((2, 64, 0, 0)) + b"mntrRGB XYZ " + bytes(12)
    header += b"acsp" + bytes(28) + struct.pack(">3i", 63190, 65536, 54061) + bytes(48)
    return header + struct.pack(">I", len(tags)) + table + data


DISPLAY_P3 = ((0.5151, 0.2412, -0.0011), (0.2919, 0.6922, 0.0419), (0.1572, 0.0666, 0.7841))


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_colors_of_a_wide_gamut_become_srgb(mode):
    content = file(Image.new("RGB", (8, 8), (180, 90, 90)).convert(mode), icc_profile=profile(*DISPLAY_P3))
    stored = Image.open(io.BytesIO(content)).convert("RGB").getpixel((0, 0))
    red, green, blue = open_picture(content).getpixel((0, 0))[:3]
    assert red > stored[0] + 5
    assert green < stored[1] - 3
    assert abs(blue - stored[2]) < 8


def test_a_broken_profile_is_ignored():
    content = file(Image.new("RGB", (8, 8), (180, 90, 90)), icc_profile=b"no profile" * 20)
    assert open_picture(content).getpixel((0, 0)) == (180, 90, 90)


def test_numbers_that_are_none_become_black():
    content = file(Image.fromarray(np.full((6, 8), np.nan, np.float32)), "TIFF")
    assert open_picture(content).getextrema() == ((0, 0),) * 3


@pytest.mark.parametrize("image_format", ["png", "webp"])
def test_the_file_says_how_the_figure_was_found(shared, image_format):
    answer = shared.run("remove_background", content=file(drawing()), image_format=image_format)
    assert answer.notes == ("The even color of the border was keyed out.",)
    assert read_comment(answer.content) == answer.notes[0]


def test_without_weights_the_file_says_what_would_be_better(tmp_path, monkeypatch):
    monkeypatch.setenv("RECRAFT_MODELS", str(tmp_path))
    with Worker() as worker:
        answer = worker.run("remove_background", content=file(Image.effect_noise((90, 90), 60)))
    assert read_comment(answer.content).startswith("The figure was found by color and shape.")
    assert "%recraft sandbox install-models" in read_comment(answer.content)


def test_16_bit_gray_keeps_its_range():
    levels = np.asarray(open_picture(odd_files()["16 bit"]))
    assert (levels.min(), levels.max()) == (0, 255)


def test_svg_never_reads_other_files(tmp_path):
    secret = tmp_path / "secret.png"
    Image.new("RGB", (10, 10), "red").save(secret)
    document = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"
        xmlns:xlink="http://www.w3.org/1999/xlink">
        <image xlink:href="{secret.as_uri()}" width="10" height="10"/></svg>"""
    assert open_picture(document.encode()).getextrema()[3] == (0, 0)


@pytest.mark.parametrize(("size", "drawn"), [("100000", (2048, 2048)), ("10", (1024, 1024)), ("1500px", (1500, 1500))])
def test_svg_is_drawn_at_a_sane_size(size, drawn):
    document = f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}"/>'
    assert open_picture(document.encode()).size == drawn


def test_the_table_names_the_jobs():
    assert set(JOBS) >= {"generate", "vectorize", "remove_background", "clarity_upscale", "generative_upscale"}
