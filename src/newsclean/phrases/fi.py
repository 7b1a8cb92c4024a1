"""Finnish."""

WHOLE: dict[str, str] = {
    "menu": """
        etusivu | valikko | tietoa | yhteystiedot | kirjaudu | kirjaudu sisään | siirry sisältöön | lisää |
        sulje | uutiset | urheilu | talous | kulttuuri | kotimaa | ulkomaat | kirjaudu ulos
    """,
    "search": "haku | hae | ei tuloksia",
    "byline": "kirjoittaja | toimittaja | teksti",
    "dateline": "julkaistu | päivitetty",
    "tags": "aiheet | avainsanat | lue lisää aiheesta | tunnisteet",
    "page_tools": "tulosta | kuuntele | tallenna | lukuaika | 0 min",
    "share": "jaa | jaa artikkeli | jaa facebookissa | kopioi linkki | seuraa meitä",
    "related": """
        lue myös | lue lisää | aiheeseen liittyvää | katso myös | suositellut | lisää aiheesta | lue seuraavaksi
    """,
    "popular": "luetuimmat | uusimmat | tuoreimmat | seuraava | edellinen | juuri nyt | suosituimmat",
    "comments": "kommentit | 0 kommenttia | vastaa | kommentoi | keskustelu",
    "comment_form": "jätä kommentti | kirjoita kommentti | nimi | lähetä",
    "newsletter": "uutiskirje | tilaa | tilaa uutiskirje | lataa sovellus",
    "advert": """
        mainos | ilmoitus | kaupallinen yhteistyö | juttu jatkuu mainoksen alla | mainos alkaa | mainos päättyy
    """,
    "consent": "hyväksy | hyväksy kaikki | evästeasetukset",
    "paywall": "vain tilaajille | tilaajille | oletko jo tilaaja",
    "media": "toista | video | kuvagalleria | kuva 0/0",
    "footer": """
        tietosuojaseloste | käyttöehdot | kaikki oikeudet pidätetään | asiakaspalvelu | mediatiedot |
        vastaava päätoimittaja
    """,
}
OPENING: dict[str, str] = {
    "byline": "teksti | kirjoittanut",
    "dateline": "julkaistu | päivitetty",
    "share": "jaa | seuraa meitä",
    "related": "lue myös | lue lisää | katso myös | kuuntele myös",
    "newsletter": "tilaa | saat",
    "footer": "copyright | copyright 0",
    "credit": "kuva | kuvat | lähde",
}
WITHIN: dict[str, str] = {
    "related": "lue myös",
    "newsletter": "uutiskirje | uutiskirjeen",
    "footer": "kaikki oikeudet | tietosuojaseloste | käyttöehdot",
}
BY = (
    "teksti",
    "kirjoittanut",
    "toimittaja",
    "kirjoittaja",
    "kirjoittajat",
    "teksti ja kuvat",
    "julkaissut",
)
PUBLISHED = ("julkaistu",)
UPDATED = ("päivitetty",)
