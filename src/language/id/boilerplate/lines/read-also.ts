/** Labels that lead to another article; with a title behind them they are shapes (shapes/read-also.ts). */
export const readAlso = `
baca | baca juga | baca juga ya | baca juga dong | baca juga artikel | baca juga artikel lainnya | baca juga artikel berikut |
baca juga artikel menarik lainnya | baca juga artikel terkait | baca juga berita | baca juga berita ini |
baca juga berita lainnya | baca juga berita menarik lainnya | baca juga berita terkait | baca juga di sini | baca juga yang ini |
baca pula | baca artikel ini | baca artikel lainnya | baca artikel selengkapnya | baca artikel terkait | baca artikel asli |
baca artikel aslinya | baca berita lainnya | baca berita selengkapnya | baca berita terkait | baca berita terkini |
baca di aplikasi | baca di app | baca di sini | baca disini | baca juga konten ini | baca lagi | baca lainnya | baca lanjutan |
baca lanjutannya | baca lebih banyak | baca lebih lanjut | baca lebih lengkap | baca lengkap | baca nanti | baca selanjutnya |
baca selengkapnya | baca selengkapnya di sini | baca seterusnya | baca sumber | baca sumber asli | baca tanpa iklan | baca terus |
bacaan lainnya | bacaan lanjutan | bacaan menarik | bacaan rekomendasi | bacaan terkait | bacaan utama | wajib baca |
wajib dibaca | harus baca | jangan lewatkan | jangan lewatkan juga | jangan sampai terlewat | jangan ketinggalan |
menarik dibaca | menarik juga dibaca | menarik lainnya | menarik untuk dibaca | patut dibaca | layak dibaca | mungkin anda suka |
mungkin anda juga suka | mungkin anda menyukai | mungkin anda melewatkan ini | mungkin anda tertarik | mungkin kamu suka |
mungkin kamu juga suka | mungkin kamu tertarik | anda mungkin suka | anda mungkin juga suka | anda mungkin juga menyukai |
anda mungkin menyukai ini | anda mungkin melewatkan | anda mungkin tertarik | anda juga mungkin suka | kamu mungkin suka |
kamu mungkin juga suka | kamu mungkin tertarik | kamu juga mungkin suka | lihat juga | lihat pula | lihat artikel asli |
lihat artikel lainnya | lihat berita lainnya | lihat lebih banyak | lihat lainnya | lihat selanjutnya | lihat selengkapnya |
lihat selengkapnya di sini | lihat semua | lihat semua artikel | lihat semua berita | lihat semua komentar | lihat sumber |
simak juga | simak pula | simak selengkapnya | simak berita lainnya | simak artikel lainnya | tonton juga | cek juga |
cek berita lainnya | klik di sini | klik disini | klik juga | klik selengkapnya | klik untuk baca | klik untuk membaca |
klik untuk selengkapnya | klik halaman selanjutnya | selengkapnya | selengkapnya di sini | selengkapnya baca di sini | also read |
also read this | read also | read also this | read this also | read this too | read too | read and more | read more |
read more about | read more articles | read more news | read more on this topic | read more stories | read full article |
read full story | read full news | read the full article | read the full story | read the full article here |
read the original article | read original article | read original | read next | read now | read later | read on |
read on the app | read in app | read it | read related | read related article | read full post | must read | must reads |
must watch | see also | see more | see more posts | see more stories | see all | see all news | see original | check also |
check this out | check out also | continue reading | continue to read | continue reading the main story | keep reading |
keep on reading | learn more | find out more | discover more | explore more | view more | view all | view all posts |
view article | view original | view full article | click here | click here to read more | click for more | click to read more |
click to expand | more info | more details | don t miss | don t miss it | don t miss this | in case you missed it | icymi |
you might also like | you might like | you might also enjoy | you may also like | you may also be interested in | you may like |
you may also enjoy | you may have missed | you missed | related | related article | related news | related story | related video |
what to read next | up next | xem them | xem thêm | doc them | đọc thêm | tin liên quan | tin tức liên quan |
baca juga berita berkaitan | artikel berkaitan | berita berkaitan | baca lanjut
`;
