"""Turkish."""

WHOLE: dict[str, str] = {
    "menu": """
        ana sayfa | anasayfa | menü | hakkimizda | iletişim | giriş yap | üye ol | daha fazla | kapat |
        siyaset | ekonomi | spor | dünya | kültür | gündem | haberler | künye | yazarlar
    """,
    "search": "ara | arama | sonuç bulunamadi",
    "byline": "yazan | yazar | muhabir | haber merkezi",
    "dateline": "yayinlanma | güncelleme | son güncelleme | giriş | yayin tarihi",
    "tags": "etiketler | konular | etiket | ilgili konular",
    "page_tools": "yazdir | dinle | kaydet | okuma süresi | yazi boyutu | yorum yap | 0 dk okuma",
    "share": """
        paylaş | facebook'ta paylaş | twitter'da paylaş | bağlantiyi kopyala | linki kopyala | takip et |
        bizi takip edin | whatsapp
    """,
    "related": """
        ilgili haberler | ilgili haber | benzer haberler | bunlar da ilginizi çekebilir | ayrica bakiniz |
        devamini oku | önerilen haberler | bunu da oku | ilginizi çekebilir | sizin için seçtiklerimiz |
        diğer haberler
    """,
    "popular": """
        en çok okunanlar | son dakika | son haberler | çok okunanlar | sonraki haber | önceki haber | manşet |
        günün manşetleri | öne çikanlar | popüler haberler
    """,
    "comments": "yorumlar | 0 yorum | yorum | yanitla | cevapla",
    "comment_form": """
        yorum yaz | yorum yap | gönder | ad soyad | isim | e-posta | bir cevap yazin | yorumunuz
    """,
    "newsletter": "bülten | abone ol | e-bülten | uygulamayi indir",
    "advert": "reklam | ilan | sponsorlu | sponsorlu içerik | reklamlar",
    "media": "video | foto galeri | videoyu izle | galeri | izle",
    "ticker": "canli | son dakika | hava durumu | canli yayin | piyasalar",
    "footer": """
        gizlilik politikasi | kullanim koşullari | tüm haklari saklidir | künye | çerez politikasi | kvkk |
        reklam | iletişim
    """,
    "notice": "düzeltme | kaynak",
}
OPENING: dict[str, str] = {
    "byline": "yazan | haber | muhabir",
    "dateline": "yayinlanma | güncelleme | son güncelleme | giriş tarihi | yayin tarihi",
    "tags": "etiketler | konular",
    "share": "paylaş | bizi takip | takip et",
    "related": "ilgili haber | ayrica okuyun | bunu da oku | devamini oku | bunlar da | haberin devami",
    "newsletter": "abone ol | bültenimize | uygulamamizi | kanalimiza",
    "footer": "copyright | copyright 0 | tüm haklari",
    "credit": "fotoğraf | foto | kaynak | görsel",
}
WITHIN: dict[str, str] = {
    "comment_form": "e-posta hesabiniz yayimlanmayacak | gerekli alanlar",
    "newsletter": "bülten | whatsapp kanali",
    "footer": "tüm haklari saklidir | gizlilik politikasi | kaynak gösterilmeden",
}
BY = (
    "yazan",
    "haber",
    "muhabir",
    "yazar",
    "haberi yapan",
)
PUBLISHED = (
    "yayınlanma",
    "giriş",
    "yayın tarihi",
)
UPDATED = (
    "güncelleme",
    "son güncelleme",
)
