import type { Message } from '../model/finding.js';

export const configTemplate: Message = {
  en: `// Configuration of janggal. What is commented out shows the default or an example.
// janggal rules              lists the rules
// janggal check --print-config FILE   shows what applies to a file

/** @type {import('janggal').ConfigFile} */
export default {
  // Language of the reports: 'id' or 'en'.
  locale: 'en',

  // What fails an article: 'critical', 'major', 'minor', 'score<85', 'rule:<id>'.
  failOn: ['critical', 'score<85'],

  // Your own names and terms, on top of those shipped with janggal; later files win.
  glossary: ['glossary.csv'],
  // defaultGlossary: true,

  // Rules by id or glob: 'off', a severity ('info', 'minor', 'major', 'critical'), or an object with options.
  rules: {
    // 'style/*': 'off',
    // 'fluency/split-hyphen': 'major',
  },

  // Findings that stay, each with a reason.
  ignore: [
    // { rule: 'fluency/*', text: 'Laga-laga', path: 'sport/**', reason: 'name of our column' },
  ],

  // Other settings for some files; patterns as in .gitignore.
  overrides: [
    // { files: ['sport/'], failOn: ['critical'] },
  ],

  // Fields of JSON and JSONL records.
  // fields: { text: 'body', id: 'guid' },

  // Larger files are refused.
  // maxFileSize: '16MiB',
};
`,
  id: `// Pengaturan janggal. Yang dijadikan komentar menunjukkan nilai bawaan atau contoh.
// janggal rules              menampilkan daftar aturan
// janggal check --print-config BERKAS   menunjukkan pengaturan yang berlaku untuk sebuah berkas

/** @type {import('janggal').ConfigFile} */
export default {
  // Bahasa laporan: 'id' atau 'en'.
  locale: 'id',

  // Yang membuat artikel tidak lolos: 'critical', 'major', 'minor', 'score<85', 'rule:<id>'.
  failOn: ['critical', 'score<85'],

  // Nama dan istilah Anda sendiri, di samping yang disertakan janggal; berkas terakhir yang menang.
  glossary: ['glossary.csv'],
  // defaultGlossary: true,

  // Aturan menurut id atau pola: 'off', bobot ('info', 'minor', 'major', 'critical'), atau objek berisi pengaturan.
  rules: {
    // 'style/*': 'off',
    // 'fluency/split-hyphen': 'major',
  },

  // Temuan yang dibiarkan, masing-masing dengan alasan.
  ignore: [
    // { rule: 'fluency/*', text: 'Laga-laga', path: 'olahraga/**', reason: 'nama rubrik kami' },
  ],

  // Pengaturan lain untuk sebagian berkas; pola seperti di .gitignore.
  overrides: [
    // { files: ['olahraga/'], failOn: ['critical'] },
  ],

  // Nama isian pada rekaman JSON dan JSONL.
  // fields: { text: 'isi', id: 'guid' },

  // Berkas yang lebih besar ditolak.
  // maxFileSize: '16MiB',
};
`,
};

export const glossaryTemplate: Message = {
  en: `term,aliases,forbidden,type,role,case,note
# Example (remove the # to use it): accepted forms in aliases, wrong ones in forbidden, each separated by |
# Volodymyr Zelenskyy,Zelenskyy|Zelensky,Zelinski|Zelenki,person,presiden Ukraina,exact,
`,
  id: `term,aliases,forbidden,type,role,case,note
# Contoh (hapus tanda # untuk memakainya): bentuk yang diterima di aliases, yang salah di forbidden, dipisahkan |
# Volodymyr Zelenskyy,Zelenskyy|Zelensky,Zelinski|Zelenki,person,presiden Ukraina,exact,
`,
};
