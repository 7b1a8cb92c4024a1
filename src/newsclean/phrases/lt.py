"""Lithuanian."""

WHOLE: dict[str, str] = {
    "menu": """
        pradžia | meniu | apie mus | kontaktai | prisijungti | registruotis | daugiau | naujienos | sportas |
        verslas | kultūra
    """,
    "search": "paieška | ieškoti",
    "byline": "autorius | autorė",
    "tags": "temos | žymos | raktiniai žodžiai",
    "share": "dalintis | dalinkitės | kopijuoti nuorodą",
    "related": """
        skaitykite taip pat | taip pat skaitykite | susiję straipsniai | daugiau | susijusios naujienos
    """,
    "popular": "skaitomiausi | naujausi | populiariausi | naujausios naujienos",
    "comments": "komentarai | komentuoti | atsakyti",
    "advert": "reklama | rekomenduojame",
    "footer": "privatumo politika | visos teisės saugomos | naudojimosi taisyklės",
}
OPENING: dict[str, str] = {
    "related": "taip pat skaitykite | skaitykite",
    "footer": "copyright 0 | visos teisės",
    "credit": "nuotrauka | nuotr",
}
WITHIN: dict[str, str] = {
    "footer": "visos teisės saugomos",
}
BY = (
    "autorius",
    "parašė",
    "autorė",
    "parengė",
)
PUBLISHED = ("paskelbta",)
UPDATED = ("atnaujinta",)
