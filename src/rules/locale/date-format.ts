import type { Token } from '../../model/document.js';
import type { Draft, Message } from '../../model/finding.js';
import { merged } from '../../model/places.js';
import { defineRule } from '../../model/rule.js';
import { span } from '../../model/span.js';
import {
  after,
  before,
  dayOf,
  daysIn,
  indonesian,
  isEnglish,
  isYear,
  monthOf,
  ordinals,
  weekdayOf,
} from './date-format/calendar.js';
import { weekday } from './date-format/weekday.js';

const draft = (first: Token, last: Token, message: Message, text?: string, more: Partial<Draft> = {}): Draft => ({
  span: span(first.start, last.end),
  message,
  ...(text === undefined ? {} : { suggestions: [{ text }] }),
  ...more,
});
const order = (text: string): Message => ({
  id: `Susunan tanggal bahasa Inggris; tulis “${text}”.`,
  en: `Date in the English order; write “${text}”.`,
});
const origin = { languages: ['en'] } as const;
const impossible: Message = { id: 'Tanggal ini tidak ada.', en: 'There is no such date.' };

/** `Mei 3, 2024`, `Maret 14`. */
const monthFirst = (tokens: readonly Token[], at: number, month: number): Draft | undefined => {
  const [previous, first] = [tokens[at - 1], tokens[at]!];
  if (previous?.kind === 'number' && previous.text.length <= 2) return undefined;
  let end = at + 1;
  if (tokens[end]?.text === '.' && first.text.length <= 4) end += 1;
  const day = dayOf(tokens[end]);
  if (day < 1 || day > 31 || !tokens[end]!.spaced) return undefined;
  if (ordinals.has(tokens[end + 1]?.lower ?? '') && !tokens[end + 1]!.spaced) end += 1;
  const comma = tokens[end + 1]?.text === ',' ? 1 : 0;
  if (isYear(tokens[end + 1 + comma])) {
    const last = tokens[end + 1 + comma]!;
    const text = `${day} ${indonesian[month]} ${last.text}`;
    return draft(first, last, order(text), text, { origin });
  }
  const next = tokens[end + 1];
  const placed =
    previous !== undefined && (before.has(previous.lower) || weekdayOf.has(tokens[at - 2]?.lower ?? '') || previous.text === '(');
  const closed = next === undefined || (next.kind === 'mark' && !/^[%°$€£–-]/u.test(next.text)) || after.has(next.lower);
  const text = `${day} ${indonesian[month]}`;
  return placed && closed ? draft(first, tokens[end]!, order(text), text, { confidence: 0.8, origin }) : undefined;
};

/** `14 March 2024`, `31 Februari`. */
const dayFirst = (tokens: readonly Token[], at: number, month: number): Draft | undefined => {
  const name = tokens[at]!;
  const ordinal = ordinals.has(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const number = tokens[at - 1 - ordinal];
  const day = dayOf(number);
  const year = isYear(tokens[at + 1]) ? tokens[at + 1]! : undefined;
  if (day === 0 || !name.spaced) return undefined;
  const last = year ?? name;
  if (day > daysIn(month, year && Number(year.text))) {
    const previous = tokens[at - 2];
    const clear =
      day <= 31 || previous?.lower === 'tanggal' || (year !== undefined && weekdayOf.has(tokens[at - 3]?.lower ?? ''));
    return clear && !/^[-–/.:]/u.test(previous?.text ?? '') ? draft(number!, last, impossible) : undefined;
  }
  if (!isEnglish(name, month) && ordinal === 0) return undefined;
  const text = `${day} ${indonesian[month]}${year ? ` ${year.text}` : ''}`;
  return draft(
    number!,
    last,
    { id: `Tulis tanggal dengan nama bulan Indonesia: “${text}”.`, en: `Write the date as “${text}”.` },
    text,
    { origin },
  );
};

/** `(5/25/2024)`: months come second here. */
const numeric = (tokens: readonly Token[], at: number): Draft | undefined => {
  if (tokens[at - 1]?.text !== '(') return undefined;
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{3,4})$/u.exec(tokens[at]!.text);
  if (!parts || tokens[at + 1]?.text !== ')') return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), parts[3]!];
  if (year.length === 3)
    return year[0] === '0' ? draft(tokens[at]!, tokens[at]!, impossible, `${day}/${month}/2${year}`, { safe: false }) : undefined;
  if (month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month - 1, Number(year))) return undefined;
  const fits = month > 12 && month <= 31 && day >= 1 && day <= 12 && month <= daysIn(day - 1, Number(year));
  const swapped = fits ? `${month}/${day}/${year}` : undefined;
  return draft(tokens[at]!, tokens[at]!, swapped ? order(swapped) : impossible, swapped);
};

export default defineRule({
  id: 'locale/date-format',
  artifact: 'wrong-format',
  severity: 'minor',
  confidence: 0.95,
  safe: true,
  summary: {
    id: 'Tanggal dengan susunan bahasa Inggris, atau tanggal yang tidak ada.',
    en: 'A date in the English order, or one that does not exist.',
  },
  why: 'Tanggal Indonesia ditulis hari, bulan, tahun. Mesin menyalin susunan sumbernya (`Mei 3, 2024`) atau mengubah angka, sehingga harinya tidak lagi cocok dengan tanggalnya.',
  languages: ['id'],
  reads: 'all',
  incorrect: [
    { text: 'Sidang dibuka pada [[Mei 3, 2024]] di Surabaya.', suggests: ['3 Mei 2024'] },
    { text: 'Mereka bertemu lagi pada [[March 14th]].', suggests: ['14 Maret'] },
    { text: 'Pameran berlangsung hingga [[9 August 2023]] di Solo.', suggests: ['9 Agustus 2023'] },
    { text: 'Rapat dijadwalkan tanggal [[31 Februari]], lalu [[29 Februari 2023]].' },
    { text: 'Hujan turun pada [[Senin]], 3 Mei 2024.', suggests: ['Jumat'] },
    { text: 'Panen raya dimulai kemarin ([[5/25/2024]]) di Demak.', suggests: ['25/5/2024'] },
  ],
  correct: [
    'Sidang dibuka pada Jumat, 3 Mei 2024, lalu ditunda hingga Juni 2024.',
    'Pada Maret 14 orang dirawat.',
    'Jalan itu ditutup Jumat (3/5/2024) malam.',
    'Perkara nomor 5/25/2024 disidangkan.',
  ],
  *check({ segments }) {
    for (const { tokens, numbers, capitals } of segments) {
      for (const at of numbers.length === 0 ? numbers : merged(numbers, capitals)) {
        const token = tokens[at]!;
        let found: Draft | undefined;
        if (token.kind === 'number') found = numeric(tokens, at);
        else if (token.text[0] !== token.lower[0]) {
          const month = monthOf(token);
          found = month < 0 ? weekday(tokens, at) : (monthFirst(tokens, at, month) ?? dayFirst(tokens, at, month));
        }
        if (found) yield found;
      }
    }
  },
});
