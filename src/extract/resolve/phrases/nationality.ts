import { entityId } from '../../../model/entity.js';
import type { Phrase } from '../../propose/proposition.js';
import { upos } from '../../propose/walk.js';
import { wordAt } from '../mentions/run.js';
import { nameKey } from '../names/name-key.js';
import type { PhraseAnswer, PhraseContext } from './phrase-rule.js';

/** "Ukrainian" in "Ukrainian President": an adjective of a people, asked for by itself, is their country. */
export function nationality({ head, tokens }: Phrase, { known, tree }: PhraseContext): PhraseAnswer {
  const word = wordAt(tree, head);
  if (tokens.length > 2 || upos(tree, head) === 'NOUN') return 'pass';
  const whole = tokens.map((token) => wordAt(tree, token)).join(' ');
  const country = known.countryOfPeople(whole) ?? known.countryOfPeople(word);
  if (!country) return 'pass';
  return {
    entityId: entityId('name', nameKey(country.name)),
    name: country.name,
    type: country.type,
    tokens,
    alias: { text: whole, reason: `what belongs to "${country.name}"` },
  };
}
