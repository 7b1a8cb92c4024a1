"""Slovak."""

WHOLE: dict[str, str] = {
    "menu": """
        domov | menu | hlavná stránka | úvod | o nás | kontakt | kontakty | prihlásiť | prihlásiť sa |
        prihlásenie | registrácia | odhlásiť sa | môj účet | preskočiť na obsah | zavrieť | viac | správy |
        domáce | slovensko | zahraničie | svet | šport | kultúra | ekonomika | komentáre | názory | zdravie |
        späť hore | hore | rubriky | mapa stránok
    """,
    "search": """
        hľadať | vyhľadávanie | vyhľadať | výsledky vyhľadávania | žiadne výsledky | zadajte hľadaný výraz
    """,
    "breadcrumb": "nachádzate sa | ste tu",
    "byline": "autor | autorka | autori | redakcia | píše | napísal | napísala",
    "dateline": """
        publikované | aktualizované | uverejnené | vydané | dnes | včera | pred 0 hodinami | pred 0 minútami |
        posledná aktualizácia | zverejnené
    """,
    "section": "rubrika | kategória | kategórie",
    "tags": "témy | značky | tagy | kľúčové slová | viac o téme | súvisiace témy | štítky",
    "page_tools": """
        tlačiť | vytlačiť | vypočuť | vypočuť článok | uložiť | uložiť článok | veľkosť písma | čas čítania |
        0 min čítania | zobrazení | uložiť na neskôr | odložiť
    """,
    "share": """
        zdieľať | zdieľajte | zdieľať článok | zdieľať na facebooku | zdieľať na twitteri | poslať e-mailom |
        poslať emailom | kopírovať odkaz | skopírovať odkaz | sledujte nás | poslať známemu
    """,
    "related": """
        súvisiace články | súvisiace | podobné články | prečítajte si aj | čítajte aj | čítajte tiež |
        čítajte viac | čítať viac | prečítajte si tiež | prečítajte si viac | mohlo by vás zaujímať |
        odporúčame | odporúčané | ďalšie články | viac k téme | k téme | celý článok | pozrite si aj
    """,
    "popular": """
        najčítanejšie | najnovšie | najčítanejšie články | posledné správy | najnovšie správy |
        najdiskutovanejšie | odporúčané články | ďalší článok | predchádzajúci článok | ďalšie |
        predchádzajúce | populárne | hlavné správy | najsledovanejšie
    """,
    "author_bio": "o autorovi | o autorke | ďalšie články autora | všetky články autora | viac od autora",
    "comments": """
        diskusia | komentáre | 0 komentárov | 0 komentár | žiadne komentáre | zobraziť diskusiu |
        vstúpiť do diskusie | odpovedať | zobraziť komentáre | príspevky | 0 komentáre
    """,
    "comment_form": """
        pridať komentár | napísať komentár | pridajte komentár | odoslať komentár | odoslať | meno |
        e-mailová adresa | webová stránka | zrušiť odpoveď | váš komentár | pridať príspevok |
        vaša e-mailová adresa nebude zverejnená
    """,
    "newsletter": """
        newsletter | odber noviniek | odoberať newsletter | prihlásiť sa na odber | prihláste sa na odber |
        odoberať | stiahnite si aplikáciu | prihlásiť odber | odber správ
    """,
    "advert": """
        reklama | inzercia | inzerát | sponzorované | sponzorovaný obsah | komerčný článok | pr článok |
        platená inzercia | článok pokračuje pod reklamou
    """,
    "consent": """
        súhlasím | prijať | prijať všetko | prijať všetky | odmietnuť | odmietnuť všetko | nastavenia cookies |
        nastavenie cookies | zásady cookies | spravovať cookies | povoliť všetko
    """,
    "paywall": """
        len pre predplatiteľov | pre predplatiteľov | predplaťte si | kúpiť predplatné | už ste predplatiteľ |
        tento článok je len pre predplatiteľov | odomknúť článok | prečítať celý článok | predplatné |
        pokračujte v čítaní
    """,
    "media": """
        prehrať | prehrať video | video | fotogaléria | galéria | pozastaviť | na celú obrazovku | zväčšiť |
        ďalšia fotografia | pozrieť galériu | pozrieť video
    """,
    "ticker": "naživo | online | práve sa deje | počasie | minúta po minúte | mimoriadna správa",
    "footer": """
        podmienky používania | ochrana osobných údajov | všetky práva vyhradené | ochrana súkromia | kontakty |
        inzercia | autorské práva | etický kódex | impressum | vyhlásenie o prístupnosti
    """,
    "notice": "poznámka redakcie | oprava | upozornenie",
}
OPENING: dict[str, str] = {
    "byline": "napísal | napísala",
    "dateline": "publikované | aktualizované | uverejnené | naposledy aktualizované",
    "tags": "tagy | značky | kľúčové slová",
    "page_tools": "čas čítania",
    "share": "zdieľať na | sledujte nás na",
    "related": """
        čítajte aj | čítajte tiež | prečítajte si aj | prečítajte si tiež | mohlo by vás zaujímať | viac k téme
    """,
    "comment_form": """
        pre pridanie komentára | pridať komentár | ak chcete komentovať | diskutovať môžu |
        vaša e-mailová adresa nebude zverejnená
    """,
    "newsletter": "prihláste sa na odber | odoberajte",
    "advert": "článok pokračuje | sponzorovaný obsah",
    "consent": """
        používame cookies | používame súbory cookie | táto stránka používa cookies | tento web používa
    """,
    "paywall": "tento článok je | ak chcete čítať ďalej | pre čítanie celého článku",
    "footer": "všetky práva vyhradené",
    "credit": "foto | zdroj | autor foto | ilustračné foto",
}
WITHIN: dict[str, str] = {
    "consent": "súbory cookie | používa cookies | používame cookies",
    "paywall": "len pre predplatiteľov",
    "footer": "všetky práva vyhradené | ochrana osobných údajov",
}
BY = ("autor", "autorka", "napísal", "napísala", "píše", "text")
PUBLISHED = ("publikované", "uverejnené", "zverejnené", "vydané")
UPDATED = ("aktualizované", "posledná aktualizácia")
