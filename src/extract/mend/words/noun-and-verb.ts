import { dependent, dependents, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "The bank plans to close": the noun right before a verb in the third person is its subject, not its first part. */
export function nounAndVerb(tree: Tree, verb: number): readonly Edit[] {
  const noun = verb - 1;
  if (!labelled(tree, verb, 'root', 'ccomp', 'parataxis')) return [];
  if (
    xpos(tree, verb) !== 'VBZ' ||
    upos(tree, verb) !== 'VERB' ||
    dependent(tree, verb, 'nsubj') !== undefined
  )
    return [];
  if (
    !labelled(tree, noun, 'compound') ||
    tree.parse.heads[noun] !== verb ||
    !/^NNP?$/.test(xpos(tree, noun))
  )
    return [];
  const deed = dependents(tree, verb, 'acl').find((child) => word(tree, child - 1) === 'to');
  return [
    { node: noun, head: verb, label: 'nsubj' },
    ...dependents(tree, verb, 'det', 'amod')
      .filter((child) => child < noun)
      .map((node) => ({ node, head: noun })),
    ...(deed === undefined ? [] : [{ node: deed, label: 'xcomp' }]),
  ];
}
