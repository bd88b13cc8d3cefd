import { describe, expect, it } from 'vitest';
import { tee } from '../../src/commands/tee.js';

const numbers = (count: number, log: { pulled: number; closed: boolean }) =>
  (async function* () {
    try {
      for (let at = 0; at < count; at += 1) {
        log.pulled += 1;
        yield at;
      }
    } finally {
      log.closed = true;
    }
  })();

const all = async <T>(items: AsyncIterable<T>, pause = 0): Promise<readonly T[]> => {
  const taken: T[] = [];
  for await (const item of items) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    taken.push(item);
  }
  return taken;
};

describe('tee', () => {
  it('gives everybody everything, in step', async () => {
    const log = { pulled: 0, closed: false };
    const branches = tee(numbers(5, log), 3);
    const lists = await Promise.all(branches.map((branch, index) => all(branch, index)));
    expect(lists).toEqual(Array(3).fill([0, 1, 2, 3, 4]));
    expect(log).toEqual({ pulled: 5, closed: true });
  });

  it('does not run ahead of the slowest', async () => {
    const log = { pulled: 0, closed: false };
    const [fast, slow] = tee(numbers(100, log), 2);
    void all(fast!);
    await slow!.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(log.pulled).toBe(1);
  });

  it('goes on without one who leaves, and stops when all have left', async () => {
    const log = { pulled: 0, closed: false };
    const [first, second] = tee(numbers(100, log), 2);
    const rest = all(second!);
    await first!.next();
    await first!.return();
    expect((await rest).length).toBe(100);
    const other = { pulled: 0, closed: false };
    const branches = tee(numbers(100, other), 2);
    await Promise.all(branches.map((branch) => branch.next()));
    await Promise.all(branches.map((branch) => branch.return()));
    expect(other).toEqual({ pulled: 1, closed: true });
    expect(await branches[0]!.next()).toEqual({ value: undefined, done: true });
  });

  it('gives everybody the error', async () => {
    const source = (async function* () {
      yield 1;
      throw new Error('boom');
    })();
    const results = await Promise.allSettled(tee(source, 2).map((branch) => all(branch)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('one who never reads and leaves does not block', async () => {
    const [first, second] = tee(numbers(3, { pulled: 0, closed: false }), 2);
    await first!.return();
    expect(await all(second!)).toEqual([0, 1, 2]);
  });
});
