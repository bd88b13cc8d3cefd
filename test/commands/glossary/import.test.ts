import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/commands/index.js';
import { type WorldOptions, world } from '../world.js';

type Files = NonNullable<WorldOptions['files']>;
const importing = async (name: string, content: string | Buffer, line: readonly string[] = [], files: Files = {}) => {
  const { io, cwd, out, err } = world({ files: { ...files, [name]: content as string } });
  const code = await run(['glossary', 'import', name, '--no-default-glossary', ...line], io);
  const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
  const rows = out().split('\n').slice(1, -1);
  return { code, out: out(), err: err(), rows, cwd, read };
};

const tbx = (concepts: string, root = 'tbx') =>
  `<?xml version="1.0"?>\n<${root} type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n<text><body>\n${concepts}</body></text></${root}>\n`;
const concept = `<conceptEntry id="c1"><descrip type="subjectField">person</descrip>
<langSec xml:lang="en"><termSec><term>Volodymyr Zelenskyy</term></termSec></langSec>
<langSec xml:lang="id">
<termSec><term>Zelenskiy &amp; kawan</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
<termSec><term>Volodymyr <hi>Zelensky</hi></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>Zensky</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
<termSec><term>Zelinski</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
</langSec></conceptEntry>\n`;

describe('janggal glossary import', () => {
  it.each<[string, string, string, string[], string[]?]>([
    ['own CSV', 'own.csv', 'Term,Aliases,Type\nBudi,Bud|Budie,person\n', ['Budi,Bud|Budie,,person,,,']],
    ['own CSV of a spreadsheet', 'a.csv', '\uFEFFterm;aliases\r\n\r\nBudi;"Bud|B;d"\r\n;\r\n', ['Budi,Bud|B;d,,term,,,']],
    [
      'own CSV without types',
      'a.csv',
      'term,type\nBudi,\nKyiv,place\n',
      ['Budi,,,person,,,', 'Kyiv,,,place,,,'],
      ['--type', 'person'],
    ],
    ['own TSV', 'a.tsv', 'term\tnote\nBudi\tsatu, "dua"\n', ['Budi,,,term,,,"satu, ""dua"""']],
    ['DeepL', 'a.csv', 'ceasefire,gencatan senjata,en,id\n', ['gencatan senjata,,,term,,,en: ceasefire']],
    ['DeepL with relevance', 'a.csv', 'Source;Target;x\nwar;perang;1\n', ['perang,,,term,,,sumber: war']],
    ['DeepL out of Indonesian', 'a.csv', 'perang,war,ID,EN-GB\n', ['perang,,,term,,,en-gb: war']],
    [
      'Google',
      'a.csv',
      'peace talks,perundingan damai\n"a, b","c, d"\n',
      ['perundingan damai,,,term,,,sumber: peace talks', '"c, d",,,term,,,"sumber: a, b"'],
    ],
    ['Google TSV', 'a.tsv', 'peace talks\tperundingan damai\n', ['perundingan damai,,,term,,,sumber: peace talks']],
    [
      'Google, both sides Indonesian',
      'a.csv',
      'Kiev,Kyiv\nKyiv,Kyiv\n',
      ['Kyiv,Kiev,,place,,,'],
      ['--source-lang', 'id', '--type', 'place'],
    ],
    ['Google term set', 'a.csv', 'en,id,pos,description\nwar,perang,noun,\n', ['perang,,,term,,,en: war']],
    [
      'Weblate',
      'a.csv',
      'location,source,target,fuzzy,flags\n,Kyiv,Kyiv,,terminology\n,Kyiv,Kiev,,"terminology, forbidden"\n,UNESCO,,,read-only\n',
      ['Kyiv,,Kiev,term,,,', 'UNESCO,,,term,,,'],
    ],
    [
      'a word list',
      'a.txt',
      '# tokoh\nBudi Karya # ketua\n!Bidu -> Budi\n~damai\n\\#aksi\n',
      ['Budi Karya,,,term,,,', 'Budi,,Bidu,term,,,', 'damai,,,term,,fold,', '"#aksi",,,term,,,'],
    ],
    ['TBX', 'a.tbx', tbx(concept), ['Volodymyr Zelensky,Zelenskiy & kawan,Zensky|Zelinski,person,,,en: Volodymyr Zelenskyy']],
    [
      'TBX 2',
      'a.xml',
      tbx('<termEntry><langSet xml:lang="in"><ntig><termGrp><term>Budi</term></termGrp></ntig></langSet></termEntry>', 'martif'),
      ['Budi,,,term,,,'],
    ],
    [
      'TBX DCT',
      'a.tbx',
      tbx(
        '<conceptEntry><min:subjectField>place</min:subjectField><langSec xml:lang="ind"><termSec><term>Kyiv</term></termSec><termSec><term>Kiev</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>',
      ),
      ['Kyiv,Kiev,,place,,,'],
    ],
    [
      'TBX-Min',
      'a.tbx',
      '<TBX dialect="TBX-Min"><body><entry id="1"><langGroup xml:lang="id-ID"><termGroup><term>Kyiv</term></termGroup><termGroup><term>Kief</term><termStatus>notRecommended</termStatus></termGroup></langGroup></entry></body></TBX>',
      ['Kyiv,,Kief,term,,,'],
    ],
    [
      'TBX in another language',
      'a.tbx',
      tbx(concept),
      ['Volodymyr Zelenskyy,,,person,,,id: Zelenskiy & kawan'],
      ['--lang', 'en'],
    ],
  ])('reads %s', async (_, name, content, expected, line = []) => {
    const { code, rows, err } = await importing(name, content, line);
    expect(rows).toEqual(expected);
    expect(err).toContain(`: ${expected.length} taken`);
    expect(code).toBe(0);
  });

  it('says what was merged and what was left out, line by line', async () => {
    const { code, out, err } = await importing(
      'a.csv',
      'source,target,source_lang,target_lang\nwar,perang,en,id\nbattle,perang,en,id\npaix,paz,fr,es\nx,,en,id\nBu\u200bdi,Bu\u200bdi,en,id\na,b,c,d,e,f\n',
    );
    expect(code).toBe(0);
    expect(out).toBe('term,aliases,forbidden,type,role,case,note\nperang,,,term,,,en: war; en: battle\n');
    expect(err).toBe(
      [
        'a.csv:4: skipped: neither side is Indonesian',
        'a.csv:5: skipped: one side is empty',
        'a.csv:6: skipped: "Bu�di" contains a control or invisible character',
        'a.csv:7: skipped: there are 6 cells, not 2 to 5',
        'a.csv (deepl): 1 taken, 1 merged, 0 there already, 4 skipped\n',
      ].join('\n'),
    );
  });

  it('adds to a file and leaves out what is there or contradicts it', async () => {
    const files = { 'names.csv': 'term,aliases,forbidden\r\n# saya\r\nBudi,Bud,Bidu\r\nSri,,\r\n' };
    const list = 'term,aliases\nBudi,Budie\nSri,\nBidu,\nTono,Bud|Ton\n';
    const { code, out, read } = await importing('a.csv', list, ['--into', 'names.csv'], files);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'a.csv:2: skipped: "Budi" is already at names.csv:3',
        'a.csv:4: skipped: "Bidu" is forbidden at names.csv:3 (Budi)',
        'a.csv:5: skipped: "Bud" is already at names.csv:3 (Budi)',
        'a.csv (csv): 1 taken, 0 merged, 1 there already, 3 skipped\n',
      ].join('\n'),
    );
    expect(read('names.csv')).toBe(`${files['names.csv']}Tono,Ton,\r\n`);
    const replaced = await importing('a.csv', list, ['--into', 'names.csv', '--replace'], files);
    expect(replaced.read('names.csv')).toBe('term,aliases,forbidden\r\n# saya\r\nBudi,Bud|Budie,Bidu\r\nSri,,\r\nTono,Ton,\r\n');
  });

  it('does not take away what the file says and the import does not', async () => {
    const files = { 'names.csv': 'term,aliases,type,case,note\nBudi,Bud,person,fold,ketua\n' };
    const same = await importing('a.txt', 'Budi\n', ['--into', 'names.csv', '--replace', '--note', 'daftar'], files);
    expect(same.out).toContain('0 taken, 0 merged, 1 there already');
    const more = await importing('a.txt', 'Budi\n!Bidu -> Budi\n', ['--into', 'names.csv', '--replace'], files);
    expect(more.read('names.csv')).toBe('term,aliases,type,case,note,forbidden\nBudi,Bud,person,fold,ketua,Bidu\n');
  });

  it('starts the file where there is none', async () => {
    const { read } = await importing('a.txt', 'Budi\n', ['--into', 'names.csv', '--note', 'dari daftar', '--type', 'person']);
    expect(read('names.csv')).toBe('term,aliases,forbidden,type,role,case,note\nBudi,,,person,,,dari daftar\n');
  });

  it.each<[string, string | Buffer, string]>([
    ['a.csv', 'term,aliases\nBudi,"Bud\nSri\n', 'a.csv:2: a quotation mark is opened here and never closed'],
    ['a.csv', 'source,target,location\nBudi,"Bud\nSri\n', 'a.csv:2: a quotation mark is opened here and never closed'],
    ['a.csv', 'term,aliases\nBudi,Bud,x\n', 'a.csv:2: column 3: there are 3 cells for 2 columns'],
    ['a.csv', 'term,note,note\nBudi,x,y\n', 'a.csv:1: column note: stands twice in the header'],
    ['a.csv', 'term,alias\nBudi,Bud\n', 'unknown column "alias", did you mean "aliases"?'],
    ['a.csv', 'source,target,context,context\nx,y,,\n', 'a.csv:1: column "context" stands twice in the header'],
    ['a.csv', 'source,target,context\nx,y,z,w\n', 'a.csv:2: there are 4 cells for 3 columns'],
    ['a.csv', '\uFEFF\n', 'a.csv:1: is empty'],
    ['a.csv', Buffer.from('\uFEFFterm\nBudi\n', 'utf16le'), 'a.csv:1: is UTF-16, not UTF-8 text'],
    ['a.csv', Buffer.from('term\nBudi\nCaf\xe9\n', 'latin1'), 'a.csv:3: is not UTF-8 text'],
    ['a.tbx', tbx(concept).replace('<tbx', '<!DOCTYPE martif SYSTEM "TBXcore.dtd">\n<tbx'), 'a.tbx:2: has a DOCTYPE'],
    ['a.tbx', '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tbx>&x;</tbx>', 'a.tbx:1: has a DOCTYPE'],
    ['a.tbx', tbx('<conceptEntry>\n&x;</conceptEntry>'), 'a.tbx:5: uses an entity that is not defined in XML itself'],
    ['a.tbx', tbx('<xi:include href="/etc/passwd"/>'), 'a.tbx:4: includes another file'],
    ['a.tbx', tbx('<conceptEntry>\n<term>x</conceptEntry>'), 'a.tbx:5: is not well-formed XML'],
    ['a.tbx', tbx(concept).slice(0, 300), 'is not well-formed XML'],
    ['a.xml', '<html><body/></html>', 'a.xml:1: <html> is no TBX'],
  ])('refuses %s (%j) and writes nothing', async (name, content, message) => {
    const { code, err, cwd, read } = await importing(name, content, ['--into', 'names.csv'], { 'names.csv': 'term\nSri\n' });
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(err.split('\n')[1]).toMatch(/^ {2}\S/);
    expect(read('names.csv')).toBe('term\nSri\n');
    expect(readdirSync(cwd).sort()).toEqual([name, 'names.csv'].sort());
  });

  it('exits 2 where nothing could be taken, and names a missing file and a folder', async () => {
    const { code, err } = await importing('a.csv', 'a,b,en,fr\n');
    expect(code).toBe(2);
    expect(err).toContain('a.csv: nothing in it could be taken\n  is it deepl? --from says what it is');
    const { io, err: said } = world({ files: { 'x/a.csv': '' } });
    expect(await run(['glossary', 'import', 'nowhere.csv'], io)).toBe(2);
    expect(await run(['glossary', 'import', 'x'], io)).toBe(2);
    expect(said()).toContain('glossary nowhere.csv cannot be read: there is no such file');
    expect(said()).toContain('glossary x cannot be read: it is a folder');
  });

  it('reads standard input', async () => {
    const { io, out } = world({ stdin: 'Budi\nSri\n' });
    expect(await run(['glossary', 'import', '-'], io)).toBe(0);
    expect(out()).toContain('Budi,,,term,,,\nSri,,,term,,,\n');
  });
});
