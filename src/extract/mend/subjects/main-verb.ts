import { dependent, dependents, labelled, subtree, upos, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The island which Denmark sold lies near Iceland": of two verbs side by side behind a noun the second is the verb of
 * the sentence, where the parser found none and left the noun at the root.
 */
export function mainVerb(tree: Tree, noun: number): readonly Edit[] {
  if (!['NOUN', 'PROPN'].includes(upos(tree, noun)) || dependent(tree, noun, 'cop', 'nsubj') !== undefined)
    return [];
  const [relative] = dependents(tree, noun, 'acl:relcl').filter((child) => child > noun);
  if (relative === undefined) return [];
  const below = subtree(tree, noun);
  const verb = below.find((node) => isMain(tree, node, relative));
  if (verb === undefined) return [];
  const own = (tree.children[verb] ?? []).filter((node) => node < relative);
  const subject = dependent(tree, relative, 'nsubj') ?? own.find((node) => labelled(tree, node, 'nsubj'));
  if (subject === undefined) return [];
  const moved = below.filter(
    (node) =>
      node > verb &&
      [noun, relative].includes(tree.parse.heads[node] ?? -1) &&
      !labelled(tree, node, 'acl:relcl'),
  );
  return [
    {
      node: verb,
      head: -1,
      label: 'root',
      upos: 'VERB',
      xpos: xpos(tree, verb) === 'VBN' ? 'VBD' : xpos(tree, verb),
    },
    { node: noun, head: verb, label: 'nsubj' },
    ...[...own, ...strayParticle(tree, verb)].map((node) => ({ node, head: relative })),
    ...moved.map((node) => ({ node, head: verb })),
  ];
}

/** "grew up sells": the particle before a verb is that of the verb before it. */
function strayParticle(tree: Tree, verb: number): readonly number[] {
  return dependents(tree, verb, 'compound:prt').filter((node) => node < verb);
}

/** Right behind the verb of the relative clause or its particle, without a subject behind it, mark or auxiliary of its own. */
function isMain(tree: Tree, node: number, relative: number): boolean {
  if (!['VBD', 'VBZ', 'VBP', 'VBN'].includes(xpos(tree, node)) || upos(tree, node) !== 'VERB') return false;
  if (!labelled(tree, node, 'xcomp', 'ccomp', 'acl', 'conj', 'advcl', 'parataxis')) return false;
  const particle =
    labelled(tree, node - 1, 'compound:prt') && [node, node - 2].includes(tree.parse.heads[node - 1] ?? -1);
  if ((particle ? node - 2 : node - 1) !== relative) return false;
  const subject = dependent(tree, node, 'nsubj');
  return (
    (subject === undefined || subject < relative) && dependent(tree, node, 'mark', 'cc', 'aux') === undefined
  );
}
