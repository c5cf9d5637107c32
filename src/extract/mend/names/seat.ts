import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { headOf, inNameOf, labelled, prepositionOf, upos, word, wordsOf, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const seats = /^(?:headquartered|based|founded|established|incorporated)$/;
const makings =
  /^(?:published|released|written|directed|produced|recorded|broadcast|composed|issued|filmed|printed|obtained|seen|reviewed|leaked|commissioned|submitted|quoted|cited|dated)$/;

/**
 * "a maker of robots based in Graz", "a novel by Lee, published by Holt Press": robots have no seat and nobody is
 * published, so that the participle tells of the noun before.
 */
export function seat(tree: Tree, participle: number): readonly Edit[] {
  const above = headOf(tree, participle);
  // "by the author Ann Lee": the name and the noun are one.
  const inner =
    above >= 0 && labelled(tree, above, 'appos') && above === headOf(tree, above) + 1
      ? headOf(tree, above)
      : above;
  const outer = inner < 0 ? -1 : headOf(tree, inner);
  if (outer < 0 || xpos(tree, participle) !== 'VBN') return [];
  if (!labelled(tree, inner, 'nmod') || labelled(tree, inner, 'nmod:poss') || upos(tree, outer) !== 'NOUN')
    return [];
  const preposition = wordsOf(tree, prepositionOf(tree, inner));
  const isFirm = preposition === 'of' && xpos(tree, outer) === 'NN' && isOfOrganization(tree, outer);
  const isWare =
    upos(tree, inner) === 'NOUN' && (xpos(tree, inner) === 'NNS' || !isOfOrganization(tree, inner));
  const isSeat = seats.test(word(tree, participle)) && isWare && isFirm;
  const by = preposition === 'by';
  // "by the author Ann Lee".
  const isMaker =
    inNameOf(tree, inner) !== undefined || (isOfPerson(tree, inner) && !isOfPerson(tree, outer));
  const isMaking = makings.test(word(tree, participle)) && by && isMaker;
  return isSeat || isMaking ? [{ node: participle, head: outer }] : [];
}
