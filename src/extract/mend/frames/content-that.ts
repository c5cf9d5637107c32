import { irrealisNouns, sayings } from '../../propose/lexicon/nouns.js';
import { dependent, dependents, headOf, labelled, lemma, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "the proposal that Malta host the court": where the verb has an object of its own, "that" stands for nothing. */
export function contentThat(tree: Tree, that: number): readonly Edit[] {
  if (word(tree, that) !== 'that' || !labelled(tree, that, 'obj', 'mark')) return [];
  const verb = headOf(tree, that);
  const noun = lemma(tree, headOf(tree, verb));
  const told =
    labelled(tree, verb, 'acl') && (irrealisNouns.has(noun) || sayings.has(noun) || signs.test(noun));
  // As a conjunction it needs no mending but where the parser took the clause for a relative one all the same.
  if (labelled(tree, that, 'mark') && !(signs.test(noun) && labelled(tree, verb, 'acl:relcl'))) return [];
  const objects = dependents(tree, verb, 'obj').length;
  // "on condition that it pays": bare behind "on", what follows is always the condition.
  const bare = word(tree, that - 2) === 'on' && /^(?:condition|grounds)$/.test(word(tree, that - 1));
  // "a sign that the firm had run out of cash": nobody runs a sign.
  const isFull = signs.test(noun) && word(tree, verb + 1) === 'out' && word(tree, verb + 2) === 'of';
  if (!told || (objects < 2 && !bare && !isFull) || dependent(tree, verb, 'nsubj') === undefined) return [];
  return [
    { node: that, label: 'mark', upos: 'SCONJ', xpos: 'IN' },
    { node: verb, label: 'acl' },
  ];
}

const signs = /^(?:sign|evidence|proof|signal|hint|indication|news|word|rumou?r|belief|fact)$/;
