/** One reader's view of a stream. */
export interface Branch<T> extends AsyncIterableIterator<T> {
  return(): Promise<IteratorResult<T>>;
}

/**
 * One stream for several readers, who go in step: the next item is asked for when everybody is done with the last one,
 * so that nothing piles up however long the stream is. A reader who leaves does not hold the others up; when all have
 * left the source is told to stop.
 */
export const tee = <T>(source: AsyncIterable<T>, readers: number): readonly Branch<T>[] => {
  const items = source[Symbol.asyncIterator]();
  let pulled: Promise<IteratorResult<T>> | undefined;
  let go: (() => void) | undefined;
  let ready = new Promise<void>((resolve) => (go = resolve));
  let waiting = 0;
  let reading = readers;

  const pull = (): void => {
    if (waiting < reading || waiting === 0) return;
    waiting = 0;
    pulled = items.next();
    // Everybody gets the error through the promise they wait for.
    pulled.catch(() => {});
    go!();
    ready = new Promise<void>((resolve) => (go = resolve));
  };

  const next = async (): Promise<IteratorResult<T>> => {
    const turn = ready;
    waiting += 1;
    pull();
    await turn;
    return pulled!;
  };

  const branch = (): Branch<T> => {
    let left = false;
    const leave = async () => {
      if (left) return;
      left = true;
      reading -= 1;
      if (reading === 0) await items.return?.();
      else pull();
    };
    const end = { value: undefined, done: true } as const;
    return {
      async next() {
        if (left) return end;
        try {
          const result = await next();
          if (result.done) await leave();
          return result;
        } catch (error) {
          await leave();
          throw error;
        }
      },
      async return() {
        await leave();
        return end;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };
  return Array.from({ length: readers }, branch);
};
