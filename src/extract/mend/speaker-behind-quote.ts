import { reporting } from '../propose/lexicon/verbs.js';
import { dependent, dependents, headOf, labelled, lemma } from '../propose/walk.js';
import type { Tree } from '../tree.js';
import type { Edit } from './correction.js';

/** "'We will sail,' Anna Berg said": a second subject, behind the quoted verb, belongs to the verb of saying. */
export function speakerBehindQuote(tree: Tree): readonly Edit[] {
  return tree.tokens.flatMap((_, verb) => {
    const saying = headOf(tree, verb);
    if (saying < verb || !labelled(tree, verb, 'ccomp') || !reporting.has(lemma(tree, saying))) return [];
    const [first, second] = dependents(tree, verb, 'nsubj');
    const misplaced = second !== undefined && first !== undefined && first < verb && second > verb;
    if (!misplaced || dependent(tree, saying, 'nsubj') !== undefined) return [];
    return [{ node: second, head: saying, label: 'nsubj' }];
  });
}
