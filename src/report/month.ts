const months = [
  /^jan/u,
  /^(?:f|p)eb/u,
  /^mar/u,
  /^apr/u,
  /^(?:mei|may)/u,
  /^jun/u,
  /^jul/u,
  /^(?:agu|ags|agt|aug)/u,
  /^sep/u,
  /^(?:okt|oct)/u,
  /^nov/u,
  /^(?:des|dec)/u,
];

const written = (year: string, month: number): string | undefined =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;

/**
 * The month of a date as feeds write it, `2026-03`: ISO 8601, RFC 2822, `2 Maret 2026`, `March 2, 2026`, `02/03/2026` (the day
 * first), seconds or milliseconds since 1970. Undefined where it cannot be told.
 */
export const monthOf = (date: string): string | undefined => {
  const text = date.trim().toLowerCase();
  const iso = /^(\d{4})[-/.]?(\d{2})(?:[-/.]?\d{2})?(?!\d)/u.exec(text) ?? /^(\d{4})[-/.](\d{1,2})(?!\d)/u.exec(text);
  if (iso) return written(iso[1]!, Number(iso[2]));
  const figures = /^\d{1,2}[-/.](\d{1,2})[-/.](\d{4})(?!\d)/u.exec(text);
  if (figures) return written(figures[2]!, Number(figures[1]));
  if (/^\d{10}(?:\d{3})?(?:\.\d+)?$/u.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return new Date(seconds * 1000).toISOString().slice(0, 7);
  }
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(text)?.[1];
  if (year === undefined) return undefined;
  for (const [word] of text.matchAll(/[a-z]{3,}/gu)) {
    const month = months.findIndex((pattern) => pattern.test(word));
    if (month >= 0) return written(year, month + 1);
  }
  return undefined;
};
