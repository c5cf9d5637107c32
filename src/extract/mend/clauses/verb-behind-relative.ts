import { isRelativePronoun } from '../../propose/clause/relative-pronoun.js';
import { dependent, dependents, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/**
 * "The island which Denmark sold lies near Iceland", "Soldiers guarding the border shot a farmer": where the root is a noun
 * with a clause, a verb right behind that clause is what the noun does, though it may look like a noun.
 */
export function verbBehindRelative(tree: Tree, root: number): readonly Edit[] {
  if (!/^(?:NOUN|PROPN)$/.test(upos(tree, root)) || dependent(tree, root, 'cop', 'nsubj') !== undefined)
    return [];
  const clause = dependents(tree, root, 'acl').find((child) => child > root);
  if (clause === undefined) return [];
  const verb = dependents(tree, clause, 'obj', 'xcomp', 'ccomp', 'advcl', 'parataxis').find(
    (child) => isMain(tree, child, clause) || isNounLike(tree, child, clause, root),
  );
  if (verb === undefined) return [];
  const [own] = dependents(tree, verb, 'nsubj');
  return [
    { node: verb, head: -1, label: 'root', upos: 'VERB', xpos: tenseOf(tree, verb) },
    { node: root, head: verb, label: 'nsubj' },
    // What the soldiers guard is not who shot.
    ...(own === undefined ? [] : [{ node: own, head: clause, label: 'obj' }]),
    // What stands behind the verb is its own: nobody builds what the tower dwarfs.
    ...dependents(tree, clause, 'obj', 'obl', 'xcomp', 'ccomp', 'advmod', 'advcl')
      .filter((child) => child > verb)
      .map((node) => ({ node, head: verb })),
    ...dependents(tree, verb, 'appos').map((node) => ({ node, label: 'obj' })),
    ...dependents(tree, verb, 'nmod')
      .filter((child) => child > verb)
      .map((node) => ({ node, label: 'obl' })),
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

/** "The tower that Dubai builds dwarfs": right behind the verb of a relative clause that already has its object or its place. */
function isNounLike(tree: Tree, verb: number, clause: number, root: number): boolean {
  if (verb !== clause + 1 || upos(tree, verb) !== 'NOUN' || !labelled(tree, clause, 'acl:relcl'))
    return false;
  if (!/^(?:VBZ|NNS)$/.test(xpos(tree, verb)) || !/^NNP?$/.test(xpos(tree, root))) return false;
  if (dependent(tree, clause, 'nsubj') === undefined || !/^\p{L}/u.test(word(tree, verb + 1))) return false;
  const filled = dependents(tree, clause, 'obj').some(
    (child) => child < clause && isRelativePronoun(tree, child),
  );
  const placed = dependents(tree, clause, 'advmod').some((child) => word(tree, child) === 'where');
  return filled || (placed && xpos(tree, verb) === 'VBZ');
}

function tenseOf(tree: Tree, verb: number): string {
  const tag = xpos(tree, verb);
  if (tag === 'VB') return 'VBD';
  return tag === 'NNS' ? 'VBZ' : tag;
}
