"""Estonian."""

WHOLE: dict[str, str] = {
    "menu": """
        avaleht | menüü | esileht | meist | kontakt | logi sisse | registreeru | logi välja | minu konto |
        liigu sisu juurde | otse sisu juurde | sulge | rohkem | uudised | eesti | maailm | välismaa | sport |
        kultuur | majandus | arvamus | tervis | üles | rubriigid | sisukaart
    """,
    "search": "otsi | otsing | otsingu tulemused | tulemusi ei leitud",
    "breadcrumb": "asud siin | sa oled siin",
    "byline": "autor | autorid | toimetaja | toimetus | ajakirjanik | reporter",
    "dateline": """
        avaldatud | uuendatud | muudetud | täna | eile | 0 tundi tagasi | 0 minutit tagasi | viimati uuendatud
    """,
    "section": "rubriik | kategooria | kategooriad",
    "tags": "märksõnad | sildid | teemad | rohkem teemal | samal teemal",
    "page_tools": """
        prindi | trüki | kuula | kuula artiklit | salvesta | teksti suurus | lugemisaeg | 0 min lugemist |
        vaatamisi
    """,
    "share": """
        jaga | jaga artiklit | jaga facebookis | jaga twitteris | kopeeri link | saada e-postiga | jälgi meid |
        saada sõbrale
    """,
    "related": """
        seotud artiklid | seotud lood | seotud uudised | loe ka | loe veel | loe edasi | loe lisaks |
        loe rohkem | sind võib huvitada | soovitame | samal teemal | veel samal teemal | vaata ka
    """,
    "popular": """
        loetuimad | enim loetud | viimased uudised | värsked uudised | populaarsed | kõige loetumad | järgmine |
        eelmine | kommenteeritumad | enim kommenteeritud | tähtsamad uudised
    """,
    "author_bio": "autorist | autori teised artiklid | rohkem autorilt",
    "comments": """
        kommentaarid | 0 kommentaari | 0 kommentaar | kommentaare pole | loe kommentaare | vasta |
        vaata kommentaare
    """,
    "comment_form": """
        lisa kommentaar | kirjuta kommentaar | kommenteeri | saada kommentaar | nimi | e-posti aadress |
        postita | sinu kommentaar
    """,
    "newsletter": """
        uudiskiri | liitu uudiskirjaga | telli uudiskiri | telli | laadi alla rakendus | liitu |
        telli päevane uudiskiri
    """,
    "advert": """
        reklaam | kuulutus | sisuturundus | sponsoreeritud | artikkel jätkub pärast reklaami | reklaamtekst
    """,
    "consent": """
        nõustun | nõustu kõigiga | luba kõik | keeldu | keeldun | küpsiste seaded | küpsised |
        küpsiste kasutamine | halda küpsiseid
    """,
    "paywall": """
        tellijale | ainult tellijatele | telli ja loe edasi | lugemiseks telli | vormista tellimus |
        oled juba tellija | edasi lugemiseks
    """,
    "media": """
        esita | esita video | video | galerii | fotogalerii | paus | täisekraan | suurenda | vaata galeriid |
        vaata videot
    """,
    "ticker": "otse | otseülekanne | ilm | viimane uudis",
    "footer": """
        kasutustingimused | privaatsuspoliitika | kõik õigused kaitstud | privaatsustingimused | reklaam |
        andmekaitse | ligipääsetavus
    """,
    "notice": "toimetuse märkus | parandus",
}
OPENING: dict[str, str] = {
    "dateline": "uuendatud | viimati uuendatud",
    "tags": "märksõnad",
    "page_tools": "lugemisaeg",
    "share": "jaga",
    "related": "loe ka | loe veel | loe edasi | loe lisaks | vaata ka",
    "comment_form": "kommenteerimiseks | lisa kommentaar",
    "newsletter": "liitu uudiskirjaga | telli uudiskiri",
    "consent": "kasutame küpsiseid | see veebileht kasutab küpsiseid | veebileht kasutab küpsiseid",
    "paywall": "artikli lugemiseks | edasi lugemiseks",
    "footer": "kõik õigused kaitstud",
    "credit": "foto | allikas | fotod",
}
WITHIN: dict[str, str] = {
    "consent": "kasutab küpsiseid | kasutame küpsiseid",
    "footer": "kõik õigused kaitstud | kasutustingimused",
}
BY = ("autor", "toimetaja", "kirjutas", "tekst")
PUBLISHED = ("avaldatud",)
UPDATED = ("uuendatud", "viimati uuendatud", "muudetud")
