export interface Descent {
  readonly size: number;
  readonly turns: number;
  readonly rate: number;
  /** The slope of the loss at these weights; a new array, of the same size. */
  readonly slope: (weights: Float64Array) => Float64Array;
}

/** Weights that make a loss small: Adam (Kingma and Ba 2015), from zero, with means over 10 turns and squares over 100. */
export const descend = ({ size, turns, rate, slope: slopeAt }: Descent): Float64Array => {
  const weights = new Float64Array(size);
  const [mean, square] = [new Float64Array(size), new Float64Array(size)];
  for (let turn = 1; turn <= turns; turn += 1) {
    const slope = slopeAt(weights);
    for (let at = 0; at < size; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
      const [up, down] = [mean[at]! / (1 - 0.9 ** turn), Math.sqrt(square[at]! / (1 - 0.99 ** turn)) + 1e-6];
      weights[at]! -= (rate * up) / down;
    }
  }
  return weights;
};
