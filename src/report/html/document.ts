import type { DocumentReport, EngineMark, Paper } from '../../model/report.js';
import { artifactLabels, certaintyLabels, engineLabels, languageLabels, verdictLabels } from '../labels.js';
import { losses } from '../losses.js';
import { standing, visible } from '../verdict.js';
import { figure, speak } from '../words.js';
import type { Entry } from './entry.js';
import { html, type Markup } from './markup.js';
import { noteOf } from './note.js';
import { proseOf } from './prose.js';
import { addressOf } from './site.js';
import type { Voice } from './words.js';

/** A mark of engine or language, which opens to show what was seen. */
const badge = (
  label: string,
  what: string,
  { certainty, evidence }: Pick<EngineMark, 'certainty' | 'evidence'>,
  { locale }: Voice,
): Markup => html`<details class="badge">
<summary>${label}: <b>${what}</b>, ${certaintyLabels[certainty][locale]}</summary>
<ul>${evidence.map(({ text, line }) => html`<li>“${text}” <small>${speak(locale)('line', { line: String(line) })}</small></li>`)}</ul>
</details>
`;

const chips = (document: DocumentReport, { locale }: Voice): Markup =>
  html`<ul class="chips">${losses(document).map(
    ({ artifact, count, points }) =>
      html`<li>${artifactLabels[artifact][locale]} <b>${count}</b>${points >= 0.5 && html` <small>−${figure(locale, Math.round(points))}</small>`}</li>`,
  )}</ul>`;

interface Showing {
  readonly paper: Paper;
  readonly voice: Voice;
  /** The whole article, not only excerpts. */
  readonly whole: boolean;
}

/** A document that has findings: what it scores and why, its text with them marked, and each in words. */
export const documentSection = (
  document: DocumentReport,
  { id, name, title }: Entry,
  { paper, voice, whole }: Showing,
): Markup => {
  const { locale, page } = voice;
  const say = speak(locale);
  const { prose, engine, source, score, words } = document;
  const { verdict, reasons } = standing(document, paper);
  const findings = visible(document.findings, paper);
  const shownProse = whole && prose !== undefined ? proseOf(prose, findings, id) : undefined;
  const address = addressOf(document);
  const notes = html`<ol class="notes">
${findings.map((finding, at) => noteOf(finding, `${id}f${at + 1}`, shownProse === undefined, voice))}</ol>`;
  return html`<details class="document" id="${id}">
<summary><span class="score ${verdict}">${score}</span><h3>${title ?? name}</h3>
<span class="facts"><b class="verdict ${verdict}">${verdictLabels[verdict][locale]}</b>${reasons.length > 0 && ` (${reasons.join('; ')})`} · ${say('words', { n: words })} · ${say('findings', { n: findings.length })}</span></summary>
<div class="body">
${(title !== undefined || address !== undefined) && html`<p class="path"><code>${name}</code>${address && html` · <a href="${address.href}" rel="noopener noreferrer">${address.host}</a>`}</p>`}
${chips(document, voice)}
${engine !== null && badge(say('engine'), engineLabels[engine.engine][locale], engine, voice)}${source !== null && badge(say('source'), languageLabels[source.language][locale], source, voice)}
${shownProse ?? html`<p class="remark">${page('excerptsOnly')}</p>`}
${shownProse === undefined ? notes : html`<details class="list"><summary>${page('asList', { n: findings.length })}</summary>${notes}</details>`}
</div>
</details>
`;
};
