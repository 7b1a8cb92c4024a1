"""German."""

WHOLE: dict[str, str] = {
    "menu": """
        startseite | menü | über uns | kontakt | anmelden | einloggen | abmelden | registrieren |
        zum inhalt springen | zum inhalt | mehr | hauptnavigation | navigation | schliessen | mein konto |
        politik | wirtschaft | sport | kultur | wissen | panorama | gesellschaft | alle ressorts | ressorts |
        hauptmenü | nach oben | zur startseite | login | e-paper | hilfe | newsletter | mein profil |
        merkliste | meine merkliste | zur navigation | profil
    """,
    "search": """
        suche | suchen | keine ergebnisse | alle ergebnisse | suche öffnen | suchbegriff | suche schliessen
    """,
    "breadcrumb": "sie sind hier | startseite news | sie befinden sich hier | du bist hier",
    "byline": """
        von | autor | autorin | autoren | kommentar von | ein kommentar von | eine analyse von |
        ein gastbeitrag von | interview von | eine kolumne von | von unserem korrespondenten |
        von unserer redaktion
    """,
    "dateline": """
        veröffentlicht | aktualisiert | stand | vor 0 stunden | vor 0 minuten | heute | gestern | vor 0 tagen
    """,
    "section": "rubrik | ressort | kategorie | kategorien | erschienen in | themengebiet",
    "tags": "themen | schlagworte | schlagwörter | mehr zum thema | thema | tags | stichworte | mehr zu",
    "page_tools": """
        drucken | artikel drucken | vorlesen | anhören | artikel anhören | merken | lesezeit | 0 min |
        0 min lesezeit | 0 minuten lesezeit | lesedauer | schriftgrösse | kommentieren | zur merkliste |
        feedback | artikel merken | speichern | pdf | zusammenfassung | audio | hören | artikel speichern |
        lesezeichen | folgen | 0 min lesen | auf die merkliste | merkliste | schrift grösser | schrift kleiner |
        seite drucken
    """,
    "share": """
        teilen | artikel teilen | auf facebook teilen | auf twitter teilen | auf x teilen | per e-mail teilen |
        per mail | link kopieren | link kopiert | per whatsapp teilen | whatsapp | facebook | e-mail | mail |
        twittern | versenden | senden | weiterleiten | empfehlen | pocket | xing |
        link in zwischenablage kopieren | diesen artikel teilen | beitrag teilen
    """,
    "related": """
        ähnliche beiträge | mehr zum thema | lesen sie auch | lesen sie mehr | auch interessant |
        das könnte sie auch interessieren | das könnte sie interessieren | verwandte artikel |
        ähnliche artikel | weitere artikel | passend dazu | zum thema | mehr dazu | weiterlesen | mehr lesen |
        empfohlen | empfehlungen | weitere themen | siehe auch | mehr erfahren | weitere nachrichten |
        auch spannend | mehr aus dem ressort | passend zum thema | weiterführende links |
        weitere informationen | mehr | zum artikel | interessante artikel | das interessiert andere |
        zum selben thema | aktuelle nachrichten zum thema | mehr aus diesem ressort
    """,
    "popular": """
        meistgelesen | meistgelesene artikel | am meisten gelesen | neueste artikel | aktuelle nachrichten |
        top themen | topthemen | beliebt | trending | nächster artikel | vorheriger artikel | neueste |
        aktuell | top-themen | schlagzeilen | das neueste | nachrichten | eilmeldungen | meistkommentiert |
        newsticker | meistgesehen | die wichtigsten nachrichten | top-artikel | aktuelles | meistgelesene |
        jetzt lesen | heute wichtig | unsere auswahl | zuletzt veröffentlicht | unsere empfehlungen |
        meistgeklickt
    """,
    "author_bio": """
        über den autor | über die autorin | zur person | mehr artikel von | zum autor | alle artikel |
        mehr vom autor | weitere artikel des autors
    """,
    "comments": """
        kommentare | 0 kommentare | 0 kommentar | kommentar | leserkommentare | diskussion | antworten |
        melden | alle kommentare | mitdiskutieren | kommentare anzeigen | leserbriefe | kommentare lesen |
        diskutieren sie mit | forum | beitrag melden | neueste zuerst | keine kommentare
    """,
    "comment_form": """
        kommentar schreiben | schreiben sie einen kommentar | kommentar verfassen | antwort schreiben |
        antwort hinterlassen | name | e-mail | webseite | abschicken | antworten abbrechen | ihr kommentar |
        kommentar abschicken | schreibe einen kommentar | kommentar abgeben | kommentar absenden |
        antwort abbrechen | website | zum kommentieren anmelden |
        deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht |
        passwort vergessen | netiquette | kommentarregeln
    """,
    "newsletter": """
        newsletter abonnieren | jetzt anmelden | newsletter | abonnieren | anmelden | e-mail-adresse |
        app herunterladen | jetzt abonnieren | podcast | podcasts | unsere apps | zum newsletter | app
    """,
    "advert": """
        anzeige | werbung | anzeigen | gesponsert | sponsored | ende der anzeige | weiter nach der anzeige |
        artikel wird nach der anzeige fortgesetzt | nach der werbung geht's weiter | promotion | werbeanzeige |
        in eigener sache | gutscheine | produkte | shop
    """,
    "consent": """
        akzeptieren | alle akzeptieren | ablehnen | cookie-einstellungen | datenschutzeinstellungen |
        einstellungen | zustimmen | externer inhalt | externe inhalte anzeigen | inhalt laden |
        empfohlener redaktioneller inhalt | empfohlener externer inhalt | privatsphäre | cookies verwalten |
        inhalte anzeigen | einmal anzeigen | immer anzeigen | mehr informationen | auswahl bestätigen |
        inhalt anzeigen
    """,
    "paywall": """
        jetzt weiterlesen | weiterlesen mit | sie haben bereits ein abo | bereits abonnent |
        nur für abonnenten | abo | exklusiv für abonnenten | testen sie | jetzt testen | plus | premium |
        abonnement | sie sind bereits abonnent | zum angebot
    """,
    "media": """
        video abspielen | bild 0 von 0 | bildergalerie | bilderstrecke | vergrössern | fotostrecke | galerie |
        video | zur galerie | bild vergrössern | nächstes bild | vorheriges bild | schliessen | videos |
        abspielen | 0 bilder | video ansehen | vollbild | zur bildergalerie | bilder anzeigen
    """,
    "ticker": "live | eilmeldung | liveticker | wetter | börse | ticker | live-ticker | im livestream",
    "footer": """
        impressum | datenschutz | agb | alle rechte vorbehalten | nutzungsbedingungen | mediadaten |
        datenschutzerklärung | kontakt | karriere | barrierefreiheit | abo kündigen | cookie-richtlinie |
        nutzungsbasierte onlinewerbung | archiv | verträge hier kündigen | utiq verwalten | privacy center |
        redaktion | service | rechtliches | über uns
    """,
    "notice": """
        korrektur | transparenzhinweis | in eigener sache | spenden | fehler gefunden | fehler melden |
        hinweis der redaktion | anmerkung der redaktion | jetzt spenden | unterstützen sie uns | hinweis
    """,
    "inset": "zur person | zur sache | infobox | infokasten | steckbrief | daten und fakten",
}
OPENING: dict[str, str] = {
    "breadcrumb": "sie sind hier | sie befinden sich hier",
    "byline": """
        von | ein artikel von | ein beitrag von | eine analyse von | ein kommentar von | eine kolumne von
    """,
    "dateline": """
        veröffentlicht | aktualisiert | erstellt | zuletzt aktualisiert | aktualisiert am | erschienen
    """,
    "tags": "themen | schlagworte | mehr zum thema | tags",
    "page_tools": "lesezeit | lesedauer | artikel anhören | vorlesen",
    "share": "teilen | auf facebook | per e-mail | folgen sie uns | artikel teilen | folgen sie | folgen auf",
    "related": """
        lesen sie auch | lesen sie hier | lesen sie mehr | mehr zum thema | auch interessant | das könnte |
        hier lesen sie | mehr dazu | passend dazu | weitere artikel | siehe auch | zum thema | mehr zu |
        weiterlesen | hier geht es | alle entwicklungen
    """,
    "popular": "meistgelesen | nächster artikel | neueste artikel",
    "author_bio": "über den autor | über die autorin | zur person",
    "comments": """
        diskutieren sie | um zu kommentieren | bitte melden sie sich | die kommentarfunktion |
        kommentare werden | wir freuen uns | bitte achten | bitte beachten | bitte loggen | schreiben sie uns |
        die moderation | leserbriefe
    """,
    "comment_form": """
        deine e-mail-adresse | ihre e-mail-adresse | erforderliche felder | schreiben sie einen |
        um kommentieren zu können | um zu kommentieren | bitte melden sie sich an, um zu kommentieren
    """,
    "newsletter": """
        abonnieren sie | melden sie sich | unser newsletter | jetzt anmelden | newsletter | laden sie |
        hier können sie | erhalten sie | bleiben sie | verpassen sie | mit der anmeldung |
        mit meiner anmeldung | jeden morgen | der podcast | hören sie | eine newsübersicht | abonniere |
        die wichtigsten
    """,
    "advert": """
        anzeige | werbung | gesponsert | dieser artikel enthält affiliate | wir erhalten | mit * gekennzeichnete
    """,
    "consent": """
        wir verwenden cookies | diese website verwendet | an dieser stelle | hier finden sie externe |
        ich bin damit einverstanden | wir benötigen | zur anzeige | dieser inhalt | diese webseite |
        um diesen inhalt | an dieser stelle finden sie | mit ihrer zustimmung | damit können personenbezogene |
        wir nutzen cookies | wir und unsere partner
    """,
    "paywall": """
        dieser artikel ist | um weiterzulesen | sie haben bereits | bereits abonnent | jetzt testen |
        testen sie | lesen sie diesen | mit einem abo
    """,
    "media": "bild 0 | video | foto 0 | bildergalerie",
    "footer": "copyright | copyright 0 | alle rechte",
    "notice": """
        hinweis | transparenz | anmerkung | korrektur | haben sie einen fehler | unterstützen sie | quelle |
        quellen | dieser artikel erschien | mit material | der text | dieser text | dieser beitrag |
        informieren sie sich | hat ihnen dieser | redaktioneller hinweis
    """,
    "credit": "foto | bild | quelle | fotos | bildquelle | imago | grafik | picture alliance",
    "inset": "infobox",
}
WITHIN: dict[str, str] = {
    "page_tools": """
        min lesezeit | min. lesezeit | lesezeit | merkliste | leseliste | gespeicherte artikel | gemerkte artikel |
        als pdf speichern | als pdf herunterladen
    """,
    "related": "lesen sie auch | lesen sie hier | mehr zum thema",
    "author_bio": """
        ist redakteur | ist redakteurin | ist korrespondent | ist korrespondentin | ist autor | ist autorin |
        schreibt für | arbeitet als | ist reporter | ist journalist | leitet das | ist freier
    """,
    "comments": "netiquette | kommentarfunktion | leserkommentare | kommentare",
    "comment_form": "nicht veröffentlicht | erforderliche felder",
    "newsletter": "newsletter | abonnieren | whatsapp-kanal | unsere app | kostenlos anmelden | im app store",
    "advert": """
        affiliate-links | erhalten wir eine provision | gutschein einlösen | eine provision vom händler
    """,
    "consent": """
        personenbezogene daten | externen inhalt | externer inhalt | datenschutzerklärung | drittplattformen |
        verwendet cookies | verwenden cookies | nutzt cookies | nutzen cookies | einsatz von cookies |
        verwendung von cookies | cookies und ähnliche
    """,
    "paywall": "probeabo | jederzeit kündbar | probemonat | weiterlesen",
    "media": """
        browser unterstützt | javascript aktivieren | aktivieren sie javascript | javascript deaktiviert
    """,
    "footer": "alle rechte vorbehalten | impressum | nutzungsbedingungen | datenschutzerklärung",
    "notice": """
        diesem artikel gefallen | mitglied der | mit einer spende | spendenkonto | nachrichtenagentur |
        wurde zuerst
    """,
}
BY = (
    "von",
    "autor",
    "autorin",
    "ein artikel von",
    "text",
    "ein beitrag von",
    "eine analyse von",
    "ein kommentar von",
    "geschrieben von",
    "verfasst von",
    "veröffentlicht von",
    "autoren",
    "autorinnen",
    "beitrag von",
    "artikel von",
    "alle artikel von",
    "alle beiträge von",
    "mehr von",
    "über",
    "text von",
    "bericht von",
    "interview von",
    "gastbeitrag von",
    "autorin/autor",
    "protokoll",
    "erstellt von",
    "eingestellt von",
)
PUBLISHED = (
    "veröffentlicht",
    "veröffentlicht am",
    "erstellt",
    "erschienen am",
    "gepostet",
    "gepostet am",
)
UPDATED = (
    "aktualisiert",
    "stand",
    "zuletzt aktualisiert",
    "aktualisiert am",
    "geändert",
    "zuletzt geändert",
    "zuletzt bearbeitet",
    "zuletzt am",
)
