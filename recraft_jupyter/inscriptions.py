"""A text of ours inside the files of pictures; the pixels stay untouched bit for bit.

* PNG: an ``iTXt`` chunk with the keyword ``recraft_jupyter``.
* WebP: an ``XMP`` chunk, in a ``VP8X`` container that is made where there is none.
* JPEG: an APP1 segment with XMP, which holds less than 64 kB.
* GIF: a comment extension that begins with ``recraft_jupyter``.
* SVG: a ``<metadata>`` element right after the root's start tag.

A text is plain ASCII without ``<``, ``>`` and ``&``: it means the same in every encoding and cannot break out of XML.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from . import svg
from .errors import ImageError

__all__ = ["KEYWORD", "LONGEST_TEXT", "TextForRoom", "inscribe", "inscriptions"]

LONGEST_TEXT = 1_000_000
KEYWORD = b"recraft_jupyter"
NAMESPACE = b"https://recraft-jupyter.invalid/ns/"
TEXT_START = re.compile(rb"[<:\s]recipe(?:\s[^<>]{0,200})?>|:recipe\s?=\s?[\"']")
# How far before our namespace the name of our element may stand.
TEXT_START_BYTES = 300

XMP_PACKET = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
XMP_START = b'<rdf:Description rdf:about="" xmlns:recraft="%s"><recraft:recipe>' % NAMESPACE
XMP_END = b"</recraft:recipe></rdf:Description>"
XMP_OURS = re.compile(re.escape(XMP_START) + rb"[^<]*" + re.escape(XMP_END))

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_TEXT_START = KEYWORD + b"\0\0\0\0\0"  # then: not compressed, method 0, no language, no translated keyword
JPEG_XMP = b"http://ns.adobe.com/xap/1.0/\0"
# Less room than this in a segment is no room for a text.
SMALLEST_ROOM = 200
JPEG_SEGMENT = 65_533 - len(JPEG_XMP)
WEBP_XMP_FLAG, WEBP_ALPHA_FLAG = 0x04, 0x10
GIF_COMMENT = b"\x21\xfe"
SVG_START = b'<metadata><recipe xmlns="%s">' % NAMESPACE
SVG_END = b"</recipe></metadata>"
SVG_OURS = re.compile(rb"\s*" + re.escape(SVG_START) + rb"[^<]*" + re.escape(SVG_END))
# What may stand before the root; matched piece by piece, so that no hostile file makes it slow.

TextForRoom = Callable[[int], bytes]


class _Format(NamedTuple):
    """How one sort of file carries a text."""

    write: Callable[[bytes, TextForRoom], bytes]
    read: Callable[[bytes], Iterator[bytes]]


class _Block(NamedTuple):
    """A chunk, segment or extension of a file: its name and where it begins and ends."""

    name: bytes
    start: int
    end: int


def inscribe(content: bytes, media_type: str, text: TextForRoom) -> bytes:
    """Return the file with a text of ours inside; an older one is replaced.

    A file whose foreign XMP packet has no place for ours comes back unchanged.

    Args:
        content: The whole file.
        media_type: What it is.
        text: Gives the text for the bytes there is room for: ASCII without ``<``, ``>`` and ``&``.

    Raises:
        ImageError: If the file is damaged.
    """
    return FORMATS[media_type].write(content, text)


def inscriptions(content: bytes, media_type: str) -> Iterator[bytes]:
    """Yield every text that may be ours, the likeliest first; damaged files yield what can be read."""
    return FORMATS[media_type].read(content)


def _in_xml(xml: bytes) -> Iterator[bytes]:
    """Every text that may be ours, as an element or an attribute: other tools write the one as the other."""
    position = xml.find(NAMESPACE)
    position = max(0, position - TEXT_START_BYTES) if position >= 0 else len(xml)
    while (match := TEXT_START.search(xml, position)) is not None:
        mark = match.group()[-1:]
        position = xml.find(b"<" if mark == b">" else mark, match.end())
        if position < 0:
            return
        yield xml[match.end() : position]


def _xmp_packet(existing: bytes, text: TextForRoom, size: int | None = None) -> bytes | None:
    """The XMP packet with our text in it, or None where a foreign packet or a limited size has no place for it."""
    packet = XMP_OURS.sub(b"", existing or XMP_PACKET)
    place = packet.rfind(b"</rdf:RDF>")
    room = LONGEST_TEXT if size is None else size - len(packet) - len(XMP_START) - len(XMP_END)
    if place < 0 or room < SMALLEST_ROOM:
        return None
    return packet[:place] + XMP_START + text(room) + XMP_END + packet[place:]


def _damaged(name: str) -> ImageError:
    return ImageError(f"This {name} is damaged or cut short; nothing can be written into it.")


def _png_chunks(content: bytes) -> Iterator[_Block]:
    position = len(PNG_SIGNATURE)
    while position + 12 <= len(content):
        end = position + 12 + int.from_bytes(content[position : position + 4], "big")
        if end > len(content):
            return
        name = content[position + 4 : position + 8]
        yield _Block(name, position, end)
        if name == b"IEND":
            return
        position = end


def _is_our_text(content: bytes, chunk: _Block) -> bool:
    return chunk.name == b"iTXt" and content.startswith(KEYWORD + b"\0", chunk.start + 8)


def _write_png(content: bytes, text: TextForRoom) -> bytes:
    chunks = list(_png_chunks(content))
    place = next((chunk.start for chunk in chunks if chunk.name == b"IDAT"), None)
    if place is None:
        raise _damaged("PNG")
    body = b"iTXt" + PNG_TEXT_START + text(LONGEST_TEXT)
    ours = (len(body) - 4).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")
    return _replaced(content, [chunk for chunk in chunks if _is_our_text(content, chunk)], ours, place)


def _read_png(content: bytes) -> Iterator[bytes]:
    for chunk in _png_chunks(content):
        if _is_our_text(content, chunk) and content.startswith(PNG_TEXT_START, chunk.start + 8):
            yield content[chunk.start + 8 + len(PNG_TEXT_START) : chunk.end - 4]


def _replaced(content: bytes, old: list[_Block], ours: bytes, place: int) -> bytes:
    """The file without the old blocks and with ours at a place of the old file."""
    cuts = sorted([(block.start, block.end, b"") for block in old] + [(place, place, ours)])
    pieces, position = [], 0
    for start, end, new in cuts:
        pieces += [content[position:start], new]
        position = end
    return b"".join([*pieces, content[position:]])


def _jpeg_segments(content: bytes) -> Iterator[_Block]:
    """The segments up to the picture's data, which begins with the marker DA."""
    position = 2
    while position + 4 <= len(content) and content[position] == 0xFF:
        name = content[position + 1 : position + 2]
        if name == b"\xff":  # padding
            position += 1
        elif name == b"\x01" or b"\xd0" <= name <= b"\xd9":  # markers without a length
            position += 2
        else:
            end = position + 2 + int.from_bytes(content[position + 2 : position + 4], "big")
            if end < position + 4 or end > len(content):
                return
            yield _Block(name, position, end)
            if name == b"\xda":
                return
            position = end


def _is_xmp(content: bytes, segment: _Block) -> bool:
    return segment.name == b"\xe1" and content.startswith(JPEG_XMP, segment.start + 4, segment.end)


def _write_jpeg(content: bytes, text: TextForRoom) -> bytes:
    segments = list(_jpeg_segments(content))
    if not segments or segments[-1].name != b"\xda":
        raise _damaged("JPEG")
    old = next((segment for segment in segments if _is_xmp(content, segment)), None)
    # JFIF and EXIF want to stand first.
    first = next(segment for segment in segments if segment.name not in (b"\xe0", b"\xe1"))
    existing = content[old.start + 4 + len(JPEG_XMP) : old.end] if old else b""
    packet = _xmp_packet(existing, text, JPEG_SEGMENT)
    if packet is None:
        return content
    body = JPEG_XMP + packet
    ours = b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
    return _replaced(content, [old], ours, old.end) if old else _replaced(content, [], ours, first.start)


def _read_jpeg(content: bytes) -> Iterator[bytes]:
    for segment in _jpeg_segments(content):
        if _is_xmp(content, segment):
            yield from _in_xml(content[segment.start : segment.end])


def _webp_chunks(content: bytes) -> Iterator[_Block]:
    """The chunks, each with the byte that pads an odd one."""
    whole = min(len(content), 8 + int.from_bytes(content[4:8], "little"))
    position = 12
    while position + 8 <= whole:
        size = int.from_bytes(content[position + 4 : position + 8], "little")
        if position + 8 + size > whole:
            return
        end = min(position + 8 + size + size % 2, whole)
        yield _Block(content[position : position + 4], position, end)
        position = end


def _webp_data(content: bytes, chunk: _Block) -> bytes:
    size = int.from_bytes(content[chunk.start + 4 : chunk.start + 8], "little")
    return content[chunk.start + 8 : chunk.start + 8 + size]


def _webp_chunk(name: bytes, data: bytes) -> bytes:
    return name + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)


def _write_webp(content: bytes, text: TextForRoom) -> bytes:
    blocks = list(_webp_chunks(content))
    whole = 8 + int.from_bytes(content[4:8], "little")
    if not blocks or blocks[-1].end != whole:
        raise _damaged("WebP")
    chunks = [(block.name, _webp_data(content, block)) for block in blocks]
    existing = next((data for name, data in chunks if name == b"XMP "), b"")
    packet = _xmp_packet(existing, text)
    if packet is None:
        return content
    header = chunks[0][1] if chunks[0][0] == b"VP8X" else _webp_header(chunks)
    if len(header) < 10:
        raise _damaged("WebP")
    header = bytes([header[0] | WEBP_XMP_FLAG]) + header[1:]
    others = [(name, data) for name, data in chunks if name not in (b"VP8X", b"XMP ")]
    body = b"".join(_webp_chunk(*chunk) for chunk in [(b"VP8X", header), *others, (b"XMP ", packet)])
    return b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body + content[whole:]


def _webp_header(chunks: list[tuple[bytes, bytes]]) -> bytes:
    """A VP8X header as the picture's own says: flags, then width and height less one in 24 bits each.

    Layouts: RFC 9649, sections 2.7.1 (VP8X) and 3.4 (VP8L); RFC 6386, section 9.1 (VP8).
    """
    name, data = next(((name, data) for name, data in chunks if name in (b"VP8 ", b"VP8L")), (b"", b""))
    has_alpha = any(name == b"ALPH" for name, _ in chunks)
    if name == b"VP8L" and len(data) >= 5 and data[0] == 0x2F:
        bits = int.from_bytes(data[1:5], "little")
        width, height, has_alpha = bits & 0x3FFF, bits >> 14 & 0x3FFF, bool(bits >> 28 & 1)
    elif name == b"VP8 " and len(data) >= 10 and data[3:6] == b"\x9d\x01\x2a":
        width = (int.from_bytes(data[6:8], "little") & 0x3FFF) - 1
        height = (int.from_bytes(data[8:10], "little") & 0x3FFF) - 1
    else:
        raise _damaged("WebP")
    if width < 0 or height < 0:
        raise _damaged("WebP")
    return bytes([WEBP_ALPHA_FLAG * has_alpha, 0, 0, 0]) + width.to_bytes(3, "little") + height.to_bytes(3, "little")


def _read_webp(content: bytes) -> Iterator[bytes]:
    for block in _webp_chunks(content):
        if block.name == b"XMP ":
            yield from _in_xml(_webp_data(content, block))


def _gif_blocks(content: bytes) -> Iterator[_Block]:
    """The extensions and frames, from the first after the global color table."""
    position = 13 + _gif_table(content, 10)
    while position + 2 <= len(content):
        name = content[position : position + 2]
        end = position + 2
        if name[0] == 0x2C:  # a frame: its place, its color table, the code size, then the data
            end = position + 11 + _gif_table(content, position + 9)
        elif name[0] != 0x21:
            return
        while end < len(content) and content[end]:
            end += 1 + content[end]
        if end >= len(content):
            return
        yield _Block(name, position, end + 1)
        position = end + 1


def _gif_table(content: bytes, position: int) -> int:
    """Bytes of the color table that the flags at a position announce."""
    flags = content[position] if position < len(content) else 0
    return 6 << (flags & 7) if flags & 0x80 else 0


def _gif_comment(content: bytes, block: _Block) -> bytes:
    position, pieces = block.start + 2, []
    while content[position]:
        pieces.append(content[position + 1 : position + 1 + content[position]])
        position += 1 + content[position]
    return b"".join(pieces)


def _is_our_comment(content: bytes, block: _Block) -> bool:
    return block.name == GIF_COMMENT and content.startswith(KEYWORD, block.start + 3)


def _write_gif(content: bytes, text: TextForRoom) -> bytes:
    place = 13 + _gif_table(content, 10)
    if place >= len(content):
        raise _damaged("GIF")
    comment = KEYWORD + b" " + text(LONGEST_TEXT)
    pieces = [comment[start : start + 255] for start in range(0, len(comment), 255)]
    ours = GIF_COMMENT + b"".join(bytes([len(piece)]) + piece for piece in pieces) + b"\0"
    old = [block for block in _gif_blocks(content) if _is_our_comment(content, block)]
    # Comments came with version 89a.
    return b"GIF89a" + _replaced(content, old, ours, place)[6:]


def _read_gif(content: bytes) -> Iterator[bytes]:
    for block in _gif_blocks(content):
        if _is_our_comment(content, block):
            yield _gif_comment(content, block)[len(KEYWORD) + 1 :]


def _write_svg(content: bytes, text: TextForRoom) -> bytes:
    root = svg.find_root(content)
    if root is None:
        raise _damaged("SVG")
    ours = SVG_START + text(LONGEST_TEXT) + SVG_END
    if root.group().endswith(b"/>"):
        return content[: root.end() - 2] + b">" + ours + b"</svg>" + content[root.end() :]
    old = SVG_OURS.match(content, root.end())
    return content[: root.end()] + ours + content[old.end() if old else root.end() :]


FORMATS = {
    "image/png": _Format(_write_png, _read_png),
    "image/jpeg": _Format(_write_jpeg, _read_jpeg),
    "image/webp": _Format(_write_webp, _read_webp),
    "image/gif": _Format(_write_gif, _read_gif),
    "image/svg+xml": _Format(_write_svg, _in_xml),
}
