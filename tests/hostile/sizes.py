"""Pages with too much of one thing."""

from __future__ import annotations

from tests.hostile.story import FIVE_PARAGRAPHS, TITLE, hostile, page, story

MEGA = 1_000_000
WORDS = "the tide came in and the tide went out again and nobody on the quay wrote it down for the record "


@hostile(heavy=True)
def siblings_200_000() -> str:
    return page(after="<div>" + "<i></i><b>x</b>" * 100_000 + "</div>")


@hostile()
def siblings_20_000_links() -> str:
    return page(after="".join(f"<a href='/{n}'>Link number {n}</a>" for n in range(20_000)))


@hostile(heavy=True)
def siblings_200_000_paragraphs() -> str:
    return page(after="<div class='comments'>" + "<p>ok</p>" * 200_000 + "</div>")


@hostile(heavy=True)
def breaks_200_000() -> str:
    return page(after="<br>" * 200_000)


@hostile()
def text_of_12_megabytes_after() -> str:
    return page(after=f"<div class='comment'>{WORDS * (12 * MEGA // len(WORDS))}</div>")


@hostile(heavy=True)
def text_of_12_megabytes_before() -> str:
    return page(before=f"<div class='archive-menu'>{WORDS * (12 * MEGA // len(WORDS))}</div>")


@hostile()
def attribute_of_12_megabytes() -> str:
    return page(before=f"<div data-state='{'k=v;' * (3 * MEGA)}'></div>")


@hostile()
def script_of_12_megabytes() -> str:
    return page(head=f"<script>var x = [{'1,2,' * (3 * MEGA)}0]</script>")


@hostile()
def style_of_12_megabytes() -> str:
    return page(head=f"<style>{'a{b:c}' * (2 * MEGA)}</style>")


@hostile(heavy=True)
def state_of_12_megabytes() -> str:
    return page(after=f"<script id='__NEXT_DATA__' type='application/json'>{{\"a\":[{'1,2,' * (3 * MEGA)}0]}}</script>")


@hostile(heavy=True)
def comment_of_20_megabytes() -> str:
    return page(before=f"<!-- {'no comment ' * (2 * MEGA)} -->")


@hostile()
def comments_of_any_number() -> str:
    return page(story("<!-- x -->" * 50_000))


@hostile(heavy=True)
def classes_50_000() -> str:
    return page(before=f"<div class='{' '.join(f'c-{n}' for n in range(50_000))}'>Home</div>")


@hostile()
def class_name_of_a_megabyte() -> str:
    return page(
        before=f"<div class='{'x' * MEGA}'>Home</div>", after=f"<div class='{'Share' * (MEGA // 5)}'>Away</div>"
    )


@hostile()
def classes_that_differ_on_every_element() -> str:
    return page(after="".join(f"<div class='k{n} q-{n * 7}' id='i{n}'>{n}</div>" for n in range(3_000)))


@hostile()
def attributes_10_000() -> str:
    return page(before=f"<div {' '.join(f'data-a{n}={n}' for n in range(10_000))}>Home</div>")


@hostile()
def attributes_10_000_the_same() -> str:
    return page(before=f"<div {'class=a ' * 10_000}>Home</div>")


@hostile()
def element_names_10_000() -> str:
    return page(after="".join(f"<x-{n}>word</x-{n}>" for n in range(10_000)))


@hostile()
def word_of_a_million_characters() -> str:
    return page(after=f"<div>{'a' * MEGA}</div>")


@hostile()
def word_of_a_million_characters_in_the_story() -> str:
    return page(story(f"<div class='share'>{'w' * MEGA}</div>"))


@hostile()
def spaces_of_ten_megabytes() -> str:
    return page(story(f"<div>{' ' * (5 * MEGA)}</div>" + "\n" * (5 * MEGA)))


@hostile()
def title_of_a_megabyte() -> str:
    return page(head=f"<title>{'Ferry | Salt - News » ' * (MEGA // 20)}</title>").replace(
        f"<title>{TITLE}", "<title>", 1
    )


@hostile()
def headline_of_a_megabyte() -> str:
    return page(story().replace(f"<h1>{TITLE}", f"<h1>{'Salt and ferry ' * (MEGA // 15)}"))


@hostile()
def links_of_a_megabyte() -> str:
    return page(
        head=f"<link rel=canonical href='https://herald.example/{'a/' * (MEGA // 2)}'>",
        after=f"<a href='https://herald.example/{'%20' * (MEGA // 3)}'>Away</a>",
    )


@hostile()
def image_in_its_own_address() -> str:
    return page(story(f"<img alt='A kiln' src='data:image/png;base64,{'QUJD' * MEGA}'>"))


@hostile()
def metas_20_000() -> str:
    return page(head="".join(f"<meta name='author' content='Person {n} of Nowhere'>" for n in range(20_000)))


@hostile()
def keywords_of_a_megabyte() -> str:
    return page(head=f"<meta name='keywords' content='{'salt, ' * (MEGA // 6)}'>")


@hostile()
def authors_of_a_megabyte() -> str:
    return page(head=f"<meta name='author' content='{'Ann Bo and ' * (MEGA // 11)}'>")


@hostile()
def times_20_000() -> str:
    return page(after="".join("<time datetime='2024-01-01'>Monday 1 January 2024</time> " for _ in range(20_000)))


@hostile()
def headlines_5_000() -> str:
    return page(after="".join(f"<h2>Another headline of the day, number {n}</h2>" for n in range(5_000)))


@hostile(heavy=True)
def table_of_100_000_cells() -> str:
    row = "<tr>" + "<td>1</td>" * 100 + "</tr>"
    return page(after=f"<table>{row * 1_000}</table>")


@hostile()
def table_row_of_5_000_cells() -> str:
    return page(story(f"<table><tr>{'<td>1</td>' * 5_000}</tr></table>"))


@hostile()
def table_with_impossible_spans() -> str:
    return page(story("<table><tr><td colspan=999999999 rowspan=-7>1<td colspan=x>2</table>"))


@hostile(heavy=True)
def list_of_100_000_items() -> str:
    return page(after=f"<ul>{'<li><a href=/x>More</a>' * 100_000}</ul>")


@hostile()
def select_of_10_000_options() -> str:
    return page(before=f"<select>{'<option>Town' * 10_000}</select>")


@hostile()
def links_and_emphasis_in_one_paragraph() -> str:
    return page(after=f"<div><p>{'<a href=/x>one</a> <b>two</b> <i>three</i> ' * 10_000}</p></div>")


@hostile()
def story_a_thousand_times() -> str:
    extra = "".join(f"<p>{text}</p>" for text in FIVE_PARAGRAPHS) * 200
    return page(after=f"<div class='related'>{extra}</div>")
