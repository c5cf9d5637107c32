import type { Phrase } from '../../propose/proposition.js';
import { standsForHouse } from '../../propose/rules/unhoused-role.js';
import { headOf, lemma } from '../../propose/walk.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** The article of "the mayor is Ada Moss", the adjective of "notable alumni include Bo Lind": the town or house that the text began with and goes on about. */
export function houseOfOffice(
  { head }: Phrase,
  { antecedents, sentence, tree }: PhraseContext,
): PhraseAnswer {
  const office = lemma(tree, headOf(tree, head));
  if (headOf(tree, head) < 0 || !standsForHouse(tree, head, headOf(tree, head))) return 'pass';
  const entity = antecedents.topicAt(sentence);
  if (!entity) return null;
  // A town has a mayor, and nothing else has.
  const fits = office === 'mayor' ? entity.type === 'PLACE' : entity.type === 'ORGANIZATION';
  return fits && !entity.known?.country ? referTo({ entity }, [head], null) : null;
}
