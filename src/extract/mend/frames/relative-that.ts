import { words } from '../../propose/lexicon/verbs.js';
import { dependent, headOf, labelled, lemma, upos, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** They never go without an object. */
const handling = words(
  'submit make present publish write file table send issue propose draft unveil release launch receive reject accept table leak sign obtain commission produce put',
);

/** "an offer that Halder had submitted": submitted is the offer, and "that" stands for it. */
export function relativeThat(tree: Tree, that: number): readonly Edit[] {
  const verb = headOf(tree, that);
  if (word(tree, that) !== 'that' || !labelled(tree, verb, 'acl')) return [];
  const noun = headOf(tree, verb);
  const lacks = dependent(tree, verb, 'obj', 'ccomp', 'aux:pass', 'nsubj:pass') === undefined;
  const fits = handling.has(lemma(tree, verb)) && lacks && dependent(tree, verb, 'nsubj') !== undefined;
  return fits && upos(tree, noun) === 'NOUN' && noun === that - 1
    ? [
        { node: that, label: 'obj', upos: 'PRON', xpos: 'WDT' },
        { node: verb, label: 'acl:relcl' },
      ]
    : [];
}
