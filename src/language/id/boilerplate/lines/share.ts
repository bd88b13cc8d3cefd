/** Share bars, counters and "follow us". Share phrases with a network's name are put together in table.ts. */
export const share = `
teruskan | sad | happy | angry | print friendly | print friendly pdf email | printfriendly | visits | hits | share | share this |
share this article | share this news | share this on | share this page | share this post | share this story | share this video |
share this with | share via | share with | share with friends | share it | share article | share artikel ini | share berita ini |
share di | share ke | share ke media sosial | share now | share on | share on social media | share post | share the news |
share to | share to social media | share your thoughts | sharing | sharing is caring | shares | share save | share print |
total shares | view # shares | bagikan | bagikan artikel | bagikan artikel ini | bagikan artikel ini melalui | bagikan berita |
bagikan berita ini | bagikan di | bagikan halaman ini | bagikan info ini | bagikan ini | bagikan ke | bagikan ke media sosial |
bagikan ke teman anda | bagikan konten ini | bagikan lewat | bagikan melalui | bagikan pos ini | bagikan postingan ini |
bagikan tautan | bagikan tulisan ini | bagikan via | bagikan video ini | bantu bagikan | berbagi | berbagi artikel ini |
berbagi berita ini | berbagi di | berbagi ini | berbagi ke | sebarkan | sebarkan artikel ini | sebarkan berita ini |
sebarkan ini | ayo bagikan | yuk bagikan | silakan bagikan | jangan lupa share | jangan lupa bagikan | kongsi |
kongsi artikel ini | kongsi di | kongsikan | kongsikan artikel ini | kongsikan ini | chia sẻ | chia se | copy | copy link |
copy url | copy link to clipboard | copy to clipboard | copied | link copied | link copied to clipboard | url copied |
copy the link | salin | salin link | salin tautan | salin url | link berhasil disalin | link disalin | link telah disalin |
tautan berhasil disalin | tautan disalin | tautan telah disalin | url berhasil disalin | like this | like this loading |
like loading | liked this | like | likes | suka | suka memuat | menyukai ini | sukai ini | suka ini | memuat | loading |
loading comments | sedang memuat | sedang memuat komentar | muat ulang | tweet | tweet ini | tweet this | retweet | pin it | pin |
pin this | pinterestwhatsapp | save | save to pinterest | save this article | bookmark | bookmark article | simpan |
simpan artikel | simpan artikel ini | simpan berita | print | print this | print this article | print article | print pdf |
cetak | cetak artikel | cetak halaman ini | cetak berita | email this | email this article | email a link to a friend |
email artikel ini | kirim email | kirim lewat email | kirimkan ini lewat email | kirim ke teman | send an email | send email |
blogthis | addtoany | share addtoany | addthis | sharethis | more | more options | lagi | klik untuk mencetak |
klik untuk mencetak membuka di jendela yang baru | click to print | click to print opens in new window |
click to email a link to a friend | click to email a link to a friend opens in new window |
click to email this to a friend opens in new window | klik untuk mengirimkan ini lewat email kepada seorang teman |
opens in new window | opens in a new window | membuka di jendela yang baru | buka di jendela baru | views | view | viewers |
dilihat | dilihat # kali | telah dilihat # kali | dibaca | dibaca # kali | telah dibaca # kali | kali dibaca | kali dilihat |
kali ditonton | pembaca | post views | total views | page views | views today | jumlah pembaca | jumlah tayangan | reads |
min read | mins read | minute read | minutes read | minute reading | minutes reading | menit baca | menit membaca |
menit untuk membaca | waktu baca | waktu baca # menit | waktu membaca | reading time | reading time # minutes |
reading time # min | reading time # mins read | reading time # minute | estimated reading time # minutes |
est reading time # min | less than a minute | less than # minute | kurang dari # menit | kurang dari satu menit | pengikut |
followers | subscribers | pelanggan | fans | votes | vote | rating | rate this | rate this article | rate this post |
beri rating | beri nilai | apa reaksi anda | apa reaksimu | bagaimana reaksi anda | bagaimana reaksi anda tentang artikel ini |
what s your reaction | how do you feel about this | was this article helpful | was this helpful | apakah artikel ini bermanfaat |
apakah artikel ini membantu | apakah anda menyukai artikel ini
`;
