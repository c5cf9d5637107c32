import { readFileSync } from 'node:fs';
import { packageFile } from '../../../package-root.js';
import type { Weights } from './ranker.js';

let loaded: Weights | undefined;

/** The weights that ship with the package; `scripts/train/antecedents` makes them. */
export function antecedentWeights(): Weights {
  loaded ??= new Map(Object.entries(JSON.parse(readFileSync(packageFile('data/antecedents.json'), 'utf8'))));
  return loaded;
}
