import { fingerprint } from '../../src/check/fingerprint.js';
import { contextOf, locator } from '../../src/check/place.js';
import { scoreOf } from '../../src/check/score.js';
import { type Artifact, artifacts, type Finding, type Severity, type Suggestion } from '../../src/model/finding.js';
import type { DocumentReport, EngineMark, Failure, Outcome, Paper, Prose, Reporter, SourceMark } from '../../src/model/report.js';
import { textDocument } from '../../src/read/text.js';

export interface Fault {
  readonly artifact: Artifact;
  readonly severity: Severity;
  readonly message: string;
  readonly suggests?: readonly (string | Suggestion)[];
  readonly confidence?: number;
  readonly safe?: boolean;
}

const raws = new WeakMap<readonly Finding[], string>();

/** The article with its text kept, as for formats that show it. */
export const withProse = (document: DocumentReport): DocumentReport & { readonly prose: Prose } => {
  const { text, map, blocks } = textDocument(raws.get(document.findings)!, document);
  return { ...document, prose: { text, map, blocks } };
};

/** Marks `[[key:words]]` in the text become findings of `faults[key]`, placed as the checker places them. */
export const article = (
  path: string,
  marked: string,
  faults: Readonly<Record<string, Fault>>,
  more: Partial<DocumentReport> = {},
): DocumentReport => {
  const spans: { readonly key: string; readonly start: number; readonly end: number }[] = [];
  let raw = '';
  let rest = marked;
  for (let mark = /\[\[(\w+):([^\]]*)\]\]/.exec(rest); mark; mark = /\[\[(\w+):([^\]]*)\]\]/.exec(rest)) {
    raw += rest.slice(0, mark.index);
    spans.push({ key: mark[1]!, start: raw.length, end: raw.length + mark[2]!.length });
    raw += mark[2]!;
    rest = rest.slice(mark.index + mark[0].length);
  }
  raw += rest;
  const at = locator(raw);
  const findings = spans.map(({ key, start, end }): Finding => {
    const { artifact, severity, message, suggests = [], confidence = 0.9, safe = false } = faults[key]!;
    const { category, damage } = artifacts[artifact];
    const from = at(start);
    const to = at(end);
    const text = raw.slice(start, end);
    return {
      rule: `${category}/${artifact}`,
      artifact,
      category,
      damage,
      severity,
      confidence,
      message,
      text,
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      suggestions: suggests.map((suggestion) => (typeof suggestion === 'string' ? { text: suggestion } : suggestion)),
      safe,
      fingerprint: fingerprint(artifact, text, String(start)),
      context: contextOf(raw, start, end),
    };
  });
  raws.set(findings, raw);
  const words = more.words ?? raw.split(/\s+/).filter(Boolean).length;
  return {
    kind: 'document',
    id: path,
    path,
    language: 'id',
    findings,
    engine: null,
    source: null,
    meta: {},
    ...scoreOf(findings, words),
    ...more,
  };
};

const faults = {
  hyphen: {
    artifact: 'split-hyphen',
    severity: 'major',
    message: 'Tanda hubung terpisah dari katanya.',
    suggests: ['undang-undang'],
    safe: true,
    confidence: 0.98,
  },
  name: {
    artifact: 'garbled-name',
    severity: 'critical',
    message: '“Pranowi” bukan nama yang dikenal; di dekatnya tertulis “gubernur Jawa Tengah”.',
    suggests: [{ text: 'Pranowo', note: 'gubernur Jawa Tengah' }],
  },
  doubled: {
    artifact: 'doubled-word',
    severity: 'minor',
    message: 'Kata “para” tertulis dua kali.',
    suggests: ['para'],
    safe: true,
  },
  english: {
    artifact: 'untranslated',
    severity: 'minor',
    message: 'Kata Inggris tertinggal.',
    suggests: ['sementara itu', 'adapun'],
  },
  literal: {
    artifact: 'literal-translation',
    severity: 'major',
    message: 'Ungkapan ini disalin kata demi kata dari bahasa sumber.',
    suggests: ['Keputusan itu akan diambil pada akhir pekan oleh dewan kota yang baru'],
    confidence: 0.7,
  },
  missing: { artifact: 'missing-word', severity: 'major', message: 'Predikat kalimat ini hilang.', confidence: 0.6 },
  mojibake: {
    artifact: 'encoding',
    severity: 'major',
    message: 'Tanda petik rusak karena salah pengodean.',
    suggests: ['”'],
    safe: true,
  },
  share: { artifact: 'boilerplate', severity: 'minor', message: 'Tombol berbagi ikut terambil.', suggests: [''], safe: true },
} as const satisfies Record<string, Fault>;

const engine: EngineMark = {
  engine: 'google-free',
  certainty: 'likely',
  evidence: [
    { text: 'undang -undang', line: 3 },
    { text: 'baik -baik', line: 5 },
  ],
};

const source: SourceMark = {
  language: 'vi',
  certainty: 'likely',
  evidence: [{ text: 'ujung minggu', line: 5 }],
};

/** Three pages of damage: every part of the report has something to show. */
export const damaged = article(
  'artikel/banjir-demak.txt',
  `Banjir Demak Surut, Warga Kembali ke Rumah
[[share:Bagikan ke WhatsApp]]
Gubernur Jawa Tengah Ganjar [[name:Pranowi]] mengatakan bahwa [[hyphen:undang -undang]] baru itu melindungi petani yang sawahnya terendam sejak awal bulan.
“Kami sudah menyiapkan dapur umum di empat kecamatan,[[mojibake:â€]] ujarnya di Semarang. [[english:Meanwhile]], [[doubled:para para]] relawan terus membagikan beras dan air bersih.
[[literal:Keputusan itu akan dibuat pada ujung minggu oleh dewan kota yang segar]], kata seorang pejabat yang tidak mau disebut namanya.
Menurut [[hyphen:undang -undang]] itu, ganti rugi dibayar dalam tiga puluh hari. Warga Desa Karanganyar [[missing:]] bantuan benih dari dinas pertanian.
[[share:spot_img]]
[[share:Bagikan ke WhatsApp]]
[[share:Tinggalkan Balasan]]
`,
  faults,
  { engine, source, words: 640 },
);

export const clean = article(
  'artikel/panen-raya.txt',
  `${'Petani di Subang memanen padi lebih awal karena hujan datang cepat tahun ini. '.repeat(6)}\n`,
  {},
);

export const short = article('artikel/kilas.txt', 'Harga cabai turun di pasar Senen.\n', {});

export const middling = article(
  'artikel/ekonomi/neraca-perdagangan-kuartal-ketiga-menurut-badan-pusat-statistik.txt',
  `${'Ekspor kopi dari Lampung naik pada kuartal ketiga menurut catatan pelabuhan. '.repeat(8)}\nMenurut [[hyphen:undang -undang]] itu, [[english:however]] bea keluar tidak berubah.\n`,
  faults,
);

export const unreadable: Failure = {
  kind: 'failure',
  id: 'artikel/gambar.txt',
  path: 'artikel/gambar.txt',
  code: 'binary',
  message: 'bukan berkas teks; hapus dari daftar atau ubah dulu menjadi teks',
};

/** Escape sequences, direction overrides, a tab, invisible and wide characters. */
export const hostile = article(
  'artikel/\u001B[2Jjahat\u202E.txt',
  'Pesan \u001B]8;;https://contoh.id\u0007aneh\u001B]8;;\u0007 dan [[name:Pra\u200Bno\u001B[31mwi]] 東京都知事 🙂🙂 berkunjung\tke\u009B2J Demak.\n',
  { name: { ...faults.name, message: 'nama\u001B[0m rusak\nbaris dua', suggests: ['Pra\u0000nowo'] } },
  { words: 60 },
);

/** `many` findings, all different. */
export const huge = (many: number, path = 'artikel/besar.txt'): DocumentReport =>
  article(
    path,
    Array.from(
      { length: many },
      (_, at) => `Pada hari itu warga kampung [[name:Nama${at}wi]] menunggu kabar dari kantor kecamatan tentang bantuan.`,
    ).join('\n'),
    faults,
  );

export const outcomes: readonly Outcome[] = [clean, unreadable, damaged, short, middling];

export async function* stream(list: readonly Outcome[]): AsyncGenerator<Outcome> {
  yield* list;
}

export const gate = ({ score, findings }: DocumentReport): readonly string[] => {
  const criticals = findings.filter(({ severity }) => severity === 'critical').length;
  return [...(score < 85 ? [`skor ${score} < 85`] : []), ...(criticals > 0 ? [`${criticals} temuan kritis`] : [])];
};

export const paper = (more: Partial<Paper> = {}): Paper => ({
  columns: 80,
  colour: false,
  locale: 'id',
  minSeverity: 'info',
  gate,
  ...more,
});

export const print = async (reporter: Reporter, list: readonly Outcome[], on: Partial<Paper> = {}): Promise<string> => {
  let text = '';
  for await (const part of reporter(stream(list), paper(on))) text += part;
  return text;
};
