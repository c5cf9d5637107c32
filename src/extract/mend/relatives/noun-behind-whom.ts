import { dependents, headOf, labelled, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the thief whom guards caught": the bare noun right behind "whom" does what the verb behind it says, to whomever that stands for. */
export function nounBehindWhom(tree: Tree, pronoun: number): readonly Edit[] {
  const above = headOf(tree, pronoun);
  // "whom critics accuse": somebody else does it.
  if (labelled(tree, pronoun, 'nsubj') && dependents(tree, above, 'nsubj').length > 1)
    return [{ node: pronoun, label: 'obj' }];
  const [before, noun, verb] = [pronoun - 1, pronoun + 1, pronoun + 2];
  if (word(tree, pronoun) !== 'whom' || before < 0 || upos(tree, before) === 'ADP') return [];
  if (word(tree, before) === 'of' || upos(tree, noun) === 'PROPN') return [];
  if (!/^(?:NNS?|VBZ)$/.test(xpos(tree, noun)) || upos(tree, verb) !== 'VERB') return [];
  if (!/^VB[DN]$/.test(xpos(tree, verb))) return [];
  const whose = [headOf(tree, noun), headOf(tree, verb)].find((node) => node >= 0 && node < pronoun);
  if (whose === undefined) return [];
  return [
    { node: verb, head: whose, label: 'acl:relcl', xpos: 'VBD' },
    { node: noun, head: verb, label: 'nsubj', upos: 'NOUN', xpos: xpos(tree, noun) === 'NN' ? 'NN' : 'NNS' },
    { node: pronoun, head: verb, label: 'obj' },
  ];
}
