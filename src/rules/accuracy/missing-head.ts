import { waker } from '../../language/id/spots.js';
import { isPlain, isVerb, role, roleOf } from '../../language/id/syntax.js';
import { dayNames } from '../../language/id/words.js';
import type { Token } from '../../model/document.js';
import type { Draft } from '../../model/finding.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import { capitalised, lowerCase } from '../../model/token.js';

/** Second halves of the names of regions, and the first ones they go with. */
const regions = new Map(
  Object.entries({
    tengah: 'timur asia afrika amerika eropa',
    timur: 'asia eropa afrika',
    tenggara: 'asia eropa',
    selatan: 'asia amerika afrika',
    utara: 'afrika amerika eropa',
    latin: 'amerika',
    barat: 'eropa afrika',
  }).map(([second, firsts]) => [second, new Set(firsts.split(' '))]),
);
const powers = new Set('as pbb inggris rusia china tiongkok prancis jerman turki israel iran jepang india ue'.split(' '));
const places = new Set('wilayah kota negara daerah kawasan provinsi desa'.split(' '));

/** `Steve Witkoff Timur Tengah AS bertemu`: a name, a region, a country, and no office. */
const office = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [first, second, power, verb] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!first || !regions.get(second.lower)?.has(first.lower) || !power || !powers.has(power.lower)) return undefined;
  if (!capitalised(first) || !capitalised(power) || !lowerCase(verb)) return undefined;
  if (!isVerb(roleOf(verb)) && roleOf(verb) !== role.auxiliary) return undefined;
  let from = at - 1;
  while (from > 0 && at - from < 5 && capitalised(tokens[from - 1])) from -= 1;
  // Two names at least, and nothing before them that could be the office.
  const named = tokens.slice(from, at - 1).every(({ word }) => word.count === 0 || word.capital > 0.9);
  if (!named || at - 1 - from < 2 || (from > 0 && tokens[from - 1]!.kind === 'word')) return undefined;
  return {
    span: span(tokens[from]!.start, power.end),
    message: {
      id: `Jabatan ${tokens[from]!.text} ${tokens[from + 1]!.text} hilang: utusan, menteri, komandan?`,
      en: `The office of ${tokens[from]!.text} ${tokens[from + 1]!.text} is missing: envoy, minister, commander?`,
    },
  };
};

/** `mengonfirmasi Sabtu bahwa`, `dipaksa keluar Wilayah Kursk`: the preposition is gone. */
const preposition = (tokens: readonly Token[], at: number): Draft | undefined => {
  const [verb, word, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!isVerb(roleOf(verb)) || verb.quoted || !next) return undefined;
  if (dayNames.has(word.lower) && next.lower === 'bahwa' && capitalised(word)) {
    return {
      span: word,
      message: { id: `Kurang kata depan: “pada ${word.text}”.`, en: `A preposition is missing: “pada ${word.text}”.` },
      suggestions: [{ text: `pada ${word.text}` }],
    };
  }
  const leaves = word.lower === 'keluar' && (capitalised(next) || places.has(next.lower)) && isPlain(next);
  if (!leaves || roleOf(verb) !== role.passive) return undefined;
  return {
    span: word,
    message: { id: 'Kurang kata depan: “keluar dari”.', en: 'A preposition is missing: “keluar dari”.' },
    suggestions: [{ text: 'keluar dari' }],
  };
};

const wakes = waker((lower) => lower === 'keluar' || dayNames.has(lower) || regions.has(lower));

export default defineRule({
  id: 'accuracy/missing-head',
  artifact: 'missing-word',
  severity: 'minor',
  confidence: 0.75,
  summary: { id: 'Jabatan atau kata depan yang hilang.', en: 'An office or a preposition is missing.' },
  why: 'Mesin memendekkan *US Middle East envoy Steve Witkoff* menjadi `Steve Witkoff Timur Tengah AS` dan *forced out of* menjadi `dipaksa keluar wilayah`.',
  languages: ['id'],
  incorrect: [
    { text: '[[Anders Lindqvist Timur Tengah AS]] bertemu para menteri kemarin.' },
    { text: 'Jenderal itu mengonfirmasi [[Sabtu]] bahwa kota telah direbut.', suggests: ['pada Sabtu'] },
    { text: 'Semua tentara telah dipaksa [[keluar]] wilayah perbatasan.', suggests: ['keluar dari'] },
  ],
  correct: [
    'Utusan Timur Tengah AS Anders Lindqvist bertemu para menteri kemarin.',
    'Jenderal itu mengonfirmasi pada Sabtu bahwa kota telah direbut.',
    'Semua tentara telah dipaksa keluar dari wilayah perbatasan.',
    'Warga dilarang keluar rumah.',
    'Komando Pusat Timur Tengah AS mengirim kapal.',
    'Ia menunggu di pintu keluar Blok F.',
  ],
  *check(article) {
    for (const { segment, tokens, at } of wakes(article)) {
      if (segment.kind === 'caption' || at === 0) continue;
      const token = tokens[at]!;
      const small = token.lower === 'keluar';
      if (!small && token.text === token.lower) continue;
      const found = small || dayNames.has(token.lower) ? preposition(tokens, at) : office(tokens, at);
      if (found) yield found.suggestions ? found : { ...found, severity: 'major' };
    }
  },
});
