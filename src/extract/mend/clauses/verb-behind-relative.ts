import { dependent, dependents, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The island which Denmark sold lies near Iceland", "Soldiers guarding the border shot a farmer": where the root is a noun
 * with a clause, a verb right behind that clause is what the noun does.
 */
export function verbBehindRelative(tree: Tree, root: number): readonly Edit[] {
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, root)) || dependent(tree, root, 'cop', 'nsubj') !== undefined)
    return [];
  const clause = dependents(tree, root, 'acl').find((child) => child > root);
  if (clause === undefined) return [];
  const verb = dependents(tree, clause, 'obj', 'xcomp', 'ccomp', 'advcl', 'parataxis').find((child) =>
    isMain(tree, child, clause),
  );
  if (verb === undefined) return [];
  const [own] = dependents(tree, verb, 'nsubj');
  return [
    { node: verb, head: -1, label: 'root', ...(xpos(tree, verb) === 'VB' ? { xpos: 'VBD' } : {}) },
    { node: root, head: verb, label: 'nsubj' },
    // What the soldiers guard is not who shot.
    ...(own === undefined ? [] : [{ node: own, head: clause, label: 'obj' }]),
    ...dependents(tree, root, 'punct')
      .filter((child) => child > verb)
      .map((node) => ({ node, head: verb })),
  ];
}

/** A bare finite verb; with a subject, only that of the noun right behind a participle. */
function isMain(tree: Tree, verb: number, clause: number): boolean {
  if (verb < clause || upos(tree, verb) !== 'VERB' || !/^VB[DZP]?$/.test(xpos(tree, verb))) return false;
  if (dependents(tree, verb, 'mark', 'aux', 'cc').length > 0 || word(tree, verb - 1) === 'to') return false;
  const [own] = dependents(tree, verb, 'nsubj');
  if (own === undefined)
    return labelled(tree, clause, 'acl:relcl') && dependent(tree, clause, 'nsubj') !== undefined;
  return xpos(tree, clause) === 'VBG' && own > clause && own === verb - 1;
}
