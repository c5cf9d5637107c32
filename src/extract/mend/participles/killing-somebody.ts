import { accusing, words } from '../../propose/lexicon/verbs.js';
import { dependents, headOf, labelled, lemma, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "accused Iran of shelling a post, killing two": that, too, is what somebody is accused of. */
export function killingSomebody(tree: Tree, killing: number): readonly Edit[] {
  const verb = headOf(tree, killing);
  if (verb < 0 || !labelled(tree, killing, 'advcl') || !accusing.has(lemma(tree, verb))) return [];
  if (word(tree, killing - 1) !== ',' || !harming.has(lemma(tree, killing))) return [];
  const deed = dependents(tree, verb, 'advcl').find(
    (node) =>
      node < killing &&
      xpos(tree, node) === 'VBG' &&
      dependents(tree, node, 'mark').some((mark) => /^(?:of|for|with)$/.test(word(tree, mark))),
  );
  return deed === undefined ? [] : [{ node: killing, head: deed, label: 'conj' }];
}

const harming = words(
  'kill wound injure damage destroy displace violate breach harm hit leave cause endanger threaten flout set break',
);
