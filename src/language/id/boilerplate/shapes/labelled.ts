import type { Shape } from '../shapes.js';

/** A label and something that changes: a title, a name, a list, an address. */
export const shapes: readonly Shape[] = [
  {
    kind: 'read-also',
    first: 'baca',
    line: /^baca (?:juga|pula|jg|selengkapnya|selanjutnya|lainnya|lagi|lebih lanjut|lebih lengkap|artikel lain|artikel selengkapnya|artikel asli|di sini|disini)(?![\p{L}-])/u,
  },
  { kind: 'read-also', first: 'baca', line: /^baca ?(?::|»|>|\]|-{1,2} |– )/ },
  {
    kind: 'read-also',
    first: 'baca',
    line: /^baca (?:berita|artikel|konten|informasi|tulisan|ulasan|update)\b.{0,140}(?:lainnya|di google|selengkapnya|terkait|terbaru|terkini|di whatsapp|di sini|disini|https?:)/,
  },
  { kind: 'read-also', first: 'bacajuga bacaan', line: /^baca(?:juga|an (?:terkait|lainnya|menarik))\b/ },
  {
    kind: 'read-also',
    first: 'simak',
    line: /^simak (?:juga|pula|selengkapnya|breaking news)(?![\p{L}-])/u,
  },
  {
    kind: 'read-also',
    first: 'simak',
    line: /^simak (?:berita|artikel|informasi|update|konten|kabar)\b.{0,140}(?:lainnya|google news|selengkapnya|di sini|disini|whatsapp|telegram|kanal|https?:)/,
  },
  { kind: 'read-also', first: 'lihat', line: /^lihat (?:juga|pula|selengkapnya)(?![\p{L}-])/u },
  {
    kind: 'read-also',
    first: 'lihat',
    line: /^lihat (?:video|foto|artikel|berita|galeri|infografis)(?:nya)? ?(?::|lainnya|selengkapnya|di sini|['"‘“]).{0,160}$/,
  },
  {
    kind: 'read-also',
    first: 'cek',
    line: /^cek (?:juga ?:|berita|artikel|informasi).{0,100}(?:google news|lainnya|yang lain|:)/,
  },
  {
    kind: 'read-also',
    first: 'jangan yuk ayo',
    line: /^(?:jangan|yuk|ayo),? (?:lewatkan ?:|lewatkan (?:juga|berita|artikel|video)|sampai ketinggalan (?:video|berita|artikel)|baca juga|simak juga|simak video|baca berita|baca artikel|gabung|ikuti kami|follow|download|subscribe)/,
  },
  {
    kind: 'read-also',
    first: 'bacaan berita artikel tulisan pos postingan konten kabar video topik foto',
    line: /^(?:bacaan|berita|artikel|tulisan|pos|postingan|konten|kabar|video|topik|foto) (?:terkait|lainnya|rekomendasi|pilihan|sebelumnya|selanjutnya|berikutnya|terkini|terpopuler|populer|serupa|menarik lainnya) ?[:»>|]/,
  },
  {
    kind: 'read-also',
    first: 'menarik wajib mungkin anda',
    line: /^(?:menarik (?:juga )?dibaca|menarik untuk dibaca|wajib (?:di)?baca|(?:mungkin )?anda (?:mungkin )?(?:juga )?(?:suka|menyukai|tertarik)) ?:/,
  },
  {
    kind: 'read-also',
    first: 'selengkapnya terkait rekomendasi pilihan',
    line: /^(?:selengkapnya|terkait|rekomendasi|pilihan (?:editor|redaksi)) ?(?::(?! *$)|»|>|(?:baca )?di (?:sini|halaman|link|tautan))/,
  },
  {
    kind: 'read-also',
    first: 'read also see related more don recommended check must you',
    line: /^(?:read (?:also|more|next|this|too|related)|also read|see (?:also|more)|related(?: (?:article|articles|news|post|posts|story|stories|content|coverage|reading|video))?|more (?:on this|news|stories|from .{1,40})|don['’]t miss|recommended(?: (?:article|articles|for you|reading|stories))?|check (?:also|this)|must[- ]read|you (?:may|might) (?:also )?(?:like|be interested in)) ?[:»>|–]/,
  },
  { kind: 'read-also', first: 'also', line: /^also read\b/ },
  {
    kind: 'read-also',
    first: 'read',
    line: /^read (?:more|also|the full (?:story|article|report)|full (?:story|article)|the original)\b.{0,120}$/,
  },
  { kind: 'read-also', first: 'continue keep', line: /^(?:continue|keep) reading\b.{0,140}$/ },
  {
    kind: 'pagination',
    first: 'selanjutnya sebelumnya berikutnya',
    line: /^(?:selanjutnya|sebelumnya|berikutnya) ?(?:: ?\S|[»>])/,
  },
  {
    kind: 'pagination',
    first: 'next prev previous older newer',
    line: /^(?:next|prev|previous|older|newer)(?: (?:post|article|story|news|entry|page|up))? ?(?:[:»>→]|- )/,
  },
  {
    kind: 'pagination',
    first: 'next previous nextnext prevprevious',
    line: /^(?:next (?:post|article|story)|previous (?:post|article|story)|nextnext|prevprevious)(?! (?:is|was|will|about|on|that)\b).{0,160}[^.]$/,
  },
  {
    kind: 'pagination',
    first: 'artikel pos post postingan tulisan artikelsebelumnya',
    line: /^(?:artikel|pos|post|postingan|tulisan) ?(?:sebelumn?ya|berikutnya|selanjutnya)(?:\p{L}|$| ?[:«»←→])/u,
  },
  { kind: 'pagination', first: 'halaman page hal', line: /^(?:halaman|page|hal\.?) ?:? ?\d{1,3} ?(?:dari|of|\/) ?\d{1,3}$/ },
  {
    kind: 'pagination',
    first: 'lanjut berlanjut bersambung selengkapnya klik buka',
    line: /^(?:lanjut|berlanjut|bersambung|selengkapnya|klik|buka) (?:baca )?(?:ke|di)? ?(?:halaman|hal|sebelah)\b.{0,40}$/,
  },
  {
    kind: 'tag-cloud',
    first: 'tag tags tagar hashtag topics topik keywords tagged filed label labels',
    line: /^(?:tags?|tagar|hashtags?|topics?|keywords?|tagged(?: (?:in|as|with))?|filed under|labels?) ?: ?\S/,
  },
  { kind: 'tag-cloud', first: 'tags', line: /^tags (?=\p{L})[^.!?]{2,160}$/u },
  { kind: 'tag-cloud', first: 'topik kata', line: /^(?:topik(?: terkait)?|kata kunci) ?: ?[^.!?]{2,160}$/ },
  {
    kind: 'share',
    first: 'share bagikan berbagi sebarkan',
    line: /^(?:share|bagikan|berbagi|sebarkan)(?: (?:this|artikel|berita|ini|article|post|post ini|artikel ini|berita ini|ke|di|on))* ?[:|]/,
  },
  {
    kind: 'follow',
    first: 'follow ikuti',
    line: /^(?:follow|ikuti)(?: \p{L}[\p{L}.]*){1,4} (?:di|on|at|in|pada|lewat|melalui) (?:google|facebook|instagram|twitter|x\b|tiktok|youtube|whatsapp|telegram|threads|media sosial|sosial media|saluran|channel|kanal)/u,
  },
  {
    kind: 'follow',
    first: 'ikuti',
    line: /^ikuti (?:kami|juga kami|terus (?:berita|kami|update)|(?:saluran|channel|kanal|akun|grup|wa|whatsapp|telegram|google news|media sosial|medsos|instagram|facebook|fanpage)|(?:berita|artikel|informasi|update|kabar|ulasan|breaking)\b.{0,120}(?:di|klik|lewat|melalui))\b/,
  },
  {
    kind: 'follow',
    first: 'follow find like join subscribe',
    line: /^(?:follow (?:us|our|official|whatsapp|channel|akun|kami|berita|instagram|juga)|find us on|like us on|like (?:and|&|dan) (?:follow|share|subscribe)|join (?:our|us on|the conversation|with)|subscribe (?:to|now|us|channel|youtube|kami|akun))\b.{0,180}$/,
  },
  {
    kind: 'follow',
    first: 'gabung bergabung bergabunglah temukan dapatkan download unduh install muat',
    line: /^(?:gabung|bergabung|bergabunglah|(?:temukan|dapatkan)(?=.{0,200}(?:update|berita|info|kabar|notifikasi|artikel|buletin|newsletter|kami\b|aplikasi))|(?:download|unduh|install|muat turun)(?=.{0,200}(?:kami|sekarang|berita|https?:|\.com|\.id\b|news|detik|gratis)))\b.{0,240}(?:telegram|whatsapp|wa channel|google news|google berita|aplikasi|play ?store|app ?store|saluran|channel|kanal|newsletter|buletin|inbox|kotak masuk|e-?mail|satu akun|apps\b|notifikasi|google play)/,
  },
  {
    kind: 'newsletter',
    first: 'sign subscribe get join enter masukkan langganan berlangganan daftar daftarkan type',
    line: /^(?:sign up|subscribe|get|join|enter|masukkan|langganan|berlangganan|daftar|daftarkan|type)\b.{0,140}(?:newsletter|inbox|buletin|mailing list|your e-?mail|e-?mail (?:kamu|anda)|alamat e-?mail|alamat surel|other subscribers|pelanggan lain(?:nya)?|kotak masuk|latest news|breaking news|updates|notifikasi)/,
  },
  {
    kind: 'author-box',
    first: 'posted published diposting diposkan dipublikasikan view lihat about tentang updated diperbarui last terakhir',
    line: /^(?:posted (?:by|on|in)|published (?:on|by|at)|diposting|diposkan|dipublikasikan (?:oleh|pada)|view all posts by|lihat semua (?:pos|tulisan|artikel)(?: dari| oleh)?|about (?:the )?author|tentang penulis ?:|(?:last )?(?:updated?|modified)(?: on| at)? ?:?|(?:terakhir )?diperbarui(?: pada)? ?:?) ?\S.{0,100}$/,
  },
  {
    kind: 'author-box',
    first: 'written ditulis',
    line: /^(?:written by|ditulis oleh) (?:admin|administrator|redaksi|editor|author)$/,
  },
];
