import type { Tree } from '../../tree.js';
import type { Clause } from '../clause/clause.js';
import { qualityOf } from '../clause/quality.js';
import { scarcity } from '../context/scarce.js';
import { type Draft, pairs } from '../draft.js';
import { carriedNouns, verbOfNoun } from '../lexicon/nouns.js';
import { lightPhrases, lightVerbs } from '../lexicon/verbs.js';
import { phrasesOf } from '../phrase.js';
import { stem, verbRelation } from '../predicate.js';
import { dependents, labelled, lemma, prepositionOf, wordsOf } from '../walk.js';
import { thingWord } from './thing-words.js';

/** "paid a visit to Samoa": visit -> Samoa; "made use of stone": make use of -> stone. The verb only carries the noun. */
export function lightVerb(tree: Tree, clause: Clause): readonly Draft[] {
  const verb = stem(tree, clause.head);
  if (clause.passive || clause.copular || !lightVerbs.has(verb)) return [];
  // "declared the sale of the mill void" sells none.
  if (qualityOf(tree, clause) !== undefined) return [];
  return clause.objects.flatMap(({ head: noun, tokens }) =>
    dependents(tree, noun, 'nmod').flatMap((child) => {
      const preposition = prepositionOf(tree, child);
      const link = wordsOf(tree, preposition);
      const carried = predicateOf(verb, lemma(tree, noun), link);
      if (!carried || labelled(tree, child, 'nmod:poss')) return [];
      // "took little interest in the arts" is next to none.
      const predicate =
        scarcity(tree, noun) === undefined ? carried : `${verb} ${thingWord(tree, noun)} ${link}`;
      const words = [...tokens.filter((token) => token <= noun), ...preposition];
      // "gave Lind command of the fleet": he commands it.
      const isPassedOn = clause.recipients.length > 0 && powers.test(lemma(tree, noun));
      const doers = isPassedOn ? clause.recipients : clause.subjects;
      return pairs(doers, phrasesOf(tree, child)).map(([subject, object]) => ({
        subject,
        relation: verbRelation(tree, clause, predicate, words),
        object,
        anchor: clause.head,
        clause,
        reliability: 0.73,
      }));
    }),
  );
}

const powers = /^(?:control|command|ownership|possession|custody|use)$/;

/** Where a phrase has a sense of its own, that; else the verb that the noun is made from. */
function predicateOf(verb: string, noun: string, preposition: string): string | undefined {
  const phrase = `${verb} ${noun} ${preposition}`;
  if (lightPhrases.has(phrase)) return phrase;
  // Who has the protection of somebody does not protect, who provides access does not go in.
  const received = (verb === 'have' && preposition === 'of') || noun === 'access';
  if (received) return undefined;
  const isDone = carriedNouns.has(noun) && /^(?:with|on|about|against|over|in)$/.test(preposition);
  return verbOfNoun(noun, preposition) ?? (isDone ? phrase : undefined);
}
