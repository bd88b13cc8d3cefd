import { closedShare, isClosed, isProse, wordsOf } from '../../language/id/clauses.js';
import { mayBePredicate } from '../../language/id/verbs.js';
import { dayNames, monthNames } from '../../language/id/words.js';
import type { Article, Segment, Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

const bag = ({ tokens }: Segment): ReadonlySet<string> => new Set(tokens.filter(({ kind }) => kind !== 'mark').map(({ lower }) => lower));

/** A second headline under the first: nearly the same words, and no stop. */
const twin = (headline: Segment, line: Segment): boolean => {
  const [a, b] = [bag(headline), bag(line)];
  if (b.size < 5 || b.size > 24 || isClosed(line) || headline.text === line.text) return false;
  let common = 0;
  for (const word of b) if (a.has(word)) common += 1;
  return common >= 0.6 * (a.size + b.size - common);
};

/** Words of a caption: what is to be seen on the picture. */
const pictured = new Set('ditunjukkan terlihat tampak berpose difoto digambarkan'.split(' '));

/** Ends in a date, as captions do. */
const dated = (tokens: readonly Token[]): boolean => {
  let at = tokens.length - 1;
  if (tokens[at]?.text === '.') at -= 1;
  if (tokens[at]?.kind === 'number' && tokens[at]!.text.length === 4) at -= 1;
  const [number, name] = [tokens[at - 1], tokens[at]];
  return (monthNames.has(name?.lower ?? '') && number?.kind === 'number') || dayNames.has(name?.lower ?? '');
};

/** One sentence without a predicate that ends in a date: `Petugas pemadam di Cilacap pada 3 Mei.` */
const caption = (segment: Segment, next: Segment | undefined): boolean => {
  const { tokens, sentences } = segment;
  if (sentences.length !== 1 || !next || segment.kind !== 'paragraph' || tokens.length > 40 || !dated(tokens)) return false;
  if (tokens.some(({ quoted, text }) => quoted || text === ':' || text === '-')) return false;
  const relative = tokens.findIndex(({ lower }) => lower === 'yang');
  const verbs = tokens.filter((token, index) => mayBePredicate(token) && index !== relative + 1);
  return verbs.length === 0 ? wordsOf(segment) >= 5 : verbs.length === 1 && pictured.has(verbs[0]!.lower);
};

/** The last sentence of a paragraph has no stop although all before it do, and reads as a heading. */
const hanging = (segment: Segment): boolean => {
  const { sentences } = segment;
  const last = sentences.at(-1);
  if (!last || sentences.length < 2 || isClosed(segment) || !isProse(segment)) return false;
  const words = last.tokens.filter(({ kind }) => kind === 'word');
  if (words.length < 4 || words.length > 12 || last.tokens.some(({ kind, quoted }) => quoted || kind === 'mark')) return false;
  return words[0]!.text !== words[0]!.lower;
};

const message = {
  title: { id: 'Judul lain terselip di dalam teks.', en: 'Another headline is left in the text.' },
  caption: { id: 'Keterangan foto terselip di dalam teks.', en: 'A picture caption is left in the text.' },
  heading: { id: 'Subjudul menyatu dengan paragraf tanpa titik.', en: 'A heading has run into the paragraph.' },
};

export default defineRule({
  id: 'markup/leaked-heading',
  artifact: 'leaked-heading',
  severity: 'minor',
  confidence: 0.9,
  summary: { id: 'Judul atau keterangan foto terselip di dalam teks.', en: 'A heading or caption left in the text.' },
  why: 'x',
  languages: ['id'],
  incorrect: [{ text: 'x [[.]]' }],
  correct: ['x'],
  *check({ segments }: Article): Generator<Draft> {
    const [headline, second] = segments;
    const share = closedShare(segments);
    for (const [index, segment] of segments.entries()) {
      if (segment === second && headline && twin(headline, second)) yield { span: segment, message: message.title };
      else if (index > 0 && caption(segment, segments[index + 1])) yield { span: segment, message: message.caption };
      else if (index > 0 && index + 1 < segments.length && share >= 0.8 && hanging(segment))
        yield { span: segment.sentences.at(-1)!, message: message.heading };
    }
  },
});
