"""Romanian."""

WHOLE: dict[str, str] = {
    "menu": """
        acasă | meniu | despre noi | contact | autentificare | înregistrare | mai mult | închide | politică |
        economie | sport | externe | cultură | acasa | prima pagină | conectare | intră în cont | contul meu |
        deconectare | sari la conținut | mergi la conținut | mai multe | știri | actualitate | social |
        internațional | monden | opinii | sănătate | lifestyle | justiție | evenimente | inapoi sus |
        înapoi sus | harta site | rubrici | categorii | educație | știință | local | life | stiri
    """,
    "search": """
        caută | căutare | cauta | rezultatele căutării | niciun rezultat | căutare avansată |
        introdu cuvântul căutat
    """,
    "breadcrumb": "ești aici | sunteți aici | te afli aici",
    "byline": "de | autor | redacția | autori | reporter | scris de | redactor",
    "dateline": """
        publicat | publicat la | publicat în | actualizat | actualizat la | ultima actualizare | astăzi | azi |
        ieri | acum 0 ore | acum 0 minute | acum 0 zile | data publicării | data actualizării | publicat pe
    """,
    "section": "categorie | categoria | rubrica | secțiune",
    "tags": """
        etichete | taguri | subiecte | cuvinte cheie | mai multe despre | teme | citește mai mult despre
    """,
    "page_tools": """
        printează | tipărește | imprimă | ascultă | ascultă articolul | salvează | salvează articolul |
        mărime text | timp de citire | timp citire | 0 min de citit | 0 minute de citit | vizualizări | citiri |
        dimensiune text
    """,
    "share": """
        distribuie | share | copiază linkul | urmărește-ne | distribuie articolul | partajează | trimite |
        distribuie pe facebook | share pe facebook | distribuie pe whatsapp | link copiat | trimite pe email |
        urmăriți-ne | urmărește-ne pe | trimite unui prieten | dă mai departe
    """,
    "related": """
        citește și | citeşte şi | articole similare | vezi și | pe aceeași temă | mai multe | citește mai mult |
        recomandări | știri similare | articole asemănătoare | articole conexe | știri asemănătoare |
        citește mai departe | citește mai multe | citiți și | vezi mai mult | te-ar putea interesa |
        s-ar putea să-ți placă | îți recomandăm | vă recomandăm | recomandate | recomandarea editorilor |
        din aceeași categorie | pe același subiect | mai multe articole | continuă lectura | ai putea citi și |
        noutăți | mai multe știri
    """,
    "popular": """
        cele mai citite | ultimele știri | ultima oră | articolul următor | articolul anterior | populare |
        cele mai noi | ultimele articole | ultimele noutăți | cele mai populare | recomandate | în tendințe |
        următorul | anteriorul | următoarea știre | știrile zilei | top citite | cele mai comentate |
        cele mai recente | alegerea editorului
    """,
    "author_bio": """
        despre autor | mai multe articole de autor | articole de același autor | toate articolele autorului |
        mai multe de la autor
    """,
    "comments": """
        comentarii | comentariu | răspunde | 0 comentarii | niciun comentariu | fără comentarii |
        vezi comentariile | arată comentariile | încarcă mai multe comentarii | 0 comentariu
    """,
    "comment_form": """
        lasă un comentariu | adaugă comentariu | nume | trimite | lasă un răspuns | adaugă un comentariu |
        scrie un comentariu | comentează | trimite comentariul | publică comentariul | email | site web |
        anulează răspunsul | adresa ta de email nu va fi publicată | comentariul tău | spune-ți părerea |
        postează comentariu
    """,
    "newsletter": """
        newsletter | abonează-te | abonare | abonează-te la newsletter | înscrie-te la newsletter | mă abonez |
        descarcă aplicația | primește știrile pe email | înscrie-te | abonați-vă | urmărește-ne pe google news |
        introdu adresa de email
    """,
    "advert": """
        publicitate | advertorial | reclamă | reclama | sponsorizat | conținut sponsorizat | promo | p |
        articol susținut de | parteneri | publicitate plătită | articolul continuă după reclamă
    """,
    "consent": """
        acceptă | accept | acceptă tot | acceptă toate | sunt de acord | refuz | refuză | refuză tot |
        setări cookie | setări cookies | politica de cookies | politica cookie | gestionează preferințele |
        modifică setările
    """,
    "paywall": """
        doar pentru abonați | conținut pentru abonați | abonează-te pentru a citi | ești deja abonat |
        acest articol este disponibil doar abonaților | devino abonat | susține-ne
    """,
    "media": """
        redă | redă video | video | galerie foto | galerie | foto | pauză | ecran complet | mărește imaginea |
        vezi galeria foto | vezi galeria | urmărește video | vezi video | poza 0 din 0
    """,
    "ticker": "live | în direct | breaking news | ultima oră | vremea | meteo | text live",
    "footer": """
        politica de confidențialitate | termeni și condiții | toate drepturile rezervate | politica de cookies |
        termeni si conditii | confidențialitate | publicitate pe site | politica de utilizare | date personale |
        caseta redacțională | cod deontologic | protecția datelor | setări confidențialitate
    """,
    "notice": "nota redacției | erată | rectificare | precizare",
}
OPENING: dict[str, str] = {
    "breadcrumb": "ești aici | sunteți aici",
    "byline": "de | scris de",
    "dateline": "actualizat | ultima actualizare | data publicării",
    "tags": "etichete | taguri",
    "page_tools": "timp de citire | timp citire",
    "share": "distribuie pe | urmărește-ne pe | urmăriți-ne pe",
    "related": """
        citește și | citeşte şi | vezi și | citiți și | pe aceeași temă | citește mai multe |
        te-ar putea interesa | recomandări
    """,
    "author_bio": "despre autor",
    "comment_form": """
        lasă un | pentru a comenta | trebuie să fii autentificat | adresa ta de email nu va fi publicată
    """,
    "newsletter": "urmărește | abonează-te | abonați-vă | înscrie-te la",
    "advert": "articolul continuă | conținut sponsorizat",
    "consent": """
        acest site folosește | acest site utilizează | folosim cookie | utilizăm cookie |
        site-ul nostru folosește
    """,
    "paywall": "pentru a citi | abonează-te pentru",
    "footer": "copyright 0 | copyright | toate drepturile | toate drepturile rezervate",
    "credit": "foto | sursa foto | sursa | sursă foto | credit foto | fotografie",
}
WITHIN: dict[str, str] = {
    "page_tools": "articole salvate | listă de lectură",
    "comment_form": "nu va fi publicată",
    "newsletter": "canalul de whatsapp | la newsletter",
    "consent": "folosește cookie | utilizează cookie | folosim cookie | utilizăm cookie | modulele cookie",
    "footer": "toate drepturile rezervate | politica de confidențialitate | preluarea articolelor",
}
BY = (
    "de",
    "autor",
    "scris de",
    "autori",
    "articol de",
    "publicat de",
    "text",
)
PUBLISHED = (
    "publicat",
    "publicat la",
)
UPDATED = (
    "actualizat",
    "ultima actualizare",
)
