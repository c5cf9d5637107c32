import { readFileSync } from 'node:fs';
import { packageFile } from '../../../package-root.js';
import type { Weights } from './ranker.js';

let loaded: Weights | undefined;

/** The weights that ship with the package; `scripts/train/antecedents` makes them. Throws where the file holds anything but numbers. */
export function antecedentWeights(): Weights {
  loaded ??= new Map(
    Object.entries<unknown>(JSON.parse(readFileSync(packageFile('data/antecedents.json'), 'utf8'))).map(
      ([name, weight]) => {
        if (typeof weight === 'number') return [name, weight];
        throw new Error(
          `data/antecedents.json: expected a number for "${name}", got ${JSON.stringify(weight)}`,
        );
      },
    ),
  );
  return loaded;
}
