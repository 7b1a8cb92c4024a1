"""Turkish."""

WHOLE: dict[str, str] = {
    "menu": """
        ana sayfa | anasayfa | menü | hakkimizda | iletişim | giriş yap | üye ol | daha fazla | kapat |
        siyaset | ekonomi | spor | dünya | kültür | gündem | haberler | künye | yazarlar
    """,
    "search": "ara | arama | sonuç bulunamadi | arama sonuçlari | haber ara",
    "breadcrumb": "buradasiniz",
    "byline": "yazan | yazar | muhabir | haber merkezi",
    "dateline": """
        yayinlanma | güncelleme | son güncelleme | giriş | yayin tarihi | güncellendi | yayinlanma tarihi |
        güncelleme tarihi | 0 saat önce | 0 dakika önce | bugün | dün | giriş tarihi | oluşturulma tarihi
    """,
    "section": "kategori | kategoriler | bölüm",
    "tags": "etiketler | konular | etiket | ilgili konular",
    "page_tools": """
        yazdir | dinle | kaydet | okuma süresi | yazi boyutu | yorum yap | 0 dk okuma | haberi dinle |
        görüntülenme | okunma | yazi tipi boyutu | haberi kaydet | sesli dinle
    """,
    "share": """
        paylaş | facebook'ta paylaş | twitter'da paylaş | bağlantiyi kopyala | linki kopyala | takip et |
        bizi takip edin | whatsapp
    """,
    "related": """
        ilgili haberler | ilgili haber | benzer haberler | bunlar da ilginizi çekebilir | ayrica bakiniz |
        devamini oku | önerilen haberler | bunu da oku | ilginizi çekebilir | sizin için seçtiklerimiz |
        diğer haberler | ilgili konular | haberin devami | bunlari da okuyun | sizin için önerilenler |
        daha fazla
    """,
    "popular": """
        en çok okunanlar | son dakika | son haberler | çok okunanlar | sonraki haber | önceki haber | manşet |
        günün manşetleri | öne çikanlar | popüler haberler | popüler | manşetler | sonraki | önceki |
        günün haberleri | en son haberler | trend | en çok izlenenler | gündem
    """,
    "author_bio": "yazar hakkinda | yazarin diğer yazilari | tüm yazilari | yazarin tüm yazilari",
    "comments": "yorumlar | 0 yorum | yorum | yanitla | cevapla | yorum yok",
    "comment_form": """
        yorum yaz | yorum yap | gönder | ad soyad | isim | e-posta | bir cevap yazin | yorumunuz |
        yorumunuzu yazin | yorum gönder | adiniz | e-posta adresiniz | web sitesi | yaniti iptal et |
        bir yanit yazin | e-posta hesabiniz yayimlanmayacak | yorum yapmak için giriş yapin | yorum birakin |
        adiniz soyadiniz
    """,
    "newsletter": """
        bülten | abone ol | e-bülten | uygulamayi indir | bültene abone ol | bültenimize abone olun |
        google news'te takip et | bildirimleri aç | podcast | haber bülteni | bizi google news'te takip edin
    """,
    "advert": """
        reklam | ilan | sponsorlu | sponsorlu içerik | reklamlar | reklam alani | advertorial |
        haberin devami reklamdan sonra | tanitim
    """,
    "consent": """
        kabul et | tümünü kabul et | kabul ediyorum | reddet | tümünü reddet | çerez ayarlari |
        çerez politikasi | çerezleri yönet | tercihleri yönet | çerez tercihleri | onayliyorum
    """,
    "paywall": """
        sadece aboneler için | abonelere özel | abone ol | abone olun | zaten abone misiniz |
        okumaya devam etmek için abone olun | üyelere özel | destek ol
    """,
    "media": """
        video | foto galeri | videoyu izle | galeri | izle | oynat | duraklat | tam ekran | fotoğraflar |
        videolar | galeriye git | tüm fotoğraflar
    """,
    "ticker": "canli | son dakika | hava durumu | canli yayin | piyasalar | flaş | canli anlatim",
    "footer": """
        gizlilik politikasi | kullanim koşullari | tüm haklari saklidir | künye | çerez politikasi | kvkk |
        reklam | iletişim
    """,
    "notice": "düzeltme | kaynak | editörün notu | yasal uyari | not",
}
OPENING: dict[str, str] = {
    "breadcrumb": "buradasiniz",
    "byline": "yazan | haber | muhabir",
    "dateline": """
        yayinlanma | güncelleme | son güncelleme | giriş tarihi | yayin tarihi | yayinlanma tarihi |
        güncelleme tarihi
    """,
    "tags": "etiketler | konular",
    "page_tools": "okuma süresi",
    "share": "paylaş | bizi takip | takip et",
    "related": """
        ilgili haber | ayrica okuyun | bunu da oku | devamini oku | bunlar da | haberin devami |
        bunlari da okuyun | ilginizi çekebilir
    """,
    "comment_form": "yorum yapabilmek için | yorum yapmak için | e-posta hesabiniz yayimlanmayacak",
    "newsletter": "abone ol | bültenimize | uygulamamizi | kanalimiza",
    "consent": """
        çerezleri kullaniyoruz | bu site çerez | sitemizde çerez | web sitemizde çerez | bu web sitesi çerez
    """,
    "paywall": "okumaya devam etmek için",
    "footer": "copyright | copyright 0 | tüm haklari",
    "credit": "fotoğraf | foto | kaynak | görsel",
}
WITHIN: dict[str, str] = {
    "page_tools": "kaydedilen haberler | okuma listesi",
    "comment_form": "e-posta hesabiniz yayimlanmayacak | gerekli alanlar",
    "newsletter": "bülten | whatsapp kanali",
    "consent": "çerez kullan | çerezler kullan | çerez politikasi",
    "footer": """
        tüm haklari saklidir | gizlilik politikasi | kaynak gösterilmeden | her hakki saklidir |
        izinsiz kopyalanamaz
    """,
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
