import type { Phrase } from '../../propose/proposition.js';
import { dependent, headOf, labelled, subtree, word } from '../../propose/walk.js';
import type { Tree } from '../../tree.js';
import { type PhraseAnswer, type PhraseContext, type Referent, referTo } from './phrase-rule.js';
import { isOfTopic, topicOf } from './topic.js';

/**
 * "It said ...", "Its director ..." at the start of a sentence: the organisation or country that the sentence before is
 * about; "bought its rival": the subject of the verb. Every other "it" may be a thing, a clause or nothing.
 */
export function it(phrase: Phrase, context: PhraseContext): PhraseAnswer {
  const { sentence, tree, trees } = context;
  const pronoun = word(tree, phrase.head);
  if (pronoun !== 'it' && pronoun !== 'its') return 'pass';
  const own = pronoun === 'its' ? ownerInClause(phrase.head, context) : null;
  if (own) return { ...own, tokens: [phrase.head], alias: null };
  const previous = trees[sentence - 1];
  const opens =
    pronoun === 'it' ? previous && isOfTopic(tree, phrase.head, previous) : isInSubject(tree, phrase.head);
  if (!opens || !isFirst(phrase.head, context)) return null;
  const topic = topicOf(context, sentence - 1);
  return topic ? { ...topic, tokens: [phrase.head], alias: null } : null;
}

/** The subject of the clause that "its" stands in, where nothing else is named before it. */
function ownerInClause(its: number, { names, sentence, tree }: PhraseContext): Referent | null {
  let verb = headOf(tree, its);
  while (verb >= 0 && dependent(tree, verb, 'nsubj') === undefined) verb = headOf(tree, verb);
  const subject = verb < 0 ? undefined : dependent(tree, verb, 'nsubj');
  const found = subject === undefined ? null : names.at(sentence, subject);
  if (!found || found.mention.last > its) return null;
  const before = names.inSentence(sentence).filter(({ mention }) => mention.last < its);
  const rivals = before.filter(
    ({ entity }) => entity !== found.entity && (entity.type === 'ORGANIZATION' || entity.type === 'PLACE'),
  );
  const fits = found.entity.type === 'ORGANIZATION' || found.entity.type === 'PLACE';
  return fits && rivals.length === 0 ? referTo(found, [its], null) : null;
}

/** "Its director resigned": part of the subject of the sentence. */
function isInSubject(tree: Tree, its: number): boolean {
  const subject = dependent(tree, tree.root, 'nsubj');
  return subject !== undefined && labelled(tree, its, 'nmod:poss') && subtree(tree, subject).includes(its);
}

/** Nothing that could be meant is named before it in its sentence. */
function isFirst(pronoun: number, { names, sentence }: PhraseContext): boolean {
  return names.inSentence(sentence).every(({ mention }) => mention.first > pronoun);
}
