import {
  dependents,
  headOf,
  inNameOf,
  labelled,
  prepositionOf,
  upos,
  word,
  wordsOf,
  xpos,
} from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';
import { topOfName } from '../top-of-name.js';

/** "filmed it as The Tide, starring Karl Ek": the film before the comma stars him, and not who filmed it. */
export function starring(tree: Tree, verb: number): readonly Edit[] {
  if (word(tree, verb) !== 'starring' || word(tree, verb - 1) !== ',') return [];
  // "came back in The Tide, starring opposite Karl Ek".
  if (/^(?:opposite|alongside|as|in|with)$/.test(word(tree, verb + 1))) return [];
  const name = topOfName(tree, verb - 2);
  if (name === undefined || name === headOf(tree, verb)) return [];
  // "The Tide, directed by Lee, starring Ek".
  const deed = headOf(tree, name);
  const isMaker = wordsOf(tree, prepositionOf(tree, name)) === 'by';
  if (!isMaker && isWork(tree, name)) return [{ node: verb, head: name, label: 'acl' }];
  if (deed < 0) return [];
  if (!isMaker) {
    // "shot the film in Paris, starring Ek".
    const film =
      upos(tree, deed) === 'NOUN' ? deed : dependents(tree, deed, 'obj').find((each) => each < name);
    return film === undefined ? [] : [{ node: verb, head: film, label: 'acl' }];
  }
  return labelled(tree, deed, 'acl') && xpos(tree, deed) === 'VBN' && headOf(tree, deed) !== verb
    ? [{ node: verb, head: headOf(tree, deed), label: 'acl' }]
    : [];
}

/** "made The Tide, starring Ek", "filmed it as The Tide": and no maker, house or place that it was made with, for or in. */
function isWork(tree: Tree, name: number): boolean {
  const preposition = wordsOf(tree, prepositionOf(tree, name));
  if (preposition === '' || preposition === 'as') return true;
  return /^(?:in|of)$/.test(preposition) && !/^(?:PER|LOC|ORG)$/.test(inNameOf(tree, name) ?? '');
}
