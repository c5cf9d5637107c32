import type { Phrase } from '../../propose/proposition.js';
import { dependent, headOf, labelled, lemma, word } from '../../propose/walk.js';
import { actingVerbs } from './government-words.js';
import { type PhraseAnswer, type PhraseContext, referTo } from './phrase-rule.js';

/**
 * "It said ..." right after a sentence whose subject is an organisation or a country, the only one in it: that one.
 * Every other "it" may be a thing, a clause or nothing.
 */
export function it(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { names, sentence, tree, trees } = context;
  if (word(tree, phrase.head) !== 'it') return 'pass';
  const verb = headOf(tree, phrase.head);
  const opens = phrase.head <= 2 && labelled(tree, phrase.head, 'nsubj') && verb === tree.root;
  const previous = trees[sentence - 1];
  if (!opens || !previous || !actingVerbs.has(lemma(tree, verb))) return null;
  const subject = dependent(previous, previous.root, 'nsubj');
  const antecedent = subject === undefined ? null : names.at(sentence - 1, subject);
  const type = antecedent?.entity.type;
  if (!antecedent || (type !== 'ORGANIZATION' && type !== 'PLACE')) return null;
  const rivals = names.inSentence(sentence - 1).filter(({ entity, mention }) => {
    if (entity === antecedent.entity || entity.type === 'PERSON' || entity.type === 'CONCEPT') return false;
    return !labelled(previous, mention.last, 'compound', 'amod', 'obl:unmarked');
  });
  return rivals.length === 0 ? referTo(antecedent, [phrase.head], null) : null;
}
