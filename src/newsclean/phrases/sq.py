"""Albanian."""

WHOLE: dict[str, str] = {
    "menu": """
        ballina | kryefaqja | kreu | menu | menyja | rreth nesh | kontakt | kontakti | hyr | identifikohu |
        regjistrohu | dil | llogaria ime | kalo te përmbajtja | mbyll | më shumë | lajme | aktualitet |
        politikë | ekonomi | bota | sport | kulturë | opinione | shëndeti | kthehu lart | kosova | shqipëria |
        rajoni
    """,
    "search": "kërko | kërkim | rezultatet e kërkimit | asnjë rezultat",
    "breadcrumb": "ju jeni këtu",
    "byline": "nga | autori | autor | redaksia | gazetari | shkruan",
    "dateline": """
        publikuar | publikuar më | përditësuar | sot | dje | 0 orë më parë | 0 minuta më parë |
        përditësimi i fundit
    """,
    "section": "kategoria | kategori | rubrika",
    "tags": "etiketa | etiketat | temat | fjalë kyçe",
    "page_tools": "printo | dëgjo | ruaj | madhësia e shkronjave | koha e leximit | 0 min lexim | shikime",
    "share": """
        shpërndaj | shpërndaje | shpërndaje në facebook | shpërndaj artikullin | shpërndaje me miqtë |
        kopjo linkun | dërgo me email | na ndiqni | na ndiq në
    """,
    "related": """
        artikuj të ngjashëm | lajme të ngjashme | të ngjashme | lexo edhe | lexoni edhe | lexo më shumë |
        lexoni më shumë | lexo gjithashtu | mund t'ju interesojë | të rekomanduara | artikuj të lidhur |
        më tepër | shiko edhe
    """,
    "popular": """
        më të lexuarat | më të fundit | lajmet e fundit | më të klikuarat | më të shikuarat | të fundit |
        artikulli i radhës | artikulli paraprak | tjetra | e mëparshme | kryesore
    """,
    "author_bio": "rreth autorit | për autorin | më shumë nga autori",
    "comments": "komente | komentet | 0 komente | nuk ka komente | shiko komentet | përgjigju",
    "comment_form": """
        lini një koment | lër një koment | shto koment | shkruaj koment | dërgo komentin | emri |
        adresa e emailit | anulo përgjigjen | komenti juaj | adresa juaj email s'do të bëhet publike
    """,
    "newsletter": """
        buletini | abonohu | abonohuni | regjistrohu në newsletter | shkarko aplikacionin | merrni lajmet
    """,
    "advert": "reklamë | reklama | marketing | e sponsorizuar | përmbajtje e sponsorizuar | sponsorizuar",
    "consent": """
        pranoj | prano | prano të gjitha | refuzo | cilësimet e cookies | politika e cookies |
        preferencat e cookies
    """,
    "paywall": "vetëm për abonentët | abonohu për të lexuar | jeni abonent | bëhu abonent",
    "media": "luaj | luaj videon | video | galeri | galeria | foto galeri | shiko videon | zmadho",
    "ticker": "direkt | drejtpërdrejt | live | moti | lajmi i fundit | lajm i fundit",
    "footer": """
        kushtet e përdorimit | politika e privatësisë | të gjitha të drejtat e rezervuara | privatësia |
        impressum | na kontaktoni
    """,
    "notice": "shënim i redaksisë | korrigjim",
}
OPENING: dict[str, str] = {
    "byline": "shkruan | shkruar nga",
    "dateline": "publikuar më | përditësuar më",
    "page_tools": "koha e leximit",
    "share": "shpërndaje në",
    "related": "lexo edhe | lexoni edhe | lexo gjithashtu | lexo më shumë | shiko edhe",
    "comment_form": "lini një | shkruani komentin",
    "newsletter": "abonohu | regjistrohu për",
    "consent": "ne përdorim cookies | kjo faqe përdor cookies | ky sajt përdor cookies",
    "footer": "të gjitha të drejtat e rezervuara",
    "credit": "foto | burimi | fotografia",
}
WITHIN: dict[str, str] = {
    "consent": "përdor cookies | përdorim cookies",
    "footer": "të gjitha të drejtat e rezervuara | ndalohet kopjimi",
}
BY = ("nga", "shkruan", "shkruar nga", "autori")
PUBLISHED = ("publikuar", "publikuar më")
UPDATED = ("përditësuar",)
