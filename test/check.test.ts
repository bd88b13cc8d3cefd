import { describe, expect, it } from 'vitest';
import { engineMark } from '../src/check/engine.js';
import { fingerprint } from '../src/check/fingerprint.js';
import { contextOf, locator } from '../src/check/place.js';
import { fewestWords, passingScore, points, scoreOf, tolerance } from '../src/check/score.js';
import { weighNames, withoutOverlaps } from '../src/check/tidy.js';
import { damages, editDistance } from '../src/glossary/distance.js';
import type { Artifact, Finding, RuleId, Severity } from '../src/model/finding.js';
import { artifacts } from '../src/model/finding.js';

const finding = (artifact: Artifact, text: string, start: number, severity: Severity, more: Partial<Finding> = {}): Finding => ({
  // No rule of janggal's own: edited news has none of its findings.
  rule: `${artifacts[artifact].category}/test-${artifact}` as RuleId,
  artifact,
  ...artifacts[artifact],
  severity,
  confidence: 1,
  message: '',
  text,
  start,
  end: start + text.length,
  line: 1,
  column: start + 1,
  endLine: 1,
  endColumn: start + text.length + 1,
  suggestions: [],
  safe: false,
  fingerprint: `${artifact}${start}`,
  context: { before: '', after: '' },
  ...more,
});

describe('the score', () => {
  const allowed = (words: number) => tolerance.a * Math.log(1 + tolerance.b * words);

  it('is 85 exactly at tolerance and 100 where nothing was found', () => {
    const words = 500;
    const atTolerance = [finding('garbled-name', 'Sukarmo', 0, 'major', { confidence: allowed(words) / 5 })];
    expect(scoreOf([], words)).toMatchObject({ score: 100, verdict: 'pass', penalty: 0 });
    expect(scoreOf(atTolerance, words)).toMatchObject({ score: passingScore, verdict: 'pass' });
    expect(scoreOf([...atTolerance, finding('doubled-word', 'di di', 40, 'minor')], words).verdict).toBe('fail');
  });

  it('counts the same fault again for a fifth, all repeats together at most twice the first', () => {
    const again = (times: number) =>
      points(
        Array.from({ length: times }, (_, at) => finding('split-hyphen', at % 2 ? 'Anak -anak' : 'anak -anak', at * 20, 'major')),
        500,
      );
    expect(again(1)).toBeCloseTo(5);
    expect(again(2)).toBeCloseTo(6);
    expect(again(6)).toBeCloseTo(10);
    expect(again(50)).toBeCloseTo(15);
  });

  it('counts nothing for what edited news of that length has as well', () => {
    const slip = (text: string, at: number) => finding('non-word', text, at, 'minor', { rule: 'fluency/non-word' });
    const rates = { 'fluency/non-word': 2 };
    expect(points([slip('satu', 0)], 500, rates)).toBe(0);
    expect(points([slip('satu', 0)], 250, rates)).toBeCloseTo(0.5);
    expect(points([slip('satu', 0), slip('dua', 9)], 500, rates)).toBeCloseTo(1);
    expect(points([slip('satu', 0)], 250, {})).toBe(1);
  });

  it('never counts info', () => {
    expect(points([finding('stray-capital', 'Pada', 0, 'info')], 500)).toBe(0);
  });

  it('takes at most 20 for page furniture, however many lines there are', () => {
    const lines = Array.from({ length: 60 }, (_, at) => finding('boilerplate', `baris ${at}`, at * 20, 'minor'));
    expect(scoreOf(lines, 200)).toMatchObject({ score: 80, parts: { text: 0, boilerplate: 20 } });
  });

  it('calls few words too short, unless something critical stands there', () => {
    expect(scoreOf([finding('doubled-word', 'di di', 0, 'minor')], fewestWords - 1).verdict).toBe('too-short');
    expect(scoreOf([finding('garbled-name', 'Sukarmo', 0, 'critical')], 5).verdict).toBe('fail');
    expect(scoreOf([finding('garbled-name', 'Sukarmo', 0, 'critical')], 5000).verdict).toBe('fail');
  });
});

describe('overlaps', () => {
  it('keep the heavier finding', () => {
    const kept = withoutOverlaps([
      finding('stray-capital', 'Pada', 10, 'minor'),
      finding('garbled-name', 'Pada Sukarmo', 10, 'major'),
    ]);
    expect(kept.map(({ artifact }) => artifact)).toEqual(['garbled-name']);
  });

  it('leave a fault inside a whole paragraph alone', () => {
    const paragraph = finding('leaked-heading', 'x'.repeat(120), 0, 'minor');
    const inside = finding('split-hyphen', 'anak -anak', 30, 'major');
    expect(withoutOverlaps([inside, paragraph])).toHaveLength(2);
  });
});

it('makes a damaged name critical only beside other translation damage', () => {
  const name = finding('garbled-name', 'Sukarmo', 0, 'major');
  const torn = (at: number) => finding('split-hyphen', `hal${at} -hal${at}`, at, 'major');
  expect(weighNames([name, torn(40)])[0]!.severity).toBe('major');
  expect(weighNames([name, torn(40), torn(80)])[0]!.severity).toBe('critical');
});

describe('engine marks', () => {
  const torn = (text: string, line: number) => finding('split-hyphen', text, line * 100, 'major', { line });

  it('are certain of two different hyphens torn before, a hint of one, silent of none', () => {
    expect(engineMark([torn('hal -hal', 3), torn('anak -anak', 5)])).toEqual({
      engine: 'google-free',
      certainty: 'certain',
      evidence: [
        { text: 'hal -hal', line: 3 },
        { text: 'anak -anak', line: 5 },
      ],
    });
    expect(engineMark([torn('hal -hal', 3), torn('Hal -hal', 4)])).toMatchObject({ certainty: 'hint' });
    expect(engineMark([finding('doubled-word', 'di di', 0, 'minor')])).toBeNull();
  });

  it('take one hyphen with spaces on both sides for a typing habit', () => {
    expect(engineMark([torn('hati - hati', 1)])).toBeNull();
    expect(engineMark([torn('hati - hati', 1), torn('anak - anak', 2)])).toMatchObject({ engine: 'opus-mt' });
  });

  it('know entities and the letters NLLB puts into names', () => {
    const name = finding('garbled-name', 'Hanseen', 0, 'major', { suggestions: [{ text: 'Hansen' }] });
    expect(engineMark([finding('encoding', '&quot;', 0, 'major')])).toMatchObject({ engine: 'google-cloud' });
    expect(engineMark([name])).toBeNull();
    expect(
      engineMark([finding('garbled-name', 'Lindenberg', 0, 'major', { suggestions: [{ text: 'Lindberg' }] })]),
    ).toMatchObject({ engine: 'nllb', certainty: 'hint' });
  });

  it('know Argos by sentences without their capital beside English that is left over', () => {
    const start = finding('stray-capital', 'atom', 0, 'minor', { rule: 'fluency/lower-case-start' });
    const word = (text: string, at: number) => finding('untranslated', text, at, 'minor', { rule: 'accuracy/untranslated-word' });
    const thousands = finding('wrong-format', '2,400', 90, 'minor', { rule: 'locale/number-format' });
    expect(engineMark([start])).toBeNull();
    expect(engineMark([word('ruins', 20), word('knuckle', 40), thousands])).toBeNull();
    expect(engineMark([start, word('ruins', 20), word('Ruins', 40)])).toBeNull();
    expect(engineMark([start, word('ruins', 20), word('knuckle', 40)])).toMatchObject({ engine: 'argos', certainty: 'hint' });
    expect(engineMark([start, word('ruins', 20), word('knuckle', 40), thousands])).toMatchObject({ certainty: 'likely' });
  });
});

describe('places', () => {
  it('count lines and columns from 1 with every kind of line end', () => {
    const at = locator('satu\r\ndua\rtiga\nempat');
    expect([0, 6, 10, 15, 16].map((offset) => at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });

  it('show what stands around on the same line, never half a character', () => {
    const raw = `baris pertama\n${'😀'.repeat(40)}nama${'😀'.repeat(40)}\nbaris ketiga`;
    const start = raw.indexOf('nama');
    const { before, after } = contextOf(raw, start, start + 4);
    expect(before).toBe('😀'.repeat(before.length / 2));
    expect(after).toBe('😀'.repeat(after.length / 2));
    expect(before.length).toBeLessThanOrEqual(60);
  });

  it('tell fingerprints of different parts apart', () => {
    expect(fingerprint('a', 'bc')).not.toBe(fingerprint('ab', 'c'));
    expect(fingerprint('a', 'bc')).toBe(fingerprint('a', 'bc'));
    expect(fingerprint('a')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('distances', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['Zensky', 'Zelensky', 2],
    ['Prbaowo', 'Prabowo', 1],
    ['abcdef', 'abcdef', 0],
    ['a', 'abcdefgh', 4],
    ['Sutarmidji', 'Sutramidij', 2],
  ])('%s and %s are %i edits apart (more than 3 is 4)', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
    expect(editDistance(b, a, 3)).toBe(distance);
  });

  it('counts a lost piece of two letters as one damage', () => {
    expect(damages('zensky', 'zelensky', 2)).toBe(1);
    expect(damages('serbii', 'serhii', 1)).toBe(1);
    expect(damages('trmup', 'trump', 1)).toBe(1);
    expect(damages('marsuki', 'marzuko', 1)).toBe(2);
  });
});
