import { editDistance } from '../../glossary/distance.js';
import type { Article } from '../../model/document.js';
import type { Glossary, Term } from '../../model/glossary.js';
import { defineRule } from '../../model/rule.js';
import { capitalised } from '../../model/token.js';
import { glossaryPlaces, type Place } from '../../names/matches.js';
import { keepToOne, respelt } from '../../names/resolve.js';

interface Spelling {
  readonly form: string;
  readonly places: Place[];
}

/** `Singapore` in a foreign company's name is not a spelling of the place: only ordinary words may stand beside it with a capital. */
const standsInName = ({ before, after }: Place): boolean =>
  [before, after].some((token) => capitalised(token) && !(token!.word.count >= 30 && token!.word.capital < 0.4));

/** The names with more than one form in an article, before anything is asked about the places: mostly none. */
const severalForms = (places: Iterable<Place>): ReadonlySet<Term> => {
  const forms = new Map<Term, string>();
  const several = new Set<Term>();
  for (const { match } of places) {
    if (match.kind !== 'exact') continue;
    const known = forms.get(match.term);
    if (known === undefined) forms.set(match.term, match.form);
    else if (known !== match.form) several.add(match.term);
  }
  return several;
};

/** Every glossary name of the article that has several forms there, with the spellings it takes. */
const spellings = (article: Article, glossary: Glossary): ReadonlyMap<Term, Map<string, Spelling>> => {
  const found = new Map<Term, Map<string, Spelling>>();
  const places = glossaryPlaces(article, glossary);
  const several = severalForms(places.values());
  if (several.size === 0) return found;
  for (const place of places.values()) {
    const { term, form, kind } = place.match;
    if (!several.has(term)) continue;
    if (kind !== 'exact' || place.first.quoted || !capitalised(place.first) || (term.type !== 'person' && standsInName(place)))
      continue;
    const known = found.get(term) ?? new Map<string, Spelling>();
    found.set(term, known);
    const spelling = known.get(form) ?? { form, places: [] };
    known.set(form, spelling);
    spelling.places.push(place);
  }
  return found;
};

const wordsIn = (form: string): number => form.split(' ').length;

/** Two transliterations, not an abbreviation, a nickname or a longer form. */
const sameShape = (a: string, b: string): boolean => {
  if (a.length < 4 || b.length < 4 || wordsIn(a) !== wordsIn(b) || a === a.toUpperCase() || b === b.toUpperCase()) return false;
  const distance = editDistance(a.toLowerCase(), b.toLowerCase(), 3);
  return distance > 0 && distance <= 3 && distance * 2 <= Math.min(a.length, b.length);
};

export default defineRule({
  id: 'terminology/inconsistent-name',
  artifact: 'inconsistent-name',
  severity: 'minor',
  confidence: 0.75,
  summary: { id: 'Dua ejaan untuk satu nama.', en: 'Two spellings of one name.' },
  why: 'Kyiv dan Kiev, Zelensky dan Zelenskyy sama-sama diterima, tetapi satu artikel memakai satu ejaan.',
  languages: ['id'],
  incorrect: [{ text: 'Pasukan tiba di Kyiv. Dari Kyiv mereka bergerak. Warga [[Kiev]] mengungsi.', suggests: ['Kyiv'] }],
  correct: ['Pasukan tiba di Kyiv. Warga Kyiv mengungsi.', 'Uni Eropa (UE) menolak usul itu. UE bersikukuh.'],
  *check(article, { glossary }) {
    yield* respelt(article, glossary);
    if (glossary.size === 0) return;
    for (const [term, forms] of spellings(article, glossary)) {
      if (forms.size < 2) continue;
      const byUse = [...forms.values()].sort(
        (a, b) => b.places.length - a.places.length || (a.form === term.term ? -1 : b.form === term.term ? 1 : 0),
      );
      const [usual, ...others] = byUse as [Spelling, ...Spelling[]];
      for (const { form, places } of others) {
        if (!sameShape(usual.form, form)) continue;
        for (const { first, last } of places) yield keepToOne(first, last, form, usual.form);
      }
    }
  },
});
