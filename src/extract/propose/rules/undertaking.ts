import type { Tree } from '../../tree.js';
import type { Draft } from '../draft.js';
import { undertakings } from '../lexicon/nouns.js';
import { inName, phraseOf } from '../phrase.js';
import { dependent, headOf, lemma } from '../walk.js';

/** To support somebody's war, bid or campaign is to support them: an inference, so less certain than what it is drawn from. */
export function undertaking(tree: Tree, draft: Draft): readonly Draft[] {
  if (!['support', 'back', 'assist', 'aid', 'endorse', 'help'].includes(draft.relation.predicate)) return [];
  const { head } = draft.object;
  const owner = dependent(tree, head, 'nmod:poss');
  if (
    owner === undefined ||
    !undertakings.has(lemma(tree, head)) ||
    !inName(tree, owner) ||
    headOf(tree, owner) !== head
  )
    return [];
  return [{ ...draft, object: phraseOf(tree, owner), reliability: draft.reliability * 0.9 }];
}
