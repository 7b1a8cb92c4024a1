"""Lithuanian."""

WHOLE: dict[str, str] = {
    "menu": """
        pradžia | meniu | apie mus | kontaktai | prisijungti | registruotis | daugiau | naujienos | sportas |
        verslas | kultūra | pagrindinis | titulinis | prisijungimas | registracija | atsijungti | mano paskyra |
        pereiti prie turinio | uždaryti | lietuva | lietuvoje | pasaulis | pasaulyje | ekonomika | nuomonės |
        sveikata | kriminalai | gyvenimas | mokslas | į viršų | rubrikos | svetainės medis | žmonės |
        laisvalaikis | politika
    """,
    "search": "paieška | ieškoti | paieškos rezultatai | nieko nerasta",
    "breadcrumb": "jūs esate čia",
    "byline": "autorius | autorė | autoriai | redakcija | žurnalistas | žurnalistė | parengė | parašė",
    "dateline": """
        paskelbta | publikuota | atnaujinta | šiandien | vakar | prieš 0 val | prieš 0 min | prieš 0 d |
        paskutinį kartą atnaujinta | sukurta
    """,
    "section": "rubrika | kategorija | kategorijos | skiltis",
    "tags": "temos | žymos | raktiniai žodžiai | raktažodžiai | daugiau apie | susijusios temos | žymės",
    "page_tools": """
        spausdinti | klausyti | klausyti straipsnio | išsaugoti | išsaugoti straipsnį | šrifto dydis |
        skaitymo laikas | 0 min skaitymo | peržiūros | perskaitysite per 0 min | pranešti klaidą
    """,
    "share": """
        dalintis | dalinkitės | kopijuoti nuorodą | dalinkis | dalytis | pasidalinti | pasidalink |
        pasidalinkite | dalintis facebook | siųsti draugui | siųsti el. paštu | sekite mus | sek mus |
        nuoroda nukopijuota
    """,
    "related": """
        skaitykite taip pat | taip pat skaitykite | susiję straipsniai | daugiau | susijusios naujienos |
        susiję | skaityti daugiau | skaitykite daugiau | skaityti toliau | skaityk daugiau | jums gali patikti |
        rekomenduojame | siūlome perskaityti | daugiau šia tema | daugiau naujienų | panašūs straipsniai |
        tema | taip pat žiūrėkite | plačiau | susiję įrašai
    """,
    "popular": """
        skaitomiausi | naujausi | populiariausi | naujausios naujienos | skaitomiausios | naujausios |
        populiaru | naujausios žinios | populiariausios naujienos | kitas straipsnis | ankstesnis straipsnis |
        kitas | ankstesnis | svarbiausios naujienos | komentuojamiausi | dienos naujienos | daugiausia skaityta
    """,
    "author_bio": "apie autorių | apie autorę | kiti autoriaus straipsniai",
    "comments": """
        komentarai | komentuoti | atsakyti | komentaras | 0 komentarų | 0 komentarai | nėra komentarų |
        rodyti komentarus | skaityti komentarus | visi komentarai | 0 komentaras
    """,
    "comment_form": """
        komentuoti | rašyti komentarą | parašyti komentarą | palikti komentarą | palikite komentarą |
        pridėti komentarą | vardas | el. paštas | el. pašto adresas | siųsti | skelbti | atšaukti atsakymą |
        jūsų komentaras | skelbti komentarą
    """,
    "newsletter": """
        naujienlaiškis | prenumeruoti | prenumeruokite | prenumeruoti naujienlaiškį | užsisakyti naujienlaiškį |
        gaukite naujienas | užsiprenumeruoti | atsisiųskite programėlę | tinklalaidės | užsisakyti
    """,
    "advert": """
        reklama | rekomenduojame | skelbimas | skelbimai | reklaminis straipsnis | remiamas turinys |
        užsakymo nr | partnerių turinys | straipsnis tęsiasi po reklamos | reklamos projektas | rėmėjai
    """,
    "consent": """
        sutinku | priimti | priimti visus | sutinku su visais | atmesti | atmesti visus | slapukų nustatymai |
        slapukų politika | slapukai | tvarkyti slapukus
    """,
    "paywall": """
        tik prenumeratoriams | prenumeratoriams | jau prenumeruojate | norėdami skaityti toliau |
        tapkite prenumeratoriumi | skaityti visą straipsnį
    """,
    "media": """
        paleisti | paleisti vaizdo įrašą | vaizdo įrašas | video | galerija | foto galerija |
        nuotraukų galerija | pauzė | visas ekranas | padidinti | žiūrėti galeriją
    """,
    "ticker": "tiesiogiai | gyvai | orai | skubi naujiena | naujienų srautas",
    "footer": """
        privatumo politika | visos teisės saugomos | naudojimosi taisyklės | naudojimo sąlygos |
        reklama portale | asmens duomenų apsauga | taisyklės | etikos kodeksas
    """,
    "notice": "redakcijos pastaba | klaidos pataisymas | pastaba",
}
OPENING: dict[str, str] = {
    "byline": "parengė | parašė",
    "dateline": "atnaujinta | publikuota",
    "tags": "žymos | temos",
    "page_tools": "skaitymo laikas",
    "share": "dalintis | pasidalinkite | sekite mus",
    "related": """
        taip pat skaitykite | skaitykite | skaitykite taip pat | skaitykite daugiau | skaityti daugiau |
        susiję straipsniai | plačiau skaitykite
    """,
    "comment_form": "norėdami komentuoti | rašyti komentarą | komentuoti gali",
    "newsletter": "prenumeruokite | užsiprenumeruokite | gaukite svarbiausias",
    "consent": """
        šioje svetainėje naudojami slapukai | mes naudojame slapukus | ši svetainė naudoja slapukus |
        naudojame slapukus
    """,
    "paywall": "norėdami skaityti",
    "footer": "copyright 0 | visos teisės | visos teisės saugomos | draudžiama kopijuoti",
    "credit": "nuotrauka | nuotr | nuotraukos autorius | šaltinis | asociatyvi nuotr",
}
WITHIN: dict[str, str] = {
    "newsletter": "naujienlaiškį",
    "consent": "naudoja slapukus | naudojame slapukus | naudojami slapukai",
    "footer": "visos teisės saugomos | be raštiško sutikimo | privatumo politika",
}
BY = (
    "autorius",
    "parašė",
    "autorė",
    "parengė",
)
PUBLISHED = ("paskelbta",)
UPDATED = ("atnaujinta",)
