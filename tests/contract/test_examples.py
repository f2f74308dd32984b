"""The seventeen examples of the contract, unchanged but for server and key, with the real openai package and curl.

Source: the Recraft API reference, "Usage" (2024-11 to 2025-01); prompts, parameters and form fields as printed there.
"""

from __future__ import annotations

import base64
import contextlib
import gc
import io
import json
import os
import re
import shutil
import subprocess

import pytest
import requests
from openai import OpenAI
from PIL import Image

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
GENERATION_URL = re.compile(
    r"http://127\.0\.0\.1:\d+/[\w-]{43}/rs:fit:\d+:\d+:0/raw:1/plain/abs://prod/images/" + UUID.pattern
)
TOOL_URL = re.compile(
    r"http://127\.0\.0\.1:\d+/[\w-]{43}/rs:fit:\d+:\d+:0/raw:1/plain/abs://external/images/" + UUID.pattern
)

GENERATE = """
response = client.images.generate(
    prompt='race car on a track',
    style='digital_illustration',
)
print(response.data[0].url)
"""
EXTRA_BODY = """
response = client.images.generate(
    prompt='race car on a track',
    extra_body={
        'style_id': style_id,
        'controls': {
            'colors': [{'rgb': [0, 255, 0]}]
        }
    }
)
print(response.data[0].url)
"""
CONTROLS = """
response = client.images.generate(
    prompt='race car on a track',
    style='realistic_image',
    extra_body={
        'controls': {
            'image_type': 'realistic_image',
            'colors': [
                {'rgb': [0, 255, 0]}
            ]
        }
    }
)
print(response.data[0].url)
"""
GUIDE = """
from openai import OpenAI

client = OpenAI(base_url=BASE_URL, api_key=_RECRAFT_API_TOKEN)
response = client.images.generate(
    prompt='two race cars on a track',
    style='digital_illustration',
    model='recraftv3',
)
print(response.data[0].url)
"""
TOOL = """
response = client.post(
    path='{path}',
    cast_to=object,
    options={{'headers': {{'Content-Type': 'multipart/form-data'}}}},
    files={{'file': open('image.png', 'rb')}},
)
print(response['image']['url'])
"""
CREATE_STYLE = """
response = client.post(
    path='/styles',
    cast_to=object,
    options={'headers': {'Content-Type': 'multipart/form-data'}},
    body={'style': 'digital_illustration'},
    files={'file1': open('image.png', 'rb')},
)
print(response['id'])
"""
CURL_GENERATION = """
curl $BASE_URL/images/generations \\
    -H "Content-Type: application/json" \\
    -H "Authorization: Bearer $RECRAFT_API_TOKEN" \\
    -d '{body}'
"""
CURL_TOOL = """
curl -X POST $BASE_URL{path} \\
    -H "Content-Type: multipart/form-data" \\
    -H "Authorization: Bearer $RECRAFT_API_TOKEN" \\
    {fields}-F "file=@image.png"
"""
REALISTIC = '{ "prompt": "red point siamese cat", "style": "realistic_image", "size": "1280x1024" }'
MONSTER = '{ "prompt": "a monster with lots of hands", "style": "digital_illustration", "substyle": "hand_drawn" }'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with the examples' image.png."""
    image = Image.new("RGB", (64, 64), "white")
    image.paste("tomato", (16, 16, 48, 48))
    image.save(tmp_path / "image.png")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run_python(sandbox, folder):
    def run(code, **names):
        with OpenAI(base_url=sandbox.base_url, api_key=sandbox.token) as client:
            names = {"client": client, "BASE_URL": sandbox.base_url, "_RECRAFT_API_TOKEN": sandbox.token, **names}
            printed = io.StringIO()
            with contextlib.redirect_stdout(printed):
                exec(code, names)
            names["client"].close()
            names.clear()
            gc.collect()  # files that the examples leave open are closed here and not in some later test
        return printed.getvalue().strip()

    return run


@pytest.fixture
def run_curl(sandbox, folder):
    assert shutil.which("curl"), "the contract's examples need curl: apt install curl"

    def run(command):
        environment = {**os.environ, "BASE_URL": sandbox.base_url, "RECRAFT_API_TOKEN": sandbox.token}
        done = subprocess.run(["sh", "-c", command], env=environment, capture_output=True, check=True)
        return json.loads(done.stdout)

    return run


def fetched(url):
    """The picture behind a result's address, fetched without any token."""
    answer = requests.get(url, timeout=10)
    answer.raise_for_status()
    return Image.open(io.BytesIO(answer.content)), answer.headers["Content-Type"]


# The examples leave their file open, as people do.
left_open = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")


@pytest.mark.parametrize("code", [GENERATE, CONTROLS, GUIDE], ids=["generate", "controls", "guide"])
def test_python_generation_examples(run_python, code):
    url = run_python(code)
    assert GENERATION_URL.fullmatch(url)
    image, content_type = fetched(url)
    assert image.size == (1024, 1024)
    assert content_type == "image/webp"


@left_open
def test_python_create_style_example_and_the_hint_that_uses_it(run_python):
    style_id = run_python(CREATE_STYLE)
    assert UUID.fullmatch(style_id)
    assert GENERATION_URL.fullmatch(run_python(EXTRA_BODY, style_id=style_id))


@left_open
@pytest.mark.parametrize(
    ("path", "content_type"),
    [
        ("/images/vectorize", "image/svg+xml"),
        ("/images/removeBackground", "image/png"),
        ("/images/clarityUpscale", "image/png"),
        ("/images/generativeUpscale", "image/png"),
    ],
)
def test_python_tool_examples(run_python, path, content_type):
    url = run_python(TOOL.format(path=path))
    assert TOOL_URL.fullmatch(url)
    assert requests.get(url, timeout=10).headers["Content-Type"] == content_type


@pytest.mark.parametrize(("body", "size"), [(REALISTIC, (1280, 1024)), (MONSTER, (1024, 1024))], ids=["cat", "monster"])
def test_curl_generation_examples(run_curl, body, size):
    answer = run_curl(CURL_GENERATION.format(body=body))
    assert fetched(answer["data"][0]["url"])[0].size == size


def test_curl_style_examples(run_curl):
    style_id = run_curl(CURL_TOOL.format(path="/styles", fields='-F "style=digital_illustration" '))["id"]
    body = json.dumps({"prompt": "wood potato masher", "style_id": style_id})
    assert GENERATION_URL.fullmatch(run_curl(CURL_GENERATION.format(body=body))["data"][0]["url"])


@pytest.mark.parametrize("path", ["/images/vectorize", "/images/generativeUpscale"])
def test_curl_tool_examples_with_an_address(run_curl, path):
    assert TOOL_URL.fullmatch(run_curl(CURL_TOOL.format(path=path, fields=""))["image"]["url"])


@pytest.mark.parametrize("path", ["/images/removeBackground", "/images/clarityUpscale"])
def test_curl_tool_examples_with_base64(run_curl, path):
    answer = run_curl(CURL_TOOL.format(path=path, fields='-F "response_format=b64_json" '))
    image = Image.open(io.BytesIO(base64.b64decode(answer["image"]["b64_json"])))
    assert image.format == "PNG"
    assert "url" not in answer["image"]
