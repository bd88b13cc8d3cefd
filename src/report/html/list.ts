import { tones } from '../../ui/theme.js';
import { severityLabels, verdictLabels } from '../labels.js';
import { figure } from '../words.js';
import type { Entry } from './entry.js';
import { html, type Markup } from './markup.js';
import type { Voice } from './words.js';

/** Columns, and whether their first sort is downwards; by score the worst stand first. */
const columns = [
  { key: 'score', down: false, number: true },
  { key: 'document', down: false, number: false },
  { key: 'found', down: true, number: true },
  { key: 'words', down: true, number: true },
  { key: 'site', down: false, number: false },
] as const;

const heading = ({ key, down, number }: (typeof columns)[number], { page }: Voice): Markup =>
  html`<th scope="col" class="${number && 'number'}" aria-sort="${key === 'score' ? 'ascending' : 'none'}"><button type="button" data-sort="${key}" data-down="${down ? 'yes' : 'no'}">${page(key)}</button></th>`;

const row = (entry: Entry, linked: boolean, { locale }: Voice): Markup => {
  const { id, name, title, site, score, words, verdict, findings, artifacts, worst } = entry;
  const label = title ?? name;
  return html`<tr data-id="${id}" data-score="${score}" data-found="${findings}" data-words="${words}" data-document="${name}" data-site="${site}" data-verdict="${verdict}" data-worst="${worst}" data-a="${[...artifacts.keys()].join(' ')}">
<td class="number"><span class="score ${verdict}">${score}</span><span class="sr"> ${verdictLabels[verdict][locale]}</span></td>
<td>${linked ? html`<a href="#${id}">${label}</a>` : label}${title !== undefined && html`<small>${name}</small>`}</td>
<td class="number">${worst && html`<span class="severity ${worst}" title="${severityLabels[worst][locale]}" aria-hidden="true">${tones[worst].glyph}</span> `}${figure(locale, findings)}</td>
<td class="number">${figure(locale, words)}</td>
<td>${site}</td>
</tr>
`;
};

/** Every document, a line each; those with findings lead to their article, unless the page had no room for it. */
export const listOf = (
  entries: readonly Entry[],
  shown: ReadonlySet<string>,
  voice: Voice,
): Markup => html`<section id="list" aria-label="${voice.page('list')}">
<div class="scroll" tabindex="0" role="region" aria-label="${voice.page('list')}"><table>
<thead><tr>${columns.map((column) => heading(column, voice))}</tr></thead>
<tbody>
${entries.map((entry) => row(entry, shown.has(entry.id), voice))}</tbody>
</table></div>
<p id="none" class="remark" hidden>${voice.page('none')}</p>
</section>
`;
