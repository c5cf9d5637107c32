import { words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import { headOf, labelled, lemma, prepositionOf, upos, wordsOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "ceded the town of Brenn to Sweden": who gets it stands beside it, and is no part of what it is. */
export function cededTo(tree: Tree, taker: number): readonly Edit[] {
  if (
    wordsOf(tree, prepositionOf(tree, taker)) !== 'to' ||
    !(inName(tree, taker) || upos(tree, taker) === 'PROPN')
  )
    return [];
  let thing = headOf(tree, taker);
  while (thing >= 0 && labelled(tree, thing, 'nmod', 'appos')) thing = headOf(tree, thing);
  const verb = thing < 0 ? -1 : headOf(tree, thing);
  const isGiven = verb >= 0 && upos(tree, verb) === 'VERB' && giving.has(lemma(tree, verb));
  const isThing = labelled(tree, thing, 'obj', 'nsubj:pass') && !ways.has(lemma(tree, headOf(tree, taker)));
  return isGiven && isThing && taker > verb ? [{ node: taker, head: verb, label: 'obl' }] : [];
}

const giving = words(
  'cede sell transfer donate bequeath hand present surrender lease award grant restore return',
);
/** "sold the rights to Frost", "the road to Lund": these nouns take a "to" of their own. */
const ways = words(
  'right access road way route path key ticket sequel answer approach gateway entrance train flight',
);
