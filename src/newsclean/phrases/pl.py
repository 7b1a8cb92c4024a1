"""Polish."""

WHOLE: dict[str, str] = {
    "menu": """
        strona główna | menu | o nas | kontakt | zaloguj się | zaloguj | zarejestruj się | przejdź do treści |
        więcej | zamknij | moje konto | polityka | gospodarka | sport | świat | kraj | kultura | biznes |
        wiadomości | wyloguj
    """,
    "search": "szukaj | wyszukaj | brak wyników | szukaj w serwisie",
    "breadcrumb": "jesteś tutaj | jesteś tu",
    "byline": "autor | redakcja | oprac | opracowanie",
    "dateline": "opublikowano | aktualizacja | data publikacji | dodano | 0 godzin temu",
    "section": "kategoria | kategorie | dział",
    "tags": "tagi | tematy | słowa kluczowe | zobacz więcej na temat",
    "page_tools": """
        drukuj | wydrukuj | posłuchaj | zapisz | czas czytania | 0 min czytania | skomentuj | wyślij znajomemu |
        a a a | rozmiar tekstu | przeczytasz w 0 min | zapisz na później | zgłoś błąd |
        ten tekst przeczytasz w 0 minutę
    """,
    "share": """
        udostępnij | podziel się | udostępnij na facebooku | kopiuj link | skopiuj link | wyślij | poleć |
        tweetnij | obserwuj nas | lubię to
    """,
    "related": """
        czytaj także | czytaj też | zobacz także | zobacz też | czytaj również | powiązane artykuły |
        powiązane | przeczytaj także | przeczytaj też | czytaj więcej | więcej na ten temat | polecamy |
        zobacz również | podobne artykuły | warto przeczytać | polecane | więcej | podobne | sprawdź |
        powiązane tematy
    """,
    "popular": """
        najczęściej czytane | popularne | najnowsze | najpopularniejsze | ostatnie wiadomości | następny |
        poprzedni | następny artykuł | poprzedni artykuł | na skróty | najchętniej czytane |
        najnowsze wiadomości | hity dnia
    """,
    "author_bio": """
        o autorze | o autorce | inne artykuły autora | zobacz wszystkie artykuły autora | więcej od autora
    """,
    "comments": """
        komentarze | 0 komentarzy | komentarz | odpowiedz | zgłoś | komentarzy | dodaj opinię | opinie |
        zobacz wszystkie komentarze | 0 komentarze | 0 komentarz | brak komentarzy
    """,
    "comment_form": """
        dodaj komentarz | zostaw komentarz | napisz komentarz | podpis | imię | e-mail | wyślij komentarz |
        anuluj | nick | treść | opublikuj komentarz | twój komentarz | anuluj pisanie odpowiedzi |
        twój adres e-mail nie zostanie opublikowany | zaloguj się, aby skomentować | nazwa |
        witryna internetowa | skomentuj | nie pamiętasz hasła | regulamin komentarzy
    """,
    "newsletter": """
        newsletter | zapisz się | subskrybuj | zapisz się do newslettera | prenumerata | pobierz aplikację |
        podcast
    """,
    "advert": """
        reklama | artykuł sponsorowany | sponsorowane | materiał partnera | ogłoszenia |
        dalsza część artykułu pod materiałem wideo | promocja
    """,
    "consent": """
        akceptuję | akceptuj | odrzuć | ustawienia | polityka cookies | przejdź do serwisu | zgadzam się |
        rozumiem | akceptuję wszystkie | odrzuć wszystkie | ustawienia cookies | ustawienia plików cookie |
        zarządzaj zgodami
    """,
    "paywall": """
        tylko dla prenumeratorów | kup dostęp | czytaj dalej | dostęp dla subskrybentów | masz już prenumeratę |
        kup prenumeratę | dostęp tylko dla subskrybentów | czytaj dalej z subskrypcją |
        tylko dla subskrybentów | zaloguj się, aby czytać dalej
    """,
    "media": "zobacz wideo | galeria | powiększ | wideo | zdjęcia | zobacz zdjęcia | zdjęcie 0 z 0",
    "ticker": "na żywo | pilne | pogoda | kursy walut",
    "footer": """
        polityka prywatności | regulamin | wszelkie prawa zastrzeżone | reklama | mapa strony | prywatność |
        kontakt | redakcja | praca | o firmie
    """,
    "notice": "sprostowanie | zgłoś błąd | wesprzyj nas | nota prawna | od redakcji | nota redakcyjna",
    "inset": "kalendarium | sylwetka",
}
OPENING: dict[str, str] = {
    "breadcrumb": "jesteś tutaj",
    "byline": "oprac | rozmawiał | rozmawiała | tekst",
    "dateline": "opublikowano | aktualizacja | dodano | data publikacji | ostatnia aktualizacja | utworzono",
    "tags": "tagi | tematy | słowa kluczowe",
    "page_tools": "czas czytania | ten tekst przeczytasz",
    "share": "udostępnij | podziel się | polub nas | śledź nas | dołącz do nas",
    "related": """
        czytaj także | czytaj też | zobacz także | zobacz też | czytaj również | przeczytaj | polecamy |
        więcej na | czytaj więcej | sprawdź | zobacz również | warto przeczytać
    """,
    "popular": "najczęściej | popularne | najnowsze",
    "comments": "zaloguj się, aby | bądź pierwszy | komentarze są | aby dodać komentarz",
    "comment_form": """
        twój adres | wymagane pola | dodaj komentarz | aby dodać komentarz | aby skomentować |
        musisz być zalogowany | twój adres e-mail nie zostanie opublikowany
    """,
    "newsletter": """
        zapisz się | chcesz być na bieżąco | pobierz | dołącz | subskrybuj | bądź na bieżąco | obserwuj nas
    """,
    "advert": "reklama | artykuł sponsorowany | materiał sponsorowany",
    "consent": """
        używamy cookies | ta strona używa | strona korzysta | w ramach naszej witryny | serwis wykorzystuje |
        używamy plików cookie | nasza strona używa | my i nasi partnerzy | ten serwis używa
    """,
    "paywall": "ten artykuł jest | masz już | kup dostęp | aby czytać dalej | ten artykuł jest dostępny",
    "footer": "copyright | copyright 0 | wszelkie prawa",
    "notice": "źródło | treść artykułu | materiał chroniony",
    "credit": "fot | foto | zdjęcie | źródło | autor zdjęcia",
}
WITHIN: dict[str, str] = {
    "page_tools": "zapisane artykuły | lista do przeczytania | zapisz jako pdf",
    "related": "czytaj także | czytaj też | zobacz także",
    "comment_form": "nie zostanie opublikowany | wymagane pola | są oznaczone",
    "newsletter": "newsletter | newslettera",
    "consent": "plików cookie | plików cookies | pliki cookies | pliki cookie | używamy cookies",
    "paywall": "prenumeratorów | prenumeratę | subskrypcji",
    "footer": "wszelkie prawa zastrzeżone | polityka prywatności | polityka cookies | regulamin",
}
BY = (
    "autor",
    "oprac",
    "tekst",
    "rozmawiał",
    "rozmawiała",
    "autorka",
    "autorzy",
    "napisał",
    "napisała",
    "opracował",
    "opracowała",
    "opublikował",
    "tekst i zdjęcia",
    "przygotował",
    "przygotowała",
)
PUBLISHED = (
    "opublikowano",
    "dodano",
    "data publikacji",
    "utworzono",
)
UPDATED = (
    "aktualizacja",
    "ostatnia aktualizacja",
    "zaktualizowano",
    "ostatnia modyfikacja",
)
