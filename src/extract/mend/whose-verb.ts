import { dependents, headOf, isWithin, labelled, upos, word, xpos } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "is a chemist whose photographs, taken in a cellar, anticipated others": the photographs are no chemist, and their verb stands behind the remark. */
export function whoseVerb(tree: Tree, whose: number): readonly Edit[] {
  if (word(tree, whose) !== 'whose') return [];
  const noun = headOf(tree, whose);
  const antecedent = noun < 0 ? -1 : headOf(tree, noun);
  if (antecedent < 0 || antecedent !== whose - 1 || !labelled(tree, noun, 'nsubj')) return [];
  const verb = dependents(tree, antecedent, 'parataxis', 'acl', 'advcl', 'conj').find(
    (child) =>
      child > noun &&
      upos(tree, child) === 'VERB' &&
      /^VB[DNZP]$/.test(xpos(tree, child)) &&
      isBare(tree, child),
  );
  if (verb === undefined) return [];
  const remark = dependents(tree, antecedent, 'acl').find((child) => noun < child && child < verb);
  return [
    { node: verb, label: 'acl:relcl', ...(xpos(tree, verb) === 'VBN' ? { xpos: 'VBD' } : {}) },
    { node: noun, head: verb },
    ...(remark === undefined ? [] : [{ node: remark, head: noun }]),
  ];
}

/** Without a subject or conjunction of its own, and behind the comma that ends the remark. */
function isBare(tree: Tree, verb: number): boolean {
  const isOpen = dependents(tree, verb, 'nsubj', 'mark', 'cc', 'aux').length === 0;
  return isOpen && (word(tree, verb - 1) !== ',' || hasRemark(tree, verb));
}

/** Two commas: one opens the remark, the other ends it. */
function hasRemark(tree: Tree, verb: number): boolean {
  const whose = tree.words.lastIndexOf('whose', verb);
  return tree.words.slice(whose, verb - 1).includes(',') && !isWithin(tree, whose, verb);
}
