"""Slovenian."""

WHOLE: dict[str, str] = {
    "menu": """
        domov | meni | naslovnica | o nas | kontakt | prijava | prijavi se | registracija | odjava | moj račun |
        preskoči na vsebino | zapri | več | novice | slovenija | svet | šport | kultura | gospodarstvo |
        črna kronika | politika | mnenja | zdravje | na vrh | nazaj na vrh | kazalo
    """,
    "search": "iskanje | išči | iskalnik | rezultati iskanja | ni rezultatov | vpišite iskalni niz",
    "breadcrumb": "nahajate se tukaj | vi ste tukaj",
    "byline": "piše | avtor | avtorica | avtorji | uredništvo | novinar",
    "dateline": """
        objavljeno | posodobljeno | zadnja sprememba | danes | včeraj | pred 0 urami | pred 0 minutami |
        datum objave
    """,
    "section": "rubrika | kategorija | kategorije",
    "tags": "oznake | ključne besede | teme | več o temi | sorodne teme",
    "page_tools": """
        natisni | tiskanje | poslušaj | shrani | shrani članek | velikost pisave | čas branja | 0 min branja |
        minut branja | ogledov
    """,
    "share": """
        deli | delite | deli članek | deli na facebooku | deli na twitterju | kopiraj povezavo |
        pošlji po e-pošti | sledite nam | spremljajte nas | pošlji prijatelju
    """,
    "related": """
        sorodni članki | povezane novice | povezani članki | sorodne novice | preberite tudi | preberi tudi |
        preberite še | preberi več | preberite več | morda vas zanima | priporočamo | beri dalje | več novic |
        iz iste rubrike | v tej rubriki
    """,
    "popular": """
        najbolj brano | najbolj brani | najnovejše | najbolj gledano | najbolj komentirano | zadnje novice |
        izpostavljeno | naslednji članek | prejšnji članek | naslednja | prejšnja | priljubljeno
    """,
    "author_bio": "o avtorju | o avtorici | več člankov avtorja | vsi članki avtorja",
    "comments": """
        komentarji | komentarjev | 0 komentarjev | ni komentarjev | prikaži komentarje | odgovori |
        preberi komentarje
    """,
    "comment_form": """
        komentiraj | dodaj komentar | oddaj komentar | napiši komentar | napišite komentar | objavi komentar |
        ime | e-pošta | elektronski naslov | spletna stran | za komentiranje se prijavite | prekliči odgovor
    """,
    "newsletter": """
        e-novice | naročite se | naroči se | naročite se na e-novice | prijava na e-novice |
        prenesite aplikacijo | prejemajte novice | prijavite se na novice
    """,
    "advert": """
        oglas | oglasi | oglasno sporočilo | promocijsko sporočilo | sponzorirana vsebina | naročena vsebina |
        oglaševanje
    """,
    "consent": """
        sprejmi | sprejmi vse | sprejmem | zavrni | zavrni vse | nastavitve piškotkov | piškotki |
        politika piškotkov | strinjam se | o piškotkih | več o piškotkih
    """,
    "paywall": """
        samo za naročnike | vsebina za naročnike | ste že naročnik | postanite naročnik |
        za nadaljevanje branja | članek je dostopen le naročnikom | preberite celoten članek
    """,
    "media": """
        predvajaj | predvajaj video | video | galerija | fotogalerija | premor | celozaslonski način | povečaj |
        oglejte si video
    """,
    "ticker": "v živo | zadnja novica | vreme | iz minute v minuto",
    "footer": """
        pogoji uporabe | politika zasebnosti | vse pravice pridržane | splošni pogoji |
        varstvo osebnih podatkov | pravno obvestilo | kolofon | oglaševanje | izjava o dostopnosti
    """,
    "notice": "opomba | popravek | opomba uredništva",
}
OPENING: dict[str, str] = {
    "byline": "piše | napisal | napisala",
    "dateline": "posodobljeno | zadnja sprememba",
    "tags": "oznake | ključne besede",
    "page_tools": "čas branja",
    "share": "deli na | sledite nam na",
    "related": "preberite tudi | preberi tudi | preberite še | morda vas zanima",
    "comment_form": "za komentiranje | komentiranje je | dodaj komentar",
    "newsletter": "naročite se na | prijavite se na",
    "consent": "uporabljamo piškotke | spletna stran uporablja piškotke | spletno mesto uporablja piškotke",
    "paywall": "za nadaljevanje branja | za ogled celotnega članka",
    "footer": "vse pravice pridržane",
    "credit": "foto | fotografija | vir | avtor fotografije",
}
WITHIN: dict[str, str] = {
    "consent": "uporablja piškotke | uporabljamo piškotke",
    "paywall": "samo za naročnike | dostopen le naročnikom",
    "footer": "vse pravice pridržane | pogoji uporabe",
}
BY = ("piše", "avtor", "avtorica", "napisal", "napisala", "besedilo")
PUBLISHED = ("objavljeno",)
UPDATED = ("posodobljeno", "zadnja sprememba")
