"""Basque."""

WHOLE: dict[str, str] = {
    "menu": """
        hasiera | menua | azala | nor gara | kontaktua | harremanetarako | saioa hasi | hasi saioa |
        erregistratu | itxi | gehiago | atalak | politika | ekonomia | kirolak | kultura | gizartea | iritzia |
        mundua | edukira joan | joan edukira | nire kontua | gora | hemeroteka | web mapa
    """,
    "search": "bilatu | bilaketa | bilaketaren emaitzak",
    "breadcrumb": "hemen zaude",
    "byline": "egilea | egileak | idazlea | erredakzioa | kazetaria",
    "dateline": """
        argitaratua | eguneratua | azken eguneratzea | gaur | atzo | duela 0 ordu | duela 0 minutu |
        duela 0 egun
    """,
    "section": "atala | kategoria | kategoriak",
    "tags": "etiketak | gaiak | gako hitzak | gai honi buruz gehiago",
    "page_tools": "inprimatu | entzun | gorde | letra tamaina | irakurketa denbora | 0 min | pdf deskargatu",
    "share": """
        partekatu | zabaldu | partekatu facebooken | partekatu twitterren | partekatu whatsappen |
        kopiatu esteka | bidali | jarraitu gaitzazu | jarraitu
    """,
    "related": """
        erlazionatutako albisteak | lotutako albisteak | erlazionatuak | gehiago irakurri | irakurri gehiago |
        irakurri ere | interesatuko zaizu | gai honekin lotuta | gomendatuak | albiste gehiago
    """,
    "popular": """
        irakurrienak | azken ordua | azken albisteak | ikusienak | albiste nagusiak | hurrengoa | aurrekoa |
        nabarmenduak
    """,
    "author_bio": "egileari buruz | egile honen gehiago",
    "comments": "iruzkinak | 0 iruzkin | iruzkinik ez | erantzun | iruzkinak ikusi",
    "comment_form": """
        utzi iruzkina | idatzi iruzkina | iruzkina bidali | izena | posta elektronikoa | iruzkina |
        bidali iruzkina | ez da argitaratuko
    """,
    "newsletter": """
        buletina | harpidetu | harpidetu buletinera | jaso buletina | deskargatu aplikazioa | newsletterra
    """,
    "advert": "publizitatea | iragarkia | babesleak | eduki babestua",
    "consent": """
        onartu | onartu guztiak | ukatu | baztertu | cookieen politika | cookieak konfiguratu | cookie politika
    """,
    "paywall": """
        harpidedunentzat | harpidedunentzat bakarrik | harpidedun naiz | egin harpidedun |
        egin zaitez harpidedun | egin bazkide
    """,
    "media": "ikusi bideoa | bideoa | argazki galeria | galeria | pausatu | argazkiak | handitu",
    "ticker": "zuzenean | azken ordua | eguraldia",
    "footer": """
        lege oharra | pribatutasun politika | eskubide guztiak erreserbatuta | erabilera baldintzak |
        irisgarritasuna | pribatutasuna
    """,
    "notice": "erredakzioaren oharra | zuzenketa",
}
OPENING: dict[str, str] = {
    "dateline": "argitaratua | eguneratua | azken eguneratzea",
    "share": "partekatu",
    "related": "irakurri ere | irakurri gehiago | ikusi ere | gehiago jakiteko",
    "comment_form": "iruzkina uzteko | utzi zure iruzkina | ez da argitaratuko",
    "newsletter": "harpidetu | jaso egunero",
    "consent": "cookieak erabiltzen ditugu | webgune honek cookieak",
    "footer": "eskubide guztiak erreserbatuta",
    "credit": "argazkia | argazkiak | iturria | irudia",
}
WITHIN: dict[str, str] = {
    "consent": "cookieak erabiltzen",
    "footer": "eskubide guztiak erreserbatuta | lege oharra",
}
BY = ("egilea", "idazlea", "testua")
PUBLISHED = ("argitaratua",)
UPDATED = ("eguneratua", "azken eguneratzea")
