"""Czech."""

WHOLE: dict[str, str] = {
    "menu": """
        úvod | domů | menu | o nás | kontakt | kontakty | přihlásit se | přihlásit | registrace | více |
        zavřít | domácí | zahraničí | ekonomika | sport | kultura | politika | zprávy | hlavní stránka |
        můj účet | odhlásit | přeskočit na obsah | přejít na obsah | přejít k obsahu | odhlásit se | názory |
        zpět nahoru | nahoru | rubriky | mapa stránek | archiv
    """,
    "search": """
        hledat | vyhledávání | vyhledat | žádné výsledky | výsledky hledání | nic nenalezeno | hledaný výraz
    """,
    "breadcrumb": "nacházíte se | jste zde",
    "byline": "autor | redakce",
    "dateline": """
        publikováno | aktualizováno | vydáno | zveřejněno | poslední aktualizace | před 0 hodinami |
        před 0 minutami | dnes | včera
    """,
    "section": "rubrika | kategorie | zařazeno v",
    "tags": "štítky | témata | klíčová slova | tagy | téma | související témata | více k tématu",
    "page_tools": """
        tisk | vytisknout | poslouchat | uložit | doba čtení | 0 min čtení | diskuse | odložit | poslechnout |
        poslechnout článek | uložit článek | velikost písma | uložit na později | nahlásit chybu
    """,
    "share": """
        sdílet | sdílejte | sdílet na facebooku | kopírovat odkaz | zkopírovat odkaz | tweetnout |
        sledujte nás | sdílet článek | sdílet na twitteru | odkaz zkopírován | poslat e-mailem | poslat odkaz
    """,
    "related": """
        čtěte také | související | související články | čtěte dále | přečtěte si | mohlo by vás zajímat |
        další články | číst dále | číst více | doporučujeme | podobné články | k tématu | více k tématu |
        související témata | čtěte více | přečtěte si také | přečtěte si i | doporučené | celý článek | číst dál
    """,
    "popular": """
        nejčtenější | nejnovější | poslední zprávy | další článek | předchozí článek | hlavní zprávy |
        aktuálně | právě se děje | nejčtenější články | nejdiskutovanější | oblíbené | nejsledovanější
    """,
    "author_bio": "o autorovi | další články autora | více od autora | o autorce | všechny články autora",
    "comments": """
        komentáře | diskuse | 0 komentářů | odpovědět | příspěvky | vstoupit do diskuse | žádné komentáře |
        zobrazit diskusi | zobrazit komentáře | příspěvky v diskusi | 0 komentáře | 0 komentář | 0 příspěvků
    """,
    "comment_form": """
        přidat komentář | napsat komentář | jméno | odeslat | zrušit odpověď | přidejte komentář |
        odeslat komentář | e-mail | vaše e-mailová adresa nebude zveřejněna | přidat příspěvek |
        vložit příspěvek | pro vložení komentáře se přihlaste
    """,
    "newsletter": """
        newsletter | odebírat | přihlásit k odběru | předplatné | podcast | odebírat newsletter |
        přihlaste se k odběru | stáhněte si aplikaci | newslettery | odběr novinek | zůstaňte v obraze
    """,
    "advert": """
        reklama | inzerce | komerční sdělení | článek pokračuje pod reklamou | sponzorovaný obsah |
        komerční článek | placená inzerce | reklamní sdělení | partnerský obsah
    """,
    "consent": """
        souhlasím | přijmout | odmítnout | nastavení | nastavení cookies | přijmout vše | odmítnout vše |
        podrobné nastavení | spravovat souhlas | zásady cookies | povolit vše
    """,
    "paywall": """
        jen pro předplatitele | předplatit | pro předplatitele | odemknout článek | pouze pro předplatitele |
        již máte předplatné | tento článek je pouze pro předplatitele | pokračovat ve čtení | předplaťte si |
        dočíst článek
    """,
    "media": """
        video | galerie | fotogalerie | přehrát | zvětšit | foto | přehrát video | pustit video | pozastavit |
        celá obrazovka | další fotografie | zobrazit galerii | spustit video
    """,
    "ticker": "živě | online | počasí | právě teď | mimořádná zpráva | minutu po minutě",
    "footer": """
        všechna práva vyhrazena | ochrana osobních údajů | obchodní podmínky | inzerce | kontakty | cookies |
        ochrana soukromí | redakce | podmínky užívání | autorská práva | etický kodex |
        prohlášení o přístupnosti
    """,
    "notice": "oprava | našli jste chybu | nahlásit chybu | poznámka redakce | upozornění",
    "inset": "fakta",
}
OPENING: dict[str, str] = {
    "breadcrumb": "nacházíte se zde | jste zde",
    "byline": "autor | napsal | napsala",
    "dateline": "publikováno | aktualizováno | vydáno | zveřejněno",
    "tags": "štítky | témata | tagy",
    "page_tools": "doba čtení",
    "share": "sdílet | sledujte nás",
    "related": """
        čtěte také | čtěte | přečtěte si | související | více čtěte | mohlo by vás | čtěte více |
        přečtěte si také | mohlo by vás zajímat
    """,
    "comment_form": """
        pro přidání komentáře | pro vložení komentáře | diskutovat mohou |
        vaše e-mailová adresa nebude zveřejněna
    """,
    "newsletter": "přihlaste se | odebírejte | získejte | přihlaste se k odběru",
    "advert": "článek pokračuje",
    "consent": "používáme cookies | tento web používá | používáme soubory cookie | soubory cookie",
    "paywall": "tento článek je | abyste mohli pokračovat",
    "footer": "copyright | copyright 0 | všechna práva | publikování nebo | všechna práva vyhrazena",
    "credit": "foto | zdroj | autor | ilustrační foto | autor fotografie",
}
WITHIN: dict[str, str] = {
    "page_tools": "uložené články | seznam ke čtení",
    "comment_form": "nebude zveřejněna | vyžadované informace",
    "newsletter": "newsletter | newsletteru",
    "consent": "používá cookies | soubory cookie | používáme cookies",
    "paywall": "předplatitele | předplatné | pouze pro předplatitele",
    "footer": """
        všechna práva vyhrazena | bez souhlasu | ochrana osobních údajů | bez předchozího písemného souhlasu
    """,
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
