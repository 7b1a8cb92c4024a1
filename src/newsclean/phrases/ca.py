"""Catalan."""

WHOLE: dict[str, str] = {
    "menu": """
        inici | menú | portada | qui som | contacte | contacta | inicia sessió | inicia la sessió | registra't |
        tanca la sessió | salta al contingut | ves al contingut | vés al contingut | mostra el menú | tanca |
        més | seccions | política | economia | esports | cultura | societat | internacional | opinió |
        el meu compte | torna a dalt | mapa web | hemeroteca | idioma
    """,
    "search": """
        cerca | cercar | buscar | cerca avançada | resultats de la cerca | sense resultats | escriu per cercar
    """,
    "breadcrumb": "sou a | ets a",
    "byline": "per | autor | autora | redacció | autoria",
    "dateline": """
        publicat | publicat el | actualitzat | actualitzat el | última actualització | avui | ahir |
        fa 0 hores | fa 0 minuts | fa 0 dies
    """,
    "section": "secció | categoria | categories | arxivat a",
    "tags": "etiquetes | temes | temes relacionats | paraules clau | més informació sobre | arxivat a",
    "page_tools": """
        imprimeix | imprimir | escolta | escolta l'article | desa | desa l'article | guarda |
        mida de la lletra | temps de lectura | 0 minuts de lectura | 0 min de lectura | lectures |
        descarrega pdf
    """,
    "share": """
        comparteix | compartir | comparteix-ho | comparteix la notícia | comparteix aquest article |
        comparteix a facebook | comparteix a twitter | comparteix per whatsapp | copia l'enllaç |
        enllaç copiat | envia per correu | segueix-nos | segueix-nos a | tuiteja
    """,
    "related": """
        notícies relacionades | articles relacionats | relacionades | relacionat | llegeix també |
        també et pot interessar | et pot interessar | més informació | més notícies | més sobre aquest tema |
        recomanats | recomanat per a tu | continguts relacionats | llegeix més | segueix llegint
    """,
    "popular": """
        el més llegit | els més llegits | més llegit | el més vist | últimes notícies | última hora |
        destacats | les més llegides | següent | anterior | article següent | article anterior | tendències |
        per a tu
    """,
    "author_bio": """
        sobre l'autor | sobre l'autora | més articles de l'autor | més d'aquest autor | veure perfil
    """,
    "comments": """
        comentaris | 0 comentaris | 0 comentari | sense comentaris | veure comentaris | respon |
        mostra els comentaris | opinions dels lectors
    """,
    "comment_form": """
        deixa un comentari | escriu un comentari | comenta | envia el comentari | el teu comentari | nom |
        correu electrònic | pàgina web | publica un comentari | cancel·la la resposta |
        inicia sessió per comentar | l'adreça electrònica no es publicarà
    """,
    "newsletter": """
        butlletí | butlletins | subscriu-te | subscriu-te al butlletí | subscriu-t'hi | rep el butlletí |
        apunta-t'hi | descarrega l'app | rep les notícies al teu correu | pòdcast | alta al butlletí
    """,
    "advert": """
        publicitat | anunci | contingut patrocinat | patrocinat | patrocinat per | contingut promocionat |
        anuncia't
    """,
    "consent": """
        accepta | acceptar | accepta-ho tot | rebutja | rebutja-ho tot | configura les galetes |
        configuració de galetes | política de galetes | gestiona les preferències | accepta les galetes
    """,
    "paywall": """
        només per a subscriptors | contingut per a subscriptors | ja ets subscriptor | fes-te subscriptor |
        subscriu-te per continuar llegint | exclusiu per a subscriptors | registra't per continuar llegint |
        dona't d'alta
    """,
    "media": """
        reprodueix | reprodueix el vídeo | vídeo | galeria | fotogaleria | pausa | pantalla completa |
        amplia la imatge | foto 0 de 0 | següent foto
    """,
    "ticker": "en directe | directe | última hora | el temps | minut a minut",
    "footer": """
        avís legal | política de privacitat | tots els drets reservats | condicions d'ús | nota legal |
        privacitat | qui som | publicitat al web | accessibilitat | canal ètic
    """,
    "notice": "nota de la redacció | fe d'errors | rectificació | avís",
}
OPENING: dict[str, str] = {
    "byline": "escrit per | text de | redactat per",
    "dateline": """
        publicat el | actualitzat el | última actualització | publicat a les | darrera actualització
    """,
    "tags": "etiquetes | més informació sobre",
    "page_tools": "temps de lectura",
    "share": "comparteix a | comparteix per | comparteix aquest | segueix-nos a",
    "related": "llegeix també | llegiu també | vegeu també | també et pot interessar | més informació",
    "author_bio": "sobre l'autor | més articles de",
    "comments": "comentaris",
    "comment_form": """
        deixa un comentari | escriu el teu comentari | has d'iniciar sessió per |
        l'adreça electrònica no es publicarà
    """,
    "newsletter": "subscriu-te al | rep cada dia | apunta't al butlletí",
    "advert": "contingut patrocinat | patrocinat per",
    "consent": "utilitzem galetes | fem servir galetes | aquest lloc web utilitza galetes",
    "paywall": "subscriu-te per | contingut exclusiu per",
    "footer": "tots els drets reservats | copyright",
    "notice": "nota de la redacció",
    "credit": "foto | fotografia | imatge | font",
}
WITHIN: dict[str, str] = {
    "newsletter": "al teu correu",
    "consent": "política de galetes | utilitzem galetes | galetes pròpies i de tercers",
    "paywall": "només per a subscriptors | per continuar llegint",
    "footer": "tots els drets reservats | prohibida la reproducció | política de privacitat",
}
BY = ("per", "text", "escrit per", "autor", "autora", "redacció")
PUBLISHED = ("publicat", "publicat el")
UPDATED = ("actualitzat", "actualitzat el", "última actualització")
