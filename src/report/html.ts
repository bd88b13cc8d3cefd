import { severities } from '../model/finding.js';
import type { Failure, Reporter } from '../model/report.js';
import { tones } from '../ui/theme.js';
import { documentSection } from './html/document.js';
import { type Entry, entryOf, worstFirst } from './html/entry.js';
import { filtersOf } from './html/filters.js';
import { listOf } from './html/list.js';
import { type Markup, html as markup } from './html/markup.js';
import { closing, opening } from './html/shell.js';
import { summaryOf } from './html/summary.js';
import { speakPage, type Voice } from './html/words.js';
import { severityLabels } from './labels.js';
import { rollUp } from './rollup.js';

/** UTF-16 units of article text a page holds; beyond it documents are shown by excerpts. */
export const mostText = 10_000_000;
/** UTF-16 units of the documents' markup; beyond it they stand in the list only. Browsers still open such a page. */
export const mostDetail = 25_000_000;

const articlesHeading = ({
  locale,
  page,
}: Voice): Markup => markup`<section id="articles" tabindex="-1"><h2>${page('articles')}</h2>
<p class="legend">${severities.toReversed().map((severity) => markup`<span><span class="severity ${severity}" aria-hidden="true">${tones[severity].glyph}</span> <mark class="${severity}">${severityLabels[severity][locale]}</mark></span>`)}</p>
`;

/**
 * One self-contained page to look at: summary, list, and the articles with their findings marked, worst first. It is kept until the last
 * outcome has come, because the summary goes before; what it may hold is limited, so that memory does not grow with the run.
 */
export const html = (version: string): Reporter => within(version, { text: mostText, detail: mostDetail });

/** The same with other limits, in units of text and of markup. */
export const within = (version: string, limits: { readonly text: number; readonly detail: number }): Reporter =>
  async function* (outcomes, paper) {
    const voice: Voice = { locale: paper.locale, page: speakPage(paper.locale) };
    const entries: Entry[] = [];
    const sections = new Map<string, string>();
    const failures: Failure[] = [];
    const groups = rollUp(paper.by);
    const left = { ...limits };
    const without = { text: 0, detail: 0 };
    for await (const outcome of outcomes) {
      if (outcome.kind === 'failure') {
        failures.push(outcome);
        continue;
      }
      groups.add(outcome);
      const entry = entryOf(outcome, `d${entries.length + 1}`, paper);
      entries.push(entry);
      if (entry.findings === 0) continue;
      const size = outcome.prose?.text.length ?? 0;
      const whole = size <= left.text;
      const section = left.detail > 0 ? documentSection(outcome, entry, { paper, voice, whole }).text : '';
      if (section === '' || section.length > left.detail) {
        without.detail += 1;
        left.detail = 0;
        continue;
      }
      sections.set(entry.id, section);
      left.detail -= section.length;
      if (whole) left.text -= size;
      else without.text += 1;
    }
    const { page } = voice;
    const remarks = [
      ...(without.text > 0 ? [page('textBudget', { n: without.text, size: String(limits.text / 1_000_000) })] : []),
      ...(without.detail > 0 ? [page('detailBudget', { n: without.detail })] : []),
    ];
    entries.sort(worstFirst);
    yield (await opening(voice)).text;
    yield summaryOf(entries, failures, remarks, groups.rollup(), paper, voice).text;
    yield filtersOf(entries, voice).text;
    yield listOf(entries, new Set(sections.keys()), voice).text;
    yield articlesHeading(voice).text;
    for (const { id } of entries) yield sections.get(id) ?? '';
    yield '</section>\n';
    yield closing(version, voice).text;
  };
