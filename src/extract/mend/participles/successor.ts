import { isOfPerson } from '../../propose/lexicon/titles.js';
import { installing } from '../../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, inNameOf, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "named Ada Holt as minister, replacing Bo Lee": she replaces him, not who named her. */
export function successor(tree: Tree, participle: number): readonly Edit[] {
  const verb = headOf(tree, participle);
  if (verb < 0 || xpos(tree, participle) !== 'VBG') return [];
  if (
    !/^(?:replacing|succeeding)$/.test(word(tree, participle)) ||
    dependent(tree, participle, 'nsubj') !== undefined
  )
    return [];
  const named =
    installing.has(lemma(tree, verb)) || /^(?:hire|promote|choose|pick|select)$/.test(lemma(tree, verb));
  const [object] = dependents(tree, verb, 'obj');
  const isPerson = object !== undefined && (inNameOf(tree, object) === 'PER' || isOfPerson(tree, object));
  return named && object !== undefined && isPerson && object < participle
    ? [{ node: participle, head: object, label: 'acl' }]
    : [];
}
