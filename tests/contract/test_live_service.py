"""The client, the library and the magic against a server that behaves like the live service, not like our sandbox."""

from __future__ import annotations

import base64
import gzip
import json

import numpy as np
import pytest
from live_service import SIGNATURE, SVG, TOKEN, LiveService, Reply, raster

from recraft_jupyter import RecraftClient, catalog
from recraft_jupyter.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    DownloadError,
    InvalidRequestError,
    InvalidResponseError,
    NotEnoughCreditsError,
    RateLimitError,
    ServerError,
)

V4_SIZES = """1024x1024 1536x768 768x1536 1280x832 832x1280 1216x896 896x1216 1152x896 896x1152 832x1344 1280x896
896x1280 1344x768 768x1344"""
PRO_SIZES = """2048x2048 3072x1536 1536x3072 2560x1664 1664x2560 2432x1792 1792x2432 2304x1792 1792x2304 1664x2688
2560x1792 1792x2560 2688x1536 1536x2688"""
PNG = raster("PNG")
WEBP = raster()


@pytest.fixture(scope="module")
def running_service():
    with LiveService() as service:
        yield service


@pytest.fixture
def service(running_service):
    running_service.reset()
    return running_service


@pytest.fixture
def live(service):
    with RecraftClient(TOKEN, base_url=service.base_url, is_paced=False) as client:
        yield client


def last_call(client):
    return client.library.journal._calls("1 ORDER BY id DESC", ())[0]


@pytest.mark.parametrize(
    ("model", "parameters", "media_type", "price"),
    [
        ("recraftv4_1", {}, "image/webp", 35),
        ("recraftv4", {"image_format": "png"}, "image/png", 40),
        ("recraftv4_1_pro", {}, "image/webp", 210),
        ("recraftv4_1_vector", {}, "image/svg+xml", 80),
        ("recraftv3", {"style": "vector_illustration", "substyle": "linocut"}, "image/svg+xml", 80),
    ],
)
def test_every_family_of_models_makes_its_kind_of_picture(live, service, model, parameters, media_type, price):
    (image,) = live.generate_image("a fox", model=model, **parameters)
    assert (image.media_type, image.credits, image.is_sandbox) == (media_type, price, False)
    assert image.created is None, "the service said nothing of it"
    assert live.spent == live.plan("generate_image", "a fox", model=model, **parameters).credits == price
    assert SIGNATURE in image.url
    assert "abs://" in service.exchanges[-1].path, "what is // in an address stays so"
    assert "Authorization" not in service.exchanges[-1].headers


def test_all_that_only_the_live_service_takes_goes_through_unchanged(live, service):
    beyond = {
        "negative_prompt": "no text",
        "random_seed": 7,
        "image_format": "png",
        "text_layout": [{"text": "HI", "bbox": [[0, 0], [1, 0], [1, 1], [0, 1]]}],
        "block_nsfw": True,
        "calculate_features": False,
        "expire": True,
        "creativity": "standard",
        "upscale": "upscale4mp",
        "style_match": "precise",
        "style_reference_urls": ["https://example.org/a.png"],
        "controls": {"no_text": True, "artistic_level": 3, "colors": [{"rgb": [1, 2, 3], "weight": 0.5}]},
    }
    live.generate_image("a fox", model="recraftv4_1", n=6, **beyond)
    (post,) = service.posts
    assert {name: post.body[name] for name in beyond} == beyond
    assert (post.body["n"], post.body["size"]) == (6, "1024x1024")


def test_numbers_of_numpy_travel_as_plain_ones_and_seeds_stay_seeds(live, service):
    live.generate_image("a fox", model="recraftv4_1", n=np.int64(12), random_seed=np.uint32(2**32 - 1))
    assert [(post.body["n"], post.body["random_seed"]) for post in service.posts] == [(6, 2**32 - 1), (6, 5)]


@pytest.mark.parametrize("value", [object(), float("nan"), b"bytes", {1, 2}, "half \ud800", [Ellipsis]])
@pytest.mark.parametrize("operation", ["generate_image", "vectorize_image", "create_style"])
def test_what_json_cannot_say_is_refused_before_anything_is_sent(live, service, operation, value):
    name = {"generate_image": "negative_prompt", "vectorize_image": "max_num_shapes", "create_style": "match"}[
        operation
    ]
    subject = "a fox" if operation == "generate_image" else PNG
    style = {"style": "icon"} if operation == "create_style" else {}
    with pytest.raises(InvalidRequestError, match=f"{name} cannot be sent"):
        getattr(live, operation)(subject, **style, **{name: value})
    assert not service.posts
    assert not live.recover().may_be_charged


def test_the_catalog_agrees_with_the_live_services_tables():
    """Models, sizes, prices and limits, typed in from the documentation of 2026-10 (models, prices, appendix)."""
    prices = {
        "recraftv4": (40, 80),
        "recraftv4_pro": (250, 300),
        "recraftv4_1": (35, 80),
        "recraftv4_1_pro": (210, 300),
    }
    prices |= {"recraftv4_1_utility": (35, 80), "recraftv4_1_utility_pro": (210, 300)}
    for model, (raster_price, vector_price) in prices.items():
        assert catalog.expected_credits("generate_image", model=model, n=2) == 2 * raster_price
        assert catalog.expected_credits("generate_image", model=f"{model}_vector") == vector_price
        for name in (model, f"{model}_vector"):
            row = catalog.get_model(name)
            assert (row.prompt_characters, row.images_per_request, row.styles) == (10_000, 6, {})
            assert set(row.sizes) == set((PRO_SIZES if "_pro" in name else V4_SIZES).split())
    assert len(prices) * 2 + 2 == len(catalog.models())


@pytest.mark.parametrize("response_format", [None, "b64_json"])
@pytest.mark.parametrize(
    ("operation", "path", "media_type", "price"),
    [
        ("vectorize_image", "vectorize", "image/svg+xml", 10),
        ("remove_background", "removeBackground", "image/webp", 10),
        ("clarity_upscale", "clarityUpscale", "image/webp", 4),
        ("generative_upscale", "generativeUpscale", "image/webp", 250),
    ],
)
def test_every_tool_reads_the_single_image(live, service, operation, path, media_type, price, response_format):
    image = getattr(live, operation)(PNG, response_format=response_format, image_format=None)
    assert (image.media_type, image.credits, image.created) == (media_type, price, 1_790_000_000)
    post = service.posts[-1]
    assert post.path == f"/v1/images/{path}"
    assert post.files == {"file": ("image.png", "image/png", PNG)}


def test_what_only_the_live_vectorizer_takes_is_sent_as_form_text(live, service):
    live.vectorize_image(
        PNG, svg_compression="on", max_num_shapes=80, expire=True, strict_color_palette=[[255, 0, 0], [0, 0, 0]]
    )
    assert service.posts[0].body == {
        "svg_compression": "on",
        "max_num_shapes": "80",
        "expire": "true",
        "strict_color_palette": "[[255, 0, 0], [0, 0, 0]]",
    }


def test_styles_and_the_account_are_read(live, service):
    style = live.create_style([PNG, PNG], style="digital_illustration", private=True)
    assert (style.style, style.credits, style.is_sandbox) == ("digital_illustration", 40, False)
    assert service.posts[0].files.keys() == {"file1", "file2"}
    assert service.posts[0].body == {"style": "digital_illustration", "private": "true"}
    assert repr(live.get_account()) == "12,480 credits left (a@b.example)"


REFUSALS = {
    "plain text": (Reply(400, b"image is too big"), BadRequestError, "image is too big (400)"),
    "json": (Reply(400, {"code": "invalid_size", "message": "bad size"}), BadRequestError, "(400 invalid_size)"),
    "openai's shape": (
        Reply(400, {"error": {"message": "no such model", "code": "invalid_model"}}),
        BadRequestError,
        "no such model (400 invalid_model)",
    ),
    "a gateway's list": (Reply(422, {"detail": [{"msg": "field required"}]}), APIStatusError, "field required (422)"),
    "a json text": (Reply(400, b'"just text"'), BadRequestError, ": just text (400)"),
    "no reason": (Reply(400, {"code": 5, "message": None}), BadRequestError, "Bad Request (400 5)"),
    "401": (Reply(401, b"request unauthorized"), AuthenticationError, "Check RECRAFT_API_TOKEN"),
    "403 page": (Reply(403, b"<html>Forbidden</html>"), AuthenticationError, "Forbidden (403)"),
    "402": (Reply(402, {"code": "not_enough_credits", "message": "empty"}), NotEnoughCreditsError, "%recraft account"),
    "credits by 400": (Reply(400, {"code": "not_enough_credits"}), NotEnoughCreditsError, "%recraft account"),
    "404": (Reply(404, b"404 page not found"), APIStatusError, "RECRAFT_BASE_URL"),
    "413 page": (Reply(413, b"<html>too large</html>"), APIStatusError, "Make the picture smaller"),
    "a redirect": (
        Reply(301, b"", {"Location": "https://elsewhere.example/v1"}),
        APIStatusError,
        "https://elsewhere.example/v1 (301). Check the server's address",
    ),
}


@pytest.mark.parametrize(("reply", "kind", "sentence"), REFUSALS.values(), ids=REFUSALS)
def test_a_refusal_is_told_in_one_line_and_known_to_be_free(live, service, reply, kind, sentence):
    service.replies.append(reply)
    with pytest.raises(kind) as caught:
        live.generate_image("a fox")
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "<html" not in str(caught.value)
    assert caught.value.request_id
    assert not caught.value.may_be_charged
    assert (last_call(live).state, live.spent, len(service.posts)) == ("refused", 0, 1)


def test_a_redirect_never_gets_the_token(live, service):
    service.replies.append(Reply(307, b"", {"Location": f"{service.base_url}/users/me"}))
    with pytest.raises(APIStatusError):
        live.generate_image("a fox")
    assert len(service.exchanges) == 1


MYSTERIES = {
    "a proxy's page": (Reply(502, b"<html><body>Bad gateway</body></html>"), ServerError, "Bad Gateway (502)"),
    "an empty 500": (Reply(500), ServerError, "Internal Server Error (500)"),
    "cut in the middle": (Reply(body={"data": ["x" * 500]}, cut=50), APIConnectionError, "may have been charged"),
    "cut at once": (Reply(body={"data": ["x" * 500]}, cut=0), APIConnectionError, "may have been charged"),
    "no gzip": (Reply(body=b"{}", headers={"Content-Encoding": "gzip"}), APIConnectionError, "may have been charged"),
    "a page": (Reply(body=b"<html>log in</html>"), InvalidResponseError, "no JSON object"),
    "nothing": (Reply(204), InvalidResponseError, "no JSON object"),
    "a list": (Reply(body=[{"url": "x"}]), InvalidResponseError, "no JSON object"),
}


@pytest.mark.parametrize(("reply", "kind", "sentence"), MYSTERIES.values(), ids=MYSTERIES)
def test_what_nobody_can_read_may_have_been_charged_and_is_listed_so(live, service, reply, kind, sentence):
    service.replies.append(reply)
    with pytest.raises(kind) as caught:
        live.generate_image("a fox")
    assert sentence in str(caught.value)
    assert caught.value.may_be_charged
    assert last_call(live).state == "unknown"
    assert len(service.posts) == 1, "a paid request is not repeated"
    assert len(live.recover().may_be_charged) == 1


def test_a_slow_answer_is_a_timeout_that_may_be_charged(service):
    service.replies.append(Reply(delay=1.0))
    with RecraftClient(TOKEN, base_url=service.base_url, is_paced=False, timeout=0.2) as hasty:
        with pytest.raises(APITimeoutError, match="may have been charged"):
            hasty.generate_image("a fox")
        assert last_call(hasty).state == "unknown"


def test_429_without_retry_after_is_waited_out(live, service, monkeypatch):
    waits = []
    monkeypatch.setattr("recraft_jupyter.transport.random.uniform", lambda low, _: low)
    monkeypatch.setattr(live._transport._closed, "wait", lambda seconds: waits.append(seconds))
    service.replies.extend([Reply(429, {"code": "rate_limit_exceeded", "message": "slow down"})] * 3)
    assert len(live.generate_image("a fox")) == 1
    assert waits == [1, 2, 4]
    service.replies.extend([Reply(429, b"slow down")] * 8)
    with pytest.raises(RateLimitError, match=r"slow down \(429\)\. Wait a minute and run it again"):
        live.generate_image("a fox")
    assert last_call(live).state == "refused"


def picture(service, **more):
    return {"data": [{"image_id": "a", "url": service.url_of(WEBP)}], **more}


@pytest.mark.parametrize(
    ("charged", "counted"),
    [(40, 40), (40.5, 40.5), ("40", 40), (None, None), ("dear", None), (float("nan"), None), ({"amount": 40}, None)],
)
def test_credits_in_any_form_are_counted_and_their_lack_is_made_up_by_the_price(live, service, charged, counted):
    service.replies.append(Reply(body=picture(service, credits=charged)))
    (image,) = live.generate_image("a fox")
    assert (image.credits, last_call(live).credits) == (counted, counted)
    assert live.spent == (40 if counted is None else counted)
    assert live.library.journal.spent(since=0) == live.spent


FORMS = {
    "gzip": lambda body: Reply(body=gzip.compress(json.dumps(body).encode()), headers={"Content-Encoding": "gzip"}),
    "a byte order mark": lambda body: Reply(body=b"\xef\xbb\xbf" + json.dumps(body).encode()),
    "image beside data": lambda body: Reply(body={"image": None, **body}),
    "image instead of data": lambda body: Reply(body={"image": body["data"][0]}),
    "data without a list": lambda body: Reply(body={"data": body["data"][0]}),
    "a number as id": lambda body: Reply(body={"data": [{**body["data"][0], "image_id": 5}]}),
    "unknown members": lambda body: Reply(body={**body, "usage": {"x": 1}, "created": "2026-10-01T00:00:00Z"}),
    "half a character": lambda body: Reply(body={**body, "note": "\ud800\0"}),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_every_form_of_a_success_gives_its_picture_and_is_stored(live, service, form):
    service.replies.append(form(picture(service)))
    (image,) = live.generate_image("a fox")
    assert image.content == WEBP
    assert last_call(live).state == "stored"
    assert live.library.newest()[0].content == WEBP


PLAIN = base64.b64encode(WEBP).decode()
BASE64 = {
    "plain": {"b64_json": PLAIN},
    "wrapped": {"b64_json": base64.encodebytes(WEBP).decode()},
    "url-safe, unpadded": {"b64_json": base64.urlsafe_b64encode(WEBP).decode().rstrip("=")},
    "a data URL": {"b64_json": f"data:image/webp;base64,{PLAIN}"},
    "a data URL as address": {"url": f"data:image/webp;base64,{PLAIN}"},
}


@pytest.mark.parametrize("entry", BASE64.values(), ids=BASE64)
def test_every_form_of_base64_is_read(live, service, entry):
    service.replies.append(Reply(body={"data": [entry]}))
    (image,) = live.generate_image("a fox", response_format="b64_json")
    assert image.content == WEBP
    assert image.url is None


NO_PICTURES = [{"data": []}, {"data": [{}]}, {"data": [{"url": 5}]}, {"data": [{"b64_json": 5}]}, {"data": "x"}, {}]
NO_PICTURES += [{"data": [None]}, {"image": [5]}, {"data": [{"b64_json": "%%%"}]}]


@pytest.mark.parametrize("body", NO_PICTURES)
def test_a_success_without_pictures_is_kept_and_does_not_block_the_recovery_of_others(live, service, body):
    service.replies.append(Reply(body=body))
    with pytest.raises(InvalidResponseError):
        live.generate_image("a fox")
    assert last_call(live).answer == body
    service.replies.append(Reply(body=picture(service)))
    service.downloads.extend([Reply(404)])
    with pytest.raises(DownloadError):
        live.generate_image("an owl")
    recovery = live.recover()
    assert [image.content for image in recovery.images] == [WEBP]
    assert len(recovery.lost) == 1


def test_a_download_that_breaks_off_is_repeated(live, service):
    service.downloads.extend([Reply(body=WEBP, cut=20)] * 2)
    assert live.generate_image("a fox")[0].content == WEBP
    assert len(service.posts) == 1


@pytest.mark.parametrize(
    "replies",
    [[Reply(body=WEBP, cut=20)] * 3, [Reply(body=b"<html>log in</html>")], [Reply(body=WEBP[:-20])], [Reply(body=b"")]],
)
def test_a_picture_that_cannot_be_fetched_now_is_recovered_later(live, service, replies):
    service.downloads.extend(replies)
    with pytest.raises(DownloadError, match="It is paid; `%recraft recover` tries again") as caught:
        live.generate_image("a fox")
    assert caught.value.may_be_charged
    assert caught.value.urls
    assert last_call(live).state == "answered"
    assert [image.content for image in live.library.recover().images] == [WEBP]
    assert len(service.posts) == 1


@pytest.mark.parametrize(
    "bad", [None, {"url": None}, {"b64_json": "!!!"}, {"url": "missing"}, {"b64_json": "PGh0bWw+"}]
)
def test_one_bad_picture_does_not_lose_the_good_ones_beside_it(live, service, bad):
    good = picture(service)["data"][0]
    if bad and bad.get("url"):
        bad = {"url": good["url"] + "?missing"}
        service.downloads.extend([Reply(404)])
    service.replies.append(Reply(body={"data": [bad, good]}))
    with pytest.raises(
        DownloadError if bad and bad.get("url") else InvalidResponseError, match="1 of 2 pictures"
    ) as caught:
        live.generate_image("a fox", n=2)
    assert [image.content for image in caught.value.results] == [WEBP]
    assert len(live.library.newest()) == 1
    recovery = live.recover()
    assert len(recovery.images) + len(recovery.lost) == 1
    assert len(live.library.newest()) == 1 + len(recovery.images)


def test_what_is_paid_and_cannot_be_fetched_is_not_paid_again(live, service):
    service.downloads.extend([Reply(404)] * 4)
    with pytest.raises(DownloadError):
        live.generate_image("a fox", keep=True)
    assert live.is_paid(live.plan("generate_image", "a fox").requests[0])
    with pytest.raises(DownloadError, match=r"It is paid already; .*--fresh"):
        live.generate_image("a fox", keep=True)
    results = live.map_prompts(["a fox"], progress=False)
    assert isinstance(results.failed[0].error, DownloadError)
    assert not results.retry().images
    assert len(service.posts) == 1
    assert live.generate_image("a fox", keep=True)[0].content == WEBP
    assert live.generate_image("a fox")[0].content == WEBP
    assert len(service.posts) == 2


@pytest.mark.parametrize("url", ["file:///etc/passwd", "/no/host", "ftp://example.org/a.png", "http://[", "x" * 5000])
def test_an_address_that_is_none_of_the_web_is_not_followed(live, service, url):
    service.replies.append(Reply(body={"data": [{"url": url}]}))
    with pytest.raises(DownloadError, match="cannot be fetched") as caught:
        live.generate_image("a fox")
    assert len(str(caught.value)) < 500


def test_a_token_that_comes_back_is_hidden_in_every_part_of_the_error(live, service):
    service.replies.append(Reply(400, {"code": TOKEN, "message": f"bad {TOKEN}"}))
    with pytest.raises(BadRequestError) as caught:
        live.generate_image("a fox")
    error = caught.value
    assert TOKEN not in f"{error} {error!r} {error.code} {error.message} {error.__dict__}"


def test_a_vector_stays_a_vector_whatever_the_header_says(live):
    (image,) = live.generate_image("a fox", model="recraftv4_vector")
    assert image.content == SVG
    assert image.to_pil(width=64).size == (64, 64)
