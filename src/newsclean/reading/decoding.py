"""Bytes → `str`: which encoding a page is in, found as browsers find it."""

from __future__ import annotations

import codecs
import re

from newsclean.errors import BinaryPageError, EmptyPageError, PageTooLargeError
from newsclean.reading.labels import CODECS

__all__ = ["check", "decode"]

SNIFFED = 4096
"""How many bytes are searched for a declared encoding. The standard says 1024; many pages declare theirs later."""

GUESSED = 60_000
"""How many bytes an undeclared encoding is guessed from."""

MOST_NULS = 0.1
"""A page with a larger share of NULs than this among its first bytes is binary, unless it is UTF-16."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_META = re.compile(rb"<meta\s[^>]{0,400}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}[\"']([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF file (WebP, WAV or AVI)"),
    (b"\x1f\x8b", "gzip-compressed data; decompress it first"),
    (b"PK\x03\x04", "a zip archive; unpack it first"),
    (b"BZh", "bzip2-compressed data; decompress it first"),
    (b"\xfd7zXZ", "xz-compressed data; decompress it first"),
    (b"\x28\xb5\x2f\xfd", "zstandard-compressed data; decompress it first"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"\x7fELF", "an ELF program"),
    (b"MZ\x90", "a Windows program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"wOFF", "a WOFF font"),
    (b"wOF2", "a WOFF2 font"),
    (b"SQLite format 3", "an SQLite database"),
    (b"WARC/1.", "a WARC file; pass the payload of one of its records"),
)
_FTYP = b"ftyp"
_UNWANTED = re.compile("[\x00\ud800-\udfff]")
_DECLARATION = re.compile(r"^\ufeff?\s{0,50}<\?xml[^>]{0,500}\?>")


def decode(data: bytes, encoding: str | None = None, max_bytes: int = 64 * 1024 * 1024) -> str:
    """Return a page's text.

    In this order: a byte order mark; `encoding`, which the caller knows; UTF-8 where the bytes are valid UTF-8 beyond
    ASCII; the encoding that the page declares, by the WHATWG's labels; a guess by charset-normalizer. Bytes that make no
    sense become U+FFFD.

    Raises:
        EmptyPageError: there is nothing but white space.
        BinaryPageError: the bytes are an image, a PDF, an archive or the like.
        PageTooLargeError: there are more than `max_bytes`.

    >>> decode(b'<meta charset="iso-8859-1"><p>caf\\xe9 \\x80')
    '<meta charset="iso-8859-1"><p>café €'
    """
    _check_size(len(data), max_bytes, "bytes")
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return check(data[len(mark) :].decode(codec, "replace"), max_bytes)
    _refuse_binary(data)
    return check(_decoded(data, encoding), max_bytes)


def check(text: str, max_bytes: int = 64 * 1024 * 1024) -> str:
    """Return `text` fit for a parser: without NULs, lone surrogates and an XML declaration, which speak of bytes.

    Raises:
        EmptyPageError: there is nothing but white space.
        PageTooLargeError: there are more than `max_bytes` characters.
    """
    _check_size(len(text), max_bytes, "characters")
    text = _DECLARATION.sub("", _UNWANTED.sub("", text), count=1).removeprefix("\ufeff")
    if not text or text.isspace():
        raise EmptyPageError("the page is empty; pass the page's HTML, or its rendered text to clean_text")
    return text


def _check_size(size: int, most: int, unit: str) -> None:
    if size > most:
        raise PageTooLargeError(
            f"the page has {size:,} {unit}, more than the {most:,} allowed; raise Options.max_bytes"
        )


def _refuse_binary(data: bytes) -> None:
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise BinaryPageError(f"the page is {name}")
    if data[4:8] == _FTYP:
        raise BinaryPageError("the page is an MP4 or HEIF file")


def _looks_utf16(data: bytes) -> str | None:
    """Return the byte order of UTF-16 without a mark: markup begins with ASCII, whose every other byte is NUL."""
    even, odd = data[0:8:2], data[1:8:2]
    if len(data) >= 8 and all(even) and not any(odd):
        return "utf-16-le"
    if len(data) >= 8 and all(odd) and not any(even):
        return "utf-16-be"
    return None


def _decoded(data: bytes, encoding: str | None) -> str:
    known = _codec(encoding)
    if known:
        return data.decode(known, "replace")
    wide = _looks_utf16(data)
    if wide:
        return data.decode(wide, "replace")
    sample = data[:GUESSED]
    if sample.count(0) > MOST_NULS * len(sample):
        raise BinaryPageError("the page is binary data: a tenth of it are NUL bytes")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        broken_at = fault.start
    declared = _declared(data)
    if declared == "utf-8" or (declared is None and _mostly_utf8(data)):
        return (
            data.decode("utf-8", "replace") if _mostly_utf8(data) else data.decode(_guess(data, broken_at), "replace")
        )
    return data.decode(declared or _guess(data, broken_at), "replace")


def _codec(label: str | None) -> str | None:
    if not label:
        return None
    label = label.strip().lower()
    codec = CODECS.get(label)
    if codec is None:
        try:
            codec = codecs.lookup(label).name
        except LookupError:
            return None
    return codec


def _declared(data: bytes) -> str | None:
    head = data[:SNIFFED]
    match = _META.search(head) or _XML.search(head)
    if not match:
        return None
    codec = CODECS.get(match[1].decode("ascii", "replace").lower())
    return "utf-8" if codec in ("utf-16-le", "utf-16-be") else codec


def _mostly_utf8(data: bytes) -> bool:
    """Return whether the bytes beyond ASCII are UTF-8 but for a few that were cut or damaged."""
    sample = data[: 4 * GUESSED]
    text = sample.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return damaged * 10 <= beyond


def _guess(data: bytes, broken_at: int) -> str:
    from charset_normalizer import from_bytes

    start = max(0, broken_at - GUESSED // 2)
    best = from_bytes(data[start : start + GUESSED]).best()
    return _codec(best.encoding) or "cp1252" if best is not None else "cp1252"
