"""What names the article itself: its body, headline, standfirst, captions, and the boxes that belong to it."""

from __future__ import annotations

from newsclean.noise.clues import CAPTION, CARD, CREDIT, HEADLINE, INSET, QUOTED, STANDFIRST, STORY

NAMES: dict[int, str] = {
    STORY: """article articlebody body bodytext content entry story post text copy main maincontent paragraph prose richtext
        richtext wysiwyg artikel articulo articolo artykul texte texto testo nota noticia hentry fulltext""",
    HEADLINE: "headline title titel titre titulo titolo heading h1",
    STANDFIRST: """standfirst lead lede leadtext intro summary subtitle subhead subheadline dek deck chapo abstract excerpt
        description teasertext vorspann entradilla bajada sottotitolo perex anons sapo""",
    CAPTION: "caption captions figcaption figure image img photo picture foto bild legend cutline bildunterschrift",
    CREDIT: "credit credits copyright source agency fotograf photographer",
    INSET: "infobox factbox factfile fakta faktabox faktaboks faktaruta infokasten encadre tooltip tooltips",
    QUOTED: "quote pullquote blockquote",
    CARD: "card cards teaser teasers promo",
}
STEMS: dict[int, str] = {
    STORY: """articlebody articletext articlecontent storybody storytext storycontent entrycontent postcontent postbody
        maincontent bodytext richtext""",
    HEADLINE: "headline",
    STANDFIRST: "standfirst subheadline leadtext",
    CAPTION: "caption",
    CREDIT: "credit",
    INSET: "infobox factbox faktabo tooltip",
    QUOTED: "pullquote blockquote",
    CARD: "teaser",
}
