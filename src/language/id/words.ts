const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Prepositions, conjunctions, pronouns, auxiliaries, particles: what holds an Indonesian sentence together. */
export const functionWords = words(`
  yang dan di ke dari dengan untuk pada dalam oleh sebagai karena atau tetapi tapi namun sedangkan sementara ketika saat
  setelah sebelum sejak hingga sampai agar supaya sehingga jika bila kalau apabila meski meskipun walau walaupun bahwa
  ini itu tersebut ia dia mereka kami kita saya aku kamu anda kalian beliau nya
  adalah ialah merupakan akan telah sudah sedang masih belum pernah bisa dapat harus perlu boleh hendak ingin mau
  tidak tak bukan jangan tanpa juga pun lah kah saja hanya bahkan lagi lebih paling sangat sekali terlalu cukup
  para sang si semua setiap tiap seluruh beberapa banyak sedikit kedua ketiga antara terhadap tentang mengenai
  seperti menurut melalui terhadap atas bawah kepada bagi demi akibat serta maupun yakni yaitu antara selama sambil seraya
  usai begitu maka lalu kemudian pula ada apa siapa mana kapan bagaimana mengapa berapa
  sebuah seorang suatu satu dua tiga lain lainnya hal hari kini`);

/** Words that may stand twice on purpose, or whose second one begins a new phrase. */
export const monthNames = words('januari februari maret april mei juni juli agustus september oktober november desember');
export const dayNames = words('senin selasa rabu kamis jumat sabtu minggu ahad');

/** A stop after these ends no sentence. Lower case, without the stop. */
export const abbreviations = words(`
  dr drs dra prof ir hj kh h jl jln gg no nos tbk cv pt rp rm st sdr sdri bpk yth alm almh dll dsb dst dkk hlm hal tel telp
  a.n u.p s.d d.a ttg tsb mr mrs ms tn ny sr jr co ltd inc corp vs gen col lt sgt capt maj adm gov sen rep rev fr mt ft
  jend letjen mayjen brigjen kol letkol kapt irjen kombes akp akbp kompol ipda iptu aiptu
  jan feb mar apr jun jul agt ags sep sept okt nov des a b c d e f g i j k l m n o p q r s t u v w x y z`);

/** Titles, ranks and offices that stand before a person's name. Lower case. */
export const titles = words(`
  presiden wapres perdana menteri menlu menhan menkeu mendagri menko menkes sekjen sekretaris kanselir raja ratu pangeran
  putri sultan emir paus uskup kardinal imam ayatollah jenderal marsekal laksamana kolonel letnan mayor kapten kopral
  sersan brigadir inspektur komisaris gubernur bupati wali walikota camat lurah ketua wakil direktur kepala komandan panglima
  juru bicara jubir duta dubes utusan senator hakim jaksa pengacara profesor doktor dokter ustaz ustadz kiai kyai haji
  hajah pelatih kapten bek kiper penyerang gelandang striker aktor aktris penyanyi sutradara ceo cfo analis pengamat ekonom
  pakar peneliti anggota mantan eks bapak pak ibu bu mas mbak tuan nyonya nona tn ny mr mrs ms sir lord lady irjen brigjen
  mayjen letjen kombes akbp kompol ipda iptu ketum waketum sekum bendum wamen menkopolhukam menhub mendag mendikbud menag
  menteri mbah gus nyi syekh syeikh sheikh habib daeng datuk tengku teuku raden kang cak bung walkot wawalkot cawapres capres cagub cabup`);
