"""Italian."""

WHOLE: dict[str, str] = {
    "menu": """
        home | menu | chi siamo | contatti | accedi | registrati | vai al contenuto | altro | chiudi |
        politica | economia | sport | mondo | cultura | cronaca | esteri | abbonati | il mio profilo | sezioni |
        esci
    """,
    "search": "cerca | ricerca | nessun risultato | vedi tutti i risultati",
    "breadcrumb": "ti trovi in | sei in | sei qui",
    "byline": "di | autore | redazione | a cura di",
    "dateline": "pubblicato | aggiornato | pubblicato il | ultimo aggiornamento | 0 ore fa",
    "section": "sezione | categoria | categorie | pubblicato in",
    "tags": "tag | argomenti | temi | tags",
    "page_tools": """
        stampa | ascolta | salva | tempo di lettura | 0 min di lettura | 0 minuti di lettura |
        ascolta l'articolo | commenta | regala | dimensione testo | salva articolo
    """,
    "share": """
        condividi | condividi su facebook | condividi su twitter | copia link | link copiato | invia per email |
        seguici | seguici su | condividi su whatsapp | condividi l'articolo
    """,
    "related": """
        leggi anche | articoli correlati | correlati | potrebbe interessarti | ti potrebbe interessare |
        potrebbe interessarti anche | vedi anche | leggi di più | leggi tutto | approfondimenti | consigliati |
        altri articoli | per approfondire | notizie correlate | contenuti sponsorizzati | continua a leggere |
        articoli simili | scopri di più
    """,
    "popular": """
        più letti | i più letti | ultime notizie | le più lette | in evidenza | articolo successivo |
        articolo precedente | ultimi articoli | successivo | precedente | più visti | ultim'ora | primo piano
    """,
    "author_bio": """
        sull'autore | informazioni sull'autore | altri articoli di | altri articoli dell'autore |
        tutti gli articoli di | leggi tutti gli articoli
    """,
    "comments": """
        commenti | 0 commenti | commento | rispondi | vedi i commenti | segnala | mostra i commenti |
        nessun commento | vedi tutti i commenti | 0 commento
    """,
    "comment_form": """
        lascia un commento | lascia una risposta | scrivi un commento | nome | email | sito web |
        annulla risposta | invia commento | pubblica | pubblica un commento | commenta |
        il tuo indirizzo email non sarà pubblicato | il tuo commento | accedi per commentare |
        devi effettuare l'accesso per commentare | hai dimenticato la password | aggiungi un commento |
        norme per i commenti | rispondi
    """,
    "newsletter": """
        newsletter | iscriviti | iscriviti alla newsletter | abbonati | scarica l'app | podcast | la tua email |
        ricevi la newsletter
    """,
    "advert": "pubblicità | annuncio | sponsorizzato | contenuto sponsorizzato | advertisement | adv",
    "consent": """
        accetta | accetta tutti | rifiuta | gestisci | preferenze cookie | cookie policy | impostazioni cookie |
        continua senza accettare | accetta e continua | rifiuta tutti | gestisci cookie
    """,
    "paywall": """
        solo per abbonati | sei già abbonato | contenuto riservato | riservato agli abbonati |
        abbonati per continuare | premium | contenuto riservato agli abbonati |
        abbonati per continuare a leggere | accedi per continuare a leggere
    """,
    "media": """
        guarda il video | video | galleria | ingrandisci | foto | gallery | fotogallery | guarda |
        riproduci video | riproduci | guarda la gallery | schermo intero
    """,
    "ticker": "diretta | in diretta | ultima ora | meteo | live | ultim'ora",
    "footer": """
        note legali | tutti i diritti riservati | privacy | privacy policy | pubblicità | condizioni d'uso |
        termini e condizioni | redazione | contatti | gerenza | riproduzione riservata |
        copyright riproduzione riservata
    """,
    "notice": "riproduzione riservata | sostienici | rettifica | dona ora | segnala un errore",
    "inset": "la scheda | scheda | identikit",
}
OPENING: dict[str, str] = {
    "breadcrumb": "ti trovi in",
    "byline": "di | a cura di | scritto da | testo di",
    "dateline": "pubblicato | aggiornato | ultimo aggiornamento",
    "tags": "tag | argomenti | tags",
    "page_tools": "tempo di lettura | ascolta",
    "share": "condividi | seguici | segui",
    "related": """
        leggi anche | potrebbe interessarti | vedi anche | leggi tutto | per approfondire | ti potrebbe |
        guarda anche | approfondisci
    """,
    "popular": "più letti | articolo successivo | articolo precedente",
    "author_bio": "tutti gli articoli di | altri articoli di",
    "comments": "accedi per commentare | i commenti | sii il primo",
    "comment_form": """
        il tuo indirizzo | lascia un | i campi obbligatori | devi essere registrato per |
        accedi per commentare | il tuo indirizzo email non sarà pubblicato
    """,
    "newsletter": "iscriviti | ricevi | scarica | abbonati | resta aggiornato | rimani aggiornato",
    "advert": "pubblicità | contenuto sponsorizzato",
    "consent": """
        utilizziamo i cookie | questo sito utilizza | continuando | noi e i nostri | noi e i nostri partner |
        usiamo i cookie
    """,
    "paywall": """
        questo contenuto è | sei già abbonato | per continuare a leggere | abbonati per |
        questo contenuto è riservato
    """,
    "footer": "copyright | copyright 0 | tutti i diritti | riproduzione riservata | p.iva",
    "notice": "riproduzione riservata | copyright riproduzione",
    "credit": "foto | fonte | immagine | ansa | getty images",
}
WITHIN: dict[str, str] = {
    "page_tools": "articoli salvati | lista di lettura | salva come pdf | scarica in pdf",
    "related": "leggi anche",
    "comment_form": "non sarà pubblicato | campi obbligatori | sono contrassegnati",
    "newsletter": "newsletter | iscriviti | canale whatsapp",
    "consent": """
        utilizza cookie | utilizziamo cookie | uso dei cookie | cookie tecnici | cookie di profilazione |
        utilizzo dei cookie | utilizza i cookie
    """,
    "paywall": "abbonati | abbonamento",
    "footer": "tutti i diritti riservati | riproduzione riservata | privacy policy | partita iva",
}
BY = (
    "di",
    "a cura di",
    "scritto da",
    "testo di",
    "autore",
    "autrice",
    "autori",
    "pubblicato da",
    "articolo di",
    "da",
    "tutti gli articoli di",
    "servizio di",
)
PUBLISHED = (
    "pubblicato",
    "pubblicato il",
)
UPDATED = (
    "aggiornato",
    "ultimo aggiornamento",
    "aggiornato il",
    "ultima modifica",
)
