"""Bytes → UTF-8 or `str`: which encoding a page is in, found as browsers find it, or better where it lies."""

from __future__ import annotations

import codecs
import re
from functools import cache

from newsclean.errors import BinaryPageError, EmptyPageError, PageTooLargeError
from newsclean.reading.labels import CODECS, GUESSABLE
from newsclean.reading.magic import name_of_binary

__all__ = ["check", "decode", "encode", "recode"]

SNIFFED = 1024
"""Where a page has to declare its encoding, in bytes from its start, says the standard."""

SNIFFED_LATE = 64 * 1024
"""Where it is looked for as well in a page that is not UTF-8: browsers heed late declarations too."""

SAMPLE = 4096
"""How many bytes tell text from binary data."""

MOST_CONTROLS = 0.05
"""The largest share of control characters in text. Random bytes have a tenth, pages hardly any."""

LEAST_NULS = 0.1
"""The least share of NULs in UTF-16: the ASCII of markup has one a character."""

PIECE = 16 * 1024
"""How many bytes are looked at at once, to see whether all of them are UTF-8."""

GUESSED = 8192
"""How many bytes of running text an encoding is guessed from. More make the guess slower, hardly better."""

DAMAGED = 0.1
"""The largest share of unreadable characters among those beyond ASCII in a page that is what it declares."""

DAMAGED_UTF8 = 0.5
"""The same in a page that is still UTF-8: its sequences are so strict that other encodings have hardly any by chance."""

FOREIGN_WORDS = 0.5
"""The largest share of letters beyond ASCII that stand in runs of four and more, in a Western European page.
Words like "créée" have two; a page that has only such runs is in another alphabet, whatever it declares."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # its first half is UTF-16's, so it comes before that
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
)
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\f\r\x1b") + b"\x7f"
_JAPANESE_SHIFTS = (b"\x1b$B", b"\x1b$@")
_WESTERN = frozenset(("cp1252", "iso8859-15"))
_FOREIGN = re.compile(rb"[\xc0-\xff]{4,}")
_BRACKETS = re.compile(rb"[<>]+")
_TAG = re.compile(rb"<(?:!--|meta(?=[\s/])|/?[a-z]|[!/?])", re.IGNORECASE)
_ATTRIBUTE = re.compile(rb"""[\s/]*(?:(>)|([^\s/>=]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?)""")
_CONTENT_CHARSET = re.compile(rb"""charset\s*=\s*["']?([^\s"';]+)""", re.IGNORECASE)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|p|div|h1)[\s>]", re.IGNORECASE)
_XML = re.compile(rb"""<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([^"'>]{1,40})["']""")
_TWICE_SIGN = b"\xc3\xa2\xc2\x80\xc2"
"""The start of a quotation mark or a dash that was encoded in UTF-8 twice: the second letter of it is a control character."""

_TWICE = re.compile(
    rb"\xc3[\x82-\x9f]\xc2[\x80-\xbf]|\xc3[\xa0-\xaf](?:\xc2[\x80-\xbf]){2}|\xc3[\xb0-\xb4](?:\xc2[\x80-\xbf]){3}"
)
"""Characters of two, three and four bytes, of which each byte was taken for a letter and encoded again."""

_XML_DECLARATION = re.compile(rb"\s*<\?xml\s[^>]{0,500}>")


def decode(data: bytes, encoding: str | None = None, max_bytes: int | None = None) -> str:
    """Return a page's text, as `recode` finds it.

    >>> decode(b'<meta charset="iso-8859-1"><p>caf\\xe9 \\x80')
    '<meta charset="iso-8859-1"><p>café €'
    >>> decode('<meta charset="iso-8859-1"><p>café'.encode("utf-8"))
    '<meta charset="iso-8859-1"><p>café'
    """
    return recode(data, encoding, max_bytes).decode("utf-8")


def recode(data: bytes, encoding: str | None = None, max_bytes: int | None = None) -> bytes:
    """Return a page as UTF-8, `data` itself where it is that already.

    The first of these that tells decides: a byte order mark; `encoding`; the page being valid UTF-8; what it
    declares in `<meta>` or an XML declaration, by the rules and labels of the WHATWG's standards; a guess by
    charset-normalizer. That UTF-8 is tried before the page's own word changes nothing for a page that is
    right about itself, since text in another encoding is hardly ever valid UTF-8, and mends those that are
    wrong. A declared encoding that plainly does not fit is passed over too. Bytes that mean nothing become
    U+FFFD.

    Args:
        data: the page.
        encoding: a label that the caller knows, from an HTTP header, say; one that browsers do not know is
            passed over.
        max_bytes: the largest page that is decoded; None for no limit.

    Raises:
        EmptyPageError: there is nothing but white space.
        BinaryPageError: the bytes are an image, a PDF, an archive or the like.
        PageTooLargeError: there are more than `max_bytes`.

    >>> recode(b'<meta charset="iso-8859-1"><p>caf\\xe9').decode()
    '<meta charset="iso-8859-1"><p>café'
    """
    _check_size(len(data), max_bytes, "bytes")
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _fit(data[len(mark) :].decode(codec, "replace").encode("utf-8"))
    _refuse_known(data)
    return _fit(_recoded(data, _codec(encoding)))


def check(text: str, max_bytes: int | None = None) -> str:
    """Return a page that came as `str`, fit for a parser, as `encode` finds it.

    >>> check('<?xml version="1.0" encoding="latin1"?><p>fer\\0ry')
    '<p>ferry'
    """
    return encode(text, max_bytes).decode("utf-8")


def encode(text: str, max_bytes: int | None = None) -> bytes:
    """Return a page that came as `str` as UTF-8, fit for a parser.

    NULs are dropped, as is an XML declaration, which speaks of bytes; halves of surrogate pairs are joined,
    and lone ones become U+FFFD.

    Raises:
        EmptyPageError: there is nothing but white space.
        BinaryPageError: it is binary data that somebody decoded.
        PageTooLargeError: there are more than `max_bytes` characters.
    """
    _check_size(len(text), max_bytes, "characters")
    _refuse_known(text[:SAMPLE].encode("latin-1", "replace"))
    try:
        page = text.encode("utf-8")
    except UnicodeEncodeError:
        page = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode("utf-8")
    return _fit(page)


def _fit(page: bytes) -> bytes:
    if b"\0" in page:
        page = page.replace(b"\0", b"")
    page = page.removeprefix(codecs.BOM_UTF8)
    if b"\xa2" in page and _TWICE_SIGN in page:  # one byte, which most pages do not have, is looked for in no time
        page = _encoded_once(page)
    declaration = _XML_DECLARATION.match(page)
    if declaration:
        page = page[declaration.end() :]
    if not page or page.isspace():
        raise EmptyPageError("the page is empty: pass the page's HTML, or the text that it was rendered to")
    return page


def _encoded_once(page: bytes) -> bytes:
    """Return a page in UTF-8 of which some characters were encoded twice, with those mended.

    >>> _encoded_once("It’s five – or six".encode().decode("latin-1").encode()).decode()
    'It’s five – or six'
    """
    mended = _TWICE.sub(lambda found: found[0].decode("utf-8").encode("latin-1"), page)
    return mended if _is_utf8(mended) else page


def _check_size(size: int, most: int | None, unit: str) -> None:
    if most is not None and size > most:
        raise PageTooLargeError(
            f"the page has {size:,} {unit}, more than the {most:,} allowed: raise Options.max_bytes"
        )


def _refuse_known(data: bytes) -> None:
    binary = name_of_binary(data)
    if binary:
        raise BinaryPageError(f"the page is {binary}")


def _refuse_controls(sample: bytes) -> None:
    if _PAGE.search(sample):
        return
    if len(sample) - len(sample.translate(None, _CONTROLS)) > MOST_CONTROLS * len(sample):
        raise BinaryPageError("the page is binary data, or compressed: pass HTML, decompressed")


def _wide_codec(sample: bytes) -> str | None:
    """Return the codec of UTF-16 without a byte order mark, where every other byte of ASCII is a NUL."""
    at_even, at_odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(at_even, at_odd) < LEAST_NULS * len(sample):
        return None
    if at_even < at_odd / 10:
        return "utf-16-le"
    return "utf-16-be" if at_odd < at_even / 10 else None


def _recoded(data: bytes, codec: str | None) -> bytes:
    if codec is None:
        sample = data[:SAMPLE]
        codec = _wide_codec(sample)
        _refuse_controls(sample.decode(codec, "replace").encode() if codec else sample)
        codec = codec or _mail_codec(data)
    if codec is None:
        if _is_utf8(data):
            return data
        codec = _declared_or_guessed(data)
    return _decode_as(codec, data).encode("utf-8")


def _is_utf8(data: bytes) -> bool:
    """Return whether bytes are UTF-8; they are decoded piece by piece, for the memory of a small piece is soon had again."""
    decode = codecs.getincrementaldecoder("utf-8")().decode
    try:
        for start in range(0, len(data), PIECE):
            decode(data[start : start + PIECE])
        decode(b"", True)
    except UnicodeDecodeError:
        return False
    return True


def _mail_codec(data: bytes) -> str | None:
    """Return the codec of Japanese text in escape sequences, which is valid ASCII to every other test."""
    return "iso2022_jp_ext" if b"\x1b" in data and any(shift in data for shift in _JAPANESE_SHIFTS) else None


def _declared_or_guessed(data: bytes) -> str:
    """Return the codec of a page that is not valid UTF-8 all through."""
    declared = _declared(data[:SNIFFED]) or _declared(data[:SNIFFED_LATE])
    if declared != "utf-8" and declared is not None and _is_plausible(declared, data):
        return declared
    return "utf-8" if _is_damaged_utf8(data) else _guess(data)


def _is_plausible(codec: str, data: bytes) -> bool:
    if codec in _WESTERN:
        letters = sum(map(len, re.findall(rb"[\xc0-\xff]+", data)))
        return sum(map(len, _FOREIGN.findall(data))) <= FOREIGN_WORDS * letters
    text = _decode_as(codec, data)
    return text.count("\ufffd") <= DAMAGED * _beyond_ascii(text)


def _is_damaged_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    return text.count("\ufffd") <= DAMAGED_UTF8 * _beyond_ascii(text)


def _beyond_ascii(text: str) -> int:
    return len(text) - len(text.encode("ascii", "ignore"))


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    pieces = b" ".join(piece for piece in _BRACKETS.split(data) if not piece.isascii())[:GUESSED]
    sample = pieces.rpartition(b" ")[0] or pieces  # so that no character of two bytes is cut
    found = from_bytes(sample, cp_isolation=list(GUESSABLE), enable_fallback=False)
    best = found.best()
    if best is None or any(match.encoding == "cp1252" and match.chaos <= best.chaos for match in found):
        return "cp1252"  # where nothing speaks against it, as in browsers
    return GUESSABLE.get(best.encoding, "cp1252")


def _codec(label: str | bytes | None) -> str | None:
    if not label:
        return None
    if isinstance(label, bytes):
        label = label.decode("ascii", "replace")
    return CODECS.get(label.strip().lower())


def _decode_as(codec: str, data: bytes) -> str:
    if codec.startswith("cp125") or codec == "cp874":
        return codecs.charmap_decode(data, "replace", _windows_table(codec))[0]
    return data.decode(codec, "replace")


@cache
def _windows_table(codec: str) -> str:
    """Return the characters of a Windows code page, C1 controls for its free bytes, as the standard says."""
    characters = []
    for byte in range(256):
        character = bytes([byte]).decode(codec, "replace")
        characters.append(chr(byte) if character == "\ufffd" and 0x80 <= byte < 0xA0 else character)
    return "".join(characters)


def _declared(head: bytes) -> str | None:
    """Return the codec that a page declares: the standard's prescan of `<meta>`, then an XML declaration."""
    position = 0
    while tag := _TAG.search(head, position):
        kind = tag[0].lower()
        if kind == b"<!--":
            position = head.find(b"-->", tag.start() + 2) + 3
            if position < 3:
                break
        elif kind[1:2] in b"!?" or kind == b"</":
            position = head.find(b">", tag.end()) + 1
            if not position:
                break
        else:
            attributes, position = _attributes(head, tag.end())
            if kind == b"<meta":
                codec = _codec(_meta_charset(attributes))
                if codec:
                    return "utf-8" if codec.startswith("utf-16") else codec
    declaration = _XML.match(head)
    codec = _codec(declaration[1]) if declaration else None
    return "utf-8" if codec and codec.startswith("utf-16") else codec


def _attributes(head: bytes, position: int) -> tuple[dict[bytes, bytes], int]:
    """Return a tag's attributes, the first of each name, and where it ends."""
    attributes: dict[bytes, bytes] = {}
    while found := _ATTRIBUTE.match(head, position):
        position = found.end()
        if found[1]:
            break
        attributes.setdefault(found[2].lower(), found[3] or found[4] or found[5] or b"")
    return attributes, position


def _meta_charset(attributes: dict[bytes, bytes]) -> bytes | None:
    if b"charset" in attributes:
        return attributes[b"charset"]
    if attributes.get(b"http-equiv", b"").lower() == b"content-type":
        charset = _CONTENT_CHARSET.search(attributes.get(b"content", b""))
        return charset[1] if charset else None
    return None
