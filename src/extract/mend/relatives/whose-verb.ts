import { dependents, headOf, isWithin, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "is a chemist whose photographs, taken in a cellar, anticipated others": the photographs are no chemist, and their verb stands behind the remark. */
export function whoseVerb(tree: Tree, whose: number): readonly Edit[] {
  if (word(tree, whose) !== 'whose') return [];
  const noun = headOf(tree, whose);
  const antecedent = noun < 0 ? -1 : headOf(tree, noun);
  if (antecedent < 0 || antecedent !== whose - 1 || !labelled(tree, noun, 'nsubj')) return [];
  const main = strayedMain(tree, antecedent, noun);
  if (main !== null) return main;
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

/** The parser may take the verb for that of the sentence, and what she is for a clause about her. */
function strayedMain(tree: Tree, antecedent: number, noun: number): readonly Edit[] | null {
  const subject = headOf(tree, antecedent);
  const verb = subject < 0 ? -1 : headOf(tree, subject);
  const isSaid = labelled(tree, antecedent, 'acl:relcl') && dependents(tree, antecedent, 'cop').length > 0;
  if (!isSaid || verb < noun || !labelled(tree, subject, 'nsubj') || upos(tree, verb) !== 'VERB') return null;
  // "Doe, who was a chemist whose photographs sold, won".
  if (tree.words.slice(subject, antecedent).some((text) => /^(?:who|which|that|,)$/.test(text))) return null;
  const remark = dependents(tree, antecedent, 'acl').find((child) => noun < child && child < verb);
  return [
    { node: antecedent, head: headOf(tree, verb), label: tree.parse.labels[verb] ?? 'root' },
    { node: subject, head: antecedent, label: 'nsubj' },
    { node: verb, head: antecedent, label: 'acl:relcl' },
    { node: noun, head: verb, label: 'nsubj' },
    ...(remark === undefined ? [] : [{ node: remark, head: noun }]),
  ];
}
