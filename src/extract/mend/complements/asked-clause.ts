import { dependents, headOf, lemma, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { Edit } from '../correction.js';

/** "wants to know when Ghana sells the port": right behind a verb of knowing or asking stands what is asked. */
export function askedClause(tree: Tree, verb: number): readonly Edit[] {
  const knowing = headOf(tree, verb);
  if (knowing < 0) return [];
  if (!/^(?:know|ask|wonder|learn|see|decide|understand|say|tell)$/.test(lemma(tree, knowing))) return [];
  const asks = dependents(tree, verb, 'advmod', 'mark').some(
    (child) => child === knowing + 1 && xpos(tree, child) === 'WRB',
  );
  return asks ? [{ node: verb, label: 'ccomp' }] : [];
}
