import type { Shape } from '../shapes.js';

/** What a page asks of its reader, and what it says of itself. */
export const shapes: readonly Shape[] = [
  {
    kind: 'follow',
    first: 'jangan',
    line: /^jangan lupa (?:untuk |juga )?(?:follow|like|share|subscribe|komen|komentar|bagikan|ikuti|klik|tinggalkan|berlangganan|download)\b/,
  },
  {
    kind: 'follow',
    first: 'follow ikuti instagram twitter facebook tiktok ig fb youtube telegram x',
    line: /^(?:follow|ikuti|(?:instagram|twitter|facebook|tiktok|ig|fb|youtube|telegram|x) ?:?) ?@[\w.]{2,40}$/,
  },
  { kind: 'follow', first: 'ikuti follow', line: /^(?:ikuti|follow) [\w.]{3,30}(?: \p{L}+)? (?:di|on|at) ?:?$/u },
  {
    kind: 'follow',
    first: 'aktifkan nyalakan izinkan kami we turn enable',
    line: /^(?:(?:aktifkan|nyalakan|izinkan|turn on|enable)\b.{0,20}\b(?:notifikasi|notifications?|pemberitahuan)\b|kami ingin (?:mengirim|menampilkan)\b.{0,40}(?:notifikasi|pemberitahuan)|we(?:['’]d| would) like to (?:show|send) you)/,
  },
  {
    kind: 'navigation',
    first: 'terima thank thanks',
    line: /^(?:terima kasih (?:telah|sudah|atas) (?:membaca|berkunjung|mengunjungi|kunjungan)|(?:thank you|thanks) for (?:reading|visiting|watching|subscribing|your comment))/,
  },
  {
    kind: 'navigation',
    first: 'penafian disclaimer',
    line: /^(?:penafian|disclaimer) ?:.{0,200}(?:redaksi|artikel ini|tulisan ini|konten ini|situs ini|this (?:article|site|content|website))/,
  },
  {
    kind: 'navigation',
    first: 'hubungi kirim kontak redaksi email',
    line: /^(?:hubungi|kirim|kontak|redaksi|e-?mail)\b.{0,80}(?:\bredaksi|\beditor|\biklan|\binfo|\bcontact|\badmin)@\S+$/,
  },
  {
    kind: 'navigation',
    first: 'javascript this tunggu please harap your',
    line: /^(?:javascript (?:is|harus|tidak)\b|this (?:will|popup|window|ad) (?:close|closes)\b|(?:please|harap|tolong|mohon) (?:enable|aktifkan|nyalakan) javascript|your browser (?:does not|doesn['’]t) support)/,
  },
  {
    kind: 'ad',
    first: 'pasang dipersembahkan presented didukung',
    line: /^(?:pasang iklan\b|dipersembahkan oleh\b|presented by\b|didukung oleh ?:?$).{0,100}$/,
  },
  {
    kind: 'newsletter',
    first: 'get by daftarkan kirimkan',
    line: /^(?:get the latest\b.{0,60}\b(?:news|updates|stories)|by signing up,|(?:daftarkan|kirimkan) (?:alamat )?e-?mail (?:anda|kamu))/,
  },
  { kind: 'source', first: 'source nguồn', line: /^(?:source|nguồn) ?: ?.{2,80}$/ },
  {
    kind: 'source',
    first: 'konten tulisan isi',
    line: /^(?:konten|tulisan|isi (?:konten|artikel|tulisan)) (?:ini |di atas )?.{0,40}tanggung jawab (?:penulis|pembaca|pihak|pengguna|advertiser|pengirim|sepenuhnya)/,
  },
  {
    kind: 'author-box',
    first: 'published diterbitkan dipublikasikan ditayangkan tayang terbit updated',
    line: /^(?:published|updated|diterbitkan|dipublikasikan|ditayangkan|tayang|terbit) ?:? ?(?:pada |on )?(?:\p{L}+, ?)?(?:\d{1,2} \p{L}+|\p{L}+ \d{1,2},?) \d{4}.{0,30}$/u,
  },
  {
    kind: 'author-box',
    first: 'about tentang',
    line: /^(?:about|tentang) (?:admin|redaksi|editor|administrator|penulis|author)(?: [\d.,]+ (?:articles|artikel|posts))?$/,
  },
  { kind: 'tag-cloud', first: 'tagged', line: /^tagged (?:as |with |in )?\p{L}[^.!?]{1,120}$/u },
  { kind: 'tag-cloud', first: 'related', line: /^related (?:topics|tags|items) ?: ?\S.{0,160}$/ },
  {
    kind: 'share',
    first: 'visits views dilihat dibaca post total hits pembaca',
    line: /^(?:visits|hits|views|dilihat|dibaca|pembaca|(?:post|page|total) views) ?: ?[\d.,]+ ?(?:kali|x|k|orang)?$/,
  },
  {
    kind: 'share',
    first: 'sebar teruskan tanggapi bagi',
    line: /^(?:sebar(?: (?:ke|via|lewat|di) \p{L}+)?|bagi (?:artikel|berita|tulisan) ini)$/u,
  },
  {
    kind: 'rating',
    first: 'average no click how be rate what beri nilai seberapa apa bagaimana',
    line: /^(?:average rating\b|no votes so far|click (?:on )?a star|how useful was|rate this (?:post|article|news)|what are your feelings|what(?:['’]s| is) your reaction|beri (?:bintang|rating|nilai) ?(?:untuk artikel ini)?$|seberapa (?:bermanfaat|berguna) (?:artikel|berita)|(?:apa|bagaimana) (?:reaksi|pendapat|tanggapan) ?(?:mu|anda|kamu)(?: (?:tentang|soal|mengenai) (?:artikel|berita) ini)?\?$|what do you think\?$|(?:rating|vote) count)/,
  },
  {
    kind: 'rating',
    first: 'happy sad angry excited sleepy surprise senang sedih marah terkejut takjub',
    line: /^(?:happy|sad|angry|excited|sleepy|surprised?|senang|sedih|marah|terkejut|takjub|biasa saja|terinspirasi) ?\d{1,3} ?%?$/,
  },
  {
    kind: 'widget',
    first: 'terpopuler populer terbaru terkini trending more popular latest lainnya',
    line: /^(?:(?:terpopuler|populer|terbaru|terkini|trending|lainnya) (?:di|dari|hari) (?:\p{L}+ ?){1,2}|(?:more|popular|latest|trending) (?:in|from|on) (?:\p{L}+ ?){1,3})$/u,
  },
  { kind: 'read-also', first: 'don', line: /^don['’]t miss(?: it| this)?\b.{0,120}$/ },
  {
    kind: 'comment-form',
    first: 'komentar comments belum komen click',
    line: /^(?:(?:komentar|comments?|komen) (?:tidak tersedia|di?nonaktifkan|ditutup|belum tersedia|are|is|off|disabled|dimatikan)\b.{0,40}|belum ada (?:komentar|tanggapan)\b.{0,60}|click (?:here )?to (?:comment|add a comment|leave a comment).{0,30})$/,
  },
];
