/** `node dist/scripts/train/antecedents/train.js FOLDER...`: weights of what pronouns mean, from marked passages; five-fold scores. */
import { writeFileSync } from 'node:fs';
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
const examples = passages.map(examplesOf);
const readings = Array.from({ length: folds }, (_, fold) => {
  const isHeldOut = (index: number) => index % folds === fold;
  const weights = learn(examples.filter((_each, index) => !isHeldOut(index)).flat());
  return passages
    .filter((_each, index) => isHeldOut(index))
    .map((each) => ({ each, found: readingsOf(each, weights) }));
}).flat();
console.log(`${passages.length} passages, ${examples.flat().length} examples`);
for (const [called, isThese] of kinds) {
  const these = readings.filter(({ each }) => isThese(each.passage.text.length));
  console.log(`\n${called}: ${these.length} passages\n${formatScores(these.flatMap(({ found }) => found))}`);
}
const weights = [...learn(examples.flat())].map(
  ([name, weight]) => [name, Math.round(weight * 100) / 100] as const,
);
const kept = weights.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(packageFile('data/antecedents.json'), `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
