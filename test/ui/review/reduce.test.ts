import { describe, expect, it } from 'vitest';
import { decisionsOf, type Event, replay } from '../../../src/ui/review/history.js';
import { reduce } from '../../../src/ui/review/reduce.js';
import { acceptedKey, becomes, corrected, current, focused, progressOf, viewOf } from '../../../src/ui/review/select.js';
import type { Effect, State } from '../../../src/ui/review/state.js';
import { article, begin, typing } from './world.js';

const one = () =>
  article('a.txt', 'Para undang -undang itu, hal -hal itu, dan hal -hal lain dibahas warga di balai desa.', [
    { text: 'undang -undang', to: ['undang-undang', 'aturan'], severity: 'critical' },
    { text: 'hal -hal', to: ['hal-hal'], confidence: 0.6 },
    { text: 'hal -hal', to: ['hal-hal'] },
    { text: 'balai desa', artifact: 'garbled-name', rule: 'terminology/garbled-name' },
  ]);
const two = () => article('b.txt', 'Rapat rapat digelar.', [{ text: 'Rapat rapat', to: ['Rapat'], artifact: 'doubled-word' }]);
const desk = () => begin([one(), two()]);
const textOf = (state: State): string | undefined => focused(state)?.message;
const decided = (state: State, id = 'a.txt') =>
  Object.fromEntries([...decisionsOf(state.history, id)].map(([key, { kind }]) => [key.split(':')[1], kind]));
const events = (effects: readonly Effect[]): readonly Event[] =>
  effects.flatMap((effect) => (effect.kind === 'log' ? [effect.event] : []));

describe('walking', () => {
  it.each([
    [['j'], 'pesan 2'],
    [['jj', 'k'], 'pesan 2'],
    [['k'], 'pesan 1'],
    [['G'], 'pesan 4'],
    [['G', 'j'], 'pesan 4'],
    [['G', 'g'], 'pesan 1'],
    [['x', 'k', '<tab>'], 'pesan 2'],
    [['x', '<s-tab>'], 'pesan 4'],
    [['l'], 'pesan 1'],
    [[':', '3', '<enter>'], 'pesan 3'],
    [['/', 'DESA', '<enter>'], 'pesan 4'],
    [['/', 'hal', '<enter>', 'n'], 'pesan 2'],
  ])('%j comes to %s', (keys, message) => expect(textOf(typing(desk(), ...keys).state)).toBe(message));

  it('goes to documents by arrow, by name and by the list', () => {
    expect(current(typing(desk(), 'l').state)?.id).toBe('b.txt');
    expect(current(typing(desk(), 'l', 'h').state)?.id).toBe('a.txt');
    expect(current(typing(desk(), ':', 'b.t', '<enter>').state)?.id).toBe('b.txt');
    expect(current(typing(desk(), 'd', 'j', '<enter>').state)?.id).toBe('b.txt');
    expect(typing(desk(), 'h').state.notice?.text.en).toBe('The first document.');
  });

  it('says what was not found', () => {
    expect(typing(desk(), '/', 'gempa', '<enter>').state.notice?.text.en).toContain('gempa');
    expect(typing(desk(), ':', '99', '<enter>').state.notice?.text.en).toContain('99');
  });

  it('comes back to where the reader was in a document', () => {
    const there = typing(desk(), 'jj', 'l', 'h').state;
    expect(textOf(there)).toBe('pesan 3');
  });
});

describe('deciding', () => {
  it.each([
    [['<enter>'], { 0: 'accept' }],
    [['a'], { 0: 'accept' }],
    [['2'], { 0: 'accept' }],
    [['3'], {}],
    [['x'], { 0: 'reject' }],
    [['j', 't'], { 1: 'reject', 2: 'reject' }],
    [['T'], { 0: 'reject', 1: 'reject', 2: 'reject' }],
    [['j', 'A'], { 1: 'accept', 2: 'accept' }],
    [['i', 'memang begitu', '<enter>'], { 0: 'ignore' }],
    [['i', ' ', '<enter>'], {}],
    [['i', 'x', '<esc>'], {}],
    [['<enter>', 'u'], {}],
    [['<enter>', 'x', 'u', 'u', 'r'], { 0: 'accept' }],
    [['x', 'u', '<enter>', 'r'], { 0: 'accept' }],
    [['T', 'u'], {}],
    [['G', '<enter>'], {}],
  ])('%j decides %j', (keys, wanted) => expect(decided(typing(desk(), ...keys).state)).toEqual(wanted));

  it('takes what was typed, wherever the cursor went', () => {
    const { state } = typing(desk(), 'e', '<c-u>', 'aturn', '<left>', 'a', '<enter>');
    expect(decisionsOf(state.history, 'a.txt').get('a.txt:0')).toEqual({ kind: 'accept', text: 'aturan' });
  });

  it('refuses a correction that meets another one', () => {
    const entry = article('c.txt', 'hal -hal -hal itu', [
      { text: 'hal -hal', to: ['hal-hal'] },
      { text: '-hal -hal', to: ['-hal'] },
    ]);
    const { state } = typing(begin([entry]), '<enter>', 'j', '<enter>');
    expect(decided(state, 'c.txt')).toEqual({ 0: 'accept' });
    expect(state.notice).toMatchObject({ tone: 'bad' });
    expect(corrected(entry, decisionsOf(state.history, 'c.txt')).refused).toEqual([]);
  });

  it('shows the score as it becomes, and what is left', () => {
    const before = begin([one()]);
    const after = typing(before, '<enter>').state;
    const entry = current(after)!;
    expect(becomes(entry, before).findings).toHaveLength(4);
    expect(becomes(entry, after).findings).toHaveLength(3);
    expect(becomes(entry, after).score).toBeGreaterThan(
      before.entries[0]?.kind === 'opened' ? before.entries[0].report.score : 100,
    );
    expect(progressOf(entry, after)).toEqual({ shown: 4, decided: 1 });
  });

  it('takes an undo to the document it was made in', () => {
    const { state } = typing(desk(), '<enter>', 'l', 'u');
    expect(current(state)?.id).toBe('a.txt');
    expect(textOf(state)).toBe('pesan 1');
  });
});

describe('the record', () => {
  it('gives every decision back', () => {
    const { state, effects } = typing(
      desk(),
      '<enter>',
      'x',
      'u',
      'A',
      'T',
      'u',
      'r',
      'u',
      'l',
      'e',
      '<c-u>',
      'Sidang',
      '<enter>',
    );
    const copy = replay(JSON.parse(JSON.stringify(events(effects))) as Event[]);
    expect(copy).toEqual(state.history);
    expect(decided(state)).toEqual({ 0: 'accept', 1: 'accept', 2: 'accept' });
  });

  it('is gone on with, and says what no longer matches', () => {
    const { effects } = typing(desk(), '<enter>', 'x');
    const changed = begin([article('a.txt', 'Bersih.', [])]);
    const state = reduce(changed, { type: 'found-session', events: events(effects), resume: true });
    expect(state.outbox).toEqual([{ kind: 'session', resume: true }]);
    expect(state.notice?.text.en).toBe('2 decisions no longer match anything in a.txt: the file has changed.');
  });

  it('is asked about where it holds decisions, and left alone by n', () => {
    const found = events(typing(desk(), '<enter>').effects);
    const asked = reduce(desk(), { type: 'found-session', events: found, resume: false });
    expect(asked.mode).toMatchObject({ kind: 'resume', decided: 1 });
    expect(decided(typing(asked, 'j', '<esc>', 'r').state)).toEqual({ 0: 'accept' });
    const anew = typing(asked, 'n');
    expect(decided(anew.state)).toEqual({});
    expect(anew.effects).toEqual([{ kind: 'session', resume: false }]);
  });
});

describe('filters', () => {
  const shown = (...keys: string[]) => {
    const { state } = typing(desk(), ...keys);
    return progressOf(current(state)!, state).shown;
  };
  it.each([
    [['f', ' ', '<esc>'], 4],
    [['f', ' ', ' ', '<esc>'], 1],
    [['f', 'j', ' ', ' ', '<esc>'], 3],
    [['f', 'jj', ' ', '<esc>'], 3],
    [['f', 'jj', ' ', 'c', '<esc>'], 4],
  ])('%j leaves %i', (keys, count) => expect(shown(...keys)).toBe(count));

  it('moves the focus to what is left, and takes page furniture away by p', () => {
    const entry = article('d.txt', 'Baca juga: cuaca. Hal hal itu.', [
      { text: 'Baca juga: cuaca.', artifact: 'boilerplate', rule: 'markup/boilerplate' },
      { text: 'Hal hal', to: ['Hal-hal'] },
    ]);
    const { state } = typing(begin([entry]), 'p');
    expect(textOf(state)).toBe('pesan 2');
    expect(textOf(typing(state, 'p', 'k').state)).toBe('pesan 1');
  });
});

describe('writing and leaving', () => {
  const effects = (...keys: string[]) => typing(desk(), ...keys).effects.filter(({ kind }) => kind !== 'log');
  it.each([
    [['w'], []],
    [['<enter>', 'w'], [{ kind: 'write', paths: ['a.txt'], thenQuit: false }]],
    [['<enter>', 'l', 'w'], []],
    [['<enter>', 'l', '<enter>', 'W'], [{ kind: 'write', paths: ['a.txt', 'b.txt'], thenQuit: false }]],
    [['q'], [{ kind: 'quit', code: 0 }]],
    [['x', 'q'], [{ kind: 'quit', code: 0 }]],
    [['<enter>', 'q'], []],
    [['<enter>', 'q', 'q'], [{ kind: 'quit', code: 0 }]],
    [['<enter>', 'q', '<esc>'], []],
    [['<enter>', 'q', 'w'], [{ kind: 'write', paths: ['a.txt'], thenQuit: true }]],
    [['<enter>', '<c-c>'], [{ kind: 'quit', code: 130 }]],
    [['e', '<c-c>'], [{ kind: 'quit', code: 130 }]],
    [['I'], []],
    [['x', 'I', 'a'], [{ kind: 'keep', rejected: true }]],
    [['+', '<enter>', 't'], [{ kind: 'name', name: { term: 'undang -undang', type: 'place' } }]],
    [
      ['+', '<c-u>', 'UU', '<enter>', 'a', '<c-u>', 'Undang-Undang', '<enter>'],
      [{ kind: 'name', name: { term: 'UU', aliasOf: 'Undang-Undang' } }],
    ],
  ])('%j asks for %j', (keys, wanted) => expect(effects(...keys)).toEqual(wanted));

  const notice = { text: { id: 'ditulis', en: 'written' }, tone: 'good' } as const;

  it('knows what a copy holds, until something else is accepted', () => {
    const accepted = typing(desk(), '<enter>').state;
    const key = acceptedKey(current(accepted)!, accepted);
    const written = reduce(accepted, {
      type: 'wrote',
      documents: [{ id: 'a.txt', key, fingerprints: [] }],
      inPlace: false,
      notice,
    });
    expect(typing(written, 'q').effects).toEqual([{ kind: 'quit', code: 0 }]);
    expect(typing(written, '<enter>', 'q').state.mode.kind).toBe('quit');
    expect(acceptedKey(current(written)!, written)).not.toBe('');
  });

  it('takes what was written in place out of the record, and keeps the rest and the place', () => {
    const accepted = typing(desk(), '<enter>', 'x').state;
    const documents = [{ id: 'a.txt', key: '', fingerprints: ['a.txt:0'] }];
    const written = reduce(accepted, { type: 'wrote', documents, inPlace: true, notice });
    expect(decided(written)).toEqual({ 1: 'reject' });
    // What was accepted while the file was being written is not in it, and stays on record.
    const meanwhile = reduce(typing(accepted, '<enter>').state, { type: 'wrote', documents, inPlace: true, notice });
    expect(decided(meanwhile)).toEqual({ 1: 'reject', 2: 'accept' });
    expect(typing(written, 'u').state.notice?.text.en).toBe('Nothing to undo.');
    const again = article('a.txt', 'Para undang-undang itu, hal -hal itu, dan hal -hal lain.', [
      { text: 'hal -hal' },
      { text: 'hal -hal' },
    ]);
    const reread = reduce(written, { type: 'arrived', path: 'a.txt', entries: [again] });
    expect(focused(reread)?.start).toBe(again.report.findings[1]!.start);
  });

  it('carries a decision over to the same finding of the sentence that was corrected', () => {
    const rejected = typing(desk(), 'G', 'x').state;
    const again = article('a.txt', 'Para undang-undang itu dibahas di balai desa.', [
      { text: 'balai desa', artifact: 'garbled-name', rule: 'terminology/garbled-name' },
    ]);
    const reread = reduce(rejected, { type: 'arrived', path: 'a.txt', entries: [again] });
    expect(decided(reread)).toEqual({ 0: 'reject' });
    expect(events(reread.outbox)).toHaveLength(1);
  });

  it('rejects a name that is in the glossary now, wherever it stands', () => {
    const state = reduce(desk(), {
      type: 'named',
      document: 'a.txt',
      text: 'balai desa',
      rule: 'terminology/garbled-name',
      notice,
    });
    expect(decided(state)).toEqual({ 3: 'reject' });
  });
});

describe('the list', () => {
  it('takes the records of a file in the place of the file, and stays where the reader is', () => {
    const first = begin([two()]);
    const state: State = { ...first, entries: [{ kind: 'waiting', id: 'f.jsonl', path: 'f.jsonl' }, ...first.entries], at: 1 };
    const records = ['f.jsonl#1', 'f.jsonl#2'].map((id) => ({
      ...article(id, 'Hal hal.', [{ text: 'Hal hal' }]),
      path: 'f.jsonl',
    }));
    const next = reduce(state, { type: 'arrived', path: 'f.jsonl', entries: records });
    expect(next.entries.map(({ id }) => id)).toEqual(['f.jsonl#1', 'f.jsonl#2', 'b.txt']);
    expect(current(next)?.id).toBe('b.txt');
  });
});

describe('the size', () => {
  it('changes neither finding nor place', () => {
    const long = article(
      'panjang.txt',
      Array.from({ length: 200 }, (_, at) => `Kalimat ke-${at} bercerita tentang hal -hal di kampung.`).join('\n'),
      Array.from({ length: 200 }, () => ({ text: 'hal -hal', to: ['hal-hal'] })),
    );
    const there = typing(begin([long], { columns: 140, rows: 40 }), ':', '120', '<enter>').state;
    const small = reduce(there, { type: 'resize', size: { columns: 60, rows: 20 } });
    const back = reduce(small, { type: 'resize', size: { columns: 140, rows: 40 } });
    for (const state of [small, back]) expect(textOf(state)).toBe('pesan 120');
    const entry = current(back)!;
    expect(viewOf(back, entry).top).toBeLessThanOrEqual(entry.marks[119]!.start);
    expect(viewOf(back, entry).top).toBeGreaterThan(entry.marks[80]!.start);
  });
});
