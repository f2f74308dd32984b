"""Where the token, the server and the switches come from: the environment, Colab's secrets, the keyring."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from pathlib import Path
from urllib.parse import urlsplit

from .errors import InvalidRequestError

__all__ = [
    "CREDENTIAL_HELP",
    "DEFAULT_BASE_URL",
    "checked_token",
    "find_base_url",
    "find_data_folder",
    "find_library_folder",
    "find_token",
    "is_sandbox_allowed",
]

DEFAULT_BASE_URL = "https://external.api.recraft.ai/v1"
TOKEN_NAMES = ("RECRAFT_API_TOKEN", "RECRAFT_API_KEY")
KEYRING_SERVICE = "recraft_jupyter"
CREDENTIAL_HELP = (
    "Set the environment variable RECRAFT_API_TOKEN to a token from your Recraft profile (API), "
    "or store one with `keyring set recraft_jupyter RECRAFT_API_TOKEN`."
)


class Token(str):
    """An API token that does not show itself: tracebacks and listings of variables print its repr."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<token hidden>"


def find_token() -> Token | None:
    """Return the API token, or None if there is none.

    Looked for in this order: the environment variables ``RECRAFT_API_TOKEN`` and ``RECRAFT_API_KEY``, the secret of
    that name in Google Colab, the system keyring if the package ``keyring`` is installed.

    Raises:
        InvalidRequestError: If what was found cannot be a token (it holds blanks or line breaks).
    """
    for source in (_from_environment, _from_colab, _from_keyring):
        token = source()
        if token:
            return checked_token(token)
    return None


def checked_token(token: str) -> Token:
    """Return the token without surrounding blanks, as one that does not show itself.

    Raises:
        InvalidRequestError: If it cannot be a token; the message does not repeat it.
    """
    if not isinstance(token, str):
        raise InvalidRequestError(f"The API token must be text, not {type(token).__name__}.")
    token = token.strip().strip("\"'")
    if not re.fullmatch(r"[\x21-\x7e]+", token):
        raise InvalidRequestError(
            "The API token is empty or holds blanks, line breaks or other characters that no token has; copy it again."
        )
    return Token(token)


def find_base_url() -> str | None:
    """Return the server named by ``RECRAFT_BASE_URL``, or None."""
    url = os.environ.get("RECRAFT_BASE_URL", "").strip()
    return normal_base_url(url) if url else None


def normal_base_url(url: str) -> str:
    """Return a base URL that ends in ``/v1``, whether or not it was given so.

    Raises:
        InvalidRequestError: If it is no http(s) URL.
    """
    try:
        parts = urlsplit(str(url))
    except ValueError as error:  # brackets that hold no IPv6 address
        raise InvalidRequestError(f"The base URL {url!r} is no http(s) URL: {error}.") from error
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise InvalidRequestError(f"The base URL {url!r} is no http(s) URL; the default is {DEFAULT_BASE_URL}.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise InvalidRequestError(
            "The base URL must hold neither user and password nor a query: only scheme, host and path."
        )
    trimmed = url.rstrip("/")
    return trimmed if trimmed.endswith("/v1") else f"{trimmed}/v1"


def is_sandbox_allowed() -> bool:
    """Return whether the embedded sandbox may stand in where there is no token (``RECRAFT_SANDBOX=0`` forbids it)."""
    return os.environ.get("RECRAFT_SANDBOX", "").strip().lower() not in ("0", "false", "no", "off")


def find_library_folder(choice: str | None = None) -> Path | None:
    """Return the library's folder: the choice, else ``RECRAFT_LIBRARY``, else in the user's data folder.

    Args:
        choice: A folder, or "off".

    Returns:
        An absolute path, or None if it is "off".

    Raises:
        InvalidRequestError: If it begins with a ``~name`` that no user has.
    """
    value = (os.environ.get("RECRAFT_LIBRARY", "") if choice is None else choice).strip()
    if value.lower() in ("0", "off", "none", "no"):
        return None
    try:
        return Path(value).expanduser().absolute() if value else find_data_folder() / "library"
    except RuntimeError as error:
        raise InvalidRequestError(
            f"The library's folder {value!r:.80} begins with the name of no user; write the whole path."
        ) from error


def find_data_folder() -> Path:
    """Return the platform's folder for this user's data of ours; it may not exist yet."""
    import platformdirs

    return platformdirs.user_data_path("recraft_jupyter", appauthor=False)


def _from_environment() -> str | None:
    return next((os.environ[name] for name in TOKEN_NAMES if os.environ.get(name, "").strip()), None)


def _from_colab() -> str | None:
    if "google.colab" not in sys.modules:
        return None
    from google.colab import userdata

    for name in TOKEN_NAMES:
        try:
            return str(userdata.get(name))
        except (userdata.SecretNotFoundError, userdata.NotebookAccessError):
            continue
    return None


def _from_keyring() -> str | None:
    if importlib.util.find_spec("keyring") is None:
        return None
    import keyring
    import keyring.errors

    try:
        token: str | None = keyring.get_password(KEYRING_SERVICE, TOKEN_NAMES[0])
    except keyring.errors.KeyringError:
        return None
    return token
