import { isMadeOf } from '../../propose/lexicon/making.js';
import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  lemma,
  nameAt,
  nameHead,
  prepositionOf,
  subtree,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the star of The Well, directed by Lee", "rose with The Well (1958), directed by Lee": the film before the comma was, and nobody. */
export function participleOfWork(tree: Tree, verb: number): readonly Edit[] {
  const person = headOf(tree, verb);
  if (xpos(tree, verb) !== 'VBN' || labelled(tree, verb, 'acl:relcl')) return [];
  if (labelled(tree, verb, 'advcl')) return behindTitle(tree, verb);
  if (!labelled(tree, verb, 'acl') || word(tree, verb - 1) !== ',') return [];
  if (!isOfPerson(tree, person) && inNameOf(tree, person) !== 'PER') return [];
  // "a maker of scales, located in Bonn".
  if (isOfOrganization(tree, person)) return [];
  if (isStatueOf(tree, person, verb)) return [{ node: verb, head: headOf(tree, person) }];
  const work = dependents(tree, person, 'nmod').find(
    (node) =>
      node > person &&
      node < verb &&
      !labelled(tree, node, 'nmod:poss') &&
      subtree(tree, node).includes(verb - 2),
  );
  const isThing = work !== undefined && /^(?:NOUN|PROPN)$/.test(upos(tree, work)) && !isOfPerson(tree, work);
  if (!isThing || inNameOf(tree, work) === 'PER') return [];
  return isMade(tree, verb, lemma(tree, work)) ? [{ node: verb, head: work }] : [];
}

/** "a bust of the poet Lee, unveiled by Moss", "a parody of the mayor, performed by Moss". */
function isStatueOf(tree: Tree, person: number, verb: number): boolean {
  return (
    labelled(tree, person, 'nmod') &&
    !labelled(tree, person, 'nmod:poss') &&
    images.has(lemma(tree, headOf(tree, person))) &&
    /^(?:unveil|erect|cast|carve|sculpt|install|paint|inaugurate|topple|remove|commission|perform|draw)$/.test(
      lemma(tree, verb),
    )
  );
}

const images = words(
  'statue bust monument memorial portrait sculpture painting figure effigy mural relief plaque impression impersonation parody caricature sketch',
);

function isMade(tree: Tree, verb: number, work: string): boolean {
  return placed.has(lemma(tree, verb)) || isMadeOf(lemma(tree, verb), work);
}

/** Nobody is so either. */
const placed = words('locate situate establish entitle title direct stage');

/** What a name before the comma, or before its year in brackets, stands for. */
function behindTitle(tree: Tree, verb: number): readonly Edit[] {
  const byWhom = dependents(tree, verb, 'obl').some(
    (child) => child > verb && wordsOf(tree, prepositionOf(tree, child)) === 'by',
  );
  if (!byWhom || !isMade(tree, verb, 'film') || word(tree, verb - 1) !== ',') return [];
  const last = word(tree, verb - 2) === ')' && word(tree, verb - 4) === '(' ? verb - 5 : verb - 2;
  const name = nameAt(tree, last);
  if (name !== undefined)
    return name.type === 'ORG' ? [{ node: verb, head: nameHead(tree, name), label: 'acl' }] : [];
  return upos(tree, last) === 'PROPN' && last < verb - 2 ? [{ node: verb, head: last, label: 'acl' }] : [];
}
