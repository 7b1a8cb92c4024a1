"""Swedish."""

WHOLE: dict[str, str] = {
    "menu": """
        hem | startsida | meny | om oss | kontakt | kontakta oss | logga in | till innehållet | mer | stäng |
        nyheter | sport | ekonomi | kultur | världen | inrikes | utrikes | mina sidor | logga ut
    """,
    "search": "sök | inga träffar",
    "byline": "av | skribent | redaktionen",
    "dateline": "publicerad | uppdaterad | publicerat | uppdaterat",
    "tags": "ämnen | taggar | läs mer om | nyckelord",
    "page_tools": "skriv ut | lyssna | spara | lästid | 0 min | 0 min läsning",
    "share": "dela | dela artikeln | dela på facebook | kopiera länk | tipsa | länken kopierad | följ oss",
    "related": """
        läs mer | läs också | läs även | relaterat | relaterade artiklar | mer om ämnet | se också |
        rekommenderat | fler artiklar | läs vidare
    """,
    "popular": """
        mest läst | mest lästa | senaste nytt | senaste nyheterna | nästa artikel | föregående | senaste |
        just nu | toppnyheter
    """,
    "comments": "kommentarer | 0 kommentarer | kommentar | svara | kommentera",
    "comment_form": "lämna en kommentar | skriv en kommentar | namn | e-post | skicka | avbryt svar",
    "newsletter": "nyhetsbrev | prenumerera | anmäl dig | ladda ner appen | podd",
    "advert": "annons | annonser | annonssamarbete | artikeln fortsätter efter annonsen",
    "consent": "acceptera | godkänn | godkänn alla | hantera cookies | neka",
    "paywall": "för prenumeranter | redan prenumerant | plus | premium | endast för prenumeranter",
    "media": "spela | video | bildspel | visa bild | bild 0 av 0",
    "footer": """
        integritetspolicy | alla rättigheter förbehållna | personuppgifter | kundservice | ansvarig utgivare |
        annonsera | cookiepolicy | om cookies
    """,
    "notice": "rättelse | så jobbar vi | tipsa oss",
}
OPENING: dict[str, str] = {
    "byline": "av | text",
    "dateline": "publicerad | uppdaterad | publicerat | uppdaterat | senast uppdaterad",
    "tags": "ämnen | taggar",
    "share": "dela | följ oss",
    "related": "läs mer | läs också | läs även | se också | missa inte | läs hela",
    "newsletter": "anmäl dig | prenumerera | få de senaste | ladda ner",
    "footer": "copyright | copyright 0 | ansvarig utgivare",
    "credit": "foto | bild | källa",
}
WITHIN: dict[str, str] = {
    "related": "läs mer | läs också",
    "newsletter": "nyhetsbrev",
    "footer": "ansvarig utgivare | personuppgifter | upphovsrätt",
}
BY = (
    "av",
    "text",
    "skribent",
    "författare",
    "skriven av",
    "publicerad av",
    "av journalist",
    "text och foto",
    "reporter",
)
PUBLISHED = (
    "publicerad",
    "publicerat",
)
UPDATED = (
    "uppdaterad",
    "uppdaterat",
    "senast uppdaterad",
)
