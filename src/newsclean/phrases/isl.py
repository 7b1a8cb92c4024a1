"""Icelandic."""

WHOLE: dict[str, str] = {
    "menu": """
        forsíða | valmynd | um okkur | hafa samband | innskráning | skrá inn | nýskráning | útskráning | loka |
        meira | fréttir | innlent | erlent | íþróttir | menning | viðskipti | skoðun | heilsa | fara í efni |
        efst á síðu | minn aðgangur | sport | lífið
    """,
    "search": "leita | leit | leitarniðurstöður | engar niðurstöður",
    "breadcrumb": "þú ert hér",
    "byline": "höfundur | blaðamaður | ritstjórn | skrifar",
    "dateline": "birt | uppfært | í dag | í gær | síðast uppfært | fyrir 0 klukkustundum | fyrir 0 mínútum",
    "section": "flokkur | flokkar",
    "tags": "efnisorð | merki | lykilorð | meira um",
    "page_tools": "prenta | hlusta | vista | leturstærð | lestrartími | 0 mín lestur",
    "share": """
        deila | deila á facebook | deila á twitter | deila grein | afrita hlekk | senda í tölvupósti |
        fylgdu okkur | fylgstu með okkur
    """,
    "related": """
        tengdar fréttir | tengdar greinar | tengt efni | lesa meira | lesa nánar | sjá einnig | sjá nánar |
        fleiri fréttir | nánar | lestu einnig
    """,
    "popular": """
        mest lesið | vinsælast | nýjustu fréttir | nýjast | nýjustu greinar | næsta | fyrri | helstu fréttir |
        mest skoðað
    """,
    "author_bio": "um höfundinn | um höfund | fleiri greinar eftir höfund",
    "comments": "ummæli | athugasemdir | 0 athugasemdir | engin ummæli | svara",
    "comment_form": "skrifa athugasemd | skrifa ummæli | nafn | netfang | senda",
    "newsletter": """
        fréttabréf | skrá mig á póstlista | skráðu þig | póstlisti | áskrift | gerast áskrifandi | sækja appið
    """,
    "advert": "auglýsing | auglýsingar | kynning | kostað efni | kostuð kynning",
    "consent": "samþykkja | samþykkja allar | hafna | vafrakökur | stillingar á vafrakökum | vafrakökustefna",
    "paywall": """
        aðeins fyrir áskrifendur | fyrir áskrifendur | ert þú áskrifandi | kaupa áskrift | til að lesa áfram
    """,
    "media": "spila | spila myndband | myndband | myndasafn | myndir | stækka mynd | skoða myndir",
    "ticker": "bein útsending | í beinni | veður | nýjustu tíðindi",
    "footer": """
        persónuverndarstefna | skilmálar | notkunarskilmálar | öll réttindi áskilin | allur réttur áskilinn |
        auglýsa | ritstjórnarstefna
    """,
    "notice": "leiðrétting | athugasemd ritstjórnar",
}
OPENING: dict[str, str] = {
    "dateline": "uppfært | síðast uppfært",
    "page_tools": "lestrartími",
    "share": "deila á",
    "related": "lesa meira | sjá einnig | sjá nánar | lestu einnig",
    "consent": "þessi vefur notar vafrakökur | við notum vafrakökur",
    "footer": "öll réttindi áskilin | allur réttur áskilinn",
    "credit": "ljósmynd | mynd | heimild | ljósmyndari",
}
WITHIN: dict[str, str] = {
    "consent": "notar vafrakökur | notum vafrakökur",
    "footer": "öll réttindi áskilin | allur réttur áskilinn",
}
BY = ("höfundur", "eftir", "skrifar", "blaðamaður")
PUBLISHED = ("birt",)
UPDATED = ("uppfært", "síðast uppfært")
