import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { clauseOf } from '../clause/clauses-of.js';
import { localStep } from '../context/local.js';
import { type Draft, pairs } from '../draft.js';
import { isNominal, phrasesOf } from '../phrase.js';
import { verbPredicate, verbRelation } from '../predicate.js';
import { dependent, dependents, lemma, upos, word } from '../walk.js';

/** "What the committee found was a secret account": committee -find-> account. */
export function pseudoCleft(tree: Tree, clause: Clause): readonly Draft[] {
  if (!clause.copular || !isNominal(tree, clause.head)) return [];
  const what = dependents(tree, clause.head, 'nsubj').find((node) => isWhat(tree, node));
  const verb = what === undefined ? undefined : dependent(tree, what, 'acl:relcl');
  const inner = verb === undefined ? null : clauseOf(tree, verb);
  if (what === undefined || verb === undefined || inner === null || inner.passive || inner.copular) return [];
  // "What a man does with his money is his affair".
  if (/^(?:do|mean|say|call|think)$/.test(lemma(tree, verb))) return [];
  const { negates, opens, inclines } = localStep(tree, verb);
  if (negates || opens || inclines) return [];
  const subject = dependent(tree, verb, 'nsubj');
  const isFull = dependents(tree, verb, 'obj', 'ccomp', 'xcomp').some(
    (child) => word(tree, child) !== 'that',
  );
  if (subject === undefined || isFull || /^(?:what|that|which)$/.test(word(tree, subject))) return [];
  // "What the workers feared", and not "What angered the workers".
  if (subject > verb || upos(tree, verb - 1) === 'ADP') return [];
  const relation = verbRelation(tree, inner, verbPredicate(tree, inner));
  return pairs(inner.subjects, phrasesOf(tree, clause.head)).map(([doer, object]) => ({
    subject: doer,
    relation,
    object,
    anchor: clause.head,
    clause,
    reliability: 0.73,
  }));
}

function isWhat(tree: Tree, node: number): boolean {
  return word(tree, node) === 'what' || (word(tree, node) === 'all' && word(tree, node + 1) === 'that');
}
