import { renderToString } from 'ink';
import { render } from 'ink-testing-library';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/commands/review/store.js';
import type { Term } from '../../../src/model/glossary.js';
import { rules } from '../../../src/rules/index.js';
import { type Reference, Review, Screen } from '../../../src/ui/review/review.js';
import { initial, type State } from '../../../src/ui/review/state.js';
import { cells } from '../../../src/ui/review/wrap.js';
import { article, begin, typing } from './world.js';

const term: Term = {
  term: 'Balai Warga Sukamaju',
  type: 'organisation',
  aliases: ['BWS'],
  forbidden: [],
  roles: [],
  case: 'exact',
  note: 'di jalan raya',
  from: 'glosarium.csv:7',
  own: true,
};
const reference: Reference = {
  locale: 'en',
  colour: false,
  ruleOf: (id) => rules.find((rule) => rule.id === id),
  termOf: ({ category }) => (category === 'terminology' ? term : undefined),
};
const sample = (size = { columns: 100, rows: 30 }) =>
  begin(
    [
      article('berita/pagi.txt', 'Warga membahas undang -undang baru di Balai Warga Suka Maju tadi pagi.', [
        { text: 'undang -undang', to: ['undang-undang'], severity: 'major' },
        {
          text: 'Balai Warga Suka Maju',
          to: ['Balai Warga Sukamaju'],
          artifact: 'garbled-name',
          rule: 'terminology/garbled-name',
        },
      ]),
      article('berita/malam.txt', 'Tidak ada apa-apa.', []),
    ],
    size,
  );
// The escape sequences of bold, reverse and the like are no part of what is compared.
const frame = (state: State): readonly string[] =>
  renderToString(<Screen state={state} reference={reference} />, { columns: Math.max(40, state.size.columns) })
    .replace(/\u001B\[[\d;]*m/gu, '')
    .split('\n');

describe('the screen', () => {
  it.each([
    [140, 40],
    [124, 24],
    [100, 30],
    [80, 24],
    [60, 20],
    [40, 12],
  ])('fills %i×%i and no more', (columns, rows) => {
    const lines = frame(sample({ columns, rows }));
    expect(lines).toHaveLength(rows);
    for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(columns);
    const screen = lines.join('\n');
    expect(screen).toContain('undang -undang');
    expect(screen).toContain('split hyphen');
    expect(screen).toContain('pesan 1');
    expect(lines.at(-1)).toContain('?');
  });

  it('shows documents with score and what is left, the change word by word, how sure and which rule', () => {
    const screen = frame(sample({ columns: 140, rows: 30 })).join('\n');
    expect(screen).toMatch(/› ✖ berita\/pagi\.txt +50 +2/);
    expect(screen).toMatch(/berita\/malam\.txt +50 +✓/);
    expect(screen).toContain('undang[-␣-]-undang');
    expect(screen).toContain('sure 90 %');
    expect(screen).toContain('fluency/split-hyphen');
  });

  it('shows the glossary entry a name is about', () => {
    const screen = frame(typing(sample({ columns: 140, rows: 30 }), 'j').state).join('\n');
    expect(screen).toContain('Glossary Balai Warga Sukamaju');
    expect(screen).toContain('= BWS');
    expect(screen).toContain('glosarium.csv:7');
  });

  it('shows what was decided, and the score as it becomes', () => {
    const { state } = typing(sample({ columns: 140, rows: 30 }), '<enter>', 'k');
    const screen = frame(state).join('\n');
    expect(screen).toContain('✓ accepted undang-undang');
    expect(screen).toMatch(/50 → \d+/);
    expect(screen).toMatch(/ 1\/2\n/);
  });

  it.each([
    [['?'], 'reject all of the same text, same kind'],
    [['o'], 'Wrong → right'],
    [['f'], 'severity from: any'],
    [['d'], 'malam.txt'],
    [['e'], 'Replace with: undang-undang'],
    [['<enter>', 'q'], '1 file with changes that are not written'],
    [['l'], 'Nothing was found in this article.'],
    [['x', 'I'], 'those rejected as well (1)'],
    [['+', '<enter>'], '“undang -undang” is'],
  ])('%j shows %j', (keys, text) => expect(frame(typing(sample(), ...keys).state).join('\n')).toContain(text));

  it('says that an article is still being checked, or why it could not be', () => {
    const state = initial(['a.txt', 'b.txt'], { columns: 80, rows: 24 });
    expect(frame(state).join('\n')).toContain('checking …');
    const failed: State = {
      ...state,
      entries: [{ kind: 'failed', id: 'a.txt', path: 'a.txt', message: 'a.txt is empty; leave it out' }],
    };
    expect(frame(failed).join('\n')).toContain('a.txt is empty; leave it out');
  });

  it('lets nothing of an article steer the terminal', () => {
    const hostile = article('a\u001b[2J.txt', 'Warga \u001b[31mundang\u202e -undang\u0007 lagi.', [
      { text: 'undang\u202e -undang', to: ['undang\u001b]0;x\u0007'] },
    ]);
    const screen = renderToString(<Screen state={begin([hostile])} reference={{ ...reference, colour: true }} />, {
      columns: 100,
    });
    expect(screen.replace(/\u001B\[[\d;]*m/gu, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(screen).not.toContain('\u001b[31mundang');
  });
});

it('hears keys and draws what they do', async () => {
  const store = createStore(sample(), () => {});
  const { stdin, lastFrame, unmount } = render(<Review store={store} reference={reference} />);
  const shows = async (text: string) => {
    for (let waited = 0; waited < 400 && !lastFrame()?.includes(text); waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lastFrame()).toContain(text);
  };
  await shows('0/2');
  stdin.write('\r');
  await shows('1/2');
  stdin.write('xu');
  await shows('pesan 2');
  stdin.write('\u001B[A');
  await shows('✓ accepted');
  unmount();
});
