import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { upos, word } from '../walk.js';
import { contentsOf } from './contents.js';

/** "The deal gives the port a crane": deal -give crane to-> port. */
export function recipient(tree: Tree, clause: Clause): readonly Draft[] {
  const [object] = clause.objects;
  // "asked me what it cost" hands nothing over.
  if (!object || clause.passive || upos(tree, object.head) === 'PRON') return [];
  const predicate = `${verbPredicate(tree, clause)} ${word(tree, contentsOf(tree, object.head))} to`;
  const relation = verbRelation(tree, clause, predicate, object.tokens);
  return pairs(clause.subjects, clause.recipients).map(([subject, person]) => ({
    subject,
    relation,
    object: person,
    anchor: clause.head,
    clause,
    reliability: 0.73,
  }));
}
