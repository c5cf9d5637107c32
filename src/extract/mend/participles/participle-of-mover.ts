import { isOfOrganization, isOfPerson } from '../../propose/lexicon/titles.js';
import { words } from '../../propose/lexicon/verbs.js';
import { headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const moving = words('leave enter cross reach exit flee climb board tour');
const going = words(
  'carrying wearing holding clutching waving chanting singing shouting laughing crying smiling weeping pushing dragging singing limping shaking',
);

/** "left the hall carrying a bag": whoever leaves carries it, and not the hall. */
export function participleOfMover(tree: Tree, participle: number): readonly Edit[] {
  const place = headOf(tree, participle);
  const verb = place < 0 ? -1 : headOf(tree, place);
  if (verb < 0 || tree.parse.labels[participle] !== 'acl' || !labelled(tree, place, 'obj')) return [];
  if (!going.has(word(tree, participle)) || !moving.has(lemma(tree, verb)) || upos(tree, place) !== 'NOUN')
    return [];
  return isOfPerson(tree, place) || isOfOrganization(tree, place)
    ? []
    : [{ node: participle, head: verb, label: 'advcl' }];
}
