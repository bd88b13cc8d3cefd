import { expect, it } from 'vitest';
import * as api from '../src/index.js';
import * as testing from '../src/testing.js';

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'KnownError',
    'applyEdits',
    'collect',
    'createJanggal',
    'defineConfig',
    'defineRule',
    'fromFile',
    'fromText',
    'loadGlossary',
    'span',
  ]);
  expect(Object.keys(testing).sort()).toEqual(['findingsOf', 'problems']);
});

it('checks a text in a line of code', async () => {
  const janggal = await api.createJanggal({ locale: 'en' });
  const outcome = await janggal.checkText('Pemerintah membahas undang -undang baru bersama para petani di balai desa.', 'a.txt');
  expect(outcome).toMatchObject({
    kind: 'document',
    path: 'a.txt',
    findings: [{ rule: 'fluency/split-hyphen', text: 'undang -undang', suggestions: [{ text: 'undang-undang' }] }],
  });
});

it('refuses an unknown rule or option and names the nearest', async () => {
  await expect(api.createJanggal({ without: ['fluency/split-hypen'] })).rejects.toMatchObject({
    message: 'there is no rule "fluency/split-hypen"',
    hint: 'did you mean "fluency/split-hyphen"?',
  });
  await expect(api.createJanggal({ rules: { 'fluency/stray-capital': { linkCapital: 3 } } })).rejects.toMatchObject({
    hint: 'did you mean "linkCapitals"?',
  });
});

it('tells a document in another language from a bad one', async () => {
  const janggal = await api.createJanggal({ locale: 'en' });
  const english = await janggal.checkText(
    'The minister said on Monday that the new road would be finished before the end of the year, and that the work had already begun.',
    'b.txt',
  );
  expect(english).toMatchObject({ kind: 'failure', code: 'unknown-language', message: expect.stringContaining('English') });
  const malay = await janggal.checkText(
    'Pihak polis berkata, kerana hujan lebat, perkhidmatan kereta api ditangguhkan pada hari Isnin. Setiausaha kementerian itu berkata bahawa mangsa telah dibawa ke hospital dan maklumat lanjut akan diberikan sekiranya perlu. Mesyuarat tergempar diadakan pada tengahari oleh syarikat itu.',
    'c.txt',
  );
  expect(malay).toMatchObject({ kind: 'failure', code: 'unknown-language', message: expect.stringContaining('Malay') });
});

it('takes the globs a configuration takes, for rules and for what stays', async () => {
  const text = 'Pemerintah membahas undang -undang baru di di balai desa bersama para petani.';
  const found = async (options: Parameters<typeof api.createJanggal>[0]) => {
    const outcome = await (await api.createJanggal(options)).checkText(text);
    return outcome.kind === 'document' ? outcome.findings.map(({ artifact }) => artifact) : [];
  };
  expect(await found({})).toEqual(['split-hyphen', 'doubled-word']);
  expect(await found({ without: ['*/split-*'] })).toEqual(['doubled-word']);
  expect(await found({ rules: { 'fluency/split-hyphen': 'minor', 'fluency/*': 'off' } })).toEqual(['split-hyphen']);
  expect(await found({ ignore: [{ rule: '*/doubled-*', text: 'DI DI', reason: 'quoted as it was said' }] })).toEqual([
    'split-hyphen',
  ]);
});

it("runs rules of one's own beside the shipped ones", async () => {
  const rule = api.defineRule({
    id: 'style/shouting',
    artifact: 'stray-punctuation',
    severity: 'minor',
    confidence: 1,
    summary: { id: 'Tanda seru beruntun.', en: 'Exclamation marks in a row.' },
    why: 'Berita tidak berteriak.',
    languages: ['id'],
    options: { most: 1 },
    incorrect: [{ text: 'Harga turun[[!!!]]' }],
    correct: ['Harga turun!'],
    *check({ segments }, { options }) {
      for (const { tokens } of segments)
        for (const { kind, text, start, end } of tokens)
          if (kind === 'mark' && text.startsWith('!') && text.length > options.most)
            yield {
              span: api.span(start, end),
              message: { id: 'Satu cukup.', en: 'One is enough.' },
              suggestions: [{ text: '!' }],
            };
    },
  });
  expect(await testing.problems(rule)).toEqual([]);
  const janggal = await api.createJanggal({ locale: 'en', customRules: [rule], rules: { 'style/shouting': { most: 2 } } });
  const text = 'Pemerintah menurunkan harga beras di seluruh pasar!! Warga menyambutnya dengan gembira!!!';
  const outcome = await janggal.checkText(text, 'a.txt');
  expect(outcome).toMatchObject({ findings: [{ rule: 'style/shouting', text: '!!!', message: 'One is enough.' }] });
  await expect(api.createJanggal({ customRules: [rule, rule] })).rejects.toThrow('there is a rule style/shouting already');
});
