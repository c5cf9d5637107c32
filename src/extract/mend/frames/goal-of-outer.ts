import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "took the bread she had baked to the market": whither it is taken, and nobody bakes to a market. */
export function goalOfOuter(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  const outer = noun < 0 ? -1 : headOf(tree, noun);
  if (outer < 0 || !labelled(tree, noun, 'obj') || !making.has(lemma(tree, verb))) return [];
  const isMoved = moving.has(lemma(tree, outer)) && outer < noun;
  const isBare = dependent(tree, verb, 'obj') === undefined || word(tree, noun + 1) === 'that';
  if (!isMoved || !isBare || dependent(tree, verb, 'nsubj') === undefined) return [];
  if (dependents(tree, outer, 'obl').some((child) => wordsOf(tree, prepositionOf(tree, child)) === 'to'))
    return [];
  return dependents(tree, verb, 'obl')
    .filter((child) => child > verb && /^(?:to|into)$/.test(wordsOf(tree, prepositionOf(tree, child))))
    .map((node) => ({ node, head: outer }));
}

const making = words(
  'make build bake write find buy win earn paint draw design grow catch steal invent collect inherit cook sew knit',
);
const moving = words(
  'bring take carry send give sell hand deliver donate ship move show lend return offer present leave',
);
