import { readFileSync } from 'node:fs';
import { packageFile } from '../../../package-root.js';
import type { Weights } from './ranker.js';

const FILE = 'data/antecedents.json';

let loaded: Weights | undefined;

/** The weights that ship with the package; `scripts/train/antecedents` makes them. */
export function antecedentWeights(): Weights {
  loaded ??= readWeights(readFileSync(packageFile(FILE), 'utf8'));
  return loaded;
}

/** Weights by feature, from a JSON object of numbers; throws an error that says where it holds anything else. */
export function readWeights(json: string): Weights {
  return new Map(
    Object.entries<unknown>(JSON.parse(json)).map(([name, weight]) => {
      if (typeof weight === 'number') return [name, weight];
      throw new Error(`${FILE}: expected a number for "${name}", got ${JSON.stringify(weight)}`);
    }),
  );
}
