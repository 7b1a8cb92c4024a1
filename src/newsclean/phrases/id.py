"""Indonesian."""

WHOLE: dict[str, str] = {
    "menu": """
        beranda | menu | tentang kami | kontak | masuk | daftar | lainnya | tutup | nasional | ekonomi |
        olahraga | internasional | berita | politik
    """,
    "search": "cari | pencarian | tidak ada hasil",
    "byline": "penulis | oleh | reporter | editor | pewarta",
    "tags": "tag | topik | tags | topik terkait",
    "page_tools": "cetak | simpan | dengarkan | waktu baca | ukuran huruf",
    "share": "bagikan | share | salin tautan | bagikan artikel | ikuti kami",
    "related": """
        baca juga | berita terkait | artikel terkait | lihat juga | selengkapnya | rekomendasi |
        baca selengkapnya | rekomendasi untuk anda
    """,
    "popular": """
        terpopuler | terkini | berita terbaru | berita populer | selanjutnya | sebelumnya | trending |
        paling banyak dibaca
    """,
    "comments": "komentar | 0 komentar | balas",
    "comment_form": "tulis komentar | tinggalkan komentar | kirim | nama | tinggalkan balasan",
    "advert": """
        iklan | advertisement | scroll to continue with content | lanjutkan membaca | gulir untuk lanjut membaca
    """,
    "footer": "kebijakan privasi | pedoman media siber | redaksi | hak cipta | syarat dan ketentuan | karir",
}
OPENING: dict[str, str] = {
    "byline": "penulis | oleh | reporter | editor | pewarta",
    "tags": "tag | topik",
    "share": "bagikan | ikuti",
    "related": "baca juga | simak juga | lihat juga | saksikan | artikel ini",
    "newsletter": "dapatkan | ikuti berita | daftar",
    "footer": "copyright | copyright 0 | hak cipta",
    "credit": "foto | sumber",
}
WITHIN: dict[str, str] = {
    "related": "baca juga",
    "newsletter": "google news | saluran whatsapp",
    "footer": "hak cipta | kebijakan privasi",
}
BY = (
    "penulis",
    "oleh",
    "reporter",
    "editor",
    "pewarta",
    "ditulis oleh",
    "laporan",
    "wartawan",
    "penulis berita",
    "kontributor",
)
PUBLISHED = (
    "diterbitkan",
    "dipublikasikan",
)
UPDATED = ("diperbarui",)
