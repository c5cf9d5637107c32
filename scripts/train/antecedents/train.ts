/** `node dist/scripts/train/antecedents/train.js FOLDER...`: weights of what pronouns mean, from marked passages; five-fold scores. */
import { writeFileSync } from 'node:fs';
import type { Weights } from '../../../src/extract/resolve/antecedents/ranker.js';
import { packageFile } from '../../../src/package-root.js';
import { learn } from './learn.js';
import { readPassages } from './passages.js';
import { examplesOf, readPassage } from './read.js';
import { formatScores, readingsOf } from './score.js';

const folds = 5;
/** From how many characters on a passage is long. */
const long = 1700;
const kinds: readonly (readonly [string, (length: number) => boolean])[] = [
  ['short', (length) => length < long],
  ['long', (length) => length >= long],
];
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('train: expected folders with marked passages, got none');
  process.exit(2);
}
const passages = folders.flatMap(readPassages).map(readPassage);
const marked = passages.map((each) => examplesOf(each, null));
const without = new Map<string, Weights>();

/** Weights that saw only what is marked, and nothing of some folds. */
function weightsWithout(...left: readonly number[]): Weights {
  const key = left.toSorted().join(' ');
  const weights =
    without.get(key) ?? learn(marked.filter((_, index) => !left.includes(index % folds)).flat());
  without.set(key, weights);
  return weights;
}

/** Weights that saw what is marked and what they make of it themselves, each passage read by weights that did not see it. */
function learnWithout(...left: readonly number[]): Weights {
  const examples = passages.flatMap((passage, index) => {
    const fold = index % folds;
    if (left.includes(fold)) return [];
    return [...(marked[index] ?? []), ...examplesOf(passage, weightsWithout(fold, ...left))];
  });
  return learn(examples);
}

const readings = Array.from({ length: folds }, (_, fold) => {
  const weights = learnWithout(fold);
  return passages
    .filter((_each, index) => index % folds === fold)
    .map((each) => ({ each, found: readingsOf(each, weights) }));
}).flat();
console.log(`${passages.length} passages, ${marked.flat().length} examples`);
for (const [called, isThese] of kinds) {
  const these = readings.filter(({ each }) => isThese(each.passage.text.length));
  console.log(`\n${called}: ${these.length} passages\n${formatScores(these.flatMap(({ found }) => found))}`);
}
const weights = [...learnWithout()].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const);
const kept = weights.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(packageFile('data/antecedents.json'), `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
