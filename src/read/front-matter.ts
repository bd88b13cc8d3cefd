/** Names that other tools write, and the one each becomes. */
const keys: Readonly<Record<string, string>> = {
  title: 'title',
  judul: 'title',
  url: 'url',
  link: 'url',
  lang: 'lang',
  language: 'lang',
  date: 'date',
  author: 'author',
};

/** Top-level one-line values of YAML (`key: value`) or TOML (`key = "value"`); anything deeper is left out. */
export const frontMatter = (text: string): Readonly<Record<string, string>> => {
  const meta: Record<string, string> = {};
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, name = '', written = ''] = /^([A-Za-z_-]+)\s*[:=]\s*(.*)$/.exec(line) ?? [];
    const key = Object.hasOwn(keys, name.toLowerCase()) ? keys[name.toLowerCase()]! : undefined;
    const value = unquote(written.trim());
    if (key && value !== '' && !Object.hasOwn(meta, key)) meta[key] = value;
  }
  return meta;
};

const unquote = (value: string): string => {
  const [, single, double] = /^(?:'((?:[^']|'')*)'|"((?:[^"\\]|\\.)*)")/.exec(value) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  if (double !== undefined) return double.replace(/\\(["\\/])/g, '$1');
  // A block value goes on in lines that are not read here.
  return /^[|>[{&*!]/.test(value) ? '' : value.replace(/\s+#.*$/, '');
};
