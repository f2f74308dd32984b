"""The client against the real sandbox: what travels, what comes back, what is refused before sending."""

from __future__ import annotations

import concurrent.futures
import contextlib
import http.server
import inspect
import io
import ssl
import subprocess
import threading

import numpy as np
import pytest
from IPython.terminal.interactiveshell import TerminalInteractiveShell
from PIL import Image

import recraft_jupyter as rj
from recraft_jupyter import RecraftClient, RecraftImage, RecraftImages, shortcuts
from recraft_jupyter.errors import (
    APIConnectionError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    BudgetExceededError,
    DownloadError,
    ImageError,
    InvalidRequestError,
    InvalidResponseError,
    MissingTokenError,
    NotEnoughCreditsError,
    RateLimitError,
    RecraftError,
    RequestInterruptedError,
    ServerError,
)
from recraft_jupyter.listings import account_report
from recraft_jupyter.storage import Library

GENERATIONS = "/v1/images/generations"


@pytest.fixture
def picture():
    image = Image.new("RGB", (64, 48), "white")
    image.paste("tomato", (16, 12, 48, 36))
    return image


def test_a_generated_picture_has_the_size_asked_for_and_says_what_made_it(client):
    (image,) = client.generate_image("a fox", style="vector_illustration", substyle="line_art", size="1820x1024")
    assert isinstance(image, RecraftImage)
    assert (image.width, image.height) == (1820, 1024)
    assert image.is_vector
    assert image.operation == "generate_image"
    assert image.parameters["prompt"] == "a fox"
    assert image.parameters["model"] == "recraftv3"
    assert image.credits == 80
    assert image.image_id
    assert image.url
    assert image.is_sandbox


def test_the_model_travels_also_where_none_was_named(client):
    (image,) = client.generate_image("a fox", style="vector_illustration")
    assert image.parameters["model"] == "recraftv3"
    assert image.parameters["size"] == "1024x1024"


def test_n_above_the_servers_limit_is_split_and_the_pictures_differ(client, sandbox):
    images = client.generate_image("a fox", n=5, style="icon", model="recraft20b", random_seed=7)
    assert isinstance(images, RecraftImages)
    assert len({image.content for image in images}) == 5
    assert sandbox.requests[GENERATIONS] == 3
    assert images.credits == 5 * 44 == sandbox.charged_credits


def test_b64_json_needs_no_download(client, sandbox):
    (image,) = client.generate_image("a fox", style="vector_illustration", response_format="b64_json")
    assert image.is_vector
    assert image.url is None
    assert set(sandbox.requests) == {GENERATIONS}


@pytest.mark.parametrize("background", ["#204060", "rgb(32, 64, 96)", (32, 64, 96), {"rgb": [32, 64, 96]}])
def test_controls_take_colors_in_every_form(client, background):
    controls = {"colors": ["tomato", (10, 200, 30)], "background_color": background, "image_type": "passed through"}
    (image,) = client.generate_image("a fox", style="vector_illustration", controls=controls)
    assert image.parameters["controls"] == {
        "colors": [{"rgb": [255, 99, 71]}, {"rgb": [10, 200, 30]}],
        "background_color": {"rgb": [32, 64, 96]},
        "image_type": "passed through",
    }
    assert image.to_pil(width=128).convert("RGB").getpixel((1, 1)) == (32, 64, 96)


def test_vectorize_gives_an_svg(client, picture):
    image = client.vectorize_image(picture)
    assert image.to_svg().lstrip().startswith(("<svg", "<?xml"))
    assert (image.width, image.height) == picture.size


def test_remove_background_gives_alpha(client, picture):
    cutout = client.remove_background(picture).to_pil()
    assert cutout.mode == "RGBA"
    assert cutout.getpixel((1, 1))[3] == 0
    assert cutout.getpixel((32, 24))[3] == 255


@pytest.mark.parametrize("operation", ["clarity_upscale", "generative_upscale"])
def test_upscales_are_larger(client, picture, operation):
    image = getattr(client, operation)(picture, response_format="b64_json")
    assert image.width >= 2 * picture.width
    assert image.width * picture.height == image.height * picture.width


def test_a_style_can_be_made_and_used(client, picture):
    style = client.create_style([picture, picture.rotate(90)], style="vector_illustration")
    assert style.style == "vector_illustration"
    (image,) = client.generate_image("a fox", style_id=style)
    assert image.parameters["style_id"] == style.id
    assert "style" not in image.parameters
    assert image.is_vector


def test_every_kind_of_picture_can_be_sent(client, picture, tmp_path):
    path = tmp_path / "a.webp"
    picture.save(path)
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    made = client.vectorize_image(np.asarray(picture))
    for source in (path, str(path), stream.getvalue(), io.BytesIO(stream.getvalue()), picture.convert("CMYK"), made):
        assert client.vectorize_image(source).width == 64
    assert client.vectorize_image(client.remove_background(picture).url).width == 64


def test_the_account_says_what_is_left(client):
    before = client.get_account().credits
    client.generate_image("a fox", style="icon", model="recraft20b")
    account = client.get_account()
    assert account.credits == before - 44
    assert account.is_sandbox
    assert "play money" in repr(account)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"style": "ikon"}, "Unknown style 'ikon'. Did you mean 'icon' (recraft20b)?"),
        ({"style": "digital_illustration", "substyle": "pixl_art"}, "Did you mean 'pixel_art'?"),
        ({"style": "digital_illustration", "substyle": "voxel"}, "use model='recraft20b'"),
        ({"size": "1000x1000"}, "Unknown size '1000x1000' of recraftv3."),
        ({"model": "recraftv33"}, "Unknown model 'recraftv33'. Did you mean 'recraftv3'?"),
        ({"style": "any", "style_id": "x"}, "style='any' and style_id='x' exclude each other"),
        ({"substyle": "pixel_art", "style_id": "x"}, "with style_id leave substyle out"),
        ({"prompt": ""}, "The prompt is empty"),
        ({"prompt": " \n"}, "The prompt is empty"),
        ({"prompt": "x" * 1001}, "The prompt has 1001 characters; recraftv3 takes at most 1000. Shorten it by 1"),
        ({"prompt": 5}, "The prompt must be text, not int (5)"),
        ({"prompt": "a fox \ud83e"}, "The prompt holds half of a character"),
        ({"n": 0}, "a whole number from 1 up, not 0"),
        ({"n": "two"}, "a whole number from 1 up, not 'two'"),
        ({"n": True}, "not True"),
        ({"n": 1.5}, "not 1.5"),
        ({"response_format": "b64"}, "Unknown response_format 'b64'. Did you mean 'b64_json'?"),
        ({"controls": {"colors": [(0, 0, 256)]}}, "(0, 0, 256) has a channel 256; each is from 0 to 255"),
        ({"controls": {"background_color": "blurple"}}, "'blurple' is no color"),
        ({"controls": "red"}, "controls must be a dictionary"),
    ],
)
def test_bad_requests_are_refused_with_value_and_remedy_and_nothing_is_sent(client, sandbox, arguments, message):
    with pytest.raises(InvalidRequestError) as caught:
        client.generate_image(**{"prompt": "a fox", **arguments})
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not sandbox.requests


def test_bad_pictures_are_refused_and_nothing_is_sent(client, sandbox, tmp_path):
    text, empty, large = tmp_path / "notes.txt", tmp_path / "empty.png", Image.effect_noise((4000, 4000), 99)
    text.write_text("buy milk")
    empty.touch()
    for source, message in [
        (text, "This is no picture"),
        (empty, "the file is empty"),
        (tmp_path / "missing.png", "There is no file"),
        (tmp_path, "cannot be read: Is a directory"),
        (large, "the server takes at most 10 MB"),
        (None, "NoneType is no picture"),
    ]:
        with pytest.raises((InvalidRequestError, ImageError), match=message):
            client.vectorize_image(source)
    assert not sandbox.requests


@pytest.mark.parametrize("count", [0, 6])
def test_a_style_takes_one_to_five_pictures(client, sandbox, picture, count):
    with pytest.raises(InvalidRequestError, match=f"from 1 to 5 pictures, not {count}"):
        client.create_style([picture] * count, style="digital_illustration")
    assert not sandbox.requests


def test_not_strict_leaves_the_judgement_to_the_server(sandbox):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, strict=False) as client:
        with pytest.raises(BadRequestError, match="Invalid size") as caught:
            client.generate_image("a fox", size="1x1")
    assert caught.value.code == "invalid_size"
    assert caught.value.request_id


def test_a_wrong_token_is_an_authentication_error_that_does_not_repeat_it(sandbox):
    with RecraftClient("secret-token-of-mine", base_url=sandbox.base_url) as client:
        with pytest.raises(AuthenticationError, match="Check RECRAFT_API_TOKEN") as caught:
            client.get_account()
    assert caught.value.status_code == 401
    assert caught.value.message == "request unauthorized"
    assert "secret" not in repr(caught.value) + str(caught.value) + repr(client)


def test_no_token_at_all_says_where_to_put_one():
    with pytest.raises(MissingTokenError, match="RECRAFT_API_TOKEN"):
        RecraftClient()


def test_no_token_at_all_names_the_clients_that_need_none():
    with pytest.raises(MissingTokenError, match=r"rj\.get_client\(\) or rj\.use_sandbox\(\)"):
        RecraftClient()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeout": 0}, "timeout is a number of seconds above 0, 1000000 at most, not 0."),
        ({"timeout": -1}, "not -1."),
        ({"timeout": "5"}, "not '5'."),
        ({"timeout": None}, "not None."),
        ({"timeout": True}, "not True."),
        ({"timeout": float("nan")}, "not nan."),
        ({"timeout": float("inf")}, "not inf."),
        ({"budget": "five"}, "budget is a number of credits, such as 500, or None for no limit, not 'five'."),
        ({"budget": float("nan")}, "not nan."),
        ({"budget": [5]}, "not [5]."),
        ({"token": 5}, "The API token must be text, not int."),
        ({"token": b"token"}, "The API token must be text, not bytes."),
        ({"library": "~nobody-of-this-name/x"}, "'~nobody-of-this-name/x' begins with the name of no user"),
    ],
)
def test_a_client_of_impossible_settings_is_refused_with_value_and_remedy(options, message):
    with pytest.raises(InvalidRequestError) as caught:
        RecraftClient(**{"token": "a-token", **options})
    assert message in str(caught.value)


def test_a_budget_may_be_text_as_environment_variables_are():
    client = RecraftClient("a-token", budget="5")
    assert client.budget == 5
    client.budget = " 7.5 "
    assert client.budget == 7.5
    with pytest.raises(InvalidRequestError, match="not 'much'"):
        client.budget = "much"
    assert client.budget == 7.5


@pytest.mark.parametrize("token", ["two words", "line\nbreak", "ключ"])
def test_an_impossible_token_is_refused_without_being_repeated(token):
    with pytest.raises(InvalidRequestError) as caught:
        RecraftClient(token)
    assert token not in str(caught.value)


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        ({"status": 500}, ServerError),
        ({"status": 502}, ServerError),
        ({"status": 400, "code": "prompt_is_improper"}, BadRequestError),
        ({"status": 402, "code": "not_enough_credits"}, NotEnoughCreditsError),
        ({"status": 403, "code": "not_enough_credits"}, NotEnoughCreditsError),
        ({"kind": "garbage"}, InvalidResponseError),
        ({"kind": "drop"}, APIConnectionError),
    ],
)
def test_failures_become_errors_and_a_paid_post_is_not_repeated(client, sandbox, failure, error):
    sandbox.plan_failure(**failure)
    with pytest.raises(error) as caught:
        client.generate_image("a fox", style="icon", model="recraft20b")
    assert sandbox.requests[GENERATIONS] == 1
    assert sandbox.token not in str(caught.value)


def test_a_broken_connection_says_that_it_may_be_charged(client, sandbox):
    sandbox.plan_failure(kind="drop")
    with pytest.raises(APIConnectionError, match="may have been charged"):
        client.generate_image("a fox", style="icon", model="recraft20b")
    assert sandbox.charged_images == 1


def test_retry_paid_repeats_what_may_have_been_received(sandbox):
    with RecraftClient(sandbox.token, base_url=sandbox.base_url, retry_paid=True) as client:
        sandbox.plan_failure(kind="drop")
        sandbox.plan_failure(status=502)
        assert len(client.generate_image("a fox", style="icon", model="recraft20b")) == 1
    assert sandbox.requests[GENERATIONS] == 3


def test_429_is_repeated_after_the_time_the_server_names(client, sandbox):
    sandbox.plan_failure(status=429, code="rate_limit_exceeded", retry_after=0.01, times=2)
    assert len(client.generate_image("a fox", style="icon", model="recraft20b")) == 1
    assert sandbox.requests[GENERATIONS] == 3
    assert sandbox.charged_images == 1


def test_429_that_does_not_end_becomes_rate_limit_error(client, sandbox, monkeypatch):
    monkeypatch.setattr(client._transport._closed, "wait", lambda _: None)
    sandbox.plan_failure(status=429, code="rate_limit_exceeded", retry_after=30, times=20)
    with pytest.raises(RateLimitError, match="Wait 30 s") as caught:
        client.generate_image("a fox")
    assert caught.value.retry_after == 30


def test_no_answer_in_time_is_a_timeout_that_may_be_charged(sandbox):
    sandbox.latency = 2
    try:
        with RecraftClient(sandbox.token, base_url=sandbox.base_url, timeout=0.2) as client:
            with pytest.raises(APITimeoutError, match=r"within 0\.2 s; the request may have been charged"):
                client.generate_image("a fox")
    finally:
        sandbox.latency = 0


def test_a_server_that_is_not_there_says_that_nothing_was_sent():
    with RecraftClient("token", base_url="http://127.0.0.1:9") as client:
        with pytest.raises(APIConnectionError, match=r"cannot be reached.*Nothing was sent"):
            client.get_account()


def test_downloads_are_repeated_and_never_carry_the_token(client, sandbox):
    sandbox.plan_failure(kind="download")
    assert len(client.generate_image("a fox", style="icon", model="recraft20b")) == 1
    headers = client._transport._downloads.headers
    assert "Authorization" not in headers


def test_a_picture_that_cannot_be_fetched_is_a_download_error_with_its_address(client, sandbox):
    sandbox.plan_failure(kind="download", times=10)
    with pytest.raises(DownloadError) as caught:
        client.generate_image("a fox", style="icon", model="recraft20b")
    assert caught.value.urls[0].startswith(sandbox.origin)


def test_pictures_made_before_a_failure_are_in_the_error(client, sandbox):
    send = client._transport.send
    answers = iter([send])

    def send_once(request):
        return next(answers, fail)(request)

    def fail(request):
        sandbox.plan_failure(status=500)
        return send(request)

    client._transport.send = send_once
    with pytest.raises(ServerError) as caught:
        client.generate_image("a fox", n=4, style="icon", model="recraft20b")
    assert len(caught.value.results) == 2


@pytest.mark.parametrize(
    ("place", "meaning"),
    [
        ("pacing", "Nothing was sent."),
        ("sending", "The request that was sent may still be charged"),
        ("noting", "The request that was sent may still be charged"),
        ("downloading", "The sandbox charges nothing."),
    ],
)
def test_an_interrupt_says_what_it_means_and_shows_no_stack(client, monkeypatch, place, meaning):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    target = {
        "pacing": (client._sender.budget, "reserve"),
        "sending": (client._transport, "_exchange"),
        "noting": (client.library, "answered"),
        "downloading": (client._transport, "download"),
    }[place]
    monkeypatch.setattr(*target, interrupted)
    with pytest.raises(RequestInterruptedError) as caught:
        client.generate_image("a fox", style="icon", model="recraft20b")
    (line,) = caught.value._render_traceback_()
    assert meaning in line
    assert isinstance(caught.value, KeyboardInterrupt)


def test_threads_cannot_pass_the_budget_together(sandbox, picture):
    sandbox.latency = 0.2
    try:
        with RecraftClient(sandbox.token, base_url=sandbox.base_url, budget=40, is_paced=False) as client:
            with concurrent.futures.ThreadPoolExecutor(8) as threads:
                tries = [threads.submit(client.vectorize_image, picture) for _ in range(8)]
            refused = [one for one in tries if isinstance(one.exception(), BudgetExceededError)]
            assert len(refused) == 4
            assert client.spent == 40 == sandbox.charged_credits
    finally:
        sandbox.latency = 0


@pytest.mark.parametrize("library", ["off", None])
def test_what_may_have_been_charged_counts_against_the_budget(sandbox, tmp_path, library):
    icon = {"style": "icon", "model": "recraft20b"}
    where = {"base_url": sandbox.base_url, "library": library or tmp_path / "library", "is_paced": False}
    with RecraftClient(sandbox.token, **where, budget=100) as client:
        sandbox.plan_failure(kind="drop")
        with pytest.raises(APIConnectionError, match="may have been charged"):
            client.generate_image("a fox", **icon)
        sandbox.plan_failure(status=400)
        with pytest.raises(BadRequestError):
            client.generate_image("a fox", **icon)
        client.generate_image("a fox", **icon)
        assert (client.spent, client.doubtful) == (44, 44)
        assert "44 credits spent in this session, 44 may have been charged" in account_report(client)
        with pytest.raises(BudgetExceededError, match="44 of the budget of 100 are spent, 44 may have been charged"):
            client.generate_image("an owl", **icon)
        with pytest.raises(BudgetExceededError, match=r"This batch would cost 44 credits; 44 of .*, 44 may have been"):
            client.map_prompts(["an owl"], **icon, progress=False)


@pytest.mark.parametrize(
    ("operation", "advice"),
    [
        ("vectorise", "Did you mean 'vectorize_image'?"),
        ("account", "Choose from: generate_image, vectorize_image"),
        (["generate"], "Did you mean 'generate_image'?"),
        (None, "Choose from"),
    ],
)
def test_an_unknown_operation_is_refused_and_not_planned_as_a_generation(default_client, operation, advice):
    for plan in (default_client.plan, rj.plan):
        with pytest.raises(InvalidRequestError, match="There is no operation") as caught:
            plan(operation, "logo.png")
        assert advice in str(caught.value)


def test_a_style_is_planned_as_the_friendly_function_makes_it(default_client, picture):
    (request,) = rj.plan("create_style", [picture]).requests
    assert request.fields["style"] == "digital_illustration"


def test_an_example_of_a_plan_says_what_a_plan_says(client):
    assert str(client.plan("generate_image", "a fox", n=2)) in inspect.cleandoc(RecraftClient.plan.__doc__).replace(
        "\n    ", "\n"
    )


def test_a_misspelt_filter_of_the_library_is_refused_with_a_suggestion(default_client):
    with pytest.raises(InvalidRequestError, match=r"knows no filter 'stile'\. Did you mean 'style'\?"):
        rj.library("fox", stile="icon")
    assert ["words", *shortcuts.LIBRARY_FILTERS] == list(inspect.signature(Library.search).parameters)[1:]


def test_a_style_of_ones_own_is_priced_by_its_base(client, picture):
    style = client.create_style([picture], style="vector_illustration")
    assert client.plan("generate_image", "a fox", style_id=style).credits == 80
    assert client.plan("generate_image", "a fox", style_id=style.id).credits == 80, "the library knows it"


def test_a_certificate_that_is_not_accepted_ends_at_once(tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    server.handle_error = lambda *_: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with RecraftClient("token", base_url=f"https://localhost:{server.server_port}") as client:
        with pytest.raises(APIConnectionError, match="certificate is not accepted") as caught:
            client.generate_image("a fox")
    server.shutdown()
    server.server_close()
    assert not caught.value.may_be_charged


def test_a_proxy_is_not_asked_for_the_sandbox_and_a_dead_one_sends_nothing(sandbox, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with RecraftClient(sandbox.token, base_url=sandbox.base_url) as client:
        assert client.get_account().is_sandbox
    with RecraftClient("token") as client:
        with pytest.raises(APIConnectionError, match=r"proxy does not answer.*Nothing was sent") as caught:
            client.generate_image("a fox")
    assert not caught.value.may_be_charged


def test_the_token_shows_in_no_traceback_and_no_listing(sandbox):
    shell = TerminalInteractiveShell()
    shell.run_line_magic("xmode", "Verbose")
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        shell.user_ns["client"] = RecraftClient("secret-token-of-mine", base_url=sandbox.base_url)
        shell.run_cell("client.generate_image('a fox')")
        shell.run_cell("print(vars(client), vars(client._transport), vars(client._sender))")
    TerminalInteractiveShell.clear_instance()
    assert "AuthenticationError" in printed.getvalue()
    assert "secret" not in printed.getvalue()


def test_a_damaged_picture_is_not_stored_and_does_not_block_the_recovery_of_others(client, monkeypatch):
    download = client._transport.download
    monkeypatch.setattr(client._transport, "download", lambda urls: [content[:200] for content in download(urls)])
    with pytest.raises(DownloadError, match="gave no whole picture: This picture"):
        client.generate_image("a fox", response_format="url")
    client.generate_image("a fox", style="icon", model="recraft20b", response_format="b64_json")
    recovery = client.recover()
    assert len(recovery.lost) == 1
    monkeypatch.undo()


@pytest.mark.parametrize(
    ("name", "advice"),
    [("sise", "Did you mean 'size'?"), ("colour", "Did you mean 'colors'?"), ("zzz", "(strict=False) passes it")],
)
def test_a_misspelt_parameter_is_refused_before_it_is_paid(client, sandbox, name, advice):
    with pytest.raises(InvalidRequestError) as caught:
        client.generate_image("a fox", **{name: "x"})
    assert advice in str(caught.value)
    assert not sandbox.requests


@pytest.mark.parametrize(
    "arguments", [{"style": 5}, {"style": ["icon"]}, {"model": ["a"]}, {"size": (1, 2)}, {"n": 10**7}]
)
def test_arguments_of_the_wrong_kind_are_one_sentence(client, arguments):
    with pytest.raises(InvalidRequestError):
        client.generate_image("a fox", **arguments)


@pytest.mark.parametrize(
    "url", ["http://x.invalid", "http://x.invalid/", "http://x.invalid/v1", "http://x.invalid/v1/"]
)
def test_the_base_url_is_taken_with_or_without_v1(url):
    assert RecraftClient("token", base_url=url).base_url == "http://x.invalid/v1"


@pytest.mark.parametrize(
    "url", ["x.invalid", "ftp://x.invalid", "", 5, "http://[", "http://u:secret@x.invalid", "http://x.invalid?a=1"]
)
def test_what_is_no_base_url_is_refused(url):
    with pytest.raises(InvalidRequestError, match=r"no http|neither user and password") as caught:
        RecraftClient("token", base_url=url)
    assert "secret" not in str(caught.value)


def test_every_error_is_a_recraft_error():
    from recraft_jupyter import errors

    kinds = (RecraftError, KeyboardInterrupt)
    assert all(issubclass(getattr(errors, name), kinds) for name in errors.__all__)
