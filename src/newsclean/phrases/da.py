"""Danish."""

WHOLE: dict[str, str] = {
    "menu": """
        forside | menu | om os | kontakt | log ind | gå til indhold | mere | luk | nyheder | sport | økonomi |
        kultur | udland | indland | log ud | min side
    """,
    "search": "søg | ingen resultater",
    "byline": "af | skrevet af | journalist",
    "dateline": "publiceret | opdateret | udgivet",
    "tags": "emner | tags | læs mere om | nøgleord",
    "page_tools": "udskriv | lyt | gem | læsetid | lyt til artiklen",
    "share": "del | del artiklen | del på facebook | kopiér link | kopier link | følg os",
    "related": """
        læs også | læs mere | relaterede artikler | relateret | se også | flere artikler | mere om | anbefalet
    """,
    "popular": "mest læste | seneste nyt | seneste | næste | forrige | lige nu | seneste nyheder",
    "comments": "kommentarer | 0 kommentarer | svar | kommentér",
    "comment_form": "skriv en kommentar | navn | send | skriv et svar | annuller svar",
    "newsletter": "nyhedsbrev | tilmeld | tilmeld dig | abonnér",
    "advert": "annonce | annoncer | sponsoreret | artiklen fortsætter efter annoncen | reklame",
    "consent": "accepter | accepter alle | afvis | cookieindstillinger",
    "paywall": "for abonnenter | allerede abonnent | bliv abonnent",
    "media": "afspil | video | billede 0 af 0",
    "footer": """
        privatlivspolitik | alle rettigheder forbeholdes | cookiepolitik | ansvarshavende chefredaktør |
        annoncering | kundeservice
    """,
}
OPENING: dict[str, str] = {
    "byline": "af | skrevet af | tekst",
    "dateline": "publiceret | opdateret | udgivet | sidst opdateret",
    "share": "del | følg os",
    "related": "læs også | læs mere | se også | hør også",
    "newsletter": "tilmeld | få | abonnér",
    "footer": "copyright | copyright 0",
    "credit": "foto | kilde | billede",
}
WITHIN: dict[str, str] = {
    "related": "læs også",
    "newsletter": "nyhedsbrev",
    "footer": "alle rettigheder | ansvarshavende | privatlivspolitik",
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
