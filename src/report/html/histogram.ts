import { passingScore } from '../../check/score.js';
import type { Entry } from './entry.js';
import { html, type Markup } from './markup.js';
import type { Voice } from './words.js';

/** Points of score a bar stands for; it divides the passing score, so that no bar holds both sides of it. */
const step = 5;
const bars = 100 / step;

const pitch = 20;
const width = pitch * bars;
const height = 140;
const top = 18;
const foot = 22;

/** How many documents score how much, as a picture whose text says the same. */
export const histogram = (entries: readonly Entry[], { page }: Voice): Markup => {
  const counts = Array.from({ length: bars }, () => 0);
  for (const { score } of entries) counts[Math.min(bars - 1, Math.floor(score / step))]! += 1;
  const most = Math.max(1, ...counts);
  const range = (at: number) => ({ from: at * step, to: at === bars - 1 ? 100 : at * step + step - 1 });
  const text = counts.flatMap((n, at) => (n === 0 ? [] : [page('scoreRange', { ...range(at), n })])).join('; ');
  const threshold = (passingScore / step) * pitch;
  return html`<figure class="histogram"><figcaption>${page('scores')}</figcaption>
<svg viewBox="0 0 ${width} ${top + height + foot}" role="img" aria-label="${text}">
<line class="axis" x1="0" x2="${width}" y1="${top + height + 0.5}" y2="${top + height + 0.5}"/>
${counts.map((n, at) => {
  const tall = n === 0 ? 0 : Math.max(3, Math.round((n / most) * height));
  const side = at * step < passingScore ? 'fail' : 'pass';
  return (
    n > 0 &&
    html`<g><title>${page('scoreRange', { ...range(at), n })}</title><rect class="${side}" x="${at * pitch + 2}" y="${top + height - tall}" width="${pitch - 4}" height="${tall}" rx="2"/><text x="${at * pitch + pitch / 2}" y="${top + height - tall - 5}">${n}</text></g>`
  );
})}
<line class="threshold" x1="${threshold}" x2="${threshold}" y1="0" y2="${top + height}"/>
<text class="start" x="${threshold + 5}" y="10">${page('threshold', { n: passingScore })}</text>
${[0, 25, 50, 75, 100].map((score) => html`<text class="tick${score === 0 && ' start'}${score === 100 && ' end'}" x="${(score / 100) * width}" y="${top + height + 16}">${score}</text>`)}
</svg></figure>
`;
};
