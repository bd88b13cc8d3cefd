/** For each part of a record the field names to look under, first hit wins; dots lead into objects. */
export type Fields = Readonly<Record<(typeof parts)[number], readonly string[]>>;

export const parts = ['text', 'id', 'title', 'url', 'lang', 'author', 'date', 'site', 'original'] as const;

export const defaultFields: Fields = {
  text: ['text', 'content', 'body', 'article', 'articleBody', 'isi', 'konten'],
  id: ['id', '_id', 'url'],
  title: ['title', 'headline', 'judul'],
  url: ['url', 'link', 'canonical'],
  lang: ['lang', 'language', 'inLanguage', 'bahasa'],
  author: ['author', 'authors', 'byline', 'creator', 'penulis', 'reporter'],
  date: [
    'date',
    'published',
    'published_at',
    'publishedAt',
    'datePublished',
    'date_published',
    'pubDate',
    'pub_date',
    'tanggal',
    'terbit',
  ],
  site: ['site', 'sitename', 'site_name', 'publisher', 'situs', 'portal'],
  original: ['original', 'source_text', 'originalText'],
};

type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A blank text counts only where no other field has a better one. */
export const textOf = (record: Json, fields: Fields): string | undefined =>
  find(record, fields.text, (value) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)) ??
  find(record, fields.text, (value) => (typeof value === 'string' ? value : undefined));

export const idOf = (record: Json, fields: Fields): string | undefined => find(record, fields.id, label);

export const originalOf = (record: Json, fields: Fields): string | undefined =>
  find(record, fields.original, (value) => (typeof value === 'string' ? value : undefined));

/** What a document carries on of its record. */
export const metaOf = (record: Json, fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (['title', 'url', 'lang', 'author', 'date', 'site'] as const).flatMap((part) => {
      const value = find(record, fields[part], part === 'author' || part === 'site' ? names : label);
      return value === undefined ? [] : [[part, value]];
    }),
  );

const label = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? String(value) : undefined;

/** A name, an object with one, or a list of them, as JSON-LD has its authors. */
const names = (value: unknown): string | undefined => {
  if (isObject(value)) return label(value['name']);
  if (!Array.isArray(value)) return label(value);
  const all = value.flatMap((one) => (isObject(one) ? label(one['name']) : label(one)) ?? []);
  return all.length > 0 ? all.join(', ') : undefined;
};

/** The first value under one of the names that `accept` takes. */
const find = <T>(record: Json, names: readonly string[], accept: (value: unknown) => T | undefined): T | undefined => {
  for (const name of names) {
    const value = accept(
      Object.hasOwn(record, name) ? record[name] : name.includes('.') ? follow(record, name.split('.')) : undefined,
    );
    if (value !== undefined) return value;
  }
  return undefined;
};

const follow = (record: Json, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Json)[key] : undefined),
    record,
  );
