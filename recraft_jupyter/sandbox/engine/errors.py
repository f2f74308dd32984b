"""The one error of the engine: what it cannot do, as a code for programs and a sentence for people."""

from __future__ import annotations

__all__ = ["EngineError"]


class EngineError(Exception):
    """The engine cannot make this picture.

    Attributes:
        code: Short name of the reason in snake_case, such as ``invalid_image_format``.
        message: What was wrong and what to do, in one or two sentences.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return self.message
