"""Czech."""

WHOLE: dict[str, str] = {
    "menu": """
        úvod | domů | menu | o nás | kontakt | kontakty | přihlásit se | přihlásit | registrace | více |
        zavřít | domácí | zahraničí | ekonomika | sport | kultura | politika | zprávy | hlavní stránka |
        můj účet | odhlásit
    """,
    "search": "hledat | vyhledávání | vyhledat | žádné výsledky",
    "byline": "autor | redakce",
    "dateline": "publikováno | aktualizováno | vydáno",
    "tags": "štítky | témata | klíčová slova | tagy | téma",
    "page_tools": "tisk | vytisknout | poslouchat | uložit | doba čtení | 0 min čtení | diskuse | odložit",
    "share": """
        sdílet | sdílejte | sdílet na facebooku | kopírovat odkaz | zkopírovat odkaz | tweetnout | sledujte nás
    """,
    "related": """
        čtěte také | související | související články | čtěte dále | přečtěte si | mohlo by vás zajímat |
        další články | číst dále | číst více | doporučujeme | podobné články | k tématu | více k tématu |
        související témata
    """,
    "popular": """
        nejčtenější | nejnovější | poslední zprávy | další článek | předchozí článek | hlavní zprávy |
        aktuálně | právě se děje | nejčtenější články
    """,
    "comments": "komentáře | diskuse | 0 komentářů | odpovědět | příspěvky | vstoupit do diskuse",
    "comment_form": "přidat komentář | napsat komentář | jméno | odeslat | zrušit odpověď",
    "newsletter": "newsletter | odebírat | přihlásit k odběru | předplatné | podcast",
    "advert": "reklama | inzerce | komerční sdělení | článek pokračuje pod reklamou",
    "consent": "souhlasím | přijmout | odmítnout | nastavení | nastavení cookies",
    "paywall": "jen pro předplatitele | předplatit | pro předplatitele | odemknout článek",
    "media": "video | galerie | fotogalerie | přehrát | zvětšit | foto",
    "ticker": "živě | online | počasí",
    "footer": """
        všechna práva vyhrazena | ochrana osobních údajů | obchodní podmínky | inzerce | kontakty | cookies |
        ochrana soukromí | redakce
    """,
    "notice": "oprava | našli jste chybu | nahlásit chybu",
}
OPENING: dict[str, str] = {
    "byline": "autor | text | napsal | napsala",
    "dateline": "publikováno | aktualizováno | vydáno",
    "tags": "štítky | témata | tagy",
    "share": "sdílet | sledujte nás",
    "related": "čtěte také | čtěte | přečtěte si | související | více čtěte | mohlo by vás",
    "newsletter": "přihlaste se | odebírejte | získejte",
    "footer": "copyright | copyright 0 | všechna práva | publikování nebo",
    "credit": "foto | zdroj | autor | ilustrační foto",
}
WITHIN: dict[str, str] = {
    "comment_form": "nebude zveřejněna | vyžadované informace",
    "newsletter": "newsletter | newsletteru",
    "paywall": "předplatitele | předplatné",
    "footer": "všechna práva vyhrazena | bez souhlasu | ochrana osobních údajů",
}
BY = (
    "autor",
    "text",
    "napsal",
    "napsala",
    "autoři",
    "autorka",
    "napsali",
    "zpracoval",
    "zpracovala",
)
PUBLISHED = (
    "publikováno",
    "vydáno",
)
UPDATED = ("aktualizováno",)
