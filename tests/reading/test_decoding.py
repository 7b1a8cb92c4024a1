"""Bytes in any encoding become the same text; what is no page gets a named error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.errors import BinaryPageError, EmptyPageError, NewscleanError, PageTooLargeError
from newsclean.reading.decoding import check, decode

CYRILLIC = "<p>Паром не пришёл и сегодня, хотя его ждали с самого утра на старом причале города Вельмора.</p>"
FRENCH = "Le bateau n'est pas arrivé à l'île, où l'on espère qu'il viendra dès demain, après la tempête. "


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("iso-8859-1", "cp1252", "café “noir” €"),
        ("latin1", "cp1252", "naïve – yes"),
        ("gb2312", "gb18030", "渡轮今天也没有来，码头上的人等了一整天。㐀"),
        ("shift_jis", "cp932", "連絡船は今日も来なかった。①"),
        ("euc-kr", "cp949", "배는 오늘도 오지 않았다. 똠방"),
        ("big5", "big5hkscs", "渡輪今天也沒有來"),
        ("windows-1251", "cp1251", "Паром не пришёл"),
        ("iso-8859-9", "cp1254", "Vapur bugün de gelmedi, ışık söndü"),
        ("utf-16", "utf-8", "a lying utf-16 means utf-8 é"),
    ],
)
def test_declared_labels_mean_what_browsers_mean(label: str, codec: str, text: str) -> None:
    page = f'<html><head><meta charset="{label}"></head><body><p>{text}</p></body></html>'
    assert decode(page.encode(codec)) == page


def test_http_equiv_and_xml_declarations_are_read() -> None:
    page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">' + CYRILLIC
    assert decode(page.encode("cp1251")) == page
    declared = '<?xml version="1.0" encoding="windows-1251"?><html><body>' + CYRILLIC + "</body></html>"
    assert decode(declared.encode("cp1251")) == "<html><body>" + CYRILLIC + "</body></html>"


def test_a_byte_order_mark_wins_over_all() -> None:
    page = '<meta charset="windows-1251">' + CYRILLIC
    for codec in ("utf-8-sig", "utf-16"):
        assert decode(page.encode(codec), encoding="koi8-r") == page


def test_the_callers_encoding_wins_over_the_declared_one() -> None:
    page = '<meta charset="windows-1252">' + CYRILLIC
    assert decode(page.encode("koi8-r"), encoding="koi8-r") == page
    assert decode(page.encode("koi8-r"), encoding="KOI8-R") == page


def test_undeclared_encodings_are_guessed() -> None:
    page = "<html><body>" + CYRILLIC * 20 + "</body></html>"
    assert decode(page.encode("cp1251")) == page
    assert decode(page.encode("utf-16-le")) == page
    assert decode(page.encode("utf-16-be")) == page


def test_western_europe_is_the_guess_where_nothing_speaks_against_it() -> None:
    page = "<p>" + "Le bateau n'est pas arrivé à l'île, où l'on espère qu'il viendra dès demain, après la tempête. " * 9
    assert decode(page.encode("cp1252")) == page


def test_late_declarations_are_heeded() -> None:
    page = "<html><head>" + "<!-- filler -->" * 100 + '<meta charset="windows-1250"></head>Zażółć gęślą jaźń'
    assert decode(page.encode("cp1250")) == page


@pytest.mark.parametrize(
    "head",
    [
        '<!-- <meta charset="utf-16be"> --><meta charset=windows-1251>',
        '<link title="<meta charset=big5>"><META content="a; Charset=\'WINDOWS-1251\'" http-equiv=content-type>',
        '<meta name="a" content="charset=big5"><meta charset="windows-1251">',
        '<meta charset="no-such"><meta charset=" windows-1251 ">',
    ],
)
def test_only_what_a_browser_takes_for_a_declaration_is_one(head: str) -> None:
    page = head + "Ждём." * 3 + " ...and so on in ASCII, too short to guess"
    assert decode(page.encode("cp1251")) == page


def test_bytes_that_windows_1252_leaves_free_are_control_characters() -> None:
    assert decode(b"<meta charset=latin1>\x81\xe9\x9d") == "<meta charset=latin1>\x81\xe9\x9d"


def test_japanese_mail_encoding_is_not_taken_for_ascii() -> None:
    page = '<meta charset="iso-2022-jp"><p>連絡船は今日も来なかった。</p>'
    assert decode(page.encode("iso2022_jp")) == page


def test_a_declaration_that_plainly_lies_is_passed_over() -> None:
    russian = '<meta charset="iso-8859-1">' + CYRILLIC * 20
    assert decode(russian.encode("cp1251")) == russian
    french = '<meta charset="utf-8"><p>' + FRENCH * 9
    assert decode(french.encode("cp1252")) == french


@pytest.mark.parametrize("label", ["rot13", "base64", "idna", "unicode_escape", "utf-7", "hz", ""])
def test_pythons_own_codecs_are_no_labels(label: str) -> None:
    assert decode(b"<p>caf\xc3\xa9</p>", encoding=label) == "<p>café</p>"


def test_valid_utf8_is_utf8_whatever_is_declared() -> None:
    page = '<meta charset="windows-1252">' + CYRILLIC
    assert decode(page.encode()) == page


@pytest.mark.parametrize(
    "text", ["It’s five – or six", "„Fähre“ fällt aus…", "“ferry” 🚢", "l’été à Velmora — déjà vu"]
)
def test_utf8_that_was_encoded_twice_is_mended(text: str) -> None:
    twice = text.encode().decode("latin-1")
    assert decode(f"<p>{twice}</p>".encode()) == f"<p>{text}</p>"
    assert check(f"<p>{twice}</p>") == f"<p>{text}</p>"


@pytest.mark.parametrize("text", ["“Â£5” for the ferry", "SÃO – NÃO", "â€™ is how it looks — wrong"])
def test_letters_that_look_like_it_are_left_alone(text: str) -> None:
    assert decode(f"<p>{text}</p>".encode()) == f"<p>{text}</p>"


def test_a_few_broken_bytes_do_not_lose_the_page() -> None:
    page = ('<meta charset="utf-8">' + CYRILLIC * 5).encode()
    assert decode(page[:60] + b"\xff" + page[60:]).count("\ufffd") <= 3


def test_unknown_labels_are_passed_over() -> None:
    assert decode(
        b'<meta charset="x-nonsense"><p>caf\xe9 in the harbour of Velmora</p>', encoding="no-such"
    ).startswith("<meta")


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x89PNG\r\n\x1a\n....", "PNG"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08\x00abc", "gzip"),
        (b"PK\x03\x04abc", "zip"),
        (b"\x00\x00\x00\x18ftypmp42", "MP4"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "WebP"),
        (b"WARC/1.0\r\nWARC-Type: response\r\n", "WARC.*payload"),
        (b"\xe1\x07\x12\x19\x01" * 50, "binary"),
        (bytes(range(8)) * 40 + b"\x00" * 100, "binary"),
    ],
)
def test_binary_data_is_named(data: bytes, word: str) -> None:
    with pytest.raises(BinaryPageError, match=word):
        decode(data)


@pytest.mark.parametrize("data", [b"", b"   \n\t ", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_empty_pages_are_named(data: bytes) -> None:
    with pytest.raises(EmptyPageError, match="empty"):
        decode(data)


def test_large_pages_are_refused() -> None:
    with pytest.raises(PageTooLargeError, match="max_bytes"):
        decode(b"x" * 100, max_bytes=99)
    with pytest.raises(PageTooLargeError):
        check("x" * 100, max_bytes=99)


def test_what_parsers_refuse_is_taken_out_of_text() -> None:
    assert check('\ufeff<?xml version="1.0" encoding="utf-8"?><p>a\x00b\ud800c</p>') == "<p>ab\ufffdc</p>"
    assert check("<p>\ud83d\ude00</p>") == "<p>\U0001f600</p>"


def test_binary_data_that_somebody_decoded_is_named() -> None:
    with pytest.raises(BinaryPageError, match="PDF"):
        check("%PDF-1.7 \ufffd\ufffd")


@given(st.binary(max_size=2_000))
def test_any_bytes_give_text_or_a_named_error(data: bytes) -> None:
    try:
        assert decode(data)
    except NewscleanError as fault:
        assert str(fault)


def test_utf_8_with_a_damaged_place_stays_utf_8() -> None:
    assert decode("<p>“Ferry”</p>".encode() + b"<p>caf\xe9</p>") == "<p>“Ferry”</p><p>caf\ufffd</p>"


def test_control_characters_in_markup_make_no_binary_file() -> None:
    assert decode(b"<html><p>" + b"\1\2\3" * 100) == "<html><p>" + "\1\2\3" * 100
