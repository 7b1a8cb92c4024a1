"""Hungarian."""

WHOLE: dict[str, str] = {
    "menu": """
        főoldal | menü | rólunk | kapcsolat | bejelentkezés | regisztráció | tovább | bezárás | belföld |
        külföld | gazdaság | sport | kultúra | címlap | kezdőlap | kilépés | belépés | fiókom |
        ugrás a tartalomra | ugrás a tartalomhoz | vissza a tetejére | rovatok | hírek | itthon | politika |
        világ | tech | tudomány | egészség | életmód | bulvár | vélemény | bűnügy | archívum | oldaltérkép |
        magyarország | bezár | menü megnyitása | impresszum | ma
    """,
    "search": """
        keresés | keres | kereső | keresés eredménye | nincs találat | részletes keresés |
        írja be a keresett szót
    """,
    "breadcrumb": "ön itt áll | itt vagy",
    "byline": "szerző | írta | szerkesztőség | szerzők | újságíró | munkatársunktól",
    "dateline": """
        közzétéve | megjelent | frissítve | ma | tegnap | 0 órája | 0 perce | 0 napja | utoljára frissítve |
        publikálva | módosítva | létrehozva
    """,
    "section": "rovat | kategória | kategóriák",
    "tags": """
        címkék | témák | kulcsszavak | címke | további címkék | téma | kapcsolódó témák | kövesd a témát
    """,
    "page_tools": """
        nyomtatás | mentés | nyomtat | cikk nyomtatása | meghallgatom | hallgasd meg | betűméret |
        olvasási idő | 0 perc olvasás | megtekintés | cikk mentése | mentés későbbre | küldés e-mailben
    """,
    "share": """
        megosztás | megosztom | link másolása | oszd meg | ossza meg | megosztás facebookon |
        megosztás twitteren | küldd el | e-mailben elküldöm | kövess minket | kövessen minket | másolás |
        cikk megosztása | megosztás e-mailben | kövessen minket a facebookon is
    """,
    "related": """
        kapcsolódó cikkek | kapcsolódó | olvassa el ezt is | ajánlott | további cikkek | ezt is olvassa el |
        kapcsolódó anyagok | kapcsolódó hírek | kapcsolódó témák | olvass tovább | tovább olvasom |
        olvasson tovább | olvasd el ezt is | ez is érdekelheti | ez is érdekelhet | ezek is érdekelhetik |
        ajánljuk | ajánló | ajánlott cikkek | ajánlott cikkeink | hasonló cikkek | bővebben | részletek |
        további hírek | korábban írtuk | még több | a témában | ezt olvasta már
    """,
    "popular": """
        legolvasottabb | legfrissebb | friss hírek | következő | előző | legnépszerűbb | legolvasottabbak |
        olvasottak | népszerű | legfrissebb hírek | friss | kiemelt | kiemelt hírek | következő cikk |
        előző cikk | top hírek | toplista | most olvasott | napi top | ezeket olvassák most | vezető hírek
    """,
    "author_bio": "a szerzőről | a szerző további cikkei | a szerző cikkei",
    "comments": """
        hozzászólások | kommentek | válasz | komment | 0 komment | 0 hozzászólás | hozzászólások megtekintése |
        nincs hozzászólás | vélemények | hozzászólások mutatása | kommentek megjelenítése
    """,
    "comment_form": """
        hozzászólás | új hozzászólás | név | küldés | szólj hozzá | szóljon hozzá | új hozzászólás írása |
        kommentelek | kommentelés | e-mail | e-mail cím | honlap | komment írása | hozzászólás küldése |
        a kommenteléshez be kell jelentkezni | az e-mail címet nem tesszük közzé
    """,
    "newsletter": """
        hírlevél | feliratkozás | iratkozzon fel | iratkozz fel | feliratkozom | iratkozzon fel hírlevelünkre |
        iratkozz fel hírlevelünkre | hírlevél feliratkozás | töltsd le az alkalmazást | napi hírlevél |
        podcast | kérem a hírlevelet | értesítések bekapcsolása
    """,
    "advert": """
        hirdetés | reklám | szponzorált | hirdetések | hirdetes | fizetett tartalom | támogatott tartalom |
        támogatói tartalom | szponzorált tartalom | a cikk a hirdetés után folytatódik | x | promóció |
        pr cikk | hirdetőinknek
    """,
    "consent": """
        elfogadom | összes elfogadása | mindent elfogadok | elutasítom | elutasítás | süti beállítások |
        sütik kezelése | cookie beállítások | süti szabályzat | testreszabás | további információ |
        beállítások | cookie-szabályzat
    """,
    "paywall": """
        csak előfizetőknek | előfizetés | előfizetek | már előfizető | legyen előfizetőnk |
        a folytatáshoz jelentkezzen be | ez a tartalom előfizetőknek érhető el | támogatás |
        támogasd a munkánkat | lépjen be
    """,
    "media": """
        lejátszás | videó | videó lejátszása | galéria | képgaléria | fotógaléria | szünet | teljes képernyő |
        nagyítás | következő kép | galéria megnyitása | megnézem a galériát | képek | fotók
    """,
    "ticker": "élő | élő közvetítés | percről percre | időjárás | friss hír | rendkívüli",
    "footer": """
        impresszum | adatvédelem | minden jog fenntartva | médiaajánlat | adatvédelmi tájékoztató |
        felhasználási feltételek | adatkezelési tájékoztató | szerzői jogok | felhasználási szabályzat |
        etikai kódex | szerzői jogi nyilatkozat | cookie tájékoztató | kapcsolat |
        akadálymentesítési nyilatkozat | jogi nyilatkozat
    """,
    "notice": "helyreigazítás | szerkesztői megjegyzés | javítás | megjegyzés",
}
OPENING: dict[str, str] = {
    "byline": "írta | szerző",
    "dateline": "közzétéve | frissítve | utoljára frissítve",
    "tags": "címkék",
    "page_tools": "olvasási idő",
    "share": "oszd meg | kövess minket | kövessen minket",
    "related": """
        kapcsolódó | olvassa el | ezt is | további | olvassa el ezt is | olvasd el ezt is | ezt is ajánljuk |
        kapcsolódó cikk | ezek is érdekelhetik
    """,
    "popular": "legolvasottabb",
    "author_bio": "a szerző további",
    "comment_form": "a hozzászóláshoz | szólj hozzá | a kommenteléshez | az e-mail címet nem tesszük közzé",
    "newsletter": "iratkozz fel | iratkozzon fel | ha nem akar lemaradni",
    "advert": "a cikk a hirdetés",
    "consent": """
        sütiket használunk | ez a weboldal sütiket | ez az oldal sütiket | honlapunk sütiket |
        weboldalunk sütiket | az oldal cookie
    """,
    "paywall": "ez a tartalom | a cikk folytatásához | támogass minket",
    "footer": "copyright 0 | copyright | minden jog | minden jog fenntartva",
    "credit": "fotó | kép | forrás | nyitókép | borítókép | illusztráció | címlapfotó | kiemelt kép",
}
WITHIN: dict[str, str] = {
    "page_tools": "mentett cikkek | olvasási lista",
    "newsletter": "hírlevél | hírlevelünkre",
    "consent": "sütiket használ | cookie-kat használ",
    "paywall": "csak előfizetőink",
    "footer": "minden jog fenntartva",
}
BY = (
    "írta",
    "szerző",
    "szerzők",
    "írta és fényképezte",
    "közzétette",
)
PUBLISHED = (
    "megjelent",
    "közzétéve",
)
UPDATED = (
    "frissítve",
    "módosítva",
)
