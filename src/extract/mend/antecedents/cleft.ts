import { dependents, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "It was Ada Holt, a pupil of Bo Lee, who took the picture": the clause tells of whom "it was". */
export function cleft(tree: Tree, root: number): readonly Edit[] {
  const [it] = dependents(tree, root, 'nsubj', 'expl');
  const copula = dependents(tree, root, 'cop')[0];
  if (it === undefined || copula === undefined || word(tree, it) !== 'it' || lemma(tree, copula) !== 'be')
    return [];
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
