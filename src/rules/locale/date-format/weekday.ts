import type { Token } from '../../../model/document.js';
import type { Draft } from '../../../model/finding.js';
import { dayOf, daysIn, indonesian, isYear, monthOf, timesOfDay, weekdayOf, weekdays } from './calendar.js';

/** `Jumat, 3 Mei 2024`, `Jumat (3/5/2024)`: the weekday must be that of the date. */
export const weekday = (tokens: readonly Token[], at: number): Draft | undefined => {
  const name = tokens[at]!;
  const said = weekdayOf.get(name.lower);
  if (said === undefined || name.text === name.lower || /^(?:-|–|\/|dan|atau)$/u.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  let next = at + 1;
  while (timesOfDay.has(tokens[next]?.lower ?? '') || /^(?:,|\(|tanggal|hari)$/u.test(tokens[next]?.lower ?? '')) next += 1;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(tokens[next]?.text ?? '');
  const month = parts ? Number(parts[2]) - 1 : monthOf(tokens[next + 1]);
  const year = parts ? Number(parts[3]) : isYear(tokens[next + 2]) ? Number(tokens[next + 2]!.text) : 0;
  const day = parts ? Number(parts[1]) : dayOf(tokens[next]);
  if (month < 0 || month > 11 || year < 1900 || year > 2100 || day < 1 || day > daysIn(month, year)) return undefined;
  const right = weekdays[new Date(Date.UTC(year, month, day)).getUTCDay()]!;
  if (weekdayOf.get(right.toLowerCase()) === said) return undefined;
  return {
    span: name,
    message: {
      id: `${day} ${indonesian[month]} ${year} jatuh pada hari ${right}, bukan ${name.text}.`,
      en: `${day} ${indonesian[month]} ${year} was a ${right}, not ${name.text}.`,
    },
    suggestions: [{ text: right }],
    // Desks mistake the weekday too: worth saying, never worth points.
    severity: 'info',
    safe: false,
  };
};
