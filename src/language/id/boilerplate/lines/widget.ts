/** Headings of side bars, feeds and lists of other articles. */
export const widget = `
trending sekarang | populer sekarang | viral sekarang | berita hangat | sedang viral | ramai dibaca | ramai dibicarakan |
paling banyak dilihat | paling banyak ditonton | paling dibaca | paling disukai | rubrik lainnya | rubrik | kanal lainnya |
baca koran digital | koran digital | e paper | epaper | e koran | langganan koran | edisi cetak | edisi hari ini | kata netizen |
live update | live updates | live blog | breaking | infografis | video | foto | berita | news | home | pilihan | nasional |
internasional | galeri | jadwal | update | others | in focus | fokus | survei kg media | kontan academy | artikel lain |
artikel lainnya | artikel lainnya more | artikel menarik lainnya | artikel pilihan | artikel populer | artikel rekomendasi |
artikel sejenis | artikel serupa | artikel terbaru | artikel terhangat | artikel terkait | artikel terkait lainnya |
artikel terkait more | artikel terkaitdari penulis | artikel terkini | artikel terpopuler | artikel trending | artikel unggulan |
berita baru | berita daerah lainnya | berita hari ini | berita lain | berita lainnya | berita menarik lainnya | berita pilihan |
berita pilihan editor | berita pilihan redaksi | berita populer | berita rekomendasi | berita sebelumnya | berita sejenis |
berita selanjutnya | berita berikutnya | berita serupa | berita terbaru | berita terbaru lainnya | berita terhangat |
berita terkait | berita terkait lainnya | berita terkini | berita terkini lainnya | berita terkini more | berita terpopuler |
berita trending | berita unggulan | berita utama | berita utama lainnya | berita video | berita foto | berita viral |
breaking news | browse by category | cek fakta | dari penulis | lebih dari penulis | lebih banyak dari penulis |
lainnya dari penulis | tulisan lainnya dari penulis | daftar isi | daftar isi tampilkan | daftar isi sembunyikan |
toggle table of content | toggle table of contents | table of content | table of contents | contents hide | contents show |
direkomendasikan | direkomendasikan untuk anda | rekomendasi | rekomendasi artikel | rekomendasi berita | rekomendasi kami |
rekomendasi lainnya | rekomendasi redaksi | rekomendasi untuk anda | rekomendasi untuk kamu | rekomendasi untukmu | editor pick |
editor picks | editor s choice | editor s pick | editor s picks | editors choice | editors pick | editors picks |
editorial picks | featured | featured articles | featured news | featured post | featured posts | featured stories |
featured video | featured videos | fokus berita | foto lainnya | foto pilihan | foto terkait | foto terkini | foto terpopuler |
galeri foto | galeri video | headline hari ini | headline lainnya | headlines | hot news | hot topic | hot topics |
indeks berita | index berita | info terbaru | info terkini | informasi terbaru | informasi terkini | infografis lainnya |
isu terkini | isu hangat | isu terhangat | jelajahi topik menarik di sini | kabar lainnya | kabar terbaru | kabar terkini |
kategori | kategori berita | kategori lainnya | kategori populer | categories | category | lainnya | lainnya di detiknetwork |
berita detikcom lainnya | detiknetwork | latest | latest article | latest articles | latest comments | latest news | latest post |
latest posts | latest stories | latest update | latest updates | latest videos | live deteksi | live report |
mau tahu lebih banyak | more articles | more by author | more by this author | more for you | more from | more from author |
more from our network | more from the author | more from this author | more from this category | more from this topic | more in |
more in this category | more like this | more news | more on this story | more on this topic | more posts | more related |
more related articles | more related news | more stories | more stories for you | more stories like this | more to explore |
more to read | most commented | most discussed | most popular | most popular news | most popular posts | most read |
most read articles | most recent | most shared | most viewed | most watched | new posts | news feed | news terkini |
news terpopuler | news update | newsfeed | other articles | other news | other posts | other stories | our picks |
paling banyak dibaca | paling banyak dikomentari | paling dicari | paling populer | paling sering dibaca | pilihan editor |
pilihan hari ini | pilihan pembaca | pilihan redaksi | pilihan untuk anda | pilihan untukmu | popular | popular articles |
popular category | popular categories | popular news | popular now | popular on | popular post | popular posts |
popular posts this week | popular stories | popular tags | popular this week | popular topics | popular videos | populer |
populer hari ini | populer minggu ini | pos terbaru | pos terkait | pos pos terbaru | pos pos terkait | postingan populer |
postingan terbaru | postingan terkait | postingan serupa | recent | recent articles | recent comment | recent comments |
recent news | recent post | recent posts | recent stories | recent videos | recommendation | recommendations | recommended |
recommended articles | recommended by | recommended for you | recommended news | recommended posts | recommended reading |
recommended stories | recommended videos | related articles | related articlesmore from author |
related articles more from author | related content | related coverage | related items | related links | related post |
related posts | related reading | related stories | related tags | related topic | related topics | related videos |
similar articles | similar news | similar posts | similar stories | sedang hangat | sedang populer | sedang ramai | sedang tren |
sedang trending | lagi ramai | lagi viral | sorot | sorotan | sorotan utama | stories for you | suggested articles |
suggested for you | suggested posts | suggested reading | terbaru | terbaru lainnya | terhangat | terkait | terkini |
terkini lainnya | terpopuler | terpopuler hari ini | terpopuler lainnya | terpopuler minggu ini | terpopuler pekan ini |
tersorot | today s headlines | top articles | top headlines | top news | top post | top posts | top stories | top story |
top trending | top videos | topik hangat | topik berita terkait | topik lainnya | topik pilihan | topik populer |
topik terhangat | topik terkait | topik terpopuler | tren | trending | trending articles | trending hari ini | trending news |
trending now | trending posts | trending stories | trending this week | trending today | trending topic | trending topics |
trending videos | tulisan lainnya | tulisan populer | tulisan serupa | tulisan terbaru | tulisan terkait | tulisan terkini |
tulisan terpopuler | video lainnya | video menarik lainnya | video pilihan | video pilihan editor | video pilihan redaksi |
video populer | video rekomendasi | video terbaru | video terkait | video terkini | video terpopuler | video terpopuler hari ini |
video unggulan | viral hari ini | what s hot | what s new | what s trending | yang penting untuk anda | yang terbaru |
yang lagi ramai | you ll also like | news network | media network | partner kami | media partner | our partners |
jaringan media kami | list of # items | list # of # | end of list | tin mới | tin mới nhất | tin nổi bật | berita popular |
berita semasa | terkini dan popular
`;
