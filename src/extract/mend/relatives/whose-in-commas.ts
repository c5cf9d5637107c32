import { dependents, headOf, labelled, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "opposed by the union Norte, whose chair, Pablo Moya, warned": a clause of "whose" behind a name tells of that. */
export function whoseInCommas(tree: Tree, whose: number): readonly Edit[] {
  if (word(tree, whose) !== 'whose' || word(tree, whose - 1) !== ',') return [];
  const noun = headOf(tree, whose);
  const verb = headOf(tree, noun);
  if (
    verb < 0 ||
    !labelled(tree, noun, 'nsubj') ||
    !labelled(tree, verb, 'parataxis', 'advcl', 'ccomp', 'conj')
  )
    return [];
  const top = topOfName(tree, whose - 2);
  if (top === undefined || headOf(tree, verb) < 0) return [];
  // "Norvik, whose plant in Bergen makes nets, said that it would move": not what it says.
  const isOfSubject = headOf(tree, top) === headOf(tree, verb) && labelled(tree, top, 'nsubj');
  if (headOf(tree, verb) > whose && !isOfSubject) return [];
  const above = headOf(tree, top);
  const bearer =
    labelled(tree, top, 'appos') && upos(tree, above) === 'NOUN' && above === top - 1 ? above : top;
  return dependents(tree, verb, 'mark', 'cc').length > 0
    ? []
    : [{ node: verb, head: bearer, label: 'acl:relcl' }];
}
