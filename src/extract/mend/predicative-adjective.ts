import { words } from '../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma, word } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

const holding = words('find leave keep make render hold declare deem consider judge pronounce prove presume');
const predicative = words(
  'guilty innocent liable responsible unfit unable dead alive intact unchanged open awake asleep ill unconscious homeless void moot',
);

/** "found the driver guilty of murder": what can only be said of a noun is no noun that the one before it describes. */
export function predicativeAdjective(tree: Tree, node: number): readonly Edit[] {
  const beside = besideName(tree, node);
  if (beside !== undefined) return [{ node, head: beside, label: 'xcomp', upos: 'ADJ', xpos: 'JJ' }];
  const verb = headOf(tree, node);
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

/** "found Ann Lee, 58, guilty": the verb above the object that the parser took the adjective for another name of. */
function besideName(tree: Tree, node: number): number | undefined {
  const noun = headOf(tree, node);
  const verb = noun < 0 ? -1 : headOf(tree, noun);
  const fits =
    labelled(tree, node, 'appos', 'amod', 'acl') && noun < node && predicative.has(word(tree, node));
  return fits && labelled(tree, noun, 'obj') && holding.has(lemma(tree, verb)) ? verb : undefined;
}
