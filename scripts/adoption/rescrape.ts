import { pick } from './random.ts';

/** Page furniture that stands between the paragraphs of a page, and elsewhere the next time it is scraped. */
const furniture = [
  'Baca juga: Harga cabai di pasar tradisional turun',
  'ADVERTISEMENT',
  'Bagikan artikel ini ke WhatsApp',
  'Ikuti saluran kami di Google News',
  'Tinggalkan Balasan',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Berita Terkait',
];

/** Puts four lines of furniture between the paragraphs, each a paragraph of its own. */
export const furnish = (text: string, random: () => number): string => {
  const paragraphs = text.split(/\n+/u).filter((line) => line.trim() !== '');
  for (let count = 0; count < 4; count += 1)
    paragraphs.splice(1 + Math.floor(random() * paragraphs.length), 0, pick(furniture, random));
  return `${paragraphs.join('\n\n')}\n`;
};

const isFurniture = new Set(furniture);

/** The page as another scraping brings it: furniture in other places, other white space, quotes and dashes, Windows line ends. */
export const rescrape = (text: string, random: () => number): string => {
  const all = text.trimEnd().split(/\n+/u);
  const paragraphs = all.filter((line) => !isFurniture.has(line));
  for (const line of all.filter((each) => isFurniture.has(each)))
    paragraphs.splice(1 + Math.floor(random() * paragraphs.length), 0, line);
  const curly = random() < 0.5;
  const dash = random() < 0.5;
  const typeset = (line: string) => {
    const quoted = curly
      ? line
          .replace(/(^|[\s(])"/gu, '$1“')
          .replaceAll('"', '”')
          .replaceAll("'", '’')
      : line.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
    const dashed = dash ? quoted.replace(/ [–-] /gu, ' — ') : quoted.replace(/ [—–] /gu, ' - ');
    return dashed.replace(/(?<=\p{L}) (?=\p{L})/gu, () => (random() < 0.05 ? '\u00A0' : random() < 0.02 ? '  ' : ' '));
  };
  const end = random() < 0.5 ? '\r\n' : '\n';
  return `${paragraphs.map((line) => `${typeset(line)}${random() < 0.1 ? ' ' : ''}`).join(random() < 0.5 ? `${end}${end}` : `${end}${end}${end}`)}${end}`;
};
