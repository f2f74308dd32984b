"""The routes: what each path of the API answers."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
import time
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from tornado.web import HTTPError, RequestHandler

from .. import catalog
from .engine.errors import EngineError
from .failures import Failure
from .forms import Form, read_form
from .generation import LARGEST_SEED, Generation, check_response_format, checked_generation, checked_image_format

if TYPE_CHECKING:
    from .account import Account
    from .jobs import Answer
    from .server import Sandbox

__all__ = ["ROUTES"]

STATUS_BY_CODE = {"not_enough_credits": 402, "worker_crashed": 500, "job_timeout": 500, "internal_error": 500}


class _RefusalError(Exception):
    """An answer of the API that ends a request early."""

    def __init__(self, status: int, code: str, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.retry_after = status, code, message, retry_after


class _Handler(RequestHandler):
    """What all routes share: headers, authorization, error bodies."""

    is_public: ClassVar[bool] = False
    account: Account

    def initialize(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def set_default_headers(self) -> None:
        from .server import SERVER_NAME

        self.set_header("Server", SERVER_NAME)
        self.set_header("x-recraft-requestid", str(uuid.uuid4()))

    def prepare(self) -> None:
        self.sandbox.count(self.request.path)
        if self.is_public:
            return
        scheme, _, token = self.request.headers.get("Authorization", "").partition(" ")
        account = self.sandbox.account(token.strip()) if scheme.lower() == "bearer" else None
        if account is None:
            self._plain(401, "request unauthorized")
            return
        self.account = account

    def write_error(self, status_code: int, **_: object) -> None:
        if status_code in (404, 405):
            self._plain(404, "404 page not found")
        else:
            self.refuse(_RefusalError(status_code, "internal_error", "the sandbox could not answer this request"))

    def refuse(self, refusal: _RefusalError) -> None:
        """Answer with an error as the API words them: ``{"code", "message"}``."""
        self.set_status(refusal.status)
        if refusal.retry_after is not None:
            self.set_header("Retry-After", f"{refusal.retry_after:g}")
        self.write({"code": refusal.code, "message": refusal.message})
        self.finish()

    def log_exception(self, *_: object) -> None:
        """Say nothing into the notebook the sandbox runs in."""

    def _plain(self, status: int, text: str) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(text)


class NotFound(_Handler):
    """Every path that is none of ours."""

    is_public = True

    def prepare(self) -> None:
        raise HTTPError(404)


class Ping(_Handler):
    """GET /ping: is the server there?"""

    is_public = True

    def get(self) -> None:
        self.finish("pong")


class Status(_Handler):
    """GET /status."""

    is_public = True

    def get(self) -> None:
        self.finish({"service": True, "generation": True})


class Picture(_Handler):
    """GET of a result: public, signed, without extension."""

    is_public = True

    def get(self) -> None:
        failure = self.sandbox.failures.take("download")
        if failure is not None:
            self._plain(503, failure.message)
            return
        picture = self.sandbox.store.picture(self.request.path)
        if picture is None:
            raise HTTPError(404)
        self.set_header("Content-Type", picture.media_type)
        self.set_header("Cache-Control", "public, max-age=31536000")
        self.finish(picture.content)


class User(_Handler):
    """GET /v1/users/me."""

    def get(self) -> None:
        left = self.account.credits
        whole = int(left) if left == int(left) else left
        self.finish({"credits": whole, "email": "sandbox@localhost.invalid", "id": self.account.id, "name": "Sandbox"})


class Models(_Handler):
    """GET /v1/models."""

    def get(self) -> None:
        self.finish({"data": [_model_entry(catalog.get_model(name)) for name in catalog.models()]})


class BasicStyles(_Handler):
    """GET /v1/styles/basic."""

    def get(self) -> None:
        rows = [catalog.get_model(name) for name in catalog.models()]
        entries = [
            {"style_id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{row.name}/{style}")), "style": style, "model": row.name}
            for row in rows
            for style in row.styles
        ]
        self.finish({"styles": entries})


class _Work(_Handler):
    """What all paid routes share: failures on order, limits, charging, the answer's form."""

    held: float = 0

    async def post(self) -> None:
        try:
            await asyncio.sleep(self.sandbox.latency)
            self._fail_on_order()
            await self.work(read_form(self.request))
        except _RefusalError as refusal:
            self.refuse(refusal)
        except EngineError as error:
            self.refuse(_RefusalError(STATUS_BY_CODE.get(error.code, 400), error.code, error.message))
        finally:
            self.release()

    async def work(self, form: Form) -> None:
        """Do what the route is for."""
        raise NotImplementedError

    async def run(self, operation: str, **arguments: Any) -> Any:  # noqa: ANN401 - each job has its own answer
        """Run a job in the worker process, off the event loop."""
        return await self.sandbox.run(operation, **arguments)

    def reserve(self, price: float, *, images: int) -> None:
        """Refuse with 429 or for lack of credits before any work is done."""
        if images and not self.account.rate.take(images):
            raise _RefusalError(
                429, "rate_limit_exceeded", "too many images in a minute", retry_after=self.sandbox.retry_after
            )
        if self.account.free_credits < price:
            raise EngineError(
                "not_enough_credits", f"not enough credits: {price:g} needed, {self.account.free_credits:g} left"
            )
        self.held = price
        self.account.held_credits += price

    def release(self) -> None:
        """Hold no credits any more: they are charged now, or the request failed."""
        self.account.held_credits -= self.held
        self.held = 0

    def answer(self, body: Mapping[str, Any], *, price: float, images: int) -> None:
        """Charge and answer, unless the connection is to break now."""
        self.release()
        self.account.charge(price, images=images)
        failure = self.sandbox.failures.take("drop", "garbage")
        if failure is not None and failure.kind == "drop":
            self.detach().close()
            return
        if failure is not None:
            self.finish("<html>this is no JSON</html>")
            return
        whole = int(price) if price == int(price) else price
        self.set_header("Content-Type", "application/json")
        self.finish(json.dumps({"created": int(time.time()), "credits": whole, **body}))

    def entry(self, picture: Answer, form: Form, *, bucket: str) -> dict[str, str]:
        """The answer's words for one picture: its id and its address, or its bytes."""
        image_id = self.sandbox.store.add_picture(picture.content, picture.media_type)
        if check_response_format(form) == "b64_json":
            return {"image_id": image_id, "b64_json": base64.b64encode(picture.content).decode()}
        path = self.sandbox.store.path(image_id, bucket=bucket, width=picture.width, height=picture.height)
        return {"image_id": image_id, "url": f"{self.sandbox.origin}{path}"}

    def _fail_on_order(self) -> None:
        failure: Failure | None = self.sandbox.failures.take("answer")
        if failure is not None:
            raise _RefusalError(failure.status, failure.code, failure.message, retry_after=failure.retry_after)


class Generations(_Work):
    """POST /v1/images/generations."""

    async def work(self, form: Form) -> None:
        check_response_format(form)
        image_format = _image_format(form)
        request = checked_generation(form)
        base, reference = self._style(request)
        price = self._price(request, base)
        self.reserve(price, images=request.n)
        seed = secrets.randbelow(LARGEST_SEED) if request.random_seed is None else request.random_seed
        pictures = [
            await self.run(
                "generate",
                prompt=request.prompt,
                model=request.model,
                style=base,
                substyle=request.substyle,
                size=(request.width, request.height),
                seed=(seed + number) % LARGEST_SEED,
                colors=request.colors,
                background_color=request.background_color,
                reference=reference,
                **image_format,
            )
            for number in range(request.n)
        ]
        data = [self.entry(picture, form, bucket="prod") for picture in pictures]
        self.answer({"data": data}, price=price, images=request.n)

    def _style(self, request: Generation) -> tuple[str, dict[str, Any] | None]:
        """The base style and, with a ``style_id``, what was measured on its references."""
        if request.style_id is None:
            return request.style or catalog.DEFAULT_STYLE, None
        record = self.sandbox.store.style(request.style_id)
        if record is None:
            raise EngineError("invalid_style", f"there is no style with the id {request.style_id!r:.60}")
        return record["style"], record["reference"]

    def _price(self, request: Generation, style: str) -> float:
        return catalog.expected_credits("generate_image", model=request.model, style=style, n=request.n) or 0


class _Tool(_Work):
    """What the routes share that take one picture and give one back."""

    operation: ClassVar[str]
    job: ClassVar[str]
    is_raster: ClassVar[bool] = True

    async def work(self, form: Form) -> None:
        check_response_format(form)
        image_format = _image_format(form)
        if len(form.files) != 1:
            raise EngineError("invalid_request", f"exactly one picture is needed, {len(form.files)} came")
        _check_upload(form.files[0])
        price = catalog.expected_credits(self.operation) or 0
        self.reserve(price, images=1)
        picture = await self.run(self.job, content=form.files[0], **(image_format if self.is_raster else {}))
        self.answer({"image": self.entry(picture, form, bucket="external")}, price=price, images=1)


class Vectorize(_Tool):
    """POST /v1/images/vectorize."""

    operation, job, is_raster = "vectorize_image", "vectorize", False


class RemoveBackground(_Tool):
    """POST /v1/images/removeBackground."""

    operation, job = "remove_background", "remove_background"


class ClarityUpscale(_Tool):
    """POST /v1/images/clarityUpscale and its later name crispUpscale."""

    operation, job = "clarity_upscale", "clarity_upscale"


class GenerativeUpscale(_Tool):
    """POST /v1/images/generativeUpscale and its later name creativeUpscale."""

    operation, job = "generative_upscale", "generative_upscale"


class Styles(_Work):
    """POST /v1/styles."""

    async def work(self, form: Form) -> None:
        style = form.text("style")
        if style is None or style not in catalog.styles():
            raise EngineError("invalid_style", f"style is required and must be a base style, not {style!r:.60}")
        if not 1 <= len(form.files) <= catalog.STYLE_REFERENCES:
            limit = catalog.STYLE_REFERENCES
            raise EngineError("invalid_request", f"a style needs 1 to {limit} pictures, {len(form.files)} came")
        for content in form.files:
            _check_upload(content)
        price = catalog.expected_credits("create_style") or 0
        self.reserve(price, images=0)
        reference = await self.run("measure_reference", contents=list(form.files))
        style_id = self.sandbox.store.add_style(style, reference)
        self.answer({"id": style_id, "style": style}, price=price, images=0)


def _image_format(form: Form) -> dict[str, str]:
    """The job's argument for the format asked for; nothing where the request leaves it open."""
    value = checked_image_format(form)
    return {} if value is None else {"image_format": value}


def _check_upload(content: bytes) -> None:
    if not content:
        raise EngineError("invalid_image_format", "the picture is empty")
    if len(content) > catalog.upload_bytes():
        raise EngineError("image_too_big", f"a picture may have at most {catalog.upload_bytes()} bytes")


def _model_entry(row: catalog.Model) -> dict[str, Any]:
    outputs = {"style": ["raster", "vector"]}.get(row.output, [row.output])
    price = min(row.credits.values()) / 1000
    return {
        "id": row.name,
        "name": row.title,
        "created": 0,
        "input_modalities": ["text"],
        "output_modalities": outputs,
        "pricing": {"image": f"{price:g}"},
    }


ROUTES: tuple[tuple[str, type[_Handler]], ...] = (
    (r"/v1/images/generations", Generations),
    (r"/v1/images/vectorize", Vectorize),
    (r"/v1/images/removeBackground", RemoveBackground),
    (r"/v1/images/clarityUpscale", ClarityUpscale),
    (r"/v1/images/crispUpscale", ClarityUpscale),
    (r"/v1/images/generativeUpscale", GenerativeUpscale),
    (r"/v1/images/creativeUpscale", GenerativeUpscale),
    (r"/v1/styles", Styles),
    (r"/v1/styles/basic", BasicStyles),
    (r"/v1/users/me", User),
    (r"/v1/models", Models),
    (r"/ping", Ping),
    (r"/status", Status),
    (r"/[\w-]+/rs:fit:.+", Picture),
)
