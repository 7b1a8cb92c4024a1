"""Serbian, in both scripts."""

WHOLE: dict[str, str] = {
    "menu": """
        naslovna | početna | meni | o nama | kontakt | prijava | registracija | više | politika | ekonomija |
        sport | svijet | svet | kultura | vijesti | vesti | насловна | вести | naslovna strana | prijavi se |
        odjava | moj nalog | pređi na sadržaj | preskoči na sadržaj | zatvori | najnovije | društvo | region |
        hronika | biznis | zabava | magazin | zdravlje | kolumne | beograd | povratak na vrh | rubrike |
        srbija | lajfstajl | почетна | мени | о нама | контакт | пријава | регистрација | политика | друштво |
        свет | регион | хроника | економија | спорт | култура | забава | здравље | затвори | више | рубрике
    """,
    "search": """
        pretraga | traži | pretraži | rezultati pretrage | nema rezultata | претрага | тражи | претражи
    """,
    "breadcrumb": "nalazite se ovde | vi ste ovde",
    "byline": "autor | piše | izvor | autorka | redakcija | novinar | аутор | пише | редакција | ауторка",
    "dateline": """
        objavljeno | ažurirano | danas | juče | pre 0 sati | pre 0 minuta | pre 0h | pre 0 dana |
        poslednja izmena | vreme objave | објављено | ажурирано | данас | јуче | пре 0 сати | пре 0 минута
    """,
    "section": "kategorija | kategorije | rubrika | категорија | рубрика",
    "tags": """
        tagovi | teme | oznake | ključne reči | više o temi | povezane teme | тагови | кључне речи | ознаке |
        теме
    """,
    "page_tools": """
        štampaj | odštampaj | slušaj | sačuvaj | veličina teksta | vreme čitanja | 0 min čitanja | pregleda |
        pošalji | штампај | слушај | сачувај | време читања
    """,
    "share": """
        podijeli | podeli | kopiraj link | podelite | podeli vest | podeli na fejsbuku | podeli na facebooku |
        podelite vest | pošalji mejlom | pratite nas | prati nas | pošalji prijatelju | zapratite nas | подели |
        поделите | пратите нас | копирај линк | подели вест
    """,
    "related": """
        pročitajte i | pročitajte još | povezane vijesti | povezane vesti | slične vesti | više o |
        pročitaj više | vezane vijesti | možda će vas zanimati | povezani članci | slični članci |
        pročitaj još | pročitaj i | pročitajte više | opširnije | detaljnije | preporučujemo | preporuka |
        izdvajamo | još vesti | pogledajte još | pogledajte i | vezane vesti | ostale vesti | čitaj dalje |
        повезане вести | прочитајте још | прочитајте и | опширније | препоручујемо | сродне вести | детаљније
    """,
    "popular": """
        najčitanije | najnovije | najnovije vesti | najnovije vijesti | sljedeće | prethodno |
        najčitanije vesti | najpopularnije | najkomentarisanije | najgledanije | poslednje vesti |
        sledeća vest | prethodna vest | sledeće | top vesti | iz minuta u minut | u fokusu | udarne vesti |
        glavne vesti | najnovije iz rubrike | најчитаније | најновије | најновије вести | следећа | претходна |
        издвајамо
    """,
    "author_bio": "o autoru | o autorki | još od autora | više od autora | о аутору",
    "comments": """
        komentari | komentar | odgovori | коментари | komentara | 0 komentara | nema komentara |
        pogledaj komentare | pogledajte komentare | prikaži komentare | svi komentari | нема коментара |
        одговори | 0 komentar | 0 коментара | 0 коментар
    """,
    "comment_form": """
        ostavi komentar | dodaj komentar | ime | pošalji | ostavite komentar | pošalji komentar |
        pošaljite komentar | napiši komentar | komentariši | postavi komentar | e-mail adresa | vaš komentar |
        vaše ime | otkaži odgovor | vaša adresa e-pošte neće biti objavljena | остави коментар |
        оставите коментар | пошаљи коментар | име | ваш коментар
    """,
    "newsletter": """
        newsletter | pretplati se | bilten | prijavite se na newsletter | prijava na newsletter | prijavite se |
        pretplatite se | preuzmi aplikaciju | preuzmite aplikaciju | preuzmite našu aplikaciju |
        pratite nas i na | билтен | претплатите се | пријавите се
    """,
    "advert": """
        oglas | reklama | oglasi | promo | marketing | sponzorisano | sponzorisani sadržaj |
        tekst se nastavlja ispod reklame | nastavak teksta ispod oglasa | advertorijal | plaćeni oglas | оглас |
        реклама | маркетинг
    """,
    "consent": """
        prihvatam | prihvati | prihvati sve | odbij | odbij sve | podešavanja kolačića | politika kolačića |
        slažem se | saznaj više | прихватам | прихвати све
    """,
    "paywall": """
        samo za pretplatnike | premium | postanite pretplatnik | pretplatite se da biste nastavili |
        već ste pretplatnik | само за претплатнике
    """,
    "media": """
        pusti video | pogledaj video | pogledajte video | video | galerija | foto galerija | fotogalerija |
        pauza | pogledaj galeriju | uvećaj | foto | погледајте видео | галерија | видео
    """,
    "ticker": """
        uživo | najnovije | vreme | vremenska prognoza | udarno | уживо | време | временска прогноза | najava
    """,
    "footer": """
        uslovi korišćenja | uvjeti korištenja | sva prava zadržana | sva prava pridržana |
        politika privatnosti | impressum | impresum | sva prava rezervisana | pravila korišćenja | marketing |
        zaštita podataka | uslovi | услови коришћења | политика приватности | сва права задржана | импресум
    """,
    "notice": "napomena | ispravka | napomena redakcije | напомена | исправка",
}
OPENING: dict[str, str] = {
    "byline": "piše",
    "dateline": "ažurirano | poslednja izmena",
    "tags": "tagovi | ključne reči | тагови",
    "page_tools": "vreme čitanja",
    "share": "podeli na | podelite na | pratite nas na | пратите нас на",
    "related": """
        pročitajte | pročitajte i | više o | čitajte i | pročitajte još | pročitaj još | pročitaj i |
        pogledajte i | pogledajte još | možda će vas zanimati | прочитајте још | прочитајте и
    """,
    "comment_form": """
        ostavite komentar | da biste komentarisali | komentari koji sadrže | mišljenja izneta u komentarima |
        vaša adresa e-pošte neće biti objavljena
    """,
    "newsletter": "prijavite se za | pretplatite se na | preuzmite našu",
    "advert": "tekst se nastavlja | nastavak teksta",
    "consent": """
        koristimo kolačiće | ovaj sajt koristi kolačiće | sajt koristi kolačiće | ова страница користи колачиће
    """,
    "footer": "copyright 0 | copyright | sva prava | sva prava zadržana | сва права задржана",
    "credit": "foto | izvor | фото | извор | fotografija | ilustracija",
}
WITHIN: dict[str, str] = {
    "newsletter": "našu aplikaciju | viber zajednici",
    "consent": "koristi kolačiće | koristimo kolačiće | користи колачиће",
    "footer": "sva prava zadržana | sva prava pridržana | сва права задржана | zabranjeno preuzimanje",
}
BY = (
    "autor",
    "piše",
    "napisao",
    "napisala",
    "аутор",
    "пише",
)
PUBLISHED = ("objavljeno",)
UPDATED = (
    "ažurirano",
    "zadnja izmjena",
)
