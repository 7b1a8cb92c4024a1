"""Pages whose tree is deep, or whose tags do not fit together."""

from __future__ import annotations

from tests.hostile.story import hostile, page, story

DEEP = 100_000


@hostile(heavy=True)
def depth_100_000_around_the_story() -> str:
    return page("<div>" * DEEP + story() + "</div>" * DEEP)


@hostile()
def depth_5_000_around_the_story() -> str:
    return page("<div class='w'>" * 5_000 + story() + "</div>" * 5_000)


@hostile(heavy=True)
def depth_100_000_before_the_story() -> str:
    return page(before="<div>" * DEEP + "deep" + "</div>" * DEEP)


@hostile()
def depth_20_000_after_the_story() -> str:
    return page(after="<div>" * 20_000 + "deep" + "</div>" * 20_000)


@hostile(heavy=True)
def depth_100_000_of_words() -> str:
    return page(after="<div>word " * DEEP)


@hostile(heavy=True)
def depth_100_000_of_inline_tags() -> str:
    return page(after="<p>" + "<b>" * DEEP + "bold" + "</b>" * DEEP)


@hostile()
def depth_5_000_of_links_and_marks() -> str:
    return page(after="<div>" + "<a href=/x><em>word " * 5_000 + "</em></a>" * 5_000 + "</div>")


@hostile(heavy=True)
def depth_50_000_of_fonts() -> str:
    return page(story("<font color=red>" * 50_000))


@hostile()
def depth_5_000_of_lists() -> str:
    return page(after="<ul><li>item" * 5_000 + "</ul>" * 5_000)


@hostile()
def depth_2_000_of_lists_in_the_story() -> str:
    return page(story("<ul><li>A point of the story that the council wrote down on Monday" * 2_000 + "</ul>" * 2_000))


@hostile()
def depth_2_000_of_quotes_in_the_story() -> str:
    return page(story("<blockquote>" * 2_000 + "“The sea does not wait,” she said." + "</blockquote>" * 2_000))


@hostile()
def depth_2_000_of_tables() -> str:
    return page(after="<table><tr><td>cell" * 2_000 + "</table>" * 2_000)


@hostile()
def depth_5_000_of_spans_in_a_paragraph() -> str:
    return page(story("<p>" + "<span>" * 5_000 + "The pans stand empty now." + "</span>" * 5_000 + "</p>"))


@hostile(heavy=True)
def unclosed_paragraphs_50_000() -> str:
    return page(after="<p>ok " * 50_000)


@hostile()
def unclosed_divs_20_000() -> str:
    return page(before="<div>" * 20_000)


@hostile(heavy=True)
def unclosed_tags_of_every_sort() -> str:
    return page(after="<b><i><u><a href=x><p><li><td><font>x" * 10_000)


@hostile()
def closing_tags_50_000_without_an_opening_one() -> str:
    return page(story("</div></b></x>" * 20_000))


@hostile()
def tags_that_overlap() -> str:
    return page(after="<b><i>x</b></i><a><p>y</a></p><table><b><tr></b>" * 5_000)


@hostile()
def links_never_closed() -> str:
    return page(after="<a href='/x'>next " * 10_000)


@hostile()
def forms_in_forms() -> str:
    return page(before="<form action=/a><input>" * 500, after="</form>" * 500)


@hostile()
def buttons_in_buttons() -> str:
    return page(after="<button>Share" * 2_000)


@hostile()
def html_and_body_many_times() -> str:
    return page(before="<html lang=xx><body class=a><head><body>" * 200, after="</body></html><html><body>" * 200)


@hostile()
def body_closed_before_the_story() -> str:
    return page(before="</body></html></body></html>")


@hostile()
def head_never_closed() -> str:
    return page().replace("</head>", "").replace("<body>", "")


@hostile()
def nothing_closed() -> str:
    return page().replace("</p>", "").replace("</h1>", "").replace("</article></main>", "").replace("</html>", "")


@hostile()
def cut_in_a_tag() -> str:
    return page().partition("<footer>")[0] + "<footer class='fo"


@hostile()
def cut_in_an_attribute_that_swallows_nothing() -> str:
    return page(after="<div class='page-end' title=\"never closed <p>gone</p>")


@hostile()
def cut_in_a_comment() -> str:
    return page().partition("<footer>")[0] + "<!-- never closed"


@hostile()
def cut_in_a_script() -> str:
    return page().partition("<footer>")[0] + "<script>if (a < b) { document.write('<p>"


@hostile()
def cut_in_a_character() -> bytes:
    return page().partition("<footer>")[0].encode() + "é".encode()[:1]


@hostile()
def cut_in_an_entity() -> str:
    return page().partition("<footer>")[0] + "<p>salt &am"


@hostile()
def brackets_without_tags() -> str:
    return page(after="<" * 100_000 + "> <> </> <!> <?> <1> << >>")


@hostile()
def quotes_in_tags() -> str:
    return page(after="<a \" ' <b \" ' =\"' >" * 5_000)


@hostile()
def doctypes_many() -> str:
    return "<!DOCTYPE html [<!ENTITY a 'b'>" * 100 + ">" + page()


@hostile()
def entities_that_refer_to_entities() -> str:
    bomb = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    return f"<!DOCTYPE html [<!ENTITY l0 'lol'>{bomb}]>{page(after='<p>&l9;</p>')}"
