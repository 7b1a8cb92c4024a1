"""Norwegian."""

WHOLE: dict[str, str] = {
    "menu": """
        hjem | forside | meny | om oss | kontakt | logg inn | hopp til innhold | mer | lukk | nyheter | sport |
        økonomi | kultur | min side | logg ut
    """,
    "search": "søk | ingen treff",
    "byline": "av | tekst | journalist",
    "dateline": "publisert | oppdatert | sist oppdatert",
    "tags": "emner | stikkord | mer om",
    "page_tools": "skriv ut | lytt | lagre | lesetid | lytt til artikkelen",
    "share": "del | del artikkelen | del på facebook | kopier lenke | del denne | følg oss | tips oss",
    "related": """
        les også | les mer | relatert | relaterte artikler | se også | flere saker | mer om | anbefalt |
        les hele saken
    """,
    "popular": "mest lest | siste nytt | siste saker | neste | forrige | akkurat nå | mest sett",
    "comments": "kommentarer | 0 kommentarer | svar | kommenter",
    "comment_form": "legg igjen en kommentar | skriv en kommentar | navn | send",
    "newsletter": "nyhetsbrev | abonner | meld deg på | last ned appen",
    "advert": "annonse | annonsørinnhold | reklame | artikkelen fortsetter under annonsen | annonser",
    "consent": "godta | godta alle | avslå | personvern",
    "paywall": "for abonnenter | allerede abonnent | pluss | bli abonnent",
    "media": "spill av | video | bilde 0 av 0 | vis bilde",
    "footer": """
        personvern | personvernerklæring | ansvarlig redaktør | annonsere | kundeservice | vilkår | cookies |
        alle rettigheter
    """,
    "notice": "rettelse | vær varsom-plakaten",
}
OPENING: dict[str, str] = {
    "byline": "av | tekst | foto og tekst",
    "dateline": "publisert | oppdatert | sist oppdatert",
    "share": "del | følg oss",
    "related": "les også | les mer | se også | les hele | hør også",
    "newsletter": "meld deg på | abonner | få",
    "footer": "copyright | copyright 0 | ansvarlig redaktør",
    "credit": "foto | bilde | kilde | video | illustrasjon",
}
WITHIN: dict[str, str] = {
    "related": "les også",
    "newsletter": "nyhetsbrev",
    "footer": "ansvarlig redaktør | vær varsom | personvern",
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
