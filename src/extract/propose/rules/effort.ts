import type { Tree } from '../../tree.js';
import { objectsOf } from '../clause/arguments.js';
import type { Clause } from '../clause/clause.js';
import { type Draft, pairs } from '../draft.js';
import { irrealisNouns } from '../lexicon/nouns.js';
import { stem, textOf, verbPredicate } from '../predicate.js';
import { dependents, lemma, word, xpos } from '../walk.js';
import { thingWord } from './thing-words.js';

/** "opposed efforts to impose sanctions": oppose efforts to impose -> sanctions. */
export function effort(tree: Tree, clause: Clause): readonly Draft[] {
  if (clause.passive || clause.copular) return [];
  return clause.objects.flatMap(({ head: noun }) =>
    deedsOf(tree, noun).flatMap((deed) => {
      const words = [...clause.verbs, noun, deed - 1, deed];
      const predicate = `${verbPredicate(tree, clause)} ${thingWord(tree, noun)} to ${stem(tree, deed)}`;
      const relation = { core: clause.verbs, text: textOf(tree, words), predicate };
      return pairs(clause.subjects, objectsOf(tree, deed, false)).map(([subject, object]) => ({
        subject,
        relation,
        object,
        anchor: clause.head,
        clause,
        reliability: 0.73,
      }));
    }),
  );
}

/** What the effort, plan or refusal is to do: infinitives on the noun. */
function deedsOf(tree: Tree, noun: number): readonly number[] {
  if (!irrealisNouns.has(lemma(tree, noun))) return [];
  return dependents(tree, noun, 'acl').filter(
    // "no choice but to sell": a choice of nothing else is none to sell.
    (verb) => xpos(tree, verb) === 'VB' && word(tree, verb - 1) === 'to' && word(tree, verb - 2) !== 'but',
  );
}
