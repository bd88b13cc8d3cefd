import type { Shape } from '../shapes.js';

/** Whole sentences that sites put on every page. */
export const shapes: readonly Shape[] = [
  {
    kind: 'translation-notice',
    first: 'artikel berita tulisan konten laporan teks halaman naskah',
    line: /^(?:artikel|berita|tulisan|konten|laporan|teks|halaman|naskah)(?: berita)? ini (?:telah |sudah |merupakan |adalah |pertama kali |hasil )*(?:diterjemahkan|dialihbahasakan|terjemahan|alih bahasa|disadur|di-translate|di terjemahkan)\b/,
  },
  {
    kind: 'translation-notice',
    first: 'this the translated machine automatically terjemahan diterjemahkan versi',
    line: /^(?:this (?:article|story|post|page|text|content|news)(?: \p{L}+){0,3} (?:translated|machine[- ]translat\p{L}+)|the (?:english|chinese|indonesian|arabic).{0,80} versions? (?:are|is) automatically|translated (?:by|from|with|using)\b.{0,80}$|machine translat\p{L}+\b.{0,80}$|automatically translated\b|terjemahan (?:otomatis|mesin|ini)\b|diterjemahkan (?:oleh|dari|secara otomatis|otomatis|dengan|menggunakan)\b.{0,100}$|versi .{0,60}(?:diterjemahkan|dihasilkan) (?:secara )?otomatis)/u,
  },
  {
    kind: 'source',
    first: 'artikel berita tulisan konten',
    line: /^(?:artikel|berita|tulisan|konten)(?: berita)? ini (?:telah |sudah |pernah |juga |pertama kali |sebelumnya |awalnya )*(?:di ?)?(?:tayang|terbit|dimuat|diterbitkan|dipublikasikan|publikasi|diunggah|bersumber|disalin|dilansir|dikutip|ditayangkan|diambil|merupakan (?:kerja ?sama|hasil kerja ?sama|konten|republikasi|advertorial|rangkuman|iklan)|bukan produk jurnalistik|dibuat (?:oleh|secara) (?:ai|otomatis)|ditulis (?:oleh|dengan) (?:ai|bantuan)|diproduksi|hanya untuk|khusus (?:untuk )?pelanggan)\b/,
  },
  {
    kind: 'source',
    first: 'telah sudah pertama',
    line: /^(?:telah|sudah|pertama kali) (?:tayang|terbit|dimuat|dipublikasikan|diterbitkan) di\b.{0,200}$/,
  },
  {
    kind: 'source',
    first: 'the this originally source',
    line: /^(?:the post .{1,180}(?:appeared|published) (?:first )?on|this (?:article|story|post|piece|report) (?:was |has been |is |first |originally )*(?:originally |first |also )*(?:published|appeared|posted|republished|syndicated|produced)|originally (?:published|posted|appeared) (?:on|at|in|by)|source (?:link|url|article))\b/,
  },
  {
    kind: 'source',
    first:
      'sumber source via referensi tautan link url asal artikel original nguồn nguon rujukan dikutip dilansir baca full selengkapnya lihat',
    line: /^[^.!?:]{2,60}:? ?[[(<]?(?:https?:\/\/|www\.)\S+[)\]>]?$/,
  },
  { kind: 'source', first: 'https http www', line: /^(?:https?:\/\/|www\.)\S+$/ },
  {
    kind: 'comment-form',
    first: 'your alamat email save simpan this situs required ruas notify beri beritahu',
    line: /^(?:your email address will not be|alamat (?:e-?mail|surel) anda tidak akan|(?:e-?mail|surel) anda tidak akan (?:di)?pub|save my name|simpan nama|this site (?:uses akismet|is protected by recaptcha)|situs ini (?:menggunakan akismet|dilindungi)|required fields are|ruas yang wajib|notify me of|beri ?tahu saya (?:akan|jika|lewat|melalui|bila))/,
  },
  {
    kind: 'comment-form',
    first: 'leave tinggalkan reply balas one responses comments komentar tanggapan balasan thoughts',
    line: /^(?:leave a (?:reply|comment|response)|tinggalkan (?:balasan|komentar|tanggapan)|reply|balas|one (?:response|comment|reply|thought)|responses?|comments?|thoughts?)(?: (?:to|on|for|untuk|pada|ke|kepada|by|from)) ["“'‘]?\S.{0,160}[^.]$|^(?:komentar|tanggapan|balasan) (?:untuk|pada|ke|di) ["“'‘].{2,160}$/,
  },
  {
    kind: 'comment-form',
    first: 'you please login log sign silakan silahkan anda masuk be jadilah jadi',
    line: /^(?:you must (?:be )?log(?:ged)? ?in|please (?:log ?in|sign in|enter your (?:comment|name|email)|enable javascript|leave (?:this field|a comment))|log ?in (?:to|or|with)|sign in (?:to|or|with)|(?:silah?kan|anda harus|harap|masuk|mohon) (?:untuk |)(?:masuk|login|log in|berkomentar|meninggalkan|tinggalkan|gunakan|tulis|isi) ?(?:\p{L}+ ){0,4}(?:komentar|berkomentar|balasan|akun|tanggapan)|be the first to|(?:jadilah|jadi) (?:orang |yang )*pertama (?:yang )?(?:ber|meng|mem)komentar)/u,
  },
  {
    kind: 'comment-form',
    first: 'isi komentar berkomentarlah redaksi kami dengan by',
    line: /^(?:isi komentar (?:adalah |sepenuhnya |menjadi )*tanggung|komentar (?:adalah|merupakan|sepenuhnya|pembaca|di luar|yang (?:mengandung|berisi|tidak)|anda (?:akan|sedang|sangat))|berkomentarlah|redaksi (?:tidak bertanggung jawab|berhak (?:meng|mem))|dengan (?:berkomentar|mengirim komentar)|by (?:commenting|posting a comment)|kami (?:berhak|menghargai) .{0,30}komentar)/,
  },
  {
    kind: 'cookie',
    first: 'we this our by kami situs website dengan laman halaman the if privacy',
    line: /^(?:(?:we|our (?:site|website|partners)|this (?:site|website|page)|the website|kami|situs(?: web)? ini|website ini|laman ini|halaman ini)\b.{0,60}\b(?:cookies?|kuki)\b|(?:by (?:continuing|using|clicking|browsing|visiting|accepting|subscribing|signing up)|if you continue|dengan (?:melanjutkan|menggunakan|mengklik|terus menggunakan|mengakses|mendaftar|berlangganan|mengunjungi)) .{0,160}(?:cookies?|kuki|terms|privacy|ketentuan|privasi|you agree|anda (?:setuju|menyetujui))|privacy & cookies)/,
  },
  {
    kind: 'newsletter',
    first: 'selalu dapatkan mari kabar nikmati jadilah ingin mau',
    line: /^(?:selalu update|(?:mari|ayo|yuk) (?:bergabung|gabung)|(?:ingin|mau) (?:dapat|mendapatkan|tahu|baca) .{0,80}(?:update|berita|info)|nikmati (?:kenyamanan|baca)|jadilah (?:member|pelanggan|anggota)|dapatkan (?:update|notifikasi|berita|informasi|info|kabar|breaking|artikel)\b.{0,120}(?:setiap hari|terbaru|terkini|gratis|langsung|kami|klik|dengan|pilihan|lainnya|di sini))\b/,
  },
  {
    kind: 'follow',
    first: 'cara caranya klik silakan silahkan pilih',
    line: /^(?:cara(?:nya)? (?:klik|gabung|bergabung)|klik (?:link|tautan|tombol|di ?sini|gambar|foto|banner)|pilih saluran|silah?kan (?:baca|ikuti|follow|klik|akses|gabung|bergabung|kunjungi|whatsapp|hubungi redaksi)\b.{0,160}(?:lainnya|google news|di sini|disini|channel|saluran|https?:|whatsapp|link|tautan|kanal))/,
  },
  {
    kind: 'follow',
    first: 'update ikuti berita untuk baca follow kunjungi nantikan',
    line: /^(?:update (?:berita|informasi|info|terus)\b.{0,140}(?:google|whatsapp|telegram|lainnya di|klik|kanal|saluran|https?:)|untuk (?:mengikuti|berita|informasi|mendapatkan|update)\b.{0,140}(?:klik|google news|whatsapp channel|saluran whatsapp|telegram|follow|kunjungi)|kunjungi (?:juga |kanal |channel |saluran |website |situs |laman )(?:youtube|kami|whatsapp|telegram|google|resmi kami)|baca (?:juga )?(?:berita|artikel)\b.{0,100}google news)/,
  },
  {
    kind: 'player',
    first: 'saksikan tonton simak lihat dengarkan putar nonton yuk jangan',
    line: /^(?:saksikan|tonton|simak|lihat|dengarkan|putar|nonton)(?: juga| pula| langsung)? (?:video(?:nya)?|live (?:streaming|drama|sport|sctv)|tayangan(?:nya)?|streaming|podcast|audio|foto(?:nya)?|cuplikan|rekaman video).{0,160}$/,
  },
  {
    kind: 'player',
    first: 'saksikan tonton simak lihat dengarkan',
    line: /^(?:saksikan|tonton|simak|lihat|dengarkan) ?:|^(?:saksikan|tonton|simak|lihat) (?:juga|pula) ['"‘“]|^(?:saksikan|tonton) (?:juga|pula|selengkapnya|di youtube|video)(?![\p{L}-])/u,
  },
  {
    kind: 'player',
    first: 'watch listen play a sebuah view lihat pic an video if',
    line: /^(?:watch(?: (?:also|live|more|now|this|the (?:full )?video))? ?[:|]|listen(?: to)? ?:|play ?:|a post shared by |an error occurred|sebuah (?:kiriman|postingan) (?:di|yang di)?bagikan oleh|(?:kiriman|postingan) dibagikan oleh|view this (?:post|profile|photo)|lihat (?:postingan|kiriman|profil|foto) ini di|pic\.twitter\.com|video (?:oleh|by|from) |if playback)/,
  },
  { kind: 'player', first: 'postingan kiriman', line: /^(?:kiriman|postingan) (?:yang )?dibagikan(?: oleh)? .{1,80}\(@/ },
  { kind: 'player', first: 'video videos', line: /^videos? ?[:|] ?\S.{0,160}[^.]$/ },
  { kind: 'player', first: 'gambas', line: /^gambas ?:/ },
  {
    kind: 'ad',
    first: 'advertisement iklan sponsored promoted konten scroll gulir geser',
    line: /^(?:advertisements? ?(?:[-–|:.]|scroll|continue|close|x$)|iklan ?(?:[-–|:]|oleh |dari |scroll|gulir)|(?:sponsored|promoted|presented|powered) (?:by|content)|konten (?:ini |di bawah ini |berikut )+(?:disediakan|merupakan (?:kerja ?sama|iklan|konten|advertorial)|adalah (?:iklan|konten|kerja ?sama)|dipromosikan|disponsori|diproduksi)|(?:scroll|gulir|geser)(?:kan)? (?:ke (?:bawah|atas)|kebawah|down|untuk|to|for)\b).{0,160}/,
  },
  {
    kind: 'login',
    first: 'already sudah belum don subscribe to log unlock lanjutkan artikel konten baca',
    line: /^(?:already (?:a|have an|registered|subscribed)\b|sudah (?:punya akun|berlangganan|jadi member|terdaftar)\?|belum (?:punya akun|berlangganan|terdaftar)\?|don['’]t have an account|subscribe to (?:continue|read|unlock|access)|to (?:continue reading|read the full|keep reading)|unlock (?:this|full|the)|(?:artikel|konten) (?:ini )?(?:khusus|hanya (?:untuk|bisa|dapat)|eksklusif) (?:untuk |diakses |dibaca )*(?:oleh )?(?:pelanggan|member|anggota|subscriber))/,
  },
  {
    kind: 'navigation',
    first: 'copyright hak c all dilarang powered proudly theme designed developed diberdayakan tulisan',
    line: /^(?:(?:copyright|hak cipta) ?(?:©|\(c\)|@|\d{4}|:|(?:by|oleh|milik|pt)\b)|c\) ?\d{4} |hak cipta (?:dilindungi|dan)|all rights? reserved|dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|mengcopy|menyebarluaskan) .{0,20}(?:konten|artikel|isi|berita)|powered by \S|proudly powered|theme(?: by| ?:) ?\S|designed (?:by|and|&) |developed by |diberdayakan oleh |tulisan dari .{1,60}tidak mewakili)/,
  },
  {
    kind: 'navigation',
    first: 'categories category posted kategori',
    line: /^(?:categor(?:y|ies)|posted in|kategori) ?: ?(?:berita|news|internasional|nasional|dunia|uncategorized|tak berkategori|umum|ekonomi|politik|olahraga)\b.{0,80}$/,
  },
  {
    kind: 'navigation',
    first: 'kompas donasi dukungan sebagai fakta nyaman gabung idn segera data masih konten lengkapi',
    line: /^(?:kompas\.com berkomitmen memberikan|nyaman tanpa iklan|gabung kompas\.com|idn times community adalah|segera lengkapi data dirimu|data dirimu akan digunakan|konten dari pengguna|lengkapi (?:data diri|profil)|donasi, dapat voucer|dukungan anda akan menambah semangat|sebagai ungkapan terima ?kasih atas perhatian anda|fakta atau hoaks\?)/,
  },
  {
    kind: 'navigation',
    first: 'anda you',
    line: /^(?:anda (?:di|berada di) ?sini ?:|anda (?:bisa|dapat) membaca (?:berita|artikel) .{0,100}(?:di|hanya di) (?:kanal|sini|google)|you are here ?:)/,
  },
];
