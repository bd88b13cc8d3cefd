import type { Entry } from '../write.js';
import { mark } from './tbx.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Text for XML 1.0: what it forbids even as a reference is left out. */
const xml = (text: string): string =>
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]|\p{Cs}/gu, '').replace(/[&<>"]/gu, (sign) => escapes[sign]!);

const section = (form: string, status: string): string =>
  `          <termSec>
            <term>${xml(form)}</term>
            <termNote type="administrativeStatus">${status}</termNote>
          </termSec>
`;

/** What TBX has no place for goes into notes, where people can read it and the import finds it again. */
const notesOf = ({ roles, note, case: casing }: Entry): string[] => [
  ...(note === undefined ? [] : [note]),
  ...roles.map((role) => `${mark.role}${role}`),
  ...(casing === 'fold' ? [mark.fold] : []),
];

const conceptOf = (entry: Entry, index: number): string => {
  const { term, aliases, forbidden, type } = entry;
  return `      <conceptEntry id="c${index + 1}">
        <descrip type="subjectField">${type}</descrip>
${notesOf(entry)
  .map((note) => `        <note>${xml(note)}</note>\n`)
  .join('')}        <langSec xml:lang="id">
${section(term, 'preferredTerm-admn-sts')}${aliases.map((form) => section(form, 'admittedTerm-admn-sts')).join('')}${forbidden
  .map((form) => section(form, 'deprecatedTerm-admn-sts'))
  .join('')}        </langSec>
      </conceptEntry>
`;
};

/** TBX-Basic, version 3, style DCA. */
export const writeTbx = (entries: readonly Entry[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="id" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>janggal glossary export</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${entries.map(conceptOf).join('')}    </body>
  </text>
</tbx>
`;
