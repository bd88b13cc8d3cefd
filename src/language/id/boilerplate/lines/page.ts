/** Pagination and the way through a site. */
export const pagination = `
lanjutkan membaca artikel di bawah ini | halaman # lihat semua | halaman # tampilkan semua | halaman # selanjutnya | halaman |
halaman # | halaman # dari # | halaman # # | halaman # # # | halaman awal | halaman akhir | halaman berikut | halaman berikutnya |
halaman pertama | halaman sebelumnya | halaman selanjutnya | halaman terakhir | ke halaman berikutnya | ke halaman selanjutnya |
lanjut ke halaman berikutnya | lanjut ke halaman selanjutnya | berlanjut ke halaman berikutnya |
berlanjut ke halaman selanjutnya | bersambung ke halaman berikutnya | bersambung ke halaman selanjutnya |
bersambung ke halaman # | selengkapnya di halaman selanjutnya | selengkapnya di halaman berikutnya | baca halaman selanjutnya |
baca halaman berikutnya | baca di halaman selanjutnya | baca di halaman berikutnya | simak di halaman selanjutnya |
buka halaman selanjutnya | page | page # | page # of # | page # # # | pages | pages # | next page | previous page | first page |
last page | next | next # | next next | nextnext | next article | next post | next story | next news | next up | next up in |
next gallery | next photo | prev | prev previous | prevprevious | prev next | prev post | prev article | previous |
previous next | previous article | previous post | previous story | previous news | previous articlenext article |
previous article next article | previous postnext post | previous post next post | selanjutnya | sebelumnya | berikutnya |
artikel berikutnya | artikel selanjutnya | artikel sebelumnya | artikel sebelumya | pos berikutnya | pos selanjutnya |
pos sebelumnya | pos sebelumnyapos berikutnya | post berikutnya | post selanjutnya | post sebelumnya | postingan lama |
postingan lebih lama | postingan baru | postingan lebih baru | postingan berikutnya | postingan selanjutnya |
postingan sebelumnya | posting lama | posting lebih baru | tulisan berikutnya | tulisan selanjutnya | tulisan sebelumnya |
navigasi pos | navigasi tulisan | navigasi artikel | post navigation | posts navigation | posts pagination | paginasi pos |
older | older post | older posts | older comments | older stories | newer | newer post | newer posts | newer comments |
load more | load more posts | load more articles | load more news | loading more | show more | show less | show all |
show full article | show all pages | view result | view all result | view all results | no result | no results |
no content available | no more posts | no more articles | nothing found | muat lainnya | muat lagi | muat lebih |
muat lebih banyak | muat selengkapnya | tampilkan lebih banyak | tampilkan lebih sedikit | tampilkan lainnya | tampilkan semua |
tampilkan semua halaman | tampilkan postingan | tampilkan | sembunyikan | lebih banyak | lebih lanjut | lihat lebih sedikit |
lihat satu halaman | lanjut | lanjut baca | lanjut membaca | lanjutkan | lanjutkan membaca | lanjutkan membaca artikel |
lanjutkan baca | klik lanjutkan membaca | klik untuk lanjut membaca | klik untuk melanjutkan membaca | klik selanjutnya |
klik next | kembali | kembali ke artikel | kembali ke atas | kembali ke awal | kembali ke beranda | kembali ke halaman utama |
kembali ke halaman sebelumnya | kembali ke homepage | ke atas | ke beranda | back | back to article | back to home |
back to homepage | back to news | back to main page | back to top | back to top button | go back | go to top | go to homepage |
return to top | return to homepage | go to mobile version | view non amp version | exit mobile version | lihat versi desktop |
tampilkan versi web | lihat versi web | versi desktop | versi mobile | desktop version | trang chủ
`;

export const navigation = `
enter your search keyword | enter your keyword | ketik kata kunci | masukkan kata kunci | menu | menu utama | main menu |
primary menu | secondary menu | mobile menu | footer menu | menu navigasi | toggle menu | toggle navigation | toggle sidebar |
toggle search | open menu | close menu | buka menu | tutup menu | close | close search | close this module | close popup | tutup |
tutup pencarian | sidebar | random article | switch skin | dark mode | light mode | mode gelap | mode terang | skip to content |
skip to main content | skip to footer | skip to primary navigation | skip links | skip to the content | langsung ke isi |
langsung ke konten | langsung ke konten utama | lewati ke konten | lewati ke konten utama | lompat ke isi | lompat ke konten |
lompati ke konten | loncat ke daftar isi | loncat ke konten | loncat ke navigasi | search | search for | search here |
search this site | search this website | search this blog | search results | search articles | type and hit enter |
start typing to see posts you are looking for | press esc to close | hit enter to search or esc to close |
type above and press enter to search press esc to cancel | cari | cari apa | cari artikel | cari berita | cari blog ini |
cari di sini | cari untuk | pencarian | pencarian untuk | hasil pencarian | telusuri | telusuri blog ini | homepage | home page |
beranda | halaman depan | halaman utama | laman utama | about | about us | about me | contact us | contact | hubungi kami |
hubungi redaksi | kontak kami | kontak | kontak redaksi | tentang kami | tentang saya | mengenai saya | mengenai kami |
profil perusahaan | struktur redaksi | susunan redaksi | box redaksi | redaksi | our team | tim kami | careers | karier | karir |
lowongan kerja di sini | advertise | advertise with us | beriklan | beriklan di sini | info iklan | tarif iklan | media kit |
kerja sama | kerjasama | disclaimer | sangkalan | penafian | privacy | privacy policy | kebijakan privasi |
kebijakan data pribadi | privacy cookies policy | terms | terms of service | terms of use | terms and conditions |
terms conditions | ketentuan layanan | syarat ketentuan | syarat dan ketentuan | ketentuan penggunaan | kode etik |
kode etik jurnalistik | kode perilaku | pedoman media siber | pedoman pemberitaan media siber | pedoman pemberitaan |
pedoman siber | visi misi | visi dan misi | faq | help | help center | bantuan | pusat bantuan | site map | sitemap | peta situs |
rss | rss feed | feed | indeks | index | arsip | arsip berita | arsip blog | archives | archive | blog archive |
laporkan penyalahgunaan | report abuse | report this | report this post | laporkan | laporkan tulisan | laporkan artikel |
laporkan konten | lapor kesalahan | report an error | report a typo | laporkan kesalahan | koreksi artikel ini |
suggest a correction | powered by blogger | powered by wordpress | proudly powered by wordpress | diberdayakan oleh blogger |
diberdayakan oleh wordpress | didukung oleh wordpress | theme by | wordpress theme | all right reserved | all rights reserved |
copyright | hak cipta | hak cipta dilindungi | hak cipta dilindungi undang undang | seluruh hak cipta dilindungi | text size |
text sizes | ukuran teks | ukuran huruf | font size | font | besar kecil huruf | font ukuran kecil besar | a a a | aa | a a |
pilih bahasa | pilih bahasa anda | select language | language | bahasa | translate | translate this page | terjemahkan |
terjemahkan halaman ini | powered by google translate | powered by translate | sistem pencarian | anda di sini |
anda berada di sini | anda disini | you are here | log masuk | javascript is disabled | please enable javascript |
aktifkan javascript | harap aktifkan javascript | your browser does not support the video tag |
your browser does not support the audio element | your browser does not support iframes |
your browser does not support javascript | browser anda tidak mendukung javascript | browser anda tidak mendukung pemutar video |
page not found
`;
