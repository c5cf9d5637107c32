import { words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "appointed her governor", "named her head of the archive": she is made one; nobody has a governor of her own. */
export function herOffice(tree: Tree, her: number): readonly Edit[] {
  const [verb, office] = [her - 1, headOf(tree, her)];
  if (word(tree, her) !== 'her' || !labelled(tree, her, 'nmod:poss') || !labelled(tree, office, 'obj'))
    return [];
  if (headOf(tree, office) !== verb || !appointing.has(lemma(tree, verb)) || xpos(tree, office) !== 'NN')
    return [];
  // "The queen named her minister, Bo Lee", "elected her leader Bo Lee", "named her captain dead".
  const isTold =
    dependents(tree, office, 'appos', 'flat').length > 0 ||
    dependents(tree, verb, 'obj', 'xcomp').some((child) => child > office);
  const isHers = dependents(tree, verb, 'nsubj').some((child) => word(tree, child) === 'she');
  if (isTold || isHers || !offices.has(lemma(tree, office))) return [];
  return [
    { node: her, head: verb, label: 'obj', xpos: 'PRP' },
    { node: office, label: 'xcomp' },
  ];
}

const appointing = words('appoint reappoint elect re-elect reelect name crown proclaim declare');

const offices = words(
  'executive director chair chairman chairwoman chairperson president treasurer head chief captain ambassador consul governor mayor mayoress minister premier chancellor rector dean principal professor judge commander leader queen empress editor ceo dame bishop woman person player',
);
