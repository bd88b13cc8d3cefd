import { waker } from '../../language/id/spots.js';
import { isMark, isPlain } from '../../language/id/syntax.js';
import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';

/** First word, second word, what is enough. */
const doubled = new Map<string, ReadonlyMap<string, string>>();
const pairs = `agar supaya agar|supaya agar agar|demi untuk untuk|guna untuk untuk|sejak dari sejak|sehingga agar agar|sehingga supaya agar
  |menanggapi terhadap menanggapi|membahas tentang membahas|membahas mengenai membahas|mendiskusikan tentang mendiskusikan
  |membicarakan tentang membicarakan|menjelaskan tentang menjelaskan|disebabkan karena disebabkan|agar untuk untuk|karena sebab karena
  |memasuki ke memasuki|menyadari akan menyadari|mengkritik terhadap mengkritik|mendukung terhadap mendukung|meragukan atas meragukan`;
const table = (): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  if (doubled.size === 0) {
    for (const pair of pairs.split('|')) {
      const [one, two, put] = pair.trim().split(' ') as [string, string, string];
      doubled.set(one, new Map([...(doubled.get(one) ?? []), [two, put]]));
    }
  }
  return doubled;
};
const concessive = new Set('karena meski meskipun walau walaupun kendati'.split(' '));
const reason = new Set(['maka']);
const adversative = new Set('namun tetapi tapi'.split(' '));

const draft = (from: Token, to: Token, put: string): Draft => ({
  span: span(from.start, to.end),
  message: { id: `Mubazir: cukup “${put}”.`, en: `Said twice: “${put}” is enough.` },
  suggestions: [{ text: from.text === from.lower ? put : `${put[0]!.toUpperCase()}${put.slice(1)}` }],
});

/** `Meskipun …, namun …`: two conjunctions for one turn. */
const turn = (tokens: readonly Token[]): Draft | undefined => {
  const opener = tokens[0];
  if (!isPlain(opener)) return undefined;
  const wanted = opener.lower === 'karena' ? reason : concessive.has(opener.lower) ? adversative : undefined;
  if (!wanted) return undefined;
  const comma = tokens.findIndex((token) => isMark(token, ','));
  const second = tokens[comma + 1];
  if (comma < 2 || !isPlain(second) || !wanted.has(second.lower)) return undefined;
  return {
    span: span(tokens[comma]!.end, second.end),
    message: {
      id: `“${opener.text}” sudah cukup; hapus “${second.text}”.`,
      en: `“${opener.text}” is enough; take “${second.text}” out.`,
    },
    suggestions: [{ text: '' }],
  };
};

const wakes = waker((lower) => table().has(lower) || concessive.has(lower));

export default defineRule({
  id: 'fluency/pleonasm',
  artifact: 'other-fluency',
  severity: 'info',
  confidence: 0.6,
  summary: { id: 'Kata tugas yang mubazir.', en: 'Two small words where one is enough.' },
  why: '`agar supaya`, `membahas tentang`, `meskipun … namun`: lazim juga di meja redaksi, maka hanya sebagai catatan.',
  refs: ['Buku Praktis Bahasa Indonesia 1'],
  languages: ['id'],
  incorrect: [
    { text: 'Warga diminta pulang [[agar supaya]] aman.', suggests: ['agar'] },
    { text: 'Rapat itu [[membahas tentang]] harga gabah.', suggests: ['membahas'] },
    { text: 'Meskipun hujan turun,[[ namun]] lomba tetap digelar.', suggests: [''] },
    { text: 'Karena jalan putus,[[ maka]] bantuan dikirim lewat laut.', suggests: [''] },
  ],
  correct: [
    'Warga diminta pulang agar aman.',
    'Meskipun hujan turun, lomba tetap digelar.',
    'Jika jalan putus, maka bantuan dikirim lewat laut.',
    'Buku itu berbicara tentang harga gabah.',
    '“Rapat ini membahas tentang gabah,” ujarnya.',
  ],
  *check(article) {
    let later: Draft | undefined;
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'headline') continue;
      const [first, second] = [tokens[at]!, tokens[at + 1]];
      if (later && later.span.start <= first.start) {
        yield later;
        later = undefined;
      }
      if (at === 0) later = turn(tokens);
      const put = isPlain(second) ? table().get(first.lower)?.get(second.lower) : undefined;
      if (put && second) yield draft(first, second, put);
    }
    if (later) yield later;
  },
});
