"""Latvian."""

WHOLE: dict[str, str] = {
    "menu": """
        sākums | izvēlne | sākumlapa | par mums | kontakti | ienākt | pieslēgties | reģistrēties | iziet |
        mans profils | pāriet uz saturu | aizvērt | vairāk | ziņas | latvijā | latvija | pasaulē | ārvalstīs |
        sports | kultūra | ekonomika | bizness | viedokļi | veselība | uz augšu | sadaļas | lapas karte
    """,
    "search": "meklēt | meklēšana | meklēšanas rezultāti | nekas netika atrasts",
    "breadcrumb": "jūs atrodaties šeit | tu esi šeit",
    "byline": "autors | autore | autori | redakcija | žurnālists | sagatavoja",
    "dateline": """
        publicēts | atjaunots | atjaunināts | šodien | vakar | pirms 0 stundām | pirms 0 minūtēm |
        pēdējo reizi atjaunots
    """,
    "section": "sadaļa | kategorija | kategorijas",
    "tags": "birkas | tēmas | atslēgvārdi | temati | vairāk par tēmu",
    "page_tools": """
        drukāt | izdrukāt | klausīties | saglabāt | burtu izmērs | lasīšanas laiks | 0 min lasīšanai | skatījumi
    """,
    "share": """
        dalīties | dalies | dalīties facebook | dalies ar draugiem | kopēt saiti | nosūtīt | sūtīt draugam |
        seko mums | sekojiet mums
    """,
    "related": """
        saistītie raksti | saistītās ziņas | lasi arī | lasiet arī | lasi vēl | lasīt vairāk | lasi vairāk |
        iesakām | tev varētu interesēt | par šo tēmu | skaties arī | līdzīgi raksti | vairāk par tēmu
    """,
    "popular": """
        lasītākie | lasītākās ziņas | jaunākās ziņas | jaunākais | populārākie | skatītākie | komentētākie |
        nākamais | iepriekšējais | aktuāli | svarīgākais
    """,
    "author_bio": "par autoru | par autori | citi autora raksti",
    "comments": "komentāri | 0 komentāri | nav komentāru | skatīt komentārus | atbildēt | lasīt komentārus",
    "comment_form": """
        pievienot komentāru | rakstīt komentāru | komentēt | nosūtīt komentāru | vārds | e-pasts |
        e-pasta adrese | publicēt | tavs komentārs
    """,
    "newsletter": """
        jaunumi e-pastā | abonēt | pieteikties jaunumiem | abonē jaunumus | lejupielādē lietotni |
        pieraksties jaunumiem | ziņu izlase e-pastā
    """,
    "advert": """
        reklāma | sludinājums | sponsorēts saturs | apmaksāts raksts | reklāmraksts |
        raksts turpinās pēc reklāmas
    """,
    "consent": """
        piekrītu | apstiprināt visas | piekrist visam | noraidīt | sīkdatņu iestatījumi | sīkdatnes |
        sīkdatņu politika | pārvaldīt sīkdatnes
    """,
    "paywall": """
        tikai abonentiem | lai turpinātu lasīt | kļūsti par abonentu | abonē un lasi | esi jau abonents
    """,
    "media": """
        atskaņot | atskaņot video | video | galerija | foto galerija | pauze | pilnekrāns | palielināt |
        skatīt galeriju
    """,
    "ticker": "tiešraide | tiešraidē | laika ziņas | laikapstākļi | steidzami",
    "footer": """
        lietošanas noteikumi | privātuma politika | visas tiesības aizsargātas | visas tiesības paturētas |
        reklāmas izvietošana | piekļūstamība
    """,
    "notice": "redakcijas piezīme | labojums",
}
OPENING: dict[str, str] = {
    "dateline": "publicēts | atjaunots | atjaunināts",
    "tags": "birkas | atslēgvārdi",
    "page_tools": "lasīšanas laiks",
    "related": "lasi arī | lasiet arī | lasi vēl | skaties arī",
    "comment_form": "lai komentētu | pievieno komentāru",
    "newsletter": "pieraksties | abonē",
    "consent": "mēs izmantojam sīkdatnes | šī vietne izmanto sīkdatnes | šajā vietnē tiek izmantotas",
    "paywall": "lai turpinātu lasīt",
    "footer": "visas tiesības aizsargātas | visas tiesības paturētas",
    "credit": "foto | avots | fotogrāfs",
}
WITHIN: dict[str, str] = {
    "consent": "izmanto sīkdatnes | izmantojam sīkdatnes | tiek izmantotas sīkdatnes",
    "footer": "visas tiesības aizsargātas | visas tiesības paturētas | lietošanas noteikumi",
}
BY = ("autors", "autore", "sagatavoja", "teksts")
PUBLISHED = ("publicēts",)
UPDATED = ("atjaunots", "atjaunināts")
