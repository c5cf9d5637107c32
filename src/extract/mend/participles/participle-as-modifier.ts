import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependent, dependents, headOf, labelled, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { isAttributive } from './attributive-participle.js';

/** "took the town, burning houses on the way": a participle behind a comma says what else was done where its noun goes on. */
export function participleAsModifier(tree: Tree, participle: number): readonly Edit[] {
  const noun = headOf(tree, participle);
  if (noun < participle || !/ing$/.test(word(tree, participle)) || word(tree, participle - 1) !== ',')
    return [];
  if (upos(tree, noun) !== 'NOUN' || isAttributive(tree, participle, noun)) return [];
  const verb = verbOf(tree, noun);
  if (verb < 0 || verb > participle || !/^VB[DZP]$/.test(xpos(tree, verb))) return [];
  // "sells toys, washing powder"; "married Bo Moss, teaching assistant at Lund".
  const isAlone = !dependents(tree, noun, 'nmod', 'obl', 'acl').some((child) => child > noun);
  const isJoined =
    word(tree, noun + 1) === 'and' && xpos(tree, noun + 2) === 'VBG' && upos(tree, noun + 2) === 'VERB';
  if ((isAlone && !isJoined) || isOfPerson(tree, noun)) return [];
  // "bought mills, spinning machines and looms" is a list.
  const isListed =
    dependent(tree, noun, 'cc') !== undefined || goesOn(tree, noun) || goesOn(tree, headOf(tree, noun), noun);
  const isBare = subtree(tree, noun).find((node) => upos(tree, node) !== 'PUNCT') === participle;
  if (isListed || !isBare || dependents(tree, noun, 'det', 'nmod:poss', 'case').length > 0) return [];
  return [
    { node: participle, head: verb, label: 'advcl', upos: 'VERB', xpos: 'VBG' },
    { node: noun, head: participle, label: 'obj' },
  ];
}

/** The verb before the comma, which has an object or a phrase of its own already. */
function verbOf(tree: Tree, noun: number): number {
  const above = headOf(tree, noun);
  if (above < 0) return -1;
  if (labelled(tree, noun, 'obj'))
    return dependents(tree, above, 'obj', 'obl').some((child) => above < child && child < noun) ? above : -1;
  if (!labelled(tree, noun, 'conj', 'appos') || !labelled(tree, above, 'obj', 'obl')) return -1;
  return headOf(tree, above);
}

/** Whether another noun is joined to this one by "and". */
function goesOn(tree: Tree, noun: number, but = -1): boolean {
  return dependents(tree, noun, 'conj').some(
    (child) => child !== but && upos(tree, child) !== 'VERB' && dependent(tree, child, 'cc') !== undefined,
  );
}
