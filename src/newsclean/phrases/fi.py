"""Finnish."""

WHOLE: dict[str, tuple[str, ...]] = {
    "menu": (
        "etusivu",
        "valikko",
        "tietoa",
        "yhteystiedot",
        "kirjaudu",
        "kirjaudu sisään",
        "siirry sisältöön",
        "lisää",
        "sulje",
        "uutiset",
        "urheilu",
        "talous",
        "kulttuuri",
        "kotimaa",
        "ulkomaat",
        "kirjaudu ulos",
    ),
    "search": (
        "haku",
        "hae",
        "ei tuloksia",
    ),
    "byline": (
        "kirjoittaja",
        "toimittaja",
        "teksti",
    ),
    "dateline": (
        "julkaistu",
        "päivitetty",
    ),
    "tags": (
        "aiheet",
        "avainsanat",
        "lue lisää aiheesta",
        "tunnisteet",
    ),
    "page_tools": (
        "tulosta",
        "kuuntele",
        "tallenna",
        "lukuaika",
        "0 min",
    ),
    "share": (
        "jaa",
        "jaa artikkeli",
        "jaa facebookissa",
        "kopioi linkki",
        "seuraa meitä",
    ),
    "related": (
        "lue myös",
        "lue lisää",
        "aiheeseen liittyvää",
        "katso myös",
        "suositellut",
        "lisää aiheesta",
        "lue seuraavaksi",
    ),
    "popular": (
        "luetuimmat",
        "uusimmat",
        "tuoreimmat",
        "seuraava",
        "edellinen",
        "juuri nyt",
        "suosituimmat",
    ),
    "comments": (
        "kommentit",
        "0 kommenttia",
        "vastaa",
        "kommentoi",
        "keskustelu",
    ),
    "comment_form": (
        "jätä kommentti",
        "kirjoita kommentti",
        "nimi",
        "lähetä",
    ),
    "newsletter": (
        "uutiskirje",
        "tilaa",
        "tilaa uutiskirje",
        "lataa sovellus",
    ),
    "advert": (
        "mainos",
        "ilmoitus",
        "kaupallinen yhteistyö",
        "juttu jatkuu mainoksen alla",
        "mainos alkaa",
        "mainos päättyy",
    ),
    "consent": (
        "hyväksy",
        "hyväksy kaikki",
        "evästeasetukset",
    ),
    "paywall": (
        "vain tilaajille",
        "tilaajille",
        "oletko jo tilaaja",
    ),
    "media": (
        "toista",
        "video",
        "kuvagalleria",
        "kuva 0/0",
    ),
    "footer": (
        "tietosuojaseloste",
        "käyttöehdot",
        "kaikki oikeudet pidätetään",
        "asiakaspalvelu",
        "mediatiedot",
        "vastaava päätoimittaja",
    ),
}
OPENING: dict[str, tuple[str, ...]] = {
    "related": (
        "lue myös",
        "lue lisää",
        "katso myös",
        "kuuntele myös",
    ),
    "share": (
        "jaa",
        "seuraa meitä",
    ),
    "newsletter": (
        "tilaa",
        "saat",
    ),
    "footer": (
        "copyright",
        "copyright 0",
    ),
    "byline": (
        "teksti",
        "kirjoittanut",
    ),
    "dateline": (
        "julkaistu",
        "päivitetty",
    ),
    "credit": (
        "kuva",
        "kuvat",
        "lähde",
    ),
}
WITHIN: dict[str, tuple[str, ...]] = {
    "footer": (
        "kaikki oikeudet",
        "tietosuojaseloste",
        "käyttöehdot",
    ),
    "newsletter": (
        "uutiskirje",
        "uutiskirjeen",
    ),
    "related": ("lue myös",),
}
BY = (
    "teksti",
    "kirjoittanut",
    "toimittaja",
)
PUBLISHED = ("julkaistu",)
UPDATED = ("päivitetty",)
