import { isTime } from '../../propose/clause/arguments.js';
import { isMeasureNoun } from '../../propose/lexicon/units.js';
import { words } from '../../propose/lexicon/verbs.js';
import { wholeOf } from '../../propose/partitive.js';
import { dependents, headOf, isWithin, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { taking } from '../words/hedged-quantity.js';

const adverbs = words(
  'back away in out up down off over forward apart together aside aground ashore adrift astray',
);

/** "set forth tasks", "hit back at the tariffs", "brought him back": an adverb of place right behind a verb belongs to it. */
export function particle(tree: Tree, node: number): readonly Edit[] {
  // "wrote it together with Lee": in whose company, and no part of the verb.
  if (word(tree, node) === 'together' && word(tree, node + 1) === 'with')
    return labelled(tree, node, 'compound:prt') ? [{ node, label: 'advmod', upos: 'ADV', xpos: 'RB' }] : [];
  if (labelled(tree, node, 'compound:prt')) return [];
  // "brushed aside an offer"; but "sold all, aside from the mill".
  const isAway =
    word(tree, node) === 'forth' || (word(tree, node) === 'aside' && word(tree, node + 1) !== 'from');
  if (isAway && upos(tree, node - 1) === 'VERB') return [{ node, head: node - 1, label: 'compound:prt' }];
  const above = headOf(tree, node);
  // "took over its rival in May": what is taken over is no place.
  const isWhole =
    xpos(tree, node) === 'RP' || (word(tree, node) === 'over' && lemma(tree, node - 1) === 'take');
  if (
    isWhole &&
    labelled(tree, node, 'case') &&
    labelled(tree, above, 'obl') &&
    headOf(tree, above) === node - 1
  )
    return dependents(tree, node - 1, 'obj').length > 0
      ? []
      : [
          { node, head: node - 1, label: 'compound:prt', upos: 'ADP', xpos: 'RP' },
          { node: above, label: 'obj' },
        ];
  // "pressed ahead with the plan".
  const isOn = word(tree, node) === 'ahead' && word(tree, node + 1) === 'with' && node === above + 1;
  if (isOn && labelled(tree, node, 'advmod') && upos(tree, above) === 'VERB')
    return [{ node, label: 'compound:prt', upos: 'ADP', xpos: 'RP' }];
  // "lost over half of its crew": how much of it.
  if (word(tree, node) === 'over' && wholeOf(tree, above) !== undefined && !taking.has(lemma(tree, node - 1)))
    return [];
  // "set apart funds": the parser may hang it on the object behind.
  const verb = above > node && labelled(tree, above, 'obj') ? headOf(tree, above) : above;
  if (!labelled(tree, node, 'advmod') || !adverbs.has(word(tree, node)) || upos(tree, verb) !== 'VERB')
    return [];
  if (!isNext(tree, node, verb) || isAgo(tree, node) || !xpos(tree, verb).startsWith('VB')) return [];
  return [
    { node, head: verb, label: 'compound:prt', upos: 'ADP', xpos: 'RP' },
    ...(tree.children[node] ?? []).map((child) => ({ node: child, head: verb })),
    // "three miles away": how far, and nothing that is done.
    ...dependents(tree, verb, 'obj')
      .filter((child) => child === node - 1 && isMeasureNoun(lemma(tree, child)))
      .map((child) => ({ node: child, label: 'obl:unmarked' })),
  ];
}

/** Right behind the verb, or behind its object: "swept the bridge away". */
function isNext(tree: Tree, node: number, verb: number): boolean {
  if (node === verb + 1) return true;
  // "lies three miles away from".
  const between = tree.tokens.map((_token, each) => each).slice(verb + 1, node);
  if (verb < node && between.every((each) => isWithin(tree, each, node))) return true;
  const object = dependents(tree, verb, 'obj').find((child) => child > verb && child < node);
  return object !== undefined && isWithin(tree, node - 1, object) && upos(tree, node - 1) !== 'PUNCT';
}

/** "said back in May": how long ago. */
function isAgo(tree: Tree, node: number): boolean {
  if (['when', 'then'].includes(word(tree, node + 1))) return true;
  const below = dependents(tree, node, 'obl', 'advmod', 'nmod', 'advcl');
  const beside = dependents(tree, headOf(tree, node), 'obl').filter(
    (child) => child > node && child <= node + 4,
  );
  return [...below, ...beside].some((child) => isTime(tree, child) && word(tree, node) === 'back');
}
