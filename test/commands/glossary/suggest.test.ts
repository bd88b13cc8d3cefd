import { describe, expect, it } from 'vitest';
import { janggal, type WorldOptions } from '../world.js';

const base =
  'Pemerintah daerah membuka kembali jalan yang rusak setelah banjir, dan warga di tepi sungai sudah pulang ke rumah mereka. ';
const article = (text: string) => `${base}${text} Bantuan beras untuk keluarga yang mengungsi dibagikan oleh para relawan.\n`;
const files = {
  'a/satu.txt': article(
    'Menurut Brintang Soldevi, jembatan itu akan diperbaiki. “Kami bekerja siang malam,” kata Soldevi di Wexaluna. Presiden Volodymyr Zelensky tidak hadir.',
  ),
  'a/dua.txt': article(
    'Gubernur Brintang Soldevi meninjau Kabupaten Wexaluna pada hari Senin. Rombongan lalu pergi ke Wexaluna bersama Badan Penjaga Tanggul.',
  ),
  'a/tiga.jsonl': `${JSON.stringify({ id: 'x', text: article('Kepala desa memuji Brintang Soldevi. Kata Brintang Soldewi, air surut di Wexaluna. Petugas Badan Penjaga Tanggul berjaga, dan kantor Badan Penjaga Tanggul dibuka.') })}\n`,
};
const suggest = (line: readonly string[], more: WorldOptions = {}) =>
  janggal(['glossary', 'suggest', ...line], { files, ...more });

describe('janggal glossary suggest', () => {
  it('counts unknown names, guesses what they are and shows where they stand', async () => {
    const { code, out, err } = await suggest(['a']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const heads = out.split('\n').filter((line) => !line.startsWith(' '));
    expect(heads).toEqual([
      'Brintang Soldevi · person? · 4× in 3 articles',
      'Wexaluna · place? · 4× in 3 articles',
      'Badan Penjaga Tanggul · organisation? · 3× in 2 articles',
      '3 names in 3 articles',
      '',
    ]);
    expect(out).toContain('  other spellings: Brintang Soldewi (1)\n');
    expect(out).toContain('⟦Brintang Soldevi⟧, jembatan itu');
    expect(heads.join()).not.toMatch(/Zelensky|Senin|Presiden|Gubernur/);
  });

  it('leaves out what the user’s own glossary has', async () => {
    const own = { ...files, 'own.csv': 'term,aliases,type\nBrintang Soldevi,,person\nWexaluna,,place\n' };
    const { out } = await suggest(['a', '--glossary', 'own.csv'], { files: own });
    expect(out).not.toMatch(/^(?:Brintang|Wexaluna|Soldevi)/m);
    expect(out).toContain('Badan Penjaga Tanggul');
  });

  it('prints rows to paste: variants stay comments', async () => {
    const { out, err } = await suggest(['a', '--format', 'csv', '--limit', '1']);
    expect(out).toBe(
      'term,aliases,forbidden,type,role,case,note\n# 4× in 3 articles; other spellings: Brintang Soldewi (1)\nBrintang Soldevi,,,person,,,\n',
    );
    expect(err).toBe('1 of 3 names in 3 articles\n');
    const linted = await janggal(['glossary', 'lint', 'x.csv'], { files: { 'x.csv': out } });
    expect(linted.code).toBe(0);
  });

  it('prints JSON, and fewer names with a higher --min', async () => {
    const { out } = await suggest(['a', '--format', 'json', '--min', '4']);
    expect(JSON.parse(out)).toMatchObject({
      articles: 3,
      names: [
        {
          name: 'Brintang Soldevi',
          type: 'person',
          mentions: 4,
          articles: 3,
          variants: [{ name: 'Brintang Soldewi', mentions: 1 }],
        },
        { name: 'Wexaluna', type: 'place' },
      ],
    });
    expect((await suggest(['a', '--min', '9'])).out).toBe('0 names in 3 articles\n');
  });

  it('says what a name may be a damaged form of', async () => {
    const text = article('Ukraina menunggu Zelenskuy di Kyiv. Kata Zelenskuy, bantuan tiba. Warga menyambut Zelenskuy di sana.');
    expect((await suggest(['b.txt'], { files: { 'b.txt': text } })).out).toContain('near: Volodymyr Zelensky');
  });

  it('tells of what it could not read and goes on', async () => {
    const { code, out, err } = await suggest(['a', 'nowhere.txt', 'e.txt'], {
      files: {
        ...files,
        'e.txt':
          'The council said on Tuesday that the bridge would be closed for two weeks because of repairs, and asked drivers to use the other road.',
      },
    });
    expect(code).toBe(2);
    expect(err).toContain('nowhere.txt does not exist');
    expect(out).toContain('3 names in 3 articles; 1 not in Indonesian, left out');
  });

  it('reads standard input, and says what to do where there is none', async () => {
    expect((await suggest(['--min', '1'], { stdin: files['a/satu.txt'] })).out).toContain('Brintang Soldevi');
    const { code, err } = await suggest([]);
    expect(code).toBe(2);
    expect(err).toContain('janggal glossary suggest articles/');
  });

  it('lets nothing of an article steer the terminal', async () => {
    const text = article(
      'Ketua Brin\u001b[31mtang datang. \u001b]0;x\u0007 Menurut Soldevi\u202e itu benar. Menurut Soldevi begitu. Menurut Soldevi lagi.',
    );
    for (const format of ['text', 'csv', 'json']) {
      const { out } = await suggest(['h.txt', '--min', '1', '--format', format], { files: { 'h.txt': text } });
      expect(out).toContain('Soldevi');
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });
});
