"""Swedish."""

WHOLE: dict[str, str] = {
    "menu": """
        hem | startsida | meny | om oss | kontakt | kontakta oss | logga in | till innehållet | mer | stäng |
        nyheter | sport | ekonomi | kultur | världen | inrikes | utrikes | mina sidor | logga ut |
        hoppa till innehåll | hoppa till huvudinnehåll | gå till innehåll | mitt konto | åsikter | till toppen |
        tillbaka till toppen | alla ämnen | arkiv
    """,
    "search": "sök | inga träffar | sökresultat | sök på sajten",
    "breadcrumb": "du är här",
    "byline": "av | skribent | redaktionen",
    "dateline": """
        publicerad | uppdaterad | publicerat | uppdaterat | senast uppdaterad | för 0 timmar sedan |
        för 0 minuter sedan | i dag | igår | i går
    """,
    "section": "kategori | kategorier | avdelning",
    "tags": """
        ämnen | taggar | läs mer om | nyckelord | ämnen i artikeln | mer om ämnet | följ ämne | relaterade ämnen
    """,
    "page_tools": """
        skriv ut | lyssna | spara | lästid | 0 min | 0 min läsning | lyssna på artikeln | spara artikel |
        0 min lästid | textstorlek | rapportera fel | läs senare
    """,
    "share": """
        dela | dela artikeln | dela på facebook | kopiera länk | tipsa | länken kopierad | följ oss |
        dela på twitter | länk kopierad | mejla | följ oss på | skicka med e-post
    """,
    "related": """
        läs mer | läs också | läs även | relaterat | relaterade artiklar | mer om ämnet | se också |
        rekommenderat | fler artiklar | läs vidare | mer i ämnet | rekommenderas för dig |
        du kanske också gillar | mer från | läs hela artikeln
    """,
    "popular": """
        mest läst | mest lästa | senaste nytt | senaste nyheterna | nästa artikel | föregående | senaste |
        just nu | toppnyheter | populärt | föregående artikel | mest delat | mest sedda
    """,
    "author_bio": """
        om författaren | om skribenten | mer av skribenten | fler artiklar av | om artikelförfattaren
    """,
    "comments": """
        kommentarer | 0 kommentarer | kommentar | svara | kommentera | visa kommentarer | inga kommentarer |
        läs kommentarer
    """,
    "comment_form": """
        lämna en kommentar | skriv en kommentar | namn | e-post | skicka | avbryt svar | kommentera |
        skicka kommentar | logga in för att kommentera | din e-postadress kommer inte publiceras |
        lämna ett svar
    """,
    "newsletter": """
        nyhetsbrev | prenumerera | anmäl dig | ladda ner appen | podd | prenumerera på nyhetsbrev |
        prenumerera på vårt nyhetsbrev | få vårt nyhetsbrev | poddar | registrera dig för vårt nyhetsbrev
    """,
    "advert": """
        annons | annonser | annonssamarbete | artikeln fortsätter efter annonsen | reklam | sponsrat |
        sponsrat innehåll | kommersiellt innehåll | artikeln fortsätter under annonsen | betalt samarbete
    """,
    "consent": """
        acceptera | godkänn | godkänn alla | hantera cookies | neka | acceptera alla | avvisa | avvisa alla |
        cookieinställningar | endast nödvändiga | jag godkänner | hantera samtycke
    """,
    "paywall": """
        för prenumeranter | redan prenumerant | plus | premium | endast för prenumeranter | bli prenumerant |
        köp prenumeration | logga in för att läsa | läs hela artikeln | prova gratis | lås upp artikeln |
        är du redan prenumerant
    """,
    "media": """
        spela | video | bildspel | visa bild | bild 0 av 0 | spela upp | spela video | se video | bildgalleri |
        pausa | helskärm | visa bilder | förstora bilden | visa alla bilder
    """,
    "ticker": "live | direkt | senaste nytt | väder | direktsändning | följ direkt",
    "footer": """
        integritetspolicy | alla rättigheter förbehållna | personuppgifter | kundservice | ansvarig utgivare |
        annonsera | cookiepolicy | om cookies | personuppgiftspolicy | användarvillkor | upphovsrätt |
        tillgänglighetsredogörelse | köpvillkor
    """,
    "notice": "rättelse | så jobbar vi | tipsa oss | redaktionell kommentar | fel i artikeln | förtydligande",
    "inset": "fakta | faktaruta | detta har hänt",
}
OPENING: dict[str, str] = {
    "breadcrumb": "du är här",
    "byline": "av",
    "dateline": "publicerad | uppdaterad | publicerat | uppdaterat | senast uppdaterad",
    "tags": "ämnen | taggar",
    "page_tools": "lästid",
    "share": "dela | följ oss",
    "related": "läs mer | läs också | läs även | se också | missa inte | läs hela",
    "comment_form": """
        logga in för att kommentera | du måste vara inloggad | din e-postadress kommer inte publiceras
    """,
    "newsletter": """
        anmäl dig | prenumerera | få de senaste | ladda ner | prenumerera på | anmäl dig till | få nyhetsbrevet
    """,
    "advert": "artikeln fortsätter",
    "consent": "vi använder cookies | den här webbplatsen använder | vi och våra partner | vi använder kakor",
    "paywall": "för att läsa | logga in för att läsa",
    "footer": "copyright | copyright 0 | ansvarig utgivare | alla rättigheter förbehållna",
    "credit": "foto | bild | källa | arkivbild",
    "inset": "fakta om",
}
WITHIN: dict[str, str] = {
    "page_tools": "sparade artiklar | läslista",
    "related": "läs mer | läs också",
    "newsletter": "nyhetsbrev",
    "consent": "använder cookies | använder kakor",
    "paywall": "för dig som är prenumerant",
    "footer": "ansvarig utgivare | personuppgifter | upphovsrätt | alla rättigheter förbehållna",
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
    "senast ändrad",
)
