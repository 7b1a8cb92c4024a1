"""Norwegian."""

WHOLE: dict[str, str] = {
    "menu": """
        hjem | forside | meny | om oss | kontakt | logg inn | hopp til innhold | mer | lukk | nyheter | sport |
        økonomi | kultur | min side | logg ut | gå til innhold | hopp til hovedinnhold | innenriks | utenriks |
        meninger | til toppen | tilbake til toppen | alle emner | arkiv
    """,
    "search": "søk | ingen treff | søkeresultater | søk på siden",
    "breadcrumb": "du er her",
    "byline": "av | tekst | journalist",
    "dateline": """
        publisert | oppdatert | sist oppdatert | for 0 timer siden | for 0 minutter siden | i dag | i går |
        oppdatert for
    """,
    "section": "kategori | kategorier | seksjon",
    "tags": "emner | stikkord | mer om | nøkkelord | følg emnet | flere saker om | relaterte emner",
    "page_tools": """
        skriv ut | lytt | lagre | lesetid | lytt til artikkelen | lytt til saken | lagre artikkel |
        0 min lesetid | tekststørrelse | meld feil | les senere
    """,
    "share": """
        del | del artikkelen | del på facebook | kopier lenke | del denne | følg oss | tips oss | del saken |
        lenke kopiert | send på e-post | følg oss på
    """,
    "related": """
        les også | les mer | relatert | relaterte artikler | se også | flere saker | mer om | anbefalt |
        les hele saken | relaterte saker | mer om saken | anbefalt for deg | les videre |
        du vil kanskje også like
    """,
    "popular": """
        mest lest | siste nytt | siste saker | neste | forrige | akkurat nå | mest sett | mest leste | siste |
        toppsaker | populært | neste artikkel | forrige artikkel | redaksjonen anbefaler
    """,
    "author_bio": "om forfatteren | om skribenten | mer fra forfatteren | flere artikler av",
    "comments": """
        kommentarer | 0 kommentarer | svar | kommenter | vis kommentarer | ingen kommentarer | les kommentarer |
        debatt
    """,
    "comment_form": """
        legg igjen en kommentar | skriv en kommentar | navn | send | legg til kommentar | kommenter |
        send kommentar | e-post | logg inn for å kommentere | din e-postadresse vil ikke bli publisert |
        avbryt svar | bli med i debatten
    """,
    "newsletter": """
        nyhetsbrev | abonner | meld deg på | last ned appen | meld deg på nyhetsbrev | få nyhetsbrevet |
        podkast | abonner på nyhetsbrevet | motta varsler
    """,
    "advert": """
        annonse | annonsørinnhold | reklame | artikkelen fortsetter under annonsen | annonser | sponset |
        sponset innhold | kommersielt innhold | saken fortsetter under annonsen | betalt innhold
    """,
    "consent": """
        godta | godta alle | avslå | personvern | aksepter | aksepter alle | avvis | avvis alle |
        informasjonskapsler | administrer samtykke | bare nødvendige | innstillinger for informasjonskapsler |
        jeg godtar
    """,
    "paywall": """
        for abonnenter | allerede abonnent | pluss | bli abonnent | kun for abonnenter | kjøp abonnement |
        logg inn for å lese | les hele saken med abonnement | prøv gratis | er du allerede abonnent
    """,
    "media": """
        spill av | video | bilde 0 av 0 | vis bilde | spill av video | se video | bildegalleri | galleri |
        pause | fullskjerm | se bildene | vis bilder
    """,
    "ticker": "direkte | live | siste nytt | været | akkurat nå | følg oss direkte",
    "footer": """
        personvern | personvernerklæring | ansvarlig redaktør | annonsere | kundeservice | vilkår | cookies |
        alle rettigheter | brukervilkår | alle rettigheter reservert | opphavsrett | kjøpsvilkår |
        tilgjengelighetserklæring
    """,
    "notice": "rettelse | vær varsom-plakaten | presisering | redaksjonell merknad",
    "inset": "fakta | faktaboks | kort fortalt | dette er saken",
}
OPENING: dict[str, str] = {
    "byline": "av | tekst | foto og tekst",
    "dateline": "publisert | oppdatert | sist oppdatert",
    "page_tools": "lesetid",
    "share": "del | følg oss",
    "related": "les også | les mer | se også | les hele | hør også",
    "comment_form": """
        logg inn for å kommentere | du må være logget inn | din e-postadresse vil ikke bli publisert
    """,
    "newsletter": "meld deg på | abonner | få nyhetsbrevet",
    "advert": "artikkelen fortsetter | saken fortsetter",
    "consent": """
        vi bruker informasjonskapsler | vi bruker cookies | denne nettsiden bruker | vi og våre partnere
    """,
    "paywall": "for å lese videre | logg inn for å lese",
    "footer": "copyright | copyright 0 | ansvarlig redaktør | alle rettigheter",
    "credit": "foto | bilde | kilde | video | illustrasjon | arkivfoto",
    "inset": "fakta om",
}
WITHIN: dict[str, str] = {
    "page_tools": "lagrede artikler | lagrede saker | leseliste",
    "related": "les også",
    "newsletter": "nyhetsbrev",
    "consent": "bruker informasjonskapsler | bruker cookies",
    "footer": "ansvarlig redaktør | vær varsom | personvern | alle rettigheter reservert",
}
BY = (
    "av",
    "tekst",
    "forfatter",
    "skrevet av",
    "journalist",
    "publisert av",
)
PUBLISHED = ("publisert",)
UPDATED = (
    "oppdatert",
    "sist oppdatert",
)
