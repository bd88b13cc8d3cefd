interface Scored {
  readonly engine: string;
  readonly score: number;
}

/** How often a machine passage scores below a human one; ties count half. */
const auc = (machine: readonly number[], human: readonly number[]): number => {
  let wins = 0;
  for (const a of machine) for (const b of human) wins += a < b ? 1 : a === b ? 0.5 : 0;
  return wins / (machine.length * human.length);
};

/** Machine passages of each engine and of all of them against the human ones (`ref`). */
export const rankings = (passages: readonly Scored[]): readonly { readonly engine: string; readonly auc: number }[] => {
  const of = (engine: string): readonly number[] =>
    passages.filter((passage) => passage.engine === engine).map(({ score }) => score);
  const human = of('ref');
  const engines = [...new Set(passages.map(({ engine }) => engine))].filter((engine) => engine !== 'ref').sort();
  const all = passages.filter(({ engine }) => engine !== 'ref').map(({ score }) => score);
  return [{ engine: 'all', auc: auc(all, human) }, ...engines.map((engine) => ({ engine, auc: auc(of(engine), human) }))];
};
