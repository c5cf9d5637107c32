import { words } from '../../propose/lexicon/verbs.js';
import { headOf, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "left the mayor no choice but to sell": what one has to do completes the noun, and nobody has done it yet. */
export function choiceButTo(tree: Tree, but: number): readonly Edit[] {
  if (word(tree, but) !== 'but' || word(tree, but + 1) !== 'to') return [];
  const [choice, deed] = [but - 1, headOf(tree, but + 1)];
  if (deed <= but || upos(tree, deed) !== 'VERB' || !choices.has(lemma(tree, choice))) return [];
  return [
    { node: deed, head: choice, label: 'acl' },
    { node: but, head: deed, label: 'mark' },
  ];
}

const choices = words('choice option alternative recourse way');
