const list = (lines: string): string[] =>
  lines
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Where a page can be shared or followed, as share bars write it. */
export const networks: ReadonlySet<string> = new Set(
  list(`
facebook | fb | twitter | x | x twitter | twitter x | whatsapp | wa | telegram | line | email | e mail | mail | linkedin | pinterest | reddit | tumblr
instagram | ig | youtube | tiktok | threads | messenger | facebook messenger | google | google news | google plus | skype | pocket | vk | vkontakte
odnoklassniki | stumbleupon | digg | viber | wechat | weibo | bluesky | mastodon | snapchat | discord | flipboard | copy link | salin link | salin tautan
gmail | sms | kakaotalk | spotify | rss | soundcloud | whatsapp channel | saluran whatsapp | telegram channel | youtube channel | channel youtube
google berita | googlenews | kanal telegram | channel telegram | channel whatsapp | media sosial | sosial media | social media | blogger | opens x
`),
);

const shareHeads = new Set(
  list(`
share | share on | share to | share via | share by | share with | share this on | share this via | share this article on | share this post on | share in
share di | share ke | share lewat | share artikel ini ke | share berita ini di | tweet on | tweet this on | post on | post to | send to | send via
send by | bagikan | bagikan di | bagikan ke | bagikan lewat | bagikan melalui | bagikan via | bagikan dengan | bagikan pada | bagikan ini di
bagikan ini ke | bagikan artikel ini di | bagikan artikel ini ke | bagikan artikel ini melalui | bagikan artikel ini via | bagikan artikel ini lewat
bagikan berita ini di | bagikan berita ini ke | berbagi | berbagi di | berbagi ke | berbagi pada | berbagi lewat | berbagi melalui | berbagi via
berbagi ini di | sebarkan di | sebarkan ke | sebarkan lewat | kirim ke | kirim lewat | kirim via | kirimkan ke | kirimkan lewat | kirimkan ini lewat
kongsi | kongsi di | kongsi ke | kongsikan di | kongsikan ke | kongsikan melalui | save to | save on | pin on | pin to | pin it on | email this to
click to share on | click to share via | click to share to | click to share in | click to tweet on | click to email | click to pin on | click to post on
click to email this to | click to send on | click to share with | click to share by | klik untuk berbagi di | klik untuk berbagi pada
klik untuk berbagi via | klik untuk berbagi ke | klik untuk berbagi lewat | klik untuk berbagi | klik untuk membagikan di | klik untuk membagikan pada
klik untuk membagikan ke | klik untuk membagikan via | klik untuk membagikannya di | klik untuk share di | klik untuk mengirimkan lewat
klik untuk mengirimkan ini lewat | klik untuk membagikan lewat | klik untuk mengirim via | add to | simpan ke | view on | open in | buka di
`),
);

const followHeads = new Set(
  list(`
follow | follow us | follow us on | follow us in | follow us at | follow us via | follow our | follow me on | follow on | find us | find us on | find us in
like us on | like our | join us on | join us in | join our | connect with us on | subscribe | subscribe to our | subscribe us on | subscribe on
subscribe kami di | ikuti | ikuti di | ikuti kami | ikuti kami di | ikuti kami pada | ikuti kami lewat | ikuti kami melalui | ikuti juga kami di
ikuti juga | ikuti kami juga di | ikuti berita kami di | ikuti akun kami di | ikuti saya di | ikuti terus kami di | ikuti terus berita kami di
temukan kami di | temukan kami pada | temui kami di | gabung di | gabung | gabung ke | gabung kami di | bergabung di | bergabung dengan kami di
follow kami di | follow juga | follow akun | follow akun kami di | follow kami juga di | like kami di | like dan follow kami di | kunjungi kami di
langganan | berlangganan di | hubungi kami di | hubungi kami via | dapatkan berita kami di | baca juga di | baca di | baca berita kami di
baca berita lainnya di | baca artikel lainnya di | baca kami di | cek berita lainnya di | simak berita lainnya di | lihat berita lainnya di | our
update berita lainnya di | lihat kami di | tonton di | watch on | read on | available on | tersedia di | listen on | dengarkan di | see us on | add us on
`),
);

const opening = [
  ' opens in new window',
  ' opens in a new window',
  ' membuka di jendela yang baru',
  ' buka di jendela baru',
  ' opens in new tab',
];

/** `Click to share on WhatsApp (Opens in new window)`, `Ikuti kami di Google News`: a known head and a network. */
export const social = (line: string): 'share' | 'follow' | undefined => {
  const tail = opening.find((each) => line.endsWith(each));
  const rest = tail === undefined ? line : line.slice(0, -tail.length);
  for (let at = rest.lastIndexOf(' '), words = 0; at > 0 && words < 2; at = rest.lastIndexOf(' ', at - 1), words += 1) {
    if (!networks.has(rest.slice(at + 1))) continue;
    const head = rest.slice(0, at);
    if (shareHeads.has(head)) return 'share';
    if (followHeads.has(head)) return 'follow';
  }
  return undefined;
};

/** First words of the lines that `social` and `countNetworks` know. */
export const networkStarts: readonly string[] = [...networks, ...shareHeads, ...followHeads].map(
  (line) => line.split(' ', 1)[0]!,
);

const longest = [...networks].map((name) => name.replaceAll(' ', '')).sort((a, b) => b.length - a.length);

/** How many networks stand side by side in `0 FacebookTwitterPinterest`; 0 when anything else stands among them. */
export const countNetworks = (line: string): number => {
  if (line.length > 160) return 0;
  const glued = line.replace(/[ #]/g, '');
  let count = 0;
  for (let at = 0; at < glued.length; count += 1) {
    const name = longest.find((each) => glued.startsWith(each, at));
    if (name === undefined) return 0;
    at += name.length;
  }
  return count;
};
