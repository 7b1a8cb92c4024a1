"""Each kind of boilerplate: a piece that is caught, and a paragraph much like it that must stay."""

from __future__ import annotations

import pytest

from newsclean import Boilerplate, clean
from tests.strategies import SENTENCES, Part, page_of

TITLE = "Ferry of Velmora stays on the far shore"
BODY = [" ".join(SENTENCES[number : number + 2]) for number in range(0, 8, 2)]

# kind, where it stands (number of paragraphs before it), its markup, its text
CAUGHT = [
    ("menu", 0, '<ul class="nav-menu"><li><a href="/a">Home</a></li><li><a href="/b">Politics</a></li><li><a href="/c">Sports</a></li></ul>', "Politics"),
    ("search", 0, '<div class="search-box"><span>No Result</span> <a href="/s">View All Result</a></div>', "No Result View All Result"),
    ("breadcrumb", 0, '<div class="breadcrumbs"><a href="/">Home</a> › <a href="/n">Transport</a></div>', "Home › Transport"),
    ("byline", 0, '<div class="byline">By <a href="/x">Maren Holt</a></div>', "By Maren Holt"),
    ("dateline", 0, '<div class="date">Published February 3, 2025</div>', "Published February 3, 2025"),
    ("section", 0, '<div class="kicker"><a href="/t">Transport</a></div>', "Transport"),
    ("tags", 4, '<div class="tags">Tags: <a href="/t/f">Ferries</a> <a href="/t/v">Velmora</a></div>', "Tags: Ferries Velmora"),
    ("page_tools", 0, '<div class="reading-time">Reading time: 5 min read</div>', "Reading time: 5 min read"),
    ("share", 4, '<div class="social"><a href="/f">Share on Facebook</a><a href="/t">Share on Twitter</a></div>', "Share on Facebook Share on Twitter"),
    ("related", 2, '<p><strong>Read also: <a href="/x">Night bus to stop two villages short from June</a></strong></p>', "Read also: Night bus to stop two villages short from June"),
    ("popular", 4, '<div class="most-read"><h3>Most read</h3><ol><li><a href="/1">Bridge toll to double</a></li><li><a href="/2">School moves its lessons</a></li></ol></div>', "Most read"),
    ("author_bio", 4, '<div class="author-bio"><h4>About the author</h4><p>Maren Holt is a reporter for the Velmora Post. She covers boats and bridges.</p></div>', "About the author"),
    ("comments", 4, '<div class="comments"><h3>3 Comments</h3><div class="comment">I take the bus now. Reply</div></div>', "3 Comments"),
    ("comment_form", 4, '<div class="comment-form"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div>', "Leave a Reply"),
    ("newsletter", 2, '<div class="newsletter"><h4>Sign up for our newsletter</h4><button>Subscribe</button></div>', "Sign up for our newsletter"),
    ("advert", 2, '<div class="ad-slot">Advertisement</div>', "Advertisement"),
    ("consent", 4, '<div class="cookie-banner"><p>We use cookies to improve this site.</p><button>Accept all</button></div>', "We use cookies to improve this site."),
    ("paywall", 4, '<div class="paywall"><p>Subscribe to continue reading</p></div>', "Subscribe to continue reading"),
    ("media", 2, '<div class="video-player"><button>Play video</button></div>', "Play video"),
    ("ticker", 0, '<div class="ticker"><span>Breaking news</span></div>', "Breaking news"),
    ("footer", 4, '<div class="site-footer"><p>© 2025 Velmora Post. All rights reserved.</p></div>', "© 2025 Velmora Post. All rights reserved."),
    ("notice", 4, '<div class="disclaimer"><p>Disclaimer: the views expressed are those of the author.</p></div>', "Disclaimer: the views expressed are those of the author."),
    ("hidden", 2, '<div style="display: none">Loading the chart of crossings</div>', "Loading the chart of crossings"),
]  # fmt: skip

STAYS = {
    "menu": "The menu of the new pier restaurant has eleven dishes, and the home of its cook stands right beside the water.",
    "search": "The search for the lost anchor went on for two days, and no result was announced before the weekend.",
    "breadcrumb": "You are here because the ferry is not, said the chair, and home is a transport question for half of this hall.",
    "byline": "By Maren Holt’s own account, the letter of the operator arrived four weeks after the first boat had failed.",
    "dateline": "On February 3, 2025, the council published a list of every crossing that had been cancelled since the storm.",
    "section": "Transport is a section of the budget that nobody reads to the end, and the old ferry stands on its last page.",
    "tags": "The price tags in the island’s shop have not changed since the spring, says the woman who owns it.",
    "page_tools": "He reads the timetable aloud for five minutes each morning, so that nobody has to print it any more.",
    "share": "They share the second boat with the lifeguards, and the harbour master put that arrangement on Facebook himself.",
    "related": "Related families have lived on both shores for centuries, and many articles of their furniture went by ferry.",
    "popular": "The most popular crossing leaves at noon, and it is the one that the council wants to give up first.",
    "author_bio": "About the author of the old sea charts little is known, but that he was a reporter of wrecks for the crown.",
    "comments": "Three comments were made at the meeting, and the chair asked everyone to reply in writing before Friday.",
    "comment_form": "Leave a comment in the harbour book and your name will be read out at dinner, the landlord tells every guest.",
    "newsletter": "Her newsletter about boats has four hundred readers, and two of them signed up from the mainland last week.",
    "advert": "An advertisement in the shop window offers a rowing boat, with two oars and a name that nobody can read.",
    "consent": "The bakery gives cookies to everyone who consents to wait, which is to say to everyone on the pier.",
    "paywall": "Subscribers to the old ferry pass, which cost forty crowns, are to get half of their money back in June.",
    "media": "A video of the empty pier was watched by more people than live on the island, the mayor said with a laugh.",
    "ticker": "The breaking of the mast was heard in the village, and the live broadcast of the regatta had to be stopped.",
    "footer": "All rights to the harbour were reserved for the crown until 1904, when the town bought them for one coin.",
    "notice": "The notice on the gate asks for donations to the lighthouse, and so far it has brought in nine hundred crowns.",
    "hidden": "The hidden door of the lighthouse was found by chance, when the wind tore the boards from the north wall in May.",
}
"""A paragraph with the words of each kind that belongs to the story."""


@pytest.mark.parametrize(("kind", "place", "markup", "text"), CAUGHT, ids=[case[0] for case in CAUGHT])
def test_kind_is_caught(kind: str, place: int, markup: str, text: str) -> None:
    article = clean(page_of(TITLE, BODY, {place: [Part(kind, markup)]}))
    assert article.text == "\n\n".join(BODY)
    assert (kind, text) in [(piece.kind.value, piece.text) for piece in article.removed]


def test_every_kind_has_a_case() -> None:
    assert {case[0] for case in CAUGHT} == set(STAYS) == {kind.value for kind in Boilerplate} - {"other"}


@pytest.mark.parametrize("kind", STAYS)
def test_prose_that_only_sounds_like_boilerplate_stays(kind: str) -> None:
    paragraph = STAYS[kind]
    body = [*BODY[:2], paragraph, *BODY[2:]]
    assert clean(page_of(TITLE, body)).text == "\n\n".join(body)


def test_a_box_of_very_many_lines_keeps_their_kind() -> None:
    lines = "<br>".join(f"Share on Facebook {number}" for number in range(3000))
    article = clean(page_of(TITLE, BODY, {4: [Part("share", f'<div class="social">{lines}</div>')]}))
    assert {piece.kind for piece in article.removed if piece.text.startswith("Share")} == {Boilerplate.SHARE}


def test_a_card_is_one_kind() -> None:
    card = (
        '<div class="related-articles"><h3>Related articles</h3><div class="card"><span class="label">Transport</span>'
        '<h4><a href="/x">Night bus to stop two villages short from June</a></h4><div class="byline">By Maren Holt</div>'
        '<div class="date">February 3, 2025</div></div></div>'
    )
    article = clean(page_of(TITLE, BODY, {4: [Part("related", card)]}))
    texts = {
        "Related articles",
        "Transport",
        "Night bus to stop two villages short from June",
        "By Maren Holt",
        "February 3, 2025",
    }
    assert {piece.text: piece.kind.value for piece in article.removed if piece.text in texts} == dict.fromkeys(
        texts, "related"
    )


def test_names_of_a_box_that_holds_the_article_say_nothing() -> None:
    page = page_of(TITLE, BODY, {0: [Part("byline", "<div>By Maren Holt</div>")]})
    article = clean(page.replace('class="wrap"', 'class="wrap newsletter-page comments-open has-footer"'))
    assert article.text == "\n\n".join(BODY)
    assert ("byline", "By Maren Holt") in [(piece.kind.value, piece.text) for piece in article.removed]


def test_a_removed_piece_keeps_three_reasons_at_most() -> None:
    page = page_of(TITLE, BODY, {4: [Part("share", CAUGHT[8][2])]})
    reasons = [piece.reason for piece in clean(page).removed]
    assert all(1 <= len(reason.split("; ")) <= 3 for reason in reasons)
    assert "reads as share" in "; ".join(reasons)
