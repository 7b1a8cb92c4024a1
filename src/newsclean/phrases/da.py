"""Danish."""

WHOLE: dict[str, str] = {
    "menu": """
        forside | menu | om os | kontakt | log ind | gå til indhold | mere | luk | nyheder | sport | økonomi |
        kultur | udland | indland | log ud | min side | spring til indhold | hop til indhold | debat |
        til toppen | seneste nyt | arkiv | mit abonnement | alle sektioner
    """,
    "search": "søg | ingen resultater | søgeresultater | søg på sitet",
    "breadcrumb": "du er her",
    "byline": "af | skrevet af | journalist",
    "dateline": """
        publiceret | opdateret | udgivet | offentliggjort | senest opdateret | for 0 timer siden |
        for 0 minutter siden | i går | i dag | sidst opdateret
    """,
    "section": "kategori | kategorier | sektion",
    "tags": "emner | tags | læs mere om | nøgleord | mere om | følg emne | relaterede emner",
    "page_tools": """
        udskriv | lyt | gem | læsetid | lyt til artiklen | gem artikel | 0 min læsning | 0 min læsetid |
        skriftstørrelse | læs op | oplæst artikel
    """,
    "share": """
        del | del artiklen | del på facebook | kopiér link | kopier link | følg os | link kopieret |
        send på mail | følg os på
    """,
    "related": """
        læs også | læs mere | relaterede artikler | relateret | se også | flere artikler | mere om | anbefalet |
        mere om emnet | andre læser også | anbefalet til dig | måske er du interesseret i | læs videre |
        læs hele artiklen
    """,
    "popular": """
        mest læste | seneste nyt | seneste | næste | forrige | lige nu | seneste nyheder | mest læst |
        mest sete | mest populære | næste artikel | forrige artikel | topnyheder | senest |
        redaktionen anbefaler
    """,
    "author_bio": """
        om forfatteren | om skribenten | mere fra forfatteren | om journalisten | flere artikler af
    """,
    "comments": """
        kommentarer | 0 kommentarer | svar | kommentér | vis kommentarer | ingen kommentarer | debatten |
        læs kommentarer
    """,
    "comment_form": """
        skriv en kommentar | navn | send | skriv et svar | annuller svar | tilføj kommentar | kommenter |
        send kommentar | e-mail | log ind for at kommentere | din e-mailadresse vil ikke blive publiceret |
        deltag i debatten
    """,
    "newsletter": """
        nyhedsbrev | tilmeld | tilmeld dig | abonnér | tilmeld nyhedsbrev | få nyhedsbrevet | nyhedsbreve |
        hent appen | podcast | tilmeld dig vores nyhedsbrev | få besked
    """,
    "advert": """
        annonce | annoncer | sponsoreret | artiklen fortsætter efter annoncen | reklame | sponsoreret indhold |
        kommercielt indhold | artiklen fortsætter under annoncen | betalt indhold
    """,
    "consent": """
        accepter | accepter alle | afvis | cookieindstillinger | tillad alle | afvis alle | kun nødvendige |
        administrer samtykke | cookiepolitik | ok til alle
    """,
    "paywall": """
        for abonnenter | allerede abonnent | bliv abonnent | kun for abonnenter | køb abonnement |
        læs hele artiklen med abonnement | prøv gratis | log ind for at læse videre | er du allerede abonnent
    """,
    "media": """
        afspil | video | billede 0 af 0 | afspil video | se video | billedgalleri | galleri | pause |
        fuld skærm | se billederne | forstør billede
    """,
    "ticker": "live | direkte | breaking | vejret | følg med her | lige nu",
    "footer": """
        privatlivspolitik | alle rettigheder forbeholdes | cookiepolitik | ansvarshavende chefredaktør |
        annoncering | kundeservice | handelsbetingelser | ophavsret | vilkår og betingelser |
        persondatapolitik | redaktionelle retningslinjer | tilgængelighedserklæring
    """,
    "notice": "rettelse | redaktionel note | præcisering | fejl i artiklen",
    "inset": "fakta | faktaboks | blå bog",
}
OPENING: dict[str, str] = {
    "breadcrumb": "du er her",
    "byline": "af | skrevet af | tekst",
    "dateline": "publiceret | opdateret | udgivet | sidst opdateret | senest opdateret | offentliggjort den",
    "page_tools": "læsetid",
    "share": "del | følg os",
    "related": "læs også | læs mere | se også | hør også",
    "comment_form": """
        log ind for at kommentere | du skal være logget ind | din e-mailadresse vil ikke blive publiceret
    """,
    "newsletter": "tilmeld | abonnér | tilmeld dig | få de vigtigste nyheder",
    "advert": "artiklen fortsætter",
    "consent": """
        vi bruger cookies | dette website bruger cookies | vi og vores partnere |
        denne hjemmeside bruger cookies
    """,
    "paywall": "for at læse videre | denne artikel er kun",
    "footer": "copyright | copyright 0 | alle rettigheder forbeholdes",
    "credit": "foto | kilde | billede | arkivfoto",
    "inset": "fakta om",
}
WITHIN: dict[str, str] = {
    "page_tools": "gemte artikler | læseliste",
    "related": "læs også",
    "newsletter": "nyhedsbrev",
    "consent": "bruger cookies | cookies til at",
    "paywall": "kun for abonnenter | læse hele artiklen",
    "footer": "alle rettigheder | ansvarshavende | privatlivspolitik | alle rettigheder forbeholdes",
}
BY = (
    "af",
    "skrevet af",
    "tekst",
    "forfatter",
    "journalist",
    "tekst og foto",
    "artikel af",
    "oprettet af",
)
PUBLISHED = (
    "publiceret",
    "udgivet",
)
UPDATED = (
    "opdateret",
    "sidst opdateret",
)
