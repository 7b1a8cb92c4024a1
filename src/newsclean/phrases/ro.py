"""Romanian."""

WHOLE: dict[str, str] = {
    "menu": """
        acasă | meniu | despre noi | contact | autentificare | înregistrare | mai mult | închide | politică |
        economie | sport | externe | cultură
    """,
    "search": "caută | căutare",
    "byline": "de | autor | redacția",
    "tags": "etichete | taguri | subiecte",
    "share": "distribuie | share | copiază linkul | urmărește-ne",
    "related": """
        citește și | citeşte şi | articole similare | vezi și | pe aceeași temă | mai multe | citește mai mult |
        recomandări | știri similare
    """,
    "popular": """
        cele mai citite | ultimele știri | ultima oră | articolul următor | articolul anterior | populare
    """,
    "comments": "comentarii | comentariu | răspunde",
    "comment_form": "lasă un comentariu | adaugă comentariu | nume | trimite | lasă un răspuns",
    "newsletter": "newsletter | abonează-te | abonare",
    "advert": "publicitate | advertorial | reclamă",
    "footer": """
        politica de confidențialitate | termeni și condiții | toate drepturile rezervate | politica de cookies
    """,
}
OPENING: dict[str, str] = {
    "byline": "de | autor",
    "related": "citește și | citeşte şi | vezi și | citiți și | pe aceeași temă",
    "newsletter": "urmărește | abonează-te",
    "footer": "copyright 0 | copyright | toate drepturile",
    "credit": "foto | sursa foto | sursa",
}
WITHIN: dict[str, str] = {
    "comment_form": "nu va fi publicată",
    "footer": "toate drepturile rezervate",
}
BY = (
    "de",
    "autor",
    "scris de",
    "autori",
    "articol de",
    "publicat de",
    "text",
)
PUBLISHED = (
    "publicat",
    "publicat la",
)
UPDATED = (
    "actualizat",
    "ultima actualizare",
)
