import type { Option } from 'commander';
import { KnownError, nearest } from '../errors.js';
import { type Dimension, dimensions } from '../model/rollup.js';
import { repeatable } from './parse.js';

export const byOption = (): Option =>
  repeatable('--by <what>', `add the documents up by ${dimensions.join(', ')}; several with commas; repeatable`);

/** Reads the values of `--by`. @throws KnownError for one that is none */
export const dimensionsOf = (values: readonly string[]): readonly Dimension[] =>
  values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .map((value) => {
      const found = dimensions.find((dimension) => dimension === value);
      if (found) return found;
      const meant = nearest(value, dimensions);
      throw new KnownError(`--by: documents cannot be added up by "${value}"`, {
        hint: meant ? `did you mean ${meant}?` : `it takes ${dimensions.join(', ')}`,
      });
    });
