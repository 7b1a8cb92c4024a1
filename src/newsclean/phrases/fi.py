"""Finnish."""

WHOLE: dict[str, str] = {
    "menu": """
        etusivu | valikko | tietoa | yhteystiedot | kirjaudu | kirjaudu sisään | siirry sisältöön | lisää |
        sulje | uutiset | urheilu | talous | kulttuuri | kotimaa | ulkomaat | kirjaudu ulos |
        siirry suoraan sisältöön | oma tili | mielipide | sivun alkuun | takaisin ylös | kaikki aiheet |
        arkisto | hae
    """,
    "search": "haku | hae | ei tuloksia | hakutulokset | hae sivustolta",
    "breadcrumb": "olet täällä | olet tässä",
    "byline": "kirjoittaja | toimittaja | teksti",
    "dateline": """
        julkaistu | päivitetty | muokattu | viimeksi päivitetty | 0 tuntia sitten | 0 minuuttia sitten |
        tänään | eilen
    """,
    "section": "kategoria | kategoriat | osasto",
    "tags": """
        aiheet | avainsanat | lue lisää aiheesta | tunnisteet | asiasanat | lisää aiheesta | seuraa aihetta |
        aiheeseen liittyvää
    """,
    "page_tools": """
        tulosta | kuuntele | tallenna | lukuaika | 0 min | kuuntele artikkeli | tallenna artikkeli |
        0 min lukuaika | tekstin koko | lähetä palautetta
    """,
    "share": """
        jaa | jaa artikkeli | jaa facebookissa | kopioi linkki | seuraa meitä | jaa twitterissä |
        linkki kopioitu | lähetä sähköpostilla | jaa whatsappissa
    """,
    "related": """
        lue myös | lue lisää | aiheeseen liittyvää | katso myös | suositellut | lisää aiheesta |
        lue seuraavaksi | suosittelemme | suositeltua | sinua voisi kiinnostaa | lisää artikkeleita |
        jatka lukemista | lue koko juttu | samasta aiheesta
    """,
    "popular": """
        luetuimmat | uusimmat | tuoreimmat | seuraava | edellinen | juuri nyt | suosituimmat | luetuimpia |
        katsotuimmat | pääuutiset | seuraava artikkeli | edellinen artikkeli | tuoreimmat uutiset |
        kommentoiduimmat
    """,
    "author_bio": """
        kirjoittajasta | tietoa kirjoittajasta | lisää kirjoittajalta | kirjoittajan muut artikkelit
    """,
    "comments": """
        kommentit | 0 kommenttia | vastaa | kommentoi | keskustelu | näytä kommentit | ei kommentteja |
        lue kommentit
    """,
    "comment_form": """
        jätä kommentti | kirjoita kommentti | nimi | lähetä | lisää kommentti | kommentoi | lähetä kommentti |
        sähköposti | kirjaudu kommentoidaksesi | sähköpostiosoitettasi ei julkaista | osallistu keskusteluun |
        peruuta vastaus
    """,
    "newsletter": """
        uutiskirje | tilaa | tilaa uutiskirje | lataa sovellus | tilaa uutiskirjeemme | podcast | podcastit |
        saat uutiset sähköpostiisi | liity postituslistalle
    """,
    "advert": """
        mainos | ilmoitus | kaupallinen yhteistyö | juttu jatkuu mainoksen alla | mainos alkaa |
        mainos päättyy | mainokset | sponsoroitu sisältö | mainos, juttu jatkuu alla |
        juttu jatkuu mainoksen jälkeen | artikkeli jatkuu mainoksen jälkeen
    """,
    "consent": """
        hyväksy | hyväksy kaikki | evästeasetukset | hylkää | hylkää kaikki | hallitse evästeitä |
        vain välttämättömät | hyväksyn | evästekäytäntö
    """,
    "paywall": """
        vain tilaajille | tilaajille | oletko jo tilaaja | tilaa ja lue | kirjaudu lukeaksesi |
        lue koko artikkeli | kokeile ilmaiseksi | tilaajalle
    """,
    "media": """
        toista | video | kuvagalleria | kuva 0/0 | toista video | katso video | galleria | tauko | koko näyttö |
        katso kuvat | suurenna kuva
    """,
    "ticker": "suora | suora lähetys | juuri nyt | sää | live | seuraa hetki hetkeltä",
    "footer": """
        tietosuojaseloste | käyttöehdot | kaikki oikeudet pidätetään | asiakaspalvelu | mediatiedot |
        vastaava päätoimittaja | tietosuoja | tekijänoikeus | saavutettavuusseloste | rekisteriseloste
    """,
    "notice": "oikaisu | toimituksen huomautus | korjaus | toimitus korjasi | juttua korjattu",
    "inset": "fakta | faktat",
}
OPENING: dict[str, str] = {
    "byline": "teksti | kirjoittanut",
    "dateline": "julkaistu | päivitetty | viimeksi päivitetty",
    "page_tools": "lukuaika",
    "share": "jaa | seuraa meitä",
    "related": "lue myös | lue lisää | katso myös | kuuntele myös",
    "comment_form": "kirjaudu sisään kommentoidaksesi | kommentointi | sähköpostiosoitettasi ei julkaista",
    "newsletter": "tilaa | tilaa uutiskirje",
    "advert": "juttu jatkuu | artikkeli jatkuu",
    "consent": "käytämme evästeitä | tämä sivusto käyttää evästeitä | sivusto käyttää evästeitä",
    "paywall": "tämä artikkeli on | kirjaudu lukeaksesi",
    "footer": "copyright | copyright 0 | kaikki oikeudet pidätetään",
    "credit": "kuva | kuvat | lähde | arkistokuva",
}
WITHIN: dict[str, str] = {
    "page_tools": "tallennetut artikkelit | lukulista",
    "related": "lue myös",
    "newsletter": "uutiskirje | uutiskirjeen",
    "consent": "käyttää evästeitä | käytämme evästeitä",
    "footer": """
        kaikki oikeudet | tietosuojaseloste | käyttöehdot | kaikki oikeudet pidätetään | kopiointi kielletty
    """,
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
