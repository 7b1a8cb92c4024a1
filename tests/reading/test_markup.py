"""Markup becomes segments: text, links, emphasis, media, and what the page declares."""

from __future__ import annotations

import multiprocessing

import pytest
from lxml import etree

from newsclean.blocks import SpanKind
from newsclean.errors import EmptyPageError
from newsclean.reading.markup import PAGES_A_THREAD, read, read_tree
from newsclean.segments import Mark, Segment
from tests.strategies import SENTENCES


def segments(html: str) -> list[Segment]:
    return read(html).segments


def texts(html: str) -> list[str]:
    return [segment.text for segment in segments(html) if segment.text]


def test_white_space_is_folded_and_inline_elements_are_joined() -> None:
    assert texts("<p>One\n  <b>two</b>three <i> four </i>five</p>") == ["One twothree four five"]


def test_block_boundaries_part_segments() -> None:
    assert texts("before<div>one<p>two</p>three</div>after") == ["before", "one", "two", "three", "after"]


def test_a_drop_cap_stays_with_its_word() -> None:
    assert texts('<p><span class="dropcap">T</span>he ferry</p>') == ["The ferry"]


def test_text_behind_the_end_of_the_page_is_read() -> None:
    assert texts("<html><body><p>One</body></html><p>Two</p></html><div>Three") == ["One", "Two", "Three"]


def test_an_element_in_a_tree_is_read_alone() -> None:
    tree = etree.fromstring("<html><body><div><p>One</p></div><div>Two</div></body></html>")
    assert [segment.text for segment in read_tree(tree[0][0]).segments] == ["One"]


def test_a_page_of_frames_is_read_by_what_it_tells_browsers_without() -> None:
    assert texts("<html><frameset cols=2><frame src=a><noframes><body><p>One</body></noframes></frameset>") == ["One"]


def test_links_side_by_side_are_kept_apart() -> None:
    assert texts("<div><a href=a>Share on Facebook</a><a href=b>Share on Twitter</a></div>") == [
        "Share on Facebook Share on Twitter"
    ]


def test_marks_lie_over_their_words() -> None:
    (segment,) = segments('<p>We <a href="/x">sail <b>on</b></a> <em>now</em></p>')
    assert segment.text == "We sail on now"
    assert segment.marks == (
        Mark(3, 10, SpanKind.LINK, "/x"),
        Mark(8, 10, SpanKind.STRONG, None),
        Mark(11, 14, SpanKind.EMPHASIS, None),
    )
    assert segment.link_chars == 7


def test_a_link_around_blocks_goes_on_in_each() -> None:
    one, two = segments('<a href="/x"><h3>Head</h3><p>Line</p></a>')
    assert [segment.link_chars for segment in (one, two)] == [4, 4]
    assert one.marks[0].href == two.marks[0].href == "/x"


def test_line_breaks_part_softly_and_two_of_them_firmly() -> None:
    found = segments("<p>one<br>two<br><br>three</p>")
    assert [(segment.text, segment.soft) for segment in found] == [
        ("one", False),
        ("two", True),
        ("three", False),
    ]


def test_preformatted_text_keeps_its_white_space() -> None:
    assert texts("<pre>a  b\n  c</pre>") == ["a  b\n  c"]
    assert texts("<pre>a<br>b</pre>") == ["a\nb"]


def test_hidden_text_is_kept_as_hidden() -> None:
    found = segments(
        '<p>seen</p><div style="display: none"><p>one</p></div><p hidden>two</p><noscript>three</noscript>'
    )
    assert [(segment.text, segment.box.hidden) for segment in found] == [
        ("seen", False),
        ("one", True),
        ("two", True),
        ("three", True),
    ]


def test_scripts_and_styles_are_no_text() -> None:
    assert texts("<p>a</p><script>var x = 1</script><style>p {}</style><!-- no -->b") == ["a", "b"]


def test_readings_above_characters_are_no_text_unless_the_page_has_brackets_for_them() -> None:
    assert texts("<p>a <ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby> b</p>") == ["a 漢字 b"]
    assert texts("<p>a <ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby> b <ruby>字<rt>じ</rt></ruby></p>") == [
        "a 漢(かん) b 字"
    ]
    assert texts("<p>a <ruby>漢<rt>かん</p><p>b</p>") == ["a 漢", "b"]


def test_images_and_embeds_stand_in_the_run() -> None:
    found = segments(
        '<p>a</p><img src="/i.jpg" alt="A pier"><img src="data:x" data-src="/j.jpg"><iframe src="https://v.example/1" title="A film">old</iframe>'
    )
    media = [(segment.media.kind, segment.media.url, segment.media.alt) for segment in found if segment.media]
    assert media == [
        ("image", "/i.jpg", "A pier"),
        ("image", "/j.jpg", None),
        ("embed", "https://v.example/1", "A film"),
    ]
    assert read('<video><source src="/v.mp4">no video</video>').segments[0].media is not None


def test_boxes_know_their_segments_and_names() -> None:
    page = read('<div class="story" id="main" role="main"><p>one</p><p>two</p></div><aside>three</aside>')
    box = page.segments[0].box.parent
    assert box is not None
    assert (box.tag, box.names, box.role) == ("div", "story main", "main")
    assert [segment.text for segment in page.segments[box.first : box.last]] == ["one", "two"]
    assert [outer.tag for outer in page.segments[0].box.ancestors()] == ["p", "div", "body", "html"]


def test_a_custom_element_is_a_box_named_by_its_tag() -> None:
    first, second, after = segments(
        '<main><share-bar class="wide">On <b>paper</b><div>By letter</div></share-bar>Text</main>'
    )
    assert first.box is second.box.parent
    assert (first.box.tag, first.box.names) == ("share-bar", "share-bar wide")
    assert (first.text, second.text, after.text, after.box.tag) == ("On paper", "By letter", "Text", "main")


def test_a_custom_element_in_a_line_is_a_part_of_it() -> None:
    assert texts("<p><x-term>Quays</x-term> are long</p>") == ["Quays are long"]
    assert texts("<div>Old <x-term><x-term>quays</x-term></x-term> are long</div>") == ["Old quays are long"]
    assert texts("<x-a>One <x-a>two</x-a> three<p>four</p></x-a>five") == ["One two three", "four", "five"]


def test_declarations_are_gathered() -> None:
    page = read(
        '<html lang="en-GB"><head><title>A  title</title><base href="https://a.example/b/"><meta property="og:title" content="T">'
        '<meta name="Author" content="A"><link rel="canonical" href="/c"><script type="application/ld+json">{"a": 1}</script>'
        f'<script id="__NEXT_DATA__" type="application/json">{{"x": "{"y" * 600}"}}</script></head>'
        '<body><span itemprop="datePublished" content="2025-01-02">x</span><time datetime="2025-01-03" itemprop="dateModified">y</time></body></html>'
    )
    declared = page.declared
    assert (declared.title, declared.language, declared.base) == ("A title", "en-GB", "https://a.example/b/")
    assert declared.metas == [("og:title", "T"), ("author", "A")]
    assert declared.links == [("canonical", "/c", "")]
    assert declared.scripts == ['{"a": 1}']
    assert declared.states[0][0] == "__NEXT_DATA__"
    assert declared.items == [("datePublished", "2025-01-02"), ("dateModified", "2025-01-03")]
    assert page.segments[0].time == "2025-01-03"


def test_any_depth_is_walked() -> None:
    deep = etree.Element("div")
    element = deep
    for _ in range(5_000):
        element = etree.SubElement(element, "div")
    element.text = "at the bottom"
    assert [segment.text for segment in read_tree(deep).segments] == ["at the bottom"]


def test_comments_in_a_tree_are_passed_over() -> None:
    tree = etree.fromstring("<div>a<!-- no -->b<?no?>c</div>")
    assert [segment.text for segment in read_tree(tree).segments] == ["abc"]


def test_nothing_at_all_is_named() -> None:
    with pytest.raises(EmptyPageError):
        read("<!-- only a comment -->")


def test_a_forked_process_reads_too() -> None:
    read("<p>before")
    context = multiprocessing.get_context("fork")
    with context.Pool(1) as pool:
        assert pool.apply_async(texts, ("<p>after",)).get(timeout=60) == ["after"]


def test_many_pages_are_read_one_like_the_other() -> None:
    assert {tuple(texts("<div>one<p>two")) for _ in range(2 * PAGES_A_THREAD + 1)} == {("one", "two")}


def test_nothing_of_a_page_that_fails_is_left() -> None:
    with pytest.raises(EmptyPageError):
        read("<!-- only a comment -->")
    assert texts("<p>next") == ["next"]


@pytest.mark.parametrize("depth", (300, 2_500, 100_000))
def test_text_below_any_depth_is_read(depth: int) -> None:
    assert texts("<div>" * depth + "at the bottom") == ["at the bottom"]
    assert texts("<span>" * depth + "at the bottom") == ["at the bottom"]


def test_a_picture_behind_its_sources_is_found() -> None:
    (picture,) = segments("<picture><source srcset='/a.webp'><img src='/a.jpg'></picture>")
    assert picture.media is not None
    assert picture.media.url == "/a.jpg"


def test_xhtml_is_read_by_its_local_names() -> None:
    tree = etree.fromstring('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>one</p><p>two</p></body></html>')
    assert [segment.text for segment in read_tree(tree).segments] == ["one", "two"]


@pytest.mark.parametrize(
    ("image", "url"),
    [
        ("<img srcset='/s.jpg 320w, /l.jpg 1280w, /m.jpg 640w'>", "/l.jpg"),
        ("<img src='data:x' data-srcset='/one.jpg, /two.jpg 2x'>", "/two.jpg"),
        ("<img srcset='/w_1,h_2.jpg'>", "/w_1,h_2.jpg"),
        ("<img src='/plain.jpg' srcset='/other.jpg 2x'>", "/plain.jpg"),
        ("<img srcset=' , '>", None),
    ],
)
def test_an_image_without_an_address_has_its_largest_size(image: str, url: str | None) -> None:
    (segment,) = segments(image)
    assert segment.media is not None
    assert segment.media.url == url


def test_a_page_that_hides_all_of_its_prose_until_a_script_shows_it() -> None:
    story = "".join(f"<p>{text} {text}</p>" for text in SENTENCES)
    hidden = f"<p>One moment.</p><div hidden id='S:0'>{story}</div><noscript><p>{SENTENCES[0]}</p></noscript>"
    assert [segment.box.hidden for segment in read(hidden).segments] == [False] + [False] * len(SENTENCES) + [True]
    shown = f"<div>{story}</div><div hidden>{SENTENCES[0]}</div>"
    assert read(shown).segments[-1].box.hidden
