"""What the API gives back: pictures, styles and accounts, which show themselves in a notebook."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from . import display, imaging, provenance
from .errors import ImageError, InvalidRequestError
from .sources import expand_user

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Account", "RecraftImage", "RecraftImages", "Style"]

MEDIA_TYPES = {extension: media_type for media_type, extension in imaging.EXTENSIONS.items()} | {".jpeg": "image/jpeg"}


@dataclass(frozen=True, kw_only=True, repr=False)
class RecraftImage:
    """One picture as the server made it, with what made it and what it cost.

    It displays itself in a notebook, small in the file and full size in the object.

    Attributes:
        content: The file's bytes, untouched.
        media_type: What the bytes are: ``image/webp``, ``image/png``, ``image/svg+xml``, …
        width: Pixels.
        height: Pixels.
        operation: The client method that made it, such as ``generate_image``.
        parameters: Every parameter of the request but pictures.
        image_id: The API's id, or None where the answer had none.
        credits: What it cost (1000 are 1 US dollar), or None where the answer did not say.
        url: Where the server keeps it, or None; live URLs expire after about a day.
        created: Unix time of the answer in seconds, or None.
        is_sandbox: True if the embedded sandbox made it and nothing was charged.
        is_kept: True if it came out of the library and nothing was sent.
        library_id: Its number in the library, or None.

    Example:
        >>> image = rj.generate("a lighthouse at sunset")
        >>> image.to_pil().rotate(90)
        >>> image.save("lighthouse.png")
        PosixPath('lighthouse.png')
    """

    content: bytes
    media_type: str
    width: int
    height: int
    operation: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    image_id: str | None = None
    credits: float | None = None
    url: str | None = None
    created: int | None = None
    is_sandbox: bool = False
    is_kept: bool = False
    library_id: int | None = None

    @classmethod
    def from_bytes(cls, content: bytes, *, operation: str, **details: Any) -> RecraftImage:  # noqa: ANN401
        """Return a picture whose media type and size are read off its bytes.

        Raises:
            ImageError: If the bytes are no picture.
        """
        width, height = imaging.picture_size(content)
        media_type = imaging.media_type_of(content)
        return cls(content=content, media_type=media_type, width=width, height=height, operation=operation, **details)

    @property
    def is_vector(self) -> bool:
        """Whether it is an SVG."""
        return self.media_type == "image/svg+xml"

    @property
    def extension(self) -> str:
        """The file extension that fits the bytes, such as ``.webp``."""
        return imaging.EXTENSIONS[self.media_type]

    @property
    def image(self) -> Image.Image:
        """The picture as a PIL image, decoded anew each time."""
        return self.to_pil()

    @property
    def comment(self) -> str:
        """What the server wrote into the file for people to read, such as how the sandbox found a figure; or ""."""
        return imaging.read_comment(self.content)

    @property
    def description(self) -> str:
        """One line that says what it is: the alternative text of the picture."""
        return display.describe(self)

    def to_pil(self, *, width: int | None = None, height: int | None = None) -> Image.Image:
        """Return it as a PIL image.

        Args:
            width: Pixels wanted; an SVG is drawn at this size, a raster scaled. The other side keeps the proportion.
            height: Pixels wanted.

        Raises:
            InvalidRequestError: If width or height is no number of pixels.
            ImageError: If an SVG cannot be drawn, for one because libcairo is missing.
        """
        imaging.check_sides(width=width, height=height)
        if self.is_vector:
            return imaging.rasterize_svg(self.content, width=width, height=height)
        image = imaging.open_image(self.content)
        if width is None and height is None:
            return image
        width, height = (side and round(side) for side in (width, height))
        size = (
            width or max(1, round(self.width * (height or 0) / self.height)),
            height or max(1, round(self.height * (width or 0) / self.width)),
        )
        imaging.check_size(size)
        return image.resize(size)

    def to_svg(self) -> str:
        """Return the SVG text.

        Raises:
            ImageError: If it is a raster picture; ``vectorize`` makes an SVG of one.
        """
        if not self.is_vector:
            raise ImageError(f"This is a raster picture ({self.media_type}); rj.vectorize(image) makes an SVG of it.")
        return self.content.decode("utf-8")

    def save(self, path: str | os.PathLike[str], *, recipe: bool = True) -> Path:
        """Write it to a file whose extension always says what is inside.

        Args:
            path: With the extension of its own format the pixels are written untouched; with another raster
                extension it is converted; without one the right one is added. ``~`` is understood, missing folders
                are made.
            recipe: Whether to write into the file what made it, so that ``read_recipe`` and ``again`` can read it.

        Returns:
            The file written.

        Raises:
            InvalidRequestError: If a raster is to be saved as SVG, the extension is unknown or the path not writable.
        """
        target = expand_user(Path(path))
        if not target.name or "\0" in str(target):
            raise InvalidRequestError(f"{str(path)!r:.80} is no file name.")
        if not target.suffix:
            target = target.with_name(target.name + self.extension)
        content = self._as(target)
        if recipe:
            content = provenance.embed_recipe(content, provenance.recipe_of(self))
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise InvalidRequestError(
                f"Cannot write '{target}': {reason}. Choose a folder you can write to."
            ) from error
        return target

    def _as(self, target: Path) -> bytes:
        media_type = MEDIA_TYPES.get(target.suffix.lower())
        if media_type == self.media_type:
            return self.content
        if media_type == "image/svg+xml":
            raise InvalidRequestError(
                f"'{target.name}' would be an SVG, but this is a raster picture: save it as '{target.stem}.png', "
                "or vectorize it first with rj.vectorize(image)."
            )
        if media_type is None:
            raise InvalidRequestError(f"Unknown extension '{target.suffix}'; use one of {', '.join(MEDIA_TYPES)}.")
        return imaging.encode(self.to_pil(), media_type, quality=95)

    def __hash__(self) -> int:
        return hash((self.content, self.operation, self.image_id))

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:  # noqa: ANN401 - NumPy's protocol
        """Return the pixels as uint8 of shape (H, W, 3) or (H, W, 4)."""
        import numpy

        image = imaging.plain_mode(self.to_pil())
        pixels = numpy.asarray(image.convert("RGBA" if imaging.has_transparency(image) else "RGB"))
        return pixels if dtype is None else pixels.astype(dtype)

    def __repr__(self) -> str:
        return f"<RecraftImage {self.description}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> display.Bundle:  # noqa: ANN401, ARG002
        return display.image_bundle(self)


class RecraftImages(Sequence[RecraftImage]):
    """Several pictures; displays as a captioned grid.

    Example:
        >>> images = rj.generate("a red fox", n=4)
        >>> images[0].save("fox")
        PosixPath('fox.webp')
        >>> images.contact_sheet()
    """

    def __init__(self, images: Iterable[RecraftImage] = ()) -> None:
        self._images = tuple(images)

    @overload
    def __getitem__(self, index: int) -> RecraftImage: ...
    @overload
    def __getitem__(self, index: slice) -> RecraftImages: ...
    def __getitem__(self, index: int | slice) -> RecraftImage | RecraftImages:
        if isinstance(index, slice):
            return RecraftImages(self._images[index])
        return self._images[index]

    def __len__(self) -> int:
        return len(self._images)

    def __iter__(self) -> Iterator[RecraftImage]:
        return iter(self._images)

    def __eq__(self, other: object) -> bool:
        return self._images == other._images if isinstance(other, RecraftImages) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._images)

    def __add__(self, other: Iterable[RecraftImage]) -> RecraftImages:
        return RecraftImages((*self._images, *other))

    @property
    def images(self) -> list[Image.Image]:
        """All pictures as PIL images."""
        return [image.to_pil() for image in self]

    @property
    def credits(self) -> float:
        """What they cost together, as far as the answers said."""
        return sum(image.credits or 0 for image in self)

    def contact_sheet(self, **options: Any) -> Image.Image:  # noqa: ANN401
        """Return all on one sheet with captions; options as in ``recraft_jupyter.contact_sheet``."""
        from .sheets import contact_sheet

        return contact_sheet(self, **{"captions": [display.caption(image) for image in self], **options})

    def save(self, folder: str | os.PathLike[str], *, name: str = "image") -> list[Path]:
        """Write all into a folder as ``name_1``, ``name_2``, … with the extensions that fit.

        Raises:
            InvalidRequestError: If the folder is not writable.
        """
        return [image.save(Path(folder) / f"{name}_{number}") for number, image in enumerate(self, 1)]

    def __repr__(self) -> str:
        return f"<RecraftImages: {len(self)}>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> display.Bundle:  # noqa: ANN401, ARG002
        return display.grid_bundle(self)


@dataclass(frozen=True, kw_only=True)
class Style:
    """A style of one's own, made from reference pictures; pass it, or its id, as ``style_id``.

    Attributes:
        id: The API's id.
        style: The base style it was made with.
        credits: What it cost, or None where the answer did not say.
        is_sandbox: True if the embedded sandbox made it.
    """

    id: str
    style: str
    credits: float | None = None
    is_sandbox: bool = False

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True, kw_only=True)
class Account:
    """Whose token it is and what is left.

    Attributes:
        credits: What is left (1000 are 1 US dollar).
        id: The API's id of the user, or None.
        email: Or None.
        name: Or None.
        is_sandbox: True for the embedded sandbox's play money.
    """

    credits: float
    id: str | None = None
    email: str | None = None
    name: str | None = None
    is_sandbox: bool = False

    def __repr__(self) -> str:
        owner = "sandbox, play money" if self.is_sandbox else self.email or self.name or self.id or "account"
        return f"{self.credits:,.0f} credits left ({owner})"
