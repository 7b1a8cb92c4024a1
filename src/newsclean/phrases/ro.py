"""Romanian."""

WHOLE: dict[str, tuple[str, ...]] = {
    "menu": (
        "acasă",
        "meniu",
        "despre noi",
        "contact",
        "autentificare",
        "înregistrare",
        "mai mult",
        "închide",
        "politică",
        "economie",
        "sport",
        "externe",
        "cultură",
    ),
    "search": (
        "caută",
        "căutare",
    ),
    "byline": (
        "de",
        "autor",
        "redacția",
    ),
    "tags": (
        "etichete",
        "taguri",
        "subiecte",
    ),
    "share": (
        "distribuie",
        "share",
        "copiază linkul",
        "urmărește-ne",
    ),
    "related": (
        "citește și",
        "citeşte şi",
        "articole similare",
        "vezi și",
        "pe aceeași temă",
        "mai multe",
        "citește mai mult",
        "recomandări",
        "știri similare",
    ),
    "popular": (
        "cele mai citite",
        "ultimele știri",
        "ultima oră",
        "articolul următor",
        "articolul anterior",
        "populare",
    ),
    "comments": (
        "comentarii",
        "comentariu",
        "răspunde",
    ),
    "comment_form": (
        "lasă un comentariu",
        "adaugă comentariu",
        "nume",
        "trimite",
        "lasă un răspuns",
    ),
    "newsletter": (
        "newsletter",
        "abonează-te",
        "abonare",
    ),
    "advert": (
        "publicitate",
        "advertorial",
        "reclamă",
    ),
    "footer": (
        "politica de confidențialitate",
        "termeni și condiții",
        "toate drepturile rezervate",
        "politica de cookies",
    ),
}
OPENING: dict[str, tuple[str, ...]] = {
    "related": (
        "citește și",
        "citeşte şi",
        "vezi și",
        "citiți și",
        "pe aceeași temă",
    ),
    "footer": (
        "copyright 0",
        "copyright",
        "toate drepturile",
    ),
    "credit": (
        "foto",
        "sursa foto",
        "sursa",
    ),
    "byline": (
        "de",
        "autor",
    ),
    "newsletter": (
        "urmărește",
        "abonează-te",
    ),
}
WITHIN: dict[str, tuple[str, ...]] = {
    "footer": ("toate drepturile rezervate",),
    "comment_form": ("nu va fi publicată",),
}
BY = (
    "de",
    "autor",
    "scris de",
)
PUBLISHED = (
    "publicat",
    "publicat la",
)
UPDATED = (
    "actualizat",
    "ultima actualizare",
)
