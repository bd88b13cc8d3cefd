import type { Message } from '../model/finding.js';
import type { Company, Pair } from './evidence.js';

/** What was done to the name, as an editor would say it. */
const done = ({ damage: { kind, letters } }: Pair): Message => {
  const s = letters === 1 ? '' : 's';
  switch (kind) {
    case 'lost':
      return { id: `${letters} huruf hilang`, en: `${letters} letter${s} missing` };
    case 'added':
      return { id: `${letters} huruf berlebih`, en: `${letters} letter${s} too many` };
    case 'changed':
      return { id: 'satu huruf lain', en: 'one letter differs' };
    case 'swapped':
      return { id: 'dua huruf tertukar', en: 'two letters swapped' };
    default:
      return { id: `${letters} huruf berbeda`, en: `${letters} letters differ` };
  }
};

/** Which part of the name stands beside the damaged one, and whether the office does. */
const matching = ({ use, fits, office }: Company): Message => {
  const part: Message | undefined =
    fits === 0
      ? undefined
      : use.term.type !== 'person'
        ? { id: 'kata di sekitarnya', en: 'the words around it' }
        : use.at === use.words.length - 1
          ? { id: 'nama depan', en: 'first name' }
          : { id: 'nama belakang', en: 'surname' };
  if (part && office) return { id: `${part.id} dan jabatan`, en: `${part.en} and office` };
  return part ?? { id: 'jabatan', en: 'office' };
};

/** Why the form is taken for the name, in words for an editor. */
export const reason = (suspect: Pair): Message => {
  const { better, beside, company, near } = suspect;
  const what = done(suspect);
  const said: Message[] = [];
  if (company && (company.fits > 0 || company.office)) {
    const part = matching(company);
    said.push({
      id: `${part.id} cocok dengan ${company.use.term.term}`,
      en: `${part.en} match${/ and |words/u.test(part.en) ? '' : 'es'} ${company.use.term.term}`,
    });
  }
  if (beside) {
    const { length } = beside.tokens;
    said.push({
      id: `“${better}” muncul ${length} kali di artikel ini`,
      en: `“${better}” stands ${length} time${length > 1 ? 's' : ''} in this article`,
    });
  }
  if (said.length === 0) {
    const whole = near?.uses.find(({ alone }) => alone) ?? near?.uses[0];
    const term = whole && whole.term.term !== better ? ` (${whole.term.term})` : '';
    said.push({ id: `“${better}”${term} nama yang dikenal`, en: `“${better}”${term} is a known name` });
  }
  const all = (key: 'id' | 'en', and: string): string => said.map((message) => message[key]).join(and);
  return { id: `${what.id} dari “${better}”; ${all('id', ', dan ')}`, en: `${what.en} from “${better}”; ${all('en', ', and ')}` };
};
