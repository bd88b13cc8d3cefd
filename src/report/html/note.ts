import type { Finding, Suggestion } from '../../model/finding.js';
import { wordChanges } from '../../ui/changes.js';
import { excerptOf } from '../../ui/excerpt.js';
import { glyphs, tones } from '../../ui/theme.js';
import { artifactLabels, severityLabels } from '../labels.js';
import { printable } from '../safe.js';
import { speak } from '../words.js';
import { html, type Markup } from './markup.js';
import type { Voice } from './words.js';

/** A replacement longer than this is shown as one text with its changes, not as two to compare by eye. */
const glance = 40;
/** Cells of an excerpt's two lines; excerpts keep at most 60 characters a side. */
const excerptWidth = 160;

const change = (from: string, { text: to, note }: Suggestion, { locale, page }: Voice): Markup => {
  const remark = note !== undefined && html` <small>(${note})</small>`;
  const arrow = html` <span aria-hidden="true">${glyphs.arrow}</span><span class="sr"> ${page('instead')} </span> `;
  if (from === '') return html`<ins>${printable(to)}</ins> <small>${speak(locale)('insert')}</small>${remark}`;
  if (to === '') return html`<del>${printable(from)}</del> <small>${speak(locale)('remove')}</small>${remark}`;
  const parts = from.length > glance || to.length > glance ? wordChanges(printable(from), printable(to)) : undefined;
  if (parts === undefined) return html`<del>${printable(from)}</del>${arrow}<ins>${printable(to)}</ins>${remark}`;
  return html`${parts.map(({ value, added, removed }) => (added ? html`<ins>${value}</ins>` : removed ? html`<del>${value}</del>` : value))}${remark}`;
};

const excerpt = (finding: Finding): Markup => {
  const { before, text, after } = excerptOf(finding, excerptWidth);
  return html`<p class="excerpt">${before}<mark class="${finding.severity}" data-a="${finding.artifact}">${text}</mark>${after}</p>`;
};

/** One finding in words: how bad, what kind, why, what it should be; with its excerpt where the article is not shown. */
export const noteOf = (finding: Finding, id: string, withExcerpt: boolean, voice: Voice): Markup => {
  const { locale, page } = voice;
  const { severity, artifact, message, suggestions, safe, rule, confidence, line, column, text } = finding;
  const says = speak(locale);
  return html`<li id="${id}" class="${severity}" data-a="${artifact}">
<p class="kind"><span class="severity"><span aria-hidden="true">${tones[severity].glyph} </span>${severityLabels[severity][locale]}</span> <b>${artifactLabels[artifact][locale]}</b></p>
${withExcerpt && excerpt(finding)}<p>${message}</p>
${suggestions.map((suggestion, at) => html`<p class="change">${change(text, suggestion, voice)}${at === 0 && safe && html` <small class="safe">${says('safe')}</small>`}</p>`)}
<p class="source"><code>${printable(rule)}</code> · ${page('sure', { n: Math.round(confidence * 100) })} · ${page('place', { line: String(line), column: String(column) })}</p>
</li>
`;
};
