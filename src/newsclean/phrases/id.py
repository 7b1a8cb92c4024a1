"""Indonesian."""

WHOLE: dict[str, str] = {
    "menu": """
        beranda | menu | tentang kami | kontak | masuk | daftar | lainnya | tutup | nasional | ekonomi |
        olahraga | internasional | berita | politik | hubungi kami | kontak kami | keluar | akun saya |
        langsung ke konten | lewati ke konten | selengkapnya | dunia | daerah | bisnis | hiburan | hukum |
        teknologi | gaya hidup | kesehatan | otomotif | opini | kembali ke atas | indeks | semua | kanal |
        bola | regional | megapolitan | edukasi | jaringan
    """,
    "search": "cari | pencarian | tidak ada hasil | hasil pencarian | cari berita | ketik kata kunci",
    "breadcrumb": "anda di sini",
    "byline": """
        penulis | oleh | reporter | editor | pewarta | wartawan | redaksi | tim redaksi | jurnalis | kontributor
    """,
    "dateline": """
        diterbitkan | dipublikasikan | diperbarui | hari ini | kemarin | 0 jam lalu | 0 jam yang lalu |
        0 menit lalu | 0 menit yang lalu | 0 hari lalu | terakhir diperbarui | dibuat | tayang | terbit
    """,
    "section": "kategori | rubrik | kanal",
    "tags": "tag | topik | tags | topik terkait | kata kunci | tag terpopuler | label | baca lainnya tentang",
    "page_tools": """
        cetak | simpan | dengarkan | waktu baca | ukuran huruf | simpan artikel | dengarkan artikel |
        ukuran font | 0 menit baca | kali dilihat | dibaca | unduh | laporkan | versi cetak
    """,
    "share": """
        bagikan | share | salin tautan | bagikan artikel | ikuti kami | bagikan artikel ini |
        bagikan berita ini | bagikan ke facebook | bagikan di facebook | salin link | tautan disalin |
        kirim lewat email | ikuti kami di | komparatif | berbagi
    """,
    "related": """
        baca juga | berita terkait | artikel terkait | lihat juga | selengkapnya | rekomendasi |
        baca selengkapnya | rekomendasi untuk anda | baca selanjutnya | simak juga | artikel lainnya |
        berita lainnya | direkomendasikan | mungkin anda suka | anda mungkin menyukai | terkait |
        berita menarik lainnya | artikel pilihan | baca lebih lanjut | pilihan untukmu | konten terkait |
        video terkait
    """,
    "popular": """
        terpopuler | terkini | berita terbaru | berita populer | selanjutnya | sebelumnya | trending |
        paling banyak dibaca | populer | paling populer | terbaru | berita terkini | berita terpopuler |
        pilihan editor | pilihan redaksi | headline | artikel selanjutnya | artikel sebelumnya | berita utama |
        terhangat | sorotan | berikutnya
    """,
    "author_bio": "tentang penulis | artikel lain dari penulis | profil penulis",
    "comments": """
        komentar | 0 komentar | balas | tidak ada komentar | lihat komentar | lihat semua komentar |
        belum ada komentar | tampilkan komentar
    """,
    "comment_form": """
        tulis komentar | tinggalkan komentar | kirim | nama | tinggalkan balasan | kirim komentar |
        beri komentar | berikan komentar | email | situs web | batalkan balasan |
        alamat email anda tidak akan dipublikasikan | komentari | masuk untuk berkomentar |
        ruas yang wajib ditandai
    """,
    "newsletter": """
        buletin | langganan | berlangganan | berlangganan newsletter | daftar sekarang | unduh aplikasi |
        download aplikasi | aktifkan notifikasi | dapatkan berita terbaru | ikuti kami di google news |
        podcast | siniar
    """,
    "advert": """
        iklan | advertisement | scroll to continue with content | lanjutkan membaca |
        gulir untuk lanjut membaca | advertorial | sponsor | bersponsor | konten bersponsor | pasang iklan |
        konten berbayar | gulir ke bawah untuk melanjutkan | iklan - gulir ke bawah untuk melanjutkan |
        lanjutkan membaca di bawah iklan
    """,
    "consent": """
        terima | terima semua | setuju | saya setuju | tolak | tolak semua | kebijakan cookie |
        pengaturan cookie
    """,
    "paywall": """
        khusus pelanggan | hanya untuk pelanggan | berlangganan untuk membaca | sudah berlangganan |
        artikel premium | lanjutkan membaca dengan berlangganan
    """,
    "media": """
        putar | putar video | video | tonton | tonton video | galeri | galeri foto | foto | jeda | layar penuh |
        perbesar | lihat foto | simak video
    """,
    "ticker": "langsung | siaran langsung | berita terkini | breaking news | cuaca | kabar terkini",
    "footer": """
        kebijakan privasi | pedoman media siber | redaksi | hak cipta | syarat dan ketentuan | karir |
        hak cipta dilindungi | hak cipta dilindungi undang-undang | disclaimer | ketentuan penggunaan | karier |
        kode etik | pedoman pemberitaan | info iklan
    """,
    "notice": "catatan redaksi | ralat | koreksi | sanggahan",
}
OPENING: dict[str, str] = {
    "byline": "ditulis oleh",
    "dateline": "dipublikasikan | diperbarui | terakhir diperbarui | diterbitkan pada",
    "tags": "tag | topik | topik terkait | tag terkait",
    "page_tools": "waktu baca",
    "share": "bagikan | ikuti | bagikan di | bagikan ke | ikuti kami di",
    "related": """
        baca juga | simak juga | lihat juga | saksikan | artikel ini | baca selengkapnya | artikel terkait |
        baca berita lainnya | baca artikel lainnya | simak berita
    """,
    "comment_form": """
        tinggalkan komentar | silakan login | berkomentarlah | alamat email anda tidak akan dipublikasikan
    """,
    "newsletter": """
        dapatkan | ikuti berita | daftar | dapatkan update | dapatkan berita | ikuti terus berita |
        berlangganan | ikuti kami di google
    """,
    "advert": "konten bersponsor | lanjutkan membaca",
    "consent": "kami menggunakan cookie | situs ini menggunakan cookie | website ini menggunakan cookie",
    "paywall": "berlangganan untuk | untuk membaca artikel",
    "footer": "copyright | copyright 0 | hak cipta",
    "credit": "foto | sumber | sumber foto | sumber gambar | ilustrasi | dok",
}
WITHIN: dict[str, str] = {
    "related": "baca juga",
    "newsletter": "saluran whatsapp | di google news | ikuti kami di google news",
    "consent": "menggunakan cookie",
    "footer": "hak cipta | kebijakan privasi | hak cipta dilindungi | dilindungi undang-undang",
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
