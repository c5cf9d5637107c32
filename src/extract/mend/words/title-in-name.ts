import { titleNouns } from '../../propose/lexicon/titles.js';
import { headOf, inNameOf, labelled, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "works at Premier Mills": a title before what is no person's name is a part of that name. */
export function titleInName(tree: Tree, title: number): readonly Edit[] {
  const noun = headOf(tree, title);
  if (noun !== title + 1 || !labelled(tree, title, 'amod', 'nmod:desc') || xpos(tree, title) !== 'NNP')
    return [];
  if (!/^(?:premier|general|major|principal|royal|imperial)$/.test(word(tree, title))) return [];
  if (upos(tree, noun) !== 'PROPN' || titleNouns.has(lemma(tree, noun)) || inNameOf(tree, noun) === 'PER')
    return [];
  return [{ node: title, label: 'compound', upos: 'PROPN' }];
}
