import {
  dependents,
  headOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "held three summits with Kim aimed at disarmament": the summits are, whoever they are with. */
export function aimOfNoun(tree: Tree, participle: number): readonly Edit[] {
  if (
    xpos(tree, participle) !== 'VBN' ||
    !/^(?:aimed|designed|intended|meant|focused|focussed|cent(?:er|r)ed)$/.test(word(tree, participle))
  )
    return [];
  const [inside] = dependents(tree, participle, 'nsubj');
  const name = inside ?? headOf(tree, participle);
  if (name < 0 || !/^(?:with|between|by|of)$/.test(wordsOf(tree, prepositionOf(tree, name)))) return [];
  const before = (prepositionOf(tree, name)[0] ?? 0) - 1;
  const noun = inside === undefined ? headOf(tree, name) : before;
  if (noun < 0 || noun > name || upos(tree, noun) !== 'NOUN') return [];
  if (inside === undefined && !(labelled(tree, name, 'nmod') && upos(tree, name) === 'PROPN')) return [];
  return [
    ...(inside === undefined ? [] : [{ node: inside, head: noun, label: 'nmod' }]),
    { node: participle, head: noun, label: 'acl' },
  ];
}
