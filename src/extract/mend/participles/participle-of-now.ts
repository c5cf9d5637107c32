import { isOfPerson } from '../../propose/lexicon/titles.js';
import { dependents, headOf, inNameOf, subtree, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

const states =
  /^(?:working|living|serving|studying|teaching|playing|standing|running|leading|heading|coaching|training|sitting|staying|residing|facing)$/;

/** "hired Ada Lind, then working in Bonn": with a "now" or "then" behind the comma it tells of whom was named before it. */
export function participleOfNow(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  if (verb < 0 || xpos(tree, participle) !== 'VBG') return [];
  const isThen = word(tree, participle - 1) === 'then' && states.test(word(tree, participle));
  const isNow = /^(?:now|currently|still)$/.test(word(tree, participle - 1));
  if (!(isThen || isNow) || word(tree, participle - 2) !== ',') return [];
  const person = dependents(tree, verb, 'obj', 'obl').find(
    (child) => child > verb && subtree(tree, child).at(-1) === participle - 3,
  );
  if (person === undefined) return [];
  const isSomebody =
    inNameOf(tree, person) === 'PER' || (upos(tree, person) === 'NOUN' && isOfPerson(tree, person));
  return isSomebody ? [{ node: participle, head: person, label: 'acl' }] : [];
}
