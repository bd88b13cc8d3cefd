/** Lines that a sub-heading or a list item could be as well: they count only where their neighbours allow no other reading. */
export const weak = `
ad | ads | agree | alamat email | arsip | arsip berita | artikel ini | author | authors | back | bahasa | banner | bantuan |
baca | berbagi | besar kecil huruf | berita | berita foto | berita video | bergabung | bergabung sekarang | breaking news |
buletin | cari | category | categories | cek fakta | cetak | chapters | close | comment | consent | contact | copied | copy |
daftar | daftar isi | daftar sekarang | date | deny | descriptions | disclaimer | discussion | diskusi | donasi |
donasi sekarang | donate | dukung kami | duration | email | embed | fans | faq | featured | feed | follow | followers |
following | font | foto | foto istimewa | functional | gabung | gabung sekarang | galeri | gambar | getty images | google news |
google play | app store | guest | headlines | help | home | hot topic | hot topics | hubungi kami | ilustrasi | illustration |
image | images | img | in this article | in this story | indeks | index | indeks berita | infografis | info iklan |
informasi terbaru | info terbaru | istock | jadwal | karier | karir | kata kunci | kategori | kebijakan privasi | keluar |
kembali | kerja sama | kerjasama | keterangan foto | keterangan gambar | keyword | keywords | kirim | kirim email | kode etik |
kode etik jurnalistik | kode perilaku | komen | kontak | kontak kami | label | labels | lagi | language | lanjut | lanjutkan |
langganan | latest | like | likes | live now | live streaming | login | logo | main menu | masuk | masuk daftar | media kit |
media sosial | mengerti | mengikuti | menu | more | more from | more in | mute | nama | nama pengguna | name | news | newsletter |
newsletters | next | others | page | pages | password | paling dicari | paling populer | pause | pelanggan | pembaca |
pemutar video | pencarian | pengikut | pexels | photo gallery | photos | pilih bahasa | pin | pixabay | play | populer | popular |
postingan terbaru | premium | prev | previous | privacy policy | privacy | print | private | profil penulis | progress | promosi |
public | published | rating | recent | redaksi | register | reject | rekomendasi | related | reply | replies | required | respon |
rss | salin | save | search | sedang tren | sembunyikan | setuju | sharing | shutterstock | sidebar | simpan | sitemap |
situs web | social media | sorot | sorotan | sosial media | source | sources | sponsor | sponsor kami | submit | suka | sumber |
syarat dan ketentuan | syarat ketentuan | tag | tagar | tampilkan | tanggapan | tanggapan anda | tentang kami | terima |
terjemahkan | terkait | terlama | tolak | topic | topik | tren | trending | tutup | unduh aplikasi | unduh sekarang | unsplash |
updated | urutkan | video | view | views | viewers | visi dan misi | visi misi | rubrik | teruskan | tanggapi | later | allow |
nanti | nanti saja | block | sad | happy | angry | breaking | hits | visits | vote | votes | watch | website | youtube channel |
your email | dengarkan | saksikan | tonton | suka ini | play now | pilihan | reads | registrasi | nasional | internasional |
struktur redaksi | profil perusahaan | selamat datang | memuat | update | sangkalan | susunan redaksi |
dapatkan informasi terbaru | kontak redaksi
`;
