"""Filipino."""

WHOLE: dict[str, str] = {
    "menu": """
        tahanan | menu | tungkol sa amin | makipag-ugnayan | mag-login | mag-sign in | magrehistro |
        mag-log out | isara | higit pa | balita | isports | showbiz | negosyo | opinyon | metro | probinsya |
        bansa | mundo | pulitika | libangan | kalusugan | bumalik sa itaas | laktawan patungo sa nilalaman
    """,
    "search": "hanapin | maghanap | mga resulta ng paghahanap | walang nahanap",
    "breadcrumb": "narito ka",
    "byline": "ni | may-akda | isinulat ni | sa panulat ni",
    "dateline": """
        inilathala | inilathala noong | na-update | in-update | ngayon | kahapon | 0 oras ang nakalipas |
        0 minuto ang nakalipas
    """,
    "section": "kategorya | seksyon",
    "tags": "mga tag | mga paksa | paksa",
    "page_tools": "i-print | pakinggan | i-save | laki ng teksto | oras ng pagbabasa",
    "share": """
        ibahagi | i-share | ibahagi sa facebook | i-share sa facebook | kopyahin ang link | i-follow kami |
        sundan kami | ibahagi ito
    """,
    "related": """
        kaugnay na balita | kaugnay na artikulo | mga kaugnay na balita | basahin din | basahin | magbasa pa |
        basahin pa | iba pang balita | inirerekomenda | tingnan din | maaaring magustuhan mo | iba pang artikulo
    """,
    "popular": """
        pinakabago | pinakabasa | pinakasikat | pinakabagong balita | trending | nangungunang balita | susunod |
        nakaraan | sikat
    """,
    "author_bio": "tungkol sa may-akda",
    "comments": "mga komento | komento | 0 komento | sagutin | tumugon",
    "comment_form": "mag-iwan ng komento | magkomento | isulat ang iyong komento | pangalan | ipadala",
    "newsletter": """
        mag-subscribe | mag-subscribe sa aming newsletter | i-download ang app | kunin ang pinakabagong balita
    """,
    "advert": "patalastas | anunsyo | sponsored",
    "consent": "tanggapin | tanggapin lahat | tanggihan | patakaran sa cookie | mga setting ng cookie",
    "paywall": "para sa mga subscriber lamang | mag-subscribe para magpatuloy",
    "media": "panoorin | i-play | panoorin ang video | mga larawan | galeriya",
    "ticker": "panahon | lagay ng panahon | pinakabago",
    "footer": """
        patakaran sa privacy | mga tuntunin ng paggamit | lahat ng karapatan ay nakalaan | karapatang-ari
    """,
    "notice": "tala ng editor | pagwawasto",
}
OPENING: dict[str, str] = {
    "dateline": "inilathala noong",
    "share": "ibahagi sa | sundan kami sa",
    "related": "basahin din | basahin | kaugnay na balita",
    "newsletter": "mag-subscribe sa",
    "consent": "gumagamit kami ng cookies | gumagamit ang website na ito ng cookies",
    "footer": "lahat ng karapatan ay nakalaan",
    "credit": "larawan | kuha ni | larawan mula sa",
}
WITHIN: dict[str, str] = {
    "consent": "gumagamit ng cookies",
    "footer": "lahat ng karapatan ay nakalaan",
}
BY = ("ni", "isinulat ni", "may-akda")
PUBLISHED = ("inilathala",)
UPDATED = ("in-update", "na-update")
