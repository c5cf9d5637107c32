import { entityId } from '../../../model/entity.js';
import type { Phrase } from '../../propose/proposition.js';
import { dependents, labelled, upos, word as wordOf } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { wordAt } from '../mentions/run.js';
import { nameKey } from '../names/name-key.js';
import type { PhraseAnswer, PhraseContext } from './phrase-rule.js';

/** "Ukrainian" in "Ukrainian President": an adjective of a people, asked for by itself, is their country. */
export function nationality({ head, tokens }: Phrase, { known, tree }: PhraseContext): PhraseAnswer {
  const word = wordAt(tree, head);
  // "two Swedes" are not Sweden.
  if (tokens.length > 2 || upos(tree, head) === 'NOUN' || dependents(tree, head, 'nummod').length > 0)
    return 'pass';
  const whole = tokens.map((token) => wordAt(tree, token)).join(' ');
  const country = known.countryOfPeople(whole) ?? known.countryOfPeople(word);
  if (!country) return 'pass';
  // "The Briton won": one of them, whoever that is; "the British" are all.
  if (isOne(tree, head)) return null;
  return {
    entityId: entityId('name', nameKey(country.name)),
    name: country.name,
    type: country.type,
    tokens,
    alias: { text: whole, reason: `what belongs to "${country.name}"` },
  };
}

/** Whether an article makes it one of a people: "the Briton", but "the British", "the Russians", "the Chinese". */
function isOne(tree: Tree, head: number): boolean {
  const article = dependents(tree, head, 'det').some((det) =>
    /^(?:the|an?|this|that|another)$/.test(wordOf(tree, det)),
  );
  return (
    article &&
    labelled(tree, head, 'nsubj', 'obj', 'obl', 'iobj') &&
    /[^shz]$/.test(wordOf(tree, head)) &&
    !/ese$/.test(wordOf(tree, head))
  );
}
