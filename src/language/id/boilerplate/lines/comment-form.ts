export const commentForm = `
tanggapi | click to comment | name | nama | email | website | situs web | surel | e mail | name email website |
nama email situs web | nama lengkap | comment | comments | comment on this article | comment on this post | comments are closed |
comments closed | comments off | comments are disabled | comment closed | no comment | no comments | no comments yet |
no comments on this post | no comments to show | no responses | no replies | zero comments | one comment | one response |
add a comment | add a public comment | add comment | add your comment | add new comment | all comments | be the first to comment |
be the first to comment on this article | be the first to reply | be the first to respond | cancel | cancel reply |
close comments | comment text | community guidelines | discussion | discussion about this post | discussion about this article |
display name | facebook comments | facebook comments box | facebook comments plugin | disqus comments | disqus |
have something to say | have your say | hide comments | join discussion | leave a comment | leave a comment below |
leave a feedback | leave a reply | leave a response | leave a reply cancel reply | leave a reply batalkan balasan |
leave comment | leave your comment | leave your comments | leave your thoughts | load comments | load more comments |
more comments | newest | newest first | oldest | oldest first | post a comment | post comment | post reply | publish comment |
reply | replies | reply to this comment | required | required fields are marked | required fields | send comment |
share your comment | show comments | sign in to comment | submit | submit a comment | submit comment | submit review |
start the discussion | thank you for your comment | tell us what you think | view comments | view all comments | view # comments |
write a comment | write comment | write your comment | write your comment here | your comment | your email | your email address |
your email address will not be published | your email address will not be published required fields are marked | your name |
your rating | your review | your website | you must be logged in | you must be logged in to comment |
you must be logged in to post a comment | you must log in to post a comment | log in to leave a comment | log in to comment |
login to comment | login to leave a comment | log in to reply | log in or register to post comments | please login to comment |
please login to join discussion | please enter your comment | please enter your name here | please enter your email address here |
please enter a valid email address | you have entered an incorrect email address |
please enable javascript to view the comments powered by disqus | comments powered by disqus | blog comments powered by disqus |
powered by disqus | powered by facebook | powered by wpdiscuz | inline feedbacks | label | subscribe to comments | notify of |
notify me of follow up comments by email | notify me of new posts by email | notify me when new comments are added | guest |
sort by | sort by newest | sort by best | save my name email and website in this browser for the next time i comment |
save my name and email in this browser for the next time i comment | save my name and email for the next time i comment |
this site uses akismet to reduce spam | this site uses akismet to reduce spam learn how your comment data is processed |
learn how your comment data is processed |
this site is protected by recaptcha and the google privacy policy and terms of service apply | protected by recaptcha |
i m not a robot | saya bukan robot | komentar | komentar anda | komentar facebook | komentar kamu | komentar pembaca |
komentar terbaru | komentar terkini | komentar terpopuler | komentar teratas | komentar anda akan dimoderasi |
komentar dinonaktifkan | komentar ditutup | komentar telah ditutup | komentar ini telah dihapus | kolom komentar |
semua komentar | belum ada komentar | belum ada tanggapan | tidak ada komentar | tanpa komentar | tak ada komentar |
jadilah yang pertama berkomentar | jadilah yang pertama memberikan komentar | jadilah orang pertama yang berkomentar |
jadi yang pertama berkomentar | jadilah yang pertama mengomentari | balas | balasan | batal | batalkan | batal membalas |
batalkan balasan | beri komentar | beri tanggapan | beri komentar anda | berikan balasan | berikan komentar |
berikan komentar anda | berikan komentarmu | berikan tanggapan | berikan tanggapan anda | buat komentar | diskusi | isi komentar |
kirim | kirim komentar | kirim balasan | kirim tanggapan | kirimkan komentar | ketik komentar | ketik komentar anda |
lihat komentar | lihat semua komentar | lihat # komentar | muat komentar | muat lebih banyak komentar | laporkan komentar |
login untuk berkomentar | login untuk komentar | login untuk memberi komentar | masuk untuk berkomentar |
masuk untuk meninggalkan komentar | masuk untuk meninggalkan balasan | silakan login untuk berkomentar |
silakan masuk untuk berkomentar | silahkan login untuk berkomentar | anda harus login untuk berkomentar |
anda harus masuk untuk berkomentar | anda harus masuk untuk mengirim komentar |
anda harus masuk log untuk mengirim sebuah komentar | anda harus masuk untuk meninggalkan komentar | pos komentar |
posting komentar | posting komentar anda | posting komentar atom | langganan posting komentar atom | tulis komentar |
tulis komentar anda | tulis komentar anda di sini | tulis komentarmu | tulis komentarmu di sini | tuliskan komentar |
tuliskan komentar anda | tinggalkan balasan | tinggalkan balasan batalkan balasan | tinggalkan balasan batal membalas |
tinggalkan jejak | tinggalkan komen | tinggalkan komentar | tinggalkan komentar anda | tinggalkan pesan | tinggalkan tanggapan |
tambah komentar | tambahkan komentar | tanggapan | tanggapan anda | respon | silakan berkomentar | silakan tinggalkan komentar |
silahkan berkomentar dengan bijak | silakan berkomentar dengan bijak | silakan masukkan komentar anda |
silakan masukkan nama anda di sini | silakan masukkan alamat email anda di sini | anda telah memasukkan alamat email yang salah |
berkomentarlah dengan bijak | berkomentar dengan bijak | alamat email anda tidak akan dipublikasikan |
alamat email anda tidak akan dipublikasikan ruas yang wajib ditandai | alamat surel anda tidak akan dipublikasikan |
alamat surel anda tidak akan dipublikasikan ruas yang wajib ditandai | email anda tidak akan dipublikasikan |
ruas yang wajib ditandai | kolom yang wajib diisi ditandai | bidang yang wajib diisi ditandai | wajib diisi | nama wajib |
simpan nama email dan situs web saya pada peramban ini untuk komentar saya berikutnya |
simpan nama email dan situs web saya di browser ini untuk komentar saya berikutnya |
simpan nama email dan situs web saya di browser ini untuk lain kali saya berkomentar |
simpan nama dan email saya pada peramban ini untuk komentar saya berikutnya |
beritahu saya akan tindak lanjut komentar melalui surel | beritahu saya akan tulisan baru melalui surel |
beri tahu saya akan tindak lanjut komentar melalui surel | beri tahu saya akan tulisan baru melalui surel |
situs ini menggunakan akismet untuk mengurangi spam | pelajari bagaimana data komentar anda diproses |
isi komentar sepenuhnya adalah tanggung jawab pembaca | urutkan berdasarkan | urutkan | terlama | komen | ruangan komen |
bình luận | binh luan
`;
