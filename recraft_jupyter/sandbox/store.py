"""Keeps finished pictures and styles under signed addresses, in memory or in a folder that outlives the server."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import secrets
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["Store", "StoredPicture"]

UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class StoredPicture:
    """One finished picture.

    Attributes:
        content: Its bytes.
        media_type: What they are.
    """

    content: bytes
    media_type: str


@dataclass
class Store:
    """Pictures and styles by id.

    Attributes:
        folder: Where they are kept; None keeps them in memory while the server runs.
    """

    folder: Path | None = None
    _pictures: dict[str, StoredPicture] = field(default_factory=dict, repr=False)
    _styles: dict[str, dict[str, Any]] = field(default_factory=dict, repr=False)
    _key: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)
        self._key = self._load_key()

    def add_picture(self, content: bytes, media_type: str) -> str:
        """Keep a picture and return its id."""
        image_id = str(uuid.uuid4())
        if self.folder is None:
            self._pictures[image_id] = StoredPicture(content, media_type)
        else:
            (self.folder / image_id).write_bytes(content)
            (self.folder / f"{image_id}.type").write_text(media_type)
        return image_id

    def picture(self, path: str) -> StoredPicture | None:
        """Return the picture at a signed path, or None if the signature or the id is wrong."""
        signature, _, rest = path.lstrip("/").partition("/")
        if not hmac.compare_digest(signature.encode(), self._signature(rest).encode()):
            return None
        image_id = rest[-36:]
        if self.folder is None or not UUID.fullmatch(image_id):
            return self._pictures.get(image_id)
        try:
            media_type = (self.folder / f"{image_id}.type").read_text()
            return StoredPicture((self.folder / image_id).read_bytes(), media_type)
        except FileNotFoundError:
            return None

    def path(self, image_id: str, *, bucket: str, width: int, height: int) -> str:
        """Return the signed path of a picture, of the shape that Recraft documents: ``bucket`` and no extension."""
        rest = f"rs:fit:{width}:{height}:0/raw:1/plain/abs://{bucket}/images/{image_id}"
        return f"/{self._signature(rest)}/{rest}"

    def add_style(self, style: str, reference: Mapping[str, Any]) -> str:
        """Keep a style and return its id."""
        style_id = str(uuid.uuid4())
        record = {"style": style, "reference": dict(reference)}
        if self.folder is None:
            self._styles[style_id] = record
        else:
            (self.folder / f"{style_id}.style.json").write_text(json.dumps(record))
        return style_id

    def style(self, style_id: str) -> dict[str, Any] | None:
        """Return a style's record, or None if there is none of this id."""
        if self.folder is None or not UUID.fullmatch(style_id):
            return self._styles.get(style_id)
        try:
            record: dict[str, Any] = json.loads((self.folder / f"{style_id}.style.json").read_text())
        except FileNotFoundError:
            return None
        return record

    def _signature(self, path: str) -> str:
        digest = hmac.new(self._key, path.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")

    def _load_key(self) -> bytes:
        """The signing key; kept beside the pictures, so that their addresses outlive the server."""
        if self.folder is None:
            return secrets.token_bytes(32)
        path = self.folder / "signing.key"
        if not path.exists():
            path.write_bytes(secrets.token_bytes(32))
            path.chmod(0o600)
        return path.read_bytes()
