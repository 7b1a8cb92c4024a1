"""Uzbek, in both scripts."""

WHOLE: dict[str, str] = {
    "menu": """
        bosh sahifa | asosiy | menyu | biz haqimizda | aloqa | kirish | roʻyxatdan oʻtish | ro'yxatdan o'tish |
        chiqish | yopish | koʻproq | ko'proq | yangiliklar | siyosat | iqtisodiyot | jamiyat | jahon | dunyo |
        sport | madaniyat | oʻzbekiston | o'zbekiston | fan-texnika | intervyu | бош саҳифа | янгиликлар |
        ўзбекистон | жаҳон | иқтисодиёт | жамият | спорт | маданият | биз ҳақимизда | алоқа
    """,
    "search": "qidiruv | qidirish | izlash | қидирув | қидириш",
    "breadcrumb": "siz shu yerdasiz",
    "byline": "muallif | muxbir | муаллиф",
    "dateline": """
        e'lon qilindi | yangilandi | bugun | kecha | 0 soat oldin | 0 daqiqa oldin | эълон қилинди | янгиланди
    """,
    "section": "boʻlim | bo'lim | rukn | бўлим | рукн",
    "tags": "teglar | mavzular | теглар | мавзулар",
    "page_tools": "chop etish | tinglash | saqlash | oʻqish vaqti | koʻrildi | чоп этиш",
    "share": "ulashish | ulashing | doʻstlarga ulashing | havolani nusxalash | bizni kuzating | улашиш",
    "related": """
        mavzuga oid | mavzuga doir | oʻxshash yangiliklar | o'xshash yangiliklar | shuningdek oʻqing |
        shuningdek o'qing | batafsil | davomini oʻqish | tavsiya etamiz | boshqa yangiliklar | мавзуга оид |
        батафсил | ўхшаш янгиликлар
    """,
    "popular": """
        koʻp oʻqilgan | ko'p o'qilgan | soʻnggi yangiliklar | so'nggi yangiliklar | ommabop | keyingi |
        oldingi | eng koʻp oʻqilganlar | сўнгги янгиликлар | кўп ўқилган
    """,
    "author_bio": "muallif haqida",
    "comments": "izohlar | fikrlar | 0 izoh | javob berish | изоҳлар",
    "comment_form": "izoh qoldirish | izoh yozing | fikr bildirish | ism | yuborish | изоҳ қолдириш",
    "newsletter": """
        obuna boʻlish | obuna bo'lish | obuna boʻling | obuna bo'ling | ilovani yuklab oling | обуна бўлинг
    """,
    "advert": "reklama | reklama huquqi asosida | homiy",
    "consent": "qabul qilish | hammasini qabul qilish | rad etish",
    "paywall": "faqat obunachilar uchun | oʻqishni davom ettirish uchun obuna boʻling",
    "media": "videoni koʻrish | video | fotogalereya | rasmlar",
    "ticker": "jonli efir | tezkor xabar | ob-havo",
    "footer": """
        maxfiylik siyosati | foydalanish shartlari | barcha huquqlar himoyalangan | saytda reklama |
        барча ҳуқуқлар ҳимояланган
    """,
    "notice": "tuzatish | izoh",
}
OPENING: dict[str, str] = {
    "page_tools": "oʻqish vaqti | o'qish vaqti",
    "related": "shuningdek oʻqing | shuningdek o'qing | mavzuga oid",
    "footer": "barcha huquqlar himoyalangan",
    "credit": "foto | manba | surat",
}
WITHIN: dict[str, str] = {
    "footer": "barcha huquqlar himoyalangan | барча ҳуқуқлар ҳимояланган",
}
BY = ("muallif", "муаллиф")
PUBLISHED = ("e'lon qilindi",)
UPDATED = ("yangilandi",)
