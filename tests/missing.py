"""What a test does when a piece it needs is missing: skip on a user's machine, fail where everything must be there."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Skip the test, or fail it in CI: a missing piece there is a fault of the set-up."""
    if os.environ.get("CI") or os.environ.get("RECRAFT_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{what}, and here nothing may be missing.")
    pytest.skip(f"{what}.")
