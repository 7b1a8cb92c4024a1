"""Azerbaijani."""

WHOLE: dict[str, str] = {
    "menu": """
        ana səhifə | əsas səhifə | menyu | haqqimizda | əlaqə | daxil ol | giriş | qeydiyyat | çixiş | bağla |
        daha çox | xəbərlər | siyasət | iqtisadiyyat | cəmiyyət | dünya | idman | mədəniyyət | hadisə |
        şou-biznes | təhsil | sağlamliq | region | müsahibə | yuxari | kriminal | texnologiya
    """,
    "search": "axtar | axtariş | axtariş nəticələri | nəticə tapilmadi",
    "breadcrumb": "buradasiniz | siz buradasiniz",
    "byline": "müəllif | müxbir | redaksiya | yazan",
    "dateline": """
        dərc olunub | yenilənib | yayimlanib | bu gün | dünən | 0 saat əvvəl | 0 dəqiqə əvvəl | son yenilənmə |
        tarix
    """,
    "section": "bölmə | kateqoriya | rubrika",
    "tags": "teqlər | etiketlər | mövzular | açar sözlər",
    "page_tools": """
        çap et | çap | dinlə | yadda saxla | şrift ölçüsü | oxuma müddəti | baxiş | baxiş sayi | oxunub
    """,
    "share": """
        paylaş | paylaşin | facebook-da paylaş | linki kopyala | bizi izləyin | sosial şəbəkələrdə paylaş
    """,
    "related": """
        oxşar xəbərlər | əlaqəli xəbərlər | həmçinin oxuyun | bunu da oxuyun | ətrafli | ətrafli oxu | davami |
        daha ətrafli | mövzu ilə bağli | digər xəbərlər | tövsiyə olunur | mövzuya aid xəbərlər |
        bölməyə aid digər xəbərlər | oxşar məqalələr
    """,
    "popular": """
        ən çox oxunan | ən çox oxunanlar | son xəbərlər | populyar | xəbər lenti | növbəti | əvvəlki | gündəm |
        günün xəbərləri | ən son xəbərlər | manşet
    """,
    "author_bio": "müəllif haqqinda | müəllifin digər yazilari",
    "comments": "şərhlər | rəylər | 0 şərh | cavab ver | şərh yoxdur",
    "comment_form": "şərh yaz | şərh yazin | rəy bildir | ad | e-poçt | göndər | şərhiniz",
    "newsletter": "abunə ol | abunə olun | bülleten | tətbiqi yüklə | xəbər bülleteni",
    "advert": "reklam | elan | reklamlar | sponsor | sponsorlu məzmun",
    "consent": "qəbul et | hamisini qəbul et | rədd et | kuki siyasəti | raziyam",
    "paywall": "yalniz abunəçilər üçün | davamini oxumaq üçün abunə olun | artiq abunəsiniz",
    "media": "videoya bax | video | foto | qalereya | fotoqalereya | oynat",
    "ticker": "canli | canli yayim | təcili | son dəqiqə | hava",
    "footer": """
        məxfilik siyasəti | istifadə şərtləri | bütün hüquqlar qorunur | müəllif hüquqlari | saytda reklam
    """,
    "notice": "qeyd | düzəliş",
}
OPENING: dict[str, str] = {
    "dateline": "son yenilənmə",
    "page_tools": "oxuma müddəti",
    "related": "həmçinin oxuyun | bunu da oxuyun | ətrafli oxu",
    "consent": "bu sayt kuki",
    "footer": "bütün hüquqlar qorunur",
    "credit": "foto | mənbə",
}
WITHIN: dict[str, str] = {
    "footer": "bütün hüquqlar qorunur | istinad mütləqdir",
}
BY = ("müəllif", "yazan")
PUBLISHED = ("dərc olunub", "yayimlanib")
UPDATED = ("yenilənib", "son yenilənmə")
