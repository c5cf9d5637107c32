import { words } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const holding = words('find leave keep make render hold declare deem consider judge pronounce prove presume');
const judging = words('call deem consider judge declare pronounce');
/** They are said of a noun, and stand before none. */
export const predicative = words(
  'guilty innocent liable responsible unfit unable dead alive intact unchanged open awake asleep ill unconscious homeless void moot invalid unlawful illegal',
);

/** "found the driver guilty of murder": what can only be said of a noun is no noun that the one before it describes. */
export function predicativeAdjective(tree: Tree, node: number): readonly Edit[] {
  const beside = besideName(tree, node);
  if (beside !== undefined) return [{ node, head: beside, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' }];
  const verb = headOf(tree, node);
  if (verb >= 0 && labelled(tree, node, 'xcomp') && holding.has(lemma(tree, verb)))
    return asQuality(tree, node, verb);
  if (verb < 0 || !labelled(tree, node, 'obj') || !predicative.has(word(tree, node))) return [];
  if (!holding.has(lemma(tree, verb))) return [];
  const behind = dependents(tree, node, 'nmod').map((child) => ({ node: child, label: 'obl' }));
  // "found her guilty": nothing is given to her.
  const receiver = dependent(tree, verb, 'iobj');
  if (receiver !== undefined)
    return [{ node: receiver, label: 'obj' }, { node, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' }, ...behind];
  const noun = node - 1;
  if (headOf(tree, noun) !== node || !labelled(tree, noun, 'compound')) return [];
  const before = dependents(tree, node, 'det', 'amod', 'nmod:poss', 'compound', 'nummod').filter(
    (child) => child < noun,
  );
  return [
    { node: noun, head: verb, label: 'obj' },
    { node, head: verb, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' },
    ...before.map((child) => ({ node: child, head: noun })),
    ...behind,
  ];
}

/** "found her not guilty": nothing is given to her, and guilty is no noun. */
function asQuality(tree: Tree, node: number, verb: number): readonly Edit[] {
  const receiver = dependents(tree, verb, 'iobj').find((child) => child < node);
  const isNoun = predicative.has(word(tree, node)) && xpos(tree, node) !== 'JJ';
  const told = upos(tree, node) === 'ADJ' && receiver !== undefined;
  return [
    ...(told ? [{ node: receiver, label: 'obj' }] : []),
    ...(isNoun ? [{ node, upos: 'ADJ', xpos: 'JJ' }] : []),
  ];
}

/** "found Ann Lee, 58, guilty": the verb above the object that the parser took the adjective for another name of. */
function besideName(tree: Tree, node: number): number | undefined {
  const noun = headOf(tree, node);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  const known = predicative.has(word(tree, node)) && labelled(tree, node, 'appos', 'amod', 'acl');
  // "called the results disappointing".
  const judged = upos(tree, node) === 'ADJ' && labelled(tree, node, 'acl') && judging.has(lemma(tree, verb));
  const fits = noun < node && (known || judged);
  return fits && labelled(tree, noun, 'obj') && (judged || holding.has(lemma(tree, verb))) ? verb : undefined;
}
