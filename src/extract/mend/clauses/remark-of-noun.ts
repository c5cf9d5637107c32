import { words } from '../../propose/lexicon/verbs.js';
import { inName } from '../../propose/phrase.js';
import { dependent, dependents, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "accused Holt of fraud, a charge the builder denied": what is denied is the charge; the accusing is nobody else's word. */
export function remarkOfNoun(tree: Tree, verb: number): readonly Edit[] {
  const noun = headOf(tree, verb);
  if (noun < 0 || noun > verb || !labelled(tree, verb, 'acl:relcl') || !remarks.has(lemma(tree, noun)))
    return [];
  const article = dependents(tree, noun, 'det').find((child) => /^(?:an?|the)$/.test(word(tree, child)));
  if (article === undefined || word(tree, article - 1) !== ',' || !labelled(tree, noun, 'parataxis', 'appos'))
    return [];
  const own = dependent(tree, verb, 'nsubj');
  // "moved to Oslo, a step that saved it millions": no town is a step.
  const isOfDeed = deeds.has(lemma(tree, noun)) && inName(tree, headOf(tree, noun));
  if (
    own === undefined ||
    own < noun ||
    dependent(tree, verb, 'mark') !== undefined ||
    (!isOfDeed && dependents(tree, verb, 'obj').some((child) => child > verb))
  )
    return [];
  let above = headOf(tree, noun);
  while (
    above >= 0 &&
    (upos(tree, above) !== 'VERB' ||
      (labelled(tree, above, 'advcl', 'xcomp', 'acl') && headOf(tree, above) < above))
  )
    above = headOf(tree, above);
  return above < 0 || above > noun ? [] : [{ node: noun, head: above, label: 'appos' }];
}

const deeds = words('decision ruling move step achievement');

const remarks = words(
  'charge claim allegation accusation assertion decision verdict ruling suggestion proposal idea move step feat achievement policy practice position view conclusion figure sum offer demand request record theory',
);
