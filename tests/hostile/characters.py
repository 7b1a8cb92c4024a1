"""Pages of strange characters and bytes."""

from __future__ import annotations

import codecs
import gzip
import random

from tests.hostile.story import FIVE_PARAGRAPHS, TITLE, hostile, page, story

PLAIN = page().replace("“", '"').replace("”", '"').replace("©", "(c)")
"""The page in ASCII alone."""
ASCII_PARAGRAPHS = tuple(text.replace("“", '"').replace("”", '"') for text in FIVE_PARAGRAPHS)

RUSSIAN = (
    "Утром в четверг на старой солеварне слили последний чан, и около сорока человек, проработавших здесь всю жизнь, стояли у стены.",
    "Компания сообщила, что больше не может платить за уголь, а два покупателя отказались весной, когда увидели крышу и трубы.",
    "Совет района должен решить до конца октября, станет ли длинное кирпичное здание музеем или его снесут ради стоянки.",
)


def cyrillic(charset: str) -> str:
    paragraphs = "".join(f"<p>{text}</p>" for text in RUSSIAN)
    return f"<html><head><meta charset='{charset}'><title>Солеварня закрыта</title></head><body><h1>Солеварня закрыта</h1>{paragraphs}</body></html>"


@hostile()
def mark_of_utf_8() -> bytes:
    return codecs.BOM_UTF8 + page().encode()


@hostile()
def mark_of_utf_16_little() -> bytes:
    return codecs.BOM_UTF16_LE + page().encode("utf-16-le")


@hostile()
def mark_of_utf_16_big() -> bytes:
    return codecs.BOM_UTF16_BE + page().encode("utf-16-be")


@hostile()
def mark_of_utf_32_little() -> bytes:
    return codecs.BOM_UTF32_LE + page().encode("utf-32-le")


@hostile()
def mark_of_utf_32_big() -> bytes:
    return codecs.BOM_UTF32_BE + page().encode("utf-32-be")


@hostile()
def mark_that_lies() -> bytes:
    return codecs.BOM_UTF8 + page().replace("utf-8", "utf-16").encode()


@hostile()
def utf_16_without_a_mark() -> bytes:
    return page().encode("utf-16-le")


@hostile()
def utf_16_with_a_byte_too_many() -> bytes:
    return codecs.BOM_UTF16_LE + page().encode("utf-16-le") + b"x"


@hostile(paragraphs=ASCII_PARAGRAPHS)
def charset_unknown() -> bytes:
    return PLAIN.replace("utf-8", "x-klingon-8").encode()


@hostile()
def charset_that_lies() -> bytes:
    return page().replace("utf-8", "shift_jis").encode()


@hostile(paragraphs=ASCII_PARAGRAPHS)
def charset_utf_7() -> bytes:
    return PLAIN.replace("utf-8", "utf-7").encode()


@hostile(paragraphs=ASCII_PARAGRAPHS)
def charset_that_is_a_codec_of_python() -> bytes:
    return PLAIN.replace("utf-8", "rot13").replace("<title>", "<meta charset=zlib><meta charset=idna><title>").encode()


@hostile(paragraphs=RUSSIAN)
def charset_koi8_said_to_be_utf_8() -> bytes:
    return cyrillic("utf-8").encode("koi8-r")


@hostile(paragraphs=RUSSIAN)
def charset_windows_1251_said_to_be_latin() -> bytes:
    return cyrillic("iso-8859-1").encode("windows-1251")


@hostile(paragraphs=RUSSIAN)
def charset_windows_1251_not_said() -> bytes:
    return cyrillic("").encode("windows-1251")


@hostile()
def charsets_mixed_in_one_page() -> bytes:
    return page(after="<p>Marker</p>").encode().replace(b"Marker", b"caf\xe9 na\xefve")


@hostile()
def charset_after_100_000_bytes() -> bytes:
    return (
        page(head="<style>" + "x" * 100_000 + "</style><meta charset=windows-1252>")
        .replace("<meta charset='utf-8'>", "")
        .encode()
    )


@hostile()
def escape_sequences_of_mail() -> bytes:
    return page(after="<p>ESC</p>").encode().replace(b"ESC", b"\x1b[0m \x1b(B \x1b$")


@hostile(paragraphs=ASCII_PARAGRAPHS)
def bytes_random_after_the_story() -> bytes:
    return PLAIN.encode() + random.Random(5).randbytes(50_000)


@hostile(paragraphs=())
def bytes_random_after_a_tag() -> bytes:
    return b"<html><body><p>" + random.Random(6).randbytes(3_000)


@hostile(error="BinaryPageError")
def bytes_random() -> bytes:
    return random.Random(7).randbytes(200_000)


@hostile(error="BinaryPageError")
def bytes_of_a_megabyte_nul() -> bytes:
    return b"\0\1" * 500_000


@hostile(error="EmptyPageError")
def bytes_nul_alone() -> str:
    return "\0" * 100_000


@hostile(error="BinaryPageError")
def gzip_of_the_page() -> bytes:
    return gzip.compress(page().encode())


@hostile(error="BinaryPageError")
def pdf() -> bytes:
    return b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + page().encode()


@hostile(error="BinaryPageError")
def png() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100


@hostile(error="BinaryPageError")
def zip_archive() -> bytes:
    return b"PK\x03\x04\x14\0" + page().encode()


@hostile(error="BinaryPageError")
def mp4_video() -> bytes:
    return b"\0\0\0\x20ftypisom" + bytes(range(256)) * 100


@hostile(error="EmptyPageError")
def nothing() -> bytes:
    return b""


@hostile(error="EmptyPageError")
def white_space_of_a_megabyte() -> str:
    return " \n\t\u00a0\u3000" * 200_000


@hostile(paragraphs=())
def json_file() -> str:
    return '{"title": "Salt works", "items": [' + '{"a": 1},' * 10_000 + "{}]}"


@hostile(paragraphs=())
def feed_file() -> str:
    item = f"<item><title>{TITLE}</title><link>https://herald.example/1</link><description>&lt;p&gt;Salt&lt;/p&gt;</description></item>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{item * 100}</channel></rss>'


@hostile(paragraphs=())
def program_file() -> str:
    return "#include <stdio.h>\nint main(void) { if (1 < 2 && 3 > 2) return 0; }\n" * 1_000


@hostile(paragraphs=())
def csv_file() -> str:
    return "year,tonnes,name\n" + "".join(f'{year},{year * 7},"Salt, dry"\n' for year in range(1800, 2020))


@hostile()
def nuls_all_over() -> str:
    return page().replace("<p>", "<\0p\0>\0").replace("salt", "sa\0lt")


@hostile()
def nuls_in_the_bytes() -> bytes:
    return page().encode().replace(b" ", b"\0 ")


@hostile()
def surrogates_alone() -> str:
    return page(
        after="<p>broken \ud800 halves \udfff\ud83d of pairs</p>", head="<meta name=author content='Ann \udc00 Bo'>"
    )


@hostile()
def surrogates_in_pairs() -> str:
    return page(after="<p>whole \ud83d\ude00 pair</p>")


@hostile()
def surrogates_encoded() -> bytes:
    return page(after="<p>half \ud800</p>").encode("utf-8", "surrogatepass")


@hostile()
def noncharacters() -> str:
    return page(after="<p>\ufffe\uffff\U0001fffe\U0010ffff\ufdd0</p>")


@hostile()
def control_characters() -> str:
    return page(
        after=f"<p>bells {''.join(map(chr, range(1, 32)))}\x7f{''.join(map(chr, range(128, 160)))} and whistles</p>"
    )


@hostile()
def control_characters_instead_of_spaces() -> str:
    return page().replace("</p>", "\x0b\x0c\x1c\x1d\x85\u2028</p>")


@hostile()
def bidi_characters() -> str:
    return page(after=f"<p>{'‮abc‬‫def⁦ghi⁩‏‎' * 10_000}</p>")


@hostile()
def zero_width_characters() -> str:
    return page(after=f"<p>{'a​‌‍⁠﻿' * 50_000}</p>")


@hostile()
def combining_characters() -> str:
    return page(after=f"<p>a{chr(0x301) * 200_000}</p>")


@hostile()
def line_ends_of_every_sort() -> str:
    return page().replace("\n", "\r\n\r\v\f\u2028\u2029\x85")


@hostile()
def letters_that_change_their_length() -> str:
    return page(after=f"<p>{'İﬃßǰΐŉ' * 20_000}</p>", before="<div class='İSHARE-ŉ'>İstanbul</div>")


@hostile()
def ideographs_without_spaces() -> str:
    return page(after=f"<p>{'盐田在星期四早上被排干' * 20_000}</p>")


@hostile()
def text_that_repeats_one_mark() -> str:
    return page(after="".join(f"<p>{mark * 50_000}</p>" for mark in ".,:;-–|/\\_*#~`'\"()[]{}<>@&%$!?+=0aA "))


@hostile()
def byline_bait() -> str:
    bait = ("By " + "A" * 20_000, "By " + "Ann " * 5_000, "@" * 20_000, "a@" * 10_000, "(" * 20_000, "1/" * 10_000)
    return page(before="".join(f"<p class='byline author'>{text}</p>" for text in bait))


@hostile()
def date_bait() -> str:
    bait = (
        "1" * 20_000,
        "12." * 10_000,
        "2024" * 5_000,
        "1 " * 10_000,
        "May " * 5_000,
        "2024-" * 5_000,
        "1st, " * 5_000,
    )
    return page(
        before="".join(f"<span class='date'>{text}</span><time datetime='{text}'>{text}</time>" for text in bait)
    )


@hostile()
def story_in_rendered_text() -> str:
    return f"Home\nCoast\n\n{TITLE}\n\n" + "\n\n".join(FIVE_PARAGRAPHS) + "\n\n© 2025 Brannock Herald\n"


@hostile()
def rendered_text_with_bullets() -> str:
    return f"{'• ' * 20_000}\n{'1. ' * 10_000}\n\n{TITLE}\n\n" + "\n\n".join(FIVE_PARAGRAPHS) + "\n\n" + "#" * 20_000


@hostile(heavy=True)
def rendered_text_of_200_000_lines() -> str:
    return f"{TITLE}\n\n" + "\n\n".join(FIVE_PARAGRAPHS) + "\n\n" + "x\n" * 200_000


@hostile()
def story_as_bytes_in_windows_1252() -> bytes:
    return page().replace("utf-8", "windows-1252").encode("windows-1252")


@hostile()
def story_twice_encoded() -> str:
    return page(after="<p>CafÃ© â€œquotedâ€\x9d &amp;amp;amp;lt;b&amp;gt; %253Cscript%253E</p>")


@hostile()
def story_under_a_page_of_escapes() -> str:
    return page(
        before="<p>\\u003cscript\\u003e \\x3c &#60;script&#62; {{7*7}} ${7*7} <%= 7*7 %> #{7*7}</p>", inner=story()
    )
