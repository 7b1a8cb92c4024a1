"""Serbian, Croatian and Bosnian."""

WHOLE: dict[str, str] = {
    "menu": """
        naslovna | početna | meni | o nama | kontakt | prijava | registracija | više | politika | ekonomija |
        sport | svijet | svet | kultura | vijesti | vesti | насловна | вести
    """,
    "search": "pretraga | traži | pretraži",
    "byline": "autor | piše | izvor",
    "tags": "tagovi | teme | oznake | ključne reči",
    "share": "podijeli | podeli | kopiraj link",
    "related": """
        pročitajte i | pročitajte još | povezane vijesti | povezane vesti | slične vesti | više o |
        pročitaj više | vezane vijesti | možda će vas zanimati
    """,
    "popular": "najčitanije | najnovije | najnovije vesti | najnovije vijesti | sljedeće | prethodno",
    "comments": "komentari | komentar | odgovori | коментари",
    "comment_form": "ostavi komentar | dodaj komentar | ime | pošalji",
    "newsletter": "newsletter | pretplati se",
    "advert": "oglas | reklama | oglasi | promo",
    "footer": """
        uslovi korišćenja | uvjeti korištenja | sva prava zadržana | sva prava pridržana |
        politika privatnosti | impressum | impresum
    """,
}
OPENING: dict[str, str] = {
    "byline": "autor | piše",
    "related": "pročitajte | pročitajte i | više o | čitajte i",
    "footer": "copyright 0 | copyright | sva prava",
    "credit": "foto | izvor | фото",
}
WITHIN: dict[str, str] = {
    "footer": "sva prava zadržana | sva prava pridržana",
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
