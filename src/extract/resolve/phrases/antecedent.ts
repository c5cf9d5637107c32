import { phraseOf, phrasesOf } from '../../propose/phrase.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents } from '../../propose/walk.js';
import type { Antecedent } from '../antecedents/antecedents.js';
import { runText } from '../mentions/run.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** How likely something with a name must be meant before a claim says so: nine in ten are right then. */
export const leastName: Readonly<Record<Antecedent['kind'], number>> = {
  person: 0.75,
  thing: 0.7,
  several: 0.8,
  description: 0.75,
};
/** "Ada Moss was a surgeon. She ...", "Asby is a town. Its mayor ...": of the likeliest in a text that begins so nearly all are right. */
const leastOfTopic: Readonly<Record<Antecedent['kind'], number>> = {
  ...leastName,
  person: 0.5,
  thing: 0.5,
};
/** One thing without a name may be one that has a name elsewhere. */
const leastNoun = 0.65;

/** "she", "its", "the company": what the text around them tells that they stand for. */
export function antecedent({ head }: Phrase, context: PhraseContext): PhraseAnswer {
  const { antecedents, follow, sentence, tree, trees } = context;
  const found = antecedents.of(sentence, head);
  if (!found) return 'pass';
  const { first, chance, kind, goesOn } = found;
  const isPronoun = kind !== 'description';
  const least = goesOn ? leastOfTopic : leastName;
  if (chance < (/^(?:name|group)$/.test(first.form) ? least[kind] : leastNoun))
    return isPronoun ? null : 'pass';
  const { entity } = first;
  if (entity && isPronoun) return { ...referTo({ entity }, [head], null), chance };
  if (entity) {
    const start = Math.min(head, ...dependents(tree, head, 'det', 'amod', 'compound'));
    const text = runText(tree, { first: start, last: head });
    const reason = `description that most likely means "${entity.name}"`;
    return { ...referTo({ entity }, [start, head], { text, reason }), chance };
  }
  const there = trees[first.sentence];
  if (!there || !isPronoun) return 'pass';
  const phrases = first.form === 'group' ? phrasesOf(there, first.node) : [phraseOf(there, first.node)];
  const meant = phrases.flatMap((phrase) => follow(phrase, first.sentence) ?? []);
  const [one, ...others] = meant.map((referent) => ({
    ...referent,
    tokens: [head],
    alias: null,
    chance: chance * (referent.chance ?? 1),
  }));
  return one && meant.length === phrases.length ? { ...one, others } : null;
}
