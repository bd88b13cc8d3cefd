import { dimensions, type Rollup } from '../../model/rollup.js';
import { tableOf } from '../rollup-view.js';
import { html, type Markup } from './markup.js';
import type { Voice } from './words.js';

/** Where the damage comes from: a folded table for each thing that documents have in common, worst first. */
export const rollupOf = (rollup: Rollup, { locale, page }: Voice): Markup | false => {
  const tables = dimensions.flatMap((dimension) => {
    const groups = rollup[dimension];
    return groups ? [tableOf(dimension, groups, locale)] : [];
  });
  return (
    tables.length > 0 &&
    html`<details class="rollup"><summary><h2>${page('comesFrom')}</h2></summary>
${tables.map(
  ({ head, rows }) => html`<table><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>
${rows.map(
  ([name, ...figures]) => html`<tr><th scope="row">${name}</th>${figures.map((value) => html`<td>${value}</td>`)}</tr>
`,
)}</tbody></table>
`,
)}</details>
`
  );
};
