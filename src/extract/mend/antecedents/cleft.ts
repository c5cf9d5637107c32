import { intransitive } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import { dependents, headOf, labelled, lemma, prepositionOf, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "It was Ada Holt, a pupil of Bo Lee, who took the picture": the clause tells of whom "it was". */
export function cleft(tree: Tree, root: number): readonly Edit[] {
  const [it] = dependents(tree, root, 'nsubj', 'expl');
  const copula = dependents(tree, root, 'cop')[0];
  if (it === undefined || copula === undefined || word(tree, it) !== 'it' || lemma(tree, copula) !== 'be')
    return [];
  const where = atPlace(tree, root, it, copula);
  if (where.length > 0) return where;
  if (!['PROPN', 'NOUN'].includes(upos(tree, root)) || dependents(tree, root, 'acl:relcl').length > 0)
    return [];
  return tree.tokens.flatMap((_, verb): readonly Edit[] => {
    const [pronoun] = dependents(tree, verb, 'nsubj', 'obj').filter((child) =>
      /^(?:who|that)$/.test(word(tree, child)),
    );
    if (pronoun === undefined || word(tree, pronoun - 1) !== ',') return [];
    // "It was Peru, not Chile, that signed".
    if (labelled(tree, verb, 'parataxis') && headOf(tree, verb) === root && pronoun < verb)
      return [{ node: verb, label: 'acl:relcl' }];
    if (!labelled(tree, verb, 'acl:relcl')) return [];
    let above = headOf(tree, verb);
    while (above > root && labelled(tree, above, 'nmod', 'appos', 'conj')) above = headOf(tree, above);
    return above === root && headOf(tree, verb) !== root ? [{ node: verb, head: root }] : [];
  });
}

/** "It was in Geneva that they met": they met there, and not the town. */
function atPlace(tree: Tree, root: number, it: number, copula: number): readonly Edit[] {
  const [verb, ...others] = dependents(tree, root, 'acl:relcl', 'ccomp', 'csubj', 'advcl').filter(
    (child) => child > root && upos(tree, child) === 'VERB',
  );
  const that =
    verb === undefined
      ? undefined
      : dependents(tree, verb, 'mark', 'obj', 'nsubj', 'obl').find((child) => word(tree, child) === 'that');
  const [preposition] = prepositionOf(tree, root);
  if (verb === undefined || that === undefined || others.length > 0 || preposition === undefined) return [];
  // "It was not in Geneva that they met".
  const isNot = preposition === copula + 2 && word(tree, copula + 1) === 'not';
  if (preposition !== copula + 1 && !isNot) return [];
  // "It may be in Geneva that they met".
  if (dependents(tree, root, 'aux').length > 0) return [];
  // "It was in a house that Lind built": the house was built.
  const isWhole =
    intransitive.has(lemma(tree, verb)) ||
    dependents(tree, verb, 'obj', 'obl', 'ccomp', 'xcomp').some((child) => child !== that);
  if (!isWhole && !inName(tree, root)) return [];
  if (dependents(tree, verb, 'nsubj').every((child) => child === that)) return [];
  return [
    { node: verb, head: -1, label: 'root' },
    { node: root, head: verb, label: 'obl' },
    { node: it, head: verb, label: 'expl' },
    { node: copula, head: verb, label: 'dep' },
    { node: that, head: verb, label: 'dep' },
    ...dependents(tree, root, 'punct').map((node) => ({ node, head: verb })),
  ];
}
