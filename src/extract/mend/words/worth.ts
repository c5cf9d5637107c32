import {
  dependent,
  dependents,
  headOf,
  isWithin,
  labelled,
  lemma,
  upos,
  word,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "sold shares worth 4 million kronor": what something is worth describes it, and is not what is sold. */
export function worth(tree: Tree, node: number): readonly Edit[] {
  if (word(tree, node) !== 'worth' || dependent(tree, node, 'cop') !== undefined) return [];
  const amount = amountBehind(tree, node);
  if (amount !== undefined && upos(tree, node - 1) === 'NOUN' && headOf(tree, node - 1) === node)
    return ofGift(tree, node, amount);
  const thing = thingBefore(tree, node);
  if (amount === undefined || thing === undefined) return [];
  const inside = tree.tokens
    .map((_token, each) => each)
    .slice(node + 1, amount)
    .filter((each) => headOf(tree, each) <= node || headOf(tree, each) > amount);
  const verb = headOf(tree, thing);
  const outer = dependents(tree, amount, 'nmod', 'obl').filter((child) => child > amount);
  const isReceiver = labelled(tree, thing, 'iobj');
  return [
    ...(isReceiver ? [{ node: thing, label: 'obj' }] : objectOf(tree, thing)),
    { node, head: thing, label: 'amod', upos: 'ADJ', xpos: 'JJ' },
    { node: amount, head: node, label: 'obl:unmarked' },
    ...inside.map((each) => ({ node: each, head: amount, label: 'nummod' })),
    ...(verb >= 0 ? outer.map((child) => ({ node: child, head: verb, label: 'obl' })) : []),
  ];
}

/** "awarded the project a grant worth 4 million": what is given, behind whom it is given to. */
function ofGift(tree: Tree, node: number, amount: number): readonly Edit[] {
  let verb = headOf(tree, node);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  if (verb < 0 || verb > node) return [];
  return [
    ...dependents(tree, verb, 'obj')
      .filter((child) => verb < child && child < node - 1)
      .map((child) => ({ node: child, label: 'iobj' })),
    { node: node - 1, head: verb, label: 'obj' },
    { node, head: node - 1, label: 'amod', upos: 'ADJ', xpos: 'JJ' },
    { node: amount, head: node, label: 'obl:unmarked' },
  ];
}

/** The last word of "about 4 million kronor", "$ 4 million". */
function amountBehind(tree: Tree, node: number): number | undefined {
  let at = node + 1;
  while (/^(?:RB|JJR|IN|DT|PDT|TO)$/.test(xpos(tree, at)) && upos(tree, at) !== 'NUM' && at < node + 5)
    at += 1;
  const first = at;
  while (
    /^(?:NUM|SYM)$/.test(upos(tree, at)) ||
    /^(?:[$£€¥]|million|billion|trillion|thousand)$/.test(word(tree, at))
  )
    at += 1;
  if (at === first) return undefined;
  return ['NOUN', 'PROPN'].includes(upos(tree, at)) ? at : at - 1;
}

/** The noun that is worth so much: the outermost that ends right before, below one verb. */
function thingBefore(tree: Tree, node: number): number | undefined {
  let thing = node - 1;
  if (!['NOUN', 'PROPN'].includes(upos(tree, thing)) || isWithin(tree, thing, node)) return undefined;
  while (labelled(tree, thing, 'nmod', 'compound', 'flat', 'nmod:desc') && headOf(tree, thing) < node)
    thing = headOf(tree, thing);
  const verb = headOf(tree, thing);
  const isMade =
    verb >= 0 &&
    verb < thing &&
    /^(?:make|leave|keep|find|deem|consider|think|judge|prove)$/.test(lemma(tree, verb));
  return isMade || !['NOUN', 'PROPN'].includes(upos(tree, thing)) ? undefined : thing;
}

/** "with forging invoices worth": right behind a verb and without a preposition the thing is its object. */
function objectOf(tree: Tree, thing: number): readonly Edit[] {
  const start = Math.min(thing, ...dependents(tree, thing, 'det', 'amod', 'compound', 'nummod', 'nmod:poss'));
  const isBare = labelled(tree, thing, 'obl') && dependent(tree, thing, 'case') === undefined;
  const verb = start - 1;
  return isBare && upos(tree, verb) === 'VERB' ? [{ node: thing, head: verb, label: 'obj' }] : [];
}
