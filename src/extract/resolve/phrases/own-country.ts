import type { Phrase } from '../../propose/proposition.js';
import { dependent, lemma } from '../../propose/walk.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/** "His country", said of the North Korean leader: the one country that the document says the person belongs to. */
export function ownCountry({ head }: Phrase, { follow, names, tree }: PhraseContext): PhraseAnswer {
  if (!/^(?:country|nation|homeland)$/.test(lemma(tree, head))) return 'pass';
  const owner = dependent(tree, head, 'nmod:poss');
  if (owner === undefined) return 'pass';
  const person = follow({ head: owner, tokens: [owner] });
  if (person?.type !== 'PERSON') return 'pass';
  const descriptions = names.entities.filter(({ entityId }) => entityId === person.entityId);
  const countries = new Set(
    descriptions.flatMap((each) => each.descriptions.flatMap(({ country }) => country ?? [])),
  );
  const [country] = countries;
  const entity = names.entities.find(({ known }) => known !== null && known === country);
  return entity && countries.size === 1 ? referTo({ entity }, [owner, head], null) : 'pass';
}
