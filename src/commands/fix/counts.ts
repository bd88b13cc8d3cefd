import type { LeftReason } from '../../check/fix.js';
import type { Locale, Message } from '../../model/finding.js';
import { printable } from '../../report/safe.js';
import { figure } from '../../report/words.js';
import type { FixedDocument } from './file.js';

/** What fixing did, in one document or in all. */
export interface Counts {
  readonly documents: number;
  readonly changed: number;
  readonly made: number;
  readonly left: Readonly<Partial<Record<LeftReason, number>>>;
}

export const nothing: Counts = { documents: 0, changed: 0, made: 0, left: {} };

export const countsOf = ({ made, left }: FixedDocument): Counts => {
  const reasons: Partial<Record<LeftReason, number>> = {};
  for (const { why } of left) reasons[why] = (reasons[why] ?? 0) + 1;
  return { documents: 1, changed: made.length > 0 ? 1 : 0, made: made.length, left: reasons };
};

export const plus = (a: Counts, b: Counts): Counts => {
  const left: Partial<Record<LeftReason, number>> = { ...a.left };
  for (const [why, count] of Object.entries(b.left)) left[why as LeftReason] = (left[why as LeftReason] ?? 0) + count;
  return { documents: a.documents + b.documents, changed: a.changed + b.changed, made: a.made + b.made, left };
};

const reasons: Readonly<Record<LeftReason, Message>> = {
  unsafe: { id: 'perlu dilihat (--unsafe)', en: 'to be looked at (--unsafe)' },
  unsure: { id: 'kurang pasti', en: 'not sure enough' },
  furniture: { id: 'sisa halaman web (--boilerplate)', en: 'page furniture (--boilerplate)' },
  'no-suggestion': { id: 'tanpa usul', en: 'without a suggestion' },
  markup: { id: 'di atas penanda format', en: 'across markup' },
  overlap: { id: 'bertumpuk dengan yang lain', en: 'meeting another one' },
  worse: { id: 'akan menimbulkan temuan lain', en: 'would bring another finding' },
};

const leftLine = ({ left }: Counts, locale: Locale): string => {
  const parts = Object.entries(reasons).flatMap(([why, message]) => {
    const count = left[why as LeftReason];
    return count === undefined ? [] : [`${figure(locale, count)} ${message[locale]}`];
  });
  const sum = Object.values(left).reduce((total, count) => total + count, 0);
  const word = { id: 'temuan ditinggalkan', en: sum === 1 ? 'finding left' : 'findings left' }[locale];
  return sum === 0 ? '' : `; ${figure(locale, sum)} ${word}: ${parts.join(', ')}`;
};

const changes = (made: number, locale: Locale): string =>
  `${figure(locale, made)} ${{ id: 'perubahan', en: made === 1 ? 'change' : 'changes' }[locale]}`;

/** One line for a document: changes, score before and after, what is left and why. */
export const documentLine = (fixed: FixedDocument, locale: Locale): string => {
  const counts = countsOf(fixed);
  const [from, to] = [fixed.before.report.score, fixed.report.score];
  const score = `${{ id: 'skor', en: 'score' }[locale]} ${from === to ? to : `${from} → ${to}`}`;
  return printable(`${fixed.document.id}: ${changes(counts.made, locale)}, ${score}${leftLine(counts, locale)}`);
};

/** The sum of a run. */
export const sumLine = (counts: Counts, dryRun: boolean, locale: Locale): string => {
  const { documents, changed, made } = counts;
  const of = {
    id: `di ${figure(locale, changed)} dari ${figure(locale, documents)} dokumen`,
    en: `in ${figure(locale, changed)} of ${figure(locale, documents)} ${documents === 1 ? 'document' : 'documents'}`,
  };
  const would = dryRun ? { id: ' (tidak ditulis)', en: ' (not written)' }[locale] : '';
  return `${changes(made, locale)} ${of[locale]}${would}${leftLine(counts, locale)}`;
};
