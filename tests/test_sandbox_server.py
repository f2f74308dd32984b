"""The sandbox's side of the wire, spoken to in raw HTTP."""

from __future__ import annotations

import base64
import concurrent.futures
import http.client
import io
import json
import time
import uuid

import pytest
import requests
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from recraft_jupyter.sandbox.account import RateLimit
from recraft_jupyter.sandbox.server import Sandbox

ICON = {"prompt": "a fox", "style": "icon", "model": "recraft20b"}


@pytest.fixture
def png():
    image = Image.new("RGB", (32, 32), "white")
    image.paste("navy", (8, 8, 24, 24))
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


@pytest.fixture
def post(sandbox):
    def post(path, **options):
        headers = {"Authorization": f"Bearer {sandbox.token}", **options.pop("headers", {})}
        return requests.post(f"{sandbox.base_url}{path}", headers=headers, timeout=60, **options)

    return post


def test_every_answer_has_a_request_id_and_names_the_server(sandbox, post):
    for answer in (
        post("/images/generations", json=ICON),
        post("/images/generations", json={}),
        requests.get(sandbox.origin, timeout=5),
    ):
        assert uuid.UUID(answer.headers["x-recraft-requestid"])
        assert answer.headers["Server"].startswith("recraft_jupyter sandbox/")


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic x"}, {"Authorization": "Bearer é"}]
)
def test_without_the_token_the_answer_is_401_in_plain_text(sandbox, header):
    headers = {name: value.encode() for name, value in header.items()}
    answer = requests.post(f"{sandbox.base_url}/images/generations", json=ICON, headers=headers, timeout=5)
    assert answer.status_code == 401
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert answer.text == "request unauthorized"


@pytest.mark.parametrize("path", ["/v1/nothing", "/", "/v1", "/v1/images/generations/"])
def test_an_unknown_path_is_404_in_plain_text(sandbox, path):
    answer = requests.get(sandbox.origin + path, timeout=5)
    assert answer.status_code == 404
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert answer.text == "404 page not found"


def test_the_answer_has_all_the_live_service_sends(post):
    answer = post("/images/generations?billing=api", json={**ICON, "n": 2}).json()
    assert abs(answer["created"] - time.time()) < 60
    assert answer["credits"] == 88
    ids = {uuid.UUID(image["image_id"]) for image in answer["data"]}
    assert len(ids) == 2


def test_nulls_and_unknown_keys_are_taken(post):
    body = {
        **ICON,
        "substyle": None,
        "size": None,
        "n": None,
        "style_id": None,
        "controls": None,
        "response_format": None,
    }
    assert post("/images/generations", json={**body, "expire": True, "whatever": [1]}).ok


@pytest.mark.parametrize("content_type", ["image/svg+xml", "image/webp"])
def test_a_picture_is_public_with_the_right_type_and_no_extension(post, content_type):
    style = "vector_illustration" if "svg" in content_type else "realistic_image"
    url = post("/images/generations", json={"prompt": "a fox", "style": style}).json()["data"][0]["url"]
    answer = requests.get(url, timeout=5)
    assert answer.headers["Content-Type"] == content_type
    assert "." not in url.rpartition("/")[2]


def test_a_changed_signature_or_path_is_not_found(post):
    url = post("/images/generations", json=ICON).json()["data"][0]["url"]
    for wrong in (
        url.replace("/rs:fit:1024", "/rs:fit:1025"),
        url[:-1] + ("0" if url[-1] != "0" else "1"),
        url.replace(url.split("/")[3], "x" * 43),
    ):
        assert requests.get(wrong, timeout=5).status_code == 404


@pytest.mark.parametrize("name", ["file", "file1", "image", "images", "anything"])
def test_any_name_of_a_file_part_is_taken(post, png, name):
    answer = post("/images/vectorize", files={name: ("blob", png)})
    assert answer.ok, answer.text
    assert answer.json()["image"]["url"]


@pytest.mark.parametrize("content_type", [None, "application/octet-stream", "image/jpeg"])
def test_the_bytes_of_a_part_count_not_its_type(post, png, content_type):
    part = ("blob", png) if content_type is None else ("blob", png, content_type)
    assert post("/images/removeBackground", files={"file": part}).ok


def test_a_data_url_in_json_is_taken_but_the_web_is_not_read(post, png):
    url = "data:image/png;base64," + base64.b64encode(png).decode()
    assert post("/images/vectorize", json={"image_url": url}).ok
    answer = post("/images/vectorize", json={"image_url": "http://example.invalid/a.png"})
    assert answer.status_code == 400
    assert "data: URLs only" in answer.json()["message"]


@pytest.mark.parametrize(
    "fields",
    [
        [("controls", json.dumps({"colors": [{"rgb": [9, 9, 9]}], "background_color": {"rgb": [1, 2, 3]}}))],
        [("controls[colors][][rgb][]", str(c)) for c in (9, 9, 9, 8, 8, 8)]
        + [("controls[background_color][rgb][]", str(c)) for c in (1, 2, 3)],
    ],
    ids=["JSON text", "bracketed parts"],
)
def test_a_form_with_numbers_as_text_and_controls_is_taken(post, fields):
    form = [("prompt", "a fox"), ("style", "vector_illustration"), ("n", "2"), ("random_seed", "5"), *fields]
    answer = post("/images/generations", files=[(name, (None, value)) for name, value in form])
    assert answer.ok, answer.text
    assert len(answer.json()["data"]) == 2
    svg = requests.get(answer.json()["data"][0]["url"], timeout=5).text
    assert "#010203" in svg


def test_a_multipart_body_without_boundary_is_400_and_not_a_hang(sandbox):
    connection = http.client.HTTPConnection("127.0.0.1", int(sandbox.origin.rpartition(":")[2]), timeout=5)
    headers = {"Authorization": f"Bearer {sandbox.token}", "Content-Type": "multipart/form-data"}
    connection.request("POST", "/v1/images/vectorize", body=b"--x\r\n\r\n--x--", headers=headers)
    assert connection.getresponse().status == 400
    connection.close()


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "invalid_prompt"),
        ({"prompt": ""}, "invalid_prompt"),
        ({"prompt": 5}, "invalid_prompt"),
        ({"prompt": "x" * 1001}, "invalid_prompt"),
        ({"prompt": "a", "n": 3}, "invalid_request_parameter"),
        ({"prompt": "a", "n": 0}, "invalid_request_parameter"),
        ({"prompt": "a", "n": "two"}, "invalid_request_parameter"),
        ({"prompt": "a", "n": True}, "invalid_request_parameter"),
        ({"prompt": "a", "model": "recraftv9"}, "invalid_model"),
        ({"prompt": "a", "style": "icon"}, "invalid_style"),
        ({"prompt": "a", "style": "any", "model": "recraft20b"}, "invalid_style"),
        ({"prompt": "a", "style": "any", "substyle": "grain"}, "invalid_style"),
        ({"prompt": "a", "style": "any", "style_id": "x"}, "invalid_style"),
        ({"prompt": "a", "style_id": "no such style"}, "invalid_style"),
        ({"prompt": "a", "style": "any", "model": "recraftv4"}, "invalid_style"),
        ({"prompt": "a", "size": "1000x1000"}, "invalid_size"),
        ({"prompt": "a", "response_format": "file"}, "invalid_request_parameter"),
        ({"prompt": "a", "image_format": "gif"}, "invalid_request_parameter"),
        ({"prompt": "a", "random_seed": -1}, "invalid_request_parameter"),
        ({"prompt": "a", "controls": []}, None),
        ({"prompt": "a", "controls": "red"}, "invalid_request_parameter"),
        ({"prompt": "a", "controls": {"colors": "red"}}, "invalid_request_parameter"),
        ({"prompt": "a", "controls": {"colors": [{"rgb": [1, 2]}]}}, "invalid_request_parameter"),
        ({"prompt": "a", "controls": {"background_color": {"rgb": [1, 2, 256]}}}, "invalid_request_parameter"),
        ([], "invalid_request"),
    ],
)
def test_the_contracts_limits_are_kept_whatever_the_client(post, sandbox, body, code):
    answer = post("/images/generations", json=body)
    if code is None:
        assert answer.ok
        return
    assert answer.status_code == 400
    assert answer.json()["code"] == code
    assert answer.json()["message"]
    assert sandbox.charged_images == 0


def test_no_file_two_files_and_six_references_are_refused(post, png):
    assert post("/images/vectorize", files={"response_format": (None, "url")}).status_code == 400
    assert post("/images/vectorize", files={"a": png, "b": png}).status_code == 400
    six = {"style": (None, "any"), **{f"file{n}": ("a.png", png) for n in range(6)}}
    assert post("/styles", files=six).status_code == 400
    assert post("/styles", files={"file": png}).json()["code"] == "invalid_style"


@pytest.mark.parametrize("content", [b"", b"buy milk", b"\x89PNG\r\n\x1a\n broken"])
def test_what_is_no_picture_is_a_400_with_a_sentence(post, content):
    answer = post("/images/clarityUpscale", files={"file": ("a.png", content)})
    assert answer.status_code == 400
    assert answer.json()["code"] == "invalid_image_format"


def test_an_svg_whose_parts_multiply_each_other_is_refused_before_it_is_drawn(post):
    ten = [10 * f'<use href="#a{level}"/>' for level in range(8)]
    levels = "".join(f'<g id="a{level}">{uses}</g>' for level, uses in enumerate(ten, 1))
    bomb = f'<svg xmlns="http://www.w3.org/2000/svg"><defs><path id="a0" d="M0 0h9"/>{levels}</defs>'
    response = post("/images/vectorize", files={"file": f'{bomb}<use href="#a8"/></svg>'.encode()})
    assert (response.status_code, response.json()["code"]) == (400, "invalid_image_format")


def test_more_images_in_a_minute_than_allowed_are_429_and_not_charged():
    with Sandbox(rate=3) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}

        def generate(n):
            body = {**ICON, "n": n}
            return requests.post(f"{sandbox.base_url}/images/generations", json=body, headers=headers, timeout=20)

        assert generate(2).ok
        refused = generate(2)
        assert refused.status_code == 429
        assert refused.json()["code"] == "rate_limit_exceeded"
        assert "Retry-After" not in refused.headers
        assert sandbox.charged_images == 2
        assert generate(1).ok


def test_the_window_of_the_rate_limit_slides():
    now = 0.0
    limit = RateLimit(images=3, seconds=60, clock=lambda: now)
    assert limit.take(2)
    now = 30
    assert limit.take(1)
    assert not limit.take(1)
    now = 60
    assert limit.take(2)
    assert not limit.take(1)
    now = 90
    assert limit.take(1)


def test_without_enough_credits_nothing_is_made():
    with Sandbox(credits=50) as sandbox:
        headers = {"Authorization": f"Bearer {sandbox.token}"}
        answer = requests.post(
            f"{sandbox.base_url}/images/generations", json={"prompt": "a", "n": 2}, headers=headers, timeout=5
        )
        assert answer.json()["code"] == "not_enough_credits"
        assert requests.get(f"{sandbox.base_url}/users/me", headers=headers, timeout=5).json()["credits"] == 50


def test_requests_at_once_cannot_spend_the_same_credits():
    with Sandbox(credits=100) as sandbox, concurrent.futures.ThreadPoolExecutor(5) as threads:
        headers = {"Authorization": f"Bearer {sandbox.token}"}

        def generate(_):
            url = f"{sandbox.base_url}/images/generations"
            return requests.post(url, json=ICON, headers=headers, timeout=60).status_code

        assert sorted(threads.map(generate, range(5))) == [200, 200, 402, 402, 402]
        assert sandbox.charged_credits == 88
        assert sandbox._account.held_credits == 0


def test_a_folder_keeps_pictures_and_styles_over_a_restart(tmp_path, png):
    with Sandbox(data=tmp_path, token="t") as sandbox:
        headers = {"Authorization": "Bearer t"}
        url = requests.post(f"{sandbox.base_url}/images/generations", json=ICON, headers=headers, timeout=20).json()[
            "data"
        ][0]["url"]
        form = {"style": (None, "icon"), "file": png}
        style = requests.post(f"{sandbox.base_url}/styles", files=form, headers=headers, timeout=20).json()["id"]
        content = requests.get(url, timeout=5).content
        port = int(sandbox.origin.rpartition(":")[2])
    with Sandbox(data=tmp_path, token="t", port=port) as sandbox:
        assert requests.get(url, timeout=5).content == content
        body = {"prompt": "a fox", "style_id": style}
        assert requests.post(f"{sandbox.base_url}/images/generations", json=body, headers=headers, timeout=20).ok


def test_equal_seeds_give_equal_bytes_and_others_differ(post):
    def picture(seed):
        body = {**ICON, "response_format": "b64_json", "random_seed": seed}
        return post("/images/generations", json=body).json()["data"][0]["b64_json"]

    assert picture(1) == picture(1)
    assert len({picture(seed) for seed in range(4)}) == 4


def test_the_server_answers_while_the_worker_works(sandbox, post):
    with concurrent.futures.ThreadPoolExecutor(1) as threads:
        work = threads.submit(post, "/images/generations", json={"prompt": "a city at night", "size": "2048x1024"})
        answered = 0
        while not work.done():
            assert requests.get(f"{sandbox.origin}/ping", timeout=5).text == "pong"
            answered += 1
        assert work.result().ok
    assert answered > 5


def test_courtesy_routes_answer(sandbox):
    headers = {"Authorization": f"Bearer {sandbox.token}"}
    assert len(requests.get(f"{sandbox.base_url}/models", headers=headers, timeout=5).json()["data"]) > 2
    assert requests.get(f"{sandbox.base_url}/styles/basic", headers=headers, timeout=5).json()["styles"]
    assert requests.get(f"{sandbox.origin}/status", timeout=5).json() == {"service": True, "generation": True}


def test_later_names_of_the_upscales_are_aliases(post, png):
    assert post("/images/crispUpscale", files={"image": png}).json()["credits"] == 4
    assert post("/images/creativeUpscale", files={"image": png}).json()["credits"] == 250


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "n",
                        "style",
                        "substyle",
                        "model",
                        "size",
                        "controls",
                        "style_id",
                        "response_format",
                        "colors",
                        "rgb",
                        "random_seed",
                    ]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=12,
    )
)
def test_any_json_is_answered_with_a_reason(post, body):
    # As Python writes it, infinities and all: requests' own json= refuses them.
    answer = post("/images/generations", data=json.dumps(body), headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["message"]
