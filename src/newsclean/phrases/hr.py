"""Croatian and Bosnian."""

WHOLE: dict[str, str] = {
    "menu": """
        naslovnica | početna | izbornik | meni | o nama | kontakt | prijava | prijavi se | registracija |
        odjava | moj račun | preskoči na sadržaj | zatvori | otvori izbornik | više | vijesti | hrvatska |
        svijet | sport | kultura | gospodarstvo | biznis | crna kronika | politika | showbiz | lifestyle |
        zdravlje | kolumne | najnovije | impressum | povratak na vrh | natrag na vrh | karta weba | jezik |
        rubrike
    """,
    "search": "pretraga | traži | pretraži | tražilica | rezultati pretrage | nema rezultata | pretraživanje",
    "breadcrumb": "nalazite se ovdje | vi ste ovdje",
    "byline": "piše | autor | autorica | napisao | napisala | redakcija | novinar",
    "dateline": """
        objavljeno | ažurirano | zadnja izmjena | posljednja izmjena | danas | jučer | prije 0 sati |
        prije 0 minuta | prije 0 dana | datum objave
    """,
    "section": "rubrika | kategorija | kategorije",
    "tags": "oznake | ključne riječi | tagovi | teme | više o temi | više o",
    "page_tools": """
        ispis | ispiši | isprintaj | poslušaj | slušaj članak | spremi | spremi članak | veličina teksta |
        vrijeme čitanja | 0 min čitanja | 0 minuta čitanja | pregleda | pošalji
    """,
    "share": """
        podijeli | podijelite | podijeli članak | podijeli na facebooku | podijeli na twitteru |
        podijeli putem whatsappa | kopiraj link | kopiraj poveznicu | link kopiran | pošalji emailom |
        pratite nas | prati nas | zapratite nas | podijeli s prijateljima
    """,
    "related": """
        povezani članci | povezane vijesti | vezani članci | vezane vijesti | povezano | pročitajte još |
        pročitaj još | pročitajte i ovo | pročitajte više | pročitaj više | opširnije | možda će vas zanimati |
        moglo bi vas zanimati | preporučujemo | izdvojeno | slični članci | više iz rubrike | još vijesti |
        pogledajte još | saznaj više | vezane teme
    """,
    "popular": """
        najčitanije | najčitaniji članci | najnovije vijesti | najnovije | najpopularnije | najgledanije |
        najkomentiranije | izdvajamo | top vijesti | sljedeći članak | prethodni članak | sljedeće | prethodno |
        u trendu | iz minute u minutu | ne propustite
    """,
    "author_bio": "o autoru | o autorici | više od autora | svi članci autora | više od ovog autora",
    "comments": """
        komentari | komentara | 0 komentara | 0 komentar | nema komentara | prikaži komentare |
        pogledaj komentare | odgovori | učitaj još komentara | najnoviji komentari
    """,
    "comment_form": """
        komentiraj | ostavite komentar | ostavi komentar | napiši komentar | napišite komentar |
        pošalji komentar | odustani od odgovora | ime | e-mail adresa | web stranica | objavi komentar |
        vaš komentar | prijavite se za komentiranje | vaša adresa e-pošte neće biti objavljena
    """,
    "newsletter": """
        newsletter | prijavite se na newsletter | prijava na newsletter | pretplati se | pretplatite se |
        preuzmi aplikaciju | preuzmite aplikaciju | preuzmite našu aplikaciju | dnevni newsletter |
        unesite e-mail adresu
    """,
    "advert": """
        oglas | oglasi | reklama | sponzorirano | sponzorirani sadržaj | promo | promotivni sadržaj |
        plaćeni oglas | tekst se nastavlja ispod oglasa | nastavak članka ispod oglasa | sponzor
    """,
    "consent": """
        prihvaćam | prihvati | prihvati sve | prihvaćam sve | odbij | odbij sve | postavke kolačića |
        politika kolačića | upravljanje kolačićima | pravila o kolačićima | postavke privatnosti |
        saznaj više o kolačićima | slažem se
    """,
    "paywall": """
        samo za pretplatnike | premium sadržaj | pretplatite se za čitanje | već ste pretplatnik |
        postanite pretplatnik | nastavi čitati uz pretplatu | otključaj članak | ekskluzivno za pretplatnike
    """,
    "media": """
        pogledaj video | pokreni video | pogledajte video | galerija | foto galerija | fotogalerija | video |
        pauza | cijeli zaslon | uvećaj | sljedeća fotografija | otvori galeriju | pogledaj galeriju
    """,
    "ticker": """
        uživo | izravno | najnovije | vrijeme | vremenska prognoza | udarna vijest | iz minute u minutu
    """,
    "footer": """
        uvjeti korištenja | pravila privatnosti | politika privatnosti | sva prava pridržana |
        sva prava zadržana | impressum | oglašavanje | marketing | zaštita privatnosti | kontaktirajte nas |
        pravne napomene | izjava o pristupačnosti
    """,
    "notice": "napomena | ispravak | napomena redakcije | ispravka",
}
OPENING: dict[str, str] = {
    "byline": "piše | napisao | napisala",
    "dateline": "ažurirano | zadnja izmjena | datum objave | posljednja izmjena",
    "tags": "oznake | tagovi | ključne riječi",
    "page_tools": "vrijeme čitanja",
    "share": "podijeli na | podijeli putem | pratite nas na | podijelite na",
    "related": """
        pročitajte još | pročitajte i | pročitaj još | pročitajte više | pročitaj i | pogledajte još |
        možda će vas zanimati | vezane vijesti
    """,
    "author_bio": "o autoru",
    "comments": "komentari",
    "comment_form": """
        za komentiranje se | za komentiranje je potrebno | ostavite komentar | komentirati mogu |
        da biste komentirali | vaša adresa e-pošte neće biti objavljena
    """,
    "newsletter": "prijavite se na | pretplatite se na",
    "advert": "sponzorirani sadržaj | tekst se nastavlja",
    "consent": "koristimo kolačiće | ova stranica koristi kolačiće | ova web stranica koristi kolačiće",
    "paywall": "ovaj sadržaj je dostupan samo | za nastavak čitanja",
    "media": "pogledajte galeriju | pogledajte video",
    "footer": "sva prava pridržana | sva prava zadržana",
    "notice": "napomena",
    "credit": "foto | fotografija | izvor | autor fotografije | ilustracija",
}
WITHIN: dict[str, str] = {
    "newsletter": "na naš newsletter",
    "consent": "koristi kolačiće | koristimo kolačiće | postavke kolačića",
    "paywall": "samo za pretplatnike",
    "footer": "sva prava pridržana | sva prava zadržana | zabranjeno je kopiranje | uvjeti korištenja",
}
BY = ("piše", "autor", "autorica", "napisao", "napisala", "pripremio", "pripremila")
PUBLISHED = ("objavljeno",)
UPDATED = ("ažurirano", "zadnja izmjena")
