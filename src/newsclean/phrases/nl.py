"""Dutch."""

WHOLE: dict[str, str] = {
    "menu": """
        home | menu | over ons | contact | inloggen | aanmelden | registreren | naar de inhoud |
        ga naar inhoud | meer | sluiten | mijn account | politiek | economie | sport | buitenland | binnenland |
        cultuur | voorpagina
    """,
    "search": "zoeken | geen resultaten | zoek | zoekresultaten | zoek op de site",
    "breadcrumb": "u bent hier | je bent hier",
    "byline": "door | auteur | redactie | van onze redactie",
    "dateline": "gepubliceerd | bijgewerkt | laatst bijgewerkt | 0 uur geleden | gepubliceerd op",
    "section": "categorie | categorieën | rubriek | sectie | dossier",
    "tags": "onderwerpen | tags | trefwoorden | thema's | lees meer over",
    "page_tools": """
        printen | afdrukken | luister | bewaar | leestijd | 0 min leestijd | 0 min | bewaren | lees voor |
        opslaan | bewaar artikel | luister naar dit artikel | lettergrootte | later lezen | meld een fout |
        artikel opslaan
    """,
    "share": """
        delen | deel | deel dit artikel | deel op facebook | kopieer link | link gekopieerd |
        deel via whatsapp | tweet | volg ons
    """,
    "related": """
        lees ook | lees meer | gerelateerd | gerelateerde artikelen | meer over dit onderwerp | bekijk ook |
        zie ook | meer nieuws | aanbevolen | verder lezen | ook interessant | meer artikelen | anderen lazen ook
    """,
    "popular": """
        meest gelezen | laatste nieuws | populair | net binnen | meest bekeken | volgende | vorige |
        het laatste nieuws | trending
    """,
    "author_bio": "over de auteur | meer van deze auteur | alle artikelen van | over de schrijver",
    "comments": "reacties | 0 reacties | reactie | reageer | beantwoorden | 0 reactie | geen reacties",
    "comment_form": """
        laat een reactie achter | plaats een reactie | geef een reactie | naam | e-mail | reactie plaatsen |
        reactie annuleren | reageer | schrijf een reactie | jouw reactie | uw reactie |
        je e-mailadres wordt niet gepubliceerd | log in om te reageren | wachtwoord vergeten | huisregels
    """,
    "newsletter": """
        nieuwsbrief | nieuwsbrieven | schrijf je in | meld je aan | abonneer | aanmelden voor de nieuwsbrief |
        download de app | podcast
    """,
    "advert": "advertentie | advertenties | gesponsord | reclame | artikel gaat verder onder advertentie",
    "consent": """
        accepteren | alles accepteren | weigeren | cookie-instellingen | cookies accepteren | akkoord |
        alles weigeren | voorkeuren beheren | instellingen aanpassen
    """,
    "paywall": """
        alleen voor abonnees | al abonnee | exclusief voor abonnees | word abonnee | premium | abonneer je |
        neem een abonnement | lees verder met een abonnement | log in om verder te lezen | al lid
    """,
    "media": """
        bekijk video | galerij | vergroot | video | foto's | bekijk foto's | speel af | video afspelen |
        afspelen | bekijk de video | volledig scherm | bekijk de foto's
    """,
    "ticker": "live | net binnen | het weer | liveblog",
    "footer": """
        privacybeleid | alle rechten voorbehouden | algemene voorwaarden | disclaimer | privacy | adverteren |
        cookiebeleid | klantenservice | colofon | privacyverklaring
    """,
    "notice": "correctie | steun ons | fout gezien | tip de redactie | rectificatie | redactionele noot",
    "inset": "feiten en cijfers | in het kort",
}
OPENING: dict[str, str] = {
    "breadcrumb": "u bent hier | je bent hier",
    "byline": "door | geschreven door | tekst",
    "dateline": "gepubliceerd | bijgewerkt | laatste update | laatst bijgewerkt",
    "tags": "onderwerpen | tags | trefwoorden",
    "page_tools": "leestijd",
    "share": "delen | volg ons | deel op | deel dit | deel via | deel artikel",
    "related": """
        lees ook | lees meer | zie ook | bekijk ook | lees verder | luister ook | kijk ook | lees hier
    """,
    "popular": "meest gelezen | laatste nieuws",
    "comments": "log in om | reageren | wees de eerste",
    "comment_form": """
        je e-mailadres | het e-mailadres | vereiste velden | jouw e-mailadres | om te reageren |
        je moet ingelogd zijn | je e-mailadres wordt niet gepubliceerd
    """,
    "newsletter": """
        schrijf je in | meld je aan | ontvang | abonneer | volg ons | blijf op de hoogte | download de app |
        download onze app
    """,
    "advert": "advertentie | dit artikel bevat",
    "consent": """
        wij gebruiken cookies | deze website gebruikt | we gebruiken cookies | deze website gebruikt cookies |
        deze website maakt gebruik van | wij en onze partners
    """,
    "paywall": "dit artikel is | al abonnee | om verder te lezen | dit artikel is alleen",
    "footer": "copyright | copyright 0 | alle rechten",
    "credit": "foto | beeld | bron | getty images | anp",
}
WITHIN: dict[str, str] = {
    "page_tools": "opgeslagen artikelen | bewaarde artikelen | leeslijst | opslaan als pdf",
    "related": "lees ook",
    "comment_form": "niet gepubliceerd | vereiste velden",
    "newsletter": "nieuwsbrief | nieuwsbrieven | in je inbox | in uw inbox",
    "consent": """
        gebruikt cookies | gebruiken cookies | gebruik van cookies | cookies accepteren | plaatsen cookies
    """,
    "paywall": "abonnees | abonnee",
    "footer": "alle rechten voorbehouden | privacybeleid | algemene voorwaarden",
}
BY = (
    "door",
    "geschreven door",
    "tekst",
    "auteur",
    "van onze redactie",
    "auteurs",
    "gepubliceerd door",
    "geplaatst door",
    "een artikel van",
    "artikel door",
)
PUBLISHED = (
    "gepubliceerd",
    "gepubliceerd op",
)
UPDATED = (
    "bijgewerkt",
    "laatst bijgewerkt",
    "laatste update",
    "laatst gewijzigd",
    "laatst bewerkt",
)
