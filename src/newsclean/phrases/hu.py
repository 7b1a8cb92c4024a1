"""Hungarian."""

WHOLE: dict[str, str] = {
    "menu": """
        főoldal | menü | rólunk | kapcsolat | bejelentkezés | regisztráció | tovább | bezárás | belföld |
        külföld | gazdaság | sport | kultúra
    """,
    "search": "keresés",
    "byline": "szerző | írta",
    "tags": "címkék | témák | kulcsszavak",
    "page_tools": "nyomtatás | mentés",
    "share": "megosztás | megosztom | link másolása",
    "related": """
        kapcsolódó cikkek | kapcsolódó | olvassa el ezt is | ajánlott | további cikkek | ezt is olvassa el |
        kapcsolódó anyagok
    """,
    "popular": "legolvasottabb | legfrissebb | friss hírek | következő | előző | legnépszerűbb",
    "comments": "hozzászólások | kommentek | válasz",
    "comment_form": "hozzászólás | új hozzászólás | név | küldés",
    "newsletter": "hírlevél | feliratkozás | iratkozzon fel",
    "advert": "hirdetés | reklám | szponzorált",
    "footer": """
        impresszum | adatvédelem | minden jog fenntartva | médiaajánlat | adatvédelmi tájékoztató |
        felhasználási feltételek
    """,
}
OPENING: dict[str, str] = {
    "byline": "írta | szerző",
    "related": "kapcsolódó | olvassa el | ezt is | további",
    "footer": "copyright 0 | copyright | minden jog",
    "credit": "fotó | kép | forrás",
}
WITHIN: dict[str, str] = {
    "newsletter": "hírlevél",
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
