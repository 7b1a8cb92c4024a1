"""Malay."""

WHOLE: dict[str, str] = {
    "menu": """
        laman utama | utama | menu | tentang kami | hubungi kami | log masuk | daftar | log keluar |
        akaun saya | langkau ke kandungan | tutup | lagi | berita | nasional | dunia | sukan | hiburan |
        bisnes | ekonomi | politik | pendapat | kesihatan | gaya hidup | rencana | wilayah | kembali ke atas |
        antarabangsa | semasa
    """,
    "search": "cari | carian | hasil carian | tiada hasil | carian lanjutan",
    "breadcrumb": "anda di sini",
    "byline": "oleh | penulis | wartawan | pengarang | ditulis oleh",
    "dateline": """
        diterbitkan | dikemas kini | dikemaskini | hari ini | semalam | 0 jam lalu | 0 jam yang lalu |
        0 minit lalu | 0 minit yang lalu | kemas kini terakhir | diterbitkan pada
    """,
    "section": "kategori | bahagian",
    "tags": "tag | topik | kata kunci | topik berkaitan",
    "page_tools": """
        cetak | dengar | simpan | saiz teks | masa membaca | 0 minit bacaan | tontonan | muat turun
    """,
    "share": """
        kongsi | kongsikan | kongsi artikel ini | kongsi di facebook | salin pautan | salin link |
        hantar e-mel | ikuti kami | kongsi berita ini
    """,
    "related": """
        artikel berkaitan | berita berkaitan | berita lain | baca juga | baca lagi | baca seterusnya |
        baca selanjutnya | lihat juga | artikel lain | anda mungkin berminat | disyorkan | syor untuk anda |
        berita terkait | cadangan untuk anda | lagi berita
    """,
    "popular": """
        paling popular | popular | terkini | berita terkini | paling banyak dibaca | artikel seterusnya |
        artikel sebelumnya | seterusnya | sebelumnya | trending | tular | pilihan editor | berita utama
    """,
    "author_bio": "tentang penulis | lagi daripada penulis",
    "comments": "komen | komen-komen | 0 komen | tiada komen | balas | lihat komen | ulasan",
    "comment_form": """
        tinggalkan komen | tulis komen | hantar komen | nama | e-mel | laman web | batal balasan |
        alamat e-mel anda tidak akan disiarkan | beri komen | tambah komen
    """,
    "newsletter": """
        surat berita | langgan | langgan surat berita | dapatkan berita terkini | muat turun aplikasi |
        muat turun app | daftar sekarang | langgan sekarang | ikuti kami di telegram | podcast
    """,
    "advert": "iklan | tajaan | kandungan tajaan | ditaja | artikel tajaan | pengiklanan",
    "consent": """
        terima | terima semua | tolak | tolak semua | tetapan kuki | dasar kuki | urus kuki | saya setuju
    """,
    "paywall": """
        hanya untuk pelanggan | khas untuk pelanggan | langgan untuk membaca | sudah melanggan |
        eksklusif untuk pelanggan
    """,
    "media": """
        main | mainkan video | video | galeri | galeri foto | jeda | skrin penuh | tonton | tonton video
    """,
    "ticker": "langsung | siaran langsung | berita tergempar | cuaca | terkini",
    "footer": """
        terma dan syarat | dasar privasi | hak cipta terpelihara | terma penggunaan | penafian |
        iklan bersama kami | notis privasi | kerjaya
    """,
    "notice": "nota editor | nota | pembetulan",
}
OPENING: dict[str, str] = {
    "dateline": "diterbitkan pada | dikemas kini pada | kemas kini terakhir",
    "page_tools": "masa membaca",
    "share": "kongsi di | ikuti kami di",
    "related": "baca juga | baca lagi | artikel berkaitan | berita berkaitan | lihat juga",
    "comment_form": "tinggalkan komen | sila log masuk untuk | alamat e-mel anda tidak akan disiarkan",
    "newsletter": "langgan | dapatkan berita terkini",
    "consent": "kami menggunakan kuki | laman web ini menggunakan kuki",
    "footer": "hak cipta terpelihara",
    "credit": "foto | gambar | sumber | kredit",
}
WITHIN: dict[str, str] = {
    "consent": "menggunakan kuki",
    "footer": "hak cipta terpelihara | dasar privasi",
}
BY = ("oleh", "penulis", "ditulis oleh", "wartawan")
PUBLISHED = ("diterbitkan", "diterbitkan pada")
UPDATED = ("dikemas kini", "kemas kini terakhir")
