"""Swahili."""

WHOLE: dict[str, str] = {
    "menu": """
        nyumbani | mwanzo | menyu | kuhusu sisi | wasiliana nasi | ingia | jisajili | ondoka | funga | zaidi |
        habari | michezo | siasa | biashara | burudani | afya | makala | maoni | kitaifa | kimataifa | dunia |
        afrika | tanzania | kenya | ruka hadi maudhui | rudi juu | uchumi
    """,
    "search": "tafuta | matokeo ya utafutaji | hakuna matokeo",
    "breadcrumb": "uko hapa",
    "byline": "na | mwandishi | mwandishi wetu | imeandikwa na | na mwandishi wetu",
    "dateline": """
        imechapishwa | ilichapishwa | imesasishwa | leo | jana | saa 0 zilizopita | dakika 0 zilizopita |
        imehaririwa
    """,
    "section": "kategoria | sehemu",
    "tags": "lebo | mada | maneno muhimu | mada zinazohusiana",
    "page_tools": "chapisha | sikiliza | hifadhi | ukubwa wa maandishi | muda wa kusoma",
    "share": """
        shiriki | sambaza | shiriki makala hii | shiriki kwenye facebook | nakili kiungo | tufuate |
        tuma kwa barua pepe
    """,
    "related": """
        habari zinazohusiana | makala zinazohusiana | soma pia | soma zaidi | endelea kusoma | habari nyingine |
        inapendekezwa | tazama pia | unaweza pia kupenda | zinazohusiana | soma hapa
    """,
    "popular": """
        zinazosomwa zaidi | habari mpya | habari za hivi punde | maarufu | mpya zaidi | inayofuata |
        iliyotangulia | habari kuu | zinazovuma | zilizosomwa zaidi
    """,
    "author_bio": "kuhusu mwandishi | makala nyingine za mwandishi",
    "comments": "maoni 0 | hakuna maoni | jibu | maoni ya wasomaji",
    "comment_form": "toa maoni | acha maoni | andika maoni | jina | barua pepe | wasilisha | tuma maoni",
    "newsletter": "jarida | jiunge | jiandikishe | jiunge na jarida letu | pakua programu | pata habari",
    "advert": "tangazo | matangazo | imedhaminiwa | maudhui yaliyodhaminiwa",
    "consent": "kubali | kubali yote | kataa | sera ya vidakuzi | mipangilio ya vidakuzi",
    "paywall": "kwa wasajili pekee | jiandikishe ili kuendelea kusoma",
    "media": "cheza | tazama video | video | picha | matunzio",
    "ticker": "moja kwa moja | habari mpya kabisa | hali ya hewa",
    "footer": "sera ya faragha | masharti ya matumizi | haki zote zimehifadhiwa | vigezo na masharti",
    "notice": "maelezo ya mhariri | marekebisho",
}
OPENING: dict[str, str] = {
    "dateline": "imechapishwa | imesasishwa",
    "page_tools": "muda wa kusoma",
    "share": "shiriki kwenye | tufuate kwenye",
    "related": "soma pia | soma zaidi | tazama pia | pia soma",
    "comment_form": "toa maoni yako",
    "consent": "tunatumia vidakuzi | tovuti hii inatumia vidakuzi",
    "footer": "haki zote zimehifadhiwa",
    "credit": "picha | chanzo cha picha | chanzo",
}
WITHIN: dict[str, str] = {
    "consent": "vidakuzi",
    "footer": "haki zote zimehifadhiwa",
}
BY = ("na", "mwandishi", "imeandikwa na")
PUBLISHED = ("imechapishwa",)
UPDATED = ("imesasishwa",)
