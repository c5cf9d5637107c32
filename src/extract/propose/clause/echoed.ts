import type { Tree } from '../../tree.js';
import { phrasesOf } from '../phrase.js';
import { dependents, lemma, word } from '../walk.js';
import type { Clause } from './clause.js';

/** "Lind opposed the war, as did Moss": the clause again, of somebody else. */
export function echoedClauses(tree: Tree, clause: Clause): readonly Clause[] {
  if (clause.copular || clause.passive) return [];
  return dependents(tree, clause.head, 'advcl').flatMap((did) => {
    const isEcho =
      did > clause.head &&
      lemma(tree, did) === 'do' &&
      word(tree, did - 1) === 'as' &&
      dependents(tree, did, 'aux', 'xcomp', 'ccomp', 'advmod').length === 0;
    const [subject, ...others] = dependents(tree, did, 'nsubj', 'obj').filter((node) => node > did);
    return isEcho && subject !== undefined && others.length === 0
      ? [{ ...clause, subjects: phrasesOf(tree, subject) }]
      : [];
  });
}
