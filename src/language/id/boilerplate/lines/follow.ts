export const follow = `
follow | follow me | follow us | follow us on | follow us on social media | follow us on google news | follow our social media |
follow our channel | follow kami | follow kami di | follow juga | follow on | following | find us on | find us on facebook |
find us on social media | connect with us | stay connected | stay connected with us | stay in touch | stay tuned | keep in touch |
get in touch | get social | join us | join our telegram | join our channel | join our telegram channel |
join our whatsapp channel | join our community | join the conversation | join the discussion | like us on facebook |
like our page | like our facebook page | like fanpage kami | ikuti | ikuti kami | ikuti kami di | ikuti kami di media sosial |
ikuti kami di sosial media | ikuti kami pada | ikuti berita kami di | ikuti media sosial kami | ikuti sosial media kami |
ikuti akun kami | ikuti berita terkini | ikuti berita terbaru | ikuti terus | ikuti saya | ikuti channel kami |
ikuti saluran kami | ikuti saluran whatsapp kami | ikuti google news kami | mengikuti | diikuti | temukan kami | temukan kami di |
temui kami | gabung | gabung sekarang | gabung di sini | gabung grup telegram | gabung grup whatsapp | gabung bersama kami |
gabung channel telegram | gabung channel whatsapp | gabung komunitas | bergabung | bergabung sekarang | bergabung bersama kami |
bergabung dengan kami | media sosial | media sosial kami | sosial media | sosial media kami | social media | social links |
social networks | sosmed kami | google news | google news kami | whatsapp channel | saluran whatsapp | channel whatsapp |
wa channel | grup whatsapp | telegram channel | grup telegram | channel telegram | channel youtube | youtube channel |
kanal youtube | fanpage | fanpage facebook | facebook fanpage | facebook page | official account | akun resmi | unduh aplikasi |
unduh aplikasi kami | unduh sekarang | download aplikasi | download aplikasi kami | download our app | download app |
download the app | download now | download sekarang | get the app | get our app | get it on google play | google play |
app store | dapatkan aplikasi | dapatkan di google play | available on the app store | tersedia di google play |
tersedia di app store | download on the app store | buka di aplikasi | open in app | install aplikasi | muat turun aplikasi |
muat turun sekarang | turn on notifications | enable notifications | allow notifications | aktifkan notifikasi |
aktifkan pemberitahuan | izinkan notifikasi | nyalakan notifikasi | add as preferred source on google |
add as a preferred source on google | preferred source on google | jadikan sumber pilihan di google |
tambahkan sebagai sumber pilihan di google
`;
