"""A stand-in for the live service of 2026, written from its public description and independent of the sandbox.

Sources: the Recraft API description of 2026-08-22 and the documentation pages of August to October 2026 (endpoints,
error handling, image inputs and results). It differs from the contract where the service does: WebP bytes, no promise
of ``created``, plain texts beside JSON errors, limits by model, rate limits without ``Retry-After``.
"""

from __future__ import annotations

import asyncio
import base64
import io
import json
import threading
import uuid
from dataclasses import dataclass, field
from typing import Any

from PIL import Image
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

TOKEN = "live-Zm94ZXMgYXJlIHJlZA"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024"><path fill="#f00" d="M0 0h9v9z"/></svg>'
SIGNATURE = "TH4CG_8z2Ql8G1B_mx9tkVQk67i6TmdM9Av13L2-ERE"
# Price in units of a picture by model: the price page of 2026-10, V2/V3 raster and vector.
PRICES = {"recraftv3": 40, "recraftv4": 40, "recraftv4_1": 35, "recraftv4_1_pro": 210, "recraftv4_1_vector": 80}
TOOLS = {"vectorize": 10, "removeBackground": 10, "clarityUpscale": 4, "generativeUpscale": 250}
V4_PROMPT, V3_PROMPT = 10_000, 1000


def raster(form: str = "WEBP", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    stream = io.BytesIO()
    Image.new(mode, size, "tomato").save(stream, form)
    return stream.getvalue()


@dataclass
class Exchange:
    """One request as it came."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: dict[str, Any]
    files: dict[str, tuple[str, str, bytes]]


@dataclass
class Reply:
    """What the next POST gets instead of a picture; ``cut`` bytes of the body are sent before the line breaks."""

    status: int = 200
    body: Any = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    delay: float = 0.0

    @property
    def content(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class LiveService:
    """Serves in a thread; ``replies`` are used up by POSTs, ``downloads`` by pictures, in order."""

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self.replies: list[Reply] = []
        self.downloads: list[Reply] = []
        self.pictures: dict[str, bytes] = {}
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def posts(self) -> list[Exchange]:
        return [exchange for exchange in self.exchanges if exchange.method == "POST"]

    def url_of(self, content: bytes) -> str:
        """Keep a picture and return its address, which has no extension and ``//`` inside its path."""
        path = f"/{SIGNATURE}/rs:fit:0:0:0/raw:1/plain/abs://external/images/{uuid.uuid4()}"
        self.pictures[path] = content
        return f"http://127.0.0.1:{self.port}{path}"

    def reset(self) -> None:
        for log in (self.exchanges, self.replies, self.downloads):
            log.clear()

    def __enter__(self) -> LiveService:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def _serve(self) -> None:
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        routes = [
            (r"/v1/images/generations", _Generations, {"service": self}),
            (r"/v1/images/(\w+)", _Tool, {"service": self}),
            (r"/v1/styles", _Styles, {"service": self}),
            (r"/v1/users/me", _User, {"service": self}),
            (r"/.+", _Picture, {"service": self}),
        ]
        server = HTTPServer(Application(routes, log_function=lambda _: None))
        sockets = bind_sockets(0, "127.0.0.1")
        self.port = sockets[0].getsockname()[1]
        server.add_sockets(sockets)
        self._ready.set()
        self._loop.run_forever()
        server.stop()
        self._loop.run_until_complete(server.close_all_connections())
        self._loop.close()


class _Handler(RequestHandler):
    is_public = False

    def initialize(self, service: LiveService) -> None:
        self.service = service

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        self.set_header("x-recraft-requestid", str(uuid.uuid4()))
        self.set_header("Vary", "Origin")

    def prepare(self) -> None:
        self.body = self._read_body()
        files = {
            name: (part["filename"], part["content_type"], part["body"])
            for name, parts in self.request.files.items()
            for part in parts
        }
        request = self.request
        headers = dict(request.headers.items())
        self.service.exchanges.append(
            Exchange(request.method or "", request.path, request.query, headers, self.body, files)
        )
        self.files = files
        if not self.is_public and headers.get("Authorization") != f"Bearer {TOKEN}":
            self.send(Reply(401, b"request unauthorized", {"Content-Type": "text/plain"}))

    def _read_body(self) -> dict[str, Any]:
        if self.request.headers.get("Content-Type", "").startswith("application/json"):
            return json.loads(self.request.body)
        return {name: parts[-1].decode() for name, parts in self.request.body_arguments.items()}

    def send(self, reply: Reply) -> None:
        if reply.cut is not None:
            self._cut(reply)
            return
        self.set_status(reply.status)
        if reply.status == 204:
            self.finish()
            return
        self.set_header("Content-Type", "application/json")
        for name, value in reply.headers.items():
            self.set_header(name, value)
        self.finish(reply.content)

    def _cut(self, reply: Reply) -> None:
        head = (
            f"HTTP/1.1 {reply.status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(reply.content)}\r\n"
        )
        stream = self.detach()
        stream.write(head.encode() + b"\r\n" + reply.content[: reply.cut])
        asyncio.get_event_loop().call_later(0.05, stream.close)

    def refuse(self, message: str, code: str = "invalid_request_parameter", status: int = 400) -> None:
        self.send(Reply(status, {"code": code, "message": message}))


class _Paid(_Handler):
    async def post(self, *arguments: str) -> None:
        if self.service.replies:
            reply = self.service.replies.pop(0)
            await asyncio.sleep(reply.delay)
            self.send(reply)
            return
        self.work(*arguments)

    def work(self, *arguments: str) -> None:
        raise NotImplementedError

    def picture(self, content: bytes) -> dict[str, Any]:
        entry: dict[str, Any] = {"image_id": str(uuid.uuid4()), "features": {"nsfw_score": 0.01}}
        if self.body.get("response_format") == "b64_json":
            return entry | {"b64_json": base64.b64encode(content).decode()}
        return entry | {"url": self.service.url_of(content)}


class _Generations(_Paid):
    def work(self) -> None:
        body = self.body
        model, n = body.get("model") or "recraftv4_1", body.get("n") or 1
        is_old = model.startswith(("recraftv3", "recraft20b"))
        if len(body["prompt"]) > (V3_PROMPT if is_old else V4_PROMPT):
            return self.refuse("prompt length must be <= 1000", "invalid_prompt")
        if not 1 <= n <= 6:
            return self.refuse("n must be from 1 to 6")
        if not is_old and body.get("style"):
            return self.refuse(f"Invalid style {body['style']}")
        if body.get("style") and body.get("style_id"):
            return self.refuse("style and style_id are mutually exclusive")
        is_vector = model.endswith("_vector") or body.get("style") == "vector_illustration"
        content = SVG if is_vector else raster("PNG" if body.get("image_format") == "png" else "WEBP")
        data = [self.picture(content) | {"revised_prompt": body["prompt"]} for _ in range(n)]
        price = 80 if is_vector else PRICES.get(model, 40)
        return self.send(Reply(body={"data": data, "credits": price * n, "style_id": str(uuid.uuid4())}))


class _Tool(_Paid):
    def work(self, name: str) -> None:
        if name not in TOOLS:
            return self.send(Reply(404, b"404 page not found", {"Content-Type": "text/plain"}))
        if set(self.files) not in ({"file"}, {"image"}):
            return self.refuse("image is required")
        contents = {"vectorize": SVG, "removeBackground": raster(mode="RGBA")}
        body = {"image": self.picture(contents.get(name, raster(size=(512, 384)))), "credits": TOOLS[name]}
        return self.send(Reply(body={"created": 1_790_000_000, **body}))


class _Styles(_Paid):
    def work(self) -> None:
        self.send(
            Reply(
                body={
                    "id": str(uuid.uuid4()),
                    "style": self.body.get("style"),
                    "creation_time": "2026-10-01T12:00:00Z",
                    "is_private": True,
                    "credits": 40,
                }
            )
        )


class _User(_Handler):
    def get(self) -> None:
        self.send(Reply(body={"id": str(uuid.uuid4()), "email": "a@b.example", "credits": 12_480, "name": "Ann"}))


class _Picture(_Handler):
    is_public = True

    async def get(self) -> None:
        if self.service.downloads:
            reply = self.service.downloads.pop(0)
            await asyncio.sleep(reply.delay)
            self.send(reply)
            return
        content = self.service.pictures.get(self.request.path)
        # What the service says of its pictures is not always what they are.
        self.send(Reply(200 if content else 404, content or b"", {"Content-Type": "image/png"}))
