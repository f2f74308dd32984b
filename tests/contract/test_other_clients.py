"""Other people's clients, unchanged, against the sandbox."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import openai
import pytest

LITELLM = """
import json, litellm
litellm.telemetry = False
answer = litellm.image_generation(
    model="recraft/recraftv3", prompt="a fox", n=2, size="1024x1024", style="vector_illustration"
)
print(json.dumps([image.url for image in answer.data]))
"""


def test_litellm_makes_pictures(sandbox, tmp_path):
    environment = {
        **os.environ,
        "RECRAFT_API_BASE": sandbox.origin,
        "RECRAFT_API_KEY": sandbox.token,
        "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    }
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", LITELLM], env=environment, capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert len(json.loads(done.stdout.splitlines()[-1])) == 2
    assert sandbox.charged_images == 2


def test_openai_understands_our_errors(sandbox):
    with openai.OpenAI(base_url=sandbox.base_url, api_key=sandbox.token, max_retries=0) as client:
        with pytest.raises(openai.BadRequestError, match="Invalid style") as caught:
            client.images.generate(prompt="a fox", extra_body={"style": "ikon"})
        assert caught.value.body["code"] == "invalid_style"
        sandbox.plan_failure(status=429, code="rate_limit_exceeded")
        with pytest.raises(openai.RateLimitError):
            client.images.generate(prompt="a fox")
    with openai.OpenAI(base_url=sandbox.base_url, api_key="wrong", max_retries=0) as client:
        with pytest.raises(openai.AuthenticationError):
            client.images.generate(prompt="a fox")


def test_openai_retries_429_and_sees_the_credits(sandbox):
    sandbox.plan_failure(status=429, code="rate_limit_exceeded", retry_after=0.01)
    with openai.OpenAI(base_url=sandbox.base_url, api_key=sandbox.token) as client:
        answer = client.images.generate(prompt="a fox", extra_body={"style": "vector_illustration"})
    assert answer.credits == 80
