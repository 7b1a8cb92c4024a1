"""The first bytes of files that are no page, and what to do with each: data, and one look-up."""

from __future__ import annotations

__all__ = ["name_of_binary"]

_DECOMPRESS = "decompress it first"
_UNPACK = "unpack it first, and pass one page at a time"
_RECORD = "read its records, with fastwarc or warcio, and pass the payload of one at a time"
_PAGE = "pass the page that shows it"
_RENDER = "turn it into text first"

_MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG\r\n", "a PNG image", _PAGE),
    (b"\xff\xd8\xff", "a JPEG image", _PAGE),
    (b"GIF87a", "a GIF image", _PAGE),
    (b"GIF89a", "a GIF image", _PAGE),
    (b"II*\0", "a TIFF image", _PAGE),
    (b"MM\0*", "a TIFF image", _PAGE),
    (b"\0\0\1\0", "an icon", _PAGE),
    (b"%PDF-", "a PDF document", _RENDER),
    (b"%!PS", "a PostScript document", _RENDER),
    (b"{\\rtf", "an RTF document", _RENDER),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document", _RENDER),
    (b"\x1f\x8b", "gzip-compressed data", _DECOMPRESS),
    (b"BZh", "bzip2-compressed data", _DECOMPRESS),
    (b"\xfd7zXZ", "xz-compressed data", _DECOMPRESS),
    (b"\x28\xb5\x2f\xfd", "zstandard-compressed data", _DECOMPRESS),
    (b"PK\x03\x04", "a zip archive", _UNPACK),
    (b"PK\x05\x06", "an empty zip archive", _UNPACK),
    (b"7z\xbc\xaf", "a 7z archive", _UNPACK),
    (b"Rar!\x1a", "a RAR archive", _UNPACK),
    (b"WARC/", "a WARC archive of web pages", _RECORD),
    (b"bplist00", "a Safari web archive or property list", _UNPACK),
    (b"OggS", "an Ogg recording", _PAGE),
    (b"ID3", "an MP3 recording", _PAGE),
    (b"fLaC", "a FLAC recording", _PAGE),
    (b"\x1aE\xdf\xa3", "a WebM or Matroska video", _PAGE),
    (b"wOFF", "a WOFF font", _PAGE),
    (b"wOF2", "a WOFF2 font", _PAGE),
    (b"\0\1\0\0\0", "a TrueType font", _PAGE),
    (b"OTTO\0", "an OpenType font", _PAGE),
    (b"\x7fELF", "an ELF program", _PAGE),
    (b"MZ\x90\0", "a Windows program", _PAGE),
    (b"\xca\xfe\xba\xbe", "a Java class or macOS program", _PAGE),
    (b"\0asm", "a WebAssembly program", _PAGE),
    (b"SQLite format 3\0", "an SQLite database", _UNPACK),
    (b"PAR1", "a Parquet table", _UNPACK),
)
_INSIDE: tuple[tuple[int, bytes, str, str], ...] = (
    (4, b"ftyp", "an MP4 video or HEIF image", _PAGE),
    (8, b"WEBPVP8", "a WebP image", _PAGE),
    (8, b"WAVEfmt", "a WAV recording", _PAGE),
    (8, b"AVI LIST", "an AVI video", _PAGE),
    (257, b"ustar", "a tar archive", _UNPACK),
)


def name_of_binary(data: bytes) -> str | None:
    """Return what a file is and what to do with it, where its first bytes say that it is no page.

    >>> name_of_binary(b"%PDF-1.7 ...")
    'a PDF document: turn it into text first'
    >>> name_of_binary(b"<!doctype html>")
    """
    for magic, name, advice in _MAGIC:
        if data.startswith(magic):
            return f"{name}: {advice}"
    for offset, magic, name, advice in _INSIDE:
        if data.startswith(magic, offset):
            return f"{name}: {advice}"
    return None
