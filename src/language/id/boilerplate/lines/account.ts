/** Cookie banners, newsletters, log-in forms and pay walls. */
export const cookie = `
ya setuju | ya saya setuju | tidak terima kasih | no thanks | no thank you | maybe later | not now | nanti | nanti saja |
lain kali | later | allow | block | accept | accept all | accept all cookies | accept cookies | accept and close | i accept |
i agree | agree | agree and close | got it | ok got it | reject | reject all | decline | deny | manage consent |
manage cookie consent | manage cookies | manage options | manage preferences | manage services | cookie settings | cookie policy |
cookie preferences | cookie notice | cookie consent | cookies policy | cookies settings | kebijakan cookie | pengaturan cookie |
pengaturan kuki | preferensi cookie | persetujuan cookie | always active | always enabled | functional | save preferences |
view preferences | save accept | save and accept | close and accept | privacy overview | privacy settings |
do not sell my personal information | do not sell or share my personal information | consent | saya setuju | setuju |
saya mengerti | mengerti | oke mengerti | baik mengerti | terima | terima cookie | terima semua | terima semua cookie |
izinkan semua | tolak | tolak semua | tutup dan terima
`;

export const newsletter = `
newsletter | newsletters | newsletter signup | sign up for newsletter | sign up for our newsletter | sign up for our newsletters |
sign up for the newsletter | sign up now | signup | sign up | sign me up | subscribe | subscribed | subscribe now | subscribe us |
subscribe us now | subscribe to newsletter | subscribe to our newsletter | subscribe to our mailing list |
subscribe to our channel | subscribe to our magazine | subscribe to get the latest news | subscribe to updates |
subscribe for updates | subscribe by email | subscribe via email | subscribe to blog via email | subscribe for newsletter |
join our newsletter | join our mailing list | join # other subscribers | get our newsletter | get notified | get updates |
get the latest news | get the latest news delivered to your inbox | get latest news | get breaking news | get more stuff |
get more stuff like this | never miss an update | never miss a story | stay updated | stay up to date | stay informed |
type your email | enter your email | enter your email address |
enter your email address to subscribe to this blog and receive notifications of new posts by email | email address |
alamat email | alamat surel | your email here | thank you for subscribing | thanks for subscribing | unsubscribe |
you can unsubscribe at any time | we respect your privacy | we don t spam | no spam |
i have read and agree to the terms conditions | subscribe to our mailing list to get the new updates | with product you purchase |
lorem ipsum dolor sit amet consectetur | lorem ipsum dolor sit amet consectetur adipiscing elit | berlangganan |
berlangganan newsletter | berlangganan sekarang | berlangganan gratis | berlangganan via email | berlangganan buletin |
berlangganan kanal kami | langganan | langganan newsletter | langganan buletin | langganan sekarang | langganan berita |
langganan via email | daftar newsletter | daftar newsletter kami | buletin | buletin kami | surat kabar elektronik |
dapatkan berita terbaru | dapatkan berita terkini | dapatkan update terbaru | dapatkan update berita | dapatkan notifikasi |
dapatkan informasi terbaru | dapatkan newsletter | masukkan email | masukkan email anda | masukkan email kamu |
masukkan alamat email | masukkan alamat email anda | masukkan alamat email anda untuk berlangganan | ketikkan email |
ketik email anda | langgan | langgan sekarang
`;

export const login = `
log in | log out | login | logout | login register | login daftar | login or register | login to your account |
login to your account below | login with facebook | login with google | login dengan google | login dengan facebook |
log in to your account | log into your account | log in with facebook | log in with google | sign in | sign out | sign in join |
sign in to your account | sign in with google | sign in to continue | sign in to continue reading | already a member |
already a subscriber | already have an account | already registered | don t have an account | create account | create an account |
create a free account | create new account | register | register now | register here | register for free | welcome back |
welcome log into your account | remember me | forgot password | forgotten password | forgot your password |
forgot your password get help | lost your password | get help | password | password recovery | recover your password |
reset password | retrieve your password | your password | your username | username | username or email address |
a password will be e mailed to you | a password will be emailed to you |
please enter your username or email address to reset your password | are you sure want to unlock this post |
are you sure want to cancel subscription | unlock left | add new playlist | select visibility | fill the forms below to register |
all fields are required | this content is for members only | members only | premium | premium content | konten premium |
artikel premium | for subscribers | subscriber only | subscribers only | exclusive for subscribers | subscribe to read |
subscribe to continue reading | subscribe to continue | subscribe to unlock | subscribe to read more | unlock this article |
to continue reading | to read the full story | start your free trial | become a member | become a subscriber | become a patron |
support us | donate | donate now | donasi | donasi sekarang | dukung kami | dukung jurnalisme | dukung jurnalisme independen |
traktir kopi | support our journalism | support independent journalism | buy me a coffee | masuk | masuk daftar |
masuk atau daftar | masuk log | masuk ke akun anda | masuk dengan google | masuk dengan facebook | masuk dengan akun google |
masuk untuk melanjutkan | masuk untuk melanjutkan membaca | selamat datang masuk ke akun anda | selamat datang |
selamat datang kembali | keluar | daftar | daftar sekarang | daftar gratis | daftar akun | daftar akun baru | daftar masuk |
belum punya akun | belum punya akun daftar | belum punya akun daftar di sini | sudah punya akun | sudah punya akun masuk |
sudah berlangganan | sudah berlangganan masuk | buat akun | buat akun baru | ingat saya | lupa kata sandi | lupa kata sandi anda |
lupa kata sandi anda mendapatkan bantuan | lupa password | lupa password anda | kata sandi | kata sandi anda | nama pengguna |
nama pengguna anda | memulihkan kata sandi anda | pemulihan password | pemulihan kata sandi | reset kata sandi |
sebuah kata sandi akan dikirimkan ke email anda | lengkapi profil | verifikasi email | berlangganan untuk membaca |
berlangganan untuk melanjutkan membaca | khusus pelanggan | khusus untuk pelanggan | konten khusus pelanggan |
artikel ini khusus untuk pelanggan | artikel khusus pelanggan
`;
