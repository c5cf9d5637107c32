import { words } from '../../propose/lexicon/verbs.js';
import {
  dependent,
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  prepositionOf,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "took the bread she had baked to the market", "removed a video showing Lind from the site": whither it is taken and whence,
 * and nobody bakes to a market.
 */
export function goalOfOuter(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  const outer = noun < 0 ? -1 : headOf(tree, noun);
  if (outer < 0 || !labelled(tree, noun, 'obj')) return [];
  if (labelled(tree, verb, 'acl') && xpos(tree, verb) === 'VBG') return sourceOfOuter(tree, verb, outer);
  if (!making.has(lemma(tree, verb)) || !labelled(tree, verb, 'acl:relcl')) return [];
  const isMoved = moving.has(lemma(tree, outer)) && outer < noun;
  const isBare = dependent(tree, verb, 'obj') === undefined || word(tree, noun + 1) === 'that';
  if (!isMoved || !isBare || dependent(tree, verb, 'nsubj') === undefined) return [];
  if (dependents(tree, outer, 'obl').some((child) => wordsOf(tree, prepositionOf(tree, child)) === 'to'))
    return [];
  return (
    dependents(tree, verb, 'obl')
      .filter((child) => child > verb && /^(?:to|into)$/.test(wordsOf(tree, prepositionOf(tree, child))))
      // "the letter he wrote to Moss to the press".
      .slice(-1)
      .map((node) => ({ node, head: outer }))
  );
}

function sourceOfOuter(tree: Tree, verb: number, outer: number): readonly Edit[] {
  if (!showing.has(lemma(tree, verb)) || dependent(tree, verb, 'obj') === undefined) return [];
  const links = removing.has(lemma(tree, outer))
    ? /^from$/
    : moving.has(lemma(tree, outer))
      ? /^(?:to|into|from)$/
      : null;
  if (links === null || outer > verb) return [];
  return dependents(tree, verb, 'obl')
    .filter((child) => child > verb && links.test(wordsOf(tree, prepositionOf(tree, child))))
    .filter((child) => wordsOf(tree, prepositionOf(tree, child)) !== 'from' || isSite(tree, child))
    .map((node) => ({ node, head: outer }));
}

function isSite(tree: Tree, noun: number): boolean {
  return sites.has(lemma(tree, noun)) || inNameOf(tree, noun) === 'ORG';
}

const showing = words(
  'show feature depict contain bear mention describe portray involve weigh hold criticize criticise mock',
);
const removing = words('remove delete pull ban withdraw strip take');

/** Where a work stands: a ship or a singer from Norway is from there. */
const sites = words(
  'site website page page list shelf library store shop platform channel wall exhibition archive collection catalogue feed account server screen museum gallery school newspaper book magazine internet market sale',
);

const making = words(
  'make build bake write find buy win earn paint draw design grow catch steal invent collect inherit cook sew knit',
);
const moving = words(
  'bring take carry send give sell hand deliver donate ship move show lend return offer present leave',
);
