import type { Shape } from '../shapes.js';

const months =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agu(?:stus)?|aug(?:ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?)';
const days =
  "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)";
const agencies =
  '(?:afp|ap|reuters|getty(?: images)?|epa(?:-efe)?|antara(?: foto)?|xinhua|tass|sputnik|anadolu|istimewa|ist|net|internet|dok(?:umentasi)?|humas|setpres|biro pers|screenshot|tangkapan layar|tangkap layar|repro|pixabay|unsplash|pexels|freepik|shutterstock|istock(?:photo)?|wikimedia(?: commons)?|wikipedia|kompas|tempo|detik(?:com)?|tribun|liputan6|cnn|cnbc|bbc|republika|instagram|ig|twitter|x|facebook|youtube|tiktok|bloomberg|the canadian press|pool)';

/** What the machinery of a page writes: files, dates, credits, counts. */
export const headDate = new RegExp(
  `^(?:(?:${days}),? ?)?(?:\\d{1,2}[-/. ](?:${months}|\\d{1,2})[-/., ]{1,2}\\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2})(?:,? ?(?:[|\\-–•·/@]|pukul|pkl\\.?|jam|at)? ?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})? ?(?:wib|wita|wit|am|pm|gmt|utc)?)?\\.?$`,
);
export const foreignDate = new RegExp(
  `^(?:${days},? ?)?${months} \\d{1,2},? \\d{4}(?:,? ?(?:[|\\-–•·]|at|pukul)? ?\\d{1,2}[.:]\\d{2}(?: ?(?:am|pm|wib|wita|wit))?)?$`,
);
export const justNow =
  /^(?:\d{1,3}|a|an|one|satu) ?(?:detik|menit|jam|seconds?|secs?|minutes?|mins?|hours?|hrs?)(?: yang)? (?:lalu|ago)$/i;
export const ago =
  /^(?:#?\d{1,3}|satu|se|a|an|one) ?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?: yang)? (?:lalu|ago)$/;
export const shortcode =
  /^\[\/?(?:[a-z]+[-_][\w-]*(?: [^\]\n]{0,160})?|(?:ad|ads|iklan|caption|gallery|embed|video|audio|playlist|foto|gambar|gambas|quads|adinserter|adrotate|youtube|instagram|twitter|tweet|facebook|tiktok|contact|table|toc|button|read ?more|readmore|baca ?juga|baca|gallery|googlemap|adsense|quangcao|infografis|poll|polling|quiz|slideshow|slider|sc|shortcode|widget|related|vc|et|elementor|raw|html|block)(?:[ :=_\d][^\]\n]{0,160})?)\](?:.{0,120}\[\/[\w-]+\])?$/i;
export const script =
  /^(?:<!--.{0,400}-->|<\/?(?:script|style|iframe|ins|div|img|br|p|span|a|center|figure|figcaption)\b[^<>\n]{0,300}>.{0,200}|\(?adsbygoogle\b.{0,200}|\(function ?\(.{0,200}|(?:var|let|const) \w{1,40} ?=.{0,300};?|window\.\w.{0,300}|document\.\w.{0,300}|googletag\.\w.{0,300}|div-gpt-ad-[\w-]{1,60}|@media .{0,200}\{.{0,200}|[.#][\w-]{1,60}(?:[ ,>.#:][\w.#:> ,-]{0,120})?\{.{0,300}|jquery\(.{0,300}|\$\(.{0,300}|function \w{0,40}\(.{0,300})$/i;
export const imageFile =
  /^[^\s/:?!"“”][^/:?!"“”\n]{0,150}\.(?:png|jpe?g|gif|webp|avif|svg|bmp|heic|tiff?|mp4|mov|mp3|m4a)(?: ?\(\d+ ?[×x] ?\d+\))?$/i;
export const imageName =
  /^(?:img|dsc|dscf|dscn|pxl|mvimg|dji|gopr|wa|vid|image|photo|screenshot|screen shot|whatsapp image|whatsapp video|tangkapan layar|capture|snapinsta)[-_ ]?(?:\d[\w.\- ()]{2,60}|at \d[\w.\- ()]{2,60})$/i;
export const counter =
  /^(?:\d[\d.,]*|[\d.,]+ ?(?:k|rb|ribu|jt|juta|m)) ?(?:x |kali )?(?:shares?|views?|viewers?|likes?|suka|comments?|komentar|tanggapan|balasan|replies|reply|responses?|thoughts? on|dibaca|dilihat|ditonton|pembaca|pengikut|followers?|fans|subscribers?|pelanggan|tayangan|reactions?|votes?|retweets?|min(?:ute)?s? read|menit (?:baca|membaca|waktu baca)|kali (?:dibaca|dilihat|ditonton|dibagikan))(?:$| ?["“(:|]| (?:on|to|untuk|pada) )/i;
export const pages =
  /^(?:[«‹<←] ?)?(?:(?:prev(?:ious)?|sebelumnya|halaman ?:?|page ?:?|1) ?[|·]? ?)(?:\d{1,3} ?[|·,]? ?|\.{3} ?|… ?){1,12}(?:(?:next|selanjutnya|berikutnya|last|terakhir|show all|tampilkan semua|semua)? ?[»›>→]?)$/i;
export const clock = /^(?:-?\d{1,2}:\d{2}(?::\d{2})?)(?: ?\/ ?\d{1,2}:\d{2}(?::\d{2})?)?$/;
export const hashtags = /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u;
export const copyright = /^(?:©|&copy;|\(c\)|@) ?(?:copyright )?(?:hak cipta )?\d{4}\b.{0,140}$/i;
export const tweet = /^[—–-]{1,2} ?.{1,60}\(@\w{1,30}\)(?: .{4,40})?$/;
export const breadcrumb =
  /^(?:home|beranda|halaman utama|laman utama|depan|trang chủ)(?: ?(?:»|›|>|\/|\||→|::|\\) ?[^»›>|→\n.!?]{2,100}){1,6}$/i;
export const dashedPath = /^(?:home|beranda) [-–—] [^\n.!?]{2,80}$/i;
export const arrows =
  /^(?:[←→⟵⟶]|&[lr]arr;) ?\S.{1,150}$|^.{2,150} ?(?:[→⟶]|&rarr;)$|^[«‹] ?[^«»‹›]{2,150}$|^[^«»‹›]{2,150} ?[»›]$/;
export const turn =
  /^(?:PrevPrevious|NextNext|Previous ?(?:Article|Post)|Next ?(?:Article|Post)|(?:Artikel|Pos|Post) ?(?:Sebelumn?ya|Berikutnya|Selanjutnya|sebelumn?ya|berikutnya|selanjutnya))\p{Lu}.{2,160}$|^(?:Next|Selanjutnya|Berikutnya)\p{Lu}.{4,150}(?:Next|Selanjutnya|Berikutnya)$/u;
export const formField =
  /^(?:nama?|name|nama lengkap|email|e-mail|surel|alamat email|website|situs web|comment|komentar|your name|your email|subject|message|pesan) ?(?:\*|\((?:required|wajib|wajib diisi|will not be published|tidak akan dipublikasikan)\)) ?:?$/i;
export const handle = /^@[\w.]{3,30}$/;
export const delta = /^(?:[ΔÎ△∆]|(?:&nbsp;|&#160;)+)$/;
export const bullets = /^[♬♪] .{1,80}$/;

export const signedDate = new RegExp(
  `^(?:by |oleh |penulis )?(?:admin|administrator|redaksi|editor|superadmin|webmaster) ?[-–|•·,]? ?(?:${days},? )?(?:${months} \\d{1,2},? \\d{4}|\\d{1,2} ${months} \\d{4})(?: \\d{1,2}[.:]\\d{2})?$`,
);

const name = "[\\p{L}\\d.'’&@_()-]+";
export const shapes: readonly Shape[] = [
  {
    kind: 'image',
    first: 'foto photo photograph photos gambar image images picture ilustrasi illustration video infografis',
    line: new RegExp(
      `^(?:foto|photo|photograph|photos|gambar|image|images|picture|ilustrasi|illustration|infografis)(?: (?:oleh|by|from|dari|credit|source|courtesy(?: of)?|dok\\.?|file))?[ :/.]{1,3}(?:[^.!?:\\n]{0,90}[ ,/(])?(?:via |/ ?|oleh |by |dok\\.? ?)?${agencies}(?:[ /.,)-]{1,2}(?:${name}[ /.,]?){0,5})?\\)?\\.?$`,
      'u',
    ),
  },
  {
    kind: 'image',
    first: 'foto gambar ilustrasi',
    line: /^(?:foto|gambar|ilustrasi)(?: (?:credit|oleh|by|courtesy(?: of)?|milik|dok\.?) ?:?| ?: ?(?:oleh|dok\.?|dok|courtesy|via|ist|istimewa)\b) ?[^.!?\n]{2,70}$/,
  },
  {
    kind: 'image',
    first: 'sumber kredit keterangan',
    line: /^(?:sumber (?:gambar|foto|ilustrasi)|kredit (?:foto|gambar)) ?[:,] ?.{2,100}$/,
  },
  {
    kind: 'image',
    first: 'photo image photos pic picture',
    line: /^(?:photos?|image|pic|picture) (?:by|credit|courtesy|source|via|from)\b.{2,100}$/,
  },
  {
    kind: 'image',
    first: 'ilustrasi foto photo image gambar',
    line: /^(?:ilustrasi|foto|photo|image|gambar)\.? ?[/([] ?(?:foto|photo|sumber|source|dok|ist|net|image|kredit|credit|afp|ap|reuters|antara|getty|shutterstock|freepik|pixabay|unsplash|pexels|istock)\b.{0,70}$/,
  },
  {
    kind: 'image',
    first: 'credit credits kredit courtesy dok dokumentasi',
    line: /^(?:credits?|kredit|courtesy|dok(?:umentasi)?\.?) ?[:/. ] ?(?:istimewa|ist|pribadi|(?:foto|photo|image|gambar)\b.{2,60}|(?:getty|reuters|afp|ap|epa|antara|shutterstock|istock|unsplash|pixabay|freepik|pexels)\b.{0,60})$/,
  },
  { kind: 'image', first: 'ilustrasi', line: /^ilustrasi\.? ?(?:foto|sumber|dok)\.? ?[:/]? ?[^.!?\n]{2,60}$/ },
  { kind: 'image', first: 'handout', line: /^handout(?: ?[/:,-] ?| )[^.!?\n]{2,80}$/ },
  { kind: 'image', first: 'courtesy', line: /^courtesy(?: of)?[ :/][^.!?\n]{2,80}$/ },
  {
    kind: 'image',
    first: 'afp ap reuters getty epa antara xinhua tass anadolu shutterstock istock',
    line: /^(?:afp|ap|ap photo|reuters|getty images|epa(?:-efe)?|antara foto|xinhua|tass|anadolu|shutterstock|istock(?:photo)?)(?: photo)? ?(?:\/|via ) ?[\p{L}\d .'’/-]{2,60}[)\]]?$/u,
  },
  { kind: 'image', first: 'featured default', line: /^(?:featured|default) image\b.{0,80}$/ },
];

export const domain =
  /^(?:www\.)?[a-z\d-]{2,40}(?:\.[a-z\d-]{2,20}){0,2}\.(?:com|co\.id|id|net|org|co|vn|ru|uk|tv|info|news|my)$/i;
