import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { qualityOf, qualityWords } from '../clause/quality.js';
import { type Draft, pairs } from '../draft.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { lemma, upos } from '../walk.js';

/** "The bill was passed by parliament": parliament -pass-> bill. */
export function passiveAgent(tree: Tree, clause: Clause): readonly Draft[] {
  // With an object kept ("was given a medal") the subject receives; that is another rule's.
  if (!clause.passive || clause.objects.length > 0) return [];
  if (isNamed(tree, clause)) return [];
  const quality = qualityOf(tree, clause);
  const verb = verbPredicate(tree, clause);
  const predicate = quality === undefined ? verb : `${verb} ${qualityWords(tree, quality)}`;
  const relation = verbRelation(tree, clause, predicate, quality === undefined ? [] : [quality]);
  return pairs(clause.agents, clause.subjects).map(([subject, object]) => ({
    subject,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.79,
  }));
}

/** "was made a knight by the queen", "is called a pest by farmers": without what one is made or called it says nothing. */
function isNamed(tree: Tree, { head, complements }: Clause): boolean {
  return (
    /^(?:make|call|label|dub|term|style|consider|deem|judge)$/.test(lemma(tree, head)) &&
    complements.some((node) => upos(tree, node) !== 'ADJ')
  );
}
