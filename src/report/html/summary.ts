import type { Failure, Paper } from '../../model/report.js';
import type { Rollup } from '../../model/rollup.js';
import { artifactLabels, severityLabels } from '../labels.js';
import { failureLine } from '../plain.js';
import { figure, speak } from '../words.js';
import type { Entry } from './entry.js';
import { histogram } from './histogram.js';
import { html, type Markup } from './markup.js';
import { rollupOf } from './rollup.js';
import type { Voice } from './words.js';

const mostKinds = 8;

const tile = (n: number, label: string, tone: string, { locale }: Voice): Markup =>
  html`<li class="${tone}"><b>${figure(locale, n)}</b> ${label}</li>`;

/** The kinds of damage by how many findings they have. */
const kinds = (entries: readonly Entry[], { locale, page }: Voice): Markup => {
  const found = new Map<keyof typeof artifactLabels, { findings: number; documents: number }>();
  for (const { artifacts } of entries)
    for (const [artifact, n] of artifacts) {
      const { findings, documents } = found.get(artifact) ?? { findings: 0, documents: 0 };
      found.set(artifact, { findings: findings + n, documents: documents + 1 });
    }
  const sorted = [...found].sort(([, a], [, b]) => b.findings - a.findings).slice(0, mostKinds);
  const most = sorted[0]?.[1].findings ?? 1;
  return html`<figure class="kinds"><figcaption>${page('kinds')}</figcaption><ul>
${sorted.map(
  ([artifact, { findings, documents }]) =>
    html`<li><span>${artifactLabels[artifact][locale]}</span> <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(1, Math.round((findings / most) * 100))}" height="8" rx="1"/></svg> <b>${figure(locale, findings)}</b> <small>${page('inDocuments', { n: documents })}</small></li>
`,
)}</ul></figure>
`;
};

const failuresOf = (failures: readonly Failure[], { locale }: Voice): Markup | false =>
  failures.length > 0 &&
  html`<section class="failures"><h2>${speak(locale)('failures')} (${figure(locale, failures.length)})</h2><ul>${failures.map((failure) => html`<li>${failureLine(failure)}</li>`)}</ul></section>
`;

/** How the run went: counts, the picture of the scores, the kinds of damage, what could not be checked. */
export const summaryOf = (
  entries: readonly Entry[],
  failures: readonly Failure[],
  remarks: readonly string[],
  rollup: Rollup,
  { minSeverity }: Paper,
  voice: Voice,
): Markup => {
  const { locale, page } = voice;
  const count = (verdict: Entry['verdict']) => entries.filter((entry) => entry.verdict === verdict).length;
  const tooShort = count('too-short');
  const findings = entries.reduce((sum, entry) => sum + entry.findings, 0);
  const said = minSeverity === 'info' ? remarks : [page('hidden', { severity: severityLabels[minSeverity][locale] }), ...remarks];
  return html`<section id="summary" aria-label="${speak(locale)('summary')}">
<ul class="tiles">${tile(entries.length, page('documents', { n: entries.length }), '', voice)}${tile(count('fail'), page('failed'), 'fail', voice)}${tile(count('pass'), page('passed'), 'pass', voice)}${tooShort > 0 && tile(tooShort, page('tooShort'), 'too-short', voice)}${tile(findings, page('findings', { n: findings }), '', voice)}</ul>
${entries.length > 0 && html`<div class="figures">${histogram(entries, voice)}${kinds(entries, voice)}</div>`}
${rollupOf(rollup, voice)}${said.map((remark) => html`<p class="remark">${remark}</p>`)}
${failuresOf(failures, voice)}</section>
`;
};
