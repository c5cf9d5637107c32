import type { Phrase } from '../../propose/proposition.js';
import { dependents, headOf, lemma, upos, word, xpos } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import type { PhraseAnswer, PhraseContext } from './phrase-rule.js';

/** "You" of "'You saved her,' Holt told Lind" is Lind. "You never know" means anybody: only what has happened is told of one. */
export function secondPerson(phrase: Phrase, { tree, voice, follow }: PhraseContext): PhraseAnswer {
  if (!/^(?:you|your|yours|yourself)$/.test(word(tree, phrase.head))) return 'pass';
  if (upos(tree, phrase.head) !== 'PRON') return 'pass';
  if (!voice?.hearer || !hasHappened(tree, phrase.head)) return null;
  const hearer = follow(voice.hearer, voice.sentence);
  return hearer && hearer.type !== 'CONCEPT' ? { ...hearer, tokens: [phrase.head], alias: null } : null;
}

/** Whether the nearest verb above is past or perfect. */
function hasHappened(tree: Tree, node: number): boolean {
  let verb = headOf(tree, node);
  while (verb >= 0 && upos(tree, verb) !== 'VERB') verb = headOf(tree, verb);
  if (verb < 0) return false;
  const auxiliaries = dependents(tree, verb, 'aux').map((aux) => lemma(tree, aux));
  return xpos(tree, verb) === 'VBD' || (xpos(tree, verb) === 'VBN' && auxiliaries.includes('have'));
}
