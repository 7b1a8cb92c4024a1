"""Pages made of markup that is rare, old, or not meant for text."""

from __future__ import annotations

from tests.hostile.story import FIVE_PARAGRAPHS, TITLE, hostile, page, story


@hostile()
def svg_with_text() -> str:
    return page(
        story("<svg><title>Chart</title><desc>Salt by year</desc><text x=1>Tonnes</text><style>a{b:c}</style></svg>")
    )


@hostile()
def svg_with_html_inside() -> str:
    return page(
        story(
            "<svg><foreignObject><div><p>Box</p></div></foreignObject><a xlink:href='javascript:alert(1)'>x</a></svg>"
        )
    )


@hostile()
def mathml_with_text() -> str:
    return page(
        story("<math><mi>x</mi><mo>=</mo><annotation-xml encoding='text/html'><p>words</p></annotation-xml></math>")
    )


@hostile()
def svg_left_open() -> str:
    return page(before="<svg><g><path d='M0 0'>")


@hostile()
def template_that_holds_another_story() -> str:
    return page(
        before="<template><article><p>"
        + "The hidden story says that nothing happened. " * 50
        + "</p></article></template>"
    )


@hostile()
def noscript_around_images() -> str:
    return page(story("<noscript><img src='https://herald.example/a.jpg'><p>Turn scripts on.</p></noscript>"))


@hostile(paragraphs=())
def frameset() -> str:
    return (
        f"<html><head><title>{TITLE}</title></head><frameset cols='20%,80%'><frame src=menu.html><frame src=text.html>"
        "<noframes><body><p>Your browser shows no frames.</p></body></noframes></frameset></html>"
    )


@hostile()
def frameset_with_the_story_for_those_without() -> str:
    return f"<html><head><title>{TITLE}</title></head><frameset><frame src=a><noframes><body>{story()}</body></noframes></frameset>"


@hostile()
def iframe_with_text() -> str:
    return page(story("<iframe src='https://video.example/1'><p>Your browser shows no frames.</p></iframe>"))


@hostile()
def plaintext_at_the_end() -> str:
    return page(after="<plaintext>Anything <b>after</b> this is text")


@hostile()
def xmp_and_listing() -> str:
    return page(after="<xmp><b>raw</b> <script>x</script></xmp><listing>10 PRINT <b>X</b></listing>")


@hostile()
def textarea_with_markup() -> str:
    return page(after="<textarea><p>Paste <b>this</b> to embed: <script>x()</script></textarea>")


@hostile()
def title_never_closed_in_svg() -> str:
    return page(before="<svg><title>Icon</svg></title>")


@hostile()
def entities_malformed() -> str:
    return page(
        after="<p>&#x110000; &#-1; &#99999999999999; &#xD800; &#0; &nosuch; &amp &lt;b&gt &#; &#x; &&&; &notit; &#128;</p>"
    )


@hostile()
def entities_50_000() -> str:
    return page(after=f"<div>{'&amp;&lt;&#65;&eacute;&hearts;' * 10_000}</div>")


@hostile()
def conditional_comments() -> str:
    return page(before="<!--[if lt IE 9]><p>Old browser</p><![endif]--><![if !IE]><p>New</p><![endif]>")


@hostile()
def comments_malformed() -> str:
    return page(story("<!--><!--->--><!-- a -- b --!><!----><!- x -><!doctype x><?php echo 1 ?><![CDATA[x]]>"))


@hostile()
def xhtml_with_cdata() -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head>'
        f"<title>{TITLE}</title><script><![CDATA[ if (a < b && c > d) {{}} ]]></script></head><body>{story()}</body></html>"
    )


@hostile()
def namespaces() -> str:
    return page(after="<o:p>Office</o:p><v:shape><g:plusone></g:plusone><fb:like/><xml:a:b:c>x</xml:a:b:c>").replace(
        "<article>", "<article xmlns:o='urn:x' xmlns='urn:y' xml:lang='en'>"
    )


@hostile()
def names_of_elements_nonsense() -> str:
    return page(after="<a\x00b>x</a\x00b><é>x</é><1a>x<_b>x</_b><a:>x<:b>x<a-‮-b>x<p/x/y=z/>x")


@hostile()
def attributes_nonsense() -> str:
    return page(after="<div =x 'y' \"z\" a=b=c <e f/g/ \x00h='\x00' é=1 class class= id=''>x</div>")


@hostile()
def story_in_uppercase_tags() -> str:
    return page(story().replace("<p>", "<P CLASS=Text>").replace("</p>", "</P>"))


@hostile()
def story_in_old_font_tags() -> str:
    lines = "<BR><BR>".join(FIVE_PARAGRAPHS)
    return f"<HTML><HEAD><TITLE>{TITLE}</TITLE></HEAD><BODY BGCOLOR=white><CENTER><FONT SIZE=5>{TITLE}</FONT></CENTER><FONT>{lines}</FONT></BODY></HTML>"


@hostile()
def story_in_layout_tables() -> str:
    cells = "<table><tr><td>" * 30 + story() + "</td></tr></table>" * 30
    return f"<html><title>{TITLE}</title><body><table><tr><td><a href=/>Home</a><td>{cells}</table></body></html>"


@hostile()
def story_in_list_items() -> str:
    items = "".join(f"<li><p>{text}</p></li>" for text in FIVE_PARAGRAPHS)
    return page(f"<h1>{TITLE}</h1><ol>{items}</ol>")


@hostile()
def story_in_elements_nobody_knows() -> str:
    return page(story().replace("<p>", "<x-line><p>").replace("</p>", "</p></x-line>")).replace("article>", "x-story>")


@hostile()
def story_in_a_form() -> str:
    return page(f"<form action=/post method=post><input type=hidden value=x>{story()}</form>")


@hostile()
def story_behind_a_hidden_twin() -> str:
    return page(before=f"<div style='display: none'>{story()}</div>")


@hostile()
def story_in_shadow_roots() -> str:
    return page(after="<x-card><template shadowrootmode=open><p>Card</p><slot></slot></template></x-card>" * 500)


@hostile(paragraphs=())
def script_alone() -> str:
    return f"<!doctype html><title>{TITLE}</title><div id=root></div><script>render()</script>"


@hostile(error="EmptyPageError")
def markup_without_a_word() -> str:
    return "<!doctype html><html><head></head><body><div><br><img></div><script>x()</script></body></html>"


@hostile(error="EmptyPageError")
def comment_alone() -> str:
    return f"<!-- {story()} -->"
