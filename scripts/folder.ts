import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes articles into a folder, fifty to a subfolder, no two alike: each turn through the corpus (JSON Lines with a text field)
 * leaves another paragraph out and adds a line of its own. Gives their bytes.
 */
export const writeArticles = (corpus: string, folder: string, count: number): number => {
  const texts = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  let bytes = 0;
  for (let at = 0; at < count; at += 1) {
    const turn = Math.floor(at / texts.length);
    const paragraphs = texts[at % texts.length]!.split('\n\n');
    const kept = paragraphs.filter((_, number) => turn === 0 || paragraphs.length < 3 || number !== turn % paragraphs.length);
    const text = `${[...kept, `Berita ini adalah yang ke-${at + 1} pada pekan ini.`].join('\n\n')}\n`;
    const file = path.join(folder, String(Math.floor(at / 50)).padStart(3, '0'), `${at}.txt`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
};
