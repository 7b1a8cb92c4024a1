"""Afrikaans."""

WHOLE: dict[str, str] = {
    "menu": """
        tuis | kieslys | meer | oor ons | kontak ons | kontak | teken in | meld aan | registreer | teken uit |
        my rekening | gaan na inhoud | sluit | nuus | sport | sake | politiek | vermaak | meningsvormers |
        wêreld | terug na bo | afdelings | leefstyl
    """,
    "search": "soek | soekresultate | geen resultate",
    "breadcrumb": "jy is hier",
    "byline": "deur | skrywer | redaksie | joernalis",
    "dateline": """
        gepubliseer | gepubliseer op | opgedateer | bygewerk | vandag | gister | 0 uur gelede | 0 minute gelede
    """,
    "section": "kategorie | kategorieë | afdeling",
    "tags": "etikette | onderwerpe | sleutelwoorde | meer oor",
    "page_tools": "druk | luister | luister na dié artikel | stoor | lettergrootte | leestyd | 0 min lees",
    "share": """
        deel | deel hierdie artikel | deel op facebook | deel op twitter | deel via whatsapp | kopieer skakel |
        stuur per e-pos | volg ons
    """,
    "related": """
        verwante artikels | verwante nuus | verwante stories | lees ook | lees meer | lees verder | sien ook |
        jy sal dalk ook hiervan hou | aanbeveel | nog nuus | meer oor dié onderwerp
    """,
    "popular": """
        mees gelees | gewildste | jongste nuus | nuutste | top stories | volgende | vorige | topnuus | gewild
    """,
    "author_bio": """
        oor die skrywer | meer deur hierdie skrywer | meer oor die outeur | alle artikels deur die skrywer
    """,
    "comments": "kommentaar | 0 kommentare | geen kommentaar | antwoord | wys kommentaar | gesels saam",
    "comment_form": """
        lewer kommentaar | laat 'n boodskap | skryf kommentaar | naam | e-posadres | webwerf |
        plaas kommentaar | kanselleer antwoord
    """,
    "newsletter": """
        nuusbrief | nuusbriewe | teken in op ons nuusbrief | skryf in | kry ons nuusbrief | laai die app af |
        skryf in vir ons nuusbrief
    """,
    "advert": "advertensie | advertensies | geborg | geborgde inhoud | adverteer",
    "consent": "aanvaar | aanvaar alles | weier | koekie-instellings | koekiebeleid | bestuur koekies",
    "paywall": """
        slegs vir intekenaars | reeds 'n intekenaar | word 'n intekenaar | teken in om verder te lees |
        intekenaars
    """,
    "media": "speel | speel video | video | galery | fotogalery | kyk | kyk video | vergroot",
    "ticker": "regstreeks | brekende nuus | weer | weervoorspelling",
    "footer": """
        gebruiksvoorwaardes | privaatheidsbeleid | alle regte voorbehou | bepalings en voorwaardes |
        privaatheid | adverteer by ons
    """,
    "notice": "nota van die redaksie | regstelling",
}
OPENING: dict[str, str] = {
    "dateline": "gepubliseer op | opgedateer op | laas bygewerk",
    "page_tools": "leestyd",
    "share": "deel op | volg ons op",
    "related": "lees ook | lees meer | sien ook",
    "newsletter": "teken in op ons | skryf in vir",
    "consent": "ons gebruik koekies | hierdie webwerf gebruik koekies",
    "footer": "alle regte voorbehou",
    "credit": "foto | bron | beeld",
}
WITHIN: dict[str, str] = {
    "consent": "gebruik koekies",
    "footer": "alle regte voorbehou",
}
BY = ("deur", "skrywer")
PUBLISHED = ("gepubliseer",)
UPDATED = ("opgedateer", "bygewerk")
