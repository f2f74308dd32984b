"""Numbers, reasons and pictures are read out of whatever a server, or something between, may say."""

from __future__ import annotations

import base64
import contextlib
import json
import math
import time
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recraft_jupyter.answers import Answer, number_of, read_json, read_reason, read_retry_after
from recraft_jupyter.errors import InvalidResponseError
from recraft_jupyter.pictures import receive

MEMBERS = st.sampled_from(["code", "message", "error", "detail", "data", "image", "url", "b64_json", "credits"])
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(MEMBERS, inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("value", "number"),
    [(40, 40), (40.5, 40.5), ("40", 40), (" 1e3 ", 1000), (True, None), ("nan", None), (math.inf, None), ([], None)],
)
def test_a_number_is_read_in_every_form_and_nothing_else_is_one(value, number):
    assert number_of(value) == number


@given(JSON)
def test_any_body_gives_a_charge_that_can_be_counted_or_none(body):
    answer = Answer(body={"credits": body, "created": body})
    assert answer.credits is None or (math.isfinite(answer.credits) and answer.credits >= 0)
    assert answer.created is None or (isinstance(answer.created, int) and 0 <= answer.created < 2**63)


@pytest.mark.parametrize("created", [1e300, 10**40, -1, "soon"])
def test_a_time_beyond_all_calendars_is_none(created):
    assert Answer(body={"created": created}).created is None


@given(JSON)
def test_any_error_body_gives_one_line(body):
    code, message = read_reason(json.dumps(body).encode(), "Bad Gateway")
    assert message
    assert "\n" not in message
    assert len(message) <= 300
    assert isinstance(code, str)


@given(st.binary(max_size=60))
def test_any_bytes_give_a_reason_and_no_page(content):
    _, message = read_reason(content, "Bad Gateway")
    assert message
    assert not message.startswith("<")
    read_json(content)


@given(st.dictionaries(MEMBERS, JSON, max_size=3))
def test_any_success_gives_bytes_or_says_that_it_holds_no_pictures(body):
    answer = Answer(body=body)
    with contextlib.suppress(InvalidResponseError):
        received = receive(answer, operation="generate_image", parameters={}, download=lambda urls: [PIXEL] * len(urls))
        assert len(received.images) + len(received.problems) >= 1
        assert (received.error is None) == (not received.problems)


@given(st.text(max_size=40) | st.floats().map(str))
def test_any_retry_after_is_a_time_to_wait_or_none(header):
    seconds = read_retry_after(header)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


def test_retry_after_is_read_in_seconds_and_as_a_date():
    assert read_retry_after("1.5") == 1.5
    assert read_retry_after("-5") == 0
    assert 50 < read_retry_after(formatdate(time.time() + 60)) <= 60
    assert read_retry_after("soon") is None
