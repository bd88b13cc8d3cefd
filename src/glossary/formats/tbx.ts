import { type TermType, termTypes } from '../../model/glossary.js';
import { broken, type Foreign, isOurs, type ReadOptions, type Skipped, type Taken } from './format.js';

/** A term of one language in a concept, with what the file says of it. */
interface Form {
  text: string;
  status: string;
  readonly line: number;
}

interface Concept {
  readonly line: number;
  readonly forms: Form[];
  readonly notes: string[];
  subject: string;
  foreign: string;
}

const concepts = new Set(['conceptEntry', 'termEntry', 'entry']);
const languages = new Set(['langSec', 'langSet', 'langGroup']);
const sections = new Set(['termSec', 'tig', 'ntig', 'termGroup']);
/** Elements whose text counts, by `type` (DCA) or by their own name (DCT). */
const statuses = new Set(['administrativeStatus', 'normativeAuthorization', 'termStatus']);

const isWrong = (status: string): boolean => /^(?:deprecated|superseded|obsolete|notRecommended|forbidden)/iu.test(status);
const isPreferred = (status: string): boolean => /^preferred/iu.test(status);

const foreignOnly = { id: 'tidak ada istilah bahasa Indonesia', en: 'has no Indonesian term' };
const onlyWrong = { id: 'hanya memuat bentuk terlarang', en: 'has forbidden forms only' };

/** Notes that carry what TBX has no place for; see writeTbx. */
export const mark = { role: 'janggal role: ', fold: 'janggal case: fold' } as const;

/**
 * TBX (ISO 30042): Core, Min and Basic, version 2 and 3, styles DCA and DCT. Nothing outside the file is ever read: a DOCTYPE
 * is refused, and so are entities that XML itself does not define. @throws KnownError with file:line
 */
export const readTbx = async (text: string, { name, ours }: ReadOptions): Promise<Foreign> => {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: true } as const);
  const taken: Taken[] = [];
  const skipped: Skipped[] = [];
  const path: string[] = [];
  let concept: Concept | undefined;
  let language = '';
  let form: Form | undefined;
  let kind = '';
  let words = '';

  const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1);
  const refuse = (what: string): never => {
    throw broken(name, parser.line, what, 'delete it: a glossary file must not fetch or define anything');
  };
  parser.on('error', (error) => {
    const what = error.message.replace(/^(?:\d+:)+\s*/u, '');
    if (what.includes('undefined entity')) refuse('uses an entity that is not defined in XML itself');
    throw broken(name, parser.line, `is not well-formed XML: ${what}`, 'export the glossary again, or mend this line', error);
  });
  parser.on('doctype', () => refuse('has a DOCTYPE'));
  parser.on('opentag', ({ name: tag, attributes }) => {
    const element = local(tag);
    if (path.length === 0) {
      if (!['tbx', 'martif'].includes(element.toLowerCase()))
        throw broken(name, parser.line, `<${element}> is no TBX`, 'it begins with <tbx> or <martif>');
    }
    if (element === 'include' && tag.includes(':')) refuse('includes another file');
    path.push(element);
    if (element === 'hi') return;
    if (concepts.has(element)) concept = { line: parser.line, forms: [], notes: [], subject: '', foreign: '' };
    else if (languages.has(element)) language = attributes['xml:lang'] ?? attributes['lang'] ?? '';
    else if (sections.has(element)) form = { text: '', status: '', line: parser.line };
    kind = attributes['type'] ?? (statuses.has(element) || element === 'subjectField' ? element : '');
    words = '';
  });
  parser.on('text', (piece) => {
    words += piece;
  });
  parser.on('cdata', (piece) => {
    words += piece;
  });
  parser.on('closetag', ({ name: tag }) => {
    const element = local(tag);
    path.pop();
    if (element === 'hi') return;
    const said = words.trim().replace(/\s+/gu, ' ');
    if (element === 'term' && form) form.text = said;
    else if (form && said !== '' && statuses.has(kind)) form.status = said;
    else if (concept && kind === 'subjectField' && said !== '') concept.subject = said;
    else if (concept && element === 'note' && said !== '' && (language === '' || isOurs(language, ours)))
      concept.notes.push(said);
    else if (sections.has(element) && form) {
      if (concept && isOurs(language, ours)) concept.forms.push(form);
      else if (concept && concept.foreign === '' && form.text !== '' && !isWrong(form.status))
        concept.foreign = `${language.toLowerCase()}: ${form.text}`;
      form = undefined;
    } else if (languages.has(element)) language = '';
    else if (concepts.has(element) && concept) {
      const result = take(concept);
      if ('entry' in result) taken.push(result);
      else skipped.push(result);
      concept = undefined;
    }
    kind = '';
    words = '';
  });
  parser.write(text.replace(/^\uFEFF/u, '')).close();
  return { taken, skipped };
};

const take = ({ line, forms, notes, subject, foreign }: Concept): Taken | Skipped => {
  const there = forms.filter(({ text }) => text !== '');
  if (there.length === 0) return { line, why: foreignOnly };
  const right = there.filter(({ status }) => !isWrong(status));
  const first = right.find(({ status }) => isPreferred(status)) ?? right[0];
  if (!first) return { line, why: onlyWrong };
  const roles = notes.filter((note) => note.startsWith(mark.role)).map((note) => note.slice(mark.role.length));
  const free = notes.filter((note) => !note.startsWith(mark.role) && note !== mark.fold);
  const note = [...free, ...(foreign === '' ? [] : [foreign])].join('; ');
  const type = subject.toLowerCase() as TermType;
  return {
    line: first.line,
    entry: {
      term: first.text,
      aliases: right.filter((form) => form !== first).map(({ text }) => text),
      forbidden: there.filter(({ status }) => isWrong(status)).map(({ text }) => text),
      roles,
      ...(termTypes.includes(type) && { type }),
      ...(notes.includes(mark.fold) && { case: 'fold' }),
      ...(note !== '' && { note }),
    },
  };
};
