import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { inName } from '../../propose/phrase.js';
import { dependents, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "Lind is to open the fair": somebody who is to do something is no deed; "the aim is to open it" is one. */
export function isTo(tree: Tree, copula: number): readonly Edit[] {
  const verb = headOf(tree, copula);
  if (verb < 0 || xpos(tree, verb) !== 'VB' || lemma(tree, copula) !== 'be' || copula > verb) return [];
  const to = dependents(tree, verb, 'mark').find((child) => word(tree, child) === 'to');
  if (to === undefined || to !== copula + 1) return [];
  const acts = dependents(tree, verb, 'nsubj').some(
    (subject) =>
      subject < copula &&
      (inName(tree, subject) ||
        isOfPerson(tree, subject) ||
        isOfOrganization(tree, subject) ||
        /^(?:he|she|they|we)$/.test(word(tree, subject))) &&
      upos(tree, subject) !== 'VERB',
  );
  return acts ? [{ node: copula, label: 'aux' }] : [];
}
