import { dependents, lemma, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "let the rioters march through Bonn": a bare word right behind whom one lets is what they do, though it may look like a noun. */
export function letDo(tree: Tree, verb: number): readonly Edit[] {
  if (lemma(tree, verb) !== 'let' || upos(tree, verb) !== 'VERB') return [];
  const somebody = dependents(tree, verb, 'obj', 'iobj').find((child) => child > verb);
  if (somebody === undefined) return [];
  const deed = (subtree(tree, somebody).at(-1) ?? somebody) + 1;
  const isNoun = /^NN$/.test(xpos(tree, deed)) && dependents(tree, verb, 'obj').includes(deed);
  const isVerb = dependents(tree, verb, 'xcomp').includes(deed) && upos(tree, deed) === 'VERB';
  if (!(isNoun || isVerb) || word(tree, deed) !== lemma(tree, deed) || /^VB$/.test(xpos(tree, deed)))
    return [];
  const isBare = isVerb || dependents(tree, deed, 'det', 'amod', 'compound', 'nmod').length === 0;
  if (!isBare) return [];
  return [
    { node: deed, head: verb, label: 'xcomp', upos: 'VERB', xpos: 'VB' },
    ...(isNoun ? dependents(tree, verb, 'obl').filter((child) => child > deed) : []).map((node) => ({
      node,
      head: deed,
    })),
  ];
}
